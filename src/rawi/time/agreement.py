"""Several names of one day side by side (a weekday, dates of two calendars): whether they agree."""

from __future__ import annotations

from datetime import date, timedelta

from rawi.record import Note, Span
from rawi.text.model import Text
from rawi.time.calendars import (
    GREGORIAN_MONTHS,
    SOLAR_MONTHS,
    WEEKDAYS,
    add_days,
    both_calendars,
    from_date,
    to_date,
)
from rawi.time.points import Point, Year

_ORDER = {"gregorian": 0, "solar-hijri": 1, "lunar-hijri": 2, "day": 3, "weekday": 4}


def rank(point: Point) -> int:
    """The order in which names of a day are believed: its dates, then a day counted, then a weekday."""
    return _ORDER.get(point.calendar if point.kind == "date" else point.kind, 9)


def fits(day: date, point: Point, published: date | None) -> bool:
    """Whether a day is the one that a point names; امروز fits any where the day of publishing is not known."""
    if point.kind == "weekday":
        return day.weekday() == point.n
    if point.kind == "day":
        return published is None or add_days(published, point.n) == day
    parts = from_date(point.calendar, day)
    if parts is None or (
        point.year is not None
        and point.year.number is not None
        and point.year.calendar == point.calendar
        and parts[0] != point.year.number
    ):
        return False
    return parts[1:] == (point.month, point.day)


def near(day: date, point: Point, published: date | None) -> bool:
    """امروز or دیشب may be told a day from the day of publishing; that is no contradiction."""
    if fits(day, point, published):
        return True
    if point.eve:
        return (day + timedelta(days=1)).weekday() == point.n
    if point.calendar == "lunar-hijri" and point.kind == "date":
        return any(fits(day + timedelta(days=d), point, published) for d in (-1, 1))
    return point.kind == "day" and published is not None and abs((published - day).days + point.n) <= 1


def with_year_near(point: Point, day: date) -> Point:
    """The point with the year that brings it nearest to a day, where it has none of its own."""
    if point.year is not None and point.year.number is not None:
        return point
    nearest = _nearest(point, day)
    year = from_date(point.calendar, nearest) if nearest is not None else None
    if year is None:
        return point
    own = Year(year[0], calendar=point.calendar)
    return Point(point.kind, point.first, point.last, point.calendar, point.day, point.month, own)


def contradiction(points: list[Point], text: Text, day: date) -> Note:
    """The note that the points, told as one day, are not one."""
    written = " and ".join(_english(p) for p in points)
    tokens = text.tokens
    spans = tuple(Span(start=tokens[p.first].start, end=tokens[p.last - 1].end) for p in points)
    return Note(
        kind="dates-contradict",
        evidence=spans,
        text=f"The report writes {written} for one day, and they are not one; {WEEKDAYS[day.weekday()]} "
        f"{both_calendars(day.isoformat())} is taken here.",
    )


def _nearest(point: Point, day: date) -> date | None:
    """The day and month of a point in the year that brings it nearest to a day."""
    base = from_date(point.calendar, day)
    if base is None or point.month is None or point.day is None:
        return None
    options = [to_date(point.calendar, base[0] + d, point.month, point.day) for d in (-1, 0, 1)]
    return min((o for o in options if o is not None), key=lambda o: abs((o - day).days), default=None)


def _english(point: Point) -> str:
    if point.kind == "weekday":
        return WEEKDAYS[point.n]
    if point.kind == "day":
        return {0: "today", -1: "yesterday", 1: "tomorrow"}.get(point.n, f"{point.n:+d} days")
    names = {"gregorian": GREGORIAN_MONTHS, "solar-hijri": SOLAR_MONTHS}.get(point.calendar)
    month = names[(point.month or 1) - 1] if names else f"month {point.month} of the lunar year"
    year = f" {point.year.number}" if point.year is not None and point.year.number is not None else ""
    return f"{point.day} {month}{year}"
