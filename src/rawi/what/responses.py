"""What the other side says of an event: confirms, denies, disputes, keeps silent, or nobody could verify it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.what.merge import root
from rawi.what.model import EventDraft, ResponseDraft

if TYPE_CHECKING:
    from rawi.clauses.model import Clause
    from rawi.record import Stance
    from rawi.what.work import Work


def respond(work: Work, events: list[EventDraft]) -> None:
    """Tie each clause that answers to the event it answers, the nearest before it that fits."""
    for index in work.order:
        clause = work.clauses[index]
        if clause.verb is None or work.is_headline(clause):
            continue
        stance = _stance(work, clause)
        if stance is None:
            continue
        actors, _ = work.args.subject(clause)
        if not actors:
            continue
        event = _answered(work, clause, events, actors, stance)
        if event is None:
            continue
        for actor in actors:
            if not any(r.actor == actor and r.stance == stance for r in event.responses):
                event.responses.append(ResponseDraft(actor, stance, clause.first, clause.verb.last))


def _stance(work: Work, clause: Clause) -> Stance | None:
    cued = next((c.stance for _, c in work.readings[clause.index].cues if c.stance), None)
    if cued is not None:
        return cued
    number = work.statement_of.get(clause.index)
    if number is not None:
        return work.statements[number].stance
    return None


def _answered(
    work: Work, clause: Clause, events: list[EventDraft], actors: list[int], stance: Stance
) -> EventDraft | None:
    """The event answered: told before, not on the answerer's own word; about the answerer if it denies."""
    roots = {root(a, work.who) for a in actors}
    best: EventDraft | None = None
    for event in events:
        if event.evidence[0][0] >= clause.first or event.clause == clause.index:
            continue
        own = {root(s, work.who) for s in event.sources}
        if roots & own and stance != "confirms":
            continue
        if roots & {root(a, work.who) for a in event.actors} and event.says:
            continue
        if stance in ("denies", "disputes") and not event.sources and not event.says:
            continue
        involved = roots & {root(a, work.who) for a in (*event.actors, *event.recipients)}
        near = clause.sentence - work.clauses[event.clause].sentence <= 4
        if involved or near:
            best = event
            if stance == "silent" and involved:
                break
    return best
