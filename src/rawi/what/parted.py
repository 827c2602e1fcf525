"""Event nouns parted from whose they are by a time: در حملهٔ *هفتهٔ گذشتهٔ* ایران به اسرائیل."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.work import Work


def join_over_times(work: Work) -> None:
    """Give an event noun back its ezafe that follows an expression of time.

    The time is itself a member of the ezafe chain (Lazard, Grammaire du persan contemporain, 1957, on the order of
    complements); it is read apart, so that the noun's next complement would seem to stand on the verb.
    """
    for clause in work.clauses:
        if len(clause.times) == 0:
            continue
        for noun, owner in zip(clause.phrases, clause.phrases[1:], strict=False):
            if _parted(work, clause, noun, owner):
                noun.mentions.extend(owner.mentions)
                noun.last = owner.last
                clause.phrases.remove(owner)
                break


def _parted(work: Work, clause: Clause, noun: Phrase, owner: Phrase) -> bool:
    bare = not owner.func and not owner.ra and owner.mentions and not owner.heads
    if not bare or not noun.func or noun.mentions or not noun.heads or noun.heads[0] != noun.first:
        return False
    if not any(e.first == noun.last and e.last == owner.start for e in clause.times):
        return False
    return work.lex.noun_at(work.text, noun.heads[0]) is not None
