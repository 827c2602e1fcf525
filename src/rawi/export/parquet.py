"""Parquet: the flat tables with typed columns, for pandas, DuckDB, R and Spark.

A column's meaning stands in its field's metadata. No time is written, so that two exports are the same; which version
of Arrow wrote a file does stand in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rawi.export.columns import Column, Kind
from rawi.export.event_columns import EVENTS
from rawi.export.job import Job
from rawi.export.model import Format
from rawi.export.other_columns import ACTORS, DOCUMENTS, FLAT, STATEMENTS

if TYPE_CHECKING:
    import pyarrow

_GROUP = 8192
"""Rows of a row group: what is kept in memory before it is written."""


class File:
    """One Parquet file, written a row group at a time."""

    def __init__(self, path: str, columns: Sequence[Column]) -> None:
        import pyarrow.parquet

        self._columns = columns
        self._schema = schema(columns)
        self._rows: list[list[Any]] = []
        self._writer = pyarrow.parquet.ParquetWriter(path, self._schema, compression="zstd")

    def write(self, rows: Iterable[list[Any]]) -> int:
        """Rows more, as values in the order of the columns; how many."""
        before = len(self._rows)
        self._rows.extend(rows)
        count = len(self._rows) - before
        if len(self._rows) >= _GROUP:
            self._flush()
        return count

    def close(self) -> None:
        """Write what is left."""
        if self._rows:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        import pyarrow

        arrays = [
            pyarrow.array(values(column.kind, cells), self._schema.field(i).type)
            for i, (column, cells) in enumerate(zip(self._columns, zip(*self._rows, strict=True), strict=True))
        ]
        self._writer.write_table(pyarrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows = []


def schema(columns: Sequence[Column]) -> pyarrow.Schema:
    """The typed columns, each with its meaning."""
    import pyarrow

    quote = pyarrow.struct([("start", pyarrow.int32()), ("end", pyarrow.int32()), ("quote", pyarrow.string())])
    types: dict[Kind, pyarrow.DataType] = {
        "text": pyarrow.string(),
        "int": pyarrow.int64(),
        "float": pyarrow.float64(),
        "date": pyarrow.date32(),
        "bool": pyarrow.bool_(),
        "list": pyarrow.list_(pyarrow.string()),
        "quotes": pyarrow.list_(quote),
    }
    return pyarrow.schema([pyarrow.field(c.name, types[c.kind], metadata={"description": c.meaning}) for c in columns])


def values(kind: Kind, cells: Iterable[Any]) -> list[Any]:
    """The cells of a column as Arrow takes them: what is not known is null, and so is the empty string; lists may be
    empty."""
    if kind == "text":
        return [cell or None for cell in cells]
    if kind == "date":
        return [_day(cell) if cell else None for cell in cells]
    if kind == "quotes":
        return [[{"start": q.start, "end": q.end, "quote": q.quote} for q in cell] for cell in cells]
    return list(cells)


_day = lru_cache(maxsize=4096)(date.fromisoformat)


@contextmanager
def _open(job: Job, name: str, columns: Sequence[Column]) -> Iterator[File]:
    path = job.folder / f"{name}.parquet"
    file = File(str(path), columns)
    try:
        yield file
    finally:
        file.close()
    job.took(path)


def _whole(job: Job, name: str, columns: Sequence[Column], rows: Iterable[Any]) -> None:
    """A table whose rows hang on no event."""
    with _open(job, name, columns) as file:
        for row in rows:
            job.counts[name] += file.write([[column.value(row) for column in columns]])


def write(job: Job) -> None:
    """A file for each table."""
    tables = (EVENTS, *FLAT)
    with ExitStack() as stack:
        files = [(t, stack.enter_context(_open(job, t.name, t.columns))) for t in tables]
        for event in job.events():
            for table, file in files:
                job.counts[table.name] += file.write(table.values(event))
    _whole(job, "statements", STATEMENTS, job.statements())
    _whole(job, "documents", DOCUMENTS, job.documents())
    _whole(job, "actors", ACTORS, job.actors())


FORMAT = Format(
    name="parquet",
    title="Parquet",
    about="Events, accounts, parties, tolls, responses, statements, documents and actors as typed tables.",
    media_type="application/vnd.apache.parquet",
    main="events.parquet",
    version="1",
    write=write,
    needs=("pyarrow",),
)
