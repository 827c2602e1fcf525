"""Tolls told by themselves: شمار جان‌باختگان را پنج تن خواند، چهار کشته و ۱۲ زخمی را تایید کرد."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from rawi.clauses.model import Clause
from rawi.what.model import EventDraft
from rawi.what.tolls import told_figures
from rawi.what.work import Work

_FAR = 6
"""How many sentences after the attack its toll may be told."""


def report_tolls(work: Work) -> None:
    """Give attacks the figures that later acts of saying tell of them, on the word of who says it."""
    telling = {event.clause for event in work.events}
    for number, statement in enumerate(work.statements):
        clause = work.clauses[statement.clause]
        if clause.index in telling or statement.entry.startswith("predicates:"):
            continue
        if work.classes["tolls"].isdisjoint(work.text.lemmas[clause.first : clause.last]):
            continue
        attack = _attack_before(work, clause)
        for toll in told_figures(work, clause) if attack is not None else ():
            assert attack is not None
            if all((t.what, t.low) != (toll.what, toll.low) for t in attack.tolls):
                toll.sources = list(statement.speakers)
                attack.tolls.append(toll)
                attack.why.append(f"toll told by statement {number + 1}")


def _attack_before(work: Work, clause: Clause) -> EventDraft | None:
    def sentence(event: EventDraft) -> int:
        return work.clauses[event.clause].sentence

    first = bisect_left(work.events, clause.sentence - _FAR, key=sentence)
    for event in reversed(work.events[first : bisect_right(work.events, clause.sentence, key=sentence)]):
        if event.type == "ASSAULT" and event.first < clause.first and event.aspect in ("asserted", "ongoing"):
            return event
    return None
