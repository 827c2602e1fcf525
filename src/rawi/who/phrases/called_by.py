"""What somebody is called by: whom he did it to, the one thing that he drives, owns or made; and what others are said
to be by him."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.partisans import Partisans
from rawi.who.reading import OBJECT

BE = "بودن"


class CalledBy(Partisans):
    """Reads victims behind a wrongdoer, and a thing behind its driver or owner, as whose or what's he is."""

    def _many_act(self, at: int, last: int) -> bool:
        """Whether the next verb is one of several, who are unnamed where nobody stands before it."""
        verb = next(self._verbs_ahead(at, last), None)
        return verb is not None and (verb.person or "").endswith("3p")

    def _is_victim(self, node: Node, sub: Node, last: int) -> bool:
        """Whether those behind a wrongdoer are his victims: قاتل *یک زن* بازداشت شد, and before را where another acts
        on him: پولیس ربایندهٔ *دو کودک* را گرفت; but ضارب | دو تن را زخمی کرد tells of his deed."""
        if node.cat != "people" or node.last != sub.first or sub.cat not in ("people", "office", "person"):
            return False
        killed = node.size > 1 and self.lemma_is(node.last - 1, "killed")  # عامل قتل *یک زن* را, متهم قتل *فرخنده*
        if sub.definite or not (killed or self.lemma_is(node.head, "wrongdoers")):
            return False
        if killed or not self._object(sub, last):
            return True
        acted_on = self._after_subject(node.first) or self._another_acts(sub.last + 1, last)
        return acted_on or (not node.plural and self._many_act(sub.last + 1, last))

    def _is_said_by(self, node: Node, sub: Node, last: int) -> bool:
        """Whether behind whoever is cited stands what he says that somebody is: به گفتهٔ پولیس | *عضو داعش* بود, به گفتهٔ
        وزارت داخله | *مسئول حمله* است."""
        if sub.cat not in ("people", "office") or sub.definite or not self._follows_source(node.first):
            return False
        field = not sub.plural and sub.last + 1 < last and self.infos[sub.last].plain and not self.blocked[sub.last]
        at = sub.last + field
        return at < last and any(f.lemma == BE for f in self.infos[at].word.verbs)

    def _is_staff(self, node: Node) -> bool:
        return self.key_is(node.head, "staff") or self.lemma_is(node.head, "staff")

    def _of_one_thing(self, node: Node, j: int, last: int) -> bool:
        """Take in one thing that somebody drives, owns or made: رانندهٔ *یک موتر لاری* را; before را, where no ezafe is
        written, only where another acts on him: پلیس مدیر *یک صفحهٔ مجازی* را گرفت."""
        if node.plural or node.cat not in ("people", "office") or j != node.head + node.size or j + 1 >= last:
            return False
        shown = self._shows_ezafe(j - 1)
        f = self.infos[j + 1]
        if not (shown or self._is_staff(node)) or self.infos[j].number != 1 or self.blocked[j + 1]:
            return False
        if not f.word.common or f.head or f.word.verbs or self.keys[j + 1] in self.v.counters:
            return False
        k = j + 2
        while k < last and not self.blocked[k] and not self._light_after(k, last):
            if not self.infos[k].adjective and not (self.infos[k].plain and self._shows_ezafe(k - 1)):
                break
            k += 1
        if k < last and self.keys[k] == OBJECT and not shown and not self._is_acted_on(node.first, k, last):
            return False
        node.last = k
        return True
