"""Search: actors so called, and reports that have the words."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from litestar import get
from litestar.response import Redirect, Template
from markupsafe import Markup

from rawi.archive.database import ArchiveError
from rawi.archive.index import typed
from rawi.archive.lookup import row_of
from rawi.archive.page import actors_page, search_page
from rawi.archive.refs import kind_of
from rawi.archive.shapes import ActorRow, Hit, Quote, ReportRef
from rawi.desk.address import Address
from rawi.desk.dependencies import Chosen, Db, Words
from rawi.desk.pages.marking import visible
from rawi.desk.view import Asked, page
from rawi.render.bidi import clean
from rawi.text.analyser import Analyser

_ACTORS = 12
_HITS = 20


@dataclass(frozen=True, slots=True)
class Found:
    """A report that was found, with its passage."""

    report: ReportRef
    quote: Quote
    passage: Markup
    events: int


@get("/search", sync_to_thread=True)
def search(request: Asked, db: Db, analyser: Words, lang: Chosen) -> Template | Redirect:
    """What the query finds; without one, the actors that are met most often."""
    address = Address.of(request)
    query = address.get("q")
    if kind_of(query.lower()) and (led := _led(db, query)):
        return Redirect(led)
    exact = address.get("exact") == "yes"
    hits, total, counted, after, problem = _reports(db, query, analyser, exact, address.get("after"))
    return page(
        request,
        lang,
        "search.html",
        "search",
        query=query,
        exact=exact,
        actors=_actors(db, query),
        hits=hits,
        total=total,
        counted=counted,
        next=after,
        problem=problem,
    )


_LEADS = {"event": "e", "account": "e", "actor": "a", "document": "r", "statement": "s"}


def _led(db: sqlite3.Connection, query: str) -> str:
    """Where an id leads that somebody searches for; nowhere where it is a word that only looks like one."""
    try:
        table, _, ref = row_of(db, query)
    except ArchiveError:
        return ""
    return f"/{_LEADS[table]}/{ref}" if table in _LEADS else ""


def _actors(db: sqlite3.Connection, query: str) -> tuple[ActorRow, ...]:
    """Actors so called: nobody, where nobody is."""
    try:
        return actors_page(db, query, limit=_ACTORS).rows
    except ArchiveError:
        return ()


def _reports(
    db: sqlite3.Connection, query: str, analyser: Analyser, exact: bool, after: str
) -> tuple[list[Found] | None, int, bool, str, str]:
    if not query:
        return None, 0, True, "", ""
    try:
        found = search_page(db, query, analyser, exact, after, _HITS)
    except ArchiveError as error:
        return None, 0, True, "", str(error)
    return [_found(hit, typed(query)) for hit in found.rows], found.total, found.exact, found.next, ""


def _found(hit: Hit, words: list[str]) -> Found:
    return Found(hit.report, hit.quote, highlighted(hit.quote.text, words), hit.events)


def highlighted(text: str, words: list[str]) -> Markup:
    """A passage with the words that were typed set off, where they stand in it as typed."""
    rest, found = clean(text), Markup("")
    while at := min(((rest.find(w), -len(w), w) for w in words if w in rest), default=None):
        start, _, word = at
        found += visible(rest[:start]) + Markup("<mark>{}</mark>").format(word)
        rest = rest[start + len(word) :]
    return found + visible(rest)
