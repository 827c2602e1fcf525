"""Whose word was sought in vain: تلاش روزنامه برای گرفتن دیدگاه طالبان بی‌نتیجه ماند."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rawi.clauses.model import Clause, Phrase
    from rawi.what.work import Work

TRYING = frozenset({"تلاش", "تلاشها", "تلاشهای", "کوشش", "کوششها", "کوششهای", "سعی", "تماس"})
ASK, CONTACT = "پرسیدن", "تماس"
VIEWS = frozenset({"نظر", "دیدگاه", "پاسخ", "واکنش", "توضیح", "موضع"})
IN_VAIN = frozenset({"بینتیجه", "بیپاسخ", "ناکام"})
FAILING = frozenset({"موفق", "ممکن", "میسر", "نتیجه", "نتیجهای", "دریافت", "پاسخ", "پاسخی", "دست", "جواب", "جوابی"})
"""Words that, with a negated verb, say that nothing came of it."""


class Sought:
    """Finds those whose word an outlet says that it could not get."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, clause: Clause) -> list[int]:
        """Who gave no word where a clause tells that it was sought; nobody elsewhere."""
        if clause.verb is not None and clause.verb.lemma == ASK:
            asked = [a for p in clause.phrases if p.func == "از" for a in self.work.args.actors_of(p)]
        elif not TRYING.isdisjoint(self.work.text.keys[clause.first : clause.last]):
            asked = [a for p in clause.phrases if self._seeks(p) for a in self._whose(p)] or self._called(clause)
        else:
            return []
        return asked if asked and self._failed(clause) else []

    def _called(self, clause: Clause) -> list[int]:
        """With whom an outlet got in touch: *با سخنگوی والی* تماس گرفت، اما پاسخی دریافت نکرد."""
        if CONTACT not in self._keys(clause):
            return []
        return next((self.work.args.actors_of(p) for p in clause.phrases if p.func == "با" and p.mentions), [])

    def _keys(self, clause: Clause) -> set[str]:
        return {*self.work.text.keys[clause.first : clause.last]}

    def _seeks(self, phrase: Phrase) -> bool:
        return any(self.work.text.lemmas[h] in VIEWS for h in phrase.heads) and bool(phrase.mentions)

    def _whose(self, phrase: Phrase) -> list[int]:
        """Whose view it is: who is named right after it."""
        views = [h for h in phrase.heads if self.work.text.lemmas[h] in VIEWS]
        return [m.actor for m in phrase.mentions if m.actor is not None and m.first == views[-1] + 1]

    def _failed(self, clause: Clause) -> bool:
        """Whether the clause, or one after it in the sentence, says that it came to nothing."""
        after = (c for c in self.work.clauses if c.sentence == clause.sentence and c.first >= clause.first)
        return any(self._fails(c) for c in after)

    def _fails(self, clause: Clause) -> bool:
        keys = self._keys(clause)
        negated = clause.verb is not None and (clause.verb.negated or clause.modal == "توانستن")
        return bool(IN_VAIN & keys) or (negated and bool(FAILING & keys))
