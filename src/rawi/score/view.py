"""The part of a record that is measured; other keys, such as another program may write, are left alone."""

from __future__ import annotations

import msgspec

from rawi.record import Record, Span, Time


class _View(msgspec.Struct, frozen=True, kw_only=True):
    pass


class SeenRole(_View, frozen=True):
    """An office."""

    title: str = ""
    acting: bool | None = None


class SeenActor(_View, frozen=True):
    """An actor with its mentions."""

    id: str
    name: str = ""
    roles: tuple[SeenRole, ...] = ()
    mentions: tuple[Span, ...] = ()


class SeenPlace(_View, frozen=True):
    """A place."""

    name: str = ""
    text: str = ""


class SeenResponse(_View, frozen=True):
    """A stance."""

    actor: str = ""
    stance: str = ""


class SeenEvent(_View, frozen=True):
    """An event."""

    type: str
    mode: str | None = None
    aspect: str | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    places: tuple[SeenPlace, ...] = ()
    time: Time | None = None
    responses: tuple[SeenResponse, ...] = ()
    killed: str | int | None = None
    wounded: str | int | None = None
    detained: str | int | None = None
    evidence: tuple[Span, ...] = ()


class SeenStatement(_View, frozen=True):
    """An act of saying."""

    speakers: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    time: Time | None = None
    evidence: tuple[Span, ...] = ()


class SeenDocument(_View, frozen=True):
    """The report's id."""

    id: str = ""


class SeenRecord(_View, frozen=True):
    """A record as the measure sees it."""

    document: SeenDocument = SeenDocument()
    actors: tuple[SeenActor, ...] = ()
    events: tuple[SeenEvent, ...] = ()
    statements: tuple[SeenStatement, ...] = ()


def seen(record: Record) -> SeenRecord:
    """The measured part of a record."""
    return msgspec.convert(record, SeenRecord, from_attributes=True)


def from_json(line: bytes | str) -> SeenRecord:
    """Read a record of any program. Raises `msgspec.DecodeError` where the measured part is not as README.md has it."""
    return msgspec.json.decode(line, type=SeenRecord)
