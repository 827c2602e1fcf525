"""Our own JSON: whole records, from which an archive can be made again (`rawi import`).

``documents.jsonl`` has each report with its text, where it came from and its record; ``raw.jsonl`` the bytes it was
decoded from, where these are not just its text; ``corrections.jsonl`` what people said. ``events.jsonl``,
``statements.jsonl`` and ``actors.jsonl`` are what the archive worked out of them.
"""

from __future__ import annotations

import base64
import zlib
from array import array
from collections.abc import Callable
from typing import Any

import msgspec

from rawi.archive.store import unpacked
from rawi.export.job import Job
from rawi.export.lines import line
from rawi.export.model import Format
from rawi.export.whole import actor_whole, event_whole, statement_whole
from rawi.record import Record

DOCUMENTS, RAW, CORRECTIONS, EVENTS = "documents.jsonl", "raw.jsonl", "corrections.jsonl", "events.jsonl"


class Kept(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """A line of ``documents.jsonl``. ``raw`` is the hash of the bytes in ``raw.jsonl``, nothing where they are the text
    in UTF-8; ``published`` is the day that was given, that of the record may be inferred."""

    id: str
    text: str
    sha256: str
    record: Record
    source: str = ""
    line: int | None = None
    part: str = ""
    given_id: str = ""
    title: str = ""
    outlet: str = ""
    url: str = ""
    published: str | None = None
    how: dict[str, str] = {}
    encoding: str = "utf-8"
    raw: str = ""
    added: str = ""


# Columns come in the order of the fields; mypy cannot count them.
_KEPT: Callable[..., Kept] = Kept


class Raw(msgspec.Struct, forbid_unknown_fields=True):
    """A line of ``raw.jsonl``."""

    sha256: str
    base64: str


_COLUMNS = (
    "d.ref, d.text, d.text_sha256, d.record, d.source, d.line, d.part, d.given_id, d.title, d.outlet, d.url, "
    "d.given_published, d.how, d.encoding, d.added, r.id, r.sha256, r.body"
)


def write(job: Job) -> None:
    """All files."""
    _documents(job, job.chosen.documents(job.db))
    with job.file(CORRECTIONS) as out:
        for (value,) in job.db.execute("SELECT value FROM correction ORDER BY id"):
            out.write(value.encode() + b"\n")
            job.counts["corrections"] += 1
    for name, rows in (
        ("events", map(event_whole, job.events())),
        ("statements", map(statement_whole, job.statements())),
        ("actors", map(actor_whole, job.actors())),
    ):
        with job.file(f"{name}.jsonl") as out:
            for row in rows:
                out.write(line(row))
                job.counts[name] += 1


def _documents(job: Job, documents: array[int]) -> None:
    written: set[int] = set()
    with job.file(DOCUMENTS) as out, job.file(RAW) as raws:
        for id in documents:
            row = job.db.execute(
                f"SELECT {_COLUMNS} FROM document d JOIN raw r ON r.id = d.raw_id WHERE d.id = ?", (id,)
            ).fetchone()
            text, (raw_id, hash, body) = unpacked(row[1]), row[15:]
            plain = hash == row[2]
            out.write(line(_kept(row, text, "" if plain else hash)))
            job.counts["documents"] += 1
            if not plain and raw_id not in written:
                written.add(raw_id)
                raws.write(line(Raw(hash, base64.b64encode(zlib.decompress(body)).decode())))
                job.counts["raw"] += 1


def _kept(row: tuple[Any, ...], text: str, raw: str) -> Kept:
    how = msgspec.json.decode(row[12], type=dict[str, str])
    record = Record.from_json(unpacked(row[3]))
    return _KEPT(row[0], text, row[2], record, *row[4:12], how, row[13], raw, row[14])


FORMAT = Format(
    name="json",
    title="Rawi's own JSON",
    about="Whole records with texts and corrections: nothing is lost, and rawi import makes an archive of them again.",
    media_type="application/jsonl",
    main=EVENTS,
    version="1",
    write=write,
)
