"""Who of those that a deed befell is named behind it: طالبان ده زن را گرفتند. *مینا احمدی* نیز در میان آنان است."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.model import EventDraft
from rawi.what.work import Work

AMONG = "میان"
"""Function of the phrase of those among whom somebody is."""
BEING = frozenset({"بودن", "دیدن", "داشتن"})
"""Verbs of being, being seen and having a place among them: هستند, دیده می‌شود, قرار دارد."""
BEFALLING = frozenset({"COERCE", "SANCTION", "ASSAULT"})
THEY = frozenset({"آنان", "آنها", "ایشان", "اینان", "اینها"})


def with_members(work: Work, events: list[EventDraft]) -> list[EventDraft]:
    """The events, with those who are said to be among the people whom the deed told right before befell."""
    clauses = work.clauses
    for index in work.order:
        clause = clauses[index]
        if clause.verb is None or clause.verb.lemma not in BEING or clause.verb.negated:
            continue
        persons = _persons_among(clause, work)
        if not persons or clause.index in work.headlines:
            continue
        event = _befell_them(clause, work, events)
        if event is not None:
            event.recipients += [p for p in persons if p not in event.recipients and p not in event.actors]
    return events


def _persons_among(clause: Clause, work: Work) -> list[int]:
    """The persons whom a clause of being says to be among others taken up by a pronoun: … *در میان آنان* است."""
    among = [p for p in clause.phrases if p.func == AMONG and p.mentions]
    bare = [p for p in clause.phrases if not p.func and not p.ra and p.mentions]
    if len(among) != 1 or len(bare) != 1 or work.text.keys[among[0].last - 1] not in THEY:
        return []
    named = [m for m in bare[0].mentions if m.kind == "person"]
    return [m.actor for m in named if m.actor is not None]


def _befell_them(clause: Clause, work: Work, events: list[EventDraft]) -> EventDraft | None:
    """The last deed told before a clause, in its sentence or the one before, that befell several people."""
    best: EventDraft | None = None
    for event in events:
        told = work.clauses[event.clause]
        if event.last > clause.first or not 0 <= clause.sentence - told.sentence <= 1 or event.aspect == "negated":
            continue
        if best is None or told.first >= work.clauses[best.clause].first:
            best = event
    if best is None or best.type not in BEFALLING:
        return None
    who = work.who.actors
    several = any(who[r].kind == "people" for r in best.recipients)
    return best if several else None
