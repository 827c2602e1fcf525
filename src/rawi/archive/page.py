"""Lists, a page at a time: events, statements, actors and hits of a search, with how many there are in all.

A page begins behind the last row of the page before (a cursor), so that what is added meanwhile shifts nothing.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from itertools import islice

from rawi.archive import ask, cursor
from rawi.archive.ask import Query
from rawi.archive.filters import Filters
from rawi.archive.gather import actor_rows, event_rows, hits, inside, statement_rows
from rawi.archive.matching import matching
from rawi.archive.postings import Events, Postings, latest, postings
from rawi.archive.search import expression, found
from rawi.archive.shapes import ActorRow, EventRow, Hit, Page, StatementRow
from rawi.text.analyser import Analyser

LIMIT = 50
LARGEST = 1000
"""Rows of a page at most, whatever is asked for."""
COUNTED = 10_000
"""How far statements, actors and hits are counted under a filter; what is more is told as more than that."""

LOOKED_AT = 5000
"""Statements that are looked through for words in what is said."""


def events_page(
    db: sqlite3.Connection, filters: Filters, analyser: Analyser, after: str = "", limit: int = LIMIT
) -> Page[EventRow]:
    """Events under a filter, the latest first. Raises `ArchiveError` for nonsense in filters or cursor."""
    key = cursor.read(after, "day")
    sets = postings(db)
    size = max(1, min(limit, LARGEST))
    kept = ("events", replace(filters, limit=0), after, size)
    return sets.once(kept, lambda: _events(db, sets, matching(db, sets, filters, analyser), key, size))


def _events(
    db: sqlite3.Connection, sets: Postings, wanted: Events, key: cursor.Key | None, size: int
) -> Page[EventRow]:
    keys = list(islice(latest(sets, wanted, (str(key[0]), key[1]) if key else None), size + 1))
    done = key[2] if key else 0
    more = cursor.written((*keys[size - 1], done + size)) if len(keys) > size else ""
    rows = event_rows(db, [event for _, event in keys[:size]])
    return Page(rows=rows, total=len(wanted), exact=True, next=more, first=done + 1)


def statements_page(
    db: sqlite3.Connection, filters: Filters, analyser: Analyser, after: str = "", limit: int = LIMIT
) -> Page[StatementRow]:
    """Statements, the latest first; the filter's actors are speakers. Raises `ArchiveError` as `events_page`.

    Under a filter they are counted up to a limit. For words in what is said only so many statements are looked through
    for a page, and for counting: it may have fewer rows than asked for, or none, and another follow.
    """
    query, spoken = ask.statement_conditions(db, filters, analyser), ask.said(db, filters.text, "c.content")
    key = cursor.read(after, "day")
    size = max(1, min(limit, LARGEST))
    kept = ("statements", replace(filters, limit=0))
    total, exact = postings(db).once(kept, lambda: _statements(db, query, spoken))
    if key:
        query.where("(coalesce(s.day, ''), s.id) < (?, ?)", key[0], key[1])
    looked = db.execute(_LATEST.format(query.sql), [*query.values, LOOKED_AT if filters.text else size + 1]).fetchall()
    found = looked
    if filters.text:
        wanted = f"SELECT c.id FROM statement c WHERE c.id IN {inside(id for _, id in looked)} AND {spoken.sql}"
        told = {row[0] for row in db.execute(wanted, spoken.values)}
        found = [row for row in looked if row[1] in told]
    done = key[2] if key else 0
    last = found[size - 1] if len(found) > size else looked[-1] if len(looked) == LOOKED_AT else None
    more = cursor.written((*last, done + min(size, len(found)))) if last else ""
    shown = statement_rows(db, [row[1] for row in found[:size]])
    return Page(rows=shown, total=total, exact=exact, next=more, first=done + 1)


def actors_page(
    db: sqlite3.Connection,
    name: str = "",
    kind: str = "",
    country: str = "",
    after: str = "",
    limit: int = LIMIT,
) -> Page[ActorRow]:
    """Actors, those of most reports first; ``name`` in any spelling and script. Raises `ArchiveError` for a name that
    nobody has."""
    query = ask.actor_conditions(db, name, kind, country)
    key = cursor.read(after, "count")
    total, exact = _total(db, "actor a", query)
    if key:
        query.where("(-a.reports, a.id) > (?, ?)", -int(key[0]), key[1])
    size = max(1, min(limit, LARGEST))
    rows = db.execute(
        f"SELECT a.reports, a.id FROM actor a WHERE {query.sql} ORDER BY -a.reports, a.id LIMIT ?",
        [*query.values, size + 1],
    ).fetchall()
    done = key[2] if key else 0
    more = cursor.written((*rows[size - 1], done + size)) if len(rows) > size else ""
    sets = postings(db)
    shown = actor_rows(db, [row[1] for row in rows[:size]], sets)
    return Page(rows=shown, total=total, exact=exact, next=more, first=done + 1)


def search_page(
    db: sqlite3.Connection,
    query: str,
    analyser: Analyser,
    exact: bool = False,
    after: str = "",
    limit: int = 20,
) -> Page[Hit]:
    """Reports that have all words of a query, the best first, each with a passage. With ``exact`` the total counts
    those that have the words in any form. Raises `ArchiveError` for a query without a word."""
    key = cursor.read(after, "score")
    size = max(1, min(limit, LARGEST))
    rows = found(db, query, analyser, exact, size + 1, (float(key[0]), key[1]) if key else None)
    total, counted = _matches(db, expression(db, query, analyser, exact))
    done = key[2] if key else 0
    last = rows[size - 1] if len(rows) > size else None
    more = cursor.written((last[1], last[0]["id"], done + size)) if last else ""
    shown = hits(db, [row for row, _ in rows[:size]])
    return Page(rows=shown, total=total, exact=counted and not exact, next=more, first=done + 1)


_LATEST = (
    "SELECT coalesce(s.day, '') AS day, s.id FROM statement s WHERE {} "
    "ORDER BY coalesce(s.day, '') DESC, s.id DESC LIMIT ?"
)


def _statements(db: sqlite3.Connection, query: Query, spoken: Query) -> tuple[int, bool]:
    """How many statements there are; without a filter two counts that indexes answer."""
    if spoken.conditions:
        ids = [row[1] for row in db.execute(_LATEST.format(query.sql), [*query.values, LOOKED_AT])]
        counted = f"SELECT count(*) FROM statement c WHERE c.id IN {inside(ids)} AND {spoken.sql}"
        return int(db.execute(counted, spoken.values).fetchone()[0]), len(ids) < LOOKED_AT
    if len(query.conditions) > 1:
        return _total(db, "statement s", query)
    counts = "SELECT (SELECT count(*) FROM statement) - (SELECT count(*) FROM statement WHERE rejected)"
    return int(db.execute(counts).fetchone()[0]), True


def _matches(db: sqlite3.Connection, match: str) -> tuple[int, bool]:
    (count,) = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", (match, COUNTED + 1)
    ).fetchone()
    return min(count, COUNTED), count <= COUNTED


def _total(db: sqlite3.Connection, table: str, query: Query) -> tuple[int, bool]:
    """How many rows there are, counted up to a limit, and whether that is all."""
    (count,) = db.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {query.sql} LIMIT ?)", [*query.values, COUNTED + 1]
    ).fetchone()
    return min(count, COUNTED), count <= COUNTED
