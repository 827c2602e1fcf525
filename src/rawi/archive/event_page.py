"""The page of an event: its accounts by origin, the chain of telling, tolls by claimant, relations, the citation."""

from __future__ import annotations

import sqlite3

from rawi.archive.chain import Chain, chain
from rawi.archive.gather import event_rows, statement_rows
from rawi.archive.lookup import one_of
from rawi.archive.relations import changes, event_relations
from rawi.archive.shapes import Change, EventRow, Relation, Shape, StatementRow, TollRange
from rawi.archive.tellings import Claimed, Origin, accounts, claimed, origins

_STATEMENTS = 100
"""Acts of saying that a page shows."""


class EventPage(Shape, frozen=True):
    """All that the archive has of one event. ``asked`` differs from the event's id where that ended; ``citation`` is
    the event with all its accounts, in both calendars, to copy."""

    asked: str
    event: EventRow
    rejected: bool
    contexts: tuple[str, ...]
    topics: tuple[str, ...]
    tolls: tuple[TollRange, ...]
    claimed: tuple[Claimed, ...]
    origins: tuple[Origin, ...]
    chain: Chain
    statements: tuple[StatementRow, ...]
    relations: tuple[Relation, ...]
    corrections: tuple[Change, ...]
    citation: str


def event_page(db: sqlite3.Connection, ref: str) -> EventPage:
    """The page of an event, or of the event of an account. Raises `ArchiveError` where there is none."""
    id, now = one_of(db, ref, "event")
    (row,) = event_rows(db, [id])
    (rejected,) = db.execute("SELECT rejected FROM event WHERE id = ?", (id,)).fetchone()
    told = accounts(db, id)
    by_origin = origins(db, told)
    return EventPage(
        asked=ref,
        event=row,
        rejected=bool(rejected),
        contexts=_labels(db, id, "context"),
        topics=_labels(db, id, "topic"),
        tolls=row.tolls,
        claimed=claimed(by_origin),
        origins=by_origin,
        chain=chain(db, id),
        statements=statement_rows(db, _statements(db, id)),
        relations=event_relations(db, id, now),
        corrections=changes(db, [now, *(a.ref for a in told)]),
        citation=_citation(row, by_origin),
    )


def _labels(db: sqlite3.Connection, event: int, kind: str) -> tuple[str, ...]:
    rows = db.execute(
        "SELECT l.name, count(*) AS n FROM account t JOIN label l ON l.account_id = t.id "
        "WHERE t.event_id = ? AND NOT t.rejected AND l.kind = ? GROUP BY 1 ORDER BY n DESC, 1",
        (event, kind),
    )
    return tuple(row[0] for row in rows)


def _statements(db: sqlite3.Connection, event: int) -> list[int]:
    rows = db.execute(
        "SELECT DISTINCT s.id FROM account t JOIN statement_account x ON x.account_id = t.id "
        "JOIN statement s ON s.id = x.statement_id WHERE t.event_id = ? AND NOT t.rejected AND NOT s.rejected "
        "ORDER BY coalesce(s.day, ''), s.id LIMIT ?",
        (event, _STATEMENTS),
    )
    return [row[0] for row in rows]


def _citation(event: EventRow, told: tuple[Origin, ...]) -> str:
    """The event in a sentence with its standing, then a numbered line for each account."""
    why = event.why if event.why.startswith(event.standing) else f"{event.standing}: {event.why}"
    lines = [f"{event.sentence} [{why}.] rawi:{event.ref}"]
    each = (account for origin in told for account in origin.accounts)
    lines += [f"{i}. {account.citation}" for i, account in enumerate(each, 1)]
    return "\n".join(lines)
