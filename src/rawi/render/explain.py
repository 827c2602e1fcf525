"""Why a record says what it says: rule, lexicon entry and words for each part."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.record import Event, Record, Statement, Trace
from rawi.render.bidi import clean, isolate
from rawi.render.english import Teller
from rawi.render.page import Page
from rawi.render.paint import Paint, plain
from rawi.render.terminal import COLUMNS


def explain(record: Record, text: str, about: str = "", columns: int = COLUMNS, paint: Paint = plain) -> str:
    """The explanation of each event and statement, or of the one whose id is ``about`` with the statements it rests on.

    The record must have been read with its trace. Raises LookupError where it has no part of that id.
    """
    page, teller = Page(max(columns, 40), paint), Teller(record, text)
    page.heading(f"Report {clean(record.document.id)}".strip())
    for part in _chosen(record, about):
        page.blank()
        told = teller.event(part) if isinstance(part, Event) else teller.statement(part)
        page.lead(part.id, told, "sentence")
        _traces(page, teller, [t for t in record.trace if t.about == part.id])
    return page.text()


def _chosen(record: Record, about: str) -> list[Event | Statement]:
    parts: list[Event | Statement] = [*record.events, *record.statements]
    if not about:
        return parts
    wanted = {about, *(s for e in record.events if e.id == about for s in e.statements)}
    chosen = [p for p in parts if p.id in wanted]
    if not chosen:
        ids = ", ".join(p.id for p in parts)
        raise LookupError(f"no event {about!r}; this report has {ids or 'none'}")
    return chosen


def _traces(page: Page, teller: Teller, traces: Sequence[Trace]) -> None:
    if not traces:
        page.field("rule", "not recorded")
    for trace in traces:
        page.field("rule", trace.rule)
        page.field("entry", trace.entry.replace(":", ".yaml: ", 1))
        for n, span in enumerate(trace.words):
            page.field("words" if n == 0 else "", f"at {span.start}–{span.end}", teller.quote((span,)))
        page.field("because", isolate(clean(trace.why)))
