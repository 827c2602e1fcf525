"""The attack told right before, in which those lost their lives of whom a clause tells no more than that."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.work import Work

NEAR = 3
"""So many clauses back it may stand."""
YET_TO_COME = frozenset({"subjunctive", "present", "future"})
"""Forms of a verb that tells of no attack which took place."""


def attack_before(work: Work, clause: Clause) -> Clause | None:
    """The clause of it, in the same sentence or the one before: موتر با ماین *برخورد کرد*. سه تن جان دادند."""
    for before in reversed(work.clauses[max(clause.index - NEAR, 0) : clause.index]):
        if before.sentence >= clause.sentence - 1 and _is_attack(work, before):
            return before
    return None


def _is_attack(work: Work, clause: Clause) -> bool:
    """Whether a clause's verb tells of an attack that took place."""
    verb = clause.verb
    if verb is None or verb.negated or verb.tense in YET_TO_COME:
        return False
    return any(m.pattern.target.type == "ASSAULT" for m in work.readings[clause.index].predicates)
