"""What was read in a report, entry by entry, with the archive's ids of what each became."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping

from rawi.archive.gather import named, when
from rawi.archive.shapes import Named, Shape, When
from rawi.record import Actor, Event, Record, Statement


class Why(Shape, frozen=True):
    """Which rule and which entry of the lexicon (file and id) made an entry of the record, and on which words."""

    rule: str
    entry: str
    why: str
    words: tuple[tuple[int, int], ...]


class EventEntry(Shape, frozen=True):
    """An event as it was read here. ``local`` is its id in the report (e1), ``ref`` the account's, ``event`` that of
    the event it tells; actors, recipients, sources and statements are local ids. Type and mode are as corrected."""

    local: str
    ref: str
    event: str
    standing: str
    rejected: bool
    sentence: str
    type: str
    mode: str
    aspect: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    sources: tuple[str, ...]
    statements: tuple[str, ...]
    contexts: tuple[str, ...]
    topics: tuple[str, ...]
    places: tuple[tuple[str, str], ...]
    when: When
    tolls: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    rule: str
    confidence: float | None
    why: tuple[Why, ...]


class StatementEntry(Shape, frozen=True):
    """An act of saying as it was read here; speakers, via and events are local ids."""

    local: str
    ref: str
    rejected: bool
    sentence: str
    speakers: tuple[str, ...]
    via: tuple[str, ...]
    channel: str
    verb: str
    verb_en: str
    quoted: bool
    when: When
    events: tuple[str, ...]
    rule: str
    confidence: float | None
    why: tuple[Why, ...]


class ActorEntry(Shape, frozen=True):
    """An actor as it was read here. ``actor`` is the archive's, None where it only stands in the text; ``offices`` are
    English and Persian."""

    local: str
    actor: Named | None
    name: str
    name_en: str
    kind: str
    country: str
    offices: tuple[tuple[str, str], ...]


def event_entries(
    db: sqlite3.Connection, document: int, record: Record, traces: Mapping[str, list[Why]]
) -> Iterator[EventEntry]:
    """The events of a document's record; ``traces`` are why each is there, by local id."""
    rows = db.execute(
        "SELECT t.local, t.ref, e.ref, e.standing, t.rejected, t.sentence, t.type, t.mode FROM account t "
        "JOIN event e ON e.id = t.event_id WHERE t.document_id = ?",
        (document,),
    )
    kept = {row[0]: row[1:] for row in rows}
    for event in record.events:
        if event.id in kept:
            yield _event(event, kept[event.id], tuple(traces.get(event.id, ())))


def _event(event: Event, kept: tuple[str, ...], why: tuple[Why, ...]) -> EventEntry:
    ref, now, standing, rejected, sentence, type_, mode = kept
    time = event.time
    return EventEntry(
        local=event.id,
        ref=ref,
        event=now,
        standing=standing,
        rejected=bool(rejected),
        sentence=sentence,
        type=type_,
        mode=mode or "",
        aspect=event.aspect,
        actors=event.actors,
        recipients=event.recipients,
        sources=event.sources,
        statements=event.statements,
        contexts=event.contexts,
        topics=event.topics,
        places=tuple((p.name_en, p.name) for p in event.places),
        when=when(time.start, time.end) if time else When(),
        tolls=tuple(_toll(t.what, t.low, t.high) for t in event.tolls),
        answers=tuple((r.actor, r.stance) for r in event.responses),
        rule=event.rule,
        confidence=event.confidence.told if event.confidence else None,
        why=why,
    )


def _toll(what: str, low: int, high: int | None) -> str:
    """``killed 12``, ``killed 12+``, ``killed 12–15``: figures as they are told."""
    return f"{what} {low}" + ("+" if high is None else f"–{high}" if high != low else "")


def statement_entries(
    db: sqlite3.Connection, document: int, record: Record, traces: Mapping[str, list[Why]]
) -> Iterator[StatementEntry]:
    """The statements of a document's record."""
    rows = db.execute("SELECT local, ref, rejected, sentence FROM statement WHERE document_id = ?", (document,))
    kept = {row[0]: row[1:] for row in rows}
    for statement in record.statements:
        if statement.id in kept:
            yield _statement(statement, kept[statement.id], tuple(traces.get(statement.id, ())))


def _statement(statement: Statement, kept: tuple[str, ...], why: tuple[Why, ...]) -> StatementEntry:
    ref, rejected, sentence = kept
    time = statement.time
    return StatementEntry(
        local=statement.id,
        ref=ref,
        rejected=bool(rejected),
        sentence=sentence,
        speakers=statement.speakers,
        via=statement.via,
        channel=statement.channel,
        verb=statement.verb,
        verb_en=statement.verb_en,
        quoted=statement.quoted,
        when=when(time.start, time.end) if time else When(),
        events=statement.events,
        rule=statement.rule,
        confidence=statement.confidence.told if statement.confidence else None,
        why=why,
    )


def actor_entries(db: sqlite3.Connection, document: int, record: Record) -> Iterator[ActorEntry]:
    """The actors of a document's record."""
    kept = dict(db.execute("SELECT local, actor_id FROM mention WHERE document_id = ?", (document,)).fetchall())
    known = named(db, kept.values())
    for actor in record.actors:
        yield _actor(actor, known.get(kept.get(actor.id, 0)))


def _actor(actor: Actor, kept: Named | None) -> ActorEntry:
    return ActorEntry(
        local=actor.id,
        actor=kept,
        name=actor.name,
        name_en=actor.name_en,
        kind=actor.kind,
        country=actor.country,
        offices=tuple((r.title_en, r.title) for r in actor.roles),
    )
