"""The events on this side or that of a day, from sets that are summed up month by month once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, groupby

from rawi.archive.postings import Events, Postings

Summed = tuple[list[str], list[str], list[Events]]
"""The days of a field, the earliest first; its months; the events of each month and of all before, or after, it."""


def until(sets: Postings, field: str, last: str) -> Events:
    """The events whose value in ``field`` is a day up to ``last`` (ISO), itself included."""
    days, months, summed = sets.always(("until", field), lambda: _summed(sets, field, 1))
    whole = bisect_left(months, last[:7])
    rest = days[bisect_left(days, last[:7]) : bisect_right(days, last)]
    return _joined(sets, field, rest, summed[whole - 1] if whole else None)


def since(sets: Postings, field: str, first: str) -> Events:
    """The events whose value in ``field`` is a day from ``first`` on."""
    days, months, summed = sets.always(("since", field), lambda: _summed(sets, field, -1))
    after = bisect_right(months, first[:7])
    rest = days[bisect_left(days, first) : bisect_left(days, months[after]) if after < len(months) else len(days)]
    return _joined(sets, field, rest, summed[after] if after < len(months) else None)


def _joined(sets: Postings, field: str, rest: list[str], whole: Events | None) -> Events:
    found = sets.union(field, rest)
    return found if whole is None else whole | found


def _summed(sets: Postings, field: str, way: int) -> Summed:
    """``way`` is 1 to sum up from the earliest on, -1 from the latest back."""
    days = sorted(str(day) for day in sets.fields.get(field, ()))
    months = [(month, sets.union(field, list(own))) for month, own in groupby(days, key=lambda day: day[:7])]
    summed = list(accumulate((events for _, events in months[::way]), lambda one, other: one | other))
    return days, [month for month, _ in months], summed[::way]
