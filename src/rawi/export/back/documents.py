"""Records of our own JSON export become documents of an archive, as they were read, with their texts and bytes."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from rawi.archive.prepare import Read, text_hash
from rawi.archive.store import Added, Archive
from rawi.export.model import ExportError
from rawi.export.records import Kept, Raw
from rawi.intake import Report
from rawi.record import Span
from rawi.text.model import Text

_BATCH = 32


@dataclass(slots=True)
class _Cut:
    text: Text


def read_of(archive: Archive, kept: Kept, raw: bytes) -> Read:
    """One line as a report with its record. Raises `ExportError` where the record does not fit its text."""
    _check(kept, raw)
    report = Report(
        kept.source,
        kept.line,
        kept.given_id,
        kept.text,
        date.fromisoformat(kept.published) if kept.published else None,
        kept.title,
        kept.outlet,
        kept.url,
        kept.part,
        raw,
        kept.encoding,
        kept.how,
    )
    return Read(report, kept.record, _Cut(archive.reader.analyser.analyse(kept.text)), kept.sha256, kept.added)


def _check(kept: Kept, raw: bytes) -> None:
    if text_hash(kept.text) != kept.sha256:
        raise ExportError(f"{kept.id}: its text is not the one that was exported; export it again")
    if kept.raw and not raw:
        raise ExportError(f"{kept.id}: the bytes it came from are not in raw.jsonl; import the whole folder")
    for day in (kept.published, kept.record.document.published):
        _day(kept.id, day)
    for span in spans(kept.record):
        if not 0 <= span.start <= span.end <= len(kept.text):
            raise ExportError(f"{kept.id}: its record speaks of words beyond its text; export it again")


def _day(id: str, day: str | None) -> None:
    try:
        if day:
            date.fromisoformat(day)
    except ValueError:
        raise ExportError(f"{id}: {day[:20]!r} is not a day") from None  # type: ignore[index]


def spans(part: Any) -> Iterator[Span]:
    """All spans of a record or of a part of one."""
    if isinstance(part, Span):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from spans(one)
    elif isinstance(part, msgspec.Struct):
        for name in part.__struct_fields__:
            yield from spans(getattr(part, name))


def decoded(line: bytes) -> Kept:
    """One line of ``documents.jsonl``. Raises `ExportError`."""
    try:
        return msgspec.json.decode(line, type=Kept)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ExportError(f"not a document of rawi export json: {error}") from None


def raw_of(line: bytes) -> tuple[str, bytes]:
    """One line of ``raw.jsonl``: the hash and the bytes. Raises `ExportError` where they do not belong together."""
    try:
        found = msgspec.json.decode(line, type=Raw)
        body = base64.b64decode(found.base64, validate=True)
    except (msgspec.DecodeError, binascii.Error, ValueError) as error:
        raise ExportError(f"not a line of raw.jsonl: {error}") from None
    if hashlib.sha256(body).hexdigest() != found.sha256:
        raise ExportError(f"{found.sha256[:12]}…: these bytes are not the ones that were exported")
    return found.sha256, body


class Adder:
    """Adds documents some at a time; nothing of a batch is kept that fails."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._batch: list[Read] = []

    def add(self, kept: Kept, raw: bytes) -> list[Added]:
        """One document more; what became of those that were written now."""
        self._batch.append(read_of(self._archive, kept, raw))
        return self.flush() if len(self._batch) >= _BATCH else []

    def flush(self) -> list[Added]:
        """Write those that wait."""
        batch, self._batch = self._batch, []
        return self._archive.add(batch) if batch else []
