"""Numbers that stand for those named before and count no noun: *این دو*, بر *آن دو* فیر کرد, *هر دو* را گرفت; and those
who are some of many: *این گروه از وکلا*."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.whereabouts import UnlistedPlaces
from rawi.who.reading import CLOSING, FROM, JOINTS, OBJECT, OPENING, POINTING, THAT
from rawi.who.words.vocabulary import EACH

WANT, MOST_COUNTED = "خواستن", 9
"""The verb of asking, and how many may be taken up so."""
TO_WHOM = frozenset({"از", "به", "با", "بر", "علیه", "نزد", "بالای", "روی"})
"""Prepositions before those that a number alone takes up: از *این دو* خواست."""
LIGHT = frozenset({"کردن", "زدن", "دادن", "شدن", "ساختن", "نمودن", "گشودن", "کشتن"})


LONGEST_OUTLET, MOST_OUTLETS = 6, 12
"""How many words an outlet's name has, and how many outlets are listed."""


class SoMany(UnlistedPlaces):
    """Reads numbers without a noun, and names that share one."""

    def outlets_beside(self, node: Node, last: int) -> list[Node]:
        """Further outlets by their names alone: روزنامه‌های «شرق»، *«سپیده»* و *«فرهنگ نو»*."""
        if node.cat != "body" or not node.plural or node.name is None or node.value.kind != "outlet":
            return []
        found: list[Node] = []
        at = node.last
        while at + 2 < last and len(found) < MOST_OUTLETS and self.keys[at] in JOINTS and self.keys[at + 1] in OPENING:
            ahead = range(at + 3, min(at + 3 + LONGEST_OUTLET, last))
            end = next((k for k in ahead if self.keys[k] in CLOSING), None)
            if end is None:
                break
            other = Node(at + 1, end + 1, at + 1, "body", entry=node.entry, value=node.value, rule="shared-noun")
            other.name = (at + 2, end)
            found.append(other)
            at = end + 1
        return found

    def all_of_them(self, i: int) -> Node | None:
        """Those named before, all of whom the number at ``i`` means: *هر دو* را بازداشت کردند."""
        if not i or self.keys[i - 1] != EACH or self.keys[i + 1 : i + 2] != [OBJECT] or not self.is_so_many(i - 1, i):
            return None
        number = self.infos[i].number
        assert number is not None
        node = Node(i - 1, i + 1, i, "people", rule="counted", plural=True, count=(number, number))
        node.definite = True
        return node

    def part_of(self, i: int, j: int, last: int) -> Node | None:
        """Some of many people, who are told of as one group: *این گروه از وکلا* از دادگاه خواستند, *آن دسته از معلمان*
        که …; without another از or که behind them they are whom the group asks or backs: این گروه از معلمان خواست."""
        if self.keys[j + 1 : j + 2] != [FROM] or j + 2 >= last or not self.key_is(j, "parts_of_people"):
            return None
        node = self.phrase(j + 2, last)
        if node is None or node.cat not in ("people", "office") or not node.plural or node.last >= last:
            return None
        told = self.keys[node.last] == THAT or self.keys[node.last : node.last + 2] == [OBJECT, THAT]
        verbs = (k for k in range(node.last, last) if self.infos[k].word.verbs)
        verb = next((k for k in verbs if not told or self._asks(k)), None)
        if (verb is None and not told) or (verb is not None and FROM not in self.keys[node.last : verb]):
            return None
        node.first, node.definite, node.plural, node.count = i, True, True, None
        return node

    def is_so_many(self, i: int, j: int) -> bool:
        """Whether a number behind این stands for those named before, and counts no noun after it: از *این دو* خواست."""
        if j + 1 >= len(self.infos):
            return False
        number, after = self.infos[j].number, self.infos[j + 1]
        if number is None or not 1 < number <= MOST_COUNTED or self.infos[j].word.kind == "number":
            return False
        if self.keys[j + 1] == OBJECT:
            return True
        if i in self.starts and self.keys[i] in POINTING and (after.function or self.blocked[j + 1]):
            return True  # *این دو* در زندان شکنجه شدند
        verb = after.finite or self._asks(j + 1)
        light = not after.word.plural and j + 2 < len(self.infos) and self._is_light(j + 2)  # بر آن دو *فیر کرد*
        return i > 0 and self.keys[i - 1] in TO_WHOM and (verb or light)

    def _asks(self, at: int) -> bool:
        return any(f.lemma == WANT for f in self.infos[at].word.verbs)

    def _is_light(self, at: int) -> bool:
        """Whether a finite form of a light verb stands at ``at``."""
        return self.infos[at].finite and any(f.lemma in LIGHT for f in self.infos[at].word.verbs)
