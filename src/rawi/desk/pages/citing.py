"""An event to cite: its claim, how it stands, and a line for each account, so that all of it can be checked."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from rawi.archive.event_page import EventPage
from rawi.archive.shapes import EventRow, Named, PlaceName
from rawi.archive.tellings import Account
from rawi.desk.pages.telling import why
from rawi.desk.view import name, runs, said
from rawi.desk.words import Words, both, span_of

_LINE = Markup("\n")


def citation(t: Words, found: EventPage) -> Markup:
    """The archive's own citation in English; in Dari, where events have no sentence, the same by its parts."""
    if t.language == "en":
        return runs(found.citation)
    claim = Markup("؛ ").join(_claim(t, found.event))
    head = Markup("{}. [{}.] rawi:{}").format(claim, why(t, found), found.event.ref)
    each = [account for origin in found.origins for account in origin.accounts]
    return _LINE.join([head, *(Markup("{}. {}").format(t.number(i), _cited(t, a)) for i, a in enumerate(each, 1))])


def _claim(t: Words, event: EventRow) -> Iterator[Markup]:
    """What, who, whom, where, when, the toll, and on whose word."""
    aspect = f" ({t.term('aspect', event.aspect)})" if event.aspect != "asserted" else ""
    yield Markup("{}{}").format(t.what(event.type, event.mode), aspect)
    for label, named in (("role.actor", event.actors), ("role.recipient", event.recipients), ("where", event.places)):
        if named:
            yield Markup("{}: {}").format(t(label), _names(t, named))
    start, end = event.when.start, event.when.end
    if start or end:
        yield Markup("{}: {}").format(t("when"), span_of(t, start.iso if start else None, end.iso if end else None))
    for toll in event.tolls:
        yield Markup("{} {}").format(t.term("toll", toll.what), t.figures(toll.told))
    yield Markup("{}: {}").format(t("role.source"), _names(t, event.whose) if event.whose else t("own.voice"))


def _names(t: Words, named: tuple[Named, ...] | tuple[PlaceName, ...]) -> Markup:
    return Markup("، ").join(name(t, one) for one in named)


def _cited(t: Words, account: Account) -> Markup:
    """Outlet, title, day in both calendars, quotation, address, id, hash and offsets."""
    report, quote = account.report, account.quotes[0] if account.quotes else None
    parts = [
        said(report.outlet) if report.outlet else t("no.outlet"),
        said(f"«{report.title}»") if report.title else "",
        both(t, report.published.iso if report.published else None),
        said(f"«{quote.text}»") if quote else "",
        said(report.url) if report.url else "",
        said(f"rawi:{account.ref}"),
        said(f"sha256:{report.sha256}" + (f"#char={quote.start},{quote.end}" if quote else "")),
    ]
    return Markup("، ").join(part for part in parts if part)
