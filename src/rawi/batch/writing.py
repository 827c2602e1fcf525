"""What a batch gives: tables of Parquet by month, with the columns of `rawi export parquet`.

Events and what hangs on their accounts lie in the month of the event, documents and statements in that in which they
were published; actors are one table.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import msgspec

from rawi.archive.database import connect
from rawi.batch.files import Part, put, sum_of, whole
from rawi.batch.merging import ledger
from rawi.batch.plan import STATE
from rawi.export.columns import Column
from rawi.export.event_columns import EVENTS
from rawi.export.gather import Gatherer
from rawi.export.other_columns import ACTORS, DOCUMENTS, FLAT, STATEMENTS
from rawi.export.parquet import File
from rawi.export.selection import parts

UNDATED = "undated"
_CHUNK = 400
_DOCUMENTS = tuple(c for c in DOCUMENTS if c.name != "added")
"""When a report was added says something of an archive, and nothing of a batch."""


class Written(msgspec.Struct, frozen=True):
    """A month that is written: its files, and how many rows of each table."""

    files: tuple[Part, ...]
    rows: dict[str, int]


def written(output: Path, number: int) -> Written | None:
    """What came of a month, where it is written."""
    try:
        return msgspec.json.decode(_note(output, number).read_bytes(), type=Written)
    except (OSError, msgspec.DecodeError):
        return None


def write(output: Path, number: int, month: str | None) -> None:
    """Write one month, or the actors where it is None."""
    tables = _Tables(output, "" if month is None else month or UNDATED)
    with closing(connect(ledger(output))) as db:
        gatherer = Gatherer(db)
        if month is not None:
            _events(db, gatherer, month, tables)
            _rest(db, gatherer, month, tables)
        else:
            ids = (row[0] for row in db.execute("SELECT id FROM actor ORDER BY id"))
            tables.whole("actors", ACTORS, (gatherer.actor(id) for id in ids))
    found = Written(tuple(tables.files), tables.rows)
    put(_note(output, number), msgspec.json.encode(found))


def _events(db: sqlite3.Connection, gatherer: Gatherer, month: str, tables: _Tables) -> None:
    condition, values = _in("day", month)
    ids = [
        r[0] for r in db.execute(f"SELECT id FROM event WHERE NOT rejected AND {condition} ORDER BY day, ref", values)
    ]
    if not ids:
        return
    with ExitStack() as stack:
        files = [(t, stack.enter_context(tables.open(t.name, t.columns))) for t in (EVENTS, *FLAT)]
        for some in parts(ids, _CHUNK):
            for event in gatherer.events(some):
                for table, file in files:
                    tables.rows[table.name] += file.write(table.values(event))


def _rest(db: sqlite3.Connection, gatherer: Gatherer, month: str, tables: _Tables) -> None:
    condition, values = _in("published", month)
    documents = [r[0] for r in db.execute(f"SELECT id FROM document WHERE {condition} ORDER BY id", values)]
    tables.whole("documents", _DOCUMENTS, gatherer.documents(documents))
    condition, values = _in("d.published", month)
    statements = [
        row[0]
        for row in db.execute(
            f"SELECT s.id FROM document d JOIN statement s ON s.document_id = d.id WHERE {condition} ORDER BY s.id",
            values,
        )
    ]
    tables.whole("statements", STATEMENTS, gatherer.statements(statements))


def _in(column: str, month: str) -> tuple[str, tuple[str, ...]]:
    """A condition for a column of days, such that an index helps."""
    return (f"{column} BETWEEN ? AND ?", (f"{month}-00", f"{month}-99")) if month else (f"{column} IS NULL", ())


class _Tables:
    """The files of one month."""

    def __init__(self, output: Path, month: str) -> None:
        self._output, self._month = output, month
        self.files: list[Part] = []
        self.rows: dict[str, int] = {}

    @contextmanager
    def open(self, name: str, columns: Sequence[Column]) -> Iterator[File]:
        """One table to write to; where nothing is written, there is no file."""
        path = self._output / name / f"month={self._month}" / "part.parquet"
        if not self._month:
            path = self._output / name / "part.parquet"
        self.rows.setdefault(name, 0)
        with whole(path) as part:
            file = File(str(part), columns)
            try:
                yield file
            finally:
                file.close()
            if not self.rows[name]:
                part.unlink()
        if self.rows[name]:
            self.files.append(sum_of(self._output, path))

    def whole(self, name: str, columns: Sequence[Column], rows: Iterable[Any]) -> None:
        """A table whose rows hang on nothing."""
        with self.open(name, columns) as file:
            for row in rows:
                self.rows[name] += file.write([[column.value(row) for column in columns]])


def _note(output: Path, number: int) -> Path:
    return output / STATE / "written" / f"{number:06}.json"
