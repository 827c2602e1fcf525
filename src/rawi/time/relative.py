"""Times counted from another time or told as its part: from the day of publishing, or from one told before."""

from __future__ import annotations

from datetime import date, timedelta

from rawi.record import Calendar, Precision
from rawi.time.calendars import add_days, from_date, month_of, year_of
from rawi.time.context import Context
from rawi.time.points import Point
from rawi.time.values import Value, saturday, shift, whole

COUNTED = "counted from the day of publishing"


def unit(point: Point, published: date | None, context: Context) -> Value | None:
    """``سال گذشته``, ``ماه جاری``, ``هفتهٔ آینده``."""
    if published is None:
        return None
    if point.unit == "week":
        return _week(point, published)
    calendar = point.year.calendar if point.year is not None and point.year.calendar else context.home
    base = from_date(calendar, published)
    if base is None:
        return None
    if point.unit == "year":
        return whole(Point("date", 0, 0, calendar), base[0] + point.n, COUNTED)
    if point.unit == "month":
        year, month = divmod(base[0] * 12 + base[1] - 1 + point.n, 12)
        return whole(Point("date", 0, 0, calendar, month=month + 1), year, COUNTED)
    if point.unit == "day":
        day = add_days(published, point.n)
        return None if day is None else Value(day, day, "day", "relative", COUNTED)
    return None


def _week(point: Point, published: date) -> Value | None:
    start = add_days(saturday(published), 7 * point.n)
    if start is None:
        return None
    how = "a week from Saturday to Friday; its days are not told"
    return Value(start, start + timedelta(days=6), "month", "relative", how)


def distance(point: Point, published: date) -> Value | None:
    """``دو روز پیش``, ``سه ماه قبل``, ``سه سال گذشته``."""
    there = shift(published, point.n, point.unit)
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
    span = whole(Point("date", 0, 0, month=there.month if grain == "month" else None), there.year, COUNTED)
    return None if span is None else Value(span.start, span.end, grain, "relative", COUNTED)


def day_of_month(point: Point, published: date, context: Context) -> Value | None:
    """``پنجم ماه جاری``: a day of this, the past or the coming month."""
    calendar = point.year.calendar if point.year is not None and point.year.calendar else context.home
    base = from_date(calendar, published)
    if base is None or point.day is None:
        return None
    year, month = divmod(base[0] * 12 + base[1] - 1 + point.n, 12)
    return whole(Point("date", 0, 0, calendar, point.day, month + 1), year, COUNTED)


def same(point: Point, context: Context) -> Value | None:
    """``همان روز``, ``همان سال``."""
    how = "as told before"
    if point.unit == "year":
        told = context.told_year()
        return whole(Point("date", 0, 0, told[0]), told[1], how) if told is not None else None
    day = context.last_day
    if day is None:
        return None
    if point.unit == "day":
        return Value(day, day, "day", "relative", how)
    last = context.last_year or day
    return whole(Point("date", 0, 0, month=last.month), last.year, how) if point.unit == "month" else None


def later(point: Point, context: Context) -> Value | None:
    """``یک روز پیشتر``, ``دو روز پس از آن``, counted from the day told of last; not from a month (در دی ۱۴۰۲ … و دو روز
    بعد)."""
    if point.unit == "day" and context.coarse:
        return None
    how = "counted from the time told before"
    if point.unit == "year":
        year = context.told_year()
        return whole(Point("date", 0, 0, year[0]), year[1] + point.n, how) if year is not None else None
    told = context.last_month if point.unit == "month" else context.last_day
    if told is None:
        return None
    there = shift(told, point.n, point.unit)
    if there is None or point.unit not in ("day", "week", "month"):
        return None
    if point.unit == "day":
        return Value(there, there, "day", "relative", how)
    span = whole(Point("date", 0, 0, month=there.month), there.year, how)
    return None if span is None else Value(span.start, span.end, "month", "relative", how)


# -- parts of years
def months(point: Point, first: int, last: int, context: Context) -> Value | None:
    """Months ``first`` to ``last`` of a year: ``ربع دوم سال ۲۰۲۴``."""
    found = _year_number(point, context)
    if found is None:
        return None
    calendar, year, inferred = found
    begin, end = month_of(calendar, year, first), month_of(calendar, year, last)
    if begin is None or end is None:
        return None
    return Value(begin[0], end[1], "month" if calendar == "gregorian" else "day", calendar, inferred)


def season(point: Point, context: Context) -> Value | None:
    """Seasons are those of the solar calendar; in a Gregorian year they begin and end in the middle of months."""
    found = _year_number(point, context)
    if found is None:
        return None
    calendar, year, inferred = found
    if calendar == "solar-hijri":
        return months(point, point.n, point.n + 2, context)
    if point.n == 10 or calendar != "gregorian":
        return None  # winter belongs to two years
    begin, end = month_of("solar-hijri", year - 621, point.n), month_of("solar-hijri", year - 621, point.n + 2)
    return None if begin is None or end is None else Value(begin[0], end[1], "month", "gregorian", inferred)


def decade(point: Point, context: Context) -> Value | None:
    """``دههٔ ۱۹۹۰``: from the first day of its first year to the last of its tenth."""
    named = point.year.calendar if point.year is not None else None
    number = point.n
    calendar: Calendar = named or ("gregorian" if number >= 1700 else "solar-hijri")
    if number < 100:
        century = {"gregorian": 1900, "solar-hijri": 1300}.get(calendar)
        if century is None or (named is None and context.home != "solar-hijri"):
            return None
        number += century
    first, last = year_of(calendar, number), year_of(calendar, number + 9)
    if first is None or last is None:
        return None
    return Value(first[0], last[1], "year" if calendar == "gregorian" else "day", calendar)


def _year_number(point: Point, context: Context) -> tuple[Calendar, int, str] | None:
    """The calendar and number of the year that a point names, and how it was found."""
    given, published = point.year, context.published
    if given is None:
        return None
    calendar: Calendar = given.calendar or context.home
    if given.number is not None:
        return calendar, given.number, ""
    told = context.told_year() if given.told else None
    if told is not None:
        return (*told, "as told before")
    base = from_date(calendar, published) if published is not None else None
    return (calendar, base[0] + given.shift, COUNTED) if base is not None and given.shift is not None else None
