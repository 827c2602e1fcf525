"""Permalinks of the archive that records came from: ids that ended there, and events that have another id here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from rawi.archive.refs import kind_of
from rawi.archive.rows import now
from rawi.export.model import Ended

_WHY = "has another id in this archive"


class _Account(msgspec.Struct):
    id: str


class _Event(msgspec.Struct):
    """As much of an event as is needed to find it."""

    id: str
    accounts: list[_Account] = []


def keep(db: sqlite3.Connection, ended: Iterable[Ended], events: Iterable[bytes]) -> None:
    """Write down, in the caller's transaction, what ids lead to that this archive does not have."""
    for line in events:
        event = msgspec.json.decode(line, type=_Event)
        if not _is_here(db, event.id):
            successor = _told_by(db, [a.id for a in event.accounts])
            if successor:
                _end(db, Ended(event.id, successor, _WHY, now()))
    for one in ended:
        if not _is_here(db, one.id):
            _end(db, one)


def _is_here(db: sqlite3.Connection, ref: str) -> bool:
    table = kind_of(ref)
    return not table or db.execute(f"SELECT 1 FROM {table} WHERE ref = ?", (ref,)).fetchone() is not None


def _told_by(db: sqlite3.Connection, accounts: list[str]) -> str:
    """The event here that most of these accounts tell."""
    counts: dict[str, int] = {}
    for account in accounts:
        row = db.execute(
            "SELECT e.ref FROM account t JOIN event e ON e.id = t.event_id WHERE t.ref = ?", (account,)
        ).fetchone()
        if row:
            counts[row[0]] = counts.get(row[0], 0) + 1
    return max(sorted(counts), key=lambda ref: counts[ref], default="")


def _end(db: sqlite3.Connection, one: Ended) -> None:
    """What ended here too ended when it first did."""
    db.execute("INSERT OR IGNORE INTO ended VALUES (?, ?, ?, ?)", (one.id, one.successor, one.why, one.ended))
    db.execute(
        "UPDATE ended SET ended = ? WHERE ref = ? AND successor = ? AND ended > ?",
        (one.ended, one.id, one.successor, one.ended),
    )
