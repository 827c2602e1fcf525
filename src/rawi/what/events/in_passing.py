"""Deeds that a speaker brings in beside what he says: با اعلام *دستگیری سه سارق* گفت, با اشاره به *کشف تریاک* افزود."""

from __future__ import annotations

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import Clause, Phrase
from rawi.what.arguments.agents import POINTING_TO
from rawi.what.events.leads import Leads, part_of
from rawi.what.events.verbs import MATERIAL
from rawi.what.matching.told_nouns import is_remembered
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
        elif not self._is_pointed_to(clause, phrase) and (phrase.func != ABOUT or self._is_news_of(clause, phrase)):
            return None
        while first + 1 < phrase.last and self.work.lemma_is(first, "tellings"):
            first += 1
        if first >= phrase.last or self.work.text.keys[first] in POINTING or first not in phrase.heads:
            return None
        named = part_of(phrase, first, phrase.last)
        return named if self._is_deed(clause, named, phrase.func) else None

    def _announces(self, at: int) -> bool:
        """Whether a noun behind با is that of announcing or confirming."""
        return self.work.is_a(at, "announcing") or self.work.text.lemmas[at] == CONFIRMING

    def _is_news_of(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether some news on which somebody speaks is about it: در واکنش به *گزارش‌ها* دربارهٔ سفر وزیر گفت."""
        before = clause.ending_at(phrase)
        return before is not None and bool(before.heads) and self.work.lemma_is(before.heads[0], "tellings")

    def _is_pointed_to(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a speaker points to what a phrase names: *با اشاره* به …, به … *اشاره کرد*."""
        if phrase.func != TO:
            return False
        keys, at = self.work.text.keys, phrase.start - 1
        if at > clause.first and keys[at] in POINTING_TO:
            return keys[at - 1] in WITH
        assert clause.verb is not None
        return keys[clause.verb.first - 1] == ALLUDING

    def _is_deed(self, clause: Clause, named: Phrase, func: str) -> bool:
        """Whether a phrase is led by a deed that may be told so: behind درباره a meeting only, and behind به none that
        is the occasion for what is said."""
        lead = self.leads.of(named)
        deed = self.leads.deed(clause, named) if lead and not is_remembered(self.work, lead[0]) else None
        if deed is None:
            return False
        kind = deed[1].type
        by_noun = self.work.lex.noun_at(self.work.text, lead[0], leads=True) is not None
        if kind in BY_BOTH and by_noun:
            return (func != ABOUT or kind == "CONSULT") and self._names_both(clause, named, lead[0])
        return func != ABOUT and kind in MATERIAL and not (func == TO and kind in OCCASIONS)

    def _names_both(self, clause: Clause, part: Phrase, head: int) -> bool:
        """Whether a meeting's or attack's noun has who did it and with or to whom; else it is only a matter that is
        spoken of: دربارهٔ *مذاکره با امریکا* گفت."""
        own = sum(m.first > head for m in part.mentions)
        own += any(self.work.text.keys[at] in REFLEXIVES for at in range(head + 1, part.last))
        behind = next((p for p in clause.phrases if p.func and p.start == part.last), None)
        others = len(behind.mentions) if behind is not None else 0
        between = behind is not None and behind.func == "میان"
        return (own > 0 or between) and own + others > 1
