"""`parse_date`: a day as people write it on a command line or in an archive's field."""

from __future__ import annotations

import re
from datetime import date, timedelta

from rawi.record import Calendar
from rawi.text.letters import letters
from rawi.time.calendars import GREGORIAN_MONTHS, SOLAR_MONTHS, to_date, year_of
from rawi.time.calendars import month_of as month_days

_SOLAR_BELOW = 1700
"""A year below is one of the solar Hijri calendar."""
_HOW = "write YYYY-MM-DD in either calendar, as 2024-11-25 or 1403-09-05"
_NUMERIC = re.compile(r"(\d{1,4})\s*([-/.٫])\s*(\d{1,2})\s*\2\s*(\d{1,4})")
_TIME = re.compile(r"(?:t|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:z|utc|[+-]\d{2}:?\d{2})?$")
_WORDS = re.compile(r"(\d{1,2})(?:م|ام)?\s+([^\W\d_]+(?:\s[^\W\d_]+)??)\s+(?:سال\s+)?(\d{4})")


def parse_date(text: str) -> date:
    """The day that ``text`` names, Gregorian or solar Hijri, in any digits.

    ``2024-11-25``, ``۱۴۰۳/۹/۵``, ``۵ قوس ۱۴۰۳``, ``25 November 2024``; a time of day after it is dropped. A year
    below 1700 is one of the solar Hijri calendar. Raises ValueError with one line: what is wrong and what to write.
    """
    plain = _TIME.sub("", re.sub(r"\s+", " ", letters(text)).strip())
    if not plain:
        raise ValueError(f"empty; {_HOW}")
    numeric = _NUMERIC.fullmatch(plain)
    if numeric:
        first, second, third = numeric.group(1), numeric.group(3), numeric.group(4)
        if len(third) == 4 and len(first) <= 2:
            first, third = third, first
        if len(first) == 4 and len(third) <= 2:
            return _day(text, int(first), int(second), int(third))
    elif len(plain) == 8 and plain.isdecimal():
        return _day(text, int(plain[:4]), int(plain[4:6]), int(plain[6:]))
    else:
        words = _WORDS.fullmatch(plain)
        month = words and _month(words.group(2))
        if words and month:
            return _day(text, int(words.group(3)), month[1], int(words.group(1)), month[0])
    raise ValueError(f"{_shown(text)} is not a date; {_HOW}")


def _day(text: str, year: int, month: int, day: int, calendar: Calendar | None = None) -> date:
    written: Calendar = "solar-hijri" if year < _SOLAR_BELOW else "gregorian"
    if calendar not in (None, written, "lunar-hijri"):
        raise ValueError(f"{_shown(text)} has a month of one calendar and a year of the other; {_HOW}")
    calendar = calendar or written
    found = to_date(calendar, year, month, day)
    if found is not None and found.year >= 1000:
        return found
    raise ValueError(f"{_shown(text)} cannot be: {_fault(calendar, year, month)}")


def _fault(calendar: Calendar, year: int, month: int) -> str:
    span = year_of(calendar, year)
    if span is None or span[0].year < 1000:
        return f"there is no year {year} here; {_HOW}"
    if not 1 <= month <= 12:
        return f"there is no month {month}; {_HOW}"
    days = month_days(calendar, year, month)
    length = (days[1] - days[0] + timedelta(days=1)).days if days else 0
    name = {"gregorian": GREGORIAN_MONTHS, "solar-hijri": SOLAR_MONTHS}.get(calendar)
    called = f"{name[month - 1]} {year}" if name else f"month {month} of {year}"
    return f"{called} has days 1 to {length}; mend the day"


def _month(word: str) -> tuple[Calendar, int] | None:
    """A month by its English name, or by any of the lexicon's."""
    for calendar, names in (("gregorian", GREGORIAN_MONTHS), ("solar-hijri", SOLAR_MONTHS)):
        for number, name in enumerate(names, 1):
            if word in (name.lower(), name[:3].lower()):
                return calendar, number  # type: ignore[return-value]
    from rawi.lexicon import load
    from rawi.lexicon.kinds_time import Month

    for month in load().of(Month).values():
        if any(word.replace(" ", "") == letters(n).replace(" ", "") for n in (*month.names, *month.unsure)):
            return month.calendar, month.number
    return None


def _shown(text: str) -> str:
    """The text quoted on one line, cut where it is long."""
    line = re.sub(r"[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+", " ", text).strip()
    return f'"{line[:40]}…"' if len(line) > 40 else f'"{line}"'
