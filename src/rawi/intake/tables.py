"""Reports in one JSON value, or in the rows of a table (CSV, TSV), as spreadsheets and other programs write them.

A table's first row names its columns: text, and where they are known id, published, title, outlet, url; others are left
alone. What separates them is a comma, a semicolon (as spreadsheets write it where the comma is the decimal sign) or a
tab.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from rawi.intake.decode import decoded, from_object, kind_name
from rawi.intake.model import MAX_BYTES, Fault, RefusedError, Report

LONGEST = 16 * MAX_BYTES
"""The longest table, or JSON that is one value: it is held in memory."""
_SEPARATORS = (",", ";", "\t")


def from_table(
    source: str, name: str, raw: bytes, published: date | None, any_encoding: bool
) -> Iterator[Report | Fault]:
    """The rows of a table. Raises `RefusedError` where it has no column of texts."""
    text, encoding, found = decoded(raw, any_encoding)
    if not text.strip():
        raise RefusedError("empty; give a table whose first row names its columns, one of them text")
    lines = _Lines(text)
    rows = csv.reader(lines, delimiter=_separator(text))
    csv.field_size_limit(MAX_BYTES)
    try:
        columns = [c.strip().lower() for c in next(rows)]
        if "text" not in columns:
            named = ", ".join(c for c in columns[:6] if c)
            raise RefusedError(f'no column "text" (but {named[:120]}); name the column with the reports\' texts so')
        lines.taken()
        for row in rows:
            number, written = lines.taken()
            if not any(cell.strip() for cell in row):
                continue
            value = {c: cell for c, cell in zip(columns, row, strict=False) if c and cell.strip()}
            origin = (source, number, f"{name}-{number}")
            yield _one(origin, str(number), value, written.encode("utf-8"), (encoding, found), published)
    except csv.Error as error:
        raise RefusedError(f"not a table that can be read: {error}; save it as CSV again") from None


def from_json(
    source: str, name: str, raw: bytes, published: date | None, any_encoding: bool
) -> list[Report | Fault] | None:
    """One report, or a list of them, as one JSON value; nothing where it is none, so that it may be JSON Lines."""
    text, encoding, found = decoded(raw, any_encoding)
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
    if isinstance(value, dict):
        return [_one((source, None, name), "", value, raw, (encoding, found), published)]
    if not value:
        raise RefusedError("a list without reports; nothing to read")
    return [
        _one((source, None, f"{name}-{n}"), str(n), item, msgspec.json.encode(item), (encoding, found), published)
        for n, item in enumerate(value, 1)
    ]


class _Lines:
    """The lines of a text, with those that a row took since the last was asked for."""

    def __init__(self, text: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self._since: list[str] = []
        self._first = 1

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._since.append(line)
        return line

    def taken(self) -> tuple[int, str]:
        """The number of the first line taken, and all of them as they were written."""
        first, written = self._first, "".join(self._since)
        self._first, self._since = first + len(self._since), []
        return first, written


def _one(
    origin: tuple[str, int | None, str],
    record: str,
    value: Any,
    raw: bytes,
    encoding: tuple[str, str],
    published: date | None,
) -> Report | Fault:
    """A report from its fields, or why it is none; where a list holds it, that names which of it."""
    source, line, _ = origin
    place = f"{source} item {record}" if record and line is None else source
    try:
        if not isinstance(value, dict):
            raise RefusedError(f'{kind_name(value)}; it must be an object: {{"id": …, "text": …, "published": …}}')
        return from_object(origin, record, value, raw, encoding, published)
    except RefusedError as refused:
        return Fault(place, line, str(refused))


def _separator(text: str) -> str:
    """What stands most often in the first line."""
    first = text.lstrip("\ufeff").partition("\n")[0]
    return max(_SEPARATORS, key=first.count)
