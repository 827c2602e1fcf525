"""Events over time: how many lie in each day, month or year, in either calendar, and with which standing.

An event lies where its ordering day does: the first day of its time, else the day that its first report was published.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from rawi.archive.days import Days
from rawi.archive.filters import Filters
from rawi.archive.matching import matching
from rawi.archive.periods import PERIODS, Calendar, Unit, bounds, period_sets
from rawi.archive.postings import Events, Postings, postings
from rawi.archive.shapes import Shape
from rawi.archive.standing import STANDINGS
from rawi.record import Time
from rawi.render.dates import both, dated
from rawi.text.analyser import Analyser

_MOST: dict[Unit, int] = {"day": 100, "month": 150, "year": 150}
"""Buckets of a unit that a timeline may have; with more, the next larger unit is taken."""
_MOST_ASKED: dict[Unit, int] = {"day": 400, "month": 400, "year": 400}
"""The same where the unit is asked for; what lies before and after is only counted."""
_DAYS: dict[Unit, float] = {"day": 1, "month": 30.4, "year": 365.2}
_CHOICE: tuple[Unit, ...] = ("day", "month")
_OUTLYING = 100
"""Where a timeline is too long for months, one event of so many may lie before or after it."""


class Bucket(Shape, frozen=True):
    """Events whose ordering day lies between ``first`` and ``last`` (ISO, inclusive); ``standings`` has the counts of
    those standings that occur. ``label`` is English in the Gregorian calendar, ``label_solar`` in the solar Hijri."""

    first: str
    last: str
    label: str
    label_solar: str
    count: int
    standings: dict[str, int]


class Timeline(Shape, frozen=True):
    """Buckets without gap from the first to the last; those between may be empty. ``earlier`` and ``later`` count
    events outside of all buckets, few and far; ``undated`` those without a day. ``first`` and ``last`` are the days
    that the filter asks for, empty where open: with ``whole`` it is not applied here, so that they can be moved."""

    unit: Unit
    calendar: Calendar
    buckets: tuple[Bucket, ...]
    earlier: int
    later: int
    undated: int
    first: str
    last: str


def timeline(
    db: sqlite3.Connection,
    filters: Filters,
    analyser: Analyser,
    unit: Unit | None = None,
    calendar: Calendar = "gregorian",
    whole: bool = True,
) -> Timeline:
    """Counts over time under a filter; ``unit`` is chosen by how long the time is unless given, and ``whole`` leaves
    the filter's own days out. Raises `ArchiveError` where the filters ask nonsense."""
    sets = postings(db)
    asked = replace(filters, first="", last="") if whole else filters
    events = matching(db, sets, asked, analyser)
    key = ("timeline", replace(filters, limit=0), unit, calendar, whole)
    return sets.once(key, lambda: over(sets, events, unit, calendar, filters.days))


def over(
    sets: Postings, events: Events, unit: Unit | None, calendar: Calendar, asked: tuple[str, str] = ("", "")
) -> Timeline:
    """Counts over time of a set of events."""
    days = Days(sets, events)
    unit, (first, last) = _span(days, unit)
    parts = {s: sets.of("standing", s) & events for s in STANDINGS}
    periods = _periods(first, last, unit, calendar) if first else ()
    buckets = tuple(_bucket(sets, parts, p, unit, calendar) for p in periods)
    earlier = days.before(buckets[0].first) if buckets else days.total
    later = days.total - earlier - sum(b.count for b in buckets)
    return Timeline(
        unit=unit,
        calendar=calendar,
        buckets=buckets,
        earlier=earlier,
        later=later,
        undated=len(events) - days.total,
        first=asked[0],
        last=asked[1],
    )


def _span(days: Days, unit: Unit | None) -> tuple[Unit, tuple[str, str]]:
    """The unit, and first and last day, that show the most without too many buckets."""
    if not days.total:
        return unit or "month", ("", "")
    few = days.total // _OUTLYING
    whole = (days.passed(0), days.passed(0, last=True))
    middle = (days.passed(few), days.passed(few, last=True))
    most = _MOST if unit is None else _MOST_ASKED
    for span in (whole, middle):
        for candidate in _CHOICE if unit is None else (unit,):
            if _length(span, candidate) <= most[candidate]:
                return candidate, span
    return unit or "year", _around(days, middle, unit or "year")


def _around(days: Days, span: tuple[str, str], unit: Unit) -> tuple[str, str]:
    """As much of a span as a timeline may have, around the day of the middle event: reports can tell any date."""
    half = int(_MOST_ASKED[unit] * _DAYS[unit] / 2)
    middle = date.fromisoformat(days.passed(days.total // 2)).toordinal()
    first, last = max(middle - half, date.min.toordinal()), min(middle + half, date.max.toordinal())
    return max(span[0], date.fromordinal(first).isoformat()), min(span[1], date.fromordinal(last).isoformat())


def _length(span: tuple[str, str], unit: Unit) -> float:
    days_ = (date.fromisoformat(span[1]) - date.fromisoformat(span[0])).days + 1
    return days_ / _DAYS[unit]


def _periods(first: str, last: str, unit: Unit, calendar: Calendar) -> Iterator[tuple[str, str, str]]:
    """Word, first and last day of each period from one day to another."""
    word = PERIODS.get(_name(unit, calendar), str)
    day = first
    while day <= last:
        found = bounds(date.fromisoformat(day), unit, calendar)
        if found is None:
            return
        yield word(day), found[0].isoformat(), found[1].isoformat()
        if found[1] == date.max:
            return
        day = (found[1] + timedelta(days=1)).isoformat()


def _name(unit: Unit, calendar: Calendar) -> str:
    return f"solar_{unit}" if calendar == "solar" else unit


def _bucket(
    sets: Postings, parts: dict[str, Events], period: tuple[str, str, str], unit: Unit, calendar: Calendar
) -> Bucket:
    word, first, last = period
    own = sets.of("day", word) if unit == "day" else period_sets(sets, _name(unit, calendar)).get(word)
    counts = {s: own.intersection_cardinality(part) for s, part in parts.items()} if own else {}
    counts = {s: n for s, n in counts.items() if n}
    label, solar = _labels(first, last, calendar)
    return Bucket(first=first, last=last, label=label, label_solar=solar, count=sum(counts.values()), standings=counts)


@lru_cache(maxsize=4096)
def _labels(first: str, last: str, calendar: Calendar) -> tuple[str, str]:
    """English names of a day, month or year in the Gregorian and in the solar calendar."""
    text = both(first) if first == last else dated(Time(start=first, end=last))
    one, _, other = text.partition(" (")
    pair = one, other.rstrip(")")
    return pair[::-1] if calendar == "solar" and first != last else pair
