"""Exports: what is asked for in the ledger, in each format, to take away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from litestar import get, post
from litestar.concurrency import sync_to_thread
from litestar.params import FromPath
from litestar.response import Stream, Template

from rawi.archive.database import ArchiveError
from rawi.archive.page import events_page
from rawi.desk.address import Address
from rawi.desk.dependencies import Chosen, Db, Exports, Told, Words, Writes
from rawi.desk.importing import TakenBack, taken_back
from rawi.desk.pages.listed import chips
from rawi.desk.problems import NoSuchError, RefusedError
from rawi.desk.uploads import uploads
from rawi.desk.view import Asked, page
from rawi.desk.words import words
from rawi.export import FORMATS, Format, Options


@dataclass(frozen=True, slots=True)
class Offer:
    """A format as it is offered: where it is fetched from, and for Excel where that differs."""

    name: str
    title: str
    about: str
    href: str
    bom: str
    missing: str


@get("/export", sync_to_thread=True)
def exports(request: Asked, db: Db, analyser: Words, lang: Chosen) -> Template:
    """All formats."""
    return _page(request, db, analyser, lang)


@post("/export", status_code=200)
async def imported(request: Asked, db: Db, analyser: Words, writer: Writes, settings: Told, lang: Chosen) -> Template:
    """Take a file back, and say what became of it."""
    form = await request.form()
    name, body = next(iter(await uploads(form, "file")), ("", b""))
    person = str(form.get("person") or "").strip()
    taken: TakenBack | None = None
    problem = ""
    try:
        taken = await sync_to_thread(taken_back, writer, name, body, person, settings.person)
    except (RefusedError, ArchiveError) as error:
        problem = str(getattr(error, "detail", error))
    return await sync_to_thread(_page, request, db, analyser, lang, taken, problem)


def _page(
    request: Asked,
    db: Db,
    analyser: Words,
    lang: Chosen,
    taken: TakenBack | None = None,
    problem: str = "",
) -> Template:
    address = Address.of(request)
    t = words(lang)
    return page(
        request,
        lang,
        "export.html",
        "export",
        formats=list(offers(address)),
        chosen=chips(t, db, address),
        total=events_page(db, address.filters(1), analyser, limit=1).total,
        taken=taken,
        problem=problem,
    )


def offers(address: Address) -> Iterator[Offer]:
    """Every format for what an address asks."""
    for name, format in FORMATS.items():
        href = str(address.at(f"/export/{name}.zip"))
        bom = str(address.at(f"/export/{name}.zip").set("bom", "yes")) if "bom" in format.options else ""
        yield Offer(name, format.title, format.about, href, bom, ", ".join(format.missing()))


@get("/export/{name:str}", sync_to_thread=True)
def exported(request: Asked, exporter: Exports, name: FromPath[str]) -> Stream:
    """One export, as a ZIP file with its manifest."""
    format = _format(name)
    address = Address.of(request)
    pieces = exporter.packed(format.name, address.filters(), Options(bom=address.get("bom") == "yes"))
    told = {"content-disposition": f'attachment; filename="rawi-{format.name}.zip"'}
    return Stream(pieces, media_type="application/zip", headers=told)


def _format(name: str) -> Format:
    found = FORMATS.get(name.removesuffix(".zip"))
    if found is None or not name.endswith(".zip"):
        raise NoSuchError(detail=f"{name[:40]!r} is not an export; one of {', '.join(f'{f}.zip' for f in FORMATS)}")
    return found
