"""Those who met, as دو طرف takes them up: هر دو جانب توافق کردند, where two persons were said to meet before."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.model import EventDraft
from rawi.what.work import Work
from rawi.who.peoples import BOTH_SIDES

_FAR = 5
"""How many sentences back the meeting may stand."""


class BothSides:
    """Puts the parties of the latest meeting in the place of دو طرف."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def settle(self, clause: Clause, event: EventDraft) -> None:
        """Name those who met for two sides that no state or group named before stands for."""
        actors = self.work.who.actors
        unknown = {a for a in self._named(clause) if not actors[a].members}
        if unknown.isdisjoint(event.actors):
            return
        for earlier in reversed(self.work.events):
            met = self.work.clauses[earlier.clause]
            if earlier.type == "CONSULT" and earlier.actors and clause.sentence - met.sentence <= _FAR:
                parties = [*earlier.actors, *earlier.recipients]
                others = [a for a in event.actors if a not in unknown and a not in parties]
                event.actors = [*parties, *others] if len(parties) > 1 else event.actors
                return

    def again(self, event: EventDraft) -> set[int]:
        """Actors of an event who are only meant by دو طرف in its clause."""
        actors = self.work.who.actors
        return {m for a in self._named(self.work.clauses[event.clause]) for m in actors[a].members}

    @staticmethod
    def _named(clause: Clause) -> set[int]:
        """Whom a clause calls the two sides."""
        found = (m for p in clause.phrases for m in p.mentions if m.entry in BOTH_SIDES)
        return {m.actor for m in found if m.actor is not None}
