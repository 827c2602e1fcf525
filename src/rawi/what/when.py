"""When what a clause tells took place: which expression of time of the text is the clause's own."""

from __future__ import annotations

from datetime import date

import msgspec

from rawi.clauses.model import Clause
from rawi.record import Time
from rawi.time.model import Expression
from rawi.what.back import Antecedents
from rawi.what.work import Work


class When:
    """Times of clauses: their own, one that coordinated clauses share, or that of the deed they point back to.

    A time governs its own clause and those coordinated with it; it never goes down into what a verb of saying tells
    (``روز سه‌شنبه گفت که …``) nor up from there, since saying and deed have times of their own.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self.back = Antecedents(work)
        self._shared: dict[int, Time | None] = {}

    def of(self, clause: Clause) -> Time | None:
        """The time of what a clause tells, or None where the text does not say."""
        own = self._own(clause)
        if own is not None:
            return own
        pointed = self.back.time(clause)
        return pointed if pointed is not None else self._from_before(clause)

    def of_noun(self, clause: Clause, head: int) -> Time | None:
        """The time of a deed named by a noun whose clause tells of it: what stands after the noun, or points back."""
        after = (self._clause_time(e) for e in clause.times if e.first > head)
        return next((t for t in after if t is not None), None) or self.back.time(clause)

    def _own(self, clause: Clause) -> Time | None:
        """The clause's own time; one that it is only set after or before counts where there is no other."""
        beside: Time | None = None
        for expression in clause.times:
            time = self._clause_time(expression)
            if time is None:
                continue
            if expression.bound in ("", "from"):
                return time
            beside = beside or time
        return beside

    def _from_before(self, clause: Clause) -> Time | None:
        """The time of the clause that this one is coordinated with: آمد، … و رفت have one adverbial."""
        if clause.index not in self._shared:
            self._shared[clause.index] = None  # guards against a loop while it is being found
            before = self.work.clauses[clause.previous] if clause.previous is not None else None
            if before is not None and _coordinated(before, clause):
                self._shared[clause.index] = self.of(before)
        return self._shared[clause.index]

    def _clause_time(self, expression: Expression) -> Time | None:
        """What an expression says of its clause: from a point on after از; nothing where it only counts years back."""
        time = expression.clause_time
        if time is None or time.start is None or time.end is None:
            return time
        from_then = expression.bound == "from" or (
            not expression.bound and self.work.tokens[expression.first - 1].key == "از" and expression.first > 0
        )
        if from_then and expression.rule != "time:stretch":
            return msgspec.structs.replace(time, end=None)
        return None if expression.rule == "time:span" and _years_back(time, self.work.times.published.day) else time


def _coordinated(before: Clause, clause: Clause) -> bool:
    """Whether a clause goes on from the one before in the same sentence, under the same verb."""
    return (
        before.sentence == clause.sentence
        and before.parent == clause.parent
        and (clause.coordinate or before.relation == clause.relation)
    )


def _years_back(time: Time, published: date | None) -> bool:
    """Whether a time is a stretch of years up to the report (``در سه سال گذشته``): it says how long, not when."""
    if published is None or time.start is None or time.end != published.isoformat() or time.precision != "year":
        return False
    return time.start[:4] != time.end[:4]
