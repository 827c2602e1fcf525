"""A report: its text as published with all its marks, and its record beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from litestar import get
from litestar.params import FromPath
from litestar.response import Redirect, Template

from rawi.archive.entries import Why
from rawi.archive.report_page import ReportPage, report_page
from rawi.archive.store import unpacked
from rawi.desk.dependencies import Chosen, Db, Readings
from rawi.desk.pages.marking import runs_of
from rawi.desk.pages.record import Refs, Shown, shown
from rawi.desk.refs import located
from rawi.desk.view import Asked, opening, page
from rawi.record import Record


@get("/r/{ref:str}", sync_to_thread=True)
def report(request: Asked, db: Db, reading: Readings, ref: FromPath[str], lang: Chosen) -> Template:
    """One report."""
    now = located(db, ref, "document")
    found = reading.use(lambda reader: report_page(db, now, reader))
    return page(
        request,
        lang,
        "report.html",
        found=found,
        opening=opening(found.text),
        report=found.report,
        record=record(db, found),
        runs_of_text=runs_of(found.text, found.marks, request.query_params.get("at", "")),
        kept=request.query_params.get("kept", ""),
    )


@get("/s/{ref:str}", sync_to_thread=True)
def statement(db: Db, ref: FromPath[str]) -> Redirect:
    """A statement is shown in its report, at its words."""
    now = located(db, ref, "statement")
    report, local, start, end = db.execute(
        'SELECT d.ref, s.local, v.start, v."end" FROM statement s JOIN document d ON d.id = s.document_id '
        "LEFT JOIN evidence v ON v.statement_id = s.id WHERE s.ref = ? ORDER BY v.id LIMIT 1",
        (now,),
    ).fetchone()
    at = f"?at={start}-{end}" if start is not None else ""
    return Redirect(f"/r/{report}{at}#{local}")


def record(db: sqlite3.Connection, found: ReportPage) -> Shown:
    """The record of a report, with the archive's ids and with why each entry is there."""
    (raw,) = db.execute("SELECT record FROM document WHERE ref = ?", (found.report.ref,)).fetchone()
    refs = Refs(
        {e.local: e.event for e in found.events},
        {a.local: a.actor.ref for a in found.actors if a.actor},
        {e.local: _lexicon(e.why) for e in found.events} | {s.local: _lexicon(s.why) for s in found.statements},
    )
    return shown(Record.from_json(unpacked(raw)), found.text, refs)


def _lexicon(why: Iterable[Why]) -> tuple[str, ...]:
    """The entries of the lexicon that found something, each once."""
    return tuple(dict.fromkeys(w.entry for w in why if w.entry))
