"""Which events a filter leaves, as a set."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pyroaring import BitMap

from rawi.archive.filters import Filters, checked
from rawi.archive.lookup import actors_named, countries_named, places_named, province_named
from rawi.archive.postings import Events, Postings
from rawi.archive.stretches import since, until
from rawi.archive.words import Wanted, wanted
from rawi.text.analyser import Analyser


def matching(db: sqlite3.Connection, sets: Postings, filters: Filters, analyser: Analyser) -> Events:
    """The events that a filter leaves. Raises `ArchiveError` where it asks nonsense."""
    return sets.once(("matching", replace(filters, limit=0)), lambda: _matching(db, sets, filters, analyser))


def _matching(db: sqlite3.Connection, sets: Postings, filters: Filters, analyser: Analyser) -> Events:
    checked(filters)
    found: Events = sets.all
    for part in _parts(db, sets, filters, analyser):
        found = found & part
    return found


def _parts(db: sqlite3.Connection, sets: Postings, filters: Filters, analyser: Analyser) -> Iterator[Events]:
    for name in filters.actors:
        actors = actors_named(db, name)
        yield union(sets, [filters.role] if filters.role else ["actor", "recipient"], actors)
    for field, words in (
        ("type", [t.upper() for t in filters.types]),
        ("mode", [filters.mode] if filters.mode else []),
        ("standing", filters.standings),
        ("aspect", filters.aspects),
    ):
        if words:
            yield sets.union(field, words)
    if filters.context:
        yield union(sets, ["context", "topic"], [filters.context])
    if filters.place:
        yield sets.union("place", places_named(db, filters.place))
    if filters.province:
        yield sets.union("province", [province_named(filters.province)])
    if filters.country:
        yield sets.union("country", countries_named(db, filters.country))
    if filters.claimant:
        yield sets.union("claimant", actors_named(db, filters.claimant))
    if filters.outlet:
        yield sets.union("outlet", actors_named(db, filters.outlet))
    if filters.text:
        for word in wanted(db, filters.text, analyser):
            yield _telling(db, sets, word)
    yield from _time(sets, filters)


def union(sets: Postings, fields: Sequence[str], values: Sequence[str | int]) -> Events:
    """The events that have one of these values in one of these fields."""
    return BitMap.union(*(sets.union(field, values) for field in fields))


def _telling(db: sqlite3.Connection, sets: Postings, word: Wanted) -> Events:
    if word.common:
        inside = "document_id IN (SELECT rowid FROM search WHERE search MATCH ?)"
    else:
        inside = "id IN (SELECT rowid FROM telling WHERE telling MATCH ?)"
    rows = db.execute(f"SELECT event_id FROM account WHERE NOT rejected AND {inside}", (word.match,))
    told = BitMap([row[0] for row in rows])
    named = union(sets, ["actor", "recipient", "source", "via"], word.actors)
    return told | named | sets.union("place", word.places)


def _time(sets: Postings, filters: Filters) -> Iterator[Events]:
    first, last = filters.days
    if first:
        yield since(sets, "end", first)
    if last:
        yield until(sets, "day", last)
