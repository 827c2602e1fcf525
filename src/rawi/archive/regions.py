"""Which province a place is in, by the table that ``scripts/make_provinces.py`` makes. What the table does not place is
in no province: nothing is guessed from coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rawi.who.words.gazetteer import TABLE as PLACES
from rawi.who.words.gazetteer import entry

TABLE = Path(__file__).parent.parent / "lexicon" / "tables" / "provinces.tsv"


@dataclass(frozen=True, slots=True)
class Province:
    """A province: ISO 3166-2 code, country (ISO 3166 alpha-3), English and Persian name."""

    code: str
    country: str
    name_en: str
    name: str


@lru_cache(maxsize=1)
def provinces() -> dict[str, Province]:
    """All provinces of the table, by code."""
    return {cells[0]: Province(*cells[:4]) for cells in _rows()}


def province_of(country: str, name_en: str = "", geonames: int | None = None) -> Province | None:
    """The province that a place is or lies in: by its GeoNames id, else by its English name within its country."""
    by_id, by_name = _index()
    code = by_id.get(geonames or 0) or by_name.get((country, name_en))
    return provinces()[code] if code else None


def _rows() -> list[list[str]]:
    return [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]


@lru_cache(maxsize=1)
def _index() -> tuple[dict[int, str], dict[tuple[str, str], str]]:
    by_id: dict[int, str] = {}
    by_name: dict[tuple[str, str], str] = {}
    for code, country, english, _, ids, names in _rows():
        by_id.update((int(i), code) for i in ids.split(",") if i)
        by_name.update(((country, n), code) for n in names.split("|") if n)
        by_name[country, english] = code
    return by_id, by_name


@lru_cache(maxsize=1)
def countries() -> dict[str, tuple[str, str]]:
    """English and Persian name of each country, by its ISO 3166 alpha-3 code."""
    found: dict[str, tuple[str, str]] = {}
    for line in PLACES.read_text(encoding="utf-8").splitlines():
        place = entry(line.partition("\t")[2])
        if place.kind == "country" and place.country and not place.adjective:
            found.setdefault(place.country, (place.name_en, place.name))
    return found
