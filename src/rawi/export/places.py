"""How exactly a place is known, and in which province and country it lies: never more than its entry says.

A place is a *point* only where the gazetteer has it as a town; what has a province's name as well is taken for the
province. The codes are those that event data users know: ACLED's ``geo_precision``, UCDP's ``where_prec``, PLOVER's
``resolution``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from rawi.archive.regions import province_of
from rawi.export.told import Account, Place
from rawi.lexicon import load
from rawi.who.words import gazetteer

Precision = Literal["point", "district", "province", "country", "region", "unknown"]


@dataclass(frozen=True, slots=True)
class Codes:
    """One precision in the codes of the field; None where a scheme has none."""

    acled: int | None
    ucdp: int | None
    plover: int | None


PRECISION: dict[Precision, Codes] = {
    "point": Codes(1, 1, 4),
    "district": Codes(2, 3, 3),
    "province": Codes(3, 4, 2),
    "country": Codes(None, 6, 1),
    "region": Codes(None, 5, None),
    "unknown": Codes(None, None, None),
}
_COARSE: tuple[Precision, ...] = ("country", "region", "province", "district", "point")
"""The coarsest first: of two that a name may mean, the coarser is said."""
_KINDS: dict[str, Precision] = {
    "city": "point",
    "capital": "point",
    "district": "district",
    "province": "province",
    "country": "country",
    "region": "region",
}


@dataclass(frozen=True, slots=True)
class Country:
    """A country: ISO 3166 numeric, its number with Gleditsch and Ward (UCDP's ``country_id``), its English name."""

    iso3: str
    iso2: str
    numeric: int | None
    gw: int | None
    name: str


@dataclass(frozen=True, slots=True)
class At:
    """Where a place is. ``province_code`` is ISO 3166-2; what is not known is the empty string."""

    precision: Precision
    city: str = ""
    district: str = ""
    province: str = ""
    province_fa: str = ""
    province_code: str = ""
    country: str = ""


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """Countries by ISO 3166 alpha-3."""
    table = files("rawi.export").joinpath("tables", "countries.tsv").read_text(encoding="utf-8")
    rows = (row.split("\t") for row in table.splitlines())
    return {r[0]: Country(r[0], r[1], int(r[2]) if r[2] else None, int(r[3]) if r[3] else None, r[4]) for r in rows}


def country_name(iso3: str) -> str:
    """The English name of a country, or its code where it has no name here."""
    return countries()[iso3].name if iso3 in countries() else iso3


@lru_cache(maxsize=20_000)
def located(place: Place) -> At:
    """Where a place is, and how exactly that is known."""
    precision = _precision(place)
    within = precision not in ("country", "region")
    province = province_of(place.country, place.name_en, place.geonames) if within else None
    return At(
        precision=precision,
        city=place.label if precision == "point" else "",
        district=place.label if precision == "district" else "",
        province=province.name_en if province else place.label if precision == "province" else "",
        province_fa=province.name if province else place.name if precision == "province" else "",
        province_code=province.code if province else "",
        country=country_name(place.country) if place.country else "",
    )


def _precision(place: Place) -> Precision:
    found = _kinds().get((place.label.lower(), place.country), set())
    if place.geonames is not None and "point" in found:
        return "point"
    return next((p for p in _COARSE if p in found), "unknown")


@lru_cache(maxsize=1)
def _kinds() -> dict[tuple[str, str], set[Precision]]:
    """What the gazetteer says that a name is, by English name and country."""
    found: dict[tuple[str, str], set[Precision]] = {}
    entries = [
        gazetteer.entry(line.partition("\t")[2]) for line in gazetteer.TABLE.read_text(encoding="utf-8").splitlines()
    ]
    for entry in (*entries, *(e for _, e in gazetteer.handmade(load()))):
        if not entry.adjective:
            found.setdefault((entry.name_en.lower(), entry.country), set()).add(_KINDS[entry.kind])
            found.setdefault((entry.name.lower(), entry.country), set()).add(_KINDS[entry.kind])
    return found


def placed(places: Iterable[Place], accounts: Sequence[Account]) -> list[str]:
    """How places were found that no account names as the event's own: ``Herat: where those are who tell of it``."""
    told = {p.name for account in accounts for p in account.places if p.name not in account.inferred}
    how = {name: found for account in accounts for name, found in account.inferred.items()}
    return [f"{p.label}: {how[p.name]}" for p in places if p.name in how and p.name not in told]
