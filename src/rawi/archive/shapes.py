"""What questions to an archive are answered with: plain frozen data, for pages, for the API and for exports alike.

Names are given in both scripts, days in both calendars, quotations with their report and offsets. Offsets count code
points of the report's text as it came in. Lists are in the order in which they are to be shown.
"""

from __future__ import annotations

from typing import Generic, Literal, TypeVar

import msgspec

T = TypeVar("T")


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What all answers share: immutable, comparable, written to JSON by their field names."""


class Named(Shape, frozen=True):
    """An actor where it is mentioned. ``name`` is Persian as printed, ``name_en`` English, carried over letter by
    letter where ``transliterated``; ``country`` is ISO 3166 alpha-3 or empty."""

    ref: str
    name: str
    name_en: str
    transliterated: bool
    kind: str
    country: str


class Day(Shape, frozen=True):
    """One day: ISO, and in English in either calendar (``25 November 2024``, ``5 Qaws 1403``); ``solar_iso`` is the
    solar Hijri day in figures (``1403-09-05``). The solar fields are empty where that calendar does not reach."""

    iso: str
    gregorian: str
    solar: str
    solar_iso: str

    def __str__(self) -> str:
        return f"{self.gregorian} ({self.solar})" if self.solar else self.gregorian


class When(Shape, frozen=True):
    """Days from ``start`` to ``end``, both inclusive; an open side is None, and both are where no time is told.
    ``text`` is the whole in English in both calendars."""

    start: Day | None = None
    end: Day | None = None
    text: str = ""


class ReportRef(Shape, frozen=True):
    """A report where something rests on it. ``copy_of`` is the id of the report that it copies; ``sha256`` is of its
    text as it came in, UTF-8."""

    ref: str
    title: str
    outlet: str
    published: Day | None
    url: str
    sha256: str
    copy_of: str = ""


class Quote(Shape, frozen=True):
    """Words of a report: ``text[start:end]`` of the text that has this id, at most 2,000 of them."""

    report: str
    start: int
    end: int
    text: str


class PlaceName(Shape, frozen=True):
    """A place that is named. ``province`` is its ISO 3166-2 code where that is known; coordinates are those of the
    place, not of the event."""

    name: str
    name_en: str
    country: str
    province: str
    lat: float | None
    lon: float | None
    geonames: int | None


class ToldFigure(Shape, frozen=True):
    """A figure as somebody claims it: from ``low`` to ``high``, the same where it is exact. ``high`` is None for "at
    least": nothing is claimed of how many more."""

    low: int
    high: int | None


class TollRange(Shape, frozen=True):
    """Lowest, best and highest figure told of those killed, wounded or detained, and the ``rule`` that chose the best.
    ``told`` are the figures as they are claimed, each once, the lowest first: a ``high`` is no upper bound where one of
    these is "at least"."""

    what: Literal["killed", "wounded", "detained"]
    low: int
    best: int
    high: int
    rule: str = ""
    told: tuple[ToldFigure, ...] = ()


class EventRow(Shape, frozen=True):
    """An event in a list. ``when`` is what is told of its time; ``day`` is what lists are ordered by: the first day of
    its time, else that of its first report. ``whose`` are those on whose word it rests, none where outlets tell it in
    their own voice. ``quote`` are the words of the surest account. ``confidence`` is that it is told at all, 0 to 1."""

    ref: str
    type: str
    mode: str
    aspect: str
    standing: str
    why: str
    sentence: str
    when: When
    day: str
    actors: tuple[Named, ...]
    recipients: tuple[Named, ...]
    whose: tuple[Named, ...]
    places: tuple[PlaceName, ...]
    tolls: tuple[TollRange, ...]
    accounts: int
    outlets: int
    origins: int
    confidence: float
    quote: Quote | None


class StatementRow(Shape, frozen=True):
    """An act of saying. ``content`` are the words said, in Persian; ``events`` the ids of events that rest on it."""

    ref: str
    speakers: tuple[Named, ...]
    via: tuple[Named, ...]
    channel: str
    verb: str
    verb_en: str
    quoted: bool
    content: str
    sentence: str
    when: When
    day: str
    confidence: float
    report: ReportRef
    quote: Quote | None
    events: tuple[str, ...]


class ActorRow(Shape, frozen=True):
    """An actor in a list: in how many ``reports`` it is met, and in how many ``events`` it acts or is acted on."""

    actor: Named
    sectors: tuple[str, ...]
    wikidata: str
    office: str
    reports: int
    events: int


class Hit(Shape, frozen=True):
    """A report that has the words searched for, with a passage; ``events`` is how many accounts it gives."""

    report: ReportRef
    quote: Quote
    events: int


class Page(Shape, Generic[T], frozen=True):
    """Part of a list. ``total`` counts the whole; where counting was cut short it is a lower bound and ``exact`` is
    false. ``next`` is the cursor for what follows, empty at the end; ``first`` numbers the first row, from 1."""

    rows: tuple[T, ...]
    total: int
    exact: bool
    next: str
    first: int = 1


class Relation(Shape, frozen=True):
    """Why accounts are joined, or which other event may be the same: ``same``, ``doubtful``, ``rival`` or
    ``different``. ``event`` is the other event's id, or this one's."""

    verdict: str
    account: str
    event: str
    sentence: str
    score: float | None
    why: str


class Change(Shape, frozen=True):
    """A person's correction; what its ``targets``, ``others`` and ``value`` are, says
    `rawi.archive.corrections.Correction`."""

    ref: str
    action: str
    targets: tuple[str, ...]
    others: tuple[str, ...]
    value: tuple[str, ...]
    note: str
    person: str
    made: str
    state: str
