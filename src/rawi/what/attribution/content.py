"""What is said: the clause after که or a colon, the quotation, or what the clause of saying itself holds."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.work import Work

MARKS = frozenset({":", "،", ",", "«", '"', "“", "”", "که", "‌"})
Content = tuple[int, int]


class Contents:
    """Finds the span of what a clause of saying says."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._ends: dict[int, int] = {}
        for clause in work.clauses:
            above = clause.parent
            for _ in range(8):
                if above is None:
                    break
                self._ends[above] = max(self._ends.get(above, 0), clause.last)
                above = work.clauses[above].parent

    def of_verb(self, clause: Clause) -> tuple[Content | None, bool]:
        """What a verb of saying says, and whether it is word for word."""
        assert clause.verb is not None
        quote = self.work.quote_after(clause)
        if quote is not None:
            return quote, True
        if self.work.colon_ends(clause):
            following = self.work.text.sentences[clause.sentence + 1]
            return (following.first, following.last), False
        end = self._ends.get(clause.index, 0)
        start = clause.verb.last
        while start < end and self.work.tokens[start].key in MARKS:
            start += 1
        if start < end:
            return (start, end), False
        said = clause.marked()
        if said is not None and said.first < clause.verb.first:
            return (said.first, clause.verb.first), False
        return None, False

    def of_attribution(self, clause: Clause, phrase: Phrase) -> Content | None:
        """What stands on an attribution phrase: the rest of its sentence."""
        sentence = self.work.text.sentences[clause.sentence]
        start, end = phrase.last, sentence.last
        while start < end and self.work.tokens[start].word.kind == "punct":
            start += 1
        while end > start and self.work.tokens[end - 1].word.kind == "punct":
            end -= 1
        return (start, end) if start < end else None
