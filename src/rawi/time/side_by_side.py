"""Whether points of time side by side name one time: ``دوشنبه ۲۵ نومبر (پنجم قوس)``."""

from __future__ import annotations

from datetime import date

from rawi.time.calendars import to_date
from rawi.time.points import Point
from rawi.time.words import BRACKETS, COMMAS, DASHES

_DAYS_APART = 6
"""Two days of different calendars, so near in an ordinary year, may be one."""


def _slot(point: Point) -> str:
    if point.kind == "date":
        return point.calendar
    return point.kind


def _aligned(one: Point, other: Point) -> bool:
    """Whether two days of different calendars may be the same one, in a year that none of them need tell."""
    if one.day is None or other.day is None:
        return True
    if "lunar-hijri" in (one.calendar, other.calendar):
        return False
    solar, gregorian = (one, other) if one.calendar == "solar-hijri" else (other, one)
    day = to_date("solar-hijri", 1402, solar.month or 1, min(solar.day or 1, 29))
    if day is None:
        return False
    apart = abs(
        day.timetuple().tm_yday - date(2023, gregorian.month or 1, min(gregorian.day or 1, 28)).timetuple().tm_yday
    )
    return min(apart, 365 - apart) <= _DAYS_APART


def side_by_side(points: list[Point], found: Point, mark: str) -> bool:
    """Whether a point names the same time again in another way."""
    slots = {_slot(p) for p in points}
    if mark in COMMAS and found.kind == "date" and not all(_aligned(p, found) for p in points if p.kind == "date"):
        return False
    if _slot(found) in slots or found.kind not in ("date", "weekday", "day"):
        return False
    if all(p.daily for p in points):
        if not found.daily:
            return False
        if mark in DASHES and not (found.kind == "date" and "date" in {p.kind for p in points}):
            return found.kind == "date" and slots <= {"weekday", "day"}
        return not (found.kind == "day" and mark in COMMAS and "date" in {p.kind for p in points})
    first = points[0]
    same_grain = (
        first.kind == "date"
        and found.kind == "date"
        and found.day is None
        and (first.month is None) == (found.month is None)
    )
    return (same_grain and (mark in BRACKETS or (mark not in COMMAS | DASHES and mark != "/"))) or (
        same_grain and mark in {"/", *COMMAS} and first.year is not None and found.year is not None
    )
