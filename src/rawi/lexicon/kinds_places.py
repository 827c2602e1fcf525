"""Shapes of the hand-made files of places and of persons' names.

``scripts/make_places.py`` lays the places over what it distils from CLDR and GeoNames and writes all of it, folded, to
``tables/places.tsv``; an entry that is not yet in the table works all the same, without coordinates of its own.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from rawi.lexicon.schema import Entry, file

PlaceKind = Literal["country", "capital", "province", "district", "city", "region"]


@file("countries")
class Country(Entry, frozen=True, kw_only=True):
    """A country as the press names it: everyday names, seat of government, and the adjectives of both standards.

    ``gloss`` is the everyday English name, ``country`` the ISO 3166 alpha-3 code. ``names`` are Persian names, the one
    to show first; ``capital`` are the spellings of its capital and ``capital_en`` its English name; ``adjectives`` are
    Persian nationality words (پاکستانی، روس), ``adjective`` the English one.
    """

    country: str
    names: tuple[str, ...] = ()
    capital: tuple[str, ...] = ()
    capital_en: str = ""
    adjectives: tuple[str, ...] = ()
    adjective: str = ""


@file("places")
class PlaceGroup(Entry, frozen=True, kw_only=True):
    """Places of one kind in one country: the districts of a province, the cities of a country, regions.

    ``names`` maps the English name to the Persian spellings, the one to show first. ``adjective`` says that the words
    are adjectives of places (اروپایی: European). ``at`` gives latitude and longitude where no table has them.
    """

    kind: PlaceKind
    names: dict[str, tuple[str, ...]]
    country: str = ""
    adjective: bool = False
    at: dict[str, tuple[float, float]] = msgspec.field(default_factory=dict)


@file("names")
class Names(Entry, frozen=True, kw_only=True):
    """Words that persons' names are made of, by origin: given names or family names.

    Only words that tell a name wherever they stand: those that are also words of the language (امید، آزاد، پیروز),
    or adjectives of a place (هراتی، تهرانی), are kept out, however frequent they are as names; unless the list is
    ``unsure``: its words are names only beside another name (امید نوری، غلام احسان).
    """

    names: tuple[str, ...]
    family: bool = False
    unsure: bool = False
