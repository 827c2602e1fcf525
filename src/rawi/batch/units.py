"""The smallest parts of a shard that can be read, and set aside, by themselves."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

import msgspec

from rawi.batch.cut import stretches_in
from rawi.batch.plan import Input, Piece
from rawi.intake import Fault, Report, take_part

_FIELDS = ("id", "text", "published", "title", "outlet", "url")


@dataclass(frozen=True, slots=True)
class Unit:
    """A line, a record of a web archive, a row, or a file that cannot be cut: its bytes, and its number."""

    file: str
    part: Literal["whole", "lines", "records"]
    number: int
    raw: bytes

    @property
    def line(self) -> int | None:
        """Its line or row, where it has one."""
        return self.number if self.part == "lines" else None

    @property
    def place(self) -> str:
        """What to call it in a message that gives the line beside."""
        return f"{self.file} record {self.number}" if self.part == "records" else self.file

    def items(self, published: date | None) -> Iterator[Report | Fault]:
        """Its reports, as `rawi add` would take them in."""
        return take_part(self.file, io.BytesIO(self.raw), self.part, self.number, published)


def units(inputs: tuple[Input, ...], pieces: tuple[Piece, ...]) -> Iterator[Unit]:
    """The units of a shard, always in the same order."""
    for piece in pieces:
        file = inputs[piece.input]
        yield from (_rows if piece.kind == "table" else _bytes)(file, piece)


def _bytes(file: Input, piece: Piece) -> Iterator[Unit]:
    assert piece.kind != "table"
    with Path(file.path).open("rb") as stream:
        stream.seek(piece.start)
        for stretch in list(stretches_in(stream, piece.kind, piece.length, piece.first)):
            stream.seek(stretch.start)
            yield Unit(file.name, piece.kind, stretch.first, stream.read(stretch.length))


def _rows(file: Input, piece: Piece) -> Iterator[Unit]:
    """Rows of a table, each as the line of JSON Lines that says the same."""
    for number, values in enumerate(_slice(Path(file.path), piece.start, piece.length), piece.first):
        given = {k: _plain(v) for k, v in values.items() if v is not None}
        yield Unit(file.name, "lines", number, msgspec.json.encode(given))


def _slice(path: Path, start: int, length: int) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path, pre_buffer=False) as file:
        columns = [f for f in _FIELDS if f in file.schema_arrow.names]
        before = 0
        for group in range(file.num_row_groups):
            rows = file.metadata.row_group(group).num_rows
            first, last = max(start - before, 0), min(start + length - before, rows)
            if first < last:
                table = file.read_row_group(group, columns=columns, use_threads=False)
                yield from table.slice(first, last - first).to_pylist()
            before += rows


def _plain(value: Any) -> Any:
    """Days are dates, or times of which the day counts; what JSON has no word for is told as text."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    return value if isinstance(value, (str, int, float, bool, list, dict)) else str(value)
