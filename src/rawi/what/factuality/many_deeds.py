"""Whether what is told are many deeds over time, and none of them: *این اواخر* بازداشت خبرنگاران *افزایش یافت*."""

from __future__ import annotations

from datetime import date

from rawi.what.model import EventDraft
from rawi.what.work import Work

DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "PROTEST", "MOBILIZE", "AID"})
"""Types of what is done again and again; talks and words may be about what grows."""
MONTH = 31
"""What is told of more days than these is no one deed, if the other telling gives no such time."""


def tells_of_many(work: Work, event: EventDraft) -> bool:
    """Whether what an event tells went on or happened again and again over time."""
    if event.type not in DEEDS:
        return False
    clause = work.clauses[event.clause]
    return work.holds(range(clause.first, clause.last), "over_time") or _lasts(event)


def _lasts(event: EventDraft) -> bool:
    """Whether the time of an event is longer than a month."""
    time = event.time
    if time is None or time.start is None or time.end is None:
        return False
    return (date.fromisoformat(time.end) - date.fromisoformat(time.start)).days > MONTH
