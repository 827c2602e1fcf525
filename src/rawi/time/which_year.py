"""The year of a date: as written, as given elsewhere in the report, or the nearest that fits the verb's tense."""

from __future__ import annotations

from datetime import date

from rawi.record import Calendar, Note, Span
from rawi.text.model import Text
from rawi.time.calendars import from_date, to_date, year_of
from rawi.time.context import Context
from rawi.time.points import Point, Raw
from rawi.time.tense import Tense
from rawi.time.values import Value, whole

NEAREST = "year: the nearest to the day of publishing"
ELSEWHERE = "year: as where the report gives this day in full"
KNOWN = "year: that of a known day of history"
TOLD = "year: as told before"
RECENT = 20
"""So many years around the day of publishing are what news tells of."""
AHEAD = 90
"""A day and month without a year lies no more days than these ahead of the day of publishing, unless said so."""


class YearFinder:
    """Finds the years of one text's dates; what it must decide against the text, it adds to ``notes``."""

    def __init__(self, text: Text, tense: Tense, context: Context, notes: list[Note]) -> None:
        self.text, self.tense, self.context, self.notes = text, tense, context, notes

    def find(self, point: Point, raw: Raw, limit: date | None) -> tuple[int, str] | None:
        """The year of a date, in its own calendar, and how it was found if not written."""
        published, given = self.context.published, point.year
        if given is not None and given.number is not None:
            if given.calendar in (None, point.calendar) and not self._is_solar(point, given.number):
                return given.number, KNOWN if given.known else ""
            return self._converted(point, given.number)
        if given is not None and given.told:
            return self._as_told(point)
        if given is not None and given.shift is not None:
            base = from_date(given.calendar or point.calendar, published) if published else None
            if base is None:
                return None
            number = base[0] + given.shift
            if given.calendar not in (None, point.calendar):
                return self._converted(point, number)
            return self._not_ahead(point, raw, number, given.shift)
        if point.month is None:
            return None
        known = self.context.in_full.get((point.calendar, point.month, point.day or 0))
        if known is not None and point.shift == "":
            return known, ELSEWHERE
        reference = limit or published
        if reference is None:
            return None
        return self._guess(point, raw, reference, limited=limit is not None)

    def _is_solar(self, point: Point, number: int) -> bool:
        """Whether the year behind a month of the moon is one of the sun, as the day of publishing shows: رمضان ۱۴۰۲
        told in 1403."""
        published = self.context.published
        if point.calendar != "lunar-hijri" or published is None:
            return False
        moon, sun = from_date("lunar-hijri", published), from_date("solar-hijri", published)
        return moon is not None and sun is not None and abs(moon[0] - number) > RECENT >= abs(sun[0] - number)

    def _as_told(self, point: Point) -> tuple[int, str] | None:
        """The year told of before, in the calendar of a date: ۱۰ مهر *همان سال*."""
        told = self.context.told_year()
        if told is None:
            return None
        calendar, number = told
        return (number, TOLD) if calendar == point.calendar else self._converted(point, number)

    def _converted(self, point: Point, number: int) -> tuple[int, str] | None:
        """A month of one calendar with a year of another: the year in the month's own."""
        other: Calendar = "solar-hijri" if point.calendar == "gregorian" else "gregorian"
        if point.calendar == "lunar-hijri":
            other = "gregorian" if number >= 1700 else "solar-hijri"
        span = year_of(other, number)
        if span is None or point.month is None:
            return None
        for year in sorted({parts[0] for d in span if (parts := from_date(point.calendar, d)) is not None}):
            first = to_date(point.calendar, year, point.month, point.day or 1)
            if first is not None and span[0] <= first <= span[1]:
                return year, f"year: the one that begins in or lies in {number}"
        return None

    def _not_ahead(self, point: Point, raw: Raw, year: int, shift: int) -> tuple[int, str]:
        """``جولای سال روان`` told in January of what was done: the year that has just ended is meant."""
        published = self.context.published
        value = whole(point, year, "")
        if (
            shift == 0
            and published is not None
            and value is not None
            and value.start is not None
            and (value.start - published).days > AHEAD // 3
            and self.tense.at(raw.last) == "past"
        ):
            tokens = self.text.tokens
            self.notes.append(
                Note(
                    kind="dates-contradict",
                    text=f"The report tells as done what it dates to a later month of its year; {year - 1} is taken.",
                    evidence=(Span(start=tokens[point.first].start, end=tokens[point.last - 1].end),),
                )
            )
            return year - 1, "year: told as done, so the one before"
        return year, ""

    def _guess(self, point: Point, raw: Raw, reference: date, limited: bool) -> tuple[int, str] | None:
        base = from_date(point.calendar, reference)
        if base is None:
            return None
        options = [
            (year, value)
            for year in (base[0] - 1, base[0], base[0] + 1)
            if (value := whole(point, year, "")) is not None and value.start is not None
        ]
        past = [o for o in options if _start(o) <= reference]
        ahead = [o for o in options if _start(o) > reference]
        if point.shift == "past":
            past = [o for o in past if _end(o) < reference]
            return (past[-1][0], NEAREST) if past else None
        if point.shift == "next":
            return (ahead[0][0], NEAREST) if ahead else None
        if limited or not ahead:
            return (past[-1][0], NEAREST) if past else None
        tense = self.tense.at(raw.last)
        meant = raw.first > 0 and self.text.keys[raw.first - 1] == "برای" and point.day is not None
        if meant and ahead and (_start(ahead[0]) - reference).days <= AHEAD:
            return ahead[0][0], NEAREST  # برای ۳۱ مارچ دعوت کرده است
        if not past:
            return ahead[0][0], NEAREST
        before, after = (reference - _end(past[-1])).days, (_start(ahead[0]) - reference).days
        if tense == "future":
            # what is going on, or has hardly passed, is nearer than the same in a year
            return (ahead[0][0] if before > 0 and after < 300 else past[-1][0]), NEAREST
        if tense == "past" and after > 7:
            return past[-1][0], NEAREST
        soon = after <= (AHEAD if point.day is not None else AHEAD // 3)
        return (ahead[0][0] if soon and after < before else past[-1][0]), NEAREST


def _start(option: tuple[int, Value]) -> date:
    return option[1].start or date.min


def _end(option: tuple[int, Value]) -> date:
    return option[1].end or date.max
