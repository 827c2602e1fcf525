"""Points of time as words name them: a day, a month, a year, a distance. Not resolved yet; see `rawi.time.resolve`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from rawi.record import Calendar
from rawi.time.calendars import YEARS
from rawi.time.model import Bound

Kind = Literal[
    "date",
    "weekday",
    "day",
    "unit",
    "ago",
    "span",
    "later",
    "same",
    "months",
    "season",
    "decade",
    "day-of-month",
    "clock",
    "vague",
]
Shift = Literal["", "past", "next", "this", "last-week", "this-week", "next-week"]


class Year(Struct):
    """A year: a number of a calendar, or counted from that of publishing. ``known``: not written, but of history.
    ``told``: the one told of before (مهر *همان سال*)."""

    number: int | None = None
    shift: int | None = None
    calendar: Calendar | None = None
    known: bool = False
    told: bool = False


class Point(Struct):
    """One way to name a time. Which fields count depends on ``kind``.

    ``date``: ``day``, ``month``, ``year`` of ``calendar``. ``weekday``: ``n``, Monday 0. ``day``: ``n`` days from
    that of publishing. ``unit``: the ``unit`` that is ``n`` from this one. ``ago``: ``n`` units from that day.
    ``span``: the ``n`` units up to (or from) it. ``later``: ``n`` units from the day last told of. ``months``: months
    ``n`` up to ``to`` of ``year``. ``eve``: شب stands before a weekday, so that it may be the night before it.
    ``begins``: only its beginning is meant (آغاز سال ۲۰۲۳).
    """

    kind: Kind
    first: int
    last: int
    calendar: Calendar = "gregorian"
    day: int | None = None
    month: int | None = None
    year: Year | None = None
    n: int = 0
    to: int = 0
    unit: str = ""
    shift: Shift = ""
    iranian: bool = False
    eve: bool = False
    begins: bool = False

    @property
    def daily(self) -> bool:
        """Whether it names one day."""
        return self.kind in ("weekday", "day") or (self.kind == "date" and self.day is not None)

    @property
    def monthly(self) -> bool:
        """Whether it names one month."""
        return (self.kind == "unit" and self.unit == "month") or (self.kind == "date" and self.month is not None)


def calendar_of_year(year: int, calendar: Calendar | None) -> Calendar | None:
    """The calendar that a year may be of, if ``calendar`` is not against it."""
    if calendar is not None:
        first, last = YEARS[calendar]
        return calendar if first <= year <= last else None
    if 1700 <= year <= YEARS["gregorian"][1]:
        return "gregorian"
    return "solar-hijri" if 1200 <= year <= 1499 else None


class Raw(Struct):
    """An expression read but not resolved: ``points`` name one time side by side; ``end`` where it is a stretch.

    ``both``: two times told together that are no stretch. ``direct``: پس از or پیش از stands right before it and not
    before a noun that it dates.
    """

    first: int
    last: int
    points: list[Point]
    end: list[Point] = []
    open: bool = False
    until: bool = False
    both: bool = False
    bound: Bound = ""
    direct: bool = False
