"""Which events, documents and statements an export takes."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from rawi.archive.filters import Filters
from rawi.archive.matching import matching
from rawi.archive.postings import postings

_CHUNK = 400
"""Events that are gathered at once."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Row numbers of the chosen events, by day and id; ``whole`` where nothing was filtered out."""

    events: array[int]
    whole: bool

    @staticmethod
    def of(db: sqlite3.Connection, filters: Filters) -> Selection:
        """What the filters choose; their ``limit`` does not count. Raises `ArchiveError` where they ask nonsense."""
        from rawi.text.analyser import default

        chosen = matching(db, postings(db), filters, default())
        rows = db.execute(
            "SELECT e.id FROM json_each(?) w CROSS JOIN event e ON e.id = w.value ORDER BY e.day IS NULL, e.day, e.ref",
            (json.dumps(chosen.to_array().tolist()),),
        )
        return Selection(array("q", (row[0] for row in rows)), not asked(filters))

    def chunks(self, size: int = _CHUNK) -> Iterator[Sequence[int]]:
        """The events, some at a time."""
        return parts(self.events, size)

    def documents(self, db: sqlite3.Connection) -> array[int]:
        """Row numbers of the documents that tell a chosen event; all of the archive where nothing was filtered out."""
        if self.whole:
            return array("q", (r[0] for r in db.execute("SELECT id FROM document ORDER BY id")))
        found: set[int] = set()
        for events in self.chunks():
            rows = db.execute(f"SELECT document_id FROM account WHERE NOT rejected AND event_id IN {marks(events)}")
            found.update(row[0] for row in rows)
        return array("q", sorted(found))

    def statements(self, db: sqlite3.Connection) -> array[int]:
        """Row numbers of the statements on which a chosen event rests; all where nothing was filtered out."""
        if self.whole:
            return array("q", (r[0] for r in db.execute("SELECT id FROM statement WHERE NOT rejected ORDER BY id")))
        found: set[int] = set()
        for events in self.chunks():
            rows = db.execute(
                "SELECT s.statement_id FROM account t JOIN statement_account s ON s.account_id = t.id "
                "JOIN statement x ON x.id = s.statement_id "
                f"WHERE NOT t.rejected AND NOT x.rejected AND t.event_id IN {marks(events)}"
            )
            found.update(row[0] for row in rows)
        return array("q", sorted(found))

    def actors(self, db: sqlite3.Connection) -> array[int]:
        """Row numbers of all who take part in a chosen event or in a statement on which one rests, and of the outlets
        and agencies; all of the archive where nothing was filtered out."""
        if self.whole:
            return array("q", (r[0] for r in db.execute("SELECT id FROM actor ORDER BY id")))
        found: set[int] = set()
        for events in self.chunks():
            found.update(r[0] for r in db.execute(_TAKING_PART.format(marks(events))))
        for some in parts(self.statements(db), 5000):
            rows = db.execute(f"SELECT actor_id FROM statement_party WHERE statement_id IN {marks(some)}")
            found.update(r[0] for r in rows)
        for some in parts(self.documents(db), 5000):
            for row in db.execute(f"SELECT outlet_id, credit_id FROM document WHERE id IN {marks(some)}"):
                found.update(id for id in row if id is not None)
        return array("q", sorted(found))


_TAKING_PART = (
    "WITH told AS (SELECT id FROM account WHERE NOT rejected AND event_id IN {}) "
    "SELECT actor_id FROM party WHERE account_id IN told "
    "UNION SELECT actor_id FROM response WHERE account_id IN told "
    "UNION SELECT c.actor_id FROM toll o JOIN toll_claimant c ON c.toll_id = o.id WHERE o.account_id IN told"
)


def asked(filters: Filters) -> dict[str, str | list[str]]:
    """The filters that ask something."""
    found: dict[str, str | list[str]] = {}
    for field in fields(filters):
        value = getattr(filters, field.name)
        if value and field.name != "limit":
            found[field.name] = list(value) if isinstance(value, tuple) else value
    return found


def parts(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """A sequence of numbers, some at a time."""
    return (ids[i : i + size] for i in range(0, len(ids), size))


def marks(ids: Sequence[int]) -> str:
    """Row numbers as a list in SQL."""
    return f"({', '.join(map(str, ids))})"
