"""People whom nothing but a word of number stands for, so that a deed befalls somebody though nobody is named: برخی را
گرفتند, هر دو به اعدام محکوم شدند."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.work import Work

FROM = "از"
LONGEST = 3
"""So many words say how many at most: هر دو, عدهٔ بسیار زیادی."""


def befalls_somebody(work: Work, clause: Clause, predicate: Predicate, passive: bool) -> bool:
    """Whether whom a frame's deed befalls stands in its place by a word of number alone."""
    undergone = (passive and "obj" in predicate.recipient) or "subj" in predicate.recipient
    if undergone:
        own = work.args.own_subject(clause)
        return own is not None and is_somebody(work, clause, own)
    if predicate.wish or (clause.verb is not None and clause.verb.negated and clause.index in work.wished):
        return any(_is_begun(work, told) for told in work.wished.get(clause.index, ()))
    if "obj" not in predicate.recipient:
        return False
    return any(p.ra and is_somebody(work, clause, p) for p in clause.phrases)


def is_somebody(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase has no word but those that say how many of those told of before: *تعداد زیادی* را, *یکی* …
    و دیگری. What they are of may be things: *شماری* از کتاب‌ها را."""
    if phrase.func or phrase.mentions or phrase.last - phrase.first > LONGEST:
        return False
    if any(p.func == FROM and p.start == phrase.last for p in clause.phrases):
        return False
    closing = phrase.last - 1
    return work.key_is(closing, "some_people") and all(
        work.key_is(t, "some_people") or work.key_is(t, "before_some_people") for t in range(phrase.first, closing)
    )


def _is_begun(work: Work, clause: Clause) -> bool:
    """Whether a clause begins with somebody who is not to do it: نگذاشتند *کسی* فیلم بگیرد."""
    first = next((p for p in clause.phrases if not p.func), None)
    return first is not None and not first.mentions and work.key_is(first.first, "some_people")
