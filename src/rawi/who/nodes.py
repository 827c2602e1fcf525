"""A noun phrase as read, before it is known whom it stands for."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

UNLISTED_PLACE = "unlisted-place"
"""The rule of places that no list knows."""
Category = Literal["pronoun", "office", "body", "people", "actor", "person", "place", "region"]


class Node(Struct, eq=False):
    """A noun phrase over tokens ``first`` up to ``last``; ``owner`` is what its ezafe chain ends in.

    ``value`` is the head's lexicon entry (or the gazetteer's). ``name`` are a person's bare name tokens, ``titles`` the
    phrases that give the person's functions. ``nation`` is the country of a nationality adjective.
    """

    first: int
    last: int
    head: int
    cat: Category
    size: int = 1
    entry: str = ""
    value: Any = None
    noun: str = ""
    """The head's noun where an ending makes another word of it: گروه of *گروهی* به نام …."""
    definite: bool = False
    plural: bool = False
    one: bool = False
    """Picked out of many or introduced: یکی از، یک."""
    quantified: bool = False
    count: tuple[int, int | None] | None = None
    owner: Node | None = None
    inner: list[Node] = []
    nation: str = ""
    nation_en: str = ""
    field_en: str = ""
    field_size: int = 0
    name: tuple[int, int] | None = None
    titles: list[Node] = []
    aliases: list[tuple[int, int]] = []
    rule: str = ""
    states: list[Node] = []
    """Further states whose ministers or envoys a phrase names: وزیران خارجهٔ ایران *و عمان*."""
    partner: Node | None = None
    """Those told of with it whose complement is its own: دولت و *ملت* پاکستان."""
    weak: bool = False
    shared: Node | None = None
    """The people this one shares its noun with: مقامات امریکایی و *اوکراینی*."""
    core: tuple[int, int] | None = None
    """The phrase without its appositions."""
    actor: int | None = None
    sentence: int = 0
    tail: int | None = None
    """Where what describes the phrase by an adjective with its own complement begins: … *مستقر در لندن*."""
    seen: int = 0
    """How many places were named before it."""
    given: bool = False
    """An office that somebody is given or has: به عنوان رییس, … رییس بود."""
    oblique: bool = False
    """After a preposition or before را: no subject."""
