"""Facets: which values the fields of events take under a filter, and how often. Every count is exact."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rawi.archive.counts import FEW, Counts, count_few, counted
from rawi.archive.database import ArchiveError
from rawi.archive.fields import FIELDS, Field
from rawi.archive.filters import Filters
from rawi.archive.labels import Label, labels
from rawi.archive.lookup import actors_named, places_named
from rawi.archive.matching import matching
from rawi.archive.periods import PERIODS
from rawi.archive.postings import Postings, postings
from rawi.archive.shapes import Shape
from rawi.archive.terms import Value
from rawi.text.analyser import Analyser


class FacetValue(Shape, frozen=True):
    """One value that a field takes. ``value`` is what the filter of that field accepts; ``label`` is English and
    ``label_fa`` Persian where there is a name (empty: show the value's own word); ``count`` counts events."""

    value: str
    label: str
    label_fa: str
    count: int
    chosen: bool = False


class Facet(Shape, frozen=True):
    """The values of one field, the most frequent first. ``filter`` is the name of the filter that takes them,
    ``role`` what that filter's role must be; ``more``: there are others. The field's own filter is
    left out of its counting, so that another value can be chosen."""

    field: str
    filter: str
    role: str
    values: tuple[FacetValue, ...]
    more: bool


class Facets(Shape, frozen=True):
    """All facets under a filter, and how many events it leaves."""

    fields: tuple[Facet, ...]
    total: int


SHOWN: tuple[str, ...] = ("type", "mode", "standing", "aspect", "context", "actor", "recipient", "country")
SHOWN += ("claimant", "outlet", "land", "province", "place", "year", "solar_year")
TOP = 12
"""How many values of a field are listed."""
_OWN: dict[str, dict[str, Any]] = {
    "type": {"types": ()},
    "mode": {"mode": ""},
    "standing": {"standings": ()},
    "aspect": {"aspects": ()},
    "context": {"context": ""},
    "claimant": {"claimant": ""},
    "outlet": {"outlet": ""},
    "country": {"country": ""},
    "place": {"place": ""},
    "province": {"province": ""},
    "period": {"first": "", "last": ""},
}
"""What is left out of a filter when the values for it are counted. Several actors may be asked for, so that theirs
stay."""


def facets(
    db: sqlite3.Connection,
    filters: Filters,
    analyser: Analyser,
    fields: Sequence[str] = SHOWN,
    top: int = TOP,
) -> Facets:
    """The values of these fields under a filter, the ``top`` most frequent of each. Raises `ArchiveError` where the
    filters ask nonsense, or for a field that there is not."""
    unknown = [f for f in fields if f not in FIELDS]
    if unknown:
        raise ArchiveError(f"{unknown[0][:40]!r} is not a field; one of {', '.join(FIELDS)}")
    sets = postings(db)
    key = ("facets", replace(filters, limit=0), tuple(fields), top)
    return sets.once(key, lambda: _facets(db, sets, filters, analyser, fields, top))


def _facets(
    db: sqlite3.Connection, sets: Postings, filters: Filters, analyser: Analyser, fields: Sequence[str], top: int
) -> Facets:
    events = matching(db, sets, filters, analyser)
    few = count_few(db, sets, events) if len(events) <= FEW else None
    found = []
    for name in fields:
        field = FIELDS[name]
        within = matching(db, sets, replace(filters, **_OWN.get(field.filter, {})), analyser)
        counts = few.get(name, []) if few is not None and within is events and name not in PERIODS else None
        best, more = (counts[:top], len(counts) > top) if counts is not None else counted(sets, name, within, top)
        values = _values(db, field, best, _chosen(db, filters, field))
        found.append(Facet(field=field.name, filter=field.filter, role=field.role, values=values, more=more))
    return Facets(fields=tuple(found), total=len(events))


def _values(db: sqlite3.Connection, field: Field, counts: Counts, chosen: set[Value]) -> tuple[FacetValue, ...]:
    known = labels(db, field.of, [value for value, _ in counts])
    found = []
    for value, count in counts:
        word, english, persian = known.get(value, Label(str(value), "", ""))
        found.append(FacetValue(value=word, label=english, label_fa=persian, count=count, chosen=value in chosen))
    return tuple(found)


def _chosen(db: sqlite3.Connection, filters: Filters, field: Field) -> set[Value]:
    """The values of a field that the filter asks for."""
    if field.filter == "actor":
        roles = {filters.role} if filters.role else {"actor", "recipient"}
        return {a for name in filters.actors for a in actors_named(db, name)} if field.role in roles else set()
    if field.filter in ("claimant", "outlet"):
        name = getattr(filters, field.filter)
        return set(actors_named(db, name)) if name else set()
    if field.name == "place":
        return set(places_named(db, filters.place)) if filters.place else set()
    words = {
        "type": [t.upper() for t in filters.types],
        "mode": [filters.mode],
        "standing": filters.standings,
        "aspect": filters.aspects,
        "context": [filters.context],
        "country": [filters.country.upper()],
        "province": [filters.province.upper()],
        "place": [filters.place.upper()],
        "period": [filters.first] if filters.first == filters.last else [],
    }
    return set(words[field.filter])
