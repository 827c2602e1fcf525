"""Whom pronouns and words for some take up as those hurt, where the sentences before show that it is not who acts or
speaks."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import Clause
from rawi.what.model import EventDraft
from rawi.what.work import Work
from rawi.who.model import Mention
from rawi.who.reading import POINTING

THEY = frozenset({"آنان", "آنها", "ایشان", "اینان"})
HE = frozenset({"او", "وی"})
SOME = frozenset({"برخی", "بعضی", "شماری", "تعدادی", "عدهای", "عده", "گروهی", "چندتن", "یکی", "بعضیها", "برخیها"})
HURTING = frozenset({"ASSAULT", "COERCE"})
ARREST, TAKERS = "arrest", frozenset({"COP", "SPY", "JUD"})
MOST_BACK, NEAR = 6, 2
"""How many events back, and sentences, those meant may stand."""
MOST_CLAUSES = 4
FAR, AT = 4, frozenset({"", "به", "بر"})
"""Within so many sentences the protest was told that is struck, and how it stands."""


class TakenUp:
    """Sets right whom the deeds of one text befell."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, clause: Clause, event: EventDraft, speakers: Sequence[int]) -> list[int]:
        """The recipients of an event."""
        if event.type == "SANCTION" and set(event.recipients) <= set(speakers):
            return self._those_sentenced(clause, event)
        if event.type not in HURTING:
            return event.recipients
        if not event.recipients:
            return self._some(clause, event) or self._gathered(clause, event)
        arrested = event.mode == ARREST and not event.actors
        arrested = arrested and not set(event.recipients) <= set(speakers)
        if (event.type == "ASSAULT" or arrested) and self._by(clause, event.recipients, THEY):
            return self._those_hit(clause, event)
        if self._told_of_taken(clause, event, speakers):
            return self._those_taken(clause, event)
        if set(event.recipients) <= set(speakers) and self._by(clause, event.recipients, HE):
            return self._not_teller(clause, event, speakers) or event.recipients
        return event.recipients

    def _gathered(self, clause: Clause, event: EventDraft) -> list[int]:
        """Those who protest, where it is the protest that is driven apart: زنان تظاهرات کردند. ماموران *این تظاهرات* را
        متفرق کردند."""
        keys, text = self.work.text.keys, self.work.text
        struck = (p for p in clause.phrases if p.func in AT and not p.mentions and keys[p.first] in POINTING)
        nouns = (self.work.lex.noun_at(text, p.first + 1) for p in struck if p.last > p.first + 1)
        if not any(noun is not None and noun[1].type == "PROTEST" for noun in nouns):
            return []
        for before in reversed(self.work.events[-MOST_BACK:]):
            if before.type == "PROTEST" and before.actors:
                near = clause.sentence - self.work.clauses[before.clause].sentence <= FAR
                return list(before.actors) if near and not set(before.actors) & set(event.actors) else []
        return []

    def _those_sentenced(self, clause: Clause, event: EventDraft) -> list[int]:
        """Those whom the deed just told befell, where by a pronoun those would be sentenced who tell of it: نهاد نی گفت
        که *آنان* شلاق خورده‌اند."""
        if not event.recipients or not self._by(clause, event.recipients, THEY):
            return event.recipients
        for before in reversed(self.work.events[-MOST_BACK:]):
            near = clause.sentence - self.work.clauses[before.clause].sentence <= NEAR
            if near and before.type in HURTING and before.recipients:
                return list(before.recipients)
        people = all(self.work.who.actors[a].kind == "people" for a in event.recipients)
        return event.recipients if people else []

    def _by(self, clause: Clause, actors: list[int], pronouns: frozenset[str]) -> bool:
        """Whether a clause names actors by a pronoun: آنان, شمار زیادی از آنان."""
        named = [m for p in clause.phrases for m in p.mentions if m.actor in actors]
        return bool(named) and all(self._is_pronoun(m, pronouns) for m in named)

    def _is_pronoun(self, mention: Mention, pronouns: frozenset[str]) -> bool:
        return not pronouns.isdisjoint(self.work.text.keys[mention.first : mention.last])

    def _those_hit(self, clause: Clause, event: EventDraft) -> list[int]:
        """Those whom the attack just told befell, and not those who made it: مرزبانان بر مهاجران شلیک کردند. *شماری از
        آنان* کشته شدند; پولیس کارگران را گرفت. *آنان* در خانه بازداشت شدند."""
        for before in reversed(self.work.events[-MOST_BACK:]):
            if clause.sentence - self.work.clauses[before.clause].sentence > NEAR:
                break
            if before.type == event.type and before.recipients and (event.mode != ARREST or before.mode == ARREST):
                turned = set(event.recipients) <= {*before.actors, *before.sources}  # nor those who told of it
                return list(before.recipients) if turned else event.recipients
        return event.recipients

    def _told_of_taken(self, clause: Clause, event: EventDraft, speakers: Sequence[int]) -> bool:
        """Whether those who arrest others would be the ones arrested, of whom they tell: مسوولان پولیس گفتند که *آنان*
        در مرز بازداشت شدند."""
        if event.mode != ARREST or not set(event.recipients) <= set(speakers) or len(speakers) != 1:
            return False
        who = self.work.who.actors
        speaker = who[speakers[0]]
        sectors = {*speaker.sectors, *(who[speaker.member_of].sectors if speaker.member_of is not None else ())}
        return not TAKERS.isdisjoint(sectors) and self._by(clause, event.recipients, THEY)

    def _those_taken(self, clause: Clause, event: EventDraft) -> list[int]:
        """Those whom the arrest just told befell."""
        for before in reversed(self.work.events[-MOST_BACK:]):
            near = clause.sentence - self.work.clauses[before.clause].sentence <= NEAR
            if near and before.type == event.type and before.mode == ARREST:
                return list(before.recipients)
        return []

    def _not_teller(self, clause: Clause, event: EventDraft, speakers: Sequence[int]) -> list[int]:
        """Whom what is told is about, rather than who tells it: والی گفت که *دزد* می‌گریخت و سربازی بر *او* فیر کرد."""
        apart = {*speakers, *event.actors}
        for index in range(clause.index - 1, max(clause.index - MOST_CLAUSES, 0) - 1, -1):
            before = self.work.clauses[index]
            if before.sentence != clause.sentence or index in self.work.statement_of:
                continue
            own = self.work.args.own_subject(before)
            one = own is not None and len(own.mentions) == 1 and not own.mentions[0].plural
            if own is not None and one and own.mentions[0].kind in ("person", "people"):
                return [a for a in self.work.args.actors_of(own) if a not in apart]
        return []

    def _some(self, clause: Clause, event: EventDraft) -> list[int]:
        """Of whom some were hurt too, by who did something to them just before: با آنان بدرفتاری کرده و *برخی را*
        گرفته‌اند."""
        keys = self.work.text.keys
        alone = (p for p in clause.phrases if p.ra and not p.mentions and p.last == p.first + 1)
        if not event.actors or not any(keys[p.first] in SOME for p in alone):
            return []
        for before in reversed(self.work.events[-MOST_BACK:]):
            if clause.sentence - self.work.clauses[before.clause].sentence >= NEAR:
                break
            people = [r for r in before.recipients if self.work.who.actors[r].kind == "people"]
            if people and set(event.actors) <= set(before.actors):
                return people
        return []
