"""An event's mode, places, time and aspect, read from its clause."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from rawi.clauses.model import Clause
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Aspect
from rawi.text.model import Token
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


class Circumstances:
    """Reads what stands around an event in its clause."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def mode(self, clause: Clause, event: EventDraft) -> str:
        """The mode: the frame's own, else what a cue in the clause says."""
        if event.mode not in YIELDS or (event.mode and event.type != "ASSAULT"):
            return event.mode
        allowed = YIELDS[event.mode]
        end = clause.verb.last if clause.verb else clause.last
        span = self.work.tokens[clause.first : end]
        keys = {t.key for t in span} | {t.word.lemma for t in span}
        for type_, mode, words in self.work.lex.modes:
            if (
                type_ == event.type
                and any((len(w) == 1 and w[0] in keys) or (len(w) > 1 and _contains(span, w)) for w in words)
                and (allowed is None or mode in allowed)
            ):
                return mode
        return event.mode

    def aspect(self, clause: Clause, predicate: Predicate, event: EventDraft) -> Aspect:
        """Whether it happened, goes on, will or may happen, or is background; from cues, tense and time."""
        verb = clause.verb
        if verb is None:
            return "asserted"
        if clause.modal_aspect is not None:
            return clause.modal_aspect
        cued = next(
            (c.aspect for _, c in self.work.readings[clause.index].cues if c.aspect and c.aspect != "historical"), None
        )
        if cued is not None:
            return cued
        if predicate.aspect:
            return predicate.aspect
        if verb.tense == "future":
            return "future"
        day = self.work.times.published.day
        if event.time is not None and day is not None:
            start, end = event.time.start, event.time.end
            if start is not None and start > day.isoformat():
                return "future"
            if start is not None and end is None:
                return "ongoing" if verb.tense in ("present", "perfect") else "historical"
            if end is not None and date.fromisoformat(end) < day - LONG_AGO:
                return "historical"
        if verb.tense in ("present", "perfect") and any(e.bound in ("from", "since") for e in clause.times):
            return "ongoing"  # از سال‌ها به این طرف: since when, though not since which day
        if any(c.aspect == "historical" for _, c in self.work.readings[clause.index].cues):
            return "historical"
        if verb.tense in ("present", "imperfect") and predicate.type not in VERBAL:
            return "ongoing" if verb.tense == "present" else "historical"
        return "asserted"


def _contains(span: Sequence[Token], words: tuple[str, ...]) -> bool:
    size = len(words)
    return any(all(span[i + k].key == words[k] for k in range(size)) for i in range(len(span) - size + 1))
