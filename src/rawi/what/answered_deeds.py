"""Deeds that are told by what answers them: این حمله را *پاسخی به راکت‌باران حماس* خواند, جوابی به حملات پاکستان بود."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.statements import CALLING
from rawi.what.work import Work

TO, BE = "به", "بودن"
DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE"})


def is_answered(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase names the deed that another is called, or is, an answer to."""
    verb, speech = clause.verb, work.readings[clause.index].speech
    if verb is None or verb.negated or phrase.func != TO or phrase.heads[:1] != [phrase.first] or not phrase.start:
        return False
    called = speech is not None and speech.pattern.entry in CALLING
    if not called and (verb.lemma != BE or clause.modal):
        return False
    at = phrase.first - 2
    word = work.text.keys[at].removesuffix("ی") if at >= clause.first else ""
    if word not in work.classes["answers_to_deeds"]:
        return False
    deed = work.lex.noun_at(work.text, phrase.first)
    return deed is not None and deed[1].type in DEEDS
