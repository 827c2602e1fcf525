"""Reports that were read, as rows of Parquet: each with its record and all that an archive needs to take it in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from rawi.archive.prepare import Prepared
from rawi.intake import Report
from rawi.record import Record

if TYPE_CHECKING:
    import pyarrow

_GROUP_ROWS = 100
_GROUP_BYTES = 32 * 1024 * 1024
"""When a row group is written, so that memory stays bounded however long the reports are."""
_COLUMNS = (
    ("id", "string", "What the input calls it"),
    ("source", "string", "The file it came from"),
    ("line", "int64", "Its line there"),
    ("part", "string", "Which part of the file it is"),
    ("published", "string", "Day of publishing, where it was given"),
    ("title", "string", "Headline"),
    ("outlet", "string", "Who printed it"),
    ("url", "string", "Its address"),
    ("how", "string", "How each field was found that was not simply given, JSON"),
    ("encoding", "string", "Its encoding there"),
    ("text", "string", "The text as it came"),
    ("sha256", "string", "SHA-256 of the text in UTF-8"),
    ("raw", "binary", "The bytes it came as, where these are not the text in UTF-8"),
    ("record", "string", "The record, as rawi read writes it"),
    ("lines", "string", "What full text search indexes"),
    ("sketch", "list<int64>", "What it is known by among copies"),
    ("sentences", "string", "Its events and statements in English, JSON"),
    ("words", "string", "The telling words around each event, JSON"),
)


def schema() -> pyarrow.Schema:
    """The columns, each with its meaning."""
    import pyarrow

    types = {
        "string": pyarrow.string(),
        "int64": pyarrow.int64(),
        "binary": pyarrow.binary(),
        "list<int64>": pyarrow.list_(pyarrow.int64()),
    }
    return pyarrow.schema([pyarrow.field(n, types[t], metadata={"description": m}) for n, t, m in _COLUMNS])


def row(read: Prepared) -> tuple[Any, ...]:
    """One report as values in the order of the columns. Raises UnicodeEncodeError for text that is no Unicode."""
    report, encoded = read.report, read.report.text.encode()
    return (
        report.id,
        report.source,
        report.line,
        report.record,
        report.published.isoformat() if report.published else None,
        report.title,
        report.outlet,
        report.url,
        _json(dict(report.how)),
        report.encoding,
        report.text,
        read.hash,
        None if not report.raw or report.raw == encoded else report.raw,
        read.record.to_json(),
        read.lines,
        read.sketch,
        _json(read.sentences),
        _json({event: sorted(words) for event, words in read.words.items()}),
    )


def prepared(values: dict[str, Any]) -> Prepared:
    """What `row` was made of."""
    report = Report(
        source=values["source"],
        line=values["line"],
        id=values["id"],
        text=values["text"],
        published=date.fromisoformat(values["published"]) if values["published"] else None,
        title=values["title"],
        outlet=values["outlet"],
        url=values["url"],
        record=values["part"],
        raw=values["raw"] or b"",
        encoding=values["encoding"],
        how=msgspec.json.decode(values["how"], type=dict[str, str]),
    )
    return Prepared(
        report=report,
        record=Record.from_json(values["record"]),
        hash=values["sha256"],
        lines=values["lines"],
        sketch=values["sketch"],
        sentences=msgspec.json.decode(values["sentences"], type=dict[str, str]),
        words=msgspec.json.decode(values["words"], type=dict[str, frozenset[str]]),
    )


class Writer:
    """One file of reports."""

    def __init__(self, path: Path) -> None:
        import pyarrow.parquet

        self._schema = schema()
        self._rows: list[tuple[Any, ...]] = []
        self._bytes = self.count = 0
        self._file = pyarrow.parquet.ParquetWriter(str(path), self._schema, compression="zstd")

    def write(self, values: tuple[Any, ...]) -> None:
        """One report more."""
        self._rows.append(values)
        self._bytes += sum(len(v) for v in values if isinstance(v, (str, bytes)))
        self.count += 1
        if len(self._rows) >= _GROUP_ROWS or self._bytes >= _GROUP_BYTES:
            self._flush()

    def close(self) -> None:
        """Write what is left."""
        if self._rows:
            self._flush()
        self._file.close()

    def _flush(self) -> None:
        import pyarrow

        arrays = [pyarrow.array(c, f.type) for c, f in zip(zip(*self._rows, strict=True), self._schema, strict=True)]
        self._file.write_table(pyarrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows, self._bytes = [], 0


def reports(path: Path) -> Iterator[Prepared]:
    """The reports of one file, in order."""
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path, pre_buffer=False) as file:
        for group in range(file.num_row_groups):
            for values in file.read_row_group(group, use_threads=False).to_pylist():
                yield prepared(values)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
