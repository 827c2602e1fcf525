"""Nouns that stand apart from their light verb: *حمله‌ای* که طالبان بر پوسته *کردند*, *سفری* که به دهلی *داشت*."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.text.light import canonical_light
from rawi.what.model import EventDraft
from rawi.what.work import Work
from rawi.who.reading import POINTING

MUCH = "بیشتر"
"""What deeds become that go on: حمله‌ها را *بیشتر* کرد."""
LIGHT = frozenset({"کردن", "دادن", "داشتن", "بردن"})


def told_noun(work: Work, clause: Clause) -> list[int]:
    """The noun before که of which a relative clause has but the light verb; none where that has a noun of its own."""
    noun, verb = clause.antecedent, clause.verb
    if clause.coordinate or noun is None or verb is None or verb.passive:
        return []
    if canonical_light(verb.lemma) not in LIGHT or not noun.heads or noun.mentions:
        return []
    own = any(not p.func and p.last == verb.first and p.heads and not p.mentions for p in clause.phrases)
    if own or any(p.ra for p in clause.phrases) or work.lex.noun_at(work.text, noun.heads[0], leads=True) is None:
        return []
    return noun.heads[:1]


def is_remembered(work: Work, head: int) -> bool:
    """Whether a deed stands in the ezafe of its victims or of a day of remembrance, so that who holds a ceremony has
    not done it: مراسم یادبود *قربانیان این حمله* را برگزار کردند."""
    start = head - 2 if work.text.keys[head - 1] in POINTING else head - 1
    return start >= 0 and (work.lemma_is(start, "remembered") or work.key_is(start, "remembered"))


def is_comparative(work: Work, at: int) -> bool:
    """Whether a word says what something becomes by more: *تیزتر* می‌سازد, *سخت‌تر* کرد."""
    return work.tokens[at].word.comparative and work.text.keys[at].removesuffix("ی") != MUCH


def tells_of_subject(work: Work, event: EventDraft, above: EventDraft) -> bool:
    """Whether a relative clause tells what the attack or bomb did that is the subject around it: *بمبی که سه تن را کشت*
    دیروز منفجر شد, *حمله‌ای که طالبان کردند* ده کشته داشت."""
    clause, around = work.clauses[event.clause], work.clauses[above.clause]
    noun, subject = clause.antecedent, work.args.own_subject(around)
    if clause.relation != "relative" or noun is None or event.type != "ASSAULT" or above.type != "ASSAULT":
        return False
    if not noun.heads:
        return False
    if subject is None or noun.start != subject.start:  # از *حمله‌ای که ارتش کرد* ده کشته به جا ماند
        return event.words[0] < clause.first and not above.actors and bool(above.tolls)
    harmful = any(work.lemma_is(h, c) for h in noun.heads for c in ("weapons", "devices"))
    deed = work.lex.noun_at(work.text, noun.heads[0], leads=True)
    return harmful or (deed is not None and deed[1].type == "ASSAULT")
