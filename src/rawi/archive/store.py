"""The archive: reports go in, once; what they tell is read, compared with what is there, and kept."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self, TypeVar
from urllib.parse import urlsplit

import msgspec

from rawi.archive import index
from rawi.archive.copies import Copies
from rawi.archive.corrections import Corrections
from rawi.archive.database import changing, connect, told
from rawi.archive.memory import Memory
from rawi.archive.prepare import Prepared, Read, prepare, text_hash
from rawi.archive.refs import fresh
from rawi.archive.register import Register
from rawi.archive.rows import now
from rawi.archive.tell import Teller
from rawi.intake import Report
from rawi.lexicon.collector import paused

if TYPE_CHECKING:
    from rawi.reader import Reader
    from rawi.record import Record

T = TypeVar("T")
LEVEL = 6


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a report: ``ref`` is its document's id."""

    state: Literal["added", "known"]
    ref: str
    copy: bool = False
    events: int = 0
    merged: int = 0


class Archive:
    """One archive, open for writing. Use as a context manager. Raises `ArchiveError` where it cannot be used."""

    def __init__(self, path: Path | str, reader: Reader, wait: float = 60.0) -> None:
        self.path = Path(path)
        self.reader = reader
        self.db = connect(path, write=True, wait=wait)
        self.register = Register(self.db)
        self.memory = Memory(self.db)
        self.copies = Copies(self.db)
        self._outlets: dict[str, int | None] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()

    def has(self, report: Report) -> str:
        """The id of the document that is this report, or nothing. A text is the same report unless address or outlet
        say otherwise: forty outlets with one text are forty documents."""
        with told(self.path):
            return self._has(text_hash(report.text), report)

    def read(self, report: Report) -> Read:
        """Read one report; nothing is written."""
        return Read.of(report, self.reader)

    def add(self, reads: Sequence[Read]) -> list[Added]:
        """Put reports in, all of them or none. What is returned is on the disk."""
        return self.put([prepare(read, self.reader.analyser) for read in reads])

    def put(self, reports: Sequence[Prepared]) -> list[Added]:
        """As `add`, for what was prepared before."""
        with told(self.path), paused(), changing(self.db):
            self._forget()
            added = [self._put(report) for report in reports]
            self.corrections.retry()
            return added

    def _forget(self) -> None:
        """Drop what is kept in memory: another process may have written."""
        self.register.forget()
        self.memory.forget()
        self.copies.forget()
        self._outlets.clear()

    @property
    def corrections(self) -> Corrections:
        """What people said of this archive; in a transaction of the caller's."""
        return Corrections(self.db, self.register)

    def correct(self, change: Callable[[Corrections], T]) -> T:
        """Carry out a correction, wholly or not at all."""
        with told(self.path), changing(self.db):
            self.register.forget()
            return change(self.corrections)

    def _has(self, hash: str, report: Report) -> str:
        rows = self.db.execute("SELECT ref, url, outlet FROM document WHERE text_sha256 = ?", (hash,))
        for ref, url, outlet in rows:
            if url == report.url if url and report.url else _agree(outlet, report.outlet):
                return str(ref)
        return ""

    def _put(self, read: Prepared) -> Added:
        known = self._has(read.hash, read.report)
        if known:
            return Added("known", known)
        document, ref = self._document(read)
        copied = self.copies.nearest(read.sketch)
        self.copies.keep(document, read.sketch)
        if copied:
            self._copy(document, ref, *copied)
        self._index(document, read)
        events, merged = self._teller().tell(document, read, self.outlet_of(read.report))
        return Added("added", ref, bool(copied), events, merged)

    def _index(self, document: int, read: Prepared) -> None:
        index.put(self.db, document, read.lines, read.record)

    def _teller(self) -> Teller:
        return Teller(self.db, self.register, self.memory)

    def _body(self, raw: bytes) -> bytes:
        """Bytes as they are kept."""
        return zlib.compress(raw, LEVEL)

    def _record(self, record: Record) -> bytes:
        """A record as it is kept."""
        return packed(record.to_json())

    def _document(self, read: Prepared) -> tuple[int, str]:
        report, record = read.report, read.record
        ref = fresh(self.db, "d", read.hash, report.url or report.outlet)
        published = record.document
        cursor = self.db.execute(
            "INSERT INTO document (ref, raw_id, encoding, text_sha256, text, source, line, part, given_id, title, "
            "outlet, outlet_id, url, published, given_published, published_inferred, language, how, added, reader, "
            "record, terms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                ref,
                self._raw(report),
                report.encoding,
                read.hash,
                self._body(report.text.encode("utf-8", "surrogatepass")),
                report.source,
                report.line,
                report.record,
                report.id,
                report.title,
                shown_outlet(report),
                self.outlet_of(report),
                report.url,
                published.published,
                str(report.published) if report.published else None,
                published.published_inferred,
                published.language,
                msgspec.json.encode(dict(report.how)).decode(),
                read.added or now(),
                record.reader,
                self._record(record),
                self._body(read.lines.encode("utf-8", "surrogatepass")),
            ),
        )
        return int(cursor.lastrowid or 0), ref

    def _raw(self, report: Report) -> int:
        raw = report.raw or report.text.encode()
        hash = hashlib.sha256(raw).hexdigest()
        row = self.db.execute("SELECT id FROM raw WHERE sha256 = ?", (hash,)).fetchone()
        if row:
            return int(row[0])
        cursor = self.db.execute(
            "INSERT INTO raw (sha256, size, body) VALUES (?, ?, ?)", (hash, len(raw), self._body(raw))
        )
        return int(cursor.lastrowid or 0)

    def outlet_of(self, report: Report) -> int | None:
        """The actor that is a report's outlet: its name as the reader understands it, else as it stands."""
        name = shown_outlet(report)
        if not name:
            return None
        if name not in self._outlets:
            self._outlets[name] = self.register.outlet(name, self.reader)
        return self._outlets[name]

    def _copy(self, document: int, ref: str, other: int, likeness: float) -> None:
        root, other_ref = self.db.execute(
            "SELECT coalesce(copy_of, id), ref FROM document WHERE id = ?", (other,)
        ).fetchone()
        self.db.execute("UPDATE document SET copy_of = ? WHERE id = ?", (root, document))
        self.db.execute(
            "INSERT INTO judgement (kind, one, other, verdict, score, why) VALUES ('copy', ?, ?, 'same', ?, ?)",
            (other_ref, ref, likeness, f"{likeness:.0%} of the shorter text's running words are in the other"),
        )


def shown_outlet(report: Report) -> str:
    """The outlet as the report names it, else the host it came from."""
    return report.outlet or urlsplit(report.url).netloc.removeprefix("www.")


def packed(text: str) -> bytes:
    """Text as the archive keeps it."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), LEVEL)


def unpacked(body: bytes) -> str:
    """Text from the archive."""
    return zlib.decompress(body).decode("utf-8", "surrogatepass")


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other
