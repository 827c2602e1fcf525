"""Whose word a clause rests on: the statement that governs it, or the outlet's own."""

from __future__ import annotations

from bisect import bisect_right

from rawi.clauses.model import Clause
from rawi.what.merge import root
from rawi.what.work import Work


class WhoseWord:
    """Finds governors once for each clause."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._governors: dict[int, int | None] = {}
        self._ends: list[tuple[int, int]] = []

    def governor(self, clause: Clause) -> int | None:
        """The statement that a clause's content rests on, or None where the outlet tells it."""
        if clause.index not in self._governors:
            self._governors[clause.index] = None
            self._governors[clause.index] = self._find_governor(clause)
        return self._governors[clause.index]

    def sources(self, clause: Clause, actors: list[int], says: bool) -> tuple[list[int], list[int]]:
        """Whose word an event of a clause rests on, and the statements that it rests on.

        Nobody is the source of an own act of saying (``says``): that rests on whoever passes it on.
        """
        governor = self.governor(clause)
        if governor is None:
            return (list(self.work.carried.get(clause.index, ())), []) if says else ([], [])
        speakers = self.work.statements[governor].speakers
        if says and (self._same_side(speakers, actors) or (not actors and _first_person(clause))):
            above = self._above(governor)
            if above is not None:
                return list(self.work.statements[above].speakers), [governor, above]
            return [], [governor]
        return [s for s in speakers if not (says and s in actors)], [governor]

    def _same_side(self, speakers: list[int], actors: list[int]) -> bool:
        return bool({root(s, self.work.who) for s in speakers} & {root(a, self.work.who) for a in actors})

    def _above(self, number: int) -> int | None:
        """The statement that passes a statement on."""
        clause = self.work.clauses[self.work.statements[number].clause]
        above = self.governor(clause)
        return above if above != number else None

    def _find_governor(self, clause: Clause) -> int | None:
        own = self.work.attributed.get(clause.index)
        if own is not None:
            return own
        if (joined := self._joined(clause)) is not None:
            return joined
        if clause.parent is not None:
            parent = self.work.clauses[clause.parent]
            if (clause.relation == "content" or clause.fronted) and parent.index in self.work.statement_of:
                return self.work.statement_of[parent.index]
            return self.governor(parent)
        if clause.relation == "relative" or clause.embedded:
            if clause.within is not None and clause.within.index >= 0 and clause.within is not clause:
                if clause.relation == "content" and clause.within.index in self.work.statement_of:
                    return self.work.statement_of[clause.within.index]
                return self.governor(clause.within)
            return None
        if clause.previous is not None:
            previous = self.work.clauses[clause.previous]
            if previous.sentence == clause.sentence and previous.relation == clause.relation:
                return self.governor(previous)
        if clause.quoted:
            return self._quoting(clause)
        return self._running_on(clause)

    def _joined(self, clause: Clause) -> int | None:
        """The attribution that the clause before it holds: به گفتهٔ X، حماس ۱۲۰۰ نفر را کشت و ۲۵۰ نفر را گروگان گرفت."""
        if clause.previous is None:
            return None
        previous = self.work.clauses[clause.previous]
        if previous.sentence != clause.sentence or previous.parent != clause.parent:
            return None
        if clause.parent is not None and previous.relation != clause.relation:
            return None
        return self.work.attributed.get(previous.index)

    def _running_on(self, clause: Clause) -> int | None:
        """وی افزود: … . What follows a colon without quotation marks runs on to the end of its paragraph."""
        sentences, tokens = self.work.text.sentences, self.work.tokens
        number = self._before(clause.first)
        if number is None:
            return None
        statement = self.work.statements[number]
        said = self.work.clauses[statement.clause]
        if sentences[said.sentence].paragraph != sentences[clause.sentence].paragraph or statement.quoted:
            return None
        return number if statement.last < len(tokens) and tokens[statement.last].key == ":" else None

    def _quoting(self, clause: Clause) -> int | None:
        """The statement before the quotation that a clause stands in."""
        return self._before(clause.first)

    def _before(self, token: int) -> int | None:
        """The last statement that ends by a token."""
        if len(self._ends) != len(self.work.statements):
            self._ends = sorted((s.last, number) for number, s in enumerate(self.work.statements))
        at = bisect_right(self._ends, (token, len(self._ends)))
        return self._ends[at - 1][1] if at else None


def _first_person(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.person in ("1s", "1p")
