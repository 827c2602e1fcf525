"""Frozen shapes of a record.

Every span counts Unicode code points of the report's text exactly as it came in, so that ``text[start:end]`` is the
quotation. A field that the text does not fill keeps its default and is left out of the JSON. Event types, modes and
sectors are those of the PLOVER codebook (Open Event Data Alliance); roles, sources and responses are Rawi's own.
"""

from __future__ import annotations

import sys
from typing import Literal

import msgspec

STATE_SECTORS = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
"""PLOVER's sectors of a state's own bodies and officers."""
STATE_KINDS = frozenset({"country", "government"})
"""Kinds of actors (`Kind`) that are states themselves."""
SERVING_SECTORS = frozenset({"GOV", "MIL", "COP"})
"""PLOVER's sectors of those who act for a state wherever they are told of."""
ARMED_SECTORS = frozenset({"MIL", "COP", "SPY", "REB", "UAF"})
"""PLOVER's sectors of those who bear arms, for a state or against one."""
EventType = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
Aspect = Literal["asserted", "ongoing", "future", "hypothetical", "historical", "negated"]
Stance = Literal["confirms", "denies", "disputes", "silent", "unverified"]
Kind = Literal["person", "government", "organization", "group", "country", "delegation", "outlet", "people"]
TollKind = Literal["killed", "wounded", "detained"]
Precision = Literal["day", "month", "year"]
Calendar = Literal["gregorian", "solar-hijri", "lunar-hijri", "relative", "weekday"]


class Shape(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What all parts of a record share: immutable, comparable, and refusing keys that it does not know."""


class Span(Shape, frozen=True, order=True):
    """A stretch of the text, ``text[start:end]``, in code points."""

    start: int
    end: int


class Time(Shape, frozen=True):
    """A point or interval of days, resolved from the words ``text`` as far as the text allows.

    ``start`` and ``end`` are ISO dates (YYYY-MM-DD), both inclusive; an open side is None. ``precision`` says how much
    of them the text gives. ``inferred`` tells, where something was not written, how it was found.
    """

    start: str | None = None
    end: str | None = None
    precision: Precision = "day"
    calendar: Calendar = "gregorian"
    text: str = ""
    span: Span | None = None
    inferred: str = ""

    def __post_init__(self) -> None:
        """A default is left out of the JSON only where it is the very same string, which one from a file is not."""
        msgspec.structs.force_setattr(self, "precision", sys.intern(self.precision))
        msgspec.structs.force_setattr(self, "calendar", sys.intern(self.calendar))


class Place(Shape, frozen=True):
    """A named place: ``name`` as a whole in Persian, ``text`` as it stands in the report.

    ``inferred`` tells, where the report names it elsewhere than as the place of the event, how it was found.
    """

    name: str
    text: str
    name_en: str = ""
    transliterated: bool = False
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None
    span: Span | None = None
    inferred: str = ""


class Role(Shape, frozen=True):
    """An office or function that the text ties to a person."""

    title: str
    title_en: str = ""
    organization: str = ""
    country: str = ""
    acting: bool = False
    evidence: tuple[Span, ...] = ()


class Actor(Shape, frozen=True):
    """Somebody who does, says or suffers something. ``country`` is ISO 3166 alpha-3; ``sectors`` PLOVER codes."""

    id: str
    name: str
    kind: Kind
    name_en: str = ""
    transliterated: bool = False
    country: str = ""
    sectors: tuple[str, ...] = ()
    wikidata: str = ""
    roles: tuple[Role, ...] = ()
    mentions: tuple[Span, ...] = ()


class Response(Shape, frozen=True):
    """What another party says of an event: ``actor`` is an actor's id."""

    actor: str
    stance: Stance
    evidence: tuple[Span, ...] = ()


class Toll(Shape, frozen=True):
    """One figure: how many, of what, and whose figure it is (ids of actors). ``high`` is None for "at least"."""

    what: TollKind
    low: int
    high: int | None = None
    sources: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()


class Confidence(Shape, frozen=True):
    """How likely the reader is right, calibrated on the project's annotated reports (docs/accuracy.md).

    ``told``: that the text tells such an event, or makes such a statement, there. The others are for the field, given
    that: ``who`` (actors, or speakers), ``whom``, ``source``, ``time``, ``place``; absent where the field is.
    """

    told: float
    who: float | None = None
    whom: float | None = None
    source: float | None = None
    time: float | None = None
    place: float | None = None


class Event(Shape, frozen=True):
    """Something an actor did, does or will do to or with another. Actors, recipients and sources are ids of actors.

    ``verb_en`` is the English gloss of the lexicon entry that told it, in the past tense: ``shelled``, ``gave aid to``.
    """

    id: str
    type: EventType
    aspect: Aspect
    mode: str | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    time: Time | None = None
    responses: tuple[Response, ...] = ()
    tolls: tuple[Toll, ...] = ()
    killed: str | None = None
    wounded: str | None = None
    detained: str | None = None
    evidence: tuple[Span, ...] = ()
    rule: str = ""
    verb_en: str = ""
    confidence: Confidence | None = None


class Statement(Shape, frozen=True):
    """One act of saying. ``speakers`` and ``via`` are ids of actors; ``events`` the events that rest on it."""

    id: str
    speakers: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    channel: str = ""
    verb: str = ""
    verb_en: str = ""
    time: Time | None = None
    content: Span | None = None
    quoted: bool = False
    events: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
    rule: str = ""
    confidence: Confidence | None = None


class Note(Shape, frozen=True):
    """Something that a reader of the record should know: a contradiction of dates, an inference, a limit reached."""

    kind: str
    text: str
    evidence: tuple[Span, ...] = ()


class Trace(Shape, frozen=True):
    """Why a part of the record is there: the rule, the lexicon entry (file and id), and the words it matched."""

    about: str
    rule: str
    entry: str = ""
    words: tuple[Span, ...] = ()
    why: str = ""


class Document(Shape, frozen=True):
    """The report itself. ``published`` is an ISO date; ``published_inferred`` tells how it was found if not given.

    ``language`` is the written standard, Afghan Dari or Iranian Persian (ISO 639-3), where its words tell.
    """

    id: str
    title: str = ""
    outlet: str = ""
    url: str = ""
    published: str | None = None
    published_inferred: str = ""
    language: Literal["prs", "pes"] | None = None


class Record(Shape, frozen=True):
    """One report in, one record out. The same text and publishing date always give the same record."""

    document: Document
    actors: tuple[Actor, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    notes: tuple[Note, ...] = ()
    trace: tuple[Trace, ...] = ()
    reader: str = ""

    def to_json(self) -> str:
        """The record as one line of JSON, keys in the order of the shapes, Persian left readable."""
        return msgspec.json.encode(self).decode("utf-8")

    @staticmethod
    def from_json(text: str | bytes) -> Record:
        """Read what `to_json` wrote. Raises `msgspec.ValidationError` where the JSON is not a record."""
        return msgspec.json.decode(text, type=Record)
