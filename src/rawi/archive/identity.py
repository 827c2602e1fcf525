"""Actors moved: what was one actor's in some documents, or in all, becomes another's, and all that follows from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from msgspec.structs import replace

from rawi.archive.actors import Register, party
from rawi.archive.derive import derive
from rawi.archive.model import pack, unpack
from rawi.archive.names import folded
from rawi.archive.origins import origin_of
from rawi.archive.place import blocks

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
    for document in documents:
        refresh(db, register, document)


def refresh(db: sqlite3.Connection, register: Register, document: int) -> None:
    """What a document's accounts keep of their actors, worked out again, and their events."""
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
    for event in touched:
        derive(db, register, event)
