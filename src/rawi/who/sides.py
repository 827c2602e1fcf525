"""The two sides: states, groups and bodies that دو طرف or هر دو کشور names together."""

from __future__ import annotations

from rawi.who.cast import Actors
from rawi.who.nodes import Node

SIDES = frozenset({"country", "group", "government", "organization"})
"""Kinds of those who can be a side of a war or of talks."""
BODY = "organization"
LOCATING = frozenset({"در", "به", "از", "شهر", "پایتخت"})


class Sides(Actors):
    """Finds the two parties that were named last."""

    def may_be_side(self, node: Node, actor: int, top: bool) -> bool:
        """Whether somebody named can be one of دو طرف later: not a mere place of what happens."""
        draft = self.actors[actor]
        if draft.kind not in SIDES or draft.members or not (top or node.cat == "place"):
            return False
        return node.cat != "place" or node.first == 0 or self.keys[node.first - 1] not in LOCATING

    def is_both(self, node: Node) -> bool:
        """Two of them and no more said: دو طرف، هر دو کشور، طرفین."""
        two = node.count == (2, 2) or (node.quantified and "دو" in self.keys[node.first : node.head])
        return node.owner is None and not node.nation and (two or node.entry == "people:party_both")

    def both(self, node: Node) -> int:
        """The two parties that were named last, as one actor whose members they are."""
        sides: list[int] = []
        states = self.keys[node.head] in self.v.classes["states"]
        for actor in reversed(self.sides):
            if states and self.actors[self._side(actor)].kind == BODY:
                continue  # توافق ایران و روسیه برای تشکیل کمیته میان *دو کشور*
            if all(self._side(actor) != self._side(s) for s in sides):
                sides.insert(0, actor)
            if len(sides) == 2:
                break
        if states:  # the states of two ministries
            sides = [self._side(s) for s in sides]
        members = tuple(sides) if len(sides) == 2 else ()
        key = ("both", members)
        known = self.index.get(key)
        if known is not None:
            return known
        actor = self.new(self.quote(node.first, node.last), "people", key)
        self.actors[actor].members = members
        return actor

    def _side(self, actor: int) -> int:
        """The state or group that an actor belongs to, as far up as is known."""
        for _ in range(4):
            above = self.actors[actor].member_of
            if above is None:
                return actor
            actor = above
        return actor
