"""Numbers that stand for those named before and count no noun: *این دو*, بر *آن دو* فیر کرد, *هر دو* را گرفت."""

from __future__ import annotations

from rawi.who.heads import Heads
from rawi.who.nodes import Node
from rawi.who.reading import OBJECT
from rawi.who.vocabulary import EACH

WANT, MOST_COUNTED = "خواستن", 9
"""The verb of asking, and how many may be taken up so."""
TO_WHOM = frozenset({"از", "به", "با", "بر", "علیه", "نزد", "بالای", "روی"})
"""Prepositions before those that a number alone takes up: از *این دو* خواست."""
LIGHT = frozenset({"کردن", "زدن", "دادن", "شدن", "ساختن", "نمودن", "گشودن", "کشتن"})


class SoMany(Heads):
    """Reads numbers without a noun."""

    def all_of_them(self, i: int) -> Node | None:
        """Those named before, all of whom the number at ``i`` means: *هر دو* را بازداشت کردند."""
        if not i or self.keys[i - 1] != EACH or self.keys[i + 1] != OBJECT or not self.is_so_many(i - 1, i):
            return None
        number = self.infos[i].number
        assert number is not None
        node = Node(i - 1, i + 1, i, "people", rule="counted", plural=True, count=(number, number))
        node.definite = True
        return node

    def is_so_many(self, i: int, j: int) -> bool:
        """Whether a number behind این stands for those named before, and counts no noun after it: از *این دو* خواست."""
        number, after = self.infos[j].number, self.infos[j + 1]
        if number is None or not 1 < number <= MOST_COUNTED or self.infos[j].word.kind == "number":
            return False
        if self.keys[j + 1] == OBJECT:
            return True
        verb = after.finite or any(f.lemma == WANT for f in after.word.verbs)
        light = not after.word.plural and j + 2 < len(self.infos) and self._is_light(j + 2)  # بر آن دو *فیر کرد*
        return i > 0 and self.keys[i - 1] in TO_WHOM and (verb or light)

    def _is_light(self, at: int) -> bool:
        """Whether a finite form of a light verb stands at ``at``."""
        return self.infos[at].finite and any(f.lemma in LIGHT for f in self.infos[at].word.verbs)
