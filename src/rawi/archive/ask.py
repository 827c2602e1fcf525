"""Questions to an archive: events, statements and actors by filters."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rawi.archive import index
from rawi.archive.database import ArchiveError
from rawi.archive.filters import Filters
from rawi.archive.lookup import actors_named, countries_named, so_called
from rawi.archive.matching import matching
from rawi.archive.names import folded
from rawi.archive.postings import newest, postings
from rawi.text.analyser import Analyser

Row = dict[str, Any]
COMMON = 4000
"""Rows from which on a condition is common: the newest that meet it are found soonest by walking from the newest on."""


class Query:
    """Conditions with their values, as they come together."""

    def __init__(self) -> None:
        self.conditions: list[str] = []
        self.values: list[Any] = []

    def where(self, condition: str, *values: Any) -> None:
        """One condition more; all must hold."""
        self.conditions.append(condition)
        self.values += values

    def any(self, condition: str, ids: list[int]) -> None:
        """``condition`` with ``{}`` for a list of numbers."""
        self.where(condition.format(_listed(ids)))

    def among(self, db: sqlite3.Connection, column: str, rows: str, *values: Any) -> None:
        """That a number is among those selected by ``rows`` (SQL: ``number FROM …``). Where they are common the column
        gets a plus, which keeps SQLite from gathering and sorting all that have one: the newest are gone through."""
        common = _common(db, f"(SELECT {rows})", values)
        self.where(f"{'+' if common else ''}{column} IN (SELECT {rows})", *values)

    @property
    def sql(self) -> str:
        """The conditions as SQL."""
        return " AND ".join(self.conditions) or "1"


def _common(db: sqlite3.Connection, rows: str, values: Sequence[Any]) -> bool:
    (count,) = db.execute(f"SELECT count(*) FROM (SELECT 1 FROM {rows} LIMIT {COMMON})", values).fetchone()
    return bool(count == COMMON)


def _listed(ids: Iterable[int]) -> str:
    """Numbers as SQL's ``IN`` takes them."""
    return f"({', '.join(map(str, ids))})"


def events(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> list[Row]:
    """Events, the newest first. Raises `ArchiveError` where the filters ask nonsense."""
    sets = postings(db)
    return event_rows(db, newest(sets, matching(db, sets, filters, analyser), filters.limit))


def event_rows(db: sqlite3.Connection, events: Sequence[int]) -> list[Row]:
    """Events by their numbers, in the order of these."""
    rows = db.execute(
        'SELECT e.id, e.ref, e.type, e.mode, e.aspect, e.start, e."end", e.day, e.sentence, e.places, e.standing, '
        "e.standing_why, e.accounts, e.outlets, e.origins, e.killed_low, e.killed_best, e.killed_high, e.wounded_low, "
        "e.wounded_best, e.wounded_high, e.detained_low, e.detained_best, e.detained_high, e.toll_rule, e.confidence "
        "FROM json_each(?) w CROSS JOIN event e ON e.id = w.value ORDER BY w.key",
        (json.dumps(events),),
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def statement_conditions(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> Query:
    """What the filters ask of a row ``s`` of the table ``statement``. Raises `ArchiveError` where they ask nonsense.

    ``actors`` speak or carry (``role``: speaker or via), ``claimant`` speaks too. Of ``text`` this asks only that the
    report has its words; `said` asks that they stand in what is said.
    """
    query = Query()
    query.where("NOT s.rejected")
    for name in (*filters.actors, *([filters.claimant] if filters.claimant else [])):
        actors = _listed(actors_named(db, name))
        query.among(db, "s.id", f"statement_id FROM statement_party WHERE actor_id IN {actors}{_role(filters.role)}")
    if filters.outlet:
        outlets = _listed(actors_named(db, filters.outlet))
        query.among(db, "s.document_id", f"id FROM document WHERE outlet_id IN {outlets}")
    if filters.text:
        match = index.expression(db, filters.text, analyser, exact=False)
        if not match:
            raise ArchiveError("nothing to look for; give a word")
        query.among(db, "s.document_id", "rowid FROM search WHERE search MATCH ?", match)
    first, last = filters.days
    if first:
        query.where('coalesce(s."end", s.day) >= ?', first)
    if last:
        query.where("s.day IS NOT NULL AND coalesce(s.day, '') <= ?", last)
    return query


def said(db: sqlite3.Connection, text: str, content: str) -> Query:
    """That all words of a text stand in what is said (the SQL ``content``), letters folded; Latin ones may stand
    elsewhere in the report, in any spelling."""
    query = Query()
    db.create_function("folded", 1, folded, deterministic=True)
    for words in index.typed(text):
        if not words.isascii():
            query.where(f"instr(folded({content}), ?)", folded(words))
    return query


def statements(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> list[Row]:
    """Statements, the newest first; see `statement_conditions`."""
    query = statement_conditions(db, filters, analyser)
    spoken = said(db, filters.text, "s.content")
    rows = db.execute(
        'SELECT s.id, s.ref, s.channel, s.verb, s.verb_en, s.start, s."end", s.day, s.quoted, s.content, s.sentence, '
        "s.confidence, d.ref AS document, d.outlet, d.title, d.url, d.published, d.text_sha256 FROM statement s "
        f"JOIN document d ON d.id = s.document_id WHERE s.id IN (SELECT s.id FROM statement s WHERE {query.sql} "
        f"AND {spoken.sql} ORDER BY coalesce(s.day, '') DESC, s.id DESC LIMIT ?) "
        "ORDER BY coalesce(s.day, '') DESC, s.id DESC",
        [*query.values, *spoken.values, filters.limit],
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _role(role: str) -> str:
    if role not in ("", "speaker", "via"):
        raise ArchiveError(f"{role[:40]!r} is not a role in a statement; speaker or via")
    return f" AND role = '{role}'" if role else ""


def actor_conditions(db: sqlite3.Connection, name: str = "", kind: str = "", country: str = "") -> Query:
    """What is asked of a row ``a`` of the table ``actor``. Raises `ArchiveError` for a name that nobody has."""
    query = Query()
    if name:
        query.any("a.id IN {}", so_called(db, name))
    if kind:
        query.where("a.kind = ?", kind)
    if country:
        codes = countries_named(db, country)
        query.where(f"a.country IN ({', '.join('?' * len(codes))})", *codes)
    return query


def actors(db: sqlite3.Connection, name: str = "", kind: str = "", country: str = "", limit: int = 50) -> list[Row]:
    """Actors with in how many documents they are met, the most frequent first."""
    query = actor_conditions(db, name, kind, country)
    rows = db.execute(
        "SELECT a.id, a.ref, a.name, a.name_en, a.transliterated, a.kind, a.country, a.sectors, a.wikidata, a.office, "
        f"a.reports AS documents FROM actor a WHERE {query.sql} ORDER BY -a.reports, a.id LIMIT ?",
        [*query.values, limit],
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def names_of(db: sqlite3.Connection, event: int, role: str) -> list[str]:
    """English names of an event's parties of one role."""
    rows = db.execute(
        "SELECT a.name_en, count(*) FROM party p JOIN account t ON t.id = p.account_id "
        "JOIN actor a ON a.id = p.actor_id WHERE t.event_id = ? AND p.role = ? "
        "AND NOT t.rejected GROUP BY a.id ORDER BY count(*) DESC, a.id",
        (event, role),
    )
    return list(dict.fromkeys(row[0] for row in rows))


def citations(db: sqlite3.Connection, event: int) -> Iterator[Row]:
    """For each account of an event what a citation needs: outlet, title, day, quotation, address, hash."""
    rows = db.execute(
        "SELECT t.ref AS account, d.ref AS document, d.outlet, d.title, d.published, d.url, d.text_sha256, v.start, "
        'v."end", v.quote FROM account t JOIN document d ON d.id = t.document_id LEFT JOIN evidence v ON v.id = '
        "(SELECT min(id) FROM evidence WHERE account_id = t.id) WHERE t.event_id = ? AND NOT t.rejected ORDER BY t.id",
        (event,),
    )
    names = [c[0] for c in rows.description]
    for row in rows:
        yield dict(zip(names, row, strict=True))
