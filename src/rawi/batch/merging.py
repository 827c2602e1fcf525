"""The second stage: reports become events by the archive's own rules and in the order of the input; what an event says
is then worked out from its accounts, block by block.

Where a report's accounts belong depends on all reports before it, so that placing them is one job. It keeps what it
did in a file that can be killed at any moment: a shard is in it or not, and what is in it is not placed twice.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from rawi.archive.bulk import Bulk, derived, settle
from rawi.archive.database import connect
from rawi.archive.derive import Values
from rawi.batch.files import put
from rawi.batch.plan import STATE
from rawi.batch.table import reports
from rawi.lexicon.collector import paused

if TYPE_CHECKING:
    from rawi.reader import Reader

BLOCK = 20_000
"""Events of a block."""
_MONTHS = (
    "SELECT DISTINCT coalesce(substr(day, 1, 7), '') FROM event WHERE NOT rejected "
    "UNION SELECT DISTINCT coalesce(substr(published, 1, 7), '') FROM document ORDER BY 1"
)


class Merged(msgspec.Struct, frozen=True):
    """How many shards are merged; when all are, the highest number of an event; when what events say is worked out, the
    months there are, in order (nothing is for what has none)."""

    shards: int = 0
    last: int | None = None
    months: tuple[str, ...] | None = None

    @property
    def blocks(self) -> int:
        """How many blocks of events there are."""
        return -(-(self.last or 0) // BLOCK)


def ledger(output: Path) -> Path:
    """The file in which reports are merged."""
    return output / STATE / "ledger.db"


def merged(output: Path) -> Merged:
    """How far merging came."""
    try:
        return msgspec.json.decode(_note(output).read_bytes(), type=Merged)
    except (OSError, msgspec.DecodeError):
        return Merged()


def merge(output: Path, shards: int, whole: bool, reader: Reader) -> None:
    """Merge the first so many shards, beginning after the last one that is in; ``whole``: there are no more."""
    last = None
    with Bulk(ledger(output), reader) as bulk:
        bulk.db.execute("CREATE TABLE IF NOT EXISTS shard (number INTEGER PRIMARY KEY)")
        (begun,) = bulk.db.execute("SELECT coalesce(max(number) + 1, 0) FROM shard").fetchone()
        for number in range(begun, shards):
            # Killed between the two, what is in is known and not put in twice.
            with paused():
                bulk.put(list(reports(output / "reports" / f"{number:06}.parquet")))
            bulk.db.execute("INSERT INTO shard VALUES (?)", (number,))
        if whole:
            last = bulk.filled()
    put(_note(output), msgspec.json.encode(Merged(shards, last)))


def derived_path(output: Path, block: int) -> Path:
    """Where the rows of a block of events are."""
    return output / STATE / "derived" / f"{block:06}"


def derive(output: Path, block: int) -> None:
    """Work out the rows of a block of events; nothing is written into the ledger, so that many can do it at once."""
    with closing(connect(ledger(output))) as db:
        rows = list(derived(db, block * BLOCK + 1, (block + 1) * BLOCK))
    put(derived_path(output, block), msgspec.msgpack.encode(rows))


def settle_all(output: Path, found: Merged) -> None:
    """Write the rows of all events into the ledger."""
    with closing(connect(ledger(output))) as db:
        for block in range(found.blocks):
            raw = derived_path(output, block).read_bytes()
            settle(db, iter(msgspec.msgpack.decode(raw, type=list[tuple[int, Values]])))
        months = tuple(row[0] for row in db.execute(_MONTHS))
    put(_note(output), msgspec.json.encode(Merged(found.shards, found.last, months)))


def forget(output: Path) -> None:
    """Take the ledger away, when all that was asked of it is written."""
    _note(output).unlink(missing_ok=True)
    for end in ("", "-wal", "-shm"):
        path = ledger(output)
        path.with_name(path.name + end).unlink(missing_ok=True)


def _note(output: Path) -> Path:
    return output / STATE / "merged.json"
