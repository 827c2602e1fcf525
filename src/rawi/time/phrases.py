"""From tokens to what an expression of time says: points of time side by side, in rows, in stretches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from rawi.text.model import Text
from rawi.time.calendars import to_date
from rawi.time.model import Bound
from rawi.time.points import Point, Raw, Year, calendar_of_year
from rawi.time.read import PointReader
from rawi.time.words import BRACKETS, COMMAS, DASHES, PREPOSITIONS

YEAR = 4
"""Figures of a year."""
DATE = "تاریخ"
_DAYS_APART = 6
"""Two days of different calendars, so near in an ordinary year, may be one."""


class Reader(PointReader):
    """Reads the expressions of one text."""

    def read(self) -> Iterator[Raw]:
        """All expressions in order, not overlapping."""
        openings = self._openings()
        for sentence in self.text.sentences:
            end, self.start, self.last = sentence.first, sentence.first, sentence.last
            for i in openings[bisect_left(openings, sentence.first) : bisect_left(openings, sentence.last)]:
                raw = self._expression(i) if i >= end and self._may_begin(i) else None
                if raw is not None:
                    yield raw
                    end = raw.last

    def _openings(self) -> list[int]:
        """Where a number stands, or a word with which an expression may begin."""
        heads = self.v.heads
        return [
            token.index
            for token in self.tokens
            if token.key in heads or token.word.number is not None or token.word.kind == "number"
        ]

    def _may_begin(self, i: int) -> bool:
        """Whether what follows a number, or a word that begins no expression by itself, may go on with it."""
        key = self.keys[i]
        if key in self.v.heads:
            further = self.v.led.get(key)
            if further is None or self.key(i + 1) in further:
                return True
        number = self.number(i)
        if number is None:
            return self.tokens[i].word.kind == "number"  # a date in figures
        return self.key(number[2]) in self.v.after_numbers or (number[3] and len(key) == YEAR)

    # -- whole expressions ---------------------------------------------------------------------------------------
    def _expression(self, i: int) -> Raw | None:
        raw = self._several(i)
        if raw is None:
            points = self._group(i)
            if not points:
                return None
            raw = Raw(i, points[-1].last, points)
            raw.last = self._closed(raw)
        self._range(raw)
        self._apposition(raw)
        self._bounds(raw)
        return raw

    def _several(self, i: int) -> Raw | None:
        """Days, years or weekdays in a row."""
        roles = self.roles(i)
        numbered = self.tokens[i].word.number is not None
        raw = self._days(i) if numbered or "every" in roles or "units" in roles else None
        if raw is None and ("unit" in roles or "units" in roles):
            raw = self._years(i)
        return self._weekdays(i) if raw is None and "every" in roles else raw

    def _closed(self, raw: Raw) -> int:
        """A bracket that opened before the last of the points is closed after it."""
        keys = [self.key(k) for k in range(raw.first, raw.last)]
        for opening, closing in BRACKETS.items():
            if keys.count(opening) > keys.count(closing) and self.key(raw.last) == closing:
                return raw.last + 1
        return raw.last

    def _range(self, raw: Raw) -> None:
        """``تا`` and a second time, ``به این‌سو``, or nothing."""
        if raw.end or raw.points[0].kind in ("vague", "clock"):
            return
        since = self.end_of("since", raw.last)
        if since and (self._follows_from(raw.first) or raw.points[0].kind == "ago" or self.key(raw.last) == "به"):
            raw.open, raw.last = True, since
            return
        to = self.end_of("to", raw.last) or (raw.last + 1 if self.key(raw.last) in DASHES else 0)
        between = self.ends_before("between", raw.first)
        join = self.end_of("and", raw.last)
        if not to and (between or (join and _bare_month(raw.points))):
            to = join
        if not to:
            return
        end = self._group(to) or self._bare_year_after(raw, to)
        if join and not between:
            if not end or not _bare_month(end, dated=True) or end[0].calendar != raw.points[0].calendar:
                return
            raw.both = ((end[0].month or 0) - (raw.points[0].month or 0)) % 12 != 1
            between = True
        if end and _comparable(raw.points, end) and (self.end_of("to", raw.last) or between or end[0].kind == "date"):
            raw.end, raw.last = end, end[-1].last
            raw.last = max(raw.last, self._closed(Raw(to, raw.last, end)))
            _lend_year(raw)

    def _bare_year_after(self, raw: Raw, i: int) -> list[Point]:
        last = raw.points[-1]
        if last.kind != "date" or last.month is not None or last.year is None:
            return []
        found = self.plain_year(i, last.calendar)
        return [Point("date", i, found[1], found[0].calendar or last.calendar, year=found[0])] if found else []

    def _apposition(self, raw: Raw) -> None:
        """``طی دو دههٔ گذشته - از سال ۲۰۰۱ تا ۲۰۲۱``: what stands after the dash says it with dates."""
        if raw.points[0].kind not in ("span", "months", "unit") or raw.end or raw.open:
            return
        mark = self.key(raw.last)
        if mark not in DASHES and mark not in BRACKETS:
            return
        at = raw.last + 1
        at = self.end_of("from", at) or at
        inner = self._days(at) or self._years(at)
        if inner is None:
            points = self._group(at)
            if not points or points[0].kind != "date":
                return
            inner = Raw(at, points[-1].last, points)
        self._range(inner)
        if not inner.end:
            return
        given = raw.points[0].year
        for point in (*inner.points, *inner.end):
            if point.year is None and given is not None and given.number is not None:
                point.year = given
        raw.points, raw.end, raw.last = inner.points, inner.end, inner.last
        if self.key(raw.last) in (mark, BRACKETS.get(mark)):
            raw.last += 1

    def _follows_from(self, i: int) -> bool:
        """Whether از stands before, with at most what says how near or which part between."""
        return self.ends_before("from", i) or any(self.end_of("from", k) for k in range(max(self.start, i - 3), i))

    def _bounds(self, raw: Raw) -> None:
        before = raw.first
        if self.ends_before("date-word", before):
            before -= 1
            if self.key(before) != DATE:
                raw.first = before  # سه‌شنبه *مورخ ۱۲ اسفند*: no word of the clause
        if self.ends_before("later-than", before):
            raw.bound, raw.direct = "after", True
        elif self.ends_before("earlier-than", before):
            raw.bound, raw.direct = "before", True
        elif not raw.end and not raw.open and self.ends_before("until", before):
            raw.until = True
        elif (
            not raw.end and not raw.open and self.ends_before("from", before) and not self.ends_before("about", before)
        ):
            raw.bound = "from"
        elif not raw.open:
            raw.bound = self._setting(raw.first)

    def _setting(self, i: int) -> Bound:
        """``پس از سقوط کابل در اگست ۲۰۲۱``: the time dates a noun that the clause is set after."""
        k = i - 1
        if self.ends_before("date-word", i):
            k -= 1
        if self.key(k) not in ("در", "به"):
            return self._named_by(k)
        for at in range(k - 1, max(self.start, k - 12) - 1, -1):
            token = self.tokens[at]
            if token.word.kind == "punct" or token.key in ("که", "را"):
                return ""
            if at < k - 1 and self.end_of("later-than", at):
                return "after"
            if at < k - 1 and self.end_of("earlier-than", at):
                return "before"
            if token.key == "از" and self.key(at + 1) in self.v.classes["moments"]:
                return "since"
            if token.word.verbs and not token.word.common:
                return ""
        return ""

    def _named_by(self, i: int) -> Bound:
        """``پس از حملات ۱۱ سپتامبر``: the same where the noun stands right before its date."""
        for at in range(i, max(self.start, i - 3) - 1, -1):
            word = self.tokens[at].word
            if word.kind != "word" or word.key in PREPOSITIONS:
                return ""
            if self.ends_before("later-than", at):
                return "after"
            if self.ends_before("earlier-than", at):
                return "before"
            if word.key in self.v.classes["moments"] and self.key(at - 1) == "از":
                return "since"
        return ""

    # -- several days, years or weekdays in a row ----------------------------------------------------------------
    def _row(self, i: int) -> tuple[list[int], int, bool] | None:
        """``۱۱، ۱۲ و ۱۳`` or ``۱۱ تا ۱۳``: the numbers, where they end, whether a word says that it is a stretch."""
        numbers, stretch = [], False
        at = i
        while True:
            number = self.number(at)
            if number is None or number[0] > 9999:
                return None
            numbers.append(number[0])
            at = number[2]
            to = self.end_of("to", at)
            step = to or self.end_of("and", at) or (at + 1 if self.key(at) in DASHES or self.key(at) in COMMAS else 0)
            if not step or self.number(step) is None or len(numbers) > 9:
                return numbers, at, stretch
            stretch = stretch or bool(to) or self.key(at) in DASHES
            at = step

    def _days(self, i: int) -> Raw | None:
        """``۱۱ و ۱۲ جنوری``, ``روزهای ۱۱ تا ۱۳ جنوری ۲۰۲۵``."""
        at = self.end_of("every", i) or self.end_of("units", i) or i
        row = self._row(at)
        if row is None or len(row[0]) < 2 or not all(1 <= n <= 31 for n in row[0]):
            return None
        month = self.month(row[1], numbered=True)
        if month is None:
            day = self.of_month(i, row[0][0], row[1]) if self.key(row[1]) in ("ماه", "برج") else None
            return None if day is None else Raw(i, day.last, [day], [replace(day, day=row[0][-1])])
        name, after = month
        year, last = self.year(after, name.calendar)
        first, end = row[0][0], row[0][-1]
        point = Point("date", i, last, name.calendar, first, name.number, year, iranian=name.iranian)
        return Raw(i, last, [point], [replace(point, day=end)], both=not row[2] and end - first != len(row[0]) - 1)

    def _years(self, i: int) -> Raw | None:
        """``سال‌های ۱۹۹۶ و ۲۰۰۱``."""
        many = self.v.match("units", self.keys, i, self.last)
        found = many or self.v.match("unit", self.keys, i, self.last)
        if found is None or found[1].unit != "year":
            return None
        row = self._row(self.end_of("kind-of-year", found[0]) or found[0])
        if row is None or len(row[0]) < 2 or (many is None and not row[2]):
            return None
        era = self.era(row[1])
        calendars = {calendar_of_year(n, era[0] if era else None) for n in row[0]}
        calendar = calendars.pop()
        if calendars or calendar is None:
            return None
        last = era[1] if era else row[1]
        points = [Point("date", i, last, calendar, year=Year(n, calendar=calendar)) for n in (min(row[0]), max(row[0]))]
        between = row[2] or self.ends_before("between", i) or max(row[0]) - min(row[0]) == len(row[0]) - 1
        return Raw(i, last, points[:1], points[1:], both=not between)

    def _weekdays(self, i: int) -> Raw | None:
        """``روزهای شنبه و یکشنبه``; ``هر جمعه`` and ``روزهای جمعه`` stand for no day."""
        every = self.end_of("every", i)
        if not every:
            return None
        first = self.v.weekdays.match(self.keys, every, self.last) if every < self.last else None
        if first is None:
            return None
        at = every + first[0]
        step = self.end_of("and", at) or self.end_of("to", at)
        second = self.v.weekdays.match(self.keys, step, self.last) if step and step < self.last else None
        if second is None or self.key(i) == "هر":
            return Raw(i, at, [Point("vague", i, at)])
        last = step + second[0]
        points = [Point("weekday", i, last, n=p[1].number) for p in (first, second)]
        last, points[0].shift = self.shifted(last)
        points[1].shift = points[0].shift
        apart = (points[1].n - points[0].n) % 7
        return Raw(i, last, points[:1], points[1:], both=apart > 1 and not self.end_of("to", at))

    # -- one time, named in one or more ways ---------------------------------------------------------------------
    def _group(self, i: int) -> list[Point]:
        """``دوشنبه ۲۵ نومبر (پنجم قوس)``: points side by side that name one time."""
        first = self.point(i)
        if first is None:
            return []
        points, open_bracket = [first], ""
        while len(points) < 4:
            at = points[-1].last
            if open_bracket and self.key(at) == open_bracket:
                at, open_bracket = at + 1, ""
            mark = self.key(at)
            step = self.end_of("equals", at)
            if (not step and (mark in COMMAS or mark in DASHES or mark == "/")) or (
                not step and mark in BRACKETS and not open_bracket
            ):
                step = self.end_of("equals", at + 1) or at + 1
            if step and self.ends_before("from", step + 1):
                break
            found = self.point(step or at)
            if found is None or not _side_by_side(points, found, mark):
                break
            if mark in BRACKETS:
                open_bracket = BRACKETS[mark]
            points.append(found)
            if mark in BRACKETS and self.key(found.last) == open_bracket:
                points[-1] = replace(found, last=found.last + 1)
                open_bracket = ""
        if open_bracket and self.key(points[-1].last) == open_bracket:
            points[-1] = replace(points[-1], last=points[-1].last + 1)
        return points


def _comparable(start: list[Point], end: list[Point]) -> bool:
    """Whether two times may be the ends of a stretch."""
    kinds = {start[0].kind, end[0].kind}
    return not kinds & {"vague", "clock", "span", "decade", "later"}


def _bare_month(points: list[Point], dated: bool = False) -> bool:
    """Whether a month and no more is named; if ``dated``, its year may be."""
    point = points[0]
    return (
        len(points) == 1
        and point.kind == "date"
        and point.month is not None
        and point.day is None
        and (dated or point.year is None)
    )


def lend_years(raws: list[Raw], text: Text) -> None:
    """``۲۵ جنوری و ۳ فبروری ۲۰۲۴``: a year that stands at the end of two dates is that of both."""
    for raw, after in pairwise(raws):
        if after.first - raw.last == 1 and not raw.end and not after.end and text.tokens[raw.last].key in ("و", "،"):
            pair = Raw(raw.first, after.last, raw.points[:1], after.points[:1])
            if pair.points[0].year is None and len(raw.points) == 1 and pair.points[0].shift == "":
                _lend_year(pair)


def _lend_year(raw: Raw) -> None:
    """``از جنوری تا جون سال ۲۰۲۴``: the year stands at the end only, or at the beginning only."""
    start, end = raw.points[0], raw.end[0]
    if (
        start.kind != "date"
        or end.kind != "date"
        or start.month is None
        or end.month is None
        or start.calendar != end.calendar
    ):
        return
    turned = start.month > end.month
    if start.year is None and end.year is not None:
        start.year = _moved(end.year, -1 if turned else 0)
    elif end.year is None and start.year is not None:
        end.year = _moved(start.year, 1 if turned else 0)


def _moved(year: Year, by: int) -> Year:
    return Year(
        None if year.number is None else year.number + by,
        None if year.shift is None else year.shift + by,
        year.calendar,
    )


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


def _side_by_side(points: list[Point], found: Point, mark: str) -> bool:
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
