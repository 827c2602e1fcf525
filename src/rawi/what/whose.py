"""Whose word a clause rests on: the statement that governs it, or the outlet's own."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.work import Work


class WhoseWord:
    """Finds governors once for each clause."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._governors: dict[int, int | None] = {}

    def governor(self, clause: Clause) -> int | None:
        """The statement that a clause's content rests on, or None where the outlet tells it."""
        if clause.index not in self._governors:
            self._governors[clause.index] = None
            self._governors[clause.index] = self._find_governor(clause)
        return self._governors[clause.index]

    def _find_governor(self, clause: Clause) -> int | None:
        own = self.work.attributed.get(clause.index)
        if own is not None:
            return own
        if clause.parent is not None:
            parent = self.work.clauses[clause.parent]
            if clause.relation == "content" and parent.index in self.work.statement_of:
                return self.work.statement_of[parent.index]
            return self.governor(parent)
        if clause.relation == "relative" or clause.embedded:
            if clause.within is not None and clause.within.index >= 0 and clause.within is not clause:
                return self.governor(clause.within)
            return None
        if clause.previous is not None:
            previous = self.work.clauses[clause.previous]
            if previous.sentence == clause.sentence and previous.index in self.work.attributed:
                return self.work.attributed[previous.index]
            if previous.sentence == clause.sentence and previous.relation == clause.relation:
                return self.governor(previous)
        if clause.quoted:
            return self._quoting(clause)
        return None

    def _quoting(self, clause: Clause) -> int | None:
        """The statement before the quotation that a clause stands in."""
        for number in range(len(self.work.statements) - 1, -1, -1):
            if self.work.statements[number].last <= clause.first:
                return number
        return None
