"""Whether a phrase of place is an adverbial, and not a part of the noun phrase before it."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.circumstances.scene import INSIDE, MEETING
from rawi.what.work import Work

ON = frozenset({"در", "در جریان"})
"""Functions of phrases that name an occasion."""


def stands_apart(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is an adverbial, not inside the noun phrase before it (سفارت ناروی در کابل).

    It does where nothing nominal stands right before it: at the head of the clause, after a comma or a time, or behind
    an occasion or a name.
    """
    before = phrase.start - 1
    if before < clause.first or work.tokens[before].word.kind == "punct":
        return True
    led = bool(phrase.heads and phrase.mentions) and phrase.heads[0] < phrase.mentions[0].first
    if led and work.lemma_is(phrase.heads[0], "occasions"):
        return True  # در نشست بروکسل وعده داد
    if phrase.func == INSIDE and _is_behind_occasion_or_name(work, clause, phrase):
        return True
    return any(e.last == phrase.start for e in clause.times)


def _is_behind_occasion_or_name(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase of place stands right behind the occasion on which somebody speaks, or behind his very name,
    which nothing is of: *در یک نشست خبری* در کابل, رئیس جمهور *غنی* در سئول, *روسیه* در ژنو; not سفیر روسیه در کابل."""
    before = clause.ending_at(phrase)
    if before is None or before.ra:
        return False
    if before.func in ON:
        return any(_is_occasion(work, h) for h in before.heads)
    named = before.mentions[-1] if before.mentions else None
    if before.func or named is None or named.actor is None or named.last != before.last:
        return False
    if named.kind == "country":
        inside = phrase.first == phrase.start + 1 and not phrase.heads  # not در کنار سوریه
        return inside and not before.heads and all(m.kind == "country" for m in before.mentions)
    if named.kind != "person":
        return False
    last = work.tokens[named.last - 1]
    return work.who.actors[named.actor].name.endswith(work.text.raw[last.start : last.end])


def _is_occasion(work: Work, head: int) -> bool:
    """Whether a noun names an occasion to speak: نشست, کنفرانس, مراسم; no operation."""
    deed = work.lex.noun_at(work.text, head)
    return work.lemma_is(head, "occasions") and (deed is None or deed[1].type in MEETING)
