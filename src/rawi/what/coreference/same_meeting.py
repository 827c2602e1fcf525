"""Who else was at the meeting told before, and who held it: در *این نشست* سفیر چین نیز *حضور داشت*."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.model import EventDraft
from rawi.what.work import Work
from rawi.who.reading import POINTING

NEAR = 6
"""Within so many sentences the meeting was told."""
JOURNEY = "سفر"
_ELSEWHERE = frozenset({"visit", "phone", "third-party"})
"""Modes of dealings that are no meeting which others attend."""
TAKING_PART = frozenset(
    f"predicates:{entry}"
    for entry in (
        "attend",
        "attend_ceremony",
        "host_of",
        "host_talks",
        "hold_council",
        "speak_at_meeting",
        "talk",
        "discuss",
    )
)
"""What is told of those who were at a meeting, besides that it was held."""
MEETINGS = frozenset({"CONSULT", "AGREE"})
"""Types of a meeting: one to come is agreed on."""


class SameMeeting:
    """Finds the meeting that those were at of whom it is told."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._latest: EventDraft | None = None
        self._sentence = 0

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep the meeting told last."""
        if event.type == "CONSULT" and event.mode not in _ELSEWHERE:
            self._latest, self._sentence = event, self.work.clauses[telling.clause].sentence

    def of(self, event: EventDraft) -> EventDraft | None:
        """The meeting told before, of which a clause says who took part."""
        if self._latest is None or event.type not in MEETINGS or event.entry not in TAKING_PART:
            return None
        clause = self.work.clauses[event.clause]
        if not 0 <= clause.sentence - self._sentence <= NEAR or not self._takes_up(clause):
            return None
        return self._latest

    def _takes_up(self, clause: Clause) -> bool:
        """Whether a clause points to a meeting: در *این دیدار*, میزبان *این نشست*."""
        return any(self._points(p) for p in clause.phrases)

    def _points(self, phrase: Phrase) -> bool:
        keys = self.work.text.keys
        heads = (h for h in phrase.heads if h and keys[h - 1] in POINTING and keys[h] != JOURNEY)
        return any(self.work.is_a(h, "occasions") for h in heads)
