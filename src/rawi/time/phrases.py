"""From tokens to what an expression of time says: points of time side by side, and stretches of time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress, pairwise, repeat
from operator import attrgetter, eq, is_not

from msgspec.structs import replace

from rawi.lexicon.phrasebook import where
from rawi.text.model import Text
from rawi.time.model import Bound
from rawi.time.points import Point, Raw, Year
from rawi.time.rows import RowReader
from rawi.time.side_by_side import side_by_side
from rawi.time.words import BRACKETS, COMMAS, DASHES, PREPOSITIONS

_NUMBER, _KIND = attrgetter("word.number"), attrgetter("word.kind")
YEAR = 4
"""Figures of a year."""
_DAYS = 31
DATE = "تاریخ"
POINTED = frozenset({"این", "آن", "همین", "همان"})
THEN, TOO = frozenset({"این", "آن"}), frozenset({"نیز", "هم"})
"""Behind پیش از and پس از: what was told before, and not the word after them."""


class Reader(RowReader):
    """Reads the expressions of one text."""

    def read(self) -> Iterator[Raw]:
        """All expressions in order, not overlapping."""
        openings = self._openings()
        for sentence in self.text.sentences:
            end, self.start, self.last = sentence.first, sentence.first, sentence.last
            for i in openings[bisect_left(openings, sentence.first) : bisect_left(openings, sentence.last)]:
                end = self._name(i) if i >= end else end
                raw = self._expression(i) if i >= end and self._may_begin(i) else None
                if raw is not None:
                    yield raw
                    end = raw.last

    def _name(self, i: int) -> int:
        """Where a day ends that is the name of what stands before it, and no time of what is told: میدان *۱۵ خرداد*,
        جنبش *۱۷ اوت*, مهندسان *هفتم اکتبر*; 0 where none does."""
        numbered = i > self.start and self.tokens[i].word.number is not None
        number = self.number(i) if numbered else None
        month = self.month(number[2], numbered=True) if number is not None and 1 <= number[0] <= _DAYS else None
        if number is None or month is None or self.year(month[1], month[0].calendar)[0] is not None:
            return 0
        before = self.tokens[i - 1].word
        if before.key in self.v.classes["dated_names"]:
            return 0 if self.key(i - 2) in POINTED else month[1]
        known = self.v.known_days.get((month[0].calendar, month[0].number, number[0]))
        called = known is not None and before.plural and before.common and before.key not in known[1]
        return month[1] if called else 0

    def _openings(self) -> list[int]:
        """Where a number stands, or a word with which an expression may begin."""
        places, tokens = range(len(self.tokens)), self.tokens
        numbers = compress(places, map(is_not, map(_NUMBER, tokens), repeat(None)))
        figures = compress(places, map(eq, map(_KIND, tokens), repeat("number")))
        return sorted({*where(self.keys, self.v.heads), *numbers, *figures})

    def _may_begin(self, i: int) -> bool:
        """Whether what follows a number, or a word that begins no expression by itself, may go on with it."""
        key, word = self.keys[i], self.tokens[i].word
        if key in self.v.heads:
            further = self.v.led.get(key)
            if further is None or (i + 1 < self.last and self.keys[i + 1] in further):
                return True
        number = self.number(i) if word.number is not None else None
        if number is None:
            return word.kind == "number"  # a date in figures
        return self.key(number[2]) in self.v.after_numbers or (number[3] and len(key) == YEAR)

    # -- whole expressions ---------------------------------------------------------------------------------------
    def _expression(self, i: int) -> Raw | None:
        raw = self.several(i)
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

    def _closed(self, raw: Raw) -> int:
        """A bracket that opened before the last of the points is closed after it."""
        after, inside = self.key(raw.last), self.keys[raw.first : raw.last]
        for opening, closing in BRACKETS.items():
            if after == closing and inside.count(opening) > inside.count(closing):
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
        to = self.end_of("about", to) or to
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
            if self._is_then(at, k):
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

    def _is_then(self, at: int, k: int) -> bool:
        """Whether what stands before ``k`` sets the clause before or after what was told, and names nothing that the
        time is of: *پیش از این* در ماه اپریل, *پس از آن* در سال ۲۰۲۱."""
        end = self.end_of("earlier-than", at) or self.end_of("later-than", at)
        return bool(end) and self.key(end) in THEN and (end + 1 == k or self.key(end + 1) in TOO)

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
            if found is None or not side_by_side(points, found, mark):
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
        told=year.told,
    )
