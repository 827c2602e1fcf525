"""Where the reports of a file begin, so that it can be read in pieces: lines, records of web archives, rows of tables.

What cannot be cut is one stretch: texts, pages, feeds, a packed file that is not packed record by record.
"""

from __future__ import annotations

import io
import re
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

from rawi.batch.files import BatchError, whole
from rawi.intake.kinds import GZIP, HEAD, LINES, WARC, kind_of
from rawi.intake.model import MAX_BYTES, RefusedError
from rawi.intake.unpack import Unpacked

Kind = Literal["whole", "lines", "records", "table"]
_PARQUET = b"PAR1"
_BLOCK = 1 << 16
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]+)[ \t]*\r\n", re.I)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A report, or some that cannot be told apart: bytes ``start`` to ``start + length`` (rows, in a table) of a file;
    ``first`` is the number of its line or record."""

    start: int
    length: int
    first: int
    count: int = 1


def kind_at(path: Path) -> Kind:
    """How a file can be cut."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if head.startswith(_PARQUET):
        return "table"
    name, kind = path.name, kind_of(head.lstrip(), path.name)
    if kind == GZIP:
        head = _unpacked(head)
        return "records" if kind_of(head) == WARC and _packed_singly(path) else "whole"
    return {LINES: "lines", WARC: "records"}.get(kind_of(head.lstrip(), name), "whole")  # type: ignore[return-value]


def stretches(path: Path, kind: Kind) -> Iterator[Stretch]:
    """All stretches of a file, in order."""
    if kind == "table":
        yield from (Stretch(row, 1, row + 1) for row in range(rows_of(path)))
        return
    with path.open("rb") as file:
        yield from stretches_in(file, kind, path.stat().st_size)


def rows_of(path: Path) -> int:
    """How many rows a Parquet file has. Raises `BatchError` where it is none, or has no column of texts."""
    import pyarrow
    import pyarrow.parquet

    try:
        found = pyarrow.parquet.read_metadata(path)
    except (pyarrow.ArrowException, OSError) as error:
        raise BatchError(f"{path}: a damaged Parquet file ({error}); fetch it again") from None
    if "text" not in found.schema.to_arrow_schema().names:
        raise BatchError(f'{path}: no column "text"; name the column that holds the reports\' texts so')
    return int(found.num_rows)


def packed_lines(path: Path) -> bool:
    """Whether a file is JSON Lines packed with gzip."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    return kind_of(head) == GZIP and kind_of(_unpacked(head).lstrip(), path.name.removesuffix(".gz")) == LINES


def unpack_lines(path: Path, target: Path) -> None:
    """Unpack a file. Raises `BatchError` where it is damaged."""
    try:
        with path.open("rb") as packed, whole(target) as part, part.open("wb") as out:
            shutil.copyfileobj(io.BufferedReader(Unpacked(packed)), out)
    except RefusedError as refused:
        raise BatchError(f"{path}: {refused}") from None


def stretches_in(file: BinaryIO, kind: Kind, size: int, first: int = 1) -> Iterator[Stretch]:
    """The stretches of the ``size`` bytes that are next in a file."""
    if kind == "lines":
        yield from _lines(file, file.tell(), size, first)
    elif kind == "records":
        packed = file.read(2) == b"\x1f\x8b"
        file.seek(-2, 1)
        yield from (_members if packed else _records)(file, file.tell(), size, first)
    else:
        yield Stretch(file.tell(), size, first)


def _lines(file: BinaryIO, start: int, size: int, first: int) -> Iterator[Stretch]:
    """Lines; what follows one that is too long is left alone, as it is when the file is read whole."""
    end = start + size
    number = first
    while start < end and (line := file.readline(MAX_BYTES + 1)):
        yield Stretch(start, len(line), number)
        if len(line) > MAX_BYTES:
            return
        start += len(line)
        number += 1


def _records(file: BinaryIO, start: int, size: int, first: int) -> Iterator[Stretch]:
    """Records of a WARC file that is not packed; where one does not end as its length says, all that is left."""
    end, number = start + size, first
    while start < end:
        file.seek(start)
        length = _record_length(file.read(_BLOCK))
        if not length or start + length > end:
            yield Stretch(start, end - start, number)
            return
        file.seek(start + length - 4)
        if file.read(4) != b"\r\n\r\n":
            yield Stretch(start, end - start, number)
            return
        yield Stretch(start, length, number)
        start += length
        number += 1


def _record_length(head: bytes) -> int:
    """Bytes of the record that begins so, with the blank lines after it; 0 where it does not tell."""
    end = head.find(b"\r\n\r\n")
    found = _LENGTH.search(head[: end + 2]) if end > 0 and head.startswith(b"WARC/") else None
    return end + 4 + int(found[1]) + 4 if found else 0


def _members(file: BinaryIO, start: int, size: int, first: int) -> Iterator[Stretch]:
    """Records that are packed one by one; from the first member on that is no whole record, all that is left."""
    end, number = start + size, first
    while start < end:
        file.seek(start)
        member = _member(file)
        if member is None or start + member.packed > end or not member.single:
            yield Stretch(start, end - start, number)
            return
        length = min(member.packed + _padding(file, start + member.packed), end - start)
        yield Stretch(start, length, number)
        start += length
        number += 1


def _padding(file: BinaryIO, start: int) -> int:
    """Zero bytes, which may stand between members of gzip."""
    file.seek(start)
    count = 0
    while block := file.read(_BLOCK):
        bare = block.lstrip(b"\0")
        count += len(block) - len(bare)
        if bare:
            break
    return count


class _Member(NamedTuple):
    packed: int
    single: bool


def _member(file: BinaryIO) -> _Member | None:
    """The gzip member that is next in a file: its length, and whether it holds one record; None where it is damaged."""
    unpack = zlib.decompressobj(wbits=31)
    head, out, packed = b"", 0, 0
    try:
        while not unpack.eof:
            block = file.read(_BLOCK)
            if not block:
                return None
            packed += len(block)
            part = unpack.decompress(block)
            head += part[: max(_BLOCK - len(head), 0)]
            out += len(part)
    except zlib.error:
        return None
    return _Member(packed - len(unpack.unused_data), _record_length(head) == out)


def _packed_singly(path: Path) -> bool:
    with path.open("rb") as file:
        member = _member(file)
    return member is not None and member.single


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head)
    except zlib.error:
        return b""
