"""Who stands behind a place or house without being of it, since it only says where he acts."""

from __future__ import annotations

from rawi.record import ARMED_SECTORS
from rawi.who.nodes import Node
from rawi.who.phrases.acting import Acting
from rawi.who.phrases.openings import IN
from rawi.who.reading import OBJECT

HOUSES = frozenset({"EDU", "HLH"})
"""Sectors of bodies that are houses first: در *بیمارستان*, در *دانشگاه*."""
ENTER = ARMED_SECTORS | {"CRM"}
"""Sectors of people who come into houses that are not theirs."""
PUBLIC = frozenset(
    f"placewords:{place}"
    for place in (
        *("village", "hamlet", "quarter", "neighbourhood", "area", "road", "highway", "crossroads", "square", "alley"),
        *("bridge", "valley", "hotel", "restaurant", "market", "school", "mosque", "shrine", "church", "temple"),
        *("cemetery", "park", "station", "metro", "hall", "stadium", "house", "building", "port", "town"),
    )
)
"""Entries of places that belong to everybody, or to nobody with arms."""
UPON = frozenset({"به", "بر", "بالای"})
FARTHEST_OBJECT = 8
"""Within so many words of who acts stands the object."""
WHO_ENTERS = frozenset({"people", "office", "body", "actor"})
"""Categories of those who may stand behind a house in which they are."""


class Entering(Acting):
    """Tells those who act in a house from those who are of it."""

    def _behind_house(self, node: Node, sub: Node) -> bool:
        """Whether somebody stands behind the house in which he is, that is none of his: در دانشگاه تهران | *افراد مسلح*
        یک معلم را کشتند, در بیمارستان | *ماموران* …, در نزدیکی مسجد | *پولیس* …"""
        if node.first == 0 or IN not in self.keys[max(node.first - 2, 0) : node.first] or node.plural:
            return False
        if node.cat == "region":
            return node.entry in PUBLIC and node.last == sub.first and self._enters(node, sub)
        if node.cat != "body" or sub.cat not in WHO_ENTERS:
            return False
        learned = not HOUSES.isdisjoint(node.value.sectors)
        closed = self.infos[node.last - 1].gaz or (node.owner is not None and node.owner.cat in ("place", "actor"))
        closed = closed or (node.last > node.head + node.size and learned)
        if sub.cat == "people":
            armed = not ENTER.isdisjoint(getattr(sub.value, "sectors", ())) or self._are_armed(sub)
            field = node.last > node.head + node.size and "GOV" in node.value.sectors
            return closed or field or (learned and (armed or sub.count is not None))
        if sub.cat == "body":
            return (closed or learned) and self.key_is(sub.head, "armed_bodies")
        return closed and (learned or sub.cat == "office")

    def _enters(self, node: Node, sub: Node) -> bool:
        """Whether police or fighters behind a place that is everybody's act there, as their object or whom they act
        upon shows: در مسجد | *پولیس* سه تن را گرفت, در بازار | *طالبان* بر مردم شلیک کردند."""
        armed = sub.cat == "body" and self.key_is(sub.head, "armed_bodies")
        armed = armed or (sub.cat == "actor" and not ENTER.isdisjoint(getattr(sub.value, "sectors", ())))
        if not armed or self._shows_ezafe(node.last - 1):
            return False
        ahead = self.keys[sub.last : sub.last + FARTHEST_OBJECT]
        return OBJECT in ahead or not UPON.isdisjoint(ahead[:1])
