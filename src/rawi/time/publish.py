"""The day of publishing, inferred where a report's own dates leave one answer; else nothing.

Three kinds of evidence, strongest first: a full date that the report calls today, yesterday or tomorrow; a line that is
nothing but a full date; and days named with their weekday so that a single year fits, written out or found by looking
at the years `WINDOW`, a fixed window, for the one in which weekday and both calendars agree. The latest such day that
the report tells of as past is taken; the report may have come out a day or so after it, which is why it says how the
day was found.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from rawi.record import Calendar
from rawi.text.model import Text
from rawi.time.calendars import WEEKDAYS, add_days, both_calendars, from_date, to_date
from rawi.time.model import Published
from rawi.time.points import Point, Raw
from rawi.time.tense import Tense

WINDOW = (1990, 2040)
"""Years, fixed so that the same report gives the same answer at any time, in which days without a year are sought."""
AROUND = 4
"""Where several years of the window would do: one of them, if it lies at most so many years after the latest year of
which the report tells, and no other lies as near before it."""
_DATELINE = 8


def infer(text: Text, raws: list[Raw], tense: Tense) -> Published:
    """The day of publishing, and how it was found; no day where more than one would do."""
    today: dict[date, str] = {}
    dated: list[tuple[date, str]] = []
    mentioned = _latest_year(raws)
    for raw in raws:
        if raw.end or raw.open or raw.until or raw.bound in ("after", "before"):
            continue
        relative = next((p for p in raw.points if p.kind == "day"), None)
        weekday = next((p for p in raw.points if p.kind == "weekday"), None)
        dates = [p for p in raw.points if p.kind == "date" and p.day is not None]
        if not dates:
            continue
        found = _solve(dates, weekday, mentioned)
        if found is None:
            continue
        day, how = found
        if relative is not None:
            published = add_days(day, -relative.n)
            if published is not None:
                today.setdefault(
                    published, f"the report counts {both_calendars(day.isoformat())} from its own day{how}"
                )
        elif weekday is not None and tense.at(raw.last) != "future":
            dated.append((day, f"the latest day that the report dates in full with its weekday{how}"))
        elif _dateline(text, raw):
            today.setdefault(day, "the date that stands by itself in the report")
    if len(today) == 1:
        return Published(*today.popitem())
    if today or not dated:
        return Published(None)
    return Published(*max(dated, key=lambda d: d[0]))


def _solve(dates: list[Point], weekday: Point | None, mentioned: int) -> tuple[date, str] | None:
    """The one day that all the points name, and how it was found; None where none or several do."""
    full = next((p for p in dates if p.year is not None and p.year.number is not None and not p.year.known), None)
    if full is not None:
        if full.year is None or full.year.number is None or full.year.calendar not in (None, full.calendar):
            return None
        day = to_date(full.calendar, full.year.number, full.month or 1, full.day or 1)
        return (day, "") if day is not None and _agree(day, dates, weekday) else None
    if any(p.year is not None for p in dates) or (weekday is None and len(dates) < 2):
        return None
    days = [d for d in _candidates(dates[0].calendar, dates[0].month, dates[0].day) if _agree(d, dates, weekday)]
    named = " and ".join(["its weekday"] * (weekday is not None) + ["both calendars"] * (len(dates) > 1))
    years = f"of the years {WINDOW[0]} to {WINDOW[1]} only"
    if len(days) == 1:
        return days[0], f": {years} {days[0].year} fits {named}, {_named(days[0], weekday)}"
    near = [d for d in days if mentioned - AROUND <= d.year <= mentioned + AROUND]
    if mentioned and len(near) == 1 and near[0].year >= mentioned:
        return near[0], (
            f": of the years around {mentioned}, the latest of which the report tells, only {near[0].year} "
            f"fits {named}, {_named(near[0], weekday)}"
        )
    return None


@lru_cache(maxsize=1024)
def _candidates(calendar: Calendar, month: int | None, on: int | None) -> tuple[date, ...]:
    """The days of a month and day in the years of the window; reports tell of the same ones again and again."""
    if month is None or on is None:
        return ()
    found = []
    for year in range(WINDOW[0], WINDOW[1] + 1):
        base = from_date(calendar, date(year, 1, 1))
        for own in sorted({base[0], base[0] + 1}) if base is not None else ():
            day = to_date(calendar, own, month, on)
            if day is not None and day.year == year:
                found.append(day)
    return tuple(found)


def _agree(day: date, dates: list[Point], weekday: Point | None) -> bool:
    if weekday is not None and day.weekday() != weekday.n:
        return False
    for point in dates:
        if point.calendar != "lunar-hijri":
            parts = from_date(point.calendar, day)
            if parts is None or parts[1:] != (point.month, point.day):
                return False
    return True


def _named(day: date, weekday: Point | None) -> str:
    return (
        f"{WEEKDAYS[day.weekday()]} {both_calendars(day.isoformat())}" if weekday else both_calendars(day.isoformat())
    )


def _latest_year(raws: list[Raw]) -> int:
    """The latest Gregorian year that the report tells of, other than as an end that may be yet to come."""
    years = [0]
    for raw in raws:
        if not raw.until:
            years += [
                p.year.number
                for p in (*raw.points, *raw.end)
                if p.kind == "date"
                and p.year is not None
                and p.year.number is not None
                and p.year.calendar == "gregorian"
            ]
    return max(years)


def _dateline(text: Text, raw: Raw) -> bool:
    """Whether a full date is a line of its own, or nearly so, at the beginning or end."""
    if not any(p.year is not None and p.year.number is not None for p in raw.points):
        return False
    for number, sentence in enumerate(text.sentences):
        if sentence.first <= raw.first < sentence.last:
            edge = number < 3 or number >= len(text.sentences) - 2
            return (
                edge
                and sentence.last - sentence.first - (raw.last - raw.first) <= _DATELINE // 2
                and not any(t.word.verbs for t in text.tokens[sentence.first : sentence.last])
            )
    return False
