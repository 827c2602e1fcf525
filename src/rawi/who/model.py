"""What the who room hands on: mentions of actors and places over tokens, and the actors they stand for."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from rawi.record import Kind, Place

MentionKind = Literal[
    "person", "government", "organization", "group", "country", "delegation", "outlet", "people", "place", "pronoun"
]


PROVINCES = frozenset(f"placewords:{kind}" for kind in ("province", "ostan", "district", "shahrestan"))
"""Entries of words for what towns and districts lie in."""


class Mention(Struct):
    """A noun phrase over tokens ``first`` up to ``last`` that stands for an actor or names a place.

    It spans the whole phrase with its ezafe chain and its appositions (a name with its title after a comma), not its
    preposition nor a closing را or comma. ``head`` is the head noun's token. A country or city is kind "country" or
    "place": whether it acts (its government) or locates is for the clause to say.
    """

    first: int
    last: int
    head: int
    kind: MentionKind
    actor: int | None
    """Index into `Who.actors`; None for a place that nobody stands for, or a pronoun that could not be resolved."""
    place: Place | None = None
    """Filled where the phrase names a place (``ولسوالی برمل``), countries and capitals included."""
    count: tuple[int, int | None] | None = None
    """Counted people (``۱۲ سرباز``: (12, 12)); "at least" has no upper bound: (12, None)."""
    plural: bool = False
    inner: list[Mention] = []
    """Mentions nested in this one (``دفتر ملا برادر`` holds ``ملا برادر``; a person's title holds its country)."""
    rule: str = ""
    entry: str = ""
    """Lexicon entry that made it, as ``file:id``; empty where a rule alone did."""


class RoleDraft(Struct):
    """An office tied to a person: the title's tokens and what it was read as."""

    title: str
    first: int
    last: int
    title_en: str = ""
    organization: str = ""
    country: str = ""
    acting: bool = False


class ActorDraft(Struct):
    """One actor of the report. ``spans`` are token ranges of every mention, whole phrase or bare name."""

    name: str
    kind: Kind
    name_en: str = ""
    transliterated: bool = False
    country: str = ""
    sectors: tuple[str, ...] = ()
    wikidata: str = ""
    member_of: int | None = None
    """The actor whose people or organ this is (``مقامات طالبان`` → Taliban; ``وزارت دفاع روسیه`` → Russia)."""
    members: tuple[int, ...] = ()
    """Who it stands for together, as دو طرف stands for the two parties named before."""
    roles: list[RoleDraft] = []
    spans: list[tuple[int, int]] = []


class Who(Struct):
    """All mentions, outermost, in order, not overlapping; nested ones hang under them."""

    actors: list[ActorDraft]
    mentions: list[Mention]
