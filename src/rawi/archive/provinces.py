"""Events by where they happened: by province where the archive knows it, else by country, and never finer."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Literal

from rawi.archive.filters import Filters
from rawi.archive.matching import matching
from rawi.archive.postings import Events, Postings, postings
from rawi.archive.regions import countries, provinces
from rawi.archive.shapes import Shape
from rawi.archive.standing import STANDINGS
from rawi.text.analyser import Analyser


class Where(Shape, frozen=True):
    """Events in a province (``level`` province, ``code`` ISO 3166-2) or, where no more is known, in a country
    (``level`` country, ``code`` ISO 3166 alpha-3). An event that names several places counts in each."""

    code: str
    level: Literal["province", "country"]
    country: str
    name: str
    name_en: str
    count: int
    standings: dict[str, int]


class Places(Shape, frozen=True):
    """Events by where they happened; ``unplaced`` name no place that is in a country."""

    rows: tuple[Where, ...]
    unplaced: int
    total: int


def places(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> Places:
    """Events under a filter by province and country, the most first. Raises `ArchiveError` where the filters ask
    nonsense."""
    sets = postings(db)
    key = ("places", replace(filters, limit=0))
    return sets.once(key, lambda: _places(sets, matching(db, sets, filters, analyser)))


def _places(sets: Postings, events: Events) -> Places:
    parts = {s: sets.of("standing", s) & events for s in STANDINGS}
    rows = []
    for code in sets.fields.get("province", ()):
        province = provinces()[str(code)]
        own = sets.of("province", code) & events
        rows.append(_where(own, parts, province.code, "province", province.country, (province.name_en, province.name)))
    placed = _by_country(sets)
    for code, only in placed.items():
        names = countries().get(code, (code, ""))
        rows.append(_where(only & events, parts, code, "country", code, names))
    lands = sets.union("land", sets.fields.get("land", ()))
    found = sorted((r for r in rows if r.count), key=lambda r: (-r.count, r.code))
    return Places(rows=tuple(found), unplaced=len(events - lands), total=len(events))


def _by_country(sets: Postings) -> dict[str, Events]:
    """The events of each country of which no province in it is known."""
    inner = {code: [p for p in provinces() if provinces()[p].country == code] for code in countries()}
    return {
        str(code): events - sets.union("province", inner.get(str(code), ()))
        for code, events in sets.fields.get("land", {}).items()
    }


def _where(
    own: Events,
    parts: dict[str, Events],
    code: str,
    level: Literal["province", "country"],
    country: str,
    names: tuple[str, str],
) -> Where:
    counts = {s: own.intersection_cardinality(part) for s, part in parts.items()}
    return Where(
        code=code,
        level=level,
        country=country,
        name=names[1],
        name_en=names[0],
        count=len(own),
        standings={s: n for s, n in counts.items() if n},
    )
