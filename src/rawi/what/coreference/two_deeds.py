"""Deeds that one sentence tells by two verbs, and that are two: they burnt his house and killed him."""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.work import Work

ABDUCT = "abduct"
KILLED = "killed"


def are_two(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether the verbs of one sentence tell two deeds: خانه را آتش زدند و *صاحب آن را کشتند*, سه تن را شلاق زدند و
    *اعدام کردند*, او را ربودند و *کشتند*."""
    if a.type != b.type or a.noun or b.noun or a.entry == b.entry:
        return False
    if a.type == "SANCTION":
        lesser, executed = work.entries["lesser_penalties"], work.entries["executions"]
        flogged = (a.entry in lesser and b.entry in executed) or (a.entry in executed and b.entry in lesser)
        return flogged or _was_passed(a, b, work) or _was_passed(b, a, work)
    if a.type != "ASSAULT" or work.clauses[a.clause].sentence != work.clauses[b.clause].sentence:
        return False
    first, then = work.lex.frames[a.entry], work.lex.frames[b.entry]
    if ABDUCT in (a.mode, b.mode):
        return a.mode != b.mode and KILLED in (first.toll, then.toll) and bool(a.recipients)
    burnt = work.entries["burning_down"]
    hand = (a.entry in burnt and then.toll == KILLED) or (b.entry in burnt and first.toll == KILLED)
    return hand and bool(a.actors) and set(b.actors) <= set(a.actors)


def _was_passed(done: EventDraft, passed: EventDraft, work: Work) -> bool:
    """Whether a sentence of its own tells that those executed had been sentenced: اعدام شدند. دادگاه آنان را *به اعدام
    محکوم کرده بود*."""
    told = work.clauses[passed.clause]
    apart = told.sentence != work.clauses[done.clause].sentence and told.relation in ("main", "content")
    entries = work.entries
    carried_out = done.entry in entries["executions"] or done.entry in entries["sentences_carried_out"]
    return apart and carried_out and passed.entry in entries["sentences_passed"]
