"""A record as a page shows it: names in place of ids, and where the archive has it, the archive's ids to link to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rawi.record import Actor, Event, Place, Record, Role, Statement
from rawi.render.english import Teller


@dataclass(frozen=True, slots=True)
class Refs:
    """What the archive knows of a record's entries by their ids: its own ids of events and actors, and the entries of
    the lexicon that found them."""

    events: Mapping[str, str] = field(default_factory=dict)
    actors: Mapping[str, str] = field(default_factory=dict)
    why: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShownActor:
    """An actor of the record."""

    id: str
    ref: str
    name: str
    name_en: str
    transliterated: bool
    kind: str
    country: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What another party says of an event."""

    actor: ShownActor
    stance: str


@dataclass(frozen=True, slots=True)
class ShownToll:
    """A figure, and who gives it."""

    what: str
    low: int
    high: int | None
    whose: list[ShownActor]


@dataclass(frozen=True, slots=True)
class ShownEvent:
    """An event of the record; ``sure`` is between 0 and 1."""

    id: str
    ref: str
    type: str
    mode: str
    aspect: str
    sentence: str
    actors: list[ShownActor]
    recipients: list[ShownActor]
    sources: list[ShownActor]
    places: tuple[Place, ...]
    start: str | None
    end: str | None
    inferred: bool
    responses: list[Answered]
    tolls: list[ShownToll]
    rule: str
    lexicon: tuple[str, ...]
    sure: float | None


@dataclass(frozen=True, slots=True)
class ShownStatement:
    """An act of saying of the record; ``sentence`` tells in English what its words come to."""

    id: str
    sentence: str
    speakers: list[ShownActor]
    via: list[ShownActor]
    channel: str
    content: str
    start: str | None
    end: str | None
    events: tuple[str, ...]
    rule: str
    lexicon: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """All of a record."""

    events: list[ShownEvent]
    statements: list[ShownStatement]
    actors: list[ShownActor]
    notes: list[str]


def entries_of(record: Record) -> dict[str, tuple[str, ...]]:
    """The entries of the lexicon that found each part of a record that was read with its traces."""
    found: dict[str, dict[str, None]] = {}
    for trace in record.trace:
        if trace.entry:
            found.setdefault(trace.about, {})[trace.entry] = None
    return {about: tuple(entries) for about, entries in found.items()}


def shown(record: Record, text: str, refs: Refs | None = None) -> Shown:
    """A record for its page; ``refs`` where it is in the archive."""
    refs = refs or Refs()
    actors = {a.id: _actor(a, refs) for a in record.actors}
    teller = Teller(record, text)
    return Shown(
        [_event(e, actors, teller.event(e), refs) for e in record.events],
        [_statement(s, actors, teller, refs) for s in record.statements],
        list(actors.values()),
        [n.text for n in record.notes],
    )


def _actor(actor: Actor, refs: Refs) -> ShownActor:
    return ShownActor(
        actor.id,
        refs.actors.get(actor.id, ""),
        actor.name,
        actor.name_en,
        actor.transliterated,
        actor.kind,
        actor.country,
        actor.roles,
    )


def _of(ids: Iterable[str], actors: Mapping[str, ShownActor]) -> list[ShownActor]:
    return [actors[i] for i in ids if i in actors]


def _event(event: Event, actors: Mapping[str, ShownActor], sentence: str, refs: Refs) -> ShownEvent:
    time = event.time
    return ShownEvent(
        event.id,
        refs.events.get(event.id, ""),
        event.type,
        event.mode or "",
        event.aspect,
        sentence,
        _of(event.actors, actors),
        _of(event.recipients, actors),
        _of(event.sources, actors),
        event.places,
        time.start if time else None,
        time.end if time else None,
        bool(time and time.inferred),
        [Answered(actors[r.actor], r.stance) for r in event.responses if r.actor in actors],
        [ShownToll(t.what, t.low, t.high, _of(t.sources, actors)) for t in event.tolls],
        event.rule,
        refs.why.get(event.id, ()),
        event.confidence.told if event.confidence else None,
    )


def _statement(statement: Statement, actors: Mapping[str, ShownActor], teller: Teller, refs: Refs) -> ShownStatement:
    time, content = statement.time, statement.content
    return ShownStatement(
        statement.id,
        teller.statement(statement, with_words=False),
        _of(statement.speakers, actors),
        _of(statement.via, actors),
        statement.channel,
        teller.text[content.start : content.end] if content else "",
        time.start if time else None,
        time.end if time else None,
        statement.events,
        statement.rule,
        refs.why.get(statement.id, ()),
    )
