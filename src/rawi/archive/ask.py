"""Questions to an archive: events, statements and actors by filters, and full text."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from rawi.archive import index
from rawi.archive.database import ArchiveError
from rawi.archive.lookup import actors_named, days, places_named
from rawi.archive.refs import kind_of
from rawi.archive.standing import STANDINGS
from rawi.archive.store import unpacked
from rawi.record import EventType
from rawi.text.analyser import Analyser

Row = dict[str, Any]
TYPES = get_args(EventType)
ROLES = ("actor", "recipient", "source", "via")


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; empty fields ask nothing."""

    actors: tuple[str, ...] = ()
    role: str = ""
    types: tuple[str, ...] = ()
    mode: str = ""
    context: str = ""
    place: str = ""
    first: str = ""
    last: str = ""
    standings: tuple[str, ...] = ()
    claimant: str = ""
    outlet: str = ""
    text: str = ""
    limit: int = 50


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
        self.where(condition.format(f"({', '.join(map(str, ids))})"))

    @property
    def sql(self) -> str:
        """The conditions as SQL."""
        return " AND ".join(self.conditions) or "1"


def conditions(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> Query:
    """What the filters ask of a row ``e`` of the table ``event``. Raises `ArchiveError` where they ask nonsense."""
    query = Query()
    query.where("NOT e.rejected")
    for name in filters.actors:
        _party(query, actors_named(db, name), filters.role)
    _kinds(query, filters)
    if filters.place:
        query.any(
            "e.id IN (SELECT t.event_id FROM account_place p JOIN account t ON t.id = p.account_id "
            "WHERE p.place_id IN {})",
            places_named(db, filters.place),
        )
    if filters.claimant:
        _claimant(query, actors_named(db, filters.claimant))
    if filters.outlet:
        query.where(
            "e.id IN (SELECT t.event_id FROM account t JOIN document d ON d.id = t.document_id WHERE d.outlet_id IN "
            f"({', '.join(map(str, actors_named(db, filters.outlet)))}))"
        )
    if filters.text:
        match = index.expression(db, filters.text, analyser, exact=False, phrases=False)
        query.where(
            "e.id IN (SELECT event_id FROM account WHERE id IN (SELECT rowid FROM telling WHERE telling MATCH ?))",
            match,
        )
    _time(query, filters)
    return query


def events(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> list[Row]:
    """Events, the newest first."""
    query = conditions(db, filters, analyser)
    rows = db.execute(
        'SELECT e.id, e.ref, e.type, e.mode, e.aspect, e.start, e."end", e.day, e.sentence, e.places, e.standing, '
        "e.standing_why, e.accounts, e.outlets, e.origins, e.killed_low, e.killed_best, e.killed_high, e.wounded_low, "
        "e.wounded_best, e.wounded_high, e.detained_low, e.detained_best, e.detained_high, e.toll_rule, e.confidence "
        f"FROM event e WHERE {query.sql} ORDER BY e.day DESC, e.id DESC LIMIT ?",
        [*query.values, filters.limit],
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _party(query: Query, actors: list[int], role: str) -> None:
    if role and role not in (*ROLES, "responder"):
        raise ArchiveError(f"{role!r} is not a role; one of {', '.join((*ROLES, 'responder'))}")
    ids = f"({', '.join(map(str, actors))})"
    if role == "responder":
        query.where(
            "e.id IN (SELECT t.event_id FROM response r JOIN account t ON t.id = r.account_id "
            f"WHERE r.actor_id IN {ids})"
        )
        return
    roles = (role,) if role else ("actor", "recipient")
    query.where(
        "e.id IN (SELECT t.event_id FROM party p JOIN account t ON t.id = p.account_id "
        f"WHERE p.actor_id IN {ids} AND p.role IN ({', '.join('?' * len(roles))}) AND NOT t.rejected)",
        *roles,
    )


def _kinds(query: Query, filters: Filters) -> None:
    for value in filters.types:
        if value.upper() not in TYPES:
            raise ArchiveError(f"{value!r} is not a type of event; one of {', '.join(TYPES)}")
    if filters.types:
        query.where(f"e.type IN ({', '.join('?' * len(filters.types))})", *(t.upper() for t in filters.types))
    if filters.mode:
        query.where("e.mode = ?", filters.mode)
    for value in filters.standings:
        if value not in STANDINGS:
            raise ArchiveError(f"{value!r} is not a standing; one of {', '.join(STANDINGS)}")
    if filters.standings:
        query.where(f"e.standing IN ({', '.join('?' * len(filters.standings))})", *filters.standings)
    if filters.context:
        query.where(
            "e.id IN (SELECT t.event_id FROM label l JOIN account t ON t.id = l.account_id WHERE l.name = ?)",
            filters.context,
        )


def _claimant(query: Query, actors: list[int]) -> None:
    ids = f"({', '.join(map(str, actors))})"
    query.where(
        "e.id IN (SELECT t.event_id FROM party p JOIN account t ON t.id = p.account_id "
        f"WHERE p.actor_id IN {ids} AND p.role = 'source' "
        "UNION SELECT t.event_id FROM toll_claimant c JOIN toll o ON o.id = c.toll_id "
        f"JOIN account t ON t.id = o.account_id WHERE c.actor_id IN {ids})"
    )


def _time(query: Query, filters: Filters, column: str = "e") -> None:
    first = days(filters.first)[0] if filters.first else None
    last = days(filters.last)[1] if filters.last else None
    if first and last and first > last:
        raise ArchiveError(f"--from {first} is after --to {last}; nothing can be between")
    if first:
        query.where(f'coalesce({column}."end", {column}.day) >= ?', first.isoformat())
    if last:
        query.where(f"{column}.day <= ?", last.isoformat())


def statements(db: sqlite3.Connection, filters: Filters) -> list[Row]:
    """Statements, the newest first: ``actors`` are speakers, ``claimant`` as well."""
    query = Query()
    query.where("NOT s.rejected")
    for name in (*filters.actors, *([filters.claimant] if filters.claimant else [])):
        query.any(
            "s.id IN (SELECT statement_id FROM statement_party WHERE actor_id IN {}" + _role(filters.role) + ")",
            actors_named(db, name),
        )
    if filters.outlet:
        query.any("d.outlet_id IN {}", actors_named(db, filters.outlet))
    if filters.text:
        query.where("instr(s.content, ?)", filters.text)
    _time(query, filters, "s")
    rows = db.execute(
        'SELECT s.id, s.ref, s.channel, s.verb, s.verb_en, s.start, s."end", s.day, s.quoted, s.content, s.sentence, '
        "s.confidence, d.ref AS document, d.outlet, d.title, d.url, d.published, d.text_sha256 FROM statement s "
        f"JOIN document d ON d.id = s.document_id WHERE {query.sql} ORDER BY s.day DESC, s.id DESC LIMIT ?",
        [*query.values, filters.limit],
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _role(role: str) -> str:
    if role not in ("", "speaker", "via"):
        raise ArchiveError(f"{role!r} is not a role in a statement; speaker or via")
    return f" AND role = '{role}'" if role else ""


def actors(db: sqlite3.Connection, name: str = "", kind: str = "", country: str = "", limit: int = 50) -> list[Row]:
    """Actors with how often they take part, the most frequent first."""
    query = Query()
    if name:
        query.any("a.id IN {}", actors_named(db, name))
    if kind:
        query.where("a.kind = ?", kind)
    if country:
        query.where("a.country = ?", country.upper())
    rows = db.execute(
        "SELECT a.id, a.ref, a.name, a.name_en, a.transliterated, a.kind, a.country, a.sectors, a.wikidata, a.office, "
        "(SELECT count(*) FROM mention m WHERE m.actor_id = a.id) AS documents "
        f"FROM actor a WHERE {query.sql} ORDER BY documents DESC, a.id LIMIT ?",
        [*query.values, limit],
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


_LOOKED_AT = 400
"""Documents whose text is looked into for an exact search, the best first."""


def search(db: sqlite3.Connection, query: str, analyser: Analyser, exact: bool = False, limit: int = 20) -> list[Row]:
    """Documents that have all words of a query, the best first, each with a passage.

    Joiners, letter variants, endings and script do not matter; ``exact``: the words must stand in the text as typed.
    """
    if kind_of(query.strip().lower()):
        raise ArchiveError(f"{query.strip()} is an id; rawi show {query.strip()} shows it")
    match = index.expression(db, query, analyser, exact)
    if not match:
        raise ArchiveError("nothing to search for; give a word")
    rows = db.execute(
        "SELECT d.id, d.ref, d.title, d.outlet, d.published, d.url, d.text_sha256, d.text FROM "
        "(SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?) f "
        "JOIN document d ON d.id = f.rowid ORDER BY f.rank, d.id",
        (match, _LOOKED_AT if exact else limit),
    )
    wanted = index.wanted(match)
    whole = [re.compile(rf"(?<![\w\u200c]){re.escape(w)}(?![\w\u200c])") for w in index.typed(query)]
    found: list[Row] = []
    for row in rows:
        text = unpacked(row[7])
        if exact and not all(w.search(text) or w.search(row[2]) for w in whole):
            continue
        start, end = _passage(text, wanted, index.typed(query), analyser)
        names = ("id", "ref", "title", "outlet", "published", "url", "text_sha256")
        found.append({**dict(zip(names, row[:7], strict=True)), "start": start, "end": end, "quote": text[start:end]})
        if len(found) == limit:
            break
    return found


def _passage(text: str, wanted: frozenset[str], typed: list[str], analyser: Analyser) -> tuple[int, int]:
    """Where the text around the first word that was found begins and ends."""
    at = next((text.find(w) for w in typed if w in text), -1)
    if at < 0:
        for token in analyser.analyse(text).tokens:
            if index.term(token.word) in wanted:
                at = token.start
                break
    at = max(at, 0)
    start = max(text.rfind("\n", 0, at) + 1, text.rfind(". ", 0, at) + 1, at - 90)
    while 0 < start < at and not text[start - 1].isspace():
        start += 1
    ends = [e for e in (text.find("\n", at), text.find(". ", at)) if e >= 0]
    end = min([*ends, at + 140, len(text)])
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


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
