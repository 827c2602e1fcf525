"""Deeds that one sentence tells by two verbs, and that are two: they burnt his house and killed him."""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.work import Work

BURNT = frozenset({"predicates:assault_burn", "predicates:assault_bulldoze"})
"""Entries of what is done to a house by hand, whoever then is killed."""
ABDUCT = "abduct"
FLOGGED = frozenset(
    f"predicates:sanction_{entry}"
    for entry in ("flog", "be_flogged", "flogging_carried_out", "hard_labour_and_taazir", "cut_hand", "fine")
)
EXECUTED = frozenset(
    f"predicates:sanction_{entry}"
    for entry in (
        *("execute", "executed", "shot_by_sentence", "stoned_by_sentence", "go_to_gallows", "take_life_by_rope"),
        "retribution_done",
    )
)
CARRIED_OUT = EXECUTED | {
    f"predicates:sanction_{e}" for e in ("hang_by_sentence", "carry_out_sentence", "sentence_carried_out")
}
PASSED = frozenset(
    f"predicates:sanction_{entry}"
    for entry in ("convict", "get_sentence", "be_given_sentence", "sentence", "sentence_passed", "condemned_with")
)
"""Entries of sentences carried out, and of sentences that a court passes."""
KILLED = "killed"


def are_two(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether the verbs of one sentence tell two deeds: خانه را آتش زدند و *صاحب آن را کشتند*, سه تن را شلاق زدند و
    *اعدام کردند*, او را ربودند و *کشتند*."""
    if a.type != b.type or a.noun or b.noun or a.entry == b.entry:
        return False
    if a.type == "SANCTION":
        flogged = (a.entry in FLOGGED and b.entry in EXECUTED) or (a.entry in EXECUTED and b.entry in FLOGGED)
        return flogged or _was_passed(a, b, work) or _was_passed(b, a, work)
    if a.type != "ASSAULT" or work.clauses[a.clause].sentence != work.clauses[b.clause].sentence:
        return False
    first, then = work.lex.frames[a.entry], work.lex.frames[b.entry]
    if ABDUCT in (a.mode, b.mode):
        return a.mode != b.mode and KILLED in (first.toll, then.toll) and bool(a.recipients)
    hand = (a.entry in BURNT and then.toll == KILLED) or (b.entry in BURNT and first.toll == KILLED)
    return hand and bool(a.actors) and set(b.actors) <= set(a.actors)


def _was_passed(done: EventDraft, passed: EventDraft, work: Work) -> bool:
    """Whether a sentence of its own tells that those executed had been sentenced: اعدام شدند. دادگاه آنان را *به اعدام
    محکوم کرده بود*."""
    told = work.clauses[passed.clause]
    apart = told.sentence != work.clauses[done.clause].sentence and told.relation in ("main", "content")
    return apart and done.entry in CARRIED_OUT and passed.entry in PASSED
