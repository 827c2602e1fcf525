"""Years and months in both calendars as sets of events: those whose ordering day lies in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Literal

from pyroaring import BitMap

from rawi import record
from rawi.archive.postings import Events, Postings
from rawi.time.calendars import from_date, month_of, year_of

Unit = Literal["day", "month", "year"]
Calendar = Literal["gregorian", "solar"]


def _solar(iso: str, parts: int) -> str:
    found = from_date("solar-hijri", date.fromisoformat(iso))
    return "-".join(f"{n:0{4 if i == 0 else 2}}" for i, n in enumerate(found[:parts])) if found else ""


PERIODS: dict[str, Callable[[str], str]] = {
    "year": lambda iso: iso[:4],
    "month": lambda iso: iso[:7],
    "solar_year": lambda iso: _solar(iso, 1),
    "solar_month": lambda iso: _solar(iso, 2),
}
"""For each period the word for the one that a day (ISO) lies in: ``2024``, ``2024-12``, ``1403``, ``1403-09``; empty
where the calendar does not reach."""


def period_sets(sets: Postings, name: str) -> dict[str, Events]:
    """The events of each year or month that has one, the latest first."""
    return sets.always(("period", name), lambda: _sets(sets, PERIODS[name]))


def _sets(sets: Postings, word: Callable[[str], str]) -> dict[str, Events]:
    known = sets.fields.get("day", {})
    found: dict[str, list[Events]] = defaultdict(list)
    for day in sets.days:
        found[word(day)].append(known[day])
    return {period: BitMap.union(*days) for period, days in found.items() if period}


def bounds(day: date, unit: Unit, calendar: Calendar) -> tuple[date, date] | None:
    """First and last day of the day, month or year that a day lies in; None where the calendar does not reach."""
    if unit == "day":
        return day, day
    name: record.Calendar = "solar-hijri" if calendar == "solar" else "gregorian"
    found = from_date(name, day)
    if found is None:
        return None
    return month_of(name, found[0], found[1]) if unit == "month" else year_of(name, found[0])
