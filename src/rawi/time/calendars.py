"""Three calendars and the way between them; the libraries that convert are only loaded when a day is converted."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from rawi.record import Calendar

GREGORIAN_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SOLAR_MONTHS = ("Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
YEARS = {"gregorian": (1000, 2199), "solar-hijri": (1100, 1599), "lunar-hijri": (1343, 1500)}
"""First and last year that is read as one of a calendar; the lunar calendar is tabulated for these years only."""


@lru_cache(maxsize=4096)
def to_date(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The day of a calendar as a date, or None where there is no such day."""
    try:
        if calendar == "solar-hijri":
            import jdatetime  # type: ignore[import-untyped]

            return jdatetime.date(year, month, day).togregorian()  # type: ignore[no-any-return]
        if calendar == "lunar-hijri":
            from hijridate import Hijri

            found = Hijri(year, month, day).to_gregorian()
            return date(found.year, found.month, found.day)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=4096)
def from_date(calendar: Calendar, day: date) -> tuple[int, int, int] | None:
    """Year, month and day of a date in a calendar, or None where the calendar does not reach."""
    try:
        if calendar == "solar-hijri":
            import jdatetime

            solar = jdatetime.date.fromgregorian(date=day)
            return solar.year, solar.month, solar.day
        if calendar == "lunar-hijri":
            from hijridate import Gregorian

            lunar = Gregorian(day.year, day.month, day.day).to_hijri()
            return lunar.year, lunar.month, lunar.day
        return day.year, day.month, day.day
    except (ValueError, OverflowError):
        return None


def month_of(calendar: Calendar, year: int, month: int) -> tuple[date, date] | None:
    """First and last day of a month."""
    first = to_date(calendar, year, month, 1)
    if first is None:
        return None
    if calendar == "gregorian":
        return first, first.replace(day=monthrange(year, month)[1])
    after = to_date(calendar, year + month // 12, month % 12 + 1, 1)
    return None if after is None else (first, after - timedelta(days=1))


def year_of(calendar: Calendar, year: int) -> tuple[date, date] | None:
    """First and last day of a year."""
    first, last = month_of(calendar, year, 1), month_of(calendar, year, 12)
    return None if first is None or last is None else (first[0], last[1])


def both_calendars(iso: str) -> str:
    """An ISO day in English in both calendars: ``25 November 2024 (5 Qaws 1403)``."""
    day = date.fromisoformat(iso)
    solar = from_date("solar-hijri", day)
    gregorian = f"{day.day} {GREGORIAN_MONTHS[day.month - 1]} {day.year}"
    return gregorian if solar is None else f"{gregorian} ({solar[2]} {SOLAR_MONTHS[solar[1] - 1]} {solar[0]})"


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on, or the last day of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date | None:
    """The day so many days on, or None where no such date can be."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
