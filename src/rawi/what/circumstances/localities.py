"""Where a deed was done that names no place: in the town of the police who did it, or of whoever tells of it."""

from __future__ import annotations

from functools import cached_property

from rawi.record import Place
from rawi.what.circumstances.fill import SAID_IS_DONE
from rawi.what.circumstances.narrowest import LAND, width
from rawi.what.circumstances.scene import INSIDE, SCENES
from rawi.what.circumstances.where import Where
from rawi.what.model import EventDraft
from rawi.what.placed import inferred, nested, places_of
from rawi.what.work import Work
from rawi.who.model import Mention

UNTOLD = frozenset({"future", "hypothetical", "negated"})
"""Aspects of what has not happened."""
LOCAL, SEIZE = "محلی", "seize"
_LOCAL_DEEDS = frozenset({"ASSAULT", "COERCE"})
"""Types of deeds that local authorities tell of; of attacks, a whole province is seldom the narrowest place told."""

_GOVERNORS = frozenset({"offices:governor", "offices:deputy_governor", "bodies:governorate"})
"""Entries of who governs a whole province."""


class Localities:
    """Towns of local authorities and witnesses, by actor."""

    def __init__(self, work: Work, where: Where) -> None:
        self.work, self.where = work, where

    def settle(self) -> None:
        """Give events that name no place of their own the town of those who did them or tell of them; told of last, so
        that a place that the text names by itself goes before it."""
        for event in self.work.events:
            event.places = (
                event.places
                or inferred(self.of_doers(event), "where those are posted who did it")
                or inferred(self.of_sources(event), "where those are who tell of it")
                or self.of_words(event)
            )

    def of_words(self, event: EventDraft) -> list[Place]:
        """Where somebody was when he did by his words what they tell: *در دوبی* گفت که حوثی‌ها باید بروند."""
        if event.type not in SAID_IS_DONE or event.aspect in UNTOLD or not event.actors:
            return []
        sentence = self.work.clauses[event.clause].sentence
        for said in (self.work.statements[n] for n in event.statements):
            clause = self.work.clauses[said.clause]
            if said.speakers and set(said.speakers) == set(event.actors) and clause.sentence == sentence:
                return self.where.spoken(clause)
        return []

    def of_doers(self, event: EventDraft) -> list[Place]:
        """The town whose police or office did it: نیروهای ادارهٔ اطلاعات *سنندج* او را بازداشت کردند."""
        if event.type != "COERCE" or event.mode == SEIZE or event.aspect in UNTOLD:
            return []  # what a command announces to have found may lie anywhere in its land
        towns = (self._towns[a] for a in event.actors if a in self._towns)
        return [t.place for t in towns if t.place is not None][:1]

    def of_sources(self, event: EventDraft) -> list[Place]:
        """Where those are posted or live who tell of it: *والی هرات* گفت, *باشندگان برمل* گفتند, *منابع محلی در هرات*
        گفتند."""
        if event.type not in SCENES or event.aspect in UNTOLD or not event.statements:
            return []
        statement = self.work.statements[event.statements[0]]
        found = self._told_beside(statement.clause, statement.speakers)
        if found or event.type not in _LOCAL_DEEDS or event.mode == SEIZE or event.aspect == "historical":
            return found
        towns = [self._towns[a] for a in statement.speakers if a in self._towns]
        if event.type == "ASSAULT":
            provinces = self._provinces
            towns = [t for t in towns if width(t) > LAND and t.first not in provinces]
        return [t.place for t in towns if t.place is not None][:1]

    def _told_beside(self, clause: int, speakers: list[int]) -> list[Place]:
        """The place of the people who say so, in their own phrase or right behind it."""
        phrases = self.work.clauses[clause].phrases
        for phrase in phrases:
            for mention in phrase.mentions:
                if mention.actor not in speakers or mention.kind != "people" or not self._is_local(mention):
                    continue
                if found := places_of(nested(mention.inner)):
                    return found[:1]
                behind = [p for p in phrases if p.start == mention.last and p.func == INSIDE and not p.heads]
                return places_of(m for p in behind for m in p.mentions)[:1]
        return []

    def _is_local(self, mention: Mention) -> bool:
        """Whether people are those of a place, or called local."""
        words = range(mention.first, mention.last)
        return any(self.work.is_a(t, "inhabitants") or self.work.text.keys[t] == LOCAL for t in words)

    @cached_property
    def _towns(self) -> dict[int, Mention]:
        """The town of each local authority that the text names, by actor."""
        found: dict[int, Mention] = {}
        for mention in nested(self.work.who.mentions):
            if mention.actor is None or mention.kind in ("place", "country") or mention.actor in found:
                continue
            town = self._town(mention)
            if town is not None:
                found[mention.actor] = town
        return found

    @cached_property
    def _provinces(self) -> set[int]:
        """Where the names of places stand that have a governor."""
        governors = (m for m in nested(self.work.who.mentions) if m.entry in _GOVERNORS)
        return {inner.first for m in governors for inner in nested(m.inner) if inner.kind == "place"}

    def _town(self, mention: Mention) -> Mention | None:
        """The town of an authority: رئیس پلیس *شیراز*, نیروهای ادارهٔ اطلاعات *سنندج*."""
        inside = next((m for m in nested(mention.inner) if m.kind == "place" and m.place is not None), None)
        if inside is None:
            return None
        local = any(self.work.is_a(t, "local_authorities") for t in range(mention.first, inside.first))
        return inside if local else None
