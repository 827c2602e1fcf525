"""An archive that is filled in one go: what can be worked out when all is in is left until then.

Every decision, who is whom, what copies what, which accounts are one event, is that of `Archive`, made in the same
order; only rows that no decision needs are left out or come later. The file is no archive for people: its reports have
no texts and are in no index.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.archive.database import transaction
from rawi.archive.derive import Values, set_to, worked_out
from rawi.archive.register import Register
from rawi.archive.store import Archive
from rawi.archive.tell import Teller

if TYPE_CHECKING:
    from rawi.archive.prepare import Prepared
    from rawi.reader import Reader
    from rawi.record import Record

_LATER = (
    *("evidence_account", "evidence_statement", "evidence_toll", "evidence_response", "evidence_document"),
    *("event_day", "event_type", "event_standing", "event_unsure", "document_reader", "document_outlet"),
    *("label_name", "account_place_place", "toll_claimant_actor", "response_actor", "statement_day"),
    *("statement_party_actor", "statement_account_account", "statement_latest", "statement_rejected"),
    *("mention_actor", "actor_reports", "judgement_doubtful", "role_actor", "account_told"),
    *("place_province", "place_country", "actor_word_actor", "pin_actor", "statement_document"),
)
"""Indexes that no decision needs."""
_NEEDED = (
    "CREATE INDEX evidence_account ON evidence (account_id) WHERE account_id IS NOT NULL",
    "CREATE INDEX evidence_statement ON evidence (statement_id) WHERE statement_id IS NOT NULL",
    "CREATE INDEX evidence_toll ON evidence (toll_id) WHERE toll_id IS NOT NULL",
    "CREATE INDEX evidence_response ON evidence (response_id) WHERE response_id IS NOT NULL",
    "CREATE INDEX statement_account_account ON statement_account (account_id)",
    "CREATE INDEX statement_document ON statement (document_id)",
    "CREATE INDEX document_published ON document (published)",
    "CREATE INDEX event_day ON event (day)",
)
"""Indexes that reading it needs."""


class _Teller(Teller):
    """One that leaves out what no decision needs."""

    def _derive(self, event: int) -> None:
        """As much of an event's row as decisions need: how many accounts it has, and that its id was given out."""
        self._db.execute(
            "UPDATE event SET accounts = (SELECT count(*) FROM account WHERE event_id = :e), standing = 'told' "
            "WHERE id = :e",
            {"e": event},
        )

    def _resting(self, actors: Iterable[int]) -> set[int]:
        """None: where events stand is worked out when all is in."""
        return set()

    def _index(self, account: int, words: frozenset[str]) -> None:
        """No full text."""


class Bulk(Archive):
    """One that is being filled. Raises `ArchiveError` as `Archive` does."""

    def __init__(self, path: Path, reader: Reader) -> None:
        super().__init__(path, reader)
        self.db.execute("PRAGMA foreign_keys = OFF")
        self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.execute("PRAGMA cache_size = -512000")
        with transaction(self.db):
            for index in _LATER:
                self.db.execute(f"DROP INDEX IF EXISTS {index}")
            for trigger in ("mention_made", "mention_gone", "mention_moved"):
                self.db.execute(f"DROP TRIGGER IF EXISTS {trigger}")

    def _index(self, document: int, read: Prepared) -> None:
        """No full text."""

    def _body(self, raw: bytes) -> bytes:
        return b""

    def _record(self, record: Record) -> bytes:
        return zlib.compress(record.to_json().encode("utf-8", "surrogatepass"), 1)

    def _teller(self) -> Teller:
        return _Teller(self.db, self.register, self.memory)

    def _forget(self) -> None:
        """Nobody else writes to it."""

    def filled(self) -> int:
        """All is in. The highest number of an event."""
        with transaction(self.db):
            for index in _NEEDED:
                self.db.execute(index.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS"))
        (last,) = self.db.execute("SELECT coalesce(max(id), 0) FROM event").fetchone()
        return int(last)


def derived(db: sqlite3.Connection, first: int, last: int) -> Iterator[tuple[int, Values]]:
    """The rows of the events of these numbers; nothing is written, so that many can do it at once."""
    register = Register(db)
    for (event,) in db.execute("SELECT id FROM event WHERE id BETWEEN ? AND ?", (first, last)).fetchall():
        values = worked_out(db, register, event)
        if values is not None:
            yield event, values


def settle(db: sqlite3.Connection, rows: Iterator[tuple[int, Values]]) -> None:
    """Write what `derived` gave, all of it or nothing."""
    with transaction(db):
        for event, values in rows:
            set_to(db, event, values)
