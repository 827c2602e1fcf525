"""Facets: which values the fields of events take under a filter, and how often. Every count is exact."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rawi.archive.ask import Filters
from rawi.archive.fields import FIELDS, Field
from rawi.archive.labels import Label, labels
from rawi.archive.lookup import actors_named, places_named
from rawi.archive.matching import matching
from rawi.archive.periods import PERIODS, period_sets
from rawi.archive.postings import Events, Postings, postings
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
    filters ask nonsense."""
    sets = postings(db)
    key = ("facets", replace(filters, limit=0), tuple(fields), top)
    return sets.once(key, lambda: _facets(db, sets, filters, analyser, fields, top))


def _facets(
    db: sqlite3.Connection, sets: Postings, filters: Filters, analyser: Analyser, fields: Sequence[str], top: int
) -> Facets:
    total = len(matching(db, sets, filters, analyser))
    found = []
    for name in fields:
        field = FIELDS[name]
        others = replace(filters, **_OWN.get(field.filter, {}))
        found.append(_facet(db, sets, filters, matching(db, sets, others, analyser), field, top))
    return Facets(fields=tuple(found), total=total)


def _facet(db: sqlite3.Connection, sets: Postings, filters: Filters, events: Events, field: Field, top: int) -> Facet:
    counts, more = counted(sets, field.name, events, top)
    known = labels(db, field.of, [value for value, _ in counts])
    chosen = _chosen(db, filters, field)
    values = []
    for value, count in counts:
        label = known.get(value, Label(str(value), "", ""))
        values.append(
            FacetValue(
                value=label.value, label=label.english, label_fa=label.persian, count=count, chosen=value in chosen
            )
        )
    return Facet(field=field.name, filter=field.filter, role=field.role, values=tuple(values), more=more)


def counted(sets: Postings, field: str, events: Events, top: int) -> tuple[list[tuple[Value, int]], bool]:
    """The ``top`` values of a field within these events, the most frequent first, and whether there are more.

    Values are looked at in the order of how frequent they are at all: as soon as that is less than what the last of the
    list has, none can follow.
    """
    if field in PERIODS:
        found: list[tuple[Value, int]] = [(v, len(s & events)) for v, s in period_sets(sets, field).items()]
        return [f for f in found if f[1]][:top], len(found) > top
    if events is sets.all:
        ranked = sets.rank(field)
        return ranked[:top], len(ranked) > top
    known = sets.fields.get(field, {})
    best: list[tuple[Value, int]] = []
    least, more = 0, False
    for value, most in sets.rank(field):
        if most <= least:
            more = True
            break
        count = known[value].intersection_cardinality(events)
        if count > least:
            best.append((value, count))
            if len(best) >= 2 * top:
                best, more = _best(best, top), True
                least = best[-1][1]
        elif count:
            more = True
    return _best(best, top), more or len(best) > top


def _best(counts: list[tuple[Value, int]], top: int) -> list[tuple[Value, int]]:
    return sorted(counts, key=lambda c: (-c[1], str(c[0])))[:top]


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
