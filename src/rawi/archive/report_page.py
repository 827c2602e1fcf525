"""The page of a report: its text as published, and what was read in it."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from rawi.archive.entries import (
    ActorEntry,
    EventEntry,
    StatementEntry,
    Why,
    actor_entries,
    event_entries,
    statement_entries,
)
from rawi.archive.gather import named, reports
from rawi.archive.lookup import one_of
from rawi.archive.marks import Mark, Piece, marks_of, pieces
from rawi.archive.shapes import Named, ReportRef, Shape
from rawi.archive.store import unpacked
from rawi.record import Record

if TYPE_CHECKING:
    from rawi.reader import Reader

_COPIES = 50
"""Copies of a report that its page names."""


class ReportPage(Shape, frozen=True):
    """A report as it was published, and what was read in it. ``credit`` is the agency that it credits as a whole;
    ``copies`` are later reports of the same words. ``traced``: whether each `why` could be found."""

    asked: str
    report: ReportRef
    text: str
    language: str
    published_inferred: str
    encoding: str
    source: str
    added: str
    reader: str
    raw_sha256: str
    size: int
    credit: Named | None
    copies: tuple[ReportRef, ...]
    marks: tuple[Mark, ...]
    pieces: tuple[Piece, ...]
    events: tuple[EventEntry, ...]
    statements: tuple[StatementEntry, ...]
    actors: tuple[ActorEntry, ...]
    notes: tuple[str, ...]
    traced: bool


def report_page(db: sqlite3.Connection, ref: str, reader: Reader | None = None) -> ReportPage:
    """The page of a report. With a reader of the version that read it, it is read again to tell why each entry is
    there. Raises `ArchiveError` where there is no such report."""
    id, _ = one_of(db, ref, "document")
    row = db.execute(
        "SELECT d.text, d.record, d.encoding, d.source, d.added, d.reader, r.sha256, r.size, d.credit_id, "
        "d.given_published FROM document d JOIN raw r ON r.id = d.raw_id WHERE d.id = ?",
        (id,),
    ).fetchone()
    text, record = unpacked(row[0]), Record.from_json(unpacked(row[1]))
    traces = _traces(record, text, row[9], reader)
    marks = tuple(marks_of(record))
    return ReportPage(
        asked=ref,
        report=reports(db, [id])[id],
        text=text,
        language=record.document.language or "",
        published_inferred=record.document.published_inferred,
        encoding=row[2],
        source=row[3],
        added=row[4],
        reader=row[5],
        raw_sha256=row[6],
        size=row[7],
        credit=named(db, [row[8]]).get(row[8]) if row[8] else None,
        copies=_copies(db, id),
        marks=marks,
        pieces=pieces(text, marks),
        events=tuple(event_entries(db, id, record, traces or {})),
        statements=tuple(statement_entries(db, id, record, traces or {})),
        actors=tuple(actor_entries(db, id, record)),
        notes=tuple(n.text for n in record.notes),
        traced=traces is not None,
    )


def _traces(record: Record, text: str, published: str | None, reader: Reader | None) -> dict[str, list[Why]] | None:
    """Why each entry is there, by local id; None where the report was read by another reader than this."""
    if reader is None or reader.version != record.reader:
        return None
    day = date.fromisoformat(published) if published else None
    again = reader.record(reader.work(text, day), trace=True)
    if [e.evidence for e in again.events] != [e.evidence for e in record.events]:
        return None
    found: dict[str, list[Why]] = {}
    for t in again.trace:
        words = tuple((w.start, w.end) for w in t.words)
        found.setdefault(t.about, []).append(Why(rule=t.rule, entry=t.entry, why=t.why, words=words))
    return found


def _copies(db: sqlite3.Connection, document: int) -> tuple[ReportRef, ...]:
    rows = db.execute("SELECT id FROM document WHERE copy_of = ? ORDER BY id LIMIT ?", (document, _COPIES))
    ids = [row[0] for row in rows]
    known = reports(db, ids)
    return tuple(known[id] for id in ids)
