"""Whether the lexicon's examples of the time room show what they should."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_time import KnownDay, Month, TimeWord, Weekday
from rawi.text import Analyser
from rawi.time.find import vocabulary_of
from rawi.time.phrases import Raw, Reader
from rawi.time.points import Point

_HELPERS = frozenset(
    {"clock", "minute", "late", "part", "unit", "units", "that", "planned", "named-after", "not-counted", "date-word"}
)
"""Roles whose examples may show them beside what is no expression of its own."""


def problems(lexicon: Lexicon, analyser: Analyser | None = None) -> Iterator[tuple[str, str, str]]:
    """Entries whose examples do not show them, or whose counter-examples do: file, id, what is wrong."""
    analyser = analyser or Analyser(lexicon)
    vocabulary = vocabulary_of(lexicon)

    def read(example: str) -> list[Raw]:
        return list(Reader(vocabulary, analyser.analyse(example)).read())

    def points(example: str) -> list[Point]:
        return [p for raw in read(example) for p in (*raw.points, *raw.end)]

    for name, month in lexicon.of(Month).items():
        yield from _check(
            "months",
            name,
            month.examples,
            month.counter,
            lambda text, m=month: any(  # type: ignore[misc]
                p.kind == "date" and (p.calendar, p.month) == (m.calendar, m.number) for p in points(text)
            ),
        )
    for name, day in lexicon.of(Weekday).items():
        yield from _check(
            "weekdays",
            name,
            day.examples,
            day.counter,
            lambda text, d=day: any(  # type: ignore[misc]
                p.kind == "weekday" and p.n == d.number - 1 for p in points(text)
            ),
        )
    for name, known in lexicon.of(KnownDay).items():
        yield from _check(
            "known_days",
            name,
            known.examples,
            known.counter,
            lambda text, k=known: any(  # type: ignore[misc]
                p.year is not None and p.year.known and (p.month, p.day) == (k.month, k.day) for p in points(text)
            ),
        )
    for name, word in lexicon.of(TimeWord).items():
        if word.role not in _HELPERS:
            yield from _check("timewords", name, word.examples, word.counter, lambda text: bool(read(text)))


def _check(
    file: str, name: str, examples: tuple[str, ...], counter: tuple[str, ...], shows: Callable[[str], bool]
) -> Iterator[tuple[str, str, str]]:
    for text in examples:
        if not shows(text):
            yield file, name, f"its example is not read as it: {text}"
    for text in counter:
        if shows(text):
            yield file, name, f"its counter-example is read as it: {text}"
