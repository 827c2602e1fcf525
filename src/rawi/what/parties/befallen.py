"""Whom a deed befell beyond those that its frame names: in whose land, along with whom, and never one's own state."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.arguments.hanging import CONFLICTS
from rawi.what.attribution.authority import IMPOSING, MOUTHPIECES
from rawi.what.model import HARMED, EventDraft, TollDraft
from rawi.what.parties.company import PRIVATE, STATE_FORCES, beside, is_along, suffering
from rawi.what.patterns import Match
from rawi.what.roots import root
from rawi.what.work import Work

WARRING, FARTHEST_WAR = frozenset({"ASSAULT", "RETREAT"}), 3
OPPOSED = frozenset({"با", "علیه", "بر", "به", "در", "میان", "بین"})
"""Prepositions behind a war that lead to whom it is with, so that who stands in its ezafe makes it."""
LANDS = frozenset({"خاک", "قلمرو", "سرزمین"})
"""Nouns that with a country's name are its territory."""
DONE_BY_FORCE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"})
"""Types of deeds that no outlet does."""
EACH_OTHER = frozenset({"یکدیگر", "همدیگر"})
TOLD_TO_EACH_OTHER = frozenset({"ACCUSE", "THREATEN", "SUPPORT"})
"""Types in which those who act towards each other are named on both sides."""
IN_COMPANY = frozenset({"ACCUSE", "AGREE", "CONSULT", "PROTEST", "REJECT", "REQUEST", "SUPPORT", "AID", "COOPERATE"})
"""Types of what somebody does along with others without any force."""
STANDING_BY = frozenset({"ایستادن", "بودن", "ماندن", "داشتن"})
"""Verbs of standing by somebody: در کنار سوریه ایستاده است."""
BODIES = frozenset({"organization", "group", "government", "country"})
HANDED = frozenset({"obj", "به"})
"""Functions in which those stand who are handed over, and to whom."""
COURTLY, IN_COURT = frozenset({"SANCTION", "ACCUSE"}), frozenset({"convict", "investigate"})
IN_STREETS = frozenset({"demo", "riot", "strike", "hunger"})
TAKEN = frozenset({"COERCE", "ASSAULT", "SANCTION", "RETREAT", "CONCEDE"})
"""Types that befall those along with somebody too."""
AT_THE_HEAD = frozenset({"رأس", "راس", "صدر"})
OTHER, COUNTERS = "دیگر", frozenset({"تن", "نفر"})


def spare_the_counted(work: Work) -> None:
    """Whoever a toll counts is whom the attack befell and never who did it: ۵۰۰ *نفر* کشته برجا گذاشت."""
    for event in work.events:
        for toll in event.tolls if event.type == "ASSAULT" else ():
            for actor in [a for a in event.actors if _counts(work, a, toll)]:
                event.actors = [a for a in event.actors if a != actor]
                event.recipients = [*dict.fromkeys([*event.recipients, actor])]
        if event.type == "ASSAULT" and len(event.recipients) > 1:
            event.recipients = _without_others(work, event.recipients)


def _without_others(work: Work, recipients: list[int]) -> list[int]:
    """Those whom an attack befell, without the others whom only a number tells apart from them and whom its toll has:
    سه سرباز کشته و *دو تن دیگر* زخمی شدند."""
    who = work.who.actors
    several = [r for r in recipients if who[r].kind == "people" and OTHER not in who[r].name]
    known = {word for r in several for word in who[r].name.split()}
    others = {r for r in recipients if who[r].kind == "people" and _are_others(who[r].name.split(), known)}
    return [r for r in recipients if r not in others] if several else recipients


def _are_others(words: list[str], known: set[str]) -> bool:
    """Whether words only say that there were so many more: ۲ تن دیگر, and of the same people, ۱۶۶ طالب دیگر."""
    at = next((k for k, word in enumerate(words) if k and word.startswith(OTHER)), 0)
    return at > 1 and (words[at - 1] in COUNTERS or words[at - 1] in known)


def _counts(work: Work, actor: int, toll: TollDraft) -> bool:
    draft = work.who.actors[actor]
    return draft.kind == "people" and any(first <= toll.first < last for first, last in draft.spans)


class Befallen:
    """Completes the recipients of one text's events."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, clause: Clause, predicate: Predicate, event: EventDraft, speakers: Sequence[int]) -> list[int]:
        """The recipients of an event, by actor; ``speakers``: who tells of it. No country loses its life."""
        found = list(event.recipients)
        if predicate.toll in HARMED and predicate.recipient[:1] == ("subj",) and "recipient" not in predicate.needs:
            found = [r for r in found if self.work.who.actors[r].kind != "country"]
        if not found and event.type in TOLD_TO_EACH_OTHER and len(event.actors) > 1 and self._each_other(clause):
            return list(event.actors)
        if event.type == "RETREAT" and HANDED.issubset(predicate.recipient):  # گروگان‌ها را *به صلیب سرخ* تحویل داد
            to = (a for p in self.work.args.after(clause, "به") for a in self.work.args.actors_of(p))
            found += [a for a in to if a not in found and a not in event.actors]
        if event.type in TAKEN:
            found += [a for a in self._along(clause, found) if a not in found and a not in event.actors]
        if not found and event.type == "COERCE" and event.mode == "seize":
            found = self._robbed(clause)
        if event.type == "ASSAULT":
            found = self._not_own_state(event.actors, found, speakers) or self._in_land(clause, event.actors)
        return found

    def besieged(self, clause: Clause, match: Match[Predicate]) -> list[int] | None:
        """Whom a siege befalls that a verb tells of, right behind its noun: محاصرهٔ *کوبا* اجرا شد; of a state that puts
        such on others, محاصرهٔ امریکا برقرار شد, none there; None where no siege is told of."""
        at = next((t for t in match.tokens if self.work.lemma_is(t, "sieges")), None)
        phrase = clause.holding(at) if at is not None else None
        named = next((m.actor for m in phrase.mentions if at is not None and m.first > at), None) if phrase else None
        if named is None:
            return None
        return [] if self.work.who.actors[named].country in IMPOSING else [named]

    def _robbed(self, clause: Clause) -> list[int]:
        """Whose the thing is that is taken, by its pronoun: the one of the deed just before (یک تاجر را ربودند و *پولش*
        را گرفتند)."""
        before = self.work.events[-1] if self.work.events else None
        if before is None or not clause.coordinate or before.clause != clause.previous or before.type not in TAKEN:
            return []
        tokens, taken = self.work.tokens, (p for p in clause.phrases if p.ra and p.heads and not p.mentions)
        if not any(tokens[p.heads[0]].word.clitic for p in taken):
            return []
        return [r for r in before.recipients if self.work.who.actors[r].kind in PRIVATE]

    def _court(self, clause: Clause) -> list[int]:
        """The court in which somebody is tried or sentenced: *در دادگاه انقلاب* محکوم شد."""
        who = self.work.who
        for phrase in self.work.args.after(clause, "در"):
            before = clause.ending_at(phrase)
            if before is not None and before.func and before.heads:
                continue  # پس از تأیید | در دیوان عالی اجرا شد
            actors = self.work.args.actors_of(phrase, first_only=True)
            if actors and who.actors[actors[0]].kind == "organization" and "JUD" in who.actors[actors[0]].sectors:
                return actors
        return []

    def doers(self, clause: Clause, event: EventDraft) -> list[int]:
        """Who does an event: no outlet strikes or arrests, who speaks for others tells of their deeds, and a court
        tries where nobody else is named."""
        actors = event.actors
        if event.type in WARRING and len(actors) == 1 and self._is_where_war_is(clause, actors[0]):
            return []
        if not actors and ((event.type in COURTLY and event.mode in IN_COURT) or event.type == "CONCEDE"):
            actors = self._court(clause)
        if event.type == "PROTEST" and event.mode in IN_STREETS:  # اعتراضات *عراق*: in it, not by it
            return [a for a in actors if self.work.who.actors[a].kind != "country"]
        if event.type not in DONE_BY_FORCE or event.mode == "censor":
            return self._in_company(clause, event, actors)
        found = [self._principal(a) for a in actors if self.work.who.actors[a].kind != "outlet"]
        if found and clause.verb is not None and not clause.verb.passive:
            found += [a for a in self._joined(clause, actors) if a not in event.recipients]
        return list(dict.fromkeys(found))

    def _is_where_war_is(self, clause: Clause, actor: int) -> bool:
        """Whether a state stands alone in the ezafe of a war, which is in it and not by it: جنگ *افغانستان* آغاز شد;
        but جنگ روسیه علیه اوکراین, جنگ اسرائیل در غزه."""
        if self.work.who.actors[actor].kind != "country":
            return False
        phrase = next((p for p in clause.phrases if any(m.actor == actor for m in p.mentions)), None)
        if phrase is None or len(phrase.mentions) != 1 or not phrase.heads:
            return False
        at, named = phrase.heads[0], phrase.mentions[0].first
        if at >= named or named - at > FARTHEST_WAR or self.work.tokens[at].word.lemma not in CONFLICTS:
            return False
        return not any(p.mentions and p.func in OPPOSED for p in clause.phrases)

    def _in_company(self, clause: Clause, event: EventDraft, actors: list[int]) -> list[int]:
        """Who does what no force is needed for, with those along with whom he does it: ایران *همراه روسیه و چین* حمله
        را محکوم کرد."""
        verb = clause.verb
        if not actors or event.type not in IN_COMPANY or verb is None or verb.passive or verb.lemma in STANDING_BY:
            return actors
        joined = self._joined(clause, actors, persons=True) + self._led(clause)
        along = [a for a in joined if a not in actors]
        event.recipients = [r for r in event.recipients if r not in along]
        return [*actors, *along]

    def _led(self, clause: Clause) -> list[int]:
        """The delegation at whose head somebody travels: وزیر تجارت *در رأس هیاتی* به تهران رسید."""
        keys = self.work.text.keys
        for phrase in clause.phrases:
            headed = phrase.func == "در" and len(phrase.heads) == 1 and keys[phrase.heads[0]] in AT_THE_HEAD
            if headed and phrase.mentions and phrase.mentions[0].kind == "delegation":
                return self.work.args.actors_of(phrase)
        return []

    def _principal(self, actor: int) -> int:
        """For whom an office speaks: روابط عمومی *سپاه*."""
        draft = self.work.who.actors[actor]
        spoken_for = draft.kind in ("organization", "people") and draft.name.split()[0] in MOUTHPIECES
        return draft.member_of if spoken_for and draft.member_of is not None else actor

    def _each_other(self, clause: Clause) -> bool:
        """Whether it is each other that a clause is about: دو کشور *یکدیگر* را متهم کردند."""
        return any(self.work.text.keys[h] in EACH_OTHER for p in clause.phrases for h in p.heads)

    def _joined(self, clause: Clause, doers: list[int], persons: bool = False) -> list[int]:
        """The forces and bodies, or ``persons`` too, along with whom somebody does it: پولیس *یکجا با ماموران* سه تن را
        گرفتار کرد."""
        subject = self.work.args.own_subject(clause)
        if subject is None or not any(m.actor in doers for m in subject.mentions):
            return []
        who, along = self.work.who.actors, beside(self.work, clause, subject)
        found = self.work.args.actors_of(along) if along is not None and is_along(self.work, along) else []
        kinds = BODIES | (PRIVATE | {"delegation"} if persons else set())
        return [a for a in found if who[a].kind in kinds or (who[a].kind == "people" and who[a].sectors)]

    def _along(self, clause: Clause, befallen: list[int]) -> list[int]:
        """Those along with whom it befell somebody: پنج معترض *همراه با سه خبرنگار* بازداشت شدند; in the passive, also
        those with him: کریم نوری *با همسرش* بازداشت شد."""
        for before in clause.phrases:
            him = before.ra and before.mentions and before.mentions[0].kind == "pronoun"
            if not (him or any(m.actor in befallen for m in before.mentions)) or before.func:
                continue
            if (along := suffering(self.work, clause, before)) is not None:
                return self.work.args.actors_of(along)
        return []

    def _in_land(self, clause: Clause, actors: list[int]) -> list[int]:
        """Whose land somebody else strikes in, where nobody else is named: در *خاک عراق* حمله کرد."""
        who = self.work.who
        if not actors or not all(who.actors[a].kind == "country" or self._is_of_state(a) for a in actors):
            return []
        own = {root(a, who) for a in actors}
        for phrase in self.work.args.after(clause, "در"):
            if any(key in LANDS for key in self.work.text.keys[phrase.first : phrase.first + 2]):
                return [a for a in self._states(phrase) if a not in own]
        return []

    def _states(self, phrase: Phrase) -> list[int]:
        named = [m for m in phrase.mentions for m in (m, *m.inner)]
        return [m.actor for m in named if m.actor is not None and self.work.who.actors[m.actor].kind == "country"][:1]

    def _is_of_state(self, actor: int) -> bool:
        return bool(STATE_FORCES.intersection(self.work.who.actors[actor].sectors))

    def _not_own_state(self, actors: list[int], struck: list[int], speakers: Sequence[int]) -> list[int]:
        """Those struck without the state whose forces strike; who tells of it means his own by «this country».

        ارتش کویت گفت که نیروهای ایران خاک *این کشور* را هدف گرفته‌اند.
        """
        who = self.work.who
        states = {root(a, who) for a in actors if self._is_of_state(a)}
        if states.isdisjoint(struck):
            return struck
        own = [s for s in (root(s, who) for s in speakers) if who.actors[s].kind == "country" and s not in states]
        return [r for r in struck if r not in states] or own[:1]
