"""The ledger: events, the newest first."""

from __future__ import annotations

from litestar import get
from litestar.response import Template

from rawi.archive.ask import Filters, events
from rawi.desk.dependencies import Chosen, Db, Words


@get("/", sync_to_thread=True, include_in_schema=False)
def ledger(db: Db, analyser: Words, lang: Chosen) -> Template:
    """The events of an archive."""
    return Template("ledger.html", context={"events": events(db, Filters(), analyser), "lang": lang})
