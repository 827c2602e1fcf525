"""Files and standard input, one report at a time: nothing is read further than the report that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from rawi.intake.decode import BOM, from_line, from_text
from rawi.intake.model import Fault, RefusedError, Report

STDIN = "-"
_JSON_LINES = (".jsonl", ".ndjson")

Items = Iterator[Report | Fault]


def read_sources(names: Iterable[str], stdin: BinaryIO, published: date | None = None) -> Items:
    """The reports of files in order; ``-`` is ``stdin``. What cannot be read comes out as a `Fault` in its place.

    A file is JSON Lines if it is called ``.jsonl`` or ``.ndjson`` or begins with ``{``, and otherwise one report.
    ``published`` is the publishing date of reports that bring none of their own.
    """
    for name in names:
        if name == STDIN:
            yield from _read("standard input", "stdin", stdin, False, published)
        else:
            yield from _read_file(Path(name), published)


def _read_file(path: Path, published: date | None) -> Items:
    shown = _printable(str(path))
    try:
        if path.is_dir():
            yield Fault(shown, None, "a directory; name the files in it")
            return
        with path.open("rb") as file:
            yield from _read(shown, _printable(path.stem), file, path.suffix.lower() in _JSON_LINES, published)
    except FileNotFoundError:
        yield Fault(shown, None, "no such file; check the name")
    except (OSError, ValueError) as error:
        yield Fault(shown, None, f"cannot be opened ({getattr(error, 'strerror', None) or error}); check the file")


def _read(source: str, name: str, stream: BinaryIO, json_lines: bool, published: date | None) -> Items:
    head, first = _first_line(stream)
    if json_lines or first.lstrip().startswith(b"{"):
        yield from _lines(source, name, chain(head, stream), published)
    else:
        yield _text(source, name, b"".join(head) + stream.read(), published)


def _first_line(stream: BinaryIO) -> tuple[list[bytes], bytes]:
    """The lines up to the first that is not blank, and that line without a byte order mark."""
    head: list[bytes] = []
    for line in stream:
        head.append(line)
        bare = line.removeprefix(BOM)
        if bare.strip():
            return head, bare
    return head, b""


def _text(source: str, name: str, raw: bytes, published: date | None) -> Report | Fault:
    try:
        return from_text(source, name, raw, published)
    except RefusedError as refused:
        return Fault(source, None, str(refused))


def _lines(source: str, name: str, lines: Iterable[bytes], published: date | None) -> Items:
    found = False
    for number, raw in enumerate(lines, 1):
        if not raw.removeprefix(BOM).strip():
            continue
        found = True
        try:
            yield from_line(source, number, name, raw, published)
        except RefusedError as refused:
            yield Fault(source, number, str(refused))
    if not found:
        yield Fault(source, None, "empty; give one JSON object a line")


def _printable(name: str) -> str:
    """A file name that is not UTF-8 would break the record's JSON and the terminal."""
    return name.encode("utf-8", "replace").decode("utf-8")
