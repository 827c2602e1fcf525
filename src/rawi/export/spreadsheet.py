"""Event data as CSV (RFC 4180, UTF-8): events, accounts, tolls and responses."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

from rawi.export.cells import cell
from rawi.export.columns import Table
from rawi.export.event_columns import EVENTS
from rawi.export.job import Job, Writer
from rawi.export.model import Format
from rawi.export.other_columns import ACCOUNTS, RESPONSES, TOLLS

TABLES = (EVENTS, ACCOUNTS, TOLLS, RESPONSES)


class Sheet:
    """One CSV file. Quotations with offsets have no cell: their first one has cells of its own."""

    def __init__(self, table: Table, out: Writer, bom: bool) -> None:
        self._table, self._out = table, out
        self._shown = [i for i, column in enumerate(table.columns) if column.kind != "quotes"]
        if bom:
            out.write(b"\xef\xbb\xbf")
        self.write([[column.name for column in table.columns]])

    def write(self, rows: Iterable[list[Any]]) -> int:
        """Rows more; how many."""
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\r\n")
        count = 0
        for row in rows:
            writer.writerow([cell(row[i]) for i in self._shown])
            count += 1
        self._out.write(buffer.getvalue().encode("utf-8"))
        return count


def write(job: Job) -> None:
    """A file for each table."""
    with ExitStack() as stack:
        sheets = [
            (table, Sheet(table, stack.enter_context(job.file(f"{table.name}.csv")), job.options.bom))
            for table in TABLES
        ]
        for event in job.events():
            for table, sheet in sheets:
                job.counts[table.name] += sheet.write(table.values(event))


FORMAT = Format(
    name="csv",
    title="Event data (CSV)",
    about="Events, accounts, tolls and responses with the columns that users of ACLED and UCDP know, and Rawi's own.",
    media_type="text/csv",
    main="events.csv",
    version="1",
    write=write,
    options=frozenset({"bom"}),
)
