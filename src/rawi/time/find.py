"""`find`: all expressions of time of a text, resolved."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from rawi.lexicon import Lexicon, load
from rawi.record import Calendar, Note
from rawi.text.model import Text
from rawi.time.context import Context
from rawi.time.model import Expression, Published, Times
from rawi.time.phrases import Reader, lend_years
from rawi.time.points import Point, Raw
from rawi.time.publish import infer
from rawi.time.resolve import Resolver
from rawi.time.tense import Tense
from rawi.time.vocabulary import Vocabulary

UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
DAYS = 100
"""More than any month has: a date is numbered by its month and day."""


def find(text: Text, day: date | None, words: Lexicon | Vocabulary | None = None) -> Times:
    """All expressions of time of a text, resolved against ``day``, that of publishing.

    ``words``: a lexicon, or its words of time compiled; the packaged lexicon where none is given.

    Without a day, it is inferred where the text leaves one answer; else what depends on it has no time.
    """
    vocabulary = words if isinstance(words, Vocabulary) else vocabulary_of(words if words is not None else load())
    raws = list(Reader(vocabulary, text).read())
    lend_years(raws, text)
    tense = Tense(vocabulary, text)
    published = Published(day) if day is not None else infer(text, raws, tense)
    context = Context(published.day, _home(raws), _in_full(raws))
    resolver = Resolver(vocabulary, text, tense, context)
    expressions = []
    for r in raws:
        time = resolver.resolve(r)
        names = _day_names(r) if time is None else ()
        expressions.append(Expression(r.first, r.last, time, _rule(r), r.bound, resolver.that(r), names))
    return Times(expressions, published, _once(resolver.notes))


@lru_cache(maxsize=4)
def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """A lexicon's words of time, compiled once."""
    return Vocabulary(lexicon)


def _home(raws: list[Raw]) -> Calendar:
    """The calendar of ``سال گذشته``: that of Iran only where the report dates by it and by no other."""
    points = [p for r in raws for p in (*r.points, *r.end) if p.kind == "date"]
    if any(p.calendar == "gregorian" for p in points):
        return "gregorian"
    return "solar-hijri" if any(p.iranian for p in points) else "gregorian"


def _in_full(raws: list[Raw]) -> dict[tuple[str, int, int], int]:
    """Days that the text gives with a year, all with the same one."""
    years: dict[tuple[str, int, int], set[int]] = {}
    for raw in raws:
        for p in (*raw.points, *raw.end):
            if (
                p.kind == "date"
                and p.day is not None
                and p.month is not None
                and p.year is not None
                and p.year.number is not None
                and p.year.calendar == p.calendar
            ):
                years.setdefault((p.calendar, p.month, p.day), set()).add(p.year.number)
    return {key: found.pop() for key, found in years.items() if len(found) == 1}


def _rule(raw: Raw) -> str:
    point: Point = raw.points[0]
    if raw.end:
        return "time:stretch"
    if raw.open:
        return "time:since"
    if raw.until:
        return "time:until"
    return "time:both-calendars" if len(raw.points) > 1 else f"time:{point.kind}"


def _day_names(raw: Raw) -> tuple[tuple[str, int], ...]:
    """What a day that cannot be known is called: a weekday, so many days from that of publishing, a date."""
    return () if raw.end else tuple(name for p in raw.points if (name := _day_name(p)) is not None)


def _day_name(point: Point) -> tuple[str, int] | None:
    if point.kind == "ago":
        return ("day", -point.n * UNITS[point.unit]) if point.unit in UNITS else None
    if not point.daily:
        return None
    if point.kind == "date":
        return point.calendar, (point.month or 0) * DAYS + (point.day or 0)
    return point.kind, point.n


def _once(notes: list[Note]) -> list[Note]:
    return list(dict.fromkeys(notes))
