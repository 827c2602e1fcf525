"""What an expression says becomes an interval of days, against the day of publishing where it must."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta

from msgspec.structs import replace

from rawi.record import Note, Precision, Span, Time
from rawi.text.model import Text
from rawi.time import relative
from rawi.time.agreement import contradiction, fits, near, rank, with_year_near
from rawi.time.calendars import WEEKDAYS, YEARS, add_days
from rawi.time.context import Context
from rawi.time.points import Point, Raw, Year
from rawi.time.tense import Tense
from rawi.time.values import Value, coarse, saturday, whole
from rawi.time.vocabulary import Vocabulary
from rawi.time.which_year import YearFinder

_FRESH = 3
_MONTH = 32
"""More days than any month has."""
_NEAR_VERB = 15
_GOES_ON = frozenset({"نیز", "هم", "،", "و"})
"""What stands behind the آن of پیش از آن that is what was told before: یک روز پیش از آن *نیز* … که …."""


class Resolver:
    """Resolves one text's expressions in order."""

    def __init__(self, vocabulary: Vocabulary, text: Text, tense: Tense, context: Context) -> None:
        self.v, self.text, self.tense, self.context = vocabulary, text, tense, context
        self.notes: list[Note] = []
        self.years = YearFinder(text, tense, context, self.notes)
        self._begins = [s.first for s in text.sentences]
        self._coarse_in = -1
        """The sentence whose last time is no day."""

    def resolve(self, raw: Raw) -> Time | None:
        """The time of an expression; None where the text does not say enough."""
        sentence = self._sentence(raw.first)
        self.context.coarse = self._coarse_in == sentence
        value = self._stretch(raw) if raw.end else self._moment(raw.points, raw)
        if value is None:
            return None
        self._coarse_in = sentence if value.one is None else -1
        if value.one is not None and not raw.open and not raw.until:
            self.context.last_day = value.one
            published = self.context.published
            if published is not None and 0 <= (published - value.one).days <= _FRESH:
                self.context.news_day = value.one
        self._remember(raw, value)
        if raw.open or (raw.bound == "from" and raw.points[0].begins and not raw.end):
            value = Value(value.start, None, coarse(raw.points[0], value), value.calendar, value.inferred)
        elif raw.until:
            value = Value(None, value.end, coarse(raw.points[0], value), value.calendar, value.inferred)
        elif not raw.end and raw.bound == "after" and raw.direct:
            value = Value(value.start, None, coarse(raw.points[0], value), value.calendar, value.inferred)
        elif not raw.end and raw.bound == "before" and raw.direct:
            value = Value(None, value.start, coarse(raw.points[0], value), value.calendar, value.inferred)
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

    def _sentence(self, at: int) -> int:
        return bisect_right(self._begins, at) - 1

    def _remember(self, raw: Raw, value: Value) -> None:
        """Keep which year and month a time tells of, for what points back to them."""
        if value.start is None:
            return
        self.context.last_year = value.start
        if value.end is not None and (value.end - value.start).days < _MONTH and value.calendar != "relative":
            self.context.last_month = value.start
        if any(p.year is not None or p.unit == "year" for p in raw.points):
            calendar = value.calendar if value.calendar in YEARS else "gregorian"
            self.context.named_year = calendar, value.start

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
        tokens = self.text.tokens
        goes_on = raw.last < len(tokens) and tokens[raw.last].key in _GOES_ON
        return tokens[raw.last - 1].key == "آن" and not goes_on and self.tense.that_after(raw.last)

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
        published = self.context.published
        scored = [
            (sum(fits(day, p, published) for p in points), -place, value, day)
            for place, (_, value, day) in enumerate(sorted(days, key=lambda d: rank(d[0])))
            if day is not None
        ]
        score, _, value, day = max(scored, key=lambda s: (s[0], s[1]))
        if score == len(points) or (published is None and len(days) < len(points) and score == len(days)):
            return value if all(p.year is None for p in points) else Value(day, day, "day", value.calendar, "")
        if all(near(day, p, published) for p in points):
            return value
        self.notes.append(contradiction(points, self.text, day))
        return Value(
            day,
            day,
            "day",
            value.calendar,
            "its dates contradict each other; most of them, or the first in the order date, day, give this one",
        )

    def _anchored(self, points: list[Point], raw: Raw) -> list[Point]:
        """The points, each with a year where one of them has it."""
        full = next((p for p in points if p.kind == "date" and p.year is not None and _is_named(p.year)), None)
        if full is None:
            return points
        value = self._point(full, raw, None)
        day = value.one if value is not None else None
        return [full] if day is None else [with_year_near(p, day) for p in points if p.kind == "date"]

    # -- one point -----------------------------------------------------------------------------------------------
    def _point(self, point: Point, raw: Raw, limit: date | None) -> Value | None:
        context, kind = self.context, point.kind
        published = context.published
        if kind == "date":
            return self._date(point, raw, limit)
        if kind == "same":
            return relative.same(point, context)
        if kind == "decade":
            return relative.decade(point, context)
        if kind == "months":
            return relative.months(point, point.n, point.to, context)
        if kind == "season":
            return relative.season(point, context)
        if kind == "later":
            return None if self._before_that(raw) else relative.later(point, context)
        if published is None:
            return relative.unit(point, None, context) if kind == "unit" and point.year is not None else None
        if kind == "weekday":
            return self._weekday(point, raw, published, limit)
        if kind == "day":
            base = self._spoken_on(raw, published)
            day = add_days(base, point.n)
            how = relative.COUNTED if base == published else "counted from the day told of before the quotation"
            return None if day is None else Value(day, day, "day", "relative", how)
        if kind == "unit":
            return relative.unit(point, published, context)
        if kind in ("ago", "span"):
            return relative.distance(point, published)
        if kind == "day-of-month":
            return relative.day_of_month(point, published, context)
        return None

    def _spoken_on(self, raw: Raw, published: date) -> date:
        """The day from which امروز and فردا are counted: inside a quotation, that on which it was said."""
        told = self.context.news_day
        return published if told is None or not self.tense.quoted(raw.first) else told

    def _date(self, point: Point, raw: Raw, limit: date | None) -> Value | None:
        years = self.years.find(point, raw, limit)
        if years is None:
            return None
        year, inferred = years
        return whole(point, year, inferred)

    # -- weekdays ------------------------------------------------------------------------------------------------
    def _weekday(self, point: Point, raw: Raw, published: date, limit: date | None) -> Value | None:
        base = published
        if point.shift in ("last-week", "this-week", "next-week"):
            week = {"last-week": -7, "this-week": 0, "next-week": 7}[point.shift]
            day = add_days(saturday(base), week + (point.n - 5) % 7)
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
        if raw.open:
            return False  # از شنبه به این‌سو می‌جنگند
        return self.tense.at(raw.last) == "future" and not (raw.bound == "from" and self._goes_on(raw))

    def _goes_on(self, raw: Raw) -> bool:
        """Whether what is told "from a day on" goes on already (از شنبه می‌جنگند): it does unless it begins then."""
        for token in self.text.tokens[raw.last : raw.last + _NEAR_VERB]:
            if token.word.kind == "punct":
                break
            if token.key in self.v.classes["beginnings"]:
                return False
        return True


def _is_named(year: Year) -> bool:
    """Whether a year is told, by its number or as the one told of before."""
    return year.number is not None or year.told
