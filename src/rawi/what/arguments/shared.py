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
    before = _before_with_object(work, clause)
    return [p for p in before.phrases if p.ra] if before is not None else []


def shared_party(work: Work, clause: Clause) -> list[Phrase]:
    """Whom the shared object names: where a name of no list has the را, those before it whose he is (*دو همدست* سوراج
    سینگ را … محکوم و … مکلف ساخت)."""
    before = _before_with_object(work, clause)
    if before is None:
        return []
    marked = [p for p in before.phrases if p.ra]
    named = [p for p in marked if p.mentions]
    if named or len(marked) > 1:
        return named
    return [p for p in work.args.object(before) if p.mentions and p.last == marked[0].start]


def _before_with_object(work: Work, clause: Clause) -> Clause | None:
    if clause.index in work.wished:
        return None  # بازداشت معلمان را محکوم کرد و *دعوت کرد* که … اقدام شود
    here = clause
    for _ in range(FURTHEST):
        if here.previous is None or any(p.ra for p in here.phrases) or work.args.own_subject(here) is not None:
            return None
        before = work.clauses[here.previous]
        joined = here.coordinate or work.tokens[here.first - 1].key == "،"
        if not joined or before.sentence != here.sentence or before.relation != here.relation:
            return None
        if any(p.ra for p in before.phrases):
            return None if _has_amount(work, clause) else before
        here = before
    return None


def _has_amount(work: Work, clause: Clause) -> bool:
    """Whether a clause has an amount of its own for its object: سه تن را گرفتند و *بیست کیلو حشیش* ضبط کردند."""
    bare = (p for p in clause.phrases if not p.func and p.heads and not p.mentions)
    return any(work.tokens[p.first].word.number is not None for p in bare)
