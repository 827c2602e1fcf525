"""Those who are called by what they are for or against, where that is a matter: مخالفان توافق ایران و امریکا."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.entering import Entering
from rawi.who.reading import AND, OBJECT

FAR = 10
"""Within so many words behind a matter its را may stand: مخالفان جنگ *با ایران را*."""
OWN = "خود"
PARTIES = frozenset({"place", "actor", "body"})


class Partisans(Entering):
    """Reads the matter behind partisans as what they are for or against, and no office as theirs that acts on them."""

    def _is_partisan(self, node: Node) -> bool:
        return node.cat == "people" and node.plural and self.lemma_is(node.head, "partisans")

    def _ra_within(self, at: int, last: int) -> int:
        """Where را stands behind ``at`` before any finite verb, or -1."""
        for k in range(at, min(at + FAR, last)):
            if self.keys[k] == OBJECT:
                return k
            if self.infos[k].finite:
                return -1
        return -1

    def _is_matter(self, at: int, last: int) -> bool:
        """Whether a common noun stands at ``at`` that is no verb's own: مخالفان *طرح* دولت, not مخالفان حمله کردند."""
        if at + 1 >= last or self.blocked[at]:
            return False
        f = self.infos[at]
        if not f.plain or not f.word.common or f.name or f.given or f.head or f.adjective or f.word.verbs:
            return False
        return not self._light_after(at, last) and not self.infos[at + 1].finite

    def _of_matter(self, node: Node, last: int) -> bool:
        """Take in what partisans are for or against; before را only where another acts on them."""
        if not self._is_partisan(node) or not self._is_matter(node.last, last):
            return False
        end = node.last + 1
        while end < last and not self.blocked[end] and not self._light_after(end, last):
            f = self.infos[end]
            party = f.gaz or f.actor or f.body or f.head or f.name
            if party or not (f.adjective or (f.plain and self._shows_ezafe(end - 1))):
                break
            end += 1
        ra = self._ra_within(end, last)
        if ra >= 0 and not self._is_acted_on(node.first, ra, last):
            return False
        node.tail, node.last = node.last, self._past_states(end, last)
        return True

    def _past_states(self, at: int, last: int) -> int:
        """Behind those whose matter it is: توافق *ایران و امریکا*."""
        while at < last and not self.blocked[at]:
            f = self.infos[at]
            sub = self.head(at, last) if f.gaz or f.actor or f.body else None
            if sub is None:
                break
            at = sub.last
            joined = self.head(at + 1, last) if at + 1 < last and self.keys[at] == AND else None
            at = joined.last if joined is not None and joined.cat in PARTIES else at
        return at

    def _acts_on_partisans(self, node: Node, sub: Node, last: int) -> bool:
        """Whether an office opens a clause before partisans whose phrase ends in را behind more than them: وزیر |
        *منتقدان خود را*, وزیر | *مخالفان توافق ایران را*."""
        if node.cat != "office" or node.plural or node.last != sub.first or not self._is_partisan(sub):
            return False
        if self._shows_ezafe(node.last - 1) or not self._opens_clause(node.first) or sub.last >= last:
            return False
        more = self.keys[sub.last] == OWN or self.infos[sub.last].adjective or self._is_matter(sub.last, last)
        ra = self._ra_within(sub.last, last) if more else -1
        return ra >= 0 and not self._another_acts(ra + 1, last)
