"""Deeds that are told and are no news: of beasts, in fiction, as figures, of bygone centuries, of players.

The guide: an event is something that an actor did to or with another; what happens in a novel, year by year in a
figure, or on a pitch is none.
"""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_classes import ClassName
from rawi.record import STATE_SECTORS
from rawi.text.letters import letters
from rawi.what.contexts import Contexts
from rawi.what.model import EventDraft
from rawi.what.work import Work

IN, EACH = "در", "هر"
FOOTAGE = frozenset({"فیلم", "فلم"})
TELLING = frozenset({"بودن", "کردن", "پرداختن"})
"""Verbs by which a work is said to tell a story: این رمان داستان زنی *است*."""
WEATHER = "هواشناس"
SEVERAL, SHORT = 2, 2
HARD = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "PROTEST"})
TOLLS = frozenset({"ASSAULT", "COERCE", "SANCTION", "AID"})
"""What figures tell of without a doer: سالانه هزاران تن کشته می‌شوند."""
PLAYED = frozenset({"SUPPORT", "ACCUSE", "REQUEST", "REJECT", "AGREE", "CONSULT", "RETREAT", "COOPERATE", "THREATEN"})
"""Types that are no news among players and those who watch them, whatever tells them."""
DEALINGS = PLAYED - {"THREATEN", "RETREAT"}
"""Types that are no news in the household."""
ROUGH = frozenset({"ASSAULT", "COERCE"})
"""Types of which a part only is play among them: what counts the dead and who is arrested is told."""
BYGONE = "1960"
"""Deeds before this year are history."""


def only_news(work: Work, contexts: Contexts) -> list[EventDraft]:
    """The events of a text but for accidents, games and these."""
    told = [e for e in work.events if not contexts.is_accident(e) and not contexts.is_game(e)]
    news = NoNews(work)
    return [e for e in told if not news.is_none(e)]


class NoNews:
    """Tells which events of one text are none."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._beasts = self._any("beasts")
        self._fictions = self._any("fictions")
        self._habits = self._any("habits") or EACH in work.text.keys
        self._dead = self._any("long_dead")
        self._private = self._any("private")
        self._players = self._any("players") or self._any("games")

    def _any(self, name: ClassName) -> bool:
        """Whether a word of a class stands in the text at all."""
        return self.work.holds(range(len(self.work.tokens)), name)

    def is_none(self, event: EventDraft) -> bool:
        """Whether an event is one of these."""
        clause = self.work.clauses[event.clause]
        return (
            (self._beasts and self._is_by_beasts(event, clause))
            or (self._fictions and self._is_in_fiction(clause))
            or (self._habits and self._is_a_figure(event, clause))
            or self._is_bygone(event, clause)
            or self._only_names_ruins(event, clause)
            or self._is_advice(event, clause)
            or (self._players and self._is_among_players(event, clause))
            or (self._private and self._is_private(event, clause))
        )

    def _is_by_beasts(self, event: EventDraft, clause: Clause) -> bool:
        """Whether an animal or a germ does it: *گرگ‌ها* به گله حمله کردند, حملهٔ *سگ* به کودکی."""
        if event.actors or (clause.verb is not None and clause.verb.passive and not event.noun):
            return False
        if event.noun and self.work.is_a(min(event.words[1], len(self.work.tokens) - 1), "beasts"):
            return True
        subject = self.work.args.own_subject(clause)
        return subject is not None and any(self.work.is_a(h, "beasts") for h in subject.heads[:2])

    def _is_in_fiction(self, clause: Clause) -> bool:
        """Whether it happens in a story: *در این سریال* پلیس او را دستگیر می‌کند, *این رمان داستان زنی است که* …; in a
        فیلم it may have happened before a camera."""
        present = clause.verb is not None and clause.verb.tense in ("present", "imperfect")
        for phrase in clause.phrases if present else ():
            words = range(phrase.first, phrase.last)
            if phrase.func == IN and FOOTAGE.isdisjoint(self.work.text.keys[phrase.first : phrase.last]):
                if self.work.holds(words, "fictions"):
                    return True
            elif not phrase.func and self._is_hero(phrase):
                return True
        over = self.work.clauses[clause.parent] if clause.parent is not None else None
        if over is None or over.verb is None or over.verb.lemma not in TELLING:
            return False
        work = range(over.first, over.verb.first - 1)  # شاهدی قصه کرد که … tells no story
        return self.work.holds(work, "fictions") and self.work.holds(range(over.first, over.last), "plots")

    def _is_hero(self, phrase: Phrase) -> bool:
        """Whether somebody is only a figure in a story: *قهرمان داستان* برادرش را می‌کشد."""
        first = phrase.first
        return phrase.last > first + 1 and self.work.is_a(first, "plots") and self.work.is_a(first + 1, "fictions")

    def _is_a_figure(self, event: EventDraft, clause: Clause) -> bool:
        """Whether it is told how often it happens, and of nobody: *سالانه* ده‌ها تن در جاده‌ها کشته می‌شوند."""
        verb = clause.verb
        if event.actors or event.type not in TOLLS or verb is None or verb.tense != "present":
            return False
        words = range(clause.first, verb.first)
        keys = self.work.text.keys
        each = any(keys[at] == EACH and self.work.is_a(at + 1, "time_units") for at in words)
        return each or self.work.holds(words, "habits")

    def _is_bygone(self, event: EventDraft, clause: Clause) -> bool:
        """Whether it is history: dated so, or done by or to those long dead."""
        end = event.time.end if event.time is not None else None
        if end is not None and end < BYGONE:
            return True
        if not self._dead:
            return False
        parties = (p for p in clause.phrases if not p.func)
        return any(self.work.holds(range(p.first, p.last), "long_dead") for p in parties)

    def _only_names_ruins(self, event: EventDraft, clause: Clause) -> bool:
        """Whether a relative clause only says that something lies in ruins: این پل *که در جنگ ویران شده بود*، …."""
        bare = event.mode == "destroy" and not (event.actors or event.tolls or event.noun)
        return bare and clause.relation == "relative"

    def _is_advice(self, event: EventDraft, clause: Clause) -> bool:
        """Whether those who know warn everybody of what is bad for them: *پزشکان* هشدار می‌دهند که …."""
        warns = event.entry in self.work.entries["warnings"] and event.type == "ACCUSE"
        if not warns or event.recipients or not event.actors:
            return False
        if clause.verb is None or clause.verb.tense != "present":
            return False
        advisers = self.work.classes["advisers"]
        names = [self.work.who.actors[actor].name for actor in event.actors]
        alone = all(letters(name) in advisers for name in names)
        return alone or all(WEATHER in name for name in names)

    def _is_among_players(self, event: EventDraft, clause: Clause) -> bool:
        """Whether all who take part play, watch or perform: *سرمربی* از *بازیکنان* خواست بجنگند."""
        rough = event.type in ROUGH and not event.tolls and event.mode in ("", "firearms", "restrict")
        if event.type not in PLAYED and not rough:
            return False
        if not event.actors or not event.recipients or not self._is_on_games(clause.sentence):
            return False
        return all(self._plays(party) for party in (*event.actors, *event.recipients))

    def _is_private(self, event: EventDraft, clause: Clause) -> bool:
        """Whether everyday people deal with each other, and with nothing that is done by force: او *دوستانش* را به
        مهمانی دعوت کرد; but پدر این زندانی خواستار آزادی او شد is told."""
        if event.type not in DEALINGS:
            return False
        parties = [*event.actors, *event.recipients]
        if not parties or not all(self._is_household(party) for party in parties):
            return False
        sentence = self.work.text.sentences[clause.sentence]
        if any(m.actor is not None and self._has_power(m.actor) for p in clause.phrases for m in p.mentions):
            return False
        deeds = (self.work.lex.noun_at(self.work.text, at) for at in range(sentence.first, sentence.last))
        return not any(deed is not None and deed[1].type in HARD for deed in deeds)

    def _is_household(self, actor: int) -> bool:
        draft = self.work.who.actors[actor]
        unnamed = draft.kind == "people" or (draft.kind == "person" and not draft.country and not draft.sectors)
        words = [letters(w) for w in draft.name.split()]
        return unnamed and words[0] in self.work.classes["private"] and len(words) <= SHORT

    def _has_power(self, actor: int) -> bool:
        return not STATE_SECTORS.isdisjoint(self.work.who.actors[actor].sectors)

    def _is_on_games(self, number: int) -> bool:
        """Whether a sentence has several words of sport."""
        sentence = self.work.text.sentences[number]
        return sum(self.work.is_a(at, "games") for at in range(sentence.first, sentence.last)) >= SEVERAL

    def _plays(self, actor: int) -> bool:
        draft, classes = self.work.who.actors[actor], self.work.classes
        if draft.kind not in ("person", "people"):
            return False
        names = [[letters(w) for w in name.split()[:2]] for name in (draft.name, *(r.title for r in draft.roles))]
        return any(words[0] in classes["games"] or not classes["players"].isdisjoint(words) for words in names if words)
