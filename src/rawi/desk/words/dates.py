"""Days in both calendars and both languages: the reader's own calendar first, the other beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rawi.desk.words.load import Words
from rawi.time.calendars import from_date


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it is written: in the calendar of the page's language, and in the other."""

    iso: str
    own: str
    other: str
    number: str
    month: str
    year: str


@lru_cache(maxsize=8192)
def day_of(words: Words, iso: str) -> Day:
    """The day of an ISO date; raises `ValueError` where it is none."""
    day = date.fromisoformat(iso)
    gregorian = (day.year, day.month, day.day)
    solar = from_date("solar-hijri", day) or gregorian
    written = [("gregorian", gregorian), ("solar", solar)]
    own, other = written if words.language == "en" else written[::-1]
    year, _, number = own[1]
    return Day(
        iso,
        _written(words, *own),
        _written(words, *other),
        words.digits(str(number)),
        _month(words, *own),
        words.digits(str(year)),
    )


def _month(words: Words, calendar: str, day: tuple[int, int, int]) -> str:
    return words.term("month", f"{calendar}.{day[1]}")


def _written(words: Words, calendar: str, day: tuple[int, int, int]) -> str:
    return f"{words.digits(str(day[2]))} {_month(words, calendar, day)} {words.digits(str(day[0]))}"


def both(words: Words, iso: str | None) -> str:
    """``25 November 2024 (5 Qaws 1403)``, in Dari ``۵ قوس ۱۴۰۳ (۲۵ نومبر ۲۰۲۴)``; without a day, that there is none."""
    if not iso:
        return words.plain("undated")
    day = day_of(words, iso)
    return f"{day.own} ({day.other})"


def span_of(words: Words, start: str | None, end: str | None) -> str:
    """A stretch of days in both calendars; open sides are told in words."""
    if not start and not end:
        return words.plain("undated")
    if start == end:
        return both(words, start)
    if not end:
        return words.plain("since", day=both(words, start))
    if not start:
        return words.plain("until", day=both(words, end))
    return words.plain("from.to", first=both(words, start), last=both(words, end))
