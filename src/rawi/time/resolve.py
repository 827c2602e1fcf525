"""What an expression says becomes an interval of days, against the day of publishing where it must."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from rawi.record import Calendar, Note, Precision, Span, Time
from rawi.text.model import Text
from rawi.time.calendars import (
    GREGORIAN_MONTHS,
    SOLAR_MONTHS,
    WEEKDAYS,
    YEARS,
    add_days,
    add_months,
    both_calendars,
    from_date,
    month_of,
    to_date,
    year_of,
)
from rawi.time.phrases import Raw
from rawi.time.points import Point, Year
from rawi.time.tense import Tense

COUNTED = "counted from the day of publishing"
NEAREST = "year: the nearest to the day of publishing"
ELSEWHERE = "year: as where the report gives this day in full"
KNOWN = "year: that of a known day of history"
AHEAD = 90
"""A day and month without a year lies no more days than these ahead of the day of publishing, unless said so."""
_FRESH = 3
_LUNAR = "Umm al-Qura calendar; by sighting of the moon it may be a day off"


@dataclass(frozen=True, slots=True)
class Value:
    """Days from ``start`` to ``end``, both inclusive, None where open."""

    start: date | None
    end: date | None
    precision: Precision = "day"
    calendar: Calendar = "gregorian"
    inferred: str = ""

    @property
    def one(self) -> date | None:
        """The day, where it is a single one."""
        return self.start if self.start == self.end and self.precision == "day" else None


@dataclass(slots=True)
class Context:
    """What the text has told so far, and what it tells elsewhere."""

    published: date | None
    home: Calendar = "gregorian"
    """The calendar whose years and months are meant where none is named."""
    in_full: dict[tuple[str, int, int], int] = field(default_factory=dict)
    """Days of a month that the text somewhere gives with one and the same year."""
    last_day: date | None = None
    news_day: date | None = None
    """The last of them that lies no more than three days before the day of publishing."""
    last_year: date | None = None


class Resolver:
    """Resolves one text's expressions in order."""

    def __init__(self, text: Text, tense: Tense, context: Context) -> None:
        self.text, self.tense, self.context = text, tense, context
        self.notes: list[Note] = []

    def resolve(self, raw: Raw) -> Time | None:
        """The time of an expression; None where the text does not say enough."""
        value = self._stretch(raw) if raw.end else self._moment(raw.points, raw)
        if value is None:
            return None
        if value.one is not None and not raw.open and not raw.until:
            self.context.last_day = value.one
            published = self.context.published
            if published is not None and 0 <= (published - value.one).days <= _FRESH:
                self.context.news_day = value.one
        if value.start is not None:
            self.context.last_year = value.start
        if raw.open:
            value = Value(value.start, None, _coarse(raw.points[0], value), value.calendar, value.inferred)
        elif raw.until:
            value = Value(None, value.end, _coarse(raw.points[0], value), value.calendar, value.inferred)
        elif not raw.end and raw.bound == "after" and raw.direct:
            value = Value(value.start, None, _coarse(raw.points[0], value), value.calendar, value.inferred)
        elif not raw.end and raw.bound == "before" and raw.direct:
            value = Value(None, value.start, _coarse(raw.points[0], value), value.calendar, value.inferred)
        if value.start is None and value.end is None:
            return None
        if value.start is not None and value.end is not None and value.start > value.end:
            return None
        first, last = self.text.tokens[raw.first], self.text.tokens[raw.last - 1]
        return Time(
            start=value.start.isoformat() if value.start else None,
            end=value.end.isoformat() if value.end else None,
            precision=value.precision,
            calendar=value.calendar,
            text=self.text.raw[first.start : last.end],
            span=Span(start=first.start, end=last.end),
            inferred=value.inferred,
        )

    def that(self, raw: Raw) -> Time | None:
        """``سه روز پس از آن … که``: the time of what the که tells, counted back from the news told before."""
        point, told = raw.points[0], self.context.news_day
        if point.kind != "later" or told is None or point.unit != "day" or not self._before_that(raw):
            return None
        day = add_days(told, -point.n)
        if day is None:
            return None
        iso, inferred = day.isoformat(), f"counted from {told.isoformat()}, told before"
        first, last = self.text.tokens[raw.first], self.text.tokens[raw.last - 1]
        return Time(
            start=iso,
            end=iso,
            calendar="relative",
            text=self.text.raw[first.start : last.end],
            inferred=inferred,
            span=Span(start=first.start, end=last.end),
        )

    def _before_that(self, raw: Raw) -> bool:
        """Whether the آن of پس از آن is what a که tells later in the sentence."""
        return self.text.tokens[raw.last - 1].key == "آن" and self.tense.that_after(raw.last)

    # -- stretches -----------------------------------------------------------------------------------------------
    def _stretch(self, raw: Raw) -> Value | None:
        end = self._moment(raw.end, raw)
        start = self._moment(raw.points, raw, self._before(raw, end))
        if start is None or end is None:
            return None
        if start.start is not None and end.end is not None and start.start > end.end:
            start, end = self._untangled(raw, start, end)
        inferred = "; ".join(dict.fromkeys(i for i in (start.inferred, end.inferred) if i))
        if raw.both:
            inferred = "; ".join(i for i in (inferred, "two times, from the first to the last") if i)
        grain: Precision = start.precision if start.precision == end.precision else "day"
        return Value(start.start, end.end, grain, start.calendar, inferred)

    def _before(self, raw: Raw, end: Value | None) -> date | None:
        """A beginning without a year lies before its end."""
        point = raw.points[0]
        if len(raw.points) == 1 and point.kind in ("date", "weekday") and point.year is None and end is not None:
            return end.end
        return None

    def _untangled(self, raw: Raw, start: Value, end: Value) -> tuple[Value, Value]:
        """``از دوشنبه تا پنجشنبه``: where the end is the earlier one, it is the next such day instead."""
        if raw.end[0].kind == "weekday" and end.end is not None and start.start is not None:
            after = start.start + timedelta(days=(end.end - start.start).days % 7)
            return start, Value(after, after, "day", end.calendar, "the next such day after the beginning")
        given = raw.points[0].year
        if given is not None and given.shift == 0:  # the end was told as done, so it is last year's
            earlier = self._moment([replace(raw.points[0], year=Year(shift=-1, calendar=given.calendar))], raw)
            return earlier or start, end
        return start, end

    # -- one time named in one or more ways ----------------------------------------------------------------------
    def _moment(self, points: list[Point], raw: Raw, limit: date | None = None) -> Value | None:
        if len(points) == 1 or not all(p.daily for p in points):
            return self._point(points[0], raw, limit)
        found = [(p, self._point(p, raw, limit)) for p in self._anchored(points, raw)]
        days = [(p, v, v.one) for p, v in found if v is not None and v.one is not None]
        if not days:
            return None
        scored = [
            (sum(self._fits(day, p) for p in points), -rank, value, day)
            for rank, (_, value, day) in enumerate(sorted(days, key=lambda d: _ORDER.get(_rank(d[0]), 9)))
            if day is not None
        ]
        score, _, value, day = max(scored, key=lambda s: (s[0], s[1]))
        if score == len(points) or (self.context.published is None and len(days) < len(points) and score == len(days)):
            return value if all(p.year is None for p in points) else Value(day, day, "day", value.calendar, "")
        if all(self._near(day, p) for p in points):
            return value
        self._contradict(points, raw, day)
        return Value(
            day,
            day,
            "day",
            value.calendar,
            "its dates contradict each other; most of them, or the first in the order date, day, give this one",
        )

    def _anchored(self, points: list[Point], raw: Raw) -> list[Point]:
        """The points, each with a year where one of them has it."""
        full = next((p for p in points if p.kind == "date" and p.year is not None and p.year.number is not None), None)
        if full is None:
            return points
        value = self._point(full, raw, None)
        day = value.one if value is not None else None
        return [full] if day is None else [self._with_year_near(p, day) for p in points if p.kind == "date"]

    def _with_year_near(self, point: Point, day: date) -> Point:
        if point.year is not None and point.year.number is not None:
            return point
        near = _nearest(point, day)
        year = from_date(point.calendar, near) if near is not None else None
        return (
            point
            if year is None
            else Point(
                point.kind,
                point.first,
                point.last,
                point.calendar,
                point.day,
                point.month,
                Year(year[0], calendar=point.calendar),
            )
        )

    def _fits(self, day: date, point: Point) -> bool:
        if point.kind == "weekday":
            return day.weekday() == point.n
        if point.kind == "day":
            published = self.context.published
            return published is None or add_days(published, point.n) == day
        parts = from_date(point.calendar, day)
        if parts is None or (
            point.year is not None
            and point.year.number is not None
            and point.year.calendar == point.calendar
            and parts[0] != point.year.number
        ):
            return False
        return parts[1:] == (point.month, point.day)

    def _near(self, day: date, point: Point) -> bool:
        """امروز or دیشب may be told a day from the day of publishing; that is no contradiction."""
        if self._fits(day, point):
            return True
        if point.eve:
            return (day + timedelta(days=1)).weekday() == point.n
        if point.calendar == "lunar-hijri" and point.kind == "date":
            return any(self._fits(day + timedelta(days=d), point) for d in (-1, 1))
        published = self.context.published
        return point.kind == "day" and published is not None and abs((published - day).days + point.n) <= 1

    def _contradict(self, points: list[Point], raw: Raw, day: date) -> None:
        written = " and ".join(_english(p) for p in points)
        tokens = self.text.tokens
        spans = tuple(Span(start=tokens[p.first].start, end=tokens[p.last - 1].end) for p in points)
        self.notes.append(
            Note(
                kind="dates-contradict",
                evidence=spans,
                text=f"The report writes {written} for one day, and they are not one; {WEEKDAYS[day.weekday()]} "
                f"{both_calendars(day.isoformat())} is taken here.",
            )
        )

    # -- one point -----------------------------------------------------------------------------------------------
    def _point(self, point: Point, raw: Raw, limit: date | None) -> Value | None:
        published = self.context.published
        kind = point.kind
        if kind == "date":
            return self._date(point, raw, limit)
        if kind == "same":
            return self._same(point)
        if kind == "decade":
            return self._decade(point)
        if kind == "months":
            return self._months(point, point.n, point.to)
        if kind == "season":
            return self._season(point)
        if kind == "later":
            return self._later(point, raw)
        if published is None:
            return self._unit(point, None) if kind == "unit" and point.year is not None else None
        if kind == "weekday":
            return self._weekday(point, raw, published, limit)
        if kind == "day":
            base = self._spoken_on(raw, published)
            day = add_days(base, point.n)
            how = COUNTED if base == published else "counted from the day told of before the quotation"
            return None if day is None else Value(day, day, "day", "relative", how)
        if kind == "unit":
            return self._unit(point, published)
        if kind in ("ago", "span"):
            return self._distance(point, published)
        if kind == "day-of-month":
            return self._day_of_month(point, published)
        return None

    def _spoken_on(self, raw: Raw, published: date) -> date:
        """The day from which امروز and فردا are counted: inside a quotation, that on which it was said."""
        told = self.context.news_day
        return published if told is None or raw.first not in self.tense.quoted else told

    # dates
    def _date(self, point: Point, raw: Raw, limit: date | None) -> Value | None:
        years = self._years(point, raw, limit)
        if years is None:
            return None
        year, inferred = years
        return _whole(point, year, inferred)

    def _years(self, point: Point, raw: Raw, limit: date | None) -> tuple[int, str] | None:
        """The year of a date, in its own calendar, and how it was found if not written."""
        published, given = self.context.published, point.year
        if given is not None and given.number is not None:
            if given.calendar in (None, point.calendar):
                return given.number, KNOWN if given.known else ""
            return self._converted(point, given.number)
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
        value = _whole(point, year, "")
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
            if (value := _whole(point, year, "")) is not None and value.start is not None
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

    # weekdays
    def _weekday(self, point: Point, raw: Raw, published: date, limit: date | None) -> Value | None:
        base = published
        if point.shift in ("last-week", "this-week", "next-week"):
            week = {"last-week": -7, "this-week": 0, "next-week": 7}[point.shift]
            day = add_days(_saturday(base), week + (point.n - 5) % 7)
            return None if day is None else Value(day, day, "day", "weekday", "weeks from Saturday to Friday")
        latest = (limit or base) - timedelta(days=((limit or base).weekday() - point.n) % 7)
        if point.shift == "past":
            day, how = (
                (latest if latest < base else latest - timedelta(days=7)),
                "the latest before the day of publishing",
            )
        elif point.shift == "next" or (self._planned(raw) and latest != base and limit is None):
            day, how = latest + timedelta(days=7), "the next after the day of publishing"
        else:
            day, how = latest, "the latest up to the day of publishing"
        return Value(day, day, "day", "weekday", f"{WEEKDAYS[point.n]}: {how}")

    def _planned(self, raw: Raw) -> bool:
        return self.tense.at(raw.last) == "future" and not (raw.bound == "from" and self._goes_on(raw))

    def _goes_on(self, raw: Raw) -> bool:
        """Whether what is told "from a day on" goes on already (از شنبه می‌جنگند): it does unless it begins then."""
        for token in self.text.tokens[raw.last : raw.last + _NEAR_VERB]:
            if token.word.kind == "punct":
                break
            if token.key in _BEGINNINGS:
                return False
        return True

    # relative times
    def _unit(self, point: Point, published: date | None) -> Value | None:
        """``سال گذشته``, ``ماه جاری``, ``هفتهٔ آینده``."""
        if published is None:
            return None
        if point.unit == "week":
            start = add_days(_saturday(published), 7 * point.n)
            return (
                None
                if start is None
                else Value(
                    start,
                    start + timedelta(days=6),
                    "month",
                    "relative",
                    "a week from Saturday to Friday; its days are not told",
                )
            )
        calendar = point.year.calendar if point.year is not None and point.year.calendar else self.context.home
        base = from_date(calendar, published)
        if base is None:
            return None
        if point.unit == "year":
            return _whole(Point("date", 0, 0, calendar), base[0] + point.n, COUNTED)
        if point.unit == "month":
            year, month = divmod(base[0] * 12 + base[1] - 1 + point.n, 12)
            return _whole(Point("date", 0, 0, calendar, month=month + 1), year, COUNTED)
        if point.unit == "day":
            day = add_days(published, point.n)
            return None if day is None else Value(day, day, "day", "relative", COUNTED)
        return None

    def _distance(self, point: Point, published: date) -> Value | None:
        """``دو روز پیش``, ``سه ماه قبل``, ``سه سال گذشته``."""
        there = _shift(published, point.n, point.unit)
        if there is None:
            return None
        grain: Precision = {"day": "day", "week": "month", "month": "month"}.get(point.unit, "year")  # type: ignore[assignment]
        if point.kind == "span":
            if point.unit == "week":
                grain = "day"
            start, end = sorted((there, published))
            return Value(start, end, grain, "relative", COUNTED)
        if grain == "day":
            return Value(there, there, "day", "relative", COUNTED)
        if point.unit == "week":
            return (
                Value(there - timedelta(days=3), there + timedelta(days=3), "month", "relative", COUNTED)
                if there.day > 3
                else Value(there, there + timedelta(days=3), "month", "relative", COUNTED)
            )
        whole = _whole(Point("date", 0, 0, month=there.month if grain == "month" else None), there.year, COUNTED)
        return None if whole is None else Value(whole.start, whole.end, grain, "relative", COUNTED)

    def _day_of_month(self, point: Point, published: date) -> Value | None:
        calendar = point.year.calendar if point.year is not None and point.year.calendar else self.context.home
        base = from_date(calendar, published)
        if base is None or point.day is None:
            return None
        year, month = divmod(base[0] * 12 + base[1] - 1 + point.n, 12)
        return _whole(Point("date", 0, 0, calendar, point.day, month + 1), year, COUNTED)

    def _same(self, point: Point) -> Value | None:
        """``همان روز``, ``همان سال``."""
        told = self.context.last_day if point.unit == "day" else self.context.last_year
        if told is None:
            return None
        how = "as told before"
        if point.unit == "day":
            return Value(told, told, "day", "relative", how)
        if point.unit not in ("month", "year") or (point.unit == "month" and self.context.last_day is None):
            return None
        return _whole(Point("date", 0, 0, month=told.month if point.unit == "month" else None), told.year, how)

    def _later(self, point: Point, raw: Raw) -> Value | None:
        """``یک روز پیشتر``, ``دو روز پس از آن``, counted from the day told of last; not where a که tells which."""
        if self._before_that(raw):
            return None
        how = "counted from the time told before"
        if point.unit == "year" and self.context.last_year is not None:
            whole = _whole(Point("date", 0, 0), self.context.last_year.year + point.n, how)
            return None if whole is None else whole
        told = self.context.last_day
        if told is None:
            return None
        there = _shift(told, point.n, point.unit)
        if there is None or point.unit not in ("day", "week", "month"):
            return None
        if point.unit == "day":
            return Value(there, there, "day", "relative", how)
        whole = _whole(Point("date", 0, 0, month=there.month), there.year, how)
        return None if whole is None else Value(whole.start, whole.end, "month", "relative", how)

    # parts of years
    def _months(self, point: Point, first: int, last: int) -> Value | None:
        found = self._year_number(point)
        if found is None:
            return None
        calendar, year, inferred = found
        begin, end = month_of(calendar, year, first), month_of(calendar, year, last)
        if begin is None or end is None:
            return None
        return Value(begin[0], end[1], "month" if calendar == "gregorian" else "day", calendar, inferred)

    def _year_number(self, point: Point) -> tuple[Calendar, int, str] | None:
        given, published = point.year, self.context.published
        if given is None:
            return None
        calendar: Calendar = given.calendar or self.context.home
        if given.number is not None:
            return calendar, given.number, ""
        base = from_date(calendar, published) if published is not None else None
        return (calendar, base[0] + given.shift, COUNTED) if base is not None and given.shift is not None else None

    def _season(self, point: Point) -> Value | None:
        """Seasons are those of the solar calendar; in a Gregorian year they begin and end in the middle of months."""
        found = self._year_number(point)
        if found is None:
            return None
        calendar, year, inferred = found
        if calendar == "solar-hijri":
            return self._months(point, point.n, point.n + 2)
        if point.n == 10 or calendar != "gregorian":
            return None  # winter belongs to two years
        begin, end = month_of("solar-hijri", year - 621, point.n), month_of("solar-hijri", year - 621, point.n + 2)
        return None if begin is None or end is None else Value(begin[0], end[1], "month", "gregorian", inferred)

    def _decade(self, point: Point) -> Value | None:
        named = point.year.calendar if point.year is not None else None
        number = point.n
        calendar: Calendar = named or ("gregorian" if number >= 1700 else "solar-hijri")
        if number < 100:
            century = {"gregorian": 1900, "solar-hijri": 1300}.get(calendar)
            if century is None or (named is None and self.context.home != "solar-hijri"):
                return None
            number += century
        first, last = year_of(calendar, number), year_of(calendar, number + 9)
        if first is None or last is None:
            return None
        return Value(first[0], last[1], "year" if calendar == "gregorian" else "day", calendar)


_BEGINNINGS = frozenset({"آغاز", "شروع", "اجرا", "اجرایی", "اعمال", "نافذ", "خواهد", "خواهند", "خواهیم", "باید"})
"""Words of what begins or is yet to come."""
_NEAR_VERB = 15
_ORDER = {"gregorian": 0, "solar-hijri": 1, "lunar-hijri": 2, "day": 3, "weekday": 4}


def _rank(point: Point) -> str:
    return point.calendar if point.kind == "date" else point.kind


def _start(option: tuple[int, Value]) -> date:
    return option[1].start or date.min


def _end(option: tuple[int, Value]) -> date:
    return option[1].end or date.max


def _whole(point: Point, year: int, inferred: str) -> Value | None:
    """The day, month or year that a date names. Months and years of other calendars are given in days."""
    calendar = point.calendar
    bounds = YEARS.get(calendar)
    if bounds is None or not bounds[0] <= year <= bounds[1]:
        return None
    if point.day is not None and point.month is not None:
        day = to_date(calendar, year, point.month, point.day)
        if day is None:
            return None
        how = "; ".join(i for i in (inferred, _LUNAR if calendar == "lunar-hijri" else "") if i)
        return Value(day, day, "day", calendar, how)
    span = month_of(calendar, year, point.month) if point.month is not None else year_of(calendar, year)
    if span is None:
        return None
    grain: Precision = "day" if calendar != "gregorian" else "year" if point.month is None else "month"
    return Value(span[0], span[1], grain, calendar, inferred)


def _coarse(point: Point, value: Value) -> Precision:
    """With one side open, a month or year of the solar calendar is as coarse as it is written."""
    if point.kind == "date" and point.day is None and point.calendar != "gregorian":
        return "year" if point.month is None else "month"
    if point.kind == "unit" and value.calendar == "solar-hijri":
        return "year" if point.unit == "year" else "month"
    return value.precision


def _nearest(point: Point, day: date) -> date | None:
    """The day and month of a point in the year that brings it nearest to a day."""
    base = from_date(point.calendar, day)
    if base is None or point.month is None or point.day is None:
        return None
    options = [to_date(point.calendar, base[0] + d, point.month, point.day) for d in (-1, 0, 1)]
    return min((o for o in options if o is not None), key=lambda o: abs((o - day).days), default=None)


def _saturday(day: date) -> date:
    """The first day of a day's week, as weeks are counted in Afghanistan and Iran."""
    return day - timedelta(days=(day.weekday() - 5) % 7)


def _shift(day: date, n: int, unit: str) -> date | None:
    if unit in ("day", "week"):
        return add_days(day, n * (7 if unit == "week" else 1))
    return add_months(day, n * {"month": 1, "year": 12, "decade": 120}.get(unit, 0))


def _english(point: Point) -> str:
    if point.kind == "weekday":
        return WEEKDAYS[point.n]
    if point.kind == "day":
        return {0: "today", -1: "yesterday", 1: "tomorrow"}.get(point.n, f"{point.n:+d} days")
    names = {"gregorian": GREGORIAN_MONTHS, "solar-hijri": SOLAR_MONTHS}.get(point.calendar)
    month = names[(point.month or 1) - 1] if names else f"month {point.month} of the lunar year"
    year = f" {point.year.number}" if point.year is not None and point.year.number is not None else ""
    return f"{point.day} {month}{year}"


__all__ = ["Context", "Resolver", "Value"]
