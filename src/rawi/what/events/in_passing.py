"""Deeds that a speaker brings in beside what he says: با اعلام *دستگیری سه سارق* گفت, با اشاره به *کشف تریاک* افزود."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import Clause, Phrase
from rawi.what.arguments.agents import POINTING_TO
from rawi.what.events.leads import Leads
from rawi.what.events.verbs import MATERIAL
from rawi.what.matching.told_nouns import is_remembered
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import POINTING

WITH, TO, ABOUT, ALLUDING = frozenset({"با", "ضمن"}), "به", "درباره", "اشاره"
CONFIRMING = "تایید"
OCCASIONS = frozenset({"PROTEST", "SANCTION"})
"""Types of deeds that are only the occasion for what is said where somebody points to them."""
BY_BOTH = frozenset({"CONSULT", "ASSAULT"})
"""Types of deeds that are nothing without two sides."""


class InPassing:
    """Finds the part of a phrase that names such a deed."""

    def __init__(self, work: Work, leads: Leads) -> None:
        self.work, self.leads = work, leads

    def of(self, clause: Clause, phrase: Phrase) -> Phrase | None:
        """The part of a phrase that names a deed told by who announces, confirms or points to it; None where there is
        none, or it is one pointed back to."""
        if clause.verb is None or clause.verb.negated or clause.index not in self.work.statement_of:
            return None
        if phrase.heads[:1] != [phrase.first]:
            return None
        first = phrase.first
        if phrase.func in WITH:
            if not self._announces(first):
                return None
            first += 1
        elif not self._is_pointed_to(clause, phrase) and phrase.func != ABOUT:
            return None
        while first + 1 < phrase.last and self.work.lemma_is(first, "tellings"):
            first += 1
        if first >= phrase.last or self.work.text.keys[first] in POINTING or first not in phrase.heads:
            return None
        part = phrase if first == phrase.first else _from(phrase, first)
        if not self._is_deed(clause, part, "CONSULT" if phrase.func == ABOUT else ""):
            return None
        return None if phrase.func == TO and self._is_occasion(first) else part

    def _is_occasion(self, at: int) -> bool:
        """Whether a noun tells a deed that is pointed to only as an occasion: با اشاره به *تجمع معلمان* گفت."""
        deed = self.work.lex.noun_at(self.work.text, at, leads=True)
        return deed is not None and deed[1].type in OCCASIONS

    def _announces(self, at: int) -> bool:
        """Whether a noun behind با is that of announcing or confirming."""
        return self.work.is_a(at, "announcing") or self.work.text.lemmas[at] == CONFIRMING

    def _is_pointed_to(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a speaker points to what a phrase names: *با اشاره* به …, به … *اشاره کرد*."""
        if phrase.func != TO:
            return False
        keys, at = self.work.text.keys, phrase.start - 1
        if at > clause.first and keys[at] in POINTING_TO:
            return keys[at - 1] in WITH
        assert clause.verb is not None
        return keys[clause.verb.first - 1] == ALLUDING

    def _is_deed(self, clause: Clause, part: Phrase, only: str) -> bool:
        """Whether a phrase is led by a deed; by one of a type where ``only`` that may be told so."""
        lead = self.leads.of(part)
        if not lead or is_remembered(self.work, lead[0]):
            return False
        deed = self.work.lex.noun_at(self.work.text, lead[0], leads=True)
        if deed is None:
            around = Stretch.of(self.work.text, clause.first, clause.last)
            deed = self.work.lex.infinitive_at(self.work.text, part, lead[-1], around)
            return not only and deed is not None and deed[1].type in MATERIAL
        if deed[1].type in BY_BOTH:
            return only in ("", deed[1].type) and self._names_both(clause, part, lead[0])
        return not only and deed[1].type in MATERIAL

    def _names_both(self, clause: Clause, part: Phrase, head: int) -> bool:
        """Whether a meeting's or attack's noun has who did it and with or to whom; else it is only a matter that is
        spoken of: دربارهٔ *مذاکره با امریکا* گفت."""
        own = sum(m.first > head for m in part.mentions)
        own += any(self.work.text.keys[at] in REFLEXIVES for at in range(head + 1, part.last))
        behind = next((p for p in clause.phrases if p.func and p.start == part.last), None)
        others = len(behind.mentions) if behind is not None else 0
        between = behind is not None and behind.func == "میان"
        return (own > 0 or between) and own + others > 1


def _from(phrase: Phrase, first: int) -> Phrase:
    mentions, heads = [m for m in phrase.mentions if m.first >= first], [h for h in phrase.heads if h >= first]
    return replace(phrase, start=first, first=first, mentions=mentions, heads=heads)
