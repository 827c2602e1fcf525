"""What holds for every record: spans are quotations, ids are known, dates are in order, JSON loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rawi.record import Event, Record, Span, Statement, Time


def spans(record: Record) -> Iterator[Span]:
    """All spans of a record."""
    for actor in record.actors:
        yield from actor.mentions
        for role in actor.roles:
            yield from role.evidence
    for event in record.events:
        yield from event.evidence
        for response in event.responses:
            yield from response.evidence
        for toll in event.tolls:
            yield from toll.evidence
        yield from (p.span for p in event.places if p.span)
    for statement in record.statements:
        yield from statement.evidence
        if statement.content:
            yield statement.content
    for time in times(record):
        if time.span:
            yield time.span
    for note in record.notes:
        yield from note.evidence
    for line in record.trace:
        yield from line.words


def times(record: Record) -> Iterator[Time]:
    """All times of a record."""
    told: tuple[Event | Statement, ...] = (*record.events, *record.statements)
    for item in told:
        if item.time is not None:
            yield item.time


def check(record: Record, text: str) -> None:
    """Raises AssertionError where something of a text's record does not hold."""
    for span in spans(record):
        assert 0 <= span.start < span.end <= len(text)
    ids = {a.id for a in record.actors}
    told = {s.id for s in record.statements}
    for event in record.events:
        assert {*event.actors, *event.recipients, *event.sources, *(r.actor for r in event.responses)} <= ids
        assert set(event.statements) <= told
        assert event.evidence
    for statement in record.statements:
        assert set(statement.speakers) | set(statement.via) <= ids
        assert statement.speakers
    for time in times(record):
        days = [date.fromisoformat(d) for d in (time.start, time.end) if d]
        assert days == sorted(days)
        assert time.span is not None
        assert text[time.span.start : time.span.end] == time.text
    for event in record.events:
        for place in event.places:
            assert place.span is None or " ".join(text[place.span.start : place.span.end].split()) == place.text
    assert Record.from_json(record.to_json()) == record
