"""Questions to an archive: events, statements and actors by filters."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, get_args

from rawi.archive import index
from rawi.archive.database import ArchiveError
from rawi.archive.lookup import actors_named, countries_named, days, places_named, province_named
from rawi.archive.names import folded
from rawi.archive.standing import STANDINGS
from rawi.archive.words import Wanted, wanted
from rawi.record import Aspect, EventType
from rawi.text.analyser import Analyser

Row = dict[str, Any]
TYPES = get_args(EventType)
ASPECTS = get_args(Aspect)
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
    aspects: tuple[str, ...] = ()
    country: str = ""
    """Of those who act or are acted on: ISO 3166 alpha-3 or a name. Where it happens is a ``place``."""
    province: str = ""
    """ISO 3166-2, or an English name."""

    @property
    def days(self) -> tuple[str, str]:
        """First and last day asked for (ISO), empty where open. Raises `ArchiveError` where nothing can be between."""
        first = days(self.first)[0] if self.first else None
        last = days(self.last)[1] if self.last else None
        if first and last and first > last:
            raise ArchiveError(f"--from {first} is after --to {last}; nothing can be between")
        return first.isoformat() if first else "", last.isoformat() if last else ""


COMMON = 4000
"""Rows from which on a condition is common: the newest that meet it are found soonest by walking from the newest on."""


class Query:
    """Conditions with their values, as they come together.

    ``few``: the archive, where only the newest rows will be taken, and one thing is asked of them. Where that is common
    it is then asked of one event after another, the newest first; otherwise all that meet it are gathered first.
    """

    def __init__(self, few: sqlite3.Connection | None = None) -> None:
        self.conditions: list[str] = []
        self.values: list[Any] = []
        self._few = few

    def where(self, condition: str, *values: Any) -> None:
        """One condition more; all must hold."""
        self.conditions.append(condition)
        self.values += values

    def any(self, condition: str, ids: list[int]) -> None:
        """``condition`` with ``{}`` for a list of numbers."""
        self.where(condition.format(_listed(ids)))

    def accounts(self, joined: str, condition: str, *values: Any) -> None:
        """That one of the event's accounts ``t``, joined so, is so."""
        told = f"FROM account t JOIN {joined} WHERE NOT t.rejected AND {condition}"
        if self._few is not None and _common(self._few, told, values):
            # CROSS keeps SQLite to this order: from the event to its accounts, and on to what these are joined to.
            self.where(f"EXISTS (SELECT 1 {told.replace('JOIN', 'CROSS JOIN')} AND t.event_id = e.id)", *values)
        else:
            self.where(f"e.id IN (SELECT t.event_id {told})", *values)

    @property
    def sql(self) -> str:
        """The conditions as SQL."""
        return " AND ".join(self.conditions) or "1"


def _common(db: sqlite3.Connection, rows: str, values: Sequence[Any] = ()) -> bool:
    """Whether there are many of these rows (SQL from its ``FROM`` on)."""
    (count,) = db.execute(f"SELECT count(*) FROM (SELECT 1 {rows} LIMIT {COMMON})", values).fetchone()
    return bool(count == COMMON)


def checked(filters: Filters) -> None:
    """Raises `ArchiveError` where a word is none of those that its field takes."""
    for value in filters.types:
        if value.upper() not in TYPES:
            raise ArchiveError(f"{value!r} is not a type of event; one of {', '.join(TYPES)}")
    for value in filters.standings:
        if value not in STANDINGS:
            raise ArchiveError(f"{value!r} is not a standing; one of {', '.join(STANDINGS)}")
    for value in filters.aspects:
        if value not in ASPECTS:
            raise ArchiveError(f"{value!r} is not an aspect; one of {', '.join(ASPECTS)}")
    if filters.role and filters.role not in (*ROLES, "responder"):
        raise ArchiveError(f"{filters.role!r} is not a role; one of {', '.join((*ROLES, 'responder'))}")


def conditions(db: sqlite3.Connection, filters: Filters, analyser: Analyser, newest: bool = False) -> Query:
    """What the filters ask of a row ``e`` of the table ``event``; ``newest``: of whose rows only the newest are taken.

    Raises `ArchiveError` where they ask nonsense.
    """
    checked(filters)
    query = Query(db if newest and _asked(filters) == 1 else None)
    query.where("NOT e.rejected")
    for name in filters.actors:
        _party(query, actors_named(db, name), filters.role)
    _kinds(query, filters)
    if filters.place:
        places = _listed(places_named(db, filters.place))
        query.accounts("account_place x ON x.account_id = t.id", f"x.place_id IN {places}")
    if filters.province:
        joined = "account_place x ON x.account_id = t.id JOIN place p ON p.id = x.place_id"
        query.accounts(joined, "p.province = ?", province_named(filters.province))
    if filters.country:
        codes = countries_named(db, filters.country)
        theirs = f"p.actor_id IN (SELECT id FROM actor WHERE country IN ({', '.join('?' * len(codes))}))"
        query.accounts("party p ON p.account_id = t.id", f"p.role IN ('actor', 'recipient') AND {theirs}", *codes)
    if filters.claimant:
        _claimant(query, actors_named(db, filters.claimant))
    if filters.outlet:
        outlets = _listed(actors_named(db, filters.outlet))
        query.accounts("document d ON d.id = t.document_id", f"d.outlet_id IN {outlets}")
    if filters.text:
        _words(query, wanted(db, filters.text, analyser))
    _time(query, filters)
    return query


def _words(query: Query, words: list[Wanted]) -> None:
    for word in words:
        actors, places = _listed(word.actors), _listed(word.places)
        query.where(
            "e.id IN (SELECT event_id FROM account WHERE NOT rejected AND id IN "
            f"({word.accounts} "
            f"UNION SELECT account_id FROM party WHERE actor_id IN {actors} "
            f"UNION SELECT account_id FROM account_place WHERE place_id IN {places}))",
            word.match,
        )


def _asked(filters: Filters) -> int:
    """How many fields of a filter ask anything."""
    return sum(bool(getattr(filters, f.name)) for f in fields(filters) if f.name != "limit")


def _listed(ids: Iterable[int]) -> str:
    """Numbers as SQL's ``IN`` takes them."""
    return f"({', '.join(map(str, ids))})"


def events(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> list[Row]:
    """Events, the newest first."""
    query = conditions(db, filters, analyser, newest=True)
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
    if role == "responder":
        query.accounts("response r ON r.account_id = t.id", f"r.actor_id IN {_listed(actors)}")
        return
    roles = f"'{role}'" if role else "'actor', 'recipient'"
    query.accounts("party p ON p.account_id = t.id", f"p.role IN ({roles}) AND p.actor_id IN {_listed(actors)}")


def _kinds(query: Query, filters: Filters) -> None:
    for column, values in (
        ("type", tuple(t.upper() for t in filters.types)),
        ("mode", (filters.mode,) if filters.mode else ()),
        ("standing", filters.standings),
        ("aspect", filters.aspects),
    ):
        if values:
            query.where(f"e.{column} IN ({', '.join('?' * len(values))})", *values)
    if filters.context:
        query.accounts("label l ON l.account_id = t.id", "l.name = ?", filters.context)


def _claimant(query: Query, actors: list[int]) -> None:
    ids = _listed(actors)
    query.where(
        "e.id IN (SELECT t.event_id FROM party p JOIN account t ON t.id = p.account_id "
        f"WHERE NOT t.rejected AND p.actor_id IN {ids} AND p.role = 'source' "
        "UNION SELECT t.event_id FROM toll_claimant c JOIN toll o ON o.id = c.toll_id "
        f"JOIN account t ON t.id = o.account_id WHERE NOT t.rejected AND c.actor_id IN {ids})"
    )


def _time(query: Query, filters: Filters) -> None:
    first, last = filters.days
    if first:
        query.where('coalesce(e."end", e.day) >= ?', first)
    if last:
        query.where("e.day <= ?", last)


def statement_conditions(db: sqlite3.Connection, filters: Filters, analyser: Analyser) -> Query:
    """What the filters ask of a row ``s`` of the table ``statement``. Raises `ArchiveError` where they ask nonsense.

    ``actors`` speak or carry (``role``: speaker or via), ``claimant`` speaks too. Of ``text`` this asks only that the
    report has its words; `said` asks that they stand in what is said.
    """
    query = Query()
    query.where("NOT s.rejected")
    for name in (*filters.actors, *([filters.claimant] if filters.claimant else [])):
        said = f"FROM statement_party WHERE actor_id IN {_listed(actors_named(db, name))}{_role(filters.role)}"
        # The plus, as below: those who say much are found soonest from the latest statement on.
        query.where(f"{'+' if _common(db, said) else ''}s.id IN (SELECT statement_id {said})")
    if filters.outlet:
        outlets = actors_named(db, filters.outlet)
        query.any("s.document_id IN (SELECT id FROM document WHERE outlet_id IN {})", outlets)
    if filters.text:
        match = index.expression(db, filters.text, analyser, exact=False)
        if not match:
            raise ArchiveError("nothing to look for; give a word")
        # The plus keeps SQLite from going by documents and sorting: statements are gone through from the latest on.
        query.where("+s.document_id IN (SELECT rowid FROM search WHERE search MATCH ?)", match)
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
        f"JOIN document d ON d.id = s.document_id WHERE {query.sql} AND {spoken.sql} "
        "ORDER BY coalesce(s.day, '') DESC, s.id DESC LIMIT ?",
        [*query.values, *spoken.values, filters.limit],
    )
    names = [c[0] for c in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _role(role: str) -> str:
    if role not in ("", "speaker", "via"):
        raise ArchiveError(f"{role!r} is not a role in a statement; speaker or via")
    return f" AND role = '{role}'" if role else ""


def actor_conditions(db: sqlite3.Connection, name: str = "", kind: str = "", country: str = "") -> Query:
    """What is asked of a row ``a`` of the table ``actor``. Raises `ArchiveError` for a name that nobody has."""
    query = Query()
    if name:
        query.any("a.id IN {}", actors_named(db, name))
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
