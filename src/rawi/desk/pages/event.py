"""An event: its accounts by origin, the chain of telling, tolls by claimant, its citation, and corrections of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from litestar import get, post
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect, Template
from markupsafe import Markup

from rawi.archive.event_page import EventPage, event_page
from rawi.archive.shapes import ToldFigure, TollRange
from rawi.archive.tellings import Account, Claimed, Origin
from rawi.desk.charts.strips import span
from rawi.desk.dependencies import Chosen, Db, Told, Writes
from rawi.desk.pages.citing import citation
from rawi.desk.pages.correcting import Form, corrected, wish_of
from rawi.desk.pages.telling import ChainDrawn, chain_drawn, why
from rawi.desk.refs import located
from rawi.desk.view import Asked, name, page, said
from rawi.desk.words import Words, words

_OPEN = 3
"""Accounts of an origin that are shown before the rest is folded."""


@dataclass(frozen=True, slots=True)
class OriginShown:
    """Accounts of one origin; ``open`` of them are shown at once."""

    name: Markup
    accounts: tuple[Account, ...]
    open: int = _OPEN


@dataclass(frozen=True, slots=True)
class TollRow:
    """What one claimant says."""

    claimed: Claimed
    strip: Markup
    figure: str


@dataclass(frozen=True, slots=True)
class TollShown:
    """All that is said of one kind of toll."""

    what: str
    best: str
    rule: str
    rows: list[TollRow]


@get("/e/{ref:str}", sync_to_thread=True)
def event(request: Asked, db: Db, ref: FromPath[str], settings: Told, lang: Chosen) -> Template:
    """One event."""
    found = event_page(db, located(db, ref, "event"))
    t = words(lang)
    return page(
        request,
        lang,
        "event.html",
        "",
        event=found.event,
        rejected=found.rejected,
        done=request.query_params.get("done", ""),
        why=why(t, found),
        contexts=found.contexts,
        citation=citation(t, found),
        permalink=f"{str(request.base_url).rstrip('/')}/e/{found.event.ref}",
        chain=_chain(t, found),
        answers=found.chain.answers,
        tolls=list(tolls(t, found.tolls, found.claimed)),
        origins=[_origin(t, o) for o in found.origins],
        near=[r for r in found.relations if r.verdict != "same"],
        joined=[r for r in found.relations if r.verdict == "same"],
        corrections=found.corrections,
        person=settings.person,
        types=types(t),
    )


@post("/e/{ref:str}", status_code=303, sync_to_thread=True)
def correct_event(data: URLEncodedBody[Form], ref: FromPath[str], writer: Writes, settings: Told) -> Redirect:
    """Make the correction that the form of an event asks for, and show the event again."""
    wish = wish_of(data, ref)
    made = corrected(writer, wish, settings)
    return Redirect(f"/e/{made.now[0] if wish.action == 'merge' else ref}?done={made.id}#correct", status_code=303)


def types(t: Words) -> list[tuple[str, str]]:
    """All types of events with their modes, as a form offers them."""
    found = []
    for key in t.keys("what."):
        _, type, *mode = key.split(".")
        found.append((f"{type}.{'.'.join(mode)}", f"{type}: {t.what(type, '.'.join(mode))}"))
    return found


def _chain(t: Words, found: EventPage) -> ChainDrawn | None:
    return chain_drawn(t, found.chain, found.event.ref) if len(found.chain.nodes) > 1 else None


def _origin(t: Words, origin: Origin) -> OriginShown:
    if origin.names and not origin.own_voice:
        called = t.listing([str(t.name(n.name, n.name_en)) for n in origin.names])
    else:
        called = name(t, origin.names[0]) if origin.names else said(origin.accounts[0].report.outlet or origin.label)
        called = t("in.own.voice", name=called)
    return OriginShown(called, origin.accounts)


def tolls(t: Words, ranges: Sequence[TollRange], claimed: Sequence[Claimed]) -> Iterator[TollShown]:
    """Tolls with all that is said of them, on one scale each."""
    for toll in ranges:
        mine = [c for c in claimed if c.what == toll.what]
        most = max((c.high if c.high is not None else c.low * 1.25 for c in mine), default=toll.high)
        rows = [_row(t, c, most) for c in mine]
        best = t.figures([f for f in toll.told if f.low == toll.best])
        yield TollShown(toll.what, best, t.term("tollrule", toll.rule), rows)


def _row(t: Words, claimed: Claimed, most: float) -> TollRow:
    told = {ToldFigure(low=f.low, high=f.high) for f in claimed.figures}
    figure = t.figures(sorted(told, key=lambda f: f.low))
    return TollRow(claimed, span(claimed.low, claimed.high, most, t.language == "fa"), figure)
