"""Attacks told before that somebody claims by a word for whatever happened: مسئولیت این رویداد را بر عهده گرفت."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.attribution.authority import POWERS
from rawi.what.events.verbs import Deeds
from rawi.what.factuality.setting import RESPONSIBILITY
from rawi.what.model import EventDraft
from rawi.what.sides import claimed_for, sides
from rawi.what.work import Work
from rawi.who.reading import POINTING

CLAIMS, IT, BOTH = "speech:claim_deed", "آن", ["هر", "دو"]


class ClaimedDeeds:
    """Adds whose deed an attack told before is, on the word of whoever claims it."""

    def __init__(self, work: Work, deeds: Deeds) -> None:
        self.work, self.deeds, self.back = work, deeds, deeds.when.back

    def read(self, clause: Clause) -> None:
        """Tell again, of whoever claims it, the attack that a clause points to."""
        speech, number = self.work.readings[clause.index].speech, self.work.statement_of[clause.index]
        if speech is None or speech.pattern.entry != CLAIMS:
            return
        if clause.verb is None or clause.verb.negated:
            return
        head = self._pointed(clause)
        told = self.back.of_noun(clause, head, known=True) if head is not None else None
        if told is not None and told.type == "ASSAULT" and self._is_of_police(told, number):
            attacks = (e for e in reversed(self.work.events) if e.type == "ASSAULT" and e.first < told.first)
            told = next((e for e in attacks if not self._is_of_police(e, number)), None)
        if told is None or told.type != "ASSAULT" or told.aspect == "negated":
            return
        self._add(clause, told, number)

    def _is_of_police(self, told: EventDraft, number: int) -> bool:
        """Whether agents of the state did a deed, which no others claim then: پولیس یک مهاجم را کشت. داعش مسئولیت *آن*
        را پذیرفت."""
        who, speakers = self.work.who, self.work.statements[number].speakers
        agents = bool(told.actors) and all(not POWERS.isdisjoint(who.actors[a].sectors) for a in told.actors)
        return agents and sides(told.actors, who).isdisjoint(sides(speakers, who))

    def _pointed(self, clause: Clause) -> int | None:
        """The word behind مسئولیت that points to what happened: این *رویداد*, هر دو *رویداد*, *آن*."""
        for phrase in clause.phrases:
            for at in range(phrase.first, phrase.last - 1):
                if self.work.tokens[at].word.lemma != RESPONSIBILITY:
                    continue
                if self.work.text.keys[at + 1] not in POINTING:
                    both = self.work.text.keys[at + 1 : at + 3] == BOTH and at + 3 < phrase.last
                    if both and self.work.lemma_is(at + 3, "happenings"):
                        return at + 3
                    continue
                if at + 2 < phrase.last and self.work.lemma_is(at + 2, "happenings"):
                    return at + 2
                return at + 1 if self.work.text.keys[at + 1] == IT and at + 2 == phrase.last else None
        return None

    def _add(self, clause: Clause, told: EventDraft, number: int) -> None:
        event = self.deeds.draft(clause, self.work.lex.frames[told.entry], told.entry, "event-claimed")
        speakers = list(self.work.statements[number].speakers)
        event.mode, event.back, event.words = told.mode, told, told.words
        event.actors, event.sources = claimed_for(speakers, self.work.who), speakers
        event.statements = [number]
        event.evidence = [(event.first, event.last)]
        self.work.events.append(event)
