"""Intervals of days, and the units of calendars that they are made of."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from rawi.record import Calendar, Precision
from rawi.time.calendars import YEARS, add_days, add_months, month_of, to_date, year_of
from rawi.time.points import Point

_LUNAR = "Umm al-Qura calendar; by sighting of the moon it may be a day off"


class Value(Struct, frozen=True):
    """Days from ``start`` to ``end``, both inclusive, None where open."""

    start: date | None
    end: date | None
    precision: Precision = "day"
    calendar: Calendar = "gregorian"
    inferred: str = ""

    @property
    def one(self) -> date | None:
        """The day, where it is a single one."""
        return self.start if self.start == self.end and self.precision == "day" else None


def whole(point: Point, year: int, inferred: str) -> Value | None:
    """The day, month or year that a date names. Months and years of other calendars are given in days."""
    calendar = point.calendar
    bounds = YEARS.get(calendar)
    if bounds is None or not bounds[0] <= year <= bounds[1]:
        return None
    if point.day is not None and point.month is not None:
        day = to_date(calendar, year, point.month, point.day)
        if day is None:
            return None
        how = "; ".join(i for i in (inferred, _LUNAR if calendar == "lunar-hijri" else "") if i)
        return Value(day, day, "day", calendar, how)
    span = month_of(calendar, year, point.month) if point.month is not None else year_of(calendar, year)
    if span is None:
        return None
    grain: Precision = "day" if calendar != "gregorian" else "year" if point.month is None else "month"
    return Value(span[0], span[1], grain, calendar, inferred)


def coarse(point: Point, value: Value) -> Precision:
    """With one side open, a month or year of the solar calendar is as coarse as it is written; the beginning of a year
    is a month."""
    if point.begins and point.month is None and (point.kind == "date" or point.unit == "year"):
        return "month"
    if point.kind == "date" and point.day is None and point.calendar != "gregorian":
        return "year" if point.month is None else "month"
    if point.kind == "unit" and value.calendar == "solar-hijri":
        return "year" if point.unit == "year" else "month"
    return value.precision


def saturday(day: date) -> date:
    """The first day of a day's week, as weeks are counted in Afghanistan and Iran."""
    return day - timedelta(days=(day.weekday() - 5) % 7)


def shift(day: date, n: int, unit: str) -> date | None:
    """The day that lies ``n`` units from a day."""
    if unit in ("day", "week"):
        return add_days(day, n * (7 if unit == "week" else 1))
    return add_months(day, n * {"month": 1, "year": 12, "decade": 120}.get(unit, 0))
