"""Whether the lexicon's examples of the time room show what they should."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.lexicon import Lexicon
from rawi.lexicon.examples import Problem, run
from rawi.lexicon.kinds_time import KnownDay, Month, TimeWord, Weekday
from rawi.text import Analyser
from rawi.time.find import vocabulary_of
from rawi.time.phrases import Reader
from rawi.time.points import Point, Raw

_HELPERS = frozenset(
    {"clock", "minute", "late", "part", "unit", "units", "that", "planned", "named-after", "not-counted", "date-word"}
)
"""Roles whose examples may show them beside what is no expression of its own."""


def problems(lexicon: Lexicon, analyser: Analyser | None = None) -> Iterator[Problem]:
    """Entries whose examples do not show them, or whose counter-examples do."""
    analyser = analyser or Analyser(lexicon)
    vocabulary = vocabulary_of(lexicon)

    def read(example: str) -> list[Raw]:
        return list(Reader(vocabulary, analyser.analyse(example)).read())

    def points(example: str) -> list[Point]:
        return [p for raw in read(example) for p in (*raw.points, *raw.end)]

    def month(text: str, _: str, month: Month) -> bool:
        return any(p.kind == "date" and (p.calendar, p.month) == (month.calendar, month.number) for p in points(text))

    def weekday(text: str, _: str, day: Weekday) -> bool:
        return any(p.kind == "weekday" and p.n == day.number - 1 for p in points(text))

    def known_day(text: str, _: str, day: KnownDay) -> bool:
        return any(
            p.year is not None and p.year.known and (p.month, p.day) == (day.month, day.day) for p in points(text)
        )

    words = {n: w for n, w in lexicon.of(TimeWord).items() if w.role not in _HELPERS}
    yield from run("months", lexicon.of(Month), month)
    yield from run("weekdays", lexicon.of(Weekday), weekday)
    yield from run("known_days", lexicon.of(KnownDay), known_day)
    yield from run("timewords", words, lambda text, *_: bool(read(text)))
