"""Run the examples of the what lexicon: each must be read as its entry says, each counter-example must not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import Attribution, Predicate, Speech
from rawi.record import Record

if TYPE_CHECKING:
    from rawi.reader import Reader

PUBLISHED = "2025-01-15"
"""Examples are read as if published on this day."""


def problems(reader: Reader, lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """File, entry and what is wrong, for every example that does not show what its entry claims."""
    for name, predicate in lexicon.of(Predicate).items():
        for example in predicate.examples:
            if not _tells(_read(reader, example), predicate):
                kind = f"{predicate.type} {predicate.mode}".strip()
                yield "predicates", name, f"the example is not read as {kind}: {example}"
        for counter in predicate.counter:
            if any(t.entry == f"predicates:{name}" for t in _read(reader, counter).trace):
                yield "predicates", name, f"the counter-example is read as this entry: {counter}"
    for stem, shape in (("speech", Speech), ("attributions", Attribution)):
        for name, entry in lexicon.of(shape).items():
            for example in entry.examples:
                if not _read(reader, example).statements:
                    yield stem, name, f"the example gives no statement: {example}"
            for counter in entry.counter:
                if any(t.entry == f"{stem}:{name}" for t in _read(reader, counter).trace):
                    yield stem, name, f"the counter-example is read as this entry: {counter}"


def _read(reader: Reader, text: str) -> Record:
    return reader.read(text, PUBLISHED, trace=True)


def _tells(record: Record, predicate: Predicate) -> bool:
    return any(e.type == predicate.type and (not predicate.mode or e.mode == predicate.mode) for e in record.events)
