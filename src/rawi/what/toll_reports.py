"""Tolls told by themselves: شمار جان‌باختگان را پنج تن خواند، چهار کشته و ۱۲ زخمی را تایید کرد."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from rawi.clauses.model import Clause
from rawi.clauses.words import AGENT
from rawi.what.model import EventDraft
from rawi.what.tolls import told_figures
from rawi.what.work import Work

_FAR = 6
"""How many sentences after the attack its toll may be told."""


def settle_tolls(work: Work) -> None:
    """Put attacks told by their toll alone on the word of who tells it; where another was told before, and nobody named
    whose this one was, it is only that one's toll: شمار کشته‌شدگان *این حمله* را ده تن خواند."""
    attack, known = -_FAR, set()
    for event in sorted(work.events, key=lambda e: (e.first, e.last)):
        number, sentence = work.statement_of.get(event.clause), work.clauses[event.clause].sentence
        if number is not None and _is_toll(work, event):
            event.sources, event.statements = list(work.statements[number].speakers), [number]
            if not event.actors and sentence - attack < _FAR:
                known.add(id(event))
        elif event.type == "ASSAULT" and event.aspect in ("asserted", "ongoing"):
            attack = sentence
    work.events = [event for event in work.events if id(event) not in known]


def _is_toll(work: Work, event: EventDraft) -> bool:
    predicate = work.lex.frames.get(event.entry)
    return predicate is not None and predicate.toll is not None and predicate.recipient == (AGENT,)


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


def left_behind(work: Work) -> None:
    """Give attacks the dead and wounded that the clause joined to theirs, or behind its که, says they left.

    حمله کردند که *هشت کشته در پی داشت*, ماین منفجر شد و *پنج زخمی بر جا گذاشت*.
    """
    by_clause = {e.clause: e for e in work.events if e.type == "ASSAULT" and e.aspect in ("asserted", "ongoing")}
    telling = {event.clause for event in work.events}
    for clause in work.clauses if by_clause else ():
        verb = clause.verb
        if verb is None or verb.negated or clause.index in telling or clause.index in work.statement_of:
            continue
        if work.text.keys[verb.last - 1] not in work.classes["leaving"] and verb.lemma not in work.classes["leaving"]:
            continue
        joined = clause.previous if clause.coordinate else clause.parent if clause.relation == "content" else None
        attack = by_clause.get(joined) if joined is not None else None
        for toll in told_figures(work, clause) if attack is not None else ():
            assert attack is not None
            if all(t.what != toll.what for t in attack.tolls):
                toll.sources = list(attack.sources)
                attack.tolls.append(toll)
                attack.why.append("toll told in the clause beside")


def _attack_before(work: Work, clause: Clause) -> EventDraft | None:
    def sentence(event: EventDraft) -> int:
        return work.clauses[event.clause].sentence

    first = bisect_left(work.events, clause.sentence - _FAR, key=sentence)
    for event in reversed(work.events[first : bisect_right(work.events, clause.sentence, key=sentence)]):
        if event.type == "ASSAULT" and event.first < clause.first and event.aspect in ("asserted", "ongoing"):
            return event
    return None
