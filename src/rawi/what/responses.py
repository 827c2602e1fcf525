"""What the other side says of an event: confirms, denies, disputes, keeps silent, or nobody could verify it."""
from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.what.merge import root
from rawi.what.model import EventDraft, ResponseDraft

if TYPE_CHECKING:
    from rawi.clauses.model import Clause
    from rawi.record import Stance
    from rawi.what.read import _Reading


def respond(reading: _Reading, events: list[EventDraft]) -> None:
    """Tie each clause that answers to the event it answers, the nearest before it that fits."""
    for index in reading.order:
        clause = reading.clauses[index]
        if clause.verb is None or reading.is_headline(clause):
            continue
        stance = _stance(reading, clause)
        if stance is None:
            continue
        actors, _ = reading.args.subject(clause)
        if not actors:
            continue
        event = _answered(reading, clause, events, actors, stance)
        if event is None:
            continue
        for actor in actors:
            if not any(r.actor == actor and r.stance == stance for r in event.responses):
                event.responses.append(ResponseDraft(actor, stance, clause.first, clause.verb.last))


def _stance(reading: _Reading, clause: Clause) -> Stance | None:
    cued = next((c.stance for _, c in reading.readings[clause.index].cues if c.stance), None)
    if cued is not None:
        return cued
    number = reading.statement_of.get(clause.index)
    if number is not None:
        return reading.statements[number].stance
    return None


def _answered(
    reading: _Reading, clause: Clause, events: list[EventDraft], actors: list[int], stance: Stance
) -> EventDraft | None:
    """The event answered: told before, not on the answerer's own word; about the answerer if it denies."""
    roots = {root(a, reading.who) for a in actors}
    best: EventDraft | None = None
    for event in events:
        if event.evidence[0][0] >= clause.first or event.clause == clause.index:
            continue
        own = {root(s, reading.who) for s in event.sources}
        if roots & own and stance != "confirms":
            continue
        if roots & {root(a, reading.who) for a in event.actors} and event.says:
            continue
        if stance in ("denies", "disputes") and not event.sources and not event.says:
            continue
        involved = roots & {root(a, reading.who) for a in (*event.actors, *event.recipients)}
        near = clause.sentence - reading.clauses[event.clause].sentence <= 4
        if involved or near:
            best = event
            if stance == "silent" and involved:
                break
    return best
