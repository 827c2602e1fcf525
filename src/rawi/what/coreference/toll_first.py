"""The attack of which a report told first how many it killed, and then who made it.

سه پولیس در بغلان کشته شدند. به گفتهٔ منابع، *افراد مسلح بر یک پاسگاه پولیس حمله کردند*.
"""

from __future__ import annotations

from rawi.text.letters import letters
from rawi.what.circumstances.narrowest import Widths
from rawi.what.coreference.retold import is_beside
from rawi.what.coreference.same_words import ONE_WAY
from rawi.what.coreference.tellings import same_time
from rawi.what.matching.back import OF_THEIR_OWN
from rawi.what.model import HARMED, EventDraft
from rawi.what.placed import are_apart, share_place
from rawi.what.roots import root, shared
from rawi.what.work import Work

NEAR = 2
"""Within so many sentences the attack is told."""
REBELS = frozenset({"REB", "UAF", "OPP", "GOV"})


class TollFirst:
    """Finds the toll told last of which nobody was the doer."""

    def __init__(self, work: Work, widths: Widths) -> None:
        self.work, self.widths = work, widths
        self._toll: EventDraft | None = None
        self._sentence = 0

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a toll whose doer is not told yet."""
        if telling.type == "ASSAULT":
            waits = telling is event and bool(event.tolls) and not event.actors and event.aspect == "asserted"
            self._toll = event if waits else None
            self._sentence = self.work.clauses[telling.clause].sentence

    def of(self, event: EventDraft) -> EventDraft | None:
        """The toll that an attack took, of which the sentences before told."""
        toll = self._toll
        if toll is None or event.type != "ASSAULT" or not event.actors or event.tolls or event.aspect != "asserted":
            return None
        clause = self.work.clauses[event.clause]
        if not 1 <= clause.sentence - self._sentence <= NEAR or is_beside(self.work, clause):
            return None
        return toll if self._fit(toll, event) and self._is_alike(toll, event) else None

    def _fit(self, toll: EventDraft, attack: EventDraft) -> bool:
        """Whether neither way, time nor place of two tellings contradict, and the dead did not attack."""
        kills = self.work.lex.frames[attack.entry].toll in HARMED
        if kills or {toll.mode, attack.mode} & OF_THEIR_OWN or not same_time(toll, attack):
            return False
        clash = len({root(a, self.work.who) for a in attack.actors}) > 1  # who lost them in it others count otherwise
        if clash or self._are_of_one_kind(attack.actors, toll.recipients):
            return False
        return self._one_way(toll, attack) is not False and (
            self.widths.surround(toll.places, attack.places) or not are_apart(toll.places, attack.places)
        )

    def _are_of_one_kind(self, doers: list[int], dead: list[int]) -> bool:
        """Whether the dead may be of those who attack: از کشته شدن ۱۵ *طالب مسلح* خبر داد. *طالبان* حمله کردند."""
        who = self.work.who
        armed = [{s for a in those for s in who.actors[a].sectors} & REBELS for those in (doers, dead)]
        return bool(shared(doers, dead, who)) or bool(armed[0] & armed[1])

    @staticmethod
    def _one_way(a: EventDraft, b: EventDraft) -> bool | None:
        """Whether both are told as done in one way; None where one does not say."""
        modes = {a.mode, b.mode}
        return None if "" in modes else len(modes) == 1 or any(modes <= ways for ways in ONE_WAY)

    def _is_alike(self, toll: EventDraft, attack: EventDraft) -> bool:
        """Whether way, place or those hit are the same, and nobody else is hit by name."""
        who = self.work.who
        hit = shared(toll.recipients, attack.recipients, who)
        sectors = [{s for r in e.recipients for s in who.actors[r].sectors} for e in (toll, attack)]
        alike = hit is True or not sectors[0].isdisjoint(sectors[1])
        named = any(who.actors[r].kind in ("person", "people") for r in attack.recipients)
        if named and not alike:
            return False
        there = share_place(*([letters(p.name) for p in e.places] for e in (toll, attack)))
        return alike or bool(self._one_way(toll, attack)) or there or self.widths.surround(toll.places, attack.places)
