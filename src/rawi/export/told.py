"""What an export takes from an archive: events with their accounts, and all that hangs on these, by ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from rawi.record import Confidence, Time


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor of the archive. ``sectors`` are PLOVER codes, ``country`` ISO 3166 alpha-3."""

    row: int
    ref: str
    name: str
    name_en: str
    transliterated: bool
    kind: str
    country: str
    sectors: tuple[str, ...]
    wikidata: str
    office: str

    @property
    def label(self) -> str:
        """Its English name, else its Persian one."""
        return self.name_en or self.name


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the archive."""

    row: int
    name: str
    name_en: str
    country: str
    lat: float | None
    lon: float | None
    geonames: int | None

    @property
    def label(self) -> str:
        """Its English name, else its Persian one."""
        return self.name_en or self.name


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a report, ``text[start:end]`` in code points."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Document:
    """One report, without its text. ``copy_of`` and ``credit`` are ids of a document and an actor, or nothing."""

    row: int
    ref: str
    title: str
    outlet: str
    outlet_country: str
    url: str
    published: str | None
    published_inferred: str
    language: str | None
    source: str
    line: int | None
    encoding: str
    text_sha256: str
    raw_sha256: str
    copy_of: str
    credit: str
    added: str
    reader: str


@dataclass(frozen=True, slots=True)
class Toll:
    """One figure with its claimants; ``high`` is None for "at least"."""

    what: str
    low: int
    high: int | None
    claimants: tuple[Actor, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Response:
    """What somebody else says of an event."""

    actor: Actor
    stance: str
    quotes: tuple[Quote, ...]


class ReadPlace(msgspec.Struct, frozen=True):
    """A place as the record has it."""

    name: str
    inferred: str = ""


class Read(msgspec.Struct, frozen=True):
    """What only the record of an account's report tells."""

    id: str
    time: Time | None = None
    verb_en: str = ""
    confidence: Confidence | None = None
    places: tuple[ReadPlace, ...] = ()


NOT_READ = Read("")
T = TypeVar("T", Actor, Place)


@dataclass(slots=True)
class Account:
    """One report's telling of an event. ``origin`` are the ids of whose telling it is."""

    row: int
    ref: str
    document: Document
    local: str
    type: str
    mode: str | None
    aspect: str
    start: str | None
    end: str | None
    origin: tuple[str, ...]
    sentence: str
    confidence: float
    rule: str
    read: Read = NOT_READ
    actors: list[Actor] = field(default_factory=list)
    recipients: list[Actor] = field(default_factory=list)
    sources: list[Actor] = field(default_factory=list)
    via: list[Actor] = field(default_factory=list)
    contexts: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    tolls: list[Toll] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    statements: list[str] = field(default_factory=list)

    @property
    def inferred(self) -> dict[str, str]:
        """How places were found that the event's own words do not name, by their Persian names."""
        return {p.name: p.inferred for p in self.read.places if p.inferred}


@dataclass(frozen=True, slots=True)
class TollRange:
    """Low, best and high of one kind of toll over all accounts; all None where nobody gives a figure."""

    low: int | None
    best: int | None
    high: int | None


@dataclass(slots=True)
class Event:
    """One event with all its accounts, the surest first."""

    row: int
    ref: str
    type: str
    mode: str | None
    aspect: str
    start: str | None
    end: str | None
    day: str | None
    sentence: str
    standing: str
    standing_why: str
    report_count: int
    outlet_count: int
    origin_count: int
    killed: TollRange
    wounded: TollRange
    detained: TollRange
    toll_rule: str
    confidence: float
    accounts: list[Account] = field(default_factory=list)

    @property
    def first(self) -> Account:
        """The account that is surest: what an event shows where only one can be shown."""
        return self.accounts[0]

    def actors(self, role: str) -> list[Actor]:
        """Those of one role (``actors``, ``recipients``, ``sources``, ``via``), whom most accounts name first."""
        return ranked([a for account in self.accounts for a in getattr(account, role)])

    def places(self) -> list[Place]:
        """Its places, those that most accounts name first."""
        return ranked([p for account in self.accounts for p in account.places])

    def labels(self, kind: str) -> list[str]:
        """Its ``contexts`` or ``topics``, sorted."""
        return sorted({name for account in self.accounts for name in getattr(account, kind)})


@dataclass(slots=True)
class Statement:
    """One act of saying."""

    row: int
    ref: str
    document: Document
    local: str
    channel: str
    verb: str
    verb_en: str
    start: str | None
    end: str | None
    day: str | None
    quoted: bool
    content: str
    sentence: str
    confidence: float
    rule: str
    speakers: list[Actor] = field(default_factory=list)
    via: list[Actor] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    accounts: list[str] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)


def ranked(found: list[T]) -> list[T]:
    """Each once, the most frequent first, of equals the one that was in the archive first."""
    counts: dict[int, int] = {}
    for one in found:
        counts[one.row] = counts.get(one.row, 0) + 1
    by_row = {one.row: one for one in found}
    return [by_row[row] for row in sorted(by_row, key=lambda row: (-counts[row], row))]
