"""One time as words name it: a day, a month, a year, a distance. Not resolved yet; see `rawi.time.resolve`.

Every method takes the token where it looks and gives what it found with the token after it, or None. None of them looks
further than an expression is long, so a text is read in linear time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from rawi.record import Calendar
from rawi.text.model import Text, Word
from rawi.time.calendars import YEARS
from rawi.time.vocabulary import MonthName, Vocabulary

Kind = Literal[
    "date",
    "weekday",
    "day",
    "unit",
    "ago",
    "span",
    "later",
    "same",
    "months",
    "season",
    "decade",
    "day-of-month",
    "clock",
    "vague",
]
Shift = Literal["", "past", "next", "this", "last-week", "this-week", "next-week"]

_COMPACT = re.compile(r"(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})")
_SUFFIXES = frozenset({"ام", "م", "مین", "امین"})
COMMAS = frozenset({"،", ","})
DASHES = frozenset({"-", "–", "—", "−"})
BRACKETS = {"(": ")", "[": "]"}
_LONGEST = 40
_PARTS = frozenset({"هفته", "نیمه", "نصف", "ربع", "دهه"})
"""After these an ordinal counts them, and is no day: ``هفتهٔ دوم جنوری``."""
_DAY_HOURS = 24
_ROUND = 50
"""What is counted in thousands is rounded; a bare number of four digits that is not may be a year."""
PREPOSITIONS = frozenset({"در", "از", "تا", "به", "و", "طی", "برای", "با", "که", "این", "را"})
_CALENDARS: tuple[Calendar, ...] = ("gregorian", "solar-hijri", "lunar-hijri")


@dataclass(slots=True)
class Year:
    """A year: a number of a calendar, or counted from that of publishing. ``known``: not written, but of history."""

    number: int | None = None
    shift: int | None = None
    calendar: Calendar | None = None
    known: bool = False


@dataclass(slots=True)
class Point:
    """One way to name a time. Which fields count depends on ``kind``.

    ``date``: ``day``, ``month``, ``year`` of ``calendar``. ``weekday``: ``n``, Monday 0. ``day``: ``n`` days from
    that of publishing. ``unit``: the ``unit`` that is ``n`` from this one. ``ago``: ``n`` units from that day.
    ``span``: the ``n`` units up to (or from) it. ``later``: ``n`` units from the day last told of. ``months``: months
    ``n`` up to ``to`` of ``year``. ``eve``: شب stands before a weekday, so that it may be the night before it.
    """

    kind: Kind
    first: int
    last: int
    calendar: Calendar = "gregorian"
    day: int | None = None
    month: int | None = None
    year: Year | None = None
    n: int = 0
    to: int = 0
    unit: str = ""
    shift: Shift = ""
    iranian: bool = False
    eve: bool = False

    @property
    def daily(self) -> bool:
        """Whether it names one day."""
        return self.kind in ("weekday", "day") or (self.kind == "date" and self.day is not None)


class PointReader:
    """Reads single points of time in one text; `phrases.Reader` joins them into expressions."""

    def __init__(self, vocabulary: Vocabulary, text: Text) -> None:
        self.v = vocabulary
        self.tokens = text.tokens
        self.text = text
        self.last = 0
        self.start = 0
        self.memo: dict[int, Point | None] = {}

    def key(self, i: int) -> str:
        """The key of a token of the sentence, or "" outside it."""
        return self.tokens[i].key if self.start <= i < self.last else ""

    def _match(self, role: str, i: int) -> int:
        """Where a phrase of the role ends that begins at ``i``, or 0."""
        found = self.v.match(role, self.tokens, i, self.last)
        return found[0] if found else 0

    def _ends(self, role: str, i: int, longest: int = 3) -> bool:
        """Whether a phrase of the role ends just before ``i``."""
        return any(self._match(role, k) == i for k in range(max(self.start, i - longest), i))

    # -- one point -----------------------------------------------------------------------------------------------
    def _point(self, i: int) -> Point | None:
        if i >= self.last or i < self.start:
            return None
        at, clock = self._lead(i)
        found = self._core(at)
        if found is None and at > i:
            at = i
            found = None if clock else self._core(i)
        if found is not None:
            eve = found.kind == "weekday" and at > i and self.key(found.first - 1) == "شب"
            return replace(found, first=i, eve=eve)
        return Point("clock", i, clock) if clock else None

    def _lead(self, i: int) -> tuple[int, int]:
        """The hour and the part of the day before a day: where the day may begin, and where the hour ends."""
        at, clock = i, 0
        word = self._match("clock", i)
        number = self._number(word or i)
        if number is not None and number[0] <= 24:
            at = number[2]
            if self.key(at) in (":", "و"):
                minutes = self._number(at + 1)
                half = self._match("minute", at + 1)
                at = (
                    minutes[2]
                    if minutes is not None and (self.key(at) == ":" or self._match("minute", minutes[2]))
                    else half or at
                )
            at = self._match("minute", at) or at
            part = self._match("part", at)
            if word:
                clock = part or at
            elif not part:
                return i, 0
        at = self._match("late", at) or at
        for _ in range(2):
            part = self._match("part", at)
            if not part or self.v.match("day", self.tokens, at, self.last):
                break
            at = part
        if self.key(at) == "به" and clock and self.key(at + 1) == "وقت":
            at = clock = min(at + 3, self.last)
        return at, clock

    def _core(self, i: int) -> Point | None:
        if i >= self.last:
            return None
        if i not in self.memo:
            self.memo[i] = self._read_core(i)
        return self.memo[i]

    def _read_core(self, i: int) -> Point | None:
        token = self.tokens[i]
        if token.word.kind == "number" or token.word.number is not None:
            found = self._compact(i) or self._numbered(i)
            if found is not None:
                return found
        if token.key not in self.v.heads:
            return None
        return (
            self._day(i)
            or self._weekday(i)
            or self._vague(i)
            or self._part_of(i)
            or self._named_month(i)
            or self._unit(i)
            or self._year_word(i)
            or self._decade(i)
            or self._season(i)
        )

    # -- days ----------------------------------------------------------------------------------------------------
    def _day(self, i: int) -> Point | None:
        found = self.v.match("day", self.tokens, i, self.last)
        if found is not None and self.key(i - 1) in self.v.not_after.get(found[1].gloss, ()):
            return None
        if found is not None:
            if found[0] - i > 1 and self.key(found[0]) == "از":
                return None  # روز پیش از
            last = self._match("part", found[0]) or found[0]
            return Point("day", i, last, n=found[1].value)
        if self.key(i) == "روز":
            inner = self._weekday(i + 1)
            if inner is None:
                number = self._number(i + 1)
                inner = self._dated(i + 1, number) if number is not None else None
                inner = inner or self._compact(i + 1)
            return replace(inner, first=i) if inner is not None else None
        return None

    def _weekday(self, i: int) -> Point | None:
        found = self.v.weekdays.match(self.tokens, i, self.last) if i < self.last else None
        if found is None:
            return None
        last, name = i + found[0], found[1]
        before = self.key(i - 1)
        if before in name.not_after or (self.key(last) in name.not_before and before not in ("تا", "الی")):
            return None
        alone = last
        last = self._match("part", last) or last
        last, shift = self._shifted(last)
        if last == alone and before in name.alone_not_after and self._number(last) is None:
            return None
        return Point("weekday", i, last, n=name.number, shift=shift)

    def _shifted(self, i: int) -> tuple[int, Shift]:
        """گذشته, آینده or هفتهٔ گذشته after a weekday."""
        past, coming = self._match("past", i), self._match("next", i)
        if past or coming:
            return (past, "past") if past else (coming, "next")
        these = self._match("these", i) or i
        if self.key(these) == "هفته":
            for role, shift in (("past", "last-week"), ("next", "next-week"), ("this", "this-week")):
                last = self._match(role, these + 1)
                if last:
                    return last, shift  # type: ignore[return-value]
            if these > i:
                return these + 1, "this-week"
        return i, ""

    # -- numbers -------------------------------------------------------------------------------------------------
    def _number(self, i: int) -> tuple[int, bool, int, bool] | None:
        """A number in digits or words: its value, whether ordinal, where it ends, whether in digits."""
        if i >= self.last:
            return None
        word = self.tokens[i].word
        if word.number is None:
            return None
        if word.kind == "number":
            if not word.ordinal and self.key(i + 1) in _SUFFIXES:
                return word.number, True, i + 2, True
            return word.number, word.ordinal, i + 1, True
        value, part, at = word.number, word.number, i + 1
        ordinal = word.ordinal
        while not ordinal and at + 1 < self.last and at - i < 12:
            word = self.tokens[at].word
            if word.number == 1000 and value < 1000 and word.kind == "word" and not word.ordinal:
                value, part, at = value * 1000, 1000, at + 1
                continue
            after = self.tokens[at + 1].word
            if word.key != "و" or after.number is None or after.number >= part or not _completes(part, after.number):
                break
            value, part, ordinal, at = value + after.number, after.number, after.ordinal, at + 2
        if not ordinal and value >= 10 and self.key(at) in _SUFFIXES:
            return value, True, at + 1, False
        return value, ordinal, at, False

    def _compact(self, i: int) -> Point | None:
        """``۲۰۲۴/۱۲/۵``, ``2024-12-05``, ``۵/۹/۱۴۰۳``."""
        if i >= self.last:
            return None
        match = _COMPACT.fullmatch(self.key(i)) if len(self.key(i)) < _LONGEST else None
        if match:
            numbers, last = (int(match[1]), int(match[3]), int(match[4])), i + 1
        else:
            keys = [self.key(k) for k in range(i, i + 5)]
            if not (
                keys[1] in ("-", "–", "/")
                and keys[1] == keys[3]
                and all(k.isdecimal() and len(k) < 5 for k in keys[::2])
            ):
                return None
            numbers, last = (int(keys[0]), int(keys[2]), int(keys[4])), i + 5
        year, month, day = numbers if numbers[0] > 31 else numbers[::-1]
        if month > 12 and day <= 12 and numbers[0] <= 31:
            month, day = day, month  # month first, as in English
        calendar = calendar_of_year(year, None)
        if calendar is None or not 1 <= month <= 12 or not 1 <= day <= 31:
            return None
        return Point("date", i, last, calendar, day, month, Year(year, calendar=calendar))

    def _numbered(self, i: int) -> Point | None:
        number = self._number(i)
        if number is None:
            return None
        return (
            self._dated(i, number)
            or self._day_of_month(i, number)
            or self._counted(i, number[0], number[2])
            or self._bare_year(i, number)
        )

    def _dated(self, i: int, number: tuple[int, bool, int, bool]) -> Point | None:
        """A day's number and a month."""
        value, ordinal, at, digits = number
        if not 1 <= value <= 31 or self.key(i - 1) in _PARTS:
            return None
        month = self._month(at, numbered=True)
        if month is None:
            return None
        name, last = month
        if name.unsure and not ordinal and not digits and (name.spoken or value < 3) and self.key(last - 1) != "ماه":
            return None
        if name.unsure and not ordinal and self.key(last) in name.not_before:
            return None
        year, last = self._year(last, name.calendar)
        if year is None and self._ends("named-after", i, 2):
            return None
        known = self.v.known_days.get((name.calendar, name.number, value))
        if year is None and known is not None and self.key(i - 1) in known[1]:
            year = Year(known[0], calendar=name.calendar, known=True)
        past, coming = self._match("past", last), self._match("next", last)
        shift: Shift = "past" if past else "next" if coming else ""
        return Point(
            "date",
            i,
            past or coming or last,
            name.calendar,
            value,
            name.number,
            year,
            shift=shift,
            iranian=name.iranian,
        )

    def _day_of_month(self, i: int, number: tuple[int, bool, int, bool]) -> Point | None:
        """``پنجم ماه جاری``, ``اول همین ماه``."""
        value, ordinal, at, digits = number
        if not 1 <= value <= 31 or not (ordinal or digits) or self.key(i - 1) in _PARTS:
            return None
        these = self._match("these", at)
        if these and self.key(these) in ("ماه", "برج") and not self._match("next", these + 1):
            return Point("day-of-month", i, these + 1, day=value, n=0)
        if self.key(at) in ("ماه", "برج") and ordinal:
            return self._of_month(i, value, at)
        return None

    def _of_month(self, i: int, day: int, at: int) -> Point | None:
        for role, n in (("this", 0), ("past", -1), ("next", 1)):
            last = self._match(role, at + 1)
            if last:
                era = self._era(last)
                year = Year(calendar=era[0]) if era else None
                return Point("day-of-month", i, era[1] if era else last, day=day, n=n, year=year)
        return None

    def _counted(self, i: int, n: int, at: int) -> Point | None:
        """``سه سال گذشته``, ``دو روز پیش``, ``نه ماه نخست سال ۱۴۰۳``."""
        if self.key(at) in ("ونیم", "و") and self.key(at + 1) == "نیم":
            return None
        if self.key(at) == "ساعت" and n % _DAY_HOURS == 0 and 0 < n <= 10 * _DAY_HOURS:
            last = self._match("past", at + 1) or self._match("recent", at + 1)
            return Point("span", i, last, n=-n // _DAY_HOURS, unit="day") if last else None
        found = self.v.match("unit", self.tokens, at, self.last)
        return self._after_unit(i, n, found[1].unit, found[0]) if found is not None and n <= 1000 else None

    def _after_unit(self, i: int, n: int, unit: str, at: int) -> Point | None:
        about = self._ends("about", i)
        before, after = self._match("before", at), self._match("after", at)
        if before:
            this = self.key(before - 1) == "این"
            return Point("ago" if this else "later", i, before, n=-n, unit=unit)
        if after:
            if self.key(after) == "از":
                return Point("vague", i, at)
            return Point("later", i, after, n=n, unit=unit)
        if self._match("since", at) and self.key(at) != "تا":
            return Point("ago", i, at, n=-n, unit=unit)
        past, recent, coming = self._match("past", at), self._match("recent", at), self._match("next", at)
        if past or recent:
            if n == 1 and unit == "day":
                return Point("day", i, past or recent, n=-1)
            return Point("span", i, past or recent, n=-n, unit=unit)
        if coming:
            return Point("span", i, coming, n=n, unit=unit)
        ago = self._match("ago", at)
        if ago:
            if self.key(ago) == "از":
                return Point("vague", i, at)
            if about or unit == "decade":
                return Point("vague", i, ago)
            return Point("ago", i, ago, n=-n, unit=unit)
        first = self._match("first", at)
        if first and unit == "month" and 1 <= n <= 12:
            year, last = self._year(first, None)
            if year is not None:
                return Point("months", i, last, year=year, n=1, to=n)
        return None

    def _bare_year(self, i: int, number: tuple[int, bool, int, bool]) -> Point | None:
        value, ordinal, at, digits = number
        if ordinal or not digits or len(self.key(i)) != 4:
            return None
        era = self._era(at)
        if era is not None and calendar_of_year(value, era[0]):
            return Point("date", i, era[1], era[0], year=Year(value, calendar=era[0]))
        calendar = calendar_of_year(value, None)
        if calendar is None or not (1900 <= value <= 2100 or 1300 <= value <= 1450):
            return None
        if self._ends("year-noun", i, 2) and not self._match("not-counted", at):
            return Point("date", i, at, calendar, year=Year(value, calendar=calendar))
        following = self.tokens[at].word if at < self.last else None
        alone = (following is None or _closes(following)) and not self._counts_on(at)
        if not alone and self.key(i - 1) == "در" and value % _ROUND and 1950 <= value <= 2035:
            alone = not self._match("not-counted", at)
        if alone and self.key(i - 1) in ("در", "از", "تا", "الی"):
            return Point("date", i, at, calendar, year=Year(value, calendar=calendar))
        return None

    def _counts_on(self, i: int) -> bool:
        """``از ۲۰۰۰ تا ۲۵۰۰ نفر``: a number follows that is no year, or things are counted."""
        number = self._number(i + 1)
        if number is None:
            return False
        return not 1300 <= number[0] <= 2100 or bool(self._match("not-counted", number[2]))

    # -- months and years ----------------------------------------------------------------------------------------
    def _month(self, i: int, numbered: bool = False) -> tuple[MonthName, int] | None:
        """A month's name, with ماه or برج before or after it: the month, and where it ends."""
        at = self._match("month-word", i)
        word = bool(at)
        if not word and self.key(i) == "ماه":
            at, word = i + 1, True
        at = at or i
        found = self.v.months.match(self.tokens, at, self.last) if at < self.last else None
        if found is None:
            return None
        name, last = found[1], at + found[0]
        other = (
            self.v.months.match(self.tokens, last + 1, self.last)
            if self.key(last) == "/" and last + 1 < self.last
            else None
        )
        if other is not None and (other[1].calendar, other[1].number) == (name.calendar, name.number):
            last += 1 + other[0]  # آبان/عقرب
        if self.key(last) == "ماه" and not any(self._match(r, last + 1) for r in ("past", "this", "next")):
            last, word = last + 1, True
        elif numbered and self.key(last) == "همان":
            return None
        return (name, last) if word or numbered or not name.unsure or self._has_year(last, name) else None

    def _has_year(self, i: int, name: MonthName) -> bool:
        year, last = self._year(i, name.calendar)
        return year is not None and (year.number is not None or self.key(i) == "سال") and last > i

    def _named_month(self, i: int) -> Point | None:
        found = self._month(i)
        if found is None:
            return None
        name, last = found
        year, last = self._year(last, name.calendar)
        shift: Shift = ""
        if year is None:
            past, coming = self._match("past", last), self._match("next", last)
            last, shift = past or coming or last, "past" if past else "next" if coming else ""
        return Point("date", i, last, name.calendar, month=name.number, year=year, shift=shift, iranian=name.iranian)

    def _year(self, i: int, calendar: Calendar | None) -> tuple[Year | None, int]:
        """The year after a month, or after ``نه ماه نخست``: the year and where it ends."""
        at = i
        comma = self.key(at) in COMMAS
        if comma:
            at += 1
        these = self._match("these", at)
        if these and self.key(these) == "سال":
            return Year(shift=0), these + 1
        word = self.v.match("year-word", self.tokens, at, self.last)
        if word is not None and not comma:
            return Year(shift=word[1].value), word[0]
        said = self.key(at) == "سال"
        if said:
            relative = self._relative_year(at + 1)
            if relative is not None and not comma:
                return relative
            at = self._match("kind-of-year", at + 1) or at + 1
            short = self._short_year(at, calendar)
            if short is not None:
                return short
        found = self._plain_year(at, calendar)
        if found is not None and (said or not self._match("not-counted", found[1])):
            return found
        if said:
            era = self._era(i + 1)
            if era is not None:
                return Year(shift=0, calendar=era[0]), era[1]
        if not said and not comma:
            short = self._short_year(at, calendar)
            following = self.tokens[short[1]].word if short is not None and short[1] < self.last else None
            if short is not None and (following is None or _closes(following)):
                return short
        return None, i

    def _plain_year(self, i: int, calendar: Calendar | None) -> tuple[Year, int] | None:
        number = self._number(i)
        if number is None or number[1]:
            return None
        era = self._era(number[2])
        written = calendar_of_year(number[0], era[0] if era else calendar) or calendar_of_year(number[0], None)
        if written is None or (number[3] and len(self.key(i)) != 4):
            return None
        return Year(number[0], calendar=written), era[1] if era else number[2]

    def _short_year(self, i: int, calendar: Calendar | None) -> tuple[Year, int] | None:
        """``آبان ۹۸``: only of the solar calendar."""
        number = self._number(i) if calendar == "solar-hijri" else None
        if number is None or number[1] or not number[3] or not 30 <= number[0] <= 99:
            return None
        return Year(1300 + number[0], calendar="solar-hijri"), number[2]

    def _relative_year(self, i: int) -> tuple[Year, int] | None:
        for role, shift in (("past", -1), ("this", 0), ("next", 1), ("ago", -1)):
            last = self._match(role, i)
            if last:
                if role == "ago" and self.key(last) == "از":
                    return None
                era = self._era(last)
                return Year(shift=shift, calendar=era[0] if era else None), era[1] if era else last
        era = self._era(i)
        if era is not None:  # سال خورشیدی گذشته
            inner = self._relative_year(era[1])
            if inner is not None:
                inner[0].calendar = era[0]
                return inner
        return None

    def _era(self, i: int) -> tuple[Calendar, int] | None:
        found = self.v.match("era", self.tokens, i, self.last)
        return (found[1].calendar or "gregorian", found[0]) if found is not None else None

    def _unit(self, i: int) -> Point | None:
        """Expressions that begin with a unit, or with what stands before one."""
        grown = self.v.counted.get(self.key(i))
        if grown is not None:
            return self._after_unit(i, grown[0], grown[1], i + 1)
        for role in ("these", "same"):
            at = self._match(role, i)
            found = self.v.match("unit", self.tokens, at, self.last) if at else None
            if found is not None:
                if role == "these":
                    return self._this(i, found[1].unit, found[0])
                kind: Kind = "same" if self.key(i) != "آن" else "vague"  # which day آن روز is, the text leaves open
                return Point(kind, i, found[0], unit=found[1].unit)
        found = self.v.match("unit", self.tokens, i, self.last)
        if found is not None:
            return self._single(i, found[1].unit, found[0])
        found = self.v.match("units", self.tokens, i, self.last)
        if found is not None:
            for role in ("past", "recent", "next", "ago"):
                last = self._match(role, found[0])
                if last and self.key(last) != "از":
                    return Point("vague", i, last)
            since = self._match("since", found[0])
            return Point("vague", i, since) if since and self.key(found[0]) != "تا" else None
        return None

    def _this(self, i: int, unit: str, last: int) -> Point | None:
        """``این ماه`` is that of publishing; ``این سال`` and ``همین روز`` are those told of before."""
        if unit == "decade" or (self.key(i) == "این" and unit == "day"):
            return None
        return Point("same" if unit in ("day", "year") else "unit", i, last, unit=unit)

    def _single(self, i: int, unit: str, at: int) -> Point | None:
        """``ماه گذشته``, ``سال روان``, ``هفتهٔ آینده``, ``روز بعد``, ``سال ۲۰۰۳``."""
        if self.key(i - 1).endswith("نیم"):
            return None  # یک‌ونیم سال قبل
        if unit == "year":
            relative = self._relative_year(at)
            if relative is not None and not (self.key(at) in ("پیش", "قبل") and self.key(relative[1]) == "از"):
                year, last = relative
                return Point("unit", i, last, n=year.shift or 0, unit=unit, year=year)
            year_found, last = self._year(i, None)
            if year_found is not None and year_found.number is not None:
                return Point("date", i, last, year_found.calendar or "gregorian", year=year_found)
            era = self._era(at)
            if era is not None and year_found is not None:
                return None  # سال خورشیدی alone
        before, after = self._match("before", at), self._match("after", at)
        if before and self.key(before - 1) != "این":
            return Point("later", i, before, n=-1, unit=unit)
        if after and self.key(after) != "از":
            return Point("later", i, after, n=1, unit=unit)
        if unit == "decade":
            return None
        for role, n in (("past", -1), ("this", 0), ("next", 1)):
            last = self._match(role, at)
            if last:
                if unit == "day":
                    return Point("day", i, last, n=n)
                era = self._era(last) if unit == "month" else None
                of_era = Year(calendar=era[0]) if era else None
                return Point("unit", i, era[1] if era else last, n=n, unit=unit, year=of_era)
        ago = self._match("ago", at)
        if ago and self.key(ago) != "از":
            return Point("later", i, ago, n=-1, unit=unit) if unit == "day" else Point("unit", i, ago, n=-1, unit=unit)
        return None

    def _year_word(self, i: int) -> Point | None:
        found = self.v.match("year-word", self.tokens, i, self.last)
        return Point("unit", i, found[0], n=found[1].value, unit="year") if found is not None else None

    # -- parts of months and years -------------------------------------------------------------------------------
    def _part_of(self, i: int) -> Point | None:
        """``اوایل ماه جون``; ``ربع دوم سال ۲۰۲۴``."""
        for role, months in (("half", 6), ("quarter", 3)):
            found = self.v.match(role, self.tokens, i, self.last)
            if found is not None:
                year, last = self._year(found[0], None)
                if year is None:
                    inner = self._named_month(found[0]) or self._unit(found[0])
                    return replace(inner, first=i) if inner is not None and _monthly(inner) else None
                value = found[1].value
                return Point("months", i, last, year=year, n=(value - 1) * months + 1, to=value * months)
        edge = self._match("edge", i)
        if not edge or edge >= self.last:
            return None
        inner = self._named_month(edge) or self._unit(edge) or self._year_word(edge) or self._decade(edge)
        if inner is None or inner.kind not in ("date", "unit", "decade", "months", "same") or inner.unit == "day":
            return None
        return replace(inner, first=i)

    def _season(self, i: int) -> Point | None:
        found = self.v.match("season", self.tokens, i, self.last)
        if found is None:
            return None
        year, last = self._year(found[0], None)
        return Point("season", i, last, year=year, n=found[1].value) if year is not None else None

    def _decade(self, i: int) -> Point | None:
        found = self.v.match("decade", self.tokens, i, self.last)
        number = self._number(found[0]) if found is not None else None
        if number is None or number[0] % 10 or not 10 <= number[0] <= 2100:
            return None
        era = self._era(number[2])
        last = era[1] if era else number[2]
        return Point("decade", i, last, n=number[0], year=Year(calendar=era[0]) if era else None)

    # -- what no day can be given for ----------------------------------------------------------------------------
    def _vague(self, i: int) -> Point | None:
        last = self._match("vague", i)
        if last:
            return Point("vague", i, last)
        at = self._match("several", i)
        if not at:
            return None
        found = self.v.match("unit", self.tokens, at, self.last)
        if found is None:
            return None
        inner = self._after_unit(i, 2, found[1].unit, found[0])
        return Point("vague", i, self._match("since", inner.last) or inner.last) if inner is not None else None


def _completes(part: int, after: int) -> bool:
    """Whether ``after`` may follow ``part`` in a number in words: بیست و پنج, هزار و سیصد, not دوازده و سه."""
    return (
        (part >= 20 and part % 10 == 0 and after < 10)
        or (part >= 100 and part % 100 == 0 and after < 100)
        or (part >= 1000 and after < 1000)
    )


def _closes(word: Word) -> bool:
    """Whether a word shows that a number before it counts nothing: punctuation, a preposition or a verb."""
    return word.kind == "punct" or word.key in PREPOSITIONS or bool(word.verbs)


def calendar_of_year(year: int, calendar: Calendar | None) -> Calendar | None:
    """The calendar that a year may be of, if ``calendar`` is not against it."""
    if calendar is not None:
        first, last = YEARS[calendar]
        return calendar if first <= year <= last else None
    if 1700 <= year <= YEARS["gregorian"][1]:
        return "gregorian"
    return "solar-hijri" if 1200 <= year <= 1499 else None


def _monthly(point: Point) -> bool:
    """Whether one month is named."""
    return (point.kind == "unit" and point.unit == "month") or (point.kind == "date" and point.month is not None)
