"""Deeds told again by being confirmed: طالبان راه را بستند. سخنگوی پولیس *بستن راه را تأیید کرد*.

Whoever confirms a deed takes up one that was told before, so that the noun by which he names it tells no second one.
"""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.responses.answers import Responses
from rawi.what.sides import sides
from rawi.what.work import Work

TOLD, CONFIRMS = "event-noun-told", "confirms"
COUNTED = frozenset({"تن", "نفر", "کس"})
"""Words by which anybody is counted."""


def told_by_confirming(responses: Responses) -> None:
    """Fold into the deed that is confirmed what tells it again, with its figures and what others say of it."""
    work, events = responses.work, responses.events
    confirmed = {r.first: e for e in events for r in e.responses if r.stance == CONFIRMS}
    if not confirmed:
        return
    again: set[int] = set()
    for event in events:
        clause = work.clauses[event.clause]
        first = confirmed.get(clause.first)
        if first is not None and first is not event and event.rule == TOLD and _is_same(first, event, work):
            known = {(t.what, t.low) for t in first.tolls}
            first.tolls = [*first.tolls, *(t for t in event.tolls if (t.what, t.low) not in known)]
            answered = {*first.sources, *(r.actor for r in first.responses)}
            first.responses = [*first.responses, *(r for r in event.responses if r.actor not in answered)]
            first.evidence = [*first.evidence, *event.evidence]
            again.add(id(event))
    events[:] = [e for e in events if id(e) not in again]


def _is_same(first: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether what a confirmation names is of the same type, by nobody else, and befell nobody else by name."""
    if event.type != first.type or event.aspect != first.aspect or first.first > event.first:
        return False
    if (event.mode and first.mode and event.mode != first.mode) or _befell_others(first, event, work):
        return False
    if any(work.who.actors[r].kind != "people" for r in event.recipients if r not in first.recipients):
        return False
    others = {*event.actors} - {*first.actors}
    return not others or bool(sides(event.actors, work.who) & sides(first.actors, work.who))


def _befell_others(first: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether both name whom they befell, and nobody is named by both: سه مهاجم را کشتند. کشته شدن *سه سرباز* …; but
    رانندگان را بازداشت کردند. بازداشت *هشت نفر* …, who may be they."""
    if not first.recipients or not set(first.recipients).isdisjoint(event.recipients):
        return False
    return any(work.who.actors[r].name.split()[-1] not in COUNTED for r in event.recipients)
