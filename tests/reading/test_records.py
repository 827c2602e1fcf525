"""What holds for every record: spans are quotations, ids are known, dates are in order, JSON loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rawi import Reader, Record
from rawi.reader import default
from rawi.record import Span, Time

from .conftest import Report

SOUP = """
    طالبان گفت که روز دوشنبه ۲۵ نومبر (پنجم قوس) در کابل سه سرباز پاکستانی را کشتند و افزود « » : ، . وزارت دفاع
    رییس جمهور، احمد نوید شده است می‌گوید نکرده اند به گفتهٔ او این گروه از سوی پولیس بازداشت شدند
"""
WORDS = st.sampled_from([*SOUP.split(), "\n"])
PROSE = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


def spans(record: Record) -> Iterator[Span]:
    for actor in record.actors:
        yield from actor.mentions
        for role in actor.roles:
            yield from role.evidence
    for event in record.events:
        yield from event.evidence
        for part in (*event.responses, *event.tolls):
            yield from part.evidence
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
    for item in (*record.events, *record.statements):
        if item.time is not None:
            yield item.time


def check(record: Record, text: str) -> None:
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


def test_every_record_of_real_reports_holds_together(reports: tuple[Report, ...], reader: Reader) -> None:
    for text, published in reports:
        check(reader.read(text, published, trace=True), text)
        check(reader.read(text.replace("\u200c", ""), trace=True), text.replace("\u200c", ""))


def test_the_same_text_gives_the_same_record(reports: tuple[Report, ...]) -> None:
    text, published = reports[0]
    assert Reader().read(text, published) == Reader().read(text, published)


@settings(max_examples=150, deadline=None)
@example("0Aؠ0ؠ;رأ;رأ0بأزدأشت")  # two objects and a verb of one word
@given(PROSE)
def test_any_text_gives_a_record_that_holds_together(text: str) -> None:
    record = default().read(text, "2025-01-15", trace=True)
    check(record, text)


@settings(max_examples=50, deadline=None)
@given(PROSE)
def test_without_a_publishing_date_nothing_depends_on_today(text: str) -> None:
    record = default().read(text)
    check(record, text)
    assert record.document.published is None or record.document.published_inferred
