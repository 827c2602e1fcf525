"""Files, folders, addresses and standard input, one report at a time: nothing is read before it is asked for."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from rawi.intake.decode import BOM, from_line, from_text
from rawi.intake.kinds import BYTE_ORDER_MARKS, FEED, GZIP, HEAD, JSON, LINES, PAGE, TABLE, TEXT, WARC, ZIP, kind_of
from rawi.intake.model import MAX_BYTES, Fault, RefusedError, Report
from rawi.intake.unpack import Ahead, Unpacked

if TYPE_CHECKING:
    from rawi.intake.client import Client
    from rawi.intake.warc import Captured

STDIN = "-"
_DEEPEST = 2
"""A gzip file in a gzip file is a slip; deeper ones are made on purpose."""

Items = Iterator[Report | Fault]


@dataclass(frozen=True, slots=True)
class Wants:
    """What a caller allows: the day of undated reports, folders, other encodings than UTF-8, and fetching."""

    published: date | None = None
    folders: bool = False
    encodings: bool = False
    client: Client | None = None
    mostly: bool = False
    """Texts must be mostly Persian: whoever names a folder does not name each file in it."""


@dataclass(frozen=True, slots=True)
class _Input:
    """A stream with what is known of it: what to call it, its file name, where it was fetched."""

    source: str
    name: str
    stream: BinaryIO
    file: str = ""
    url: str = ""
    charset: str = ""
    depth: int = 0


def read_sources(names: Iterable[str], stdin: BinaryIO, published: date | None = None) -> Items:
    """The reports of files in order; ``-`` is ``stdin``. What cannot be read comes out as a `Fault` in its place.

    A file is told by how it begins: an HTML page, a feed, a web archive (WARC or WACZ), gzip of any of them, JSON (one
    value or one a line, also by the names ``.jsonl`` and ``.ndjson``), a table (by the names ``.csv`` and ``.tsv``),
    and otherwise one report as text. Text, tables and JSON must be UTF-8.
    ``published`` is the publishing date of reports that bring none of their own.
    """
    return _all(names, stdin, Wants(published))


def take_in(
    names: Iterable[str], stdin: BinaryIO, published: date | None = None, client: Client | None = None
) -> Items:
    """As `read_sources`; also all files of folders, text in any encoding and, with a ``client``, web addresses."""
    return _all(names, stdin, Wants(published, True, True, client))


def take_stream(file: str, stream: BinaryIO, published: date | None = None) -> Items:
    """The reports of one stream that is called ``file``, in any encoding; a web archive in a ZIP must be seekable."""
    named = _printable(Path(file).name)
    return _guarded(_Input(named or "a file", Path(named).stem, stream, named), Wants(published, encodings=True))


def take_part(
    file: str, stream: BinaryIO, part: Literal["whole", "lines", "records"], first: int, published: date | None = None
) -> Items:
    """What `take_in` makes of a file that is called ``file``, or of a part of it: ``stream`` holds all of it, lines of
    JSON Lines or records of a web archive (packed or not), the first of which has the number ``first``."""
    path = Path(file)
    given = _Input(_printable(file), _printable(path.stem), stream, _printable(path.name))
    wants = Wants(published, encodings=True)
    if part == "whole":
        return _guarded(given, wants)
    if path.suffix.lower() == ".gz":
        given = replace(given, file=given.file[:-3], name=Path(given.file[:-3]).stem, depth=1)
    return _each(given, _each_line(stream), first, wants) if part == "lines" else _stretch(given, wants, first)


def _stretch(given: _Input, wants: Wants, first: int) -> Items:
    """Some records of a web archive, packed or not."""
    stream: Any = io.BufferedReader(Ahead(b"", given.stream))
    head = stream.peek(5)
    if head.startswith(b"\x1f\x8b") or (given.depth and not head.startswith(b"WARC/")):
        stream = io.BufferedReader(Unpacked(stream))
    try:
        yield from _pages(given, stream, wants, (), first)
    except RefusedError as refused:
        yield Fault(given.source, None, str(refused))


def _all(names: Iterable[str], stdin: BinaryIO, wants: Wants) -> Items:
    for name in names:
        if name == STDIN:
            yield from _guarded(_Input("standard input", "stdin", stdin), wants)
        elif name.lower().startswith(("http://", "https://")):
            yield from _address(name, wants)
        else:
            yield from _path(Path(name), wants)


def _path(path: Path, wants: Wants) -> Items:
    shown = _printable(str(path))
    try:
        if path.is_dir():
            yield from _folder(path, wants)
            return
        with path.open("rb") as file:
            yield from _guarded(_Input(shown, _printable(path.stem), file, _printable(path.name)), wants)
    except FileNotFoundError:
        yield Fault(shown, None, "no such file; check the name")
    except (OSError, ValueError) as error:
        yield Fault(shown, None, f"cannot be opened ({getattr(error, 'strerror', None) or error}); check the file")


def _folder(path: Path, wants: Wants) -> Items:
    """The files in a folder and below, by name; hidden ones and links to folders are left out."""
    if not wants.folders:
        yield Fault(_printable(str(path)), None, "a directory; name the files in it")
        return
    found = False
    for entry in sorted(path.iterdir()):
        if entry.name.startswith(".") or (entry.is_symlink() and entry.is_dir()):
            continue
        found = True
        yield from _path(entry, replace(wants, mostly=True))
    if not found:
        yield Fault(_printable(str(path)), None, "a folder without files; check the name")


def _address(url: str, wants: Wants) -> Items:
    if wants.client is None:
        yield Fault(_printable(url), None, "an address, and nothing is fetched here; save the page and name its file")
        return
    try:
        answer = wants.client.get(url)
        if answer.status != 200:
            raise RefusedError(f"the server answered {answer.status}; check the address")
    except RefusedError as refused:
        yield Fault(_printable(url), None, str(refused))
        return
    stream = io.BytesIO(answer.body)
    yield from _guarded(_Input(_printable(url), answer.url, stream, answer.url, answer.url, answer.charset), wants)


def _guarded(given: _Input, wants: Wants) -> Items:
    """What goes wrong below the single report ends the file with one fault, after what came before it."""
    try:
        yield from _read(given, wants)
    except RefusedError as refused:
        yield Fault(given.source, None, str(refused))


def _read(given: _Input, wants: Wants) -> Items:
    head = _beginning(given.stream)
    kind = kind_of(b"".join(head).lstrip()[:HEAD], given.file)
    if kind == LINES:
        yield from _lines(given, head, wants)
        return
    rest: Any = io.BufferedReader(Ahead(b"".join(head), given.stream))
    if kind == GZIP:
        yield from _gzip(replace(given, stream=rest), wants)
    elif kind == WARC:
        yield from _warc(given, rest, wants)
    elif kind == ZIP:
        yield from _zip(given, wants)
    elif kind in (JSON, TABLE):
        yield from _values(given, kind, rest, wants)
    else:
        yield from _whole(given, kind, _bounded(rest), wants)


def _whole(given: _Input, kind: str, raw: bytes, wants: Wants) -> Items:
    """A stream that is one report, or one feed."""
    if kind == FEED:
        from rawi.intake.feed import from_feed

        yield from from_feed(given.source, given.name, raw, wants.published, given.url)
    elif kind == PAGE:
        from rawi.intake.page import from_page

        yield from_page(given.source, given.name, raw, wants.published, given.url, given.charset)
    else:
        yield from_text(given.source, given.name, raw, wants.published, wants.encodings, wants.mostly)


def _values(given: _Input, kind: str, stream: BinaryIO, wants: Wants) -> Items:
    """A table, or JSON that is one value; what is no such value is JSON Lines whose first line is broken, or a text
    that begins with a bracket."""
    from rawi.intake.tables import LONGEST, from_json, from_table

    raw = stream.read(LONGEST + 1)
    if len(raw) > LONGEST:
        raise RefusedError(f"longer than {LONGEST >> 20} MB in one piece; give its parts, or JSON Lines")
    if kind == TABLE:
        yield from from_table(given.source, given.name, raw, wants.published, wants.encodings)
        return
    items = from_json(given.source, given.name, raw, wants.published, wants.encodings)
    if items is None and b"{" in raw[:HEAD]:
        yield from _lines(replace(given, stream=io.BytesIO(raw)), [], wants)
    elif items is None:
        yield from _whole(given, TEXT, raw, wants)
    else:
        yield from items


def _lines(given: _Input, head: list[bytes], wants: Wants) -> Items:
    found = False
    for item in _each(given, chain(head, _each_line(given.stream)), 1, wants):
        found = True
        yield item
    if not found:
        yield Fault(given.source, None, "empty; give one JSON object a line")


def _each(given: _Input, lines: Iterable[bytes], first: int, wants: Wants) -> Items:
    for number, raw in enumerate(lines, first):
        if not raw.removeprefix(BOM).strip():
            continue
        if len(raw) > MAX_BYTES:
            yield Fault(given.source, number, f"longer than {MAX_BYTES >> 20} MB; not read, nor what comes after it")
            return
        try:
            yield from_line(given.source, number, given.name, raw, wants.published, wants.encodings)
        except RefusedError as refused:
            yield Fault(given.source, number, str(refused))


def _gzip(given: _Input, wants: Wants) -> Items:
    if given.depth >= _DEEPEST:
        raise RefusedError("gzip within gzip within gzip; unpack it first")
    stream: Any = io.BufferedReader(Unpacked(given.stream))
    file = given.file[:-3] if given.file.lower().endswith(".gz") else given.file
    name = Path(file).stem if file else given.name
    yield from _read(replace(given, stream=stream, file=file, name=name, depth=given.depth + 1), wants)


def _warc(given: _Input, stream: BinaryIO, wants: Wants, only: Collection[str] = ()) -> Items:
    found = False
    for item in _pages(given, stream, wants, only, 1):
        found = True
        yield item
    if not found:
        raise RefusedError("a web archive without pages that were answered; nothing to read")


def _pages(given: _Input, stream: BinaryIO, wants: Wants, only: Collection[str], first: int) -> Items:
    from rawi.intake.warc import captured

    for item in captured(stream, only, first):
        place = f"{given.source} record {item.record} ({_printable(item.url)})"
        try:
            if item.problem:
                raise RefusedError(item.problem)
            yield from _captured(given, item, wants)
        except RefusedError as refused:
            yield Fault(place, None, str(refused))


def _captured(given: _Input, item: Captured, wants: Wants) -> Iterator[Report]:
    kind = kind_of(item.raw[:HEAD])
    name = f"{given.name}-{item.record}"
    if kind == FEED:
        from rawi.intake.feed import from_feed

        for report in from_feed(given.source, name, item.raw, wants.published, item.url):
            yield replace(report, record=f"{item.record}.{report.record}")
    elif kind == PAGE:
        from rawi.intake.page import from_page

        yield from_page(given.source, name, item.raw, wants.published, item.url, item.charset, item.record)


def _zip(given: _Input, wants: Wants) -> Items:
    from rawi.intake.warc import packed_archives

    if not given.stream.seekable() or given.depth:
        raise RefusedError("a zip file, which can only be read from a file of its own; save it and give its name")
    given.stream.seek(0)
    for member, stream, listed in packed_archives(given.stream):
        inner = replace(
            given,
            source=f"{given.source} {member}",
            stream=stream,
            file=member,
            name=f"{given.name}-{Path(member).name}",
        )
        yield from _guarded_archive(inner, wants, listed)


def _guarded_archive(given: _Input, wants: Wants, listed: Collection[str]) -> Items:
    try:
        stream: Any = given.stream
        if given.file.lower().endswith(".gz"):
            stream = io.BufferedReader(Unpacked(stream))
        yield from _warc(given, stream, wants, listed)
    except RefusedError as refused:
        yield Fault(given.source, None, str(refused))


def _beginning(stream: BinaryIO) -> list[bytes]:
    """The lines up to the first that is not blank; where that begins markup, a piece of what follows too."""
    head: list[bytes] = []
    for line in _each_line(stream):
        head.append(line)
        bare = line.removeprefix(BOM).strip()
        if bare:
            if bare.replace(b"\0", b"").lstrip(BYTE_ORDER_MARKS).startswith(b"<"):
                head.append(stream.read(HEAD))
            break
    return head


def _each_line(stream: BinaryIO) -> Iterator[bytes]:
    """Lines, none longer than one byte over what is taken."""
    while line := stream.readline(MAX_BYTES + 1):
        yield line


def _bounded(stream: BinaryIO) -> bytes:
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise RefusedError(f"longer than {MAX_BYTES >> 20} MB, which no report is; give its parts")
    return raw


def _printable(name: str) -> str:
    """A file name that is not UTF-8 would break the record's JSON and the terminal."""
    return name.encode("utf-8", "replace").decode("utf-8")
