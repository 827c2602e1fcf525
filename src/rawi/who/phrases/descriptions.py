"""What somebody or something is, told behind a comma, that is no office."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.chains import Chains
from rawi.who.phrases.openings import THAT
from rawi.who.reading import COMMAS, JOINTS, OBJECT

LONGEST_TITLE = 16
LONGEST_AGE, AGED = 8, "ساله"
AGENTS = ("نده", "ندهٔ", "گر", "کار")
"""How nouns end that say what somebody does: برنده, کنشگر."""


class Descriptions(Chains):
    """Joins a name with the description behind its comma."""

    def _kinship(self, node: Node, last: int) -> None:
        """What somebody is who holds no office by it, behind his name's comma: کریم نوری، *پسر والی*، …, and before را
        where another acts on him."""
        at = node.last
        if at + 1 >= last or self.keys[at] not in COMMAS or self.blocked[at + 1] or node.weak:
            return
        if not self._whole_name(node):
            return
        if (end := self._age(at + 1, last)) is not None:
            node.last = end
            return
        f = self.infos[at + 1]
        sub = self.phrase(at + 1, last) if f.people and f.kin and not f.plural else None
        if sub is not None and sub.cat == "people" and not sub.plural and sub.last < last:
            done_to = self._object(sub, last) and self._is_acted_on(node.first, sub.last, last)
            if done_to or self.keys[sub.last] in COMMAS:
                node.inner.append(sub)
                node.last = sub.last
                return
        end = self._told_of(at + 1, last)
        if end is not None and (self.keys[end] == THAT or self._is_acted_on(node.first, end, last)):
            node.last = end

    def _age(self, first: int, last: int) -> int | None:
        """Where how old somebody is ends, or when he was born, at the comma before را: پولیس کریم نوری، *متولد ۱۹۸۵*،
        را گرفت, کریم نوری، *۳۴ ساله*، را گرفت."""
        born = self.key_is(first, "dated_things")
        if not (born or self.infos[first].number is not None):
            return None
        for k in range(first + 1, min(first + LONGEST_AGE, last - 1)):
            if self.keys[k] in COMMAS:
                return k if self.keys[k + 1] == OBJECT and (born or self.keys[k - 1].endswith(AGED)) else None
            if self.infos[k].finite or self.keys[k] in (OBJECT, THAT):
                return None
        return None

    def _told_of(self, first: int, last: int) -> int | None:
        """Where common nouns end, right before را or که, that tell behind a name's comma who somebody is: پولیس کریم
        نوری، *برندهٔ جایزهٔ نوبل* را گرفت; a list of two would have و."""
        f = self.infos[first]
        deed = f.action and not self.keys[first].endswith(AGENTS)
        if f.body or f.actor or f.gaz or f.office or f.placeword or deed or f.plural or not f.plain:
            return None
        for k in range(first, min(first + LONGEST_TITLE, last)):
            if self.keys[k] in (OBJECT, THAT):
                return k if k > first else None
            f = self.infos[k]
            if self.blocked[k] or f.finite or f.given or k in self.strong or self.keys[k] in JOINTS:
                return None
        return None

    def _description(self, node: Node, i: int, last: int) -> None:
        """تاس، خبرگزاری رسمی این کشور، …: a description of what was named, closed by a comma or a verb."""
        f = self.infos[i]
        if f.boundary or self.blocked[i] or f.number is not None or not (f.body or f.placeword or f.people):
            return
        other = self.head(i, last)
        if other is None or other.cat not in ("body", "region") or other.plural:
            return
        if node.cat == "place" and other.cat != "region":
            return
        if node.cat != "place" and other.cat == "region":
            return
        if other.last < last and self.keys[other.last] not in COMMAS and self.keys[other.last] != "که":
            return
        if not (other.owner is not None and (other.owner.definite or other.owner.cat in ("place", "actor", "body"))):
            return
        if other.field_en and not (other.owner is not None and other.owner.definite):
            return
        node.inner.append(other)
        node.last = other.last
