"""What a text tells, in lines that tests can be read by."""

from __future__ import annotations

from typing import NamedTuple

from rawi import Record, read
from rawi.record import Event


def told(text: str) -> list[str]:
    """A text's events as ``TYPE mode: actors > recipients``, with single spaces."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    lines = []
    for e in record.events:
        kind = " ".join(filter(None, (e.type, e.mode)))
        who, whom = (", ".join(name[a] for a in side) for side in (e.actors, e.recipients))
        lines.append(" ".join(f"{kind}: {who} > {whom}".split()))
    return lines


def parties(text: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Type, actors and recipients of the events of a text."""
    return [(type_, tuple(who), tuple(whom)) for type_, who, whom in party_lists(text)]


def party_lists(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, actors and recipients of the events of a text, as lists."""
    return [(account.type, account.actors, account.recipients) for account in accounts(text)]


def last_parties(text: str) -> tuple[list[str], list[str]]:
    """Actors and recipients of the last event of a text."""
    _, who, whom = party_lists(text)[-1]
    return who, whom


def accused(text: str) -> list[str]:
    """Whom the one ACCUSE of a text blames."""
    (whom,) = (whom for type_, _, whom in party_lists(text) if type_ == "ACCUSE")
    return whom


class Account(NamedTuple):
    """An event with whose word it is and what others say of it."""

    type: str
    aspect: str
    actors: list[str]
    recipients: list[str]
    sources: list[str]
    responses: list[tuple[str, str]]
    """Each a stance and whose it is."""


def accounts(text: str) -> list[Account]:
    """The events of a text, each with its sources and responses."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [
        Account(
            e.type,
            e.aspect,
            *([name[a] for a in side] for side in (e.actors, e.recipients, e.sources)),
            [(r.stance, name[r.actor]) for r in e.responses],
        )
        for e in record.events
    ]


def speakers(text: str) -> list[str]:
    """Who speaks in the statements of a text."""
    return [name for said in speakers_of_each(text) for name in said]


def speakers_of_each(text: str) -> list[list[str]]:
    """Who speaks in each of the statements of a text."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [[name[a] for a in s.speakers] for s in record.statements]


def names(record: Record, ids: tuple[str, ...]) -> list[str]:
    """The names of actors of a record."""
    return [a.name for i in ids for a in record.actors if a.id == i]


def only(record: Record, type_: str) -> Event:
    """The one event of a type that a record tells."""
    (event,) = [e for e in record.events if e.type == type_]
    return event
