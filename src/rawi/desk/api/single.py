"""One event, actor, statement or report, with all that is known of it."""

from __future__ import annotations

import zlib
from typing import Annotated

from litestar import Response, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import PathParameter, QueryParameter

from rawi.archive.actor_page import ActorPage, actor_page
from rawi.archive.event_page import EventPage, event_page
from rawi.archive.gather import statement_rows
from rawi.archive.lookup import one_of
from rawi.archive.report_page import ReportPage, report_page
from rawi.archive.shapes import StatementRow
from rawi.archive.store import unpacked
from rawi.desk.api.answers import API, told
from rawi.desk.dependencies import Db, Reads
from rawi.desk.refs import located
from rawi.record import Record

Ref = Annotated[str, PathParameter(description="Its id.")]
_BYTES = "application/octet-stream"
_ENDED = told(308, 404, 410)


@get(
    f"{API}/events/{{ref:str}}",
    sync_to_thread=True,
    tags=["Events"],
    summary="One event",
    description="The accounts by origin, the chain of telling, who confirms, denies, disputes or is silent, tolls by "
    "claimant, quotations, what may be the same, corrections, and a citation.",
    operation_id="event",
    responses=_ENDED,
)
def event(ref: Ref, db: Db) -> EventPage:
    """One event."""
    return event_page(db, located(db, ref, "event"))


@get(
    f"{API}/actors/{{ref:str}}",
    sync_to_thread=True,
    tags=["Actors"],
    summary="One actor",
    description="Names, offices and events over time, whom it met, attacked or accused, what it said, and how often "
    "the other side confirms or denies what it claims.",
    operation_id="actor",
    responses=_ENDED,
)
def actor(ref: Ref, db: Db) -> ActorPage:
    """One actor."""
    return actor_page(db, located(db, ref, "actor"))


@get(
    f"{API}/statements/{{ref:str}}",
    sync_to_thread=True,
    tags=["Statements"],
    summary="One statement",
    operation_id="statement",
    responses=_ENDED,
)
def statement(ref: Ref, db: Db) -> StatementRow:
    """One statement."""
    id, _ = one_of(db, located(db, ref, "statement"), "statement")
    (row,) = statement_rows(db, [id])
    return row


@get(
    f"{API}/reports/{{ref:str}}",
    sync_to_thread=True,
    tags=["Reports"],
    summary="One report, with what is read of it marked in its text",
    operation_id="report",
    responses=_ENDED,
)
def report(
    ref: Ref,
    db: Db,
    reader: Reads,
    why: Annotated[
        bool, QueryParameter(description="Read it again, to tell which rule and which entry found each part.")
    ] = False,
) -> ReportPage:
    """One report."""
    return report_page(db, located(db, ref, "document"), reader if why else None)


@get(
    f"{API}/reports/{{ref:str}}/record",
    sync_to_thread=True,
    tags=["Reports"],
    summary="The record of one report",
    description="As the reader gave it; spans count code points of the report's text.",
    operation_id="record",
    responses=_ENDED,
)
def record(ref: Ref, db: Db) -> Record:
    """What was read of one report."""
    sql = "SELECT record FROM document WHERE ref = ?"
    (body,) = db.execute(sql, (located(db, ref, "document"),)).fetchone()
    return Record.from_json(unpacked(body))


@get(
    f"{API}/reports/{{ref:str}}/original",
    sync_to_thread=True,
    tags=["Reports"],
    summary="One report as it came, byte for byte",
    operation_id="original",
    media_type=_BYTES,
    responses={**_ENDED, 200: ResponseSpec(bytes, False, "The bytes, whose SHA-256 the report tells.", _BYTES)},
)
def original(ref: Ref, db: Db) -> Response[bytes]:
    """The bytes of one report: given as a file to keep, never as a page to open."""
    now = located(db, ref, "document")
    sql = "SELECT r.body FROM document d JOIN raw r ON r.id = d.raw_id WHERE d.ref = ?"
    (body,) = db.execute(sql, (now,)).fetchone()
    name = {"content-disposition": f'attachment; filename="{now}"'}
    return Response(zlib.decompress(body), media_type=_BYTES, headers=name)
