"""Whose words a speaker only takes up: با رد *ادعای امریکا* مبنی بر اینکه … گفت, در واکنش به *تهدید اسرائیل* مبنی بر ….

What stands behind مبنی بر is what the noun before it holds (the complement clause of a noun of saying; Lazard,
Grammaire du persan contemporain, 1957), so that it rests on the word of those whose claim, threat or report that is,
not of whoever denies or answers it.
"""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.what.work import Work

TO_THE_EFFECT, THIS = "مبنی بر", (["این"], ["آن"])
SPEAK = frozenset({"person", "people", "organization", "government", "country", "group", "outlet", "delegation"})
DEEPEST = 8
"""So many clauses above one may the taken-up one stand."""


class TakenWords:
    """Finds those on whose word rests what one text's speakers take up."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._taken: dict[int, tuple[list[int], int]] | None = None

    def of(self, clause: Clause) -> list[int]:
        """Whose claim a clause tells, if somebody else only takes it up."""
        taken = self._find(clause)
        return taken[0] if taken is not None else []

    def around(self, clause: Clause) -> Clause | None:
        """The clause that takes up what another tells."""
        taken = self._find(clause)
        return self.work.clauses[taken[1]] if taken is not None else None

    def _find(self, clause: Clause) -> tuple[list[int], int] | None:
        if self._taken is None:
            self._taken = self._taken_up()
        at: Clause | None = clause if self._taken else None
        for _ in range(DEEPEST):
            if at is None:
                return None
            if at.index in self._taken:
                return self._taken[at.index]
            at = self._above(at)
        return None

    def of_phrase(self, clause: Clause, phrase: Phrase) -> list[int]:
        """Whose claim or threat a deed is that a noun tells: در واکنش به *تهدید اسرائیل* مبنی بر حمله به ایران."""
        return self._owner(clause, phrase) if phrase.func == TO_THE_EFFECT else []

    def is_planned(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a deed is only what somebody threatens or plans: تهدید اسرائیل مبنی بر *حمله* به ایران."""
        noun = clause.ending_at(phrase) if phrase.func == TO_THE_EFFECT else None
        return noun is not None and any(self.work.lemma_is(h, "plans") for h in noun.heads[:1])

    def _above(self, clause: Clause) -> Clause | None:
        """The clause that one goes on from or completes."""
        clauses = self.work.clauses
        before = self.work.previous(clause)
        if before is not None and before.relation == clause.relation == "content" and before.parent == clause.parent:
            around = clauses[clause.parent] if clause.parent is not None else clause.within
            if around is not None and around.verb is not None and clause.first < around.verb.first:
                return before
        if clause.parent is not None:
            return clauses[clause.parent]
        within = clause.within
        return within if within is not None and within.index >= 0 else None

    def _taken_up(self) -> dict[int, tuple[list[int], int]]:
        """Clauses behind مبنی بر این که with those whose word they are, and the clause around."""
        work = self.work
        opened: dict[tuple[int, int], list[int]] = {}
        for clause in work.clauses:
            for phrase in clause.phrases:
                if phrase.func != TO_THE_EFFECT or [work.text.keys[h] for h in phrase.heads] not in THIS:
                    continue
                if owners := self._owner(clause, phrase):
                    opened[clause.index, phrase.last] = owners
        if not opened:
            return {}
        found: dict[int, tuple[list[int], int]] = {}
        for clause in work.clauses:
            around = clause.within.index if clause.parent is None and clause.within is not None else clause.parent
            if clause.relation != "content" or around is None:
                continue
            behind = opened.get((around, clause.first)) or opened.get((around, clause.first - 1))
            if behind:
                found[clause.index] = behind, around
        return found

    def _owner(self, clause: Clause, phrase: Phrase) -> list[int]:
        """Whose the claim is that a phrase behind it tells."""
        noun = clause.ending_at(phrase)
        agent = noun if noun is not None and noun.func == AGENT else None
        if agent is not None:
            noun = clause.ending_at(agent)  # ادعاهای مطرح‌شده از سوی امریکا مبنی بر …
        if noun is None or not noun.heads or not any(self.work.lemma_is(h, "taken_up") for h in noun.heads[:2]):
            return []
        held = agent.mentions if agent is not None else [m for m in noun.mentions if m.first > noun.heads[0]]
        named = (m.actor for m in held if m.actor is not None)
        return [a for a in named if self.work.who.actors[a].kind in SPEAK][:1]
