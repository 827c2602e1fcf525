"""What every event can be found and counted by, kept beside it in the same transaction.

A term is a field and a value; an event's terms are the numbers of those it has. `rawi.archive.postings` turns them
round into sets of events. Whoever changes what an event is made of calls `note`; `derive` does for all that goes
through it.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby

from rawi.archive.fields import VALUES

Value = str | int
_STEP = 2000
"""Events whose terms are worked out at once where the whole archive is gone through."""

TABLES = """
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL,
    value NOT NULL,
    UNIQUE (field, value)
);
CREATE TABLE event_term (
    event_id INTEGER PRIMARY KEY,
    changed INTEGER NOT NULL,  -- the archive's pulse when this was written
    terms BLOB NOT NULL  -- numbers of terms, 32 bits each, the lowest byte first; none where the event is no more
);
CREATE INDEX event_term_changed ON event_term (changed);
CREATE TABLE pulse (n INTEGER NOT NULL);  -- grows with each transaction that changed anything
INSERT INTO pulse VALUES (1);
"""

_ONE = VALUES.format(events="(:event)")
_SOME = VALUES.format(events="(SELECT id FROM event WHERE id BETWEEN :first AND :last)")


def note(db: sqlite3.Connection, events: Iterable[int]) -> None:
    """Work out the terms of these events again; events that are no more keep an empty row, so that readers hear."""
    for event in events:
        rows = db.execute(_ONE, {"event": event})
        _write(db, event, [(field, value) for _, field, value in rows])


def note_all(db: sqlite3.Connection) -> None:
    """The terms of every event, for an archive that has none yet."""
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM event").fetchone()
    for first in range(1, last + 1, _STEP):
        rows = db.execute(f"{_SOME} ORDER BY 1", {"first": first, "last": first + _STEP - 1}).fetchall()
        for event, group in groupby(rows, key=lambda r: r[0]):
            _write(db, event, [(field, value) for _, field, value in group])


def note_actor(db: sqlite3.Connection, actor: int) -> None:
    """The events in which an actor takes part, after something that is counted of it changed."""
    rows = db.execute(
        "SELECT DISTINCT t.event_id FROM party p JOIN account t ON t.id = p.account_id WHERE p.actor_id = ? "
        "AND p.role IN ('actor', 'recipient')",
        (actor,),
    ).fetchall()
    note(db, (row[0] for row in rows))


def packed(numbers: array[int]) -> bytes:
    """Numbers as the archive keeps them: 32 bits each, the lowest byte first."""
    if _SWAPPED:
        numbers.byteswap()
    return numbers.tobytes()


def unpacked(raw: bytes) -> array[int]:
    """Numbers from the archive."""
    numbers = array("I")
    numbers.frombytes(raw)
    if _SWAPPED:
        numbers.byteswap()
    return numbers


def pulse(db: sqlite3.Connection) -> int:
    """A number that grows with each change of the archive: whoever has an answer with the same number has it still."""
    (n,) = db.execute("SELECT n FROM pulse").fetchone()
    return int(n)


_SWAPPED = array("I", [1]).tobytes()[0] != 1


def _write(db: sqlite3.Connection, event: int, pairs: list[tuple[str, Value]]) -> None:
    numbers = array("I", sorted(_numbers(db, pairs)))
    db.execute(
        "INSERT INTO event_term VALUES (?, (SELECT n + 1 FROM pulse), ?) "
        "ON CONFLICT (event_id) DO UPDATE SET changed = excluded.changed, terms = excluded.terms",
        (event, packed(numbers)),
    )


def _numbers(db: sqlite3.Connection, pairs: list[tuple[str, Value]]) -> Iterator[int]:
    for pair in pairs:
        row = db.execute("SELECT id FROM term WHERE field = ? AND value = ?", pair).fetchone()
        if row is None:
            yield int(db.execute("INSERT INTO term (field, value) VALUES (?, ?)", pair).lastrowid or 0)
        else:
            yield row[0]
