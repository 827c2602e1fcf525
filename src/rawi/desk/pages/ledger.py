"""The ledger: events over time and as a list, the latest first, narrowed by what the address says."""

from __future__ import annotations

import sqlite3

from litestar import Response, get

from rawi.archive.facets import facets
from rawi.archive.page import events_page
from rawi.archive.timeline import timeline
from rawi.desk.address import Address
from rawi.desk.dependencies import Chosen, Db
from rawi.desk.dependencies import Words as Analyses
from rawi.desk.pages.listed import by_day, chips, choices
from rawi.desk.pages.time import calendar, drawn
from rawi.desk.view import Asked, Context, kept
from rawi.desk.words import Words, words
from rawi.text.analyser import Analyser

_FACETS = (
    "standing",
    "type",
    "mode",
    "actor",
    "recipient",
    "claimant",
    "outlet",
    "province",
    "land",
    "context",
    "aspect",
)
_TOP = 7
_LIMIT = 20


@get("/", sync_to_thread=True)
def ledger(request: Asked, db: Db, analyser: Analyses, lang: Chosen) -> Response[str]:
    """The events that an address asks for."""
    address = Address.of(request)
    return kept(request, db, lang, "ledger.html", "ledger", lambda: _listed(words(lang), db, analyser, address))


def _listed(t: Words, db: sqlite3.Connection, analyser: Analyser, address: Address) -> Context:
    filters = address.filters(_LIMIT)
    listed = events_page(db, filters, analyser, address.get("after"), _LIMIT)
    years = "solar_year" if t.language == "fa" else "year"
    found = facets(db, filters, analyser, (*_FACETS, years), _TOP)
    over = drawn(
        t,
        timeline(db, filters, analyser, calendar=calendar(t)),
        t.plain("timeline"),
        t.plain("timeline.told", first="{first}", last="{last}"),
        lambda first, last: str(address.set("from", first).set("to", last)),
    )
    return {
        "heading": t("ledger.narrowed" if address.asked() else "ledger.title"),
        "list": listed,
        "days": list(by_day(t, listed.rows)),
        "chosen": chips(t, db, address),
        "facets": list(choices(t, found, address)),
        "drawn": over,
    }
