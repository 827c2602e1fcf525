"""How many of some events lie on which days, counted by months first: of most months the days need not be looked at."""

from __future__ import annotations

from rawi.archive.periods import period_sets
from rawi.archive.postings import Events, Postings

Count = tuple[str, int]
"""A day or month (ISO), and how many events lie in it."""


class Days:
    """The days of some events. Days and months without one are left out."""

    def __init__(self, sets: Postings, events: Events) -> None:
        self._known, self._events = sets.fields.get("day", {}), events
        self._of: dict[str, list[str]] = sets.always(("days", "month"), lambda: _by_month(sets.days))
        months = ((m, own.intersection_cardinality(events)) for m, own in period_sets(sets, "month").items())
        self.months: list[Count] = sorted((month, n) for month, n in months if n)
        self.total = sum(n for _, n in self.months)
        self._counted: dict[str, list[Count]] = {}

    def month(self, month: str) -> list[Count]:
        """The days of a month, the earliest first."""
        if month not in self._counted:
            counts = ((d, self._known[d].intersection_cardinality(self._events)) for d in self._of.get(month, ()))
            self._counted[month] = [(day, n) for day, n in counts if n]
        return self._counted[month]

    def passed(self, few: int, last: bool = False) -> str:
        """The first day by which more than ``few`` events have come, or, with ``last``, the last day from which on more
        than ``few`` come; the outermost day where there are not so many."""
        way = -1 if last else 1
        for month, n in self.months[::way]:
            if n <= few:
                few -= n
                continue
            for day, k in self.month(month)[::way]:
                few -= k
                if few < 0:
                    return day
        month = self.months[::way][-1][0]
        return self.month(month)[::way][-1][0]

    def before(self, day: str) -> int:
        """Events that lie before a day."""
        whole = sum(n for month, n in self.months if month < day[:7])
        return whole + sum(n for d, n in self.month(day[:7]) if d < day)


def _by_month(days: list[str]) -> dict[str, list[str]]:
    """Days, the latest first, by their months, the earliest first."""
    found: dict[str, list[str]] = {}
    for day in reversed(days):
        found.setdefault(day[:7], []).append(day)
    return found
