"""Nouns that و joins and that have one complement together: *دولت و ملت* پاکستان, *خانواده و دوستان* کریم نوری."""

from __future__ import annotations

from rawi.record import STATE_SECTORS
from rawi.who.nodes import Node
from rawi.who.phrases.complements import BETWEEN
from rawi.who.phrases.extensions import Extensions

NATION = frozenset({"مردم", "ملت"})


class Joint(Extensions):
    """Takes those told of in one breath as one phrase."""

    def _shares_owner(self, node: Node, last: int) -> None:
        """Go on to a noun of the same kind whose complement is this one's too: *مقام‌ها و* نظامیان پیشین افغانستان."""
        at = node.last + 1
        if at >= last or not self._is_joinable(node, at):
            return
        other = self.head(at, last)
        if other is None or not self._is_alike(node, other):
            return
        if self._are_kin(node, other):
            if other.owner is None and not self._take_kins_owner(node, other, last):
                return
        elif not other.nation and (other.owner is None or other.owner.cat not in ("place", "actor", "region")):
            return
        node.last, node.owner, node.partner, node.plural = other.last, other.owner, other, True
        node.nation, node.nation_en = other.nation, other.nation_en
        node.inner.extend(other.inner)

    def _takes_in_others(self, node: Node, last: int) -> None:
        """Go on to people of another kind whom one number counts together with these: پنجاه زن *و مرد* را."""
        at = node.last + 1
        if node.cat != "people" or node.last != node.head + node.size:
            return
        f = self.infos[at]
        if not f.people or self.blocked[at] or f.word.indefinite or f.plural:
            return
        other = self.head(at, last)
        if other is None or other.cat != "people" or other.plural or other.count is not None or other.titles:
            return
        if other.owner is not None and other.owner.cat not in ("place", "actor", "body"):
            return  # ده سرباز و *رانندهٔ آنان*
        node.last, node.partner = other.last, other
        if other.owner is not None:
            node.owner = other.owner
        if other.nation:
            node.nation, node.nation_en = other.nation, other.nation_en
        node.inner.extend(other.inner)

    def _is_joinable(self, node: Node, at: int) -> bool:
        """Whether nothing yet says whose those are, and others follow."""
        f = self.infos[at]
        bare = node.owner is None and not (node.nation or node.definite or node.count or node.field_en or node.name)
        bare = (
            bare and node.last == node.head + node.size == node.head + 1 and not self.infos[node.head].word.indefinite
        )
        if not bare or self.blocked[at] or not (f.people or f.office or f.body):
            return False
        return node.head == 0 or self.keys[node.head - 1] not in BETWEEN

    def _is_alike(self, node: Node, other: Node) -> bool:
        """Whether two are of one kind: a state and its people, kin of somebody, officials and officers."""
        if other.count is not None or other.definite or other.titles:
            return False
        first, second = self.lemmas[node.head], self.lemmas[other.head]
        if node.cat == "body" or first in NATION:
            state, people = (first, second) if node.cat == "body" else (second, first)
            return state in self.v.government and people in NATION
        if self._are_kin(node, other):
            return True
        if not (self.infos[node.head].plural and self.infos[other.head].plural and other.cat in ("people", "office")):
            return False
        states = all(not STATE_SECTORS.isdisjoint(getattr(n.value, "sectors", ())) for n in (node, other))
        return states or (first in self.v.forces) == (second in self.v.forces)

    def _are_kin(self, node: Node, other: Node) -> bool:
        return self._is_relative(node) and self._is_relative(other)

    def _take_kins_owner(self, node: Node, other: Node, last: int) -> bool:
        """Take in whose kin two are where others act on them: پولیس برادر و خواهر *نوید نوری* را گرفت."""
        if other.last >= last or self.blocked[other.last] or self._opens_clause(node.first):
            return False
        sub = self.phrase(other.last, last)
        if sub is None or sub.cat not in ("person", "people", "office") or not self._object(sub, last):
            return False
        other.inner.append(sub)
        other.owner, other.last = sub, sub.last
        return True
