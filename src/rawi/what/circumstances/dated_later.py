"""Days that a later sentence gives to what was told without one.

It takes up the deed and says when it took place (*the incident, which happened on Monday, …*; *this sentence was
carried out on Tuesday*), or takes up the words and says when they were spoken (*he said so on Friday in Geneva*).
"""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.record import Time
from rawi.what.circumstances.when import VERBAL, When, inferred_too
from rawi.what.model import EventDraft
from rawi.what.work import Work
from rawi.who.reading import POINTING

FAR = 3
"""How many sentences back what is taken up may be told."""
DONE = frozenset({"past", "perfect", "pluperfect", "imperfect"})
OWN = "خود"
HAPPENED = frozenset({"عملی", "تطبیق"})
"""Words before شدن that say of an order or decision that it took place."""
TAKEN = frozenset({"گرفتن", "کردن"})
"""Verbs whose passive does so too: این تصمیم گرفته شد, اتخاذ شد."""
INFERRED = "the day told of it later"
_STEPS = frozenset({"COERCE", "SANCTION", "CONCEDE", "REJECT", "RETREAT"})
"""Types of what is ordered or decided."""


class LaterDays:
    """Gives events the day on which a later clause says that they took place."""

    def __init__(self, work: Work, when: When) -> None:
        self.work, self.when = work, when
        self._events: dict[int, list[EventDraft]] = {}
        for event in work.events:
            self._events.setdefault(work.clauses[event.clause].sentence, []).append(event)

    def settle(self) -> None:
        """Go through the acts of saying, then the clauses that say when."""
        for event in self.work.events:
            if event.time is None and event.type in VERBAL and event.aspect != "negated":
                event.time = self._said_then(event)
        for index in self.work.order:
            clause = self.work.clauses[index]
            if clause.times and clause.verb is not None and clause.verb.tense in DONE and not clause.verb.negated:
                self._clause(clause)

    def _clause(self, clause: Clause) -> None:
        time = self.when.own(clause)
        month = time is not None and time.precision == "month" and time.calendar != "relative"
        if time is None or time.start is None or (time.start != time.end and not month):
            return
        told = self._told_before(clause)
        if month:  # words are said on a day, but این رویداد *در ماه دسامبر* رخ داد
            told = [e for e in told if e.type not in VERBAL]
        wanted = [e for e in told if self._takes_up(clause, e)]
        last = self.work.clauses[wanted[-1].clause].sentence if wanted else 0
        for event in wanted:
            if self.work.clauses[event.clause].sentence == last:
                event.time = inferred_too(time, INFERRED)

    def _said_then(self, event: EventDraft) -> Time | None:
        """When the words were said that an event is: the day on which their document came out (پیامی که *روز شنبه* نشر
        شد، … می‌خواهد), or that of the saying by which somebody refuses or promises it himself."""
        clause = self.work.clauses[event.clause]
        own = self.work.statement_of.get(clause.index)
        if own is not None:
            return self.work.statements[own].time if not clause.times else None
        if event.noun or event.sources or clause.times or event.aspect != "asserted":
            return None
        over = (self.work.statements[n] for n in event.statements)
        said = next((s for s in over if s.speakers and set(s.speakers) == set(event.actors)), None)
        near = said is not None and self.work.clauses[said.clause].sentence == clause.sentence
        return said.time if said is not None and near else None

    def _told_before(self, clause: Clause) -> list[EventDraft]:
        """Events without a time in the sentences before and in this one, in order."""
        near = range(clause.sentence - FAR, clause.sentence + 1)
        told = (e for sentence in near for e in self._events.get(sentence, ()))
        return [e for e in told if e.time is None and e.aspect == "asserted" and e.clause != clause.index]

    def _takes_up(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a clause is about an event: it names it by a noun that points back, or says when it was said."""
        if event.type in VERBAL:
            return self._says(clause) and self._is_by(clause, event) and self._names_words(clause, event)
        if event.first >= clause.first or not self._takes_place(clause):
            return False
        return any(self._is_kind(at, event) for at in self._pointed(clause))

    def _takes_place(self, clause: Clause) -> bool:
        """Whether a clause says that something took place."""
        support = self.work.readings[clause.index].support
        if support is not None and support.pattern.target.voice == "happen" and not support.pattern.target.aspect:
            return True
        heads = {self.work.text.keys[h] for p in clause.phrases for h in p.heads}
        taken = clause.verb is not None and clause.verb.passive and clause.verb.lemma in TAKEN
        return not HAPPENED.isdisjoint(heads) or taken

    def _pointed(self, clause: Clause) -> list[int]:
        """The nouns that point back as the subject of a clause: *این حادثه* رخ داد, *این درگیری* که دیروز رخ داد."""
        phrases: list[Phrase] = [p for p in clause.phrases if not p.func and not p.ra]
        if clause.relation == "relative" and clause.antecedent is not None:
            phrases = [clause.antecedent]
        keys = self.work.text.keys
        return [p.first + 1 for p in phrases if p.last - p.first > 1 and keys[p.first] in POINTING]

    def _is_kind(self, noun: int, event: EventDraft) -> bool:
        """Whether a noun can stand for an event."""
        if self.work.lemma_is(noun, "happenings"):
            return event.type not in VERBAL
        if self.work.lemma_is(noun, "orders"):
            return event.type in _STEPS
        found = self.work.lex.noun_at(self.work.text, noun)
        return found is not None and found[1].type == event.type

    # -- words -------------------------------------------------------------------------------------------------------
    def _says(self, clause: Clause) -> bool:
        """Whether a clause says that words were spoken or brought out."""
        reading = self.work.readings[clause.index]
        if reading.speech is not None:
            return True
        return any(self.work.key_is(h, "publishing") for p in clause.phrases for h in p.heads)

    def _is_by(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a clause is about those whose words an event is."""
        subject = self.work.args.subject(clause)[0]
        return bool(subject) and set(subject) <= set(event.actors)

    def _names_words(self, clause: Clause, event: EventDraft) -> bool:
        """Whether what was said is taken up by its noun: *این سخنان* را گفت, *هشدار خود* را نشر کرد."""
        keys, text = self.work.text.keys, self.work.text
        for phrase in (p for p in clause.phrases if p.ra):
            at = phrase.first + (keys[phrase.first] in POINTING)
            if at == phrase.first and OWN not in keys[phrase.first : phrase.last]:
                continue
            if at > phrase.first and (self.work.lemma_is(at, "said_before") or self.work.lemma_is(at, "utterances")):
                return True
            found = self.work.lex.noun_at(text, at)
            if found is not None and found[1].type in VERBAL:
                return True
        return False
