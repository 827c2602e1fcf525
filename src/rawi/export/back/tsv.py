"""WebAnno TSV 3.x, as INCEpTION exports it: a token a line, a column for each feature of each layer.

Values stand on every token of an annotation; a number in brackets says which belong together, ``|`` parts several
annotations of one token, ``*`` is an annotation without a value and ``_`` none. Offsets are UTF-16 code units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rawi.export.back.annotated import Annotated
from rawi.export.back.cas import document_in, readers, region_of
from rawi.export.inception import ACTOR, EVENT
from rawi.export.model import ExportError
from rawi.export.units import Units

MAGIC = "#FORMAT=WebAnno TSV 3"
_NUMBERED = re.compile(r"(?<!\\)\[(\d+)\]$")
_STACKED = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\(->|.)")
_OFFSETS = re.compile(r"(\d+)-(\d+)$")


@dataclass(slots=True)
class _Span:
    """One annotation, over all its tokens."""

    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)


def layers(lines: list[str]) -> list[tuple[str, list[str]]]:
    """The layers of the header with their features, in the order of the columns; also those of other kinds."""
    found = []
    for line in lines:
        if line.startswith("#T_"):
            name, *features = line.split("=", 1)[1].split("|")
            found.append((name, features))
    return found


def annotated(text: str, source: str, person: str, report: str) -> Annotated:
    """One document's annotation; ``report`` is the text of the report that it is of. Raises `ExportError`."""
    lines = text.splitlines()
    columns = layers(lines)
    if not any(name in (EVENT, ACTOR) for name, _ in columns):
        raise ExportError(f"it has none of the layers {EVENT} and {ACTOR}")
    units = Units(report)
    spans: dict[tuple[str, str], _Span] = {}
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            _token(line, number, columns, spans, report, units)
    regions = tuple(
        region_of(layer, span.values, *units.points(span.start, span.end)) for (layer, _), span in spans.items()
    )
    seen = readers(s.values.get("reader") for (layer, _), s in spans.items() if layer == EVENT)
    return Annotated(f"INCEpTION {source}", document_in(source), "", person, regions, None, seen)


def _token(
    line: str,
    number: int,
    columns: list[tuple[str, list[str]]],
    spans: dict[tuple[str, str], _Span],
    report: str,
    units: Units,
) -> None:
    cells = line.split("\t")
    place = _OFFSETS.match(cells[1]) if len(cells) > 2 else None
    if place is None:
        raise ExportError(f"line {number}: not a token with offsets")
    begin, end = int(place[1]), int(place[2])
    first, last = units.points(begin, end)
    if report[first:last] != plain(cells[2]):
        raise ExportError(f"line {number}: {plain(cells[2])[:40]!r} does not stand there in the report")
    at = 3
    for layer, features in columns:
        mine = cells[at : at + max(len(features), 1)]
        at += max(len(features), 1)
        if layer in (EVENT, ACTOR):
            for key, name, value in _values(features, mine, cells[0]):
                span = spans.setdefault((layer, key), _Span(begin, end))
                span.start, span.end = min(span.start, begin), max(span.end, end)
                if value:
                    span.values.setdefault(name, value)


def _values(features: list[str], cells: list[str], token: str) -> Iterator[tuple[str, str, str]]:
    """For each annotation on a token and each feature: which annotation, the feature, its value."""
    for name, cell in zip(features, cells, strict=False):
        if cell == "_":
            continue
        for stacked in _STACKED.split(cell):
            numbered = _NUMBERED.search(stacked)
            key = numbered[1] if numbered else f"token {token}"
            bare = stacked[: numbered.start()] if numbered else stacked
            yield key, name, "" if bare == "*" else plain(bare)


def plain(text: str) -> str:
    """A value without the escapes of the format."""
    return _ESCAPED.sub(lambda m: {"t": "\t", "n": "\n", "r": "\r"}.get(m[1], m[1]), text)
