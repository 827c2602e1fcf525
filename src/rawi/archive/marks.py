"""The words of a report that the entries of its record rest on, and its text cut wherever such words begin or end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from rawi.archive.shapes import Shape
from rawi.record import Record, Span

Kind = Literal["event", "statement", "actor", "time", "place", "toll", "answer", "role", "note"]


class Mark(Shape, frozen=True):
    """Words of a report that an entry rests on: ``text[start:end]``. ``about`` is the entry's id in the report (e1, s1,
    a1, empty for notes), ``part`` says more: of a statement its ``content``, of a toll what it counts, of an answer who
    answers and how, of an office its title."""

    start: int
    end: int
    kind: Kind
    about: str
    part: str = ""


class Piece(Shape, frozen=True):
    """A run of text under the same marks; pieces follow each other without gap. ``marks`` are places in the list."""

    start: int
    end: int
    text: str
    marks: tuple[int, ...]


def pieces(text: str, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The whole text cut wherever a mark begins or ends."""
    size = len(text)
    ends = {0, size} | {min(max(at, 0), size) for m in marks for at in (m.start, m.end)}
    cuts = sorted(ends)
    opened: dict[int, list[int]] = {}
    for i, mark in enumerate(marks):
        opened.setdefault(mark.start, []).append(i)
    found: list[Piece] = []
    open_: list[int] = []
    for start, end in pairwise(cuts):
        open_ = [i for i in open_ if marks[i].end > start] + opened.get(start, [])
        found.append(Piece(start=start, end=end, text=text[start:end], marks=tuple(open_)))
    return tuple(found)


def marks_of(record: Record) -> Iterator[Mark]:
    """All marks of a record, those of events first."""
    for event in record.events:
        yield from _spans(event.evidence, "event", event.id)
        if event.time and event.time.span:
            yield from _spans((event.time.span,), "time", event.id)
        yield from _spans([p.span for p in event.places if p.span], "place", event.id)
        for toll in event.tolls:
            yield from _spans(toll.evidence, "toll", event.id, toll.what)
        for answer in event.responses:
            yield from _spans(answer.evidence, "answer", event.id, f"{answer.actor} {answer.stance}")
    for statement in record.statements:
        yield from _spans(statement.evidence, "statement", statement.id)
        if statement.content:
            yield from _spans((statement.content,), "statement", statement.id, "content")
        if statement.time and statement.time.span:
            yield from _spans((statement.time.span,), "time", statement.id)
    for actor in record.actors:
        yield from _spans(actor.mentions, "actor", actor.id)
        for role in actor.roles:
            yield from _spans(role.evidence, "role", actor.id, role.title)
    for note in record.notes:
        yield from _spans(note.evidence, "note", "", note.kind)


def _spans(spans: Sequence[Span], kind: Kind, about: str, part: str = "") -> Iterator[Mark]:
    for span in spans:
        if span.end > span.start:
            yield Mark(start=span.start, end=span.end, kind=kind, about=about, part=part)
