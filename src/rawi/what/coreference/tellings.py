"""The latest tellings of a text's events, by type: what tells of a deed again is looked for among them."""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.work import Work


class Tellings:
    """Keeps the latest ``most`` of each type."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_type: dict[str, list[tuple[EventDraft, EventDraft]]] = {}

    def add(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a telling, and the merged event that it tells of."""
        latest = self._by_type.setdefault(telling.type, [])
        latest.append((telling, event))
        del latest[: -self._most]

    def of(self, type_: str) -> list[tuple[EventDraft, EventDraft]]:
        """Those of a type, each with its merged event, in the order of the text."""
        return self._by_type.get(type_, [])


def same_time(a: EventDraft, b: EventDraft) -> bool:
    """Whether the times of two tellings do not contradict."""
    return a.time is None or b.time is None or (a.time.start, a.time.end) == (b.time.start, b.time.end)


def day_names(work: Work, event: EventDraft) -> set[tuple[str, int]]:
    """What the days are called in the clause of a telling that cannot be known: روز جمعه."""
    return {name for time in work.clauses[event.clause].times for name in time.day_names}


def apart(days: set[tuple[str, int]], others: set[tuple[str, int]]) -> bool:
    """Whether two days that cannot be known are called otherwise in one way: *روز جمعه*, *پنجشنبهٔ گذشته*."""
    kinds = {kind for kind, _ in days} & {kind for kind, _ in others}
    return bool(kinds) and days.isdisjoint(others)


def days_apart(work: Work, a: EventDraft, b: EventDraft) -> bool:
    """Whether the clauses of two tellings name two days, though neither can be known."""
    return apart(day_names(work, a), day_names(work, b))


def leave_figures(event: EventDraft) -> None:
    """Leave the figures to whoever gives them of an attack that others tell: حمله کردند. پولیس گفت که سه تن کشته *و پنج
    تن زخمی شدند*."""
    for toll in event.tolls:
        toll.sources = toll.sources or list(event.sources)
    event.sources = []
