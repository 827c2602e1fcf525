"""The object that coordinated verbs share: told with the first, it is left out with those that follow.

Persian leaves out what a coordinated clause has in common with the one before (Mahootian, Persian, 1997, 1.3), so that
in مهاجران را جمع‌آوری کرد، به مرز برد و برگرداند one object stands for three verbs.
"""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.work import Work

FURTHEST = 3
"""So many clauses back the object may stand."""


def shared_object(work: Work, clause: Clause) -> list[Phrase]:
    """The phrases with را of the nearest clause before that a clause goes on from without an object or subject."""
    if clause.index in work.wished:
        return []  # بازداشت معلمان را محکوم کرد و *دعوت کرد* که … اقدام شود
    here = clause
    for _ in range(FURTHEST):
        if here.previous is None or any(p.ra for p in here.phrases) or work.args.own_subject(here) is not None:
            return []
        before = work.clauses[here.previous]
        joined = here.coordinate or work.tokens[here.first - 1].key == "،"
        if not joined or before.sentence != here.sentence or before.relation != here.relation:
            return []
        found = [p for p in before.phrases if p.ra]
        if found:
            return [] if _has_amount(work, clause) else found
        here = before
    return []


def _has_amount(work: Work, clause: Clause) -> bool:
    """Whether a clause has an amount of its own for its object: سه تن را گرفتند و *بیست کیلو حشیش* ضبط کردند."""
    bare = (p for p in clause.phrases if not p.func and p.heads and not p.mentions)
    return any(work.tokens[p.first].word.number is not None for p in bare)
