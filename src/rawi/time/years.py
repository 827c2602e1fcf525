"""Months and years: their names, numbers, calendars, and what is counted in them (halves, seasons, decades)."""

from __future__ import annotations

from rawi.record import Calendar
from rawi.time.points import Point, Shift, Year, calendar_of_year
from rawi.time.vocabulary import MonthName
from rawi.time.words import COMMAS, Numeral, WordReader, closes

_ROUND = 50
"""What is counted in thousands is rounded; a bare number of four digits that is not may be a year."""

_THOUSAND = 1000
YEAR = "سال"
_SHORT = 1340
"""The earliest year that is told by its last two digits alone."""
_TOLD_OF = frozenset({"این", "آن", "همان", "همین", "هر", "چند", "طول"})
"""What stands before a سال that is told of already, so that a number behind it counts something."""


class YearReader(WordReader):
    """Reads months and years, and points of time that are made of these alone."""

    def month(self, i: int, numbered: bool = False) -> tuple[MonthName, int] | None:
        """A month's name, with ماه or برج before or after it: the month, and where it ends."""
        at = self.end_of("month-word", i)
        word = bool(at)
        if not word and self.key(i) == "ماه":
            at, word = i + 1, True
        at = at or i
        found = self.v.months.match(self.keys, at, self.last) if at < self.last else None
        if found is None:
            return None
        name, last = found[1], at + found[0]
        other = (
            self.v.months.match(self.keys, last + 1, self.last)
            if self.key(last) == "/" and last + 1 < self.last
            else None
        )
        if other is not None and (other[1].calendar, other[1].number) == (name.calendar, name.number):
            last += 1 + other[0]  # آبان/عقرب
        if self.key(last) == "ماه" and not self.end_of("this", last + 1):
            last, word = last + 1, True
        elif numbered and self.key(last) == "همان" and self.key(last + 1) != YEAR:
            return None
        return (name, last) if word or numbered or not name.unsure or self._has_year(last, name) else None

    def _has_year(self, i: int, name: MonthName) -> bool:
        year, last = self.year(i, name.calendar)
        return year is not None and (year.number is not None or year.told or self.key(i) == YEAR) and last > i

    def named_month(self, i: int, sure: bool = False) -> Point | None:
        """``ماه جون``, ``دلو ۱۴۰۳``, ``عقرب گذشته``: a month, with its year if named.

        ``sure``: what stands before it shows that it is one (اواخر *مهر*, not the kindness).
        """
        found = self.month(i, numbered=sure)
        if found is None:
            return None
        name, last = found
        year, last = self.year(last, name.calendar)
        shift: Shift = ""
        if year is None:
            past, coming = self.end_of("past", last), self.end_of("next", last)
            last, shift = past or coming or last, "past" if past else "next" if coming else ""
        return Point("date", i, last, name.calendar, month=name.number, year=year, shift=shift, iranian=name.iranian)

    # -- years ---------------------------------------------------------------------------------------------------
    def year(self, i: int, calendar: Calendar | None) -> tuple[Year | None, int]:
        """The year after a month, or after ``نه ماه نخست``: the year and where it ends."""
        at = i
        comma = self.key(at) in COMMAS
        if comma:
            at += 1
        these = self.end_of("these", at)
        if these and self.key(these) == YEAR:
            return Year(shift=0), these + 1
        same = 0 if comma or i == self.start else self.end_of("same", at)
        if same and self.key(same) == YEAR:
            return Year(told=True), same + 1
        word = self.v.match("year-word", self.keys, at, self.last)
        if word is not None and not comma:
            return Year(shift=word[1].value), word[0]
        said = self.key(at) == YEAR
        if said:
            relative = self.relative_year(at + 1)
            if relative is not None and not comma:
                return relative
            at = self.end_of("kind-of-year", at + 1) or at + 1
            short = self._short_year(at, calendar) or self._year_of_two_digits(i, at, calendar)
            if short is not None:
                return short
        found = self.plain_year(at, calendar)
        if found is not None and (said or not self.end_of("not-counted", found[1])):
            return found
        if said:
            era = self.era(i + 1)
            if era is not None:
                return Year(shift=0, calendar=era[0]), era[1]
        if not said and not comma:
            short = self._short_year(at, calendar)
            if short is not None and (short[1] >= self.last or self._counts_nothing(short[1])):
                return short
        return None, i

    def _counts_nothing(self, at: int) -> bool:
        """Whether what follows a number at ``at`` cannot be what it counts: a plural (آبان ۹۸ *معترضان* را گرفتند), or
        another number, about so many (آبان ۹۸ *دست‌کم ۳۰۰* تن)."""
        word = self.tokens[at].word
        small = word.number is not None and word.number < _THOUSAND  # not ۹۸ هزار
        return closes(word) or (word.plural and word.common) or small or bool(self.end_of("about", at))

    def plain_year(self, i: int, calendar: Calendar | None) -> tuple[Year, int] | None:
        """A year in figures or words, with its era if named, and where it ends."""
        number = self.number(i)
        if number is None or number[1]:
            return None
        era = self.era(number[2])
        written = calendar_of_year(number[0], era[0] if era else calendar) or calendar_of_year(number[0], None)
        if written is None or (number[3] and len(self.key(i)) != 4):
            return None
        return Year(number[0], calendar=written), era[1] if era else number[2]

    def _short_year(self, i: int, calendar: Calendar | None) -> tuple[Year, int] | None:
        """``آبان ۹۸``: only of the solar calendar."""
        number = self.number(i) if calendar == "solar-hijri" else None
        if number is None or number[1] or not number[3] or not 30 <= number[0] <= 99:
            return None
        return Year(1300 + number[0], calendar="solar-hijri"), number[2]

    def _year_of_two_digits(self, i: int, at: int, calendar: Calendar | None) -> tuple[Year, int] | None:
        """``سال ۹۴``: of the solar calendar, where nothing is counted behind it nor the سال itself before it."""
        if calendar is not None or self.key(i - 1) in _TOLD_OF or self.tokens[i - 1].word.number is not None:
            return None
        short = self._short_year(at, "solar-hijri")
        if short is None or (short[0].number or 0) < _SHORT or self.end_of("not-counted", short[1]):
            return None
        following = self.tokens[short[1]].word if short[1] < self.last else None
        return short if following is None or following.number is None else None

    def relative_year(self, i: int) -> tuple[Year, int] | None:
        """What follows سال (``گذشته``, ``خورشیدی جاری``): the year, as counted from that of publishing, and its end."""
        for role, shift in (("past", -1), ("this", 0), ("next", 1), ("ago", -1)):
            last = self.end_of(role, i)
            if last:
                if role == "ago" and self.key(last) == "از":
                    return None
                era = self.era(last)
                return Year(shift=shift, calendar=era[0] if era else None), era[1] if era else last
        era = self.era(i)
        if era is not None:  # سال خورشیدی گذشته
            inner = self.relative_year(era[1])
            if inner is not None:
                inner[0].calendar = era[0]
                return inner
        return None

    def era(self, i: int) -> tuple[Calendar, int] | None:
        """The calendar that an era names (``میلادی``, ``خورشیدی``), and where it ends."""
        found = self.v.match("era", self.keys, i, self.last)
        return (found[1].calendar or "gregorian", found[0]) if found is not None else None

    # -- points that are years or counted in them ----------------------------------------------------------------
    def year_word(self, i: int) -> Point | None:
        """A year in one word: ``امسال``, ``پارسال``."""
        found = self.v.match("year-word", self.keys, i, self.last)
        return Point("unit", i, found[0], n=found[1].value, unit="year") if found is not None else None

    def bare_year(self, i: int, number: Numeral) -> Point | None:
        """A number of four digits without سال that can be nothing but a year: ``در ۲۰۲۱``."""
        value, ordinal, at, digits = number
        if ordinal or not digits or len(self.key(i)) != 4:
            return None
        era = self.era(at)
        if era is not None and calendar_of_year(value, era[0]):
            return Point("date", i, era[1], era[0], year=Year(value, calendar=era[0]))
        calendar = calendar_of_year(value, None)
        if calendar is None or not (1900 <= value <= 2100 or 1300 <= value <= 1450):
            return None
        if self.ends_before("year-noun", i, 2) and not self.end_of("not-counted", at):
            return Point("date", i, at, calendar, year=Year(value, calendar=calendar))
        following = self.tokens[at].word if at < self.last else None
        alone = (following is None or closes(following)) and not self._counts_on(at)
        if not alone and self.key(i - 1) == "در" and value % _ROUND and 1950 <= value <= 2035:
            alone = not self.end_of("not-counted", at)
        if alone and self.key(i - 1) in ("در", "از", "تا", "الی"):
            return Point("date", i, at, calendar, year=Year(value, calendar=calendar))
        return None

    def _counts_on(self, i: int) -> bool:
        """``از ۲۰۰۰ تا ۲۵۰۰ نفر``: a number follows that is no year, or things are counted."""
        number = self.number(i + 1)
        if number is None:
            return False
        return not 1300 <= number[0] <= 2100 or bool(self.end_of("not-counted", number[2]))

    def season(self, i: int) -> Point | None:
        """``بهار ۱۴۰۳``: a season of a year; one without a year is left open."""
        found = self.v.match("season", self.keys, i, self.last)
        if found is None:
            return None
        year, last = self.year(found[0], None)
        return Point("season", i, last, year=year, n=found[1].value) if year is not None else None

    def decade(self, i: int) -> Point | None:
        """``دههٔ ۱۹۹۰``, ``دههٔ هفتاد خورشیدی``."""
        found = self.v.match("decade", self.keys, i, self.last)
        number = self.number(found[0]) if found is not None else None
        if number is None or number[0] % 10 or not 10 <= number[0] <= 2100:
            return None
        era = self.era(number[2])
        last = era[1] if era else number[2]
        return Point("decade", i, last, n=number[0], year=Year(calendar=era[0]) if era else None)
