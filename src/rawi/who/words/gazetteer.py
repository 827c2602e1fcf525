"""Places and persons' names: the table that ``scripts/make_places.py`` makes, with the lexicon's own entries over it.

The table's phrases are folded to token keys when it is made, so that loading is a split of lines; entries are built
when a phrase is first looked up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_places import Country, Names, PlaceGroup
from rawi.text.letters import letters
from rawi.text.phrases import keys_of

TABLE = Path(__file__).parents[2] / "lexicon" / "tables" / "places.tsv"


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place, or the adjective of one; ``name`` is Persian as printed, ``country`` ISO 3166 alpha-3."""

    name: str
    name_en: str
    kind: str
    country: str = ""
    adjective: bool = False
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None

    def row(self) -> str:
        """The entry as the cells of a table line."""
        cells = (
            self.name,
            self.name_en,
            self.kind,
            self.country,
            "a" if self.adjective else "",
            "" if self.lat is None else f"{self.lat:.4f}",
            "" if self.lon is None else f"{self.lon:.4f}",
            "" if self.geonames is None else str(self.geonames),
        )
        return "\t".join(cells)


def entry(row: str) -> PlaceEntry:
    """The entry of a table line's cells."""
    name, name_en, kind, country, adjective, lat, lon, geonames = row.split("\t")
    return PlaceEntry(
        name,
        name_en,
        kind,
        country,
        bool(adjective),
        float(lat) if lat else None,
        float(lon) if lon else None,
        int(geonames) if geonames else None,
    )


class Gazetteer:
    """Place phrases by their first key; ``given`` are the folded words that tell a person's name, family names too;

    ``unsure`` those that are words of the language as well.
    """

    def __init__(self, rows: dict[str, str], given: frozenset[str], unsure: frozenset[str] = frozenset()) -> None:
        self.given, self.unsure = given, unsure
        self._rows: dict[str, list[tuple[str, str]]] = {}
        for phrase, row in rows.items():
            first, _, rest = phrase.partition(" ")
            if rest and first in given:
                continue  # موسی is a name before it begins موسی قلعه, which is mostly printed with a joiner
            self._rows.setdefault(first, []).append((rest, row))
        self._built: dict[str, list[tuple[list[str], PlaceEntry]]] = {}

    def begins(self, key: str) -> bool:
        """Whether some place phrase begins with this key."""
        return key in self._rows

    def match(self, keys: list[str], i: int) -> tuple[int, PlaceEntry] | None:
        """The longest place phrase at ``i``: its length in tokens and the place."""
        first = keys[i]
        if first not in self._rows:
            return None
        for rest, place in self._built.get(first) or self._build(first):
            end = i + 1 + len(rest)
            if keys[i + 1 : end] == rest:
                return end - i, place
        return None

    def _build(self, first: str) -> list[tuple[list[str], PlaceEntry]]:
        options = [(rest.split(), entry(row)) for rest, row in self._rows[first]]
        options.sort(key=lambda option: -len(option[0]))
        self._built[first] = options
        return options


def load(lexicon: Lexicon) -> Gazetteer:
    """The gazetteer of a lexicon: the table, and over it the entries that the table does not have."""
    rows = dict(_table())
    for phrase, place in handmade(lexicon):
        known = rows.get(letters(phrase))
        if known is None:
            known = rows.get(folded(phrase))
        if known is None or not _same(known, place):
            rows.update(dict.fromkeys(forms(folded(phrase)), place.row()))
    return Gazetteer(rows, frozenset(name_words(lexicon)), frozenset(name_words(lexicon, unsure=True)))


def handmade(lexicon: Lexicon) -> Iterator[tuple[str, PlaceEntry]]:
    """Every phrase of the lexicon's own places with its place; of two with one phrase, the first counts."""
    seen: set[str] = set()
    for phrase, place in _handmade(lexicon):
        if phrase not in seen:
            seen.add(phrase)
            yield phrase, place


def _handmade(lexicon: Lexicon) -> Iterator[tuple[str, PlaceEntry]]:
    for nation in lexicon.of(Country).values():
        for phrases, english, kind, adjective in (
            (nation.names, nation.gloss, "country", False),
            (nation.capital, nation.capital_en, "capital", False),
            (nation.adjectives, nation.adjective or nation.gloss, "country", True),
        ):
            for phrase in phrases:
                shown = phrase if adjective else phrases[0]
                yield phrase, PlaceEntry(shown, english, kind, nation.country, adjective)
    for group in lexicon.of(PlaceGroup).values():
        for english, phrases in group.names.items():
            lat, lon = group.at.get(english, (None, None))
            for phrase in phrases:
                shown = phrase if group.adjective else phrases[0]
                yield phrase, PlaceEntry(shown, english, group.kind, group.country, group.adjective, lat, lon)


def name_words(lexicon: Lexicon, unsure: bool = False) -> Iterator[str]:
    """The folded words of persons' names: those that tell a name, or the unsure ones, which are words as well."""
    for group in lexicon.of(Names).values():
        if group.unsure == unsure:
            for name in group.names:
                yield letters(name).removesuffix("ء")


def folded(phrase: str) -> str:
    """A phrase as the keys of its tokens, joined by spaces."""
    return " ".join(keys_of(phrase))


def forms(phrase: str) -> tuple[str, ...]:
    """A folded phrase, and how it is written before an ezafe: امریکا، امریکای."""
    return (phrase, phrase + "ی") if phrase[-1:] in ("ا", "و") else (phrase,)


def _same(row: str, place: PlaceEntry) -> bool:
    return row.split("\t", 5)[1:5] == place.row().split("\t", 5)[1:5]


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    rows: dict[str, str] = {}
    if not TABLE.exists():
        return rows
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        phrases, _, row = line.partition("\t")
        for phrase in phrases.split("|"):
            rows[phrase] = row
    return rows
