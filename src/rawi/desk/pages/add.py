"""Adding: a pasted text or dropped files are read and shown; what is kept, a person says."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

import msgspec
from litestar import get, post
from litestar.concurrency import sync_to_thread
from litestar.response import Redirect, Template

from rawi.archive.batch import add_all
from rawi.archive.marks import marks_of
from rawi.archive.prepare import text_hash
from rawi.archive.store import Archive
from rawi.desk.connections import Writer
from rawi.desk.dependencies import Chosen, Db, Readings, Writes
from rawi.desk.pages.drafts import packed, unpacked
from rawi.desk.pages.marking import Run, runs_of
from rawi.desk.pages.record import Refs, Shown, entries_of, shown
from rawi.desk.problems import RefusedError
from rawi.desk.reading import Given, Reading, day_of, report_of
from rawi.desk.shipped import shipped
from rawi.desk.uploads import Upload, uploads
from rawi.desk.view import Asked, opening, page
from rawi.desk.words import words
from rawi.intake import Fault, Report, take_stream
from rawi.intake.decode import is_persian

MOST = 100
"""Reports that are read at once."""
SHOWN = 5
"""Of these, such as are shown with their whole record."""


class Form(msgspec.Struct):
    """What stands in the fields of the form."""

    text: str = ""
    title: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A report that was read and not kept: its marked text, its record, and itself for the way back."""

    title: str
    opening: str
    outlet: str
    published: str | None
    inferred: bool
    url: str
    known: str
    draft: str
    prefix: str
    record: Shown
    runs: list[Run]


@dataclass(slots=True)
class Kept:
    """What became of reports that were kept."""

    refs: list[str] = field(default_factory=list)
    known: int = 0
    problems: list[str] = field(default_factory=list)


@get("/add", sync_to_thread=True)
def add(request: Asked, lang: Chosen) -> Template:
    """The form: empty, or with an invented report to try."""
    sample = Form(text=shipped("sample.txt")) if request.query_params.get("sample") == "yes" else Form()
    return _form(request, lang, sample)


@post("/add", status_code=200)
async def added(request: Asked, db: Db, reading: Readings, writer: Writes, lang: Chosen) -> Template | Redirect:
    """Read what was given, or keep what was seen."""
    form = await request.form()
    if form.get("step") == "keep":
        drafts = [unpacked(str(d)) for d in form.getall("draft", [])]
        return _done(request, lang, await sync_to_thread(_keep, writer, drafts))
    given = Form(**{name: str(form.get(name) or "") for name in Form.__struct_fields__})
    if form.get("step") == "again":
        report = unpacked(str(form.get("draft")))
        given.text = report.text
        return await sync_to_thread(_read, request, lang, db, reading, given, lambda: [_known_better(report, given)])
    files = await uploads(form, "files")
    return await sync_to_thread(_read, request, lang, db, reading, given, lambda: _items(given, files))


def _form(request: Asked, lang: Any, given: Form, problem: str = "", done: Any = None) -> Template:
    return page(
        request, lang, "add.html", "add", given=given, problem=problem, done=done, readings=[], faults=[], shown=0
    )


def _read(
    request: Asked, lang: Any, db: Any, reading: Reading, given: Form, take: Callable[[], list[Report | Fault]]
) -> Template:
    """What was given, read; or the form again with what is wrong."""
    try:
        items = take()
    except RefusedError as refused:
        return _form(request, lang, given, refused.detail)
    if not items:
        return _form(request, lang, given, words(lang).plain("add.empty"))
    if given.text.strip() and not is_persian(given.text):
        return _form(request, lang, given, words(lang).plain("add.not.persian"))
    reports = [i for i in items if isinstance(i, Report)]
    faults = [str(i) for i in items if isinstance(i, Fault)]
    drafted = [_drafted(db, reading, r, n) for n, r in enumerate(reports)]
    return page(
        request, lang, "add.html", "add", given=given, problem="", done=None, readings=drafted, faults=faults,
        shown=SHOWN,
    )  # fmt: skip


def _items(given: Form, files: Sequence[Upload]) -> list[Report | Fault]:
    """The reports of the text and of the files. Raises `RefusedError` where a field is wrong."""
    found: list[Report | Fault] = []
    if given.text.strip():
        found.append(report_of(_given(given, given.text.replace("\r\n", "\n"))))
    for name, body in files:
        found += islice(take_stream(name, io.BytesIO(body), day_of(given.published)), MOST)
    return found[:MOST]


def _known_better(report: Report, given: Form) -> Report:
    """A report with what a person says of it after having seen it. Raises `RefusedError` where a field is wrong."""
    said = report_of(_given(given, report.text))
    return replace(report, title=said.title, outlet=said.outlet, url=said.url, published=said.published)


def _given(form: Form, text: str) -> Given:
    fields = {n: getattr(form, n).strip() for n in ("title", "outlet", "published", "url")}
    return msgspec.convert({"text": text, **fields}, Given)


def _drafted(db: Any, reading: Reading, report: Report, number: int) -> Drafted:
    record = reading.record(report, trace=True)
    document = record.document
    known = db.execute("SELECT ref FROM document WHERE text_sha256 = ?", (text_hash(report.text),)).fetchone()
    return Drafted(
        title=document.title,
        opening=opening(report.text),
        outlet=document.outlet,
        published=document.published,
        inferred=bool(document.published_inferred),
        url=document.url,
        known=known[0] if known else "",
        draft=packed(report),
        prefix=f"n{number}-",
        record=shown(record, report.text, Refs(why=entries_of(record))),
        runs=runs_of(report.text, list(marks_of(record))),
    )


def _keep(writer: Writer, reports: list[Report]) -> Kept:
    return writer.change(lambda archive: _kept(archive, reports))


def _kept(archive: Archive, reports: list[Report]) -> Kept:
    kept = Kept()
    for item in add_all(archive, reports):
        if isinstance(item, Fault):
            kept.problems.append(str(item))
            continue
        kept.refs.append(item.added.ref)
        kept.known += item.added.state == "known"
    return kept


def _done(request: Asked, lang: Any, kept: Kept) -> Template | Redirect:
    """The page of the one report that was kept, or a list of all."""
    if len(kept.refs) == 1 and not kept.problems:
        return Redirect(f"/r/{kept.refs[0]}?kept={'known' if kept.known else 'yes'}", status_code=303)
    t = words(lang)
    said = [t("add.kept", n=len(kept.refs) - kept.known), *_known(t, kept)]
    done = {"said": " ".join(said), "refs": kept.refs}
    return _form(request, lang, Form(), " ".join(kept.problems), done)


def _known(t: Any, kept: Kept) -> Iterator[str]:
    if kept.known:
        yield t("add.known.before", n=kept.known)
