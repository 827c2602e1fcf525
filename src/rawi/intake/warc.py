"""Web archives: the pages and feeds in WARC files, and in the WARC files of a WACZ."""

from __future__ import annotations

import io
import json
import logging
import os
import zipfile
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from rawi.intake.model import MAX_BYTES, RefusedError

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_DAMAGED = "the web archive is damaged or cut short after record {}; fetch it again"
_TYPES = ("text/html", "application/xhtml", "application/rss", "application/atom", "application/xml", "text/xml")


class _Pieces(io.RawIOBase):
    """A stream that gives what it has: where it breaks off, what came before is not held back."""

    def __init__(self, stream: BinaryIO) -> None:
        self._read: Callable[[int], bytes] = getattr(stream, "read1", stream.read)

    def read(self, size: int = -1) -> bytes:
        return self._read(size)


class Captured(NamedTuple):
    """One answer of a server, as the archive keeps it; ``problem`` says why ``raw`` cannot be used."""

    record: str
    url: str
    charset: str
    raw: bytes
    problem: str = ""


def captured(stream: BinaryIO, only: Collection[str] = (), first: int = 1) -> Iterator[Captured]:
    """The pages and feeds of a WARC stream, packed or not; with ``only``, those of these addresses. ``first`` is the
    number of the stream's first record.

    Raises `RefusedError` where the stream breaks off, after what came before it.
    """
    from warcio.archiveiterator import ArchiveIterator

    _quiet()
    number = first - 1
    try:
        for number, record in enumerate(ArchiveIterator(_Pieces(stream)), first):
            url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
            if record.rec_type in ("response", "resource") and _wanted(record) and (not only or url in only):
                yield _taken(record, str(number), url)
    except RefusedError:
        raise
    except Exception:
        # Damage shows in many ways: warcio's own errors, zlib's and zipfile's, headers that are none.
        raise RefusedError(_DAMAGED.format(number)) from None


@lru_cache(maxsize=1)
def _quiet() -> None:
    """warcio tells of damage on standard error; there, one line for each fault is ours."""
    from warcio import archiveiterator, bufferedreaders

    logging.getLogger("warcio").addHandler(logging.NullHandler())
    nowhere = SimpleNamespace(stderr=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    for module in (archiveiterator, bufferedreaders):
        setattr(module, "sys", nowhere)  # noqa: B010 (it has no types)


def _no_archive(names: list[str]) -> str:
    """What a ZIP is that holds no web archive, and what to do with it."""
    if any(n.startswith("word/") for n in names):
        return "a Word document; save it as text"
    if any(n.startswith("xl/") for n in names):
        return "a spreadsheet; save it as CSV, with the reports' texts in a column called text"
    return "a zip file without web archives in it; unpack it and give its files"


def packed_archives(file: BinaryIO) -> Iterator[tuple[str, BinaryIO, frozenset[str]]]:
    """The WARC files in a WACZ, with the addresses that its list of pages names. Raises `RefusedError`."""
    try:
        with zipfile.ZipFile(file) as packed:
            names = [n for n in packed.namelist() if n.lower().endswith((".warc", ".warc.gz"))]
            if not names:
                raise RefusedError(_no_archive(packed.namelist()))
            listed = frozenset(_listed(packed))
            for name in names:
                with packed.open(name) as member:
                    yield name, cast(BinaryIO, member), listed
    except RefusedError:
        raise
    except Exception:
        # As many ways as above: numbers in a directory that point anywhere, names that are none.
        raise RefusedError("the zip file is damaged or locked; fetch it again") from None


def _listed(packed: zipfile.ZipFile) -> Iterator[str]:
    """Addresses in the WACZ's lists of pages; frames, scripts and other pages' parts are not in them."""
    for name in packed.namelist():
        if name.startswith("pages/") and name.endswith(".jsonl"):
            with packed.open(name) as pages:
                head = pages.read(MAX_BYTES)
            for line in head.splitlines():
                try:
                    value = json.loads(line)
                except ValueError:
                    continue
                if isinstance(value, dict) and isinstance(value.get("url"), str):
                    yield value["url"]


def _wanted(record: ArcWarcRecord) -> bool:
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    return status == "200" and _type(record).startswith(_TYPES)


def _taken(record: ArcWarcRecord, number: str, url: str) -> Captured:
    raw = record.content_stream().read(MAX_BYTES + 1)
    while record.raw_stream.read(65536):
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise EOFError
    charset = _type(record).partition("charset=")[2].strip(" \"';")
    if len(raw) > MAX_BYTES:
        return Captured(number, url, charset, b"", f"longer than {MAX_BYTES >> 20} MB; not a report")
    coding = (record.http_headers.get_header("Content-Encoding") or "") if record.http_headers else ""
    if coding.lower() in ("br", "zstd") and b"<" not in raw[:1024]:
        return Captured(number, url, charset, b"", f"packed with {coding}, which is not read; capture it anew")
    return Captured(number, url, charset, raw)


def _type(record: ArcWarcRecord) -> str:
    headers = record.http_headers or record.rec_headers
    return str(headers.get_header("Content-Type") or "").strip().lower()
