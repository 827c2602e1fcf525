"""An event's mode, places, time and aspect, read from its clause."""

from __future__ import annotations

from datetime import date, timedelta

from rawi.clauses.model import Clause, VerbGroup
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Aspect
from rawi.what.model import EventDraft
from rawi.what.work import Work

VERBAL = frozenset({"AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""PLOVER's verbal types: told in the present tense they are still single acts, not states that go on."""
SAID_IS_DONE = VERBAL - {"CONCEDE"}
"""Types that are done by saying so."""
LONG_AGO = timedelta(days=200)
"""An event this long before the report is background: "historical"."""

_ANYHOW = frozenset({"suicide-attack", "drone", "unconventional"})
YIELDS = {
    "": None,
    "explosives": _ANYHOW,
    "aerial": _ANYHOW,
    "heavy-weapons": _ANYHOW,
    "firearms": _ANYHOW | {"explosives", "heavy-weapons"},
}
"""Modes of attack whose frame gives way to a cue, and to which: بمب‌گذاری انتحاری, با سلاح سنگین آتش گشودند. The other
modes (abduct, beat, destroy) stay: a word of weapons beside them is often the target."""

EARLIER = timedelta(days=100)
"""So with the pluperfect, which already sets the event before what the report tells."""


class Circumstances:
    """Reads what stands around an event in its clause."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def mode(self, clause: Clause, event: EventDraft) -> str:
        """The mode: the frame's own, else what a cue in the clause says."""
        if event.mode not in YIELDS or (event.mode and event.type != "ASSAULT"):
            return event.mode
        allowed = YIELDS[event.mode]
        book = self.work.lex.modes.get(event.type)
        if book is None:
            return event.mode
        end = clause.verb.last if clause.verb else clause.last
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        found: list[tuple[int, str]] = []
        for at in {*book.places(keys, clause.first, end), *book.places(lemmas, clause.first, end)}:
            match = book.match(keys, at, end)
            if match is not None:
                found.append(match[1])
            single = book.single(keys[at]) or book.single(lemmas[at])
            if single is not None:
                found.append(single)
        return min((f for f in found if allowed is None or f[1] in allowed), default=(0, event.mode))[1]

    def aspect(self, clause: Clause, predicate: Predicate, event: EventDraft) -> Aspect:
        """Whether it happened, goes on, will or may happen, or is background; from negation, cues, tense and time."""
        verb = clause.verb
        if verb is None:
            return "asserted"
        if verb.negated and not predicate.negated:
            return "negated"
        if clause.modal_aspect is not None:
            return clause.modal_aspect
        cues = [c.aspect for _, c in self.work.readings[clause.index].cues if c.aspect]
        cued = next((a for a in cues if a != "historical"), None)
        if cued is not None:
            return cued
        if predicate.aspect:
            return predicate.aspect
        if verb.tense == "future":
            return "future"
        dated = self._by_date(clause, verb, event)
        if dated is not None:
            return dated
        return "historical" if cues else self._by_tense(verb, predicate)

    def _by_date(self, clause: Clause, verb: VerbGroup, event: EventDraft) -> Aspect | None:
        """What the distance between the event and the report says, if anything."""
        day = self.work.times.published.day
        start = event.time.start if event.time is not None else None
        end = event.time.end if event.time is not None else None
        goes_on = verb.tense in ("present", "perfect")
        if day is not None and start is not None:
            if start > day.isoformat():
                return "future"
            if end is None:
                return self._since(start, day, goes_on, event)
        if day is not None and end is not None:
            reach = EARLIER if verb.tense == "pluperfect" else LONG_AGO
            return "historical" if date.fromisoformat(end) < day - reach else None
        if goes_on and event.type not in VERBAL and any(e.bound in ("from", "since") for e in clause.times):
            return "ongoing"  # از سال‌ها به این طرف: since when, though not since which day
        return None

    @staticmethod
    def _since(start: str, day: date, goes_on: bool, event: EventDraft) -> Aspect | None:
        """From a day on: a state goes on, while so many killed since then is a sum of what is over, as is saying."""
        if goes_on:
            return None if event.tolls or event.type in VERBAL else "ongoing"
        return "historical" if date.fromisoformat(start) < day - LONG_AGO else None

    @staticmethod
    def _by_tense(verb: VerbGroup, predicate: Predicate) -> Aspect:
        """What the tense says: the present of a deed goes on, that of saying is said."""
        if verb.tense == "present":
            accused = predicate.mode == "allege" and verb.lemma == "بودن"
            return "ongoing" if predicate.type not in VERBAL or accused else "asserted"
        if verb.tense == "imperfect" and predicate.type not in VERBAL:
            return "historical"
        return "asserted"
