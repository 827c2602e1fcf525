"""Deeds that whoever does what the verb tells did along with it: پولیس *ضمن تلاشی خانه* سه تن را گرفت, چین *با برگزاری
رزمایش* هشدار داد."""

from __future__ import annotations

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.lists import HUMAN_KINDS
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.what.work import Work
from rawi.who.reading import POINTING

ALONG = frozenset({"COERCE", "MOBILIZE"})
"""Types of deeds told so; attacks and releases are rather the occasion (با حملهٔ روسیه, با آزادی او)."""
SEIZE = "seize"
"""Mode of deeds that plain verbs of taking and getting tell too."""


def did_along(work: Work, clause: Clause, phrase: Phrase, head: int, predicate: Predicate) -> bool:
    """Whether the subject of a clause did what a noun behind با or ضمن names, and its verb another deed."""
    if predicate.type not in ALONG or clause.verb is None or clause.verb.negated or clause.verb.passive:
        return False
    if clause.relation == "relative" or work.tokens[phrase.first].key in POINTING or work.lemma_is(head, "orders"):
        return False  # با این بازداشت, با دستور بازداشت او
    if not _is_done_to_others(work, phrase, head, predicate) or work.args.after(clause, AGENT):
        return False
    told = [m.pattern.target for m in work.readings[clause.index].predicates]
    if any((t.type, t.mode) == (predicate.type, predicate.mode) for t in told):
        return False
    subject = work.args.own_subject(clause)
    doers = [work.who.actors[a] for a in work.args.subject(clause)[0]]
    if subject is not None and not subject.mentions:
        return False
    return bool(doers) and all(d.kind in HUMAN_KINDS for d in doers)


def _is_done_to_others(work: Work, phrase: Phrase, head: int, predicate: Predicate) -> bool:
    """Whether a noun's ezafe is what it is done to: ضبط *گوشی‌ها*, بازداشتن *دختران*; not whose deed it is."""
    keys = work.text.keys
    if not REFLEXIVES.isdisjoint(keys[head : phrase.last]):
        return False
    infinitive = any(f.form == "infinitive" for f in work.tokens[head].word.verbs)
    if infinitive and predicate.mode == SEIZE:
        return False  # با گرفتن تذکره, با به دست آوردن کرسی
    transitive = infinitive or predicate.noun_recipient == "ezafe"
    return (transitive and phrase.last > head + 1) or predicate.type == "MOBILIZE"
