"""Actors moved: what was one actor's in some documents, or in all, becomes another's, and all that follows from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from rawi.archive.actors import Known, party
from rawi.archive.blocks import blocks
from rawi.archive.derive import derive
from rawi.archive.model import Party, pack, unpack
from rawi.archive.names import folded
from rawi.archive.origins import origin_of
from rawi.archive.register import Register

_BY_ACCOUNT = (
    ("party", "actor_id", "account_id IN (SELECT id FROM account WHERE document_id = :d)"),
    ("response", "actor_id", "account_id IN (SELECT id FROM account WHERE document_id = :d)"),
    (
        "toll_claimant",
        "actor_id",
        "toll_id IN (SELECT o.id FROM toll o JOIN account t ON t.id = o.account_id WHERE t.document_id = :d)",
    ),
    ("statement_party", "actor_id", "statement_id IN (SELECT id FROM statement WHERE document_id = :d)"),
    ("mention", "actor_id", "document_id = :d"),
    ("role", "actor_id", "document_id = :d"),
    ("document", "outlet_id", "id = :d"),
    ("document", "credit_id", "id = :d"),
)


def documents_of(db: sqlite3.Connection, actor: int) -> list[int]:
    """The documents in which an actor is met."""
    rows = db.execute(
        "SELECT document_id FROM mention WHERE actor_id = :a UNION SELECT id FROM document WHERE outlet_id = :a "
        "OR credit_id = :a ORDER BY 1",
        {"a": actor},
    )
    return [r[0] for r in rows]


def move(db: sqlite3.Connection, register: Register, old: int, new: int, documents: Sequence[int]) -> None:
    """In these documents, what was one actor's is another's; it stays so when they are read again."""
    for document in documents:
        names = db.execute(
            "SELECT name FROM mention WHERE document_id = ? AND actor_id = ?", (document, old)
        ).fetchall()
        db.executemany(
            "INSERT OR REPLACE INTO pin VALUES (?, ?, ?)", [(document, folded(name), new) for (name,) in names]
        )
        for table, column, condition in _BY_ACCOUNT:
            values = {"d": document, "old": old, "new": new}
            db.execute(f"UPDATE OR IGNORE {table} SET {column} = :new WHERE {column} = :old AND {condition}", values)
            if table not in ("document", "mention", "role", "response"):
                db.execute(f"DELETE FROM {table} WHERE {column} = :old AND {condition}", values)
    register.forget()
    refresh(db, register, documents)


def refresh(db: sqlite3.Connection, register: Register, documents: Iterable[int]) -> None:
    """What these documents' accounts keep of their actors, worked out again, and their events, each once."""
    for event in sorted({event for document in documents for event in _refreshed(db, register, document)}):
        derive(db, register, event)


def renamed(db: sqlite3.Connection, register: Register, actor: int, before: Known) -> None:
    """What follows from an actor's new name. Where it says as much as the old one did (a name, or a description), only
    the words by which accounts are compared change, and why events stand as they do."""
    now = register.get(actor)
    if (now.generic, register.unnamed(actor)) != (before.generic, before.generic and not party(before).office):
        refresh(db, register, documents_of(db, actor))
        return
    for account, raw in db.execute(
        "SELECT id, features FROM account WHERE id IN (SELECT account_id FROM party WHERE actor_id = ?)", (actor,)
    ).fetchall():
        features = unpack(raw)
        roles = {r: _with(getattr(features, r), now, features.published) for r in ("actors", "recipients", "sources")}
        db.execute("UPDATE account SET features = ? WHERE id = ?", (pack(replace(features, **roles)), account))
    for (event,) in db.execute(_NAMED, {"a": actor, "name": before.name_en or before.name, "few": _FEW}).fetchall():
        derive(db, register, event)


_FEW = 4
"""Sources up to which a standing names all of them; of more it may name others, in the order of their names."""
_NAMED = """
SELECT DISTINCT event_id FROM account WHERE NOT rejected AND id IN (
    SELECT account_id FROM response WHERE actor_id = :a
    UNION SELECT o.account_id FROM toll o JOIN toll_claimant c ON c.toll_id = o.id WHERE c.actor_id = :a
) UNION SELECT e.id FROM event e WHERE e.id IN (
    SELECT t.event_id FROM party p JOIN account t ON t.id = p.account_id WHERE p.actor_id = :a AND p.role = 'source'
) AND (instr(e.standing_why, :name) OR :few <= (
    SELECT count(DISTINCT p.actor_id) FROM account t JOIN party p ON p.account_id = t.id
    WHERE t.event_id = e.id AND p.role = 'source'
))"""
"""Events whose standing may name an actor."""


def _with(parties: tuple[Party, ...], now: Known, published: int | None) -> tuple[Party, ...]:
    return tuple(party(now, published) if p.id == now.id else p for p in parties)


def _refreshed(db: sqlite3.Connection, register: Register, document: int) -> set[int]:
    """The accounts of one document; the events that they tell."""
    root, credited = db.execute(
        "SELECT coalesce(copy_of, id), credit_id FROM document WHERE id = ?", (document,)
    ).fetchone()
    root_outlet, root_credit = db.execute("SELECT outlet_id, credit_id FROM document WHERE id = ?", (root,)).fetchone()
    outlet = f"a{root_outlet}" if root_outlet else f"d{root}"
    touched: set[int] = set()
    rows = db.execute("SELECT id, event_id, features FROM account WHERE document_id = ?", (document,)).fetchall()
    for account, event, raw in rows:
        by_role: dict[str, list[int]] = {"actor": [], "recipient": [], "source": []}
        for role, actor in db.execute("SELECT role, actor_id FROM party WHERE account_id = ?", (account,)):
            by_role.setdefault(role, []).append(actor)
        features = unpack(raw)
        parties = {r: tuple(party(register.get(a), features.published) for a in ids) for r, ids in by_role.items()}
        features = replace(
            features, actors=parties["actor"], recipients=parties["recipient"], sources=parties["source"]
        )
        sources = [register.speaks_for(a, document) for a in by_role["source"]]
        origin = origin_of(sources, register, outlet, root_credit or credited, root)
        db.execute("UPDATE account SET features = ?, origin = ? WHERE id = ?", (pack(features), origin, account))
        db.execute("DELETE FROM block WHERE account_id = ?", (account,))
        db.executemany("INSERT OR IGNORE INTO block VALUES (?, ?)", [(k, account) for k in blocks(features, False)])
        touched.add(event)
    return touched
