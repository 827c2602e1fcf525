"""Who speaks is not whom he calls him or them in his own words: گفت: «*وی* از ملاقات محروم شده است»."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.attribution.authority import only_watches
from rawi.what.model import EventDraft
from rawi.what.sides import sides
from rawi.what.work import Work
from rawi.who.coreference.cast import SOURCES
from rawi.who.model import Mention
from rawi.who.reading import POINTING

COLON = ":"
BE = "بودن"
BY_FORCE = frozenset({"ASSAULT", "COERCE", "SANCTION"})
OF_US = ("1p", "2p")
TELLERS = frozenset({"people", "outlet"})
DONE = frozenset({"past", "perfect", "pluperfect", "imperfect", "participle"})
"""Tenses of what has been done, not of what somebody says that he will do."""
THIRD = frozenset({"او", "وی", "ایشان", "آنان", "آنها"})
BODIES = frozenset({"organization", "government", "country"})
OURS = frozenset({"organization", "government", "group", "people"})
THEIRS = frozenset({"ش", "شان", "اش"})
"""Clitics by which something is his or theirs."""


def part_from_speakers(work: Work, clause: Clause, event: EventDraft) -> None:
    """Take from an event those on whose word it rests where only such a pronoun in their words names them."""
    if event.type == "ASSAULT":
        event.actors = [a for a in event.actors if not _reports(work, a)]
    own = set(event.sources)
    if own.isdisjoint(event.actors) and own.isdisjoint(event.recipients):
        return
    own_sources = own
    meant = {m.actor for p in clause.phrases for m in p.mentions if _is_third(work, m)}
    if clause.quoted or _is_told_of_others(work, event):
        event.actors = [a for a in event.actors if a not in own & meant]
    else:  # ارتش گفت که ده پهپاد آمد و *همهٔ آنها* سرنگون شد: no body tells so of itself
        hard = event.type in ("ASSAULT", "COERCE")
        own = {s for s in own if hard and work.who.actors[s].kind in BODIES}
    event.recipients = [r for r in event.recipients if r not in own & meant]
    if event.type in BY_FORCE and not own_sources.isdisjoint(event.actors):
        tellers = {a for a in own_sources if _only_tells(work, clause, event, a, meant)}
        event.actors = [a for a in event.actors if a not in tellers]


def _reports(work: Work, actor: int) -> bool:
    """Whether somebody is a reporter, who strikes nobody: *خبرنگار تلویزیون* به نقل از یک منبع: چند موشک فرود آمد."""
    name = work.who.actors[actor].name.split()
    return bool(name) and name[0] in work.classes["own_reporters"]


def _only_tells(work: Work, clause: Clause, event: EventDraft, actor: int, meant: set[int | None]) -> bool:
    """Whether somebody who watches tells, without naming anybody, what others have done: شاهدان می‌گویند که سه تن را
    *برده‌اند*, سازمان ملل گفت که *آنان* سه تن را برده‌اند."""
    verb = clause.verb
    if verb is None or verb.passive or not verb.plural or verb.person in OF_US or not only_watches(actor, work):
        return False
    if actor in meant:
        return True
    alone = verb.tense in DONE and work.args.own_subject(clause) is None
    draft = work.who.actors[actor]
    return alone and (draft.kind in TELLERS or (event.type != "SANCTION" and "NGO" in draft.sectors))


def own_stand(work: Work, clause: Clause, actors: list[int], speakers: list[int]) -> list[int]:
    """Who takes the stand that somebody says a body takes which is named by being his alone, or that this one does:
    گفت *اداره‌اش* آماده است, یک مقام اسرائیلی گفت *این رژیم* نمی‌پذیرد."""
    who = work.who.actors
    if len(actors) != 1 or not speakers or any(only_watches(s, work) for s in speakers):
        return actors  # منابع محلی گفتند که *این گروه* حکومت را متهم کرد
    one = all(who[s].kind == "person" for s in speakers)  # دوستانش خواهان آزادی او شدند: they are others than he
    named = (m for p in clause.phrases for m in p.mentions if m.actor == actors[0] and m.kind in OURS)
    named = (m for m in named if not (one and m.kind == "people"))
    return list(speakers) if any(_is_theirs(work, m) or _is_unknown(work, m) for m in named) else actors


def vouches(work: Work, clause: Clause, event: EventDraft) -> bool:
    """Whether somebody only holds that another, who is none of his side, keeps to something, by which nobody promises:
    نویسنده گفت که *ترمپ به این اصل پایبند است*."""
    verb = clause.verb
    if event.entry not in work.entries["keeping_to"] or verb is None or verb.lemma != BE:
        return False
    if verb.person == "1s" or verb.person in OF_US:
        return False
    who = work.who
    return bool(event.sources) and bool(event.actors) and sides(event.sources, who).isdisjoint(sides(event.actors, who))


def with_own_state(work: Work, actors: list[int], promised: list[int]) -> list[int]:
    """Who promises, with the state or body of his that is to do it: صدراعظم وعده داد که *استرالیا* کمک می‌کند."""
    who = work.who
    bodies = [a for a in promised if who.actors[a].kind in BODIES and a not in actors]
    own = sides(actors, who)
    return [*actors, *(b for b in bodies if own & sides([b], who))]


def _is_theirs(work: Work, mention: Mention) -> bool:
    """Whether a mention is no more than a noun with such a clitic: سرمایه‌گذاران شان."""
    words = {work.tokens[mention.last - 1].word.clitic, *work.text.keys[mention.last - 1 : mention.last + 1]}
    return mention.last - mention.head <= 2 and not THEIRS.isdisjoint(words)


def _is_unknown(work: Work, mention: Mention) -> bool:
    """Whether a mention points to a body that nothing before named: این رژیم."""
    assert mention.actor is not None
    name = work.who.actors[mention.actor].name.split()
    return len(name) == 2 and name[0] in POINTING and work.text.keys[mention.first] in POINTING


def _is_third(work: Work, mention: Mention) -> bool:
    """Whether a mention is such a pronoun, or all of them: آنان, همهٔ آنها."""
    short = mention.kind == "pronoun" or mention.last - mention.first == 2
    return short and work.text.keys[mention.last - 1] in THIRD


def _is_told_of_others(work: Work, event: EventDraft) -> bool:
    """Whether what is told follows a colon, or is what a source tells, who speaks of others: منبع گفت که *او* …."""
    statement = work.statements[event.statements[0]] if event.statements else None
    verb = work.clauses[statement.clause].verb if statement is not None else None
    if statement is None or verb is None or event.first < statement.last:
        return False
    names = (work.who.actors[s].name.split() for s in statement.speakers)
    colon = work.text.keys[verb.last : verb.last + 1] == [COLON]
    return colon or any(not SOURCES.isdisjoint(words[:3]) for words in names)
