"""Records go to JSON and back without loss."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.record import Actor, Document, Event, Note, Place, Record, Response, Role, Span, Statement, Time, Toll, Trace

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
ids = st.lists(text, max_size=3).map(tuple)
spans = st.builds(Span, start=st.integers(0, 9), end=st.integers(0, 9))
several = st.lists(spans, max_size=2).map(tuple)
maybe = st.none() | text
times = st.builds(
    Time,
    start=maybe,
    end=maybe,
    precision=st.sampled_from(["day", "month", "year"]),
    text=text,
    span=st.none() | spans,
    inferred=text,
)
places = st.builds(
    Place, name=text, text=text, lat=st.none() | st.floats(-90, 90), geonames=st.none() | st.integers(0, 99)
)
roles = st.builds(Role, title=text, acting=st.booleans(), evidence=several)
actors = st.builds(
    Actor,
    id=text,
    name=text,
    kind=st.sampled_from(["person", "group"]),
    sectors=ids,
    mentions=several,
    roles=st.lists(roles, max_size=2).map(tuple),
)
responses = st.builds(Response, actor=text, stance=st.sampled_from(["denies", "silent"]), evidence=several)
tolls = st.builds(
    Toll, what=st.sampled_from(["killed", "wounded"]), low=st.integers(0, 9), high=st.none() | st.integers(0, 9)
)
events = st.builds(
    Event,
    id=text,
    type=st.sampled_from(["ASSAULT", "CONSULT"]),
    aspect=st.sampled_from(["asserted", "future"]),
    mode=maybe,
    actors=ids,
    recipients=ids,
    sources=ids,
    time=st.none() | times,
    places=st.lists(places, max_size=2).map(tuple),
    responses=st.lists(responses, max_size=2).map(tuple),
    tolls=st.lists(tolls, max_size=2).map(tuple),
    killed=maybe,
)
statements = st.builds(
    Statement, id=text, speakers=ids, content=st.none() | spans, quoted=st.booleans(), evidence=several
)
records = st.builds(
    Record,
    document=st.builds(Document, id=text, published=maybe, title=text),
    actors=st.lists(actors, max_size=2).map(tuple),
    events=st.lists(events, max_size=2).map(tuple),
    statements=st.lists(statements, max_size=2).map(tuple),
    notes=st.lists(st.builds(Note, kind=text, text=text), max_size=1).map(tuple),
    trace=st.lists(st.builds(Trace, about=text, rule=text, words=several), max_size=1).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(records)
def test_round_trip(record: Record) -> None:
    line = record.to_json()
    assert "\n" not in line
    assert Record.from_json(line) == record
    assert Record.from_json(line).to_json() == line
    assert hash(Record.from_json(line)) == hash(record)


def test_frozen() -> None:
    record = Record(document=Document(id="a"))
    with pytest.raises(AttributeError):
        record.reader = "x"  # type: ignore[misc]


def test_what_the_text_does_not_fill_is_absent() -> None:
    assert Record(document=Document(id="a")).to_json() == '{"document":{"id":"a"}}'


@pytest.mark.parametrize("line", ["{}", '{"document":{"id":"a"},"more":1}', '{"document":{"id":1}}', "[]", "x"])
def test_what_is_no_record_is_refused(line: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        Record.from_json(line)


def test_persian_stays_readable() -> None:
    assert "کابل" in Record(document=Document(id="کابل")).to_json()


def test_a_default_that_was_read_is_left_out_as_well() -> None:
    """msgspec leaves out what *is* the default: a string that comes from a file (kept tables) is another object."""
    read = Time(start="2024-11-25", precision="".join(["da", "y"]), calendar="".join(["grego", "rian"]))  # type: ignore[arg-type]
    assert msgspec.json.encode(read) == b'{"start":"2024-11-25"}'
    assert msgspec.json.encode(msgspec.json.decode(b'{"precision":"day","calendar":"gregorian"}', type=Time)) == b"{}"
