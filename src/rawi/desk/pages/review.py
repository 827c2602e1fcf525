"""Review: what a person should look at, and their answers."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import msgspec
from litestar import get, post
from litestar.params import URLEncodedBody
from litestar.response import Redirect, Template
from markupsafe import Markup

from rawi.archive.doubts import KINDS, Doubt, Side, doubts
from rawi.archive.gather import event_rows
from rawi.archive.lookup import row_of
from rawi.archive.shapes import EventRow, Quote, ReportRef
from rawi.desk.api.corrections import Answer, answered, named
from rawi.desk.dependencies import Chosen, Db, Told, Writes
from rawi.desk.pages.correcting import Form
from rawi.desk.problems import RefusedError
from rawi.desk.view import Asked, page, said
from rawi.desk.words import Words, words

_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Cited:
    """Words with the report that has them."""

    quote: Quote | None
    report: ReportRef


@dataclass(frozen=True, slots=True)
class SideShown:
    """One of the two things that may be one."""

    href: str
    head: Markup
    event: EventRow | None
    also: str
    cited: list[Cited]


@dataclass(frozen=True, slots=True)
class DoubtShown:
    """A doubt with its sides."""

    kind: str
    refs: tuple[str, ...]
    why: str
    sides: list[SideShown]


@get("/review", sync_to_thread=True)
def review(request: Asked, db: Db, settings: Told, lang: Chosen) -> Template:
    """Open doubts: of the kind that is asked for, else of the first that has any."""
    t = words(lang)
    kind = request.query_params.get("kind", "")
    found = doubts(db, kind or "events", limit=_LIMIT)  # type: ignore[arg-type]
    if not kind and not found.rows:
        found = doubts(db, next((k for k in KINDS if found.counts[k]), "events"), limit=_LIMIT)
    return page(
        request,
        lang,
        "review.html",
        "review",
        kinds=list(found.counts.items()),
        chosen=found.kind,
        doubts=[_doubt(t, db, d) for d in found.rows],
        rest=found.counts[found.kind] - len(found.rows),
        done=request.query_params.get("done", ""),
        person=settings.person,
    )


@post("/review", status_code=303, sync_to_thread=True)
def decide(data: URLEncodedBody[Form], writer: Writes, settings: Told) -> Redirect:
    """Keep an answer, and go on to what is next."""
    made = answered(writer, answer_of(data), named(str(data.get("person") or ""), settings)).id
    return Redirect(f"/review?kind={data.get('kind')}&done={made}", status_code=303)


def answer_of(form: Form) -> Answer:
    """The answer in a form. Raises `RefusedError` where it does not hang together."""
    refs = form.get("ref") or []
    told = {
        "kind": form.get("kind"),
        "ids": refs if isinstance(refs, list) else [refs],
        "answer": form.get("answer"),
        "note": str(form.get("note") or "").strip(),
    }
    try:
        return msgspec.convert(told, Answer)
    except msgspec.ValidationError as error:
        raise RefusedError(detail=f"this answer cannot be kept: {error}") from None


def _doubt(t: Words, db: sqlite3.Connection, doubt: Doubt) -> DoubtShown:
    return DoubtShown(doubt.kind, doubt.refs, doubt.why, [_side(t, db, s) for s in doubt.sides])


def _side(t: Words, db: sqlite3.Connection, side: Side) -> SideShown:
    reports = {r.ref: r for r in side.reports}
    cited = [Cited(q, reports[q.report]) for q in side.quotes if q.report in reports]
    cited = cited or [Cited(None, r) for r in side.reports]
    if side.kind == "actor":
        head, also = said(t.name(side.label_fa, side.label)), t.name(side.label, side.label_fa)
        return SideShown(f"/a/{side.ref}", head, None, also, cited)
    (row,) = event_rows(db, [row_of(db, side.ref)[1]])
    return SideShown(f"/e/{side.ref}", Markup(""), row, "", cited)
