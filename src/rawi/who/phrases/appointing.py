"""Who gives somebody an office or takes it from him: the one whose title stands right before that one's name."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.descriptions import Descriptions
from rawi.who.phrases.openings import LEADING_ROLES
from rawi.who.reading import OBJECT

LONGEST_AS = 2
"""So many words may stand before the office that is given: به عنوان."""
INSTEAD = (["به", "جای"], ["بجای"], ["عوض"])
"""Before whoever held an office until then."""


class Appointing(Descriptions):
    """Tells the holder of a title from whom he appoints or dismisses."""

    def _appoints(self, title: Node, person: Node, last: int) -> bool:
        """Whether an office opens the clause before somebody to whom it gives another, or whose it takes: رئیس‌جمهور |
        *کریم نوری* را به عنوان وزیر دفاع معرفی کرد, وزیر داخله | *کریم نوری* را از سمت … برکنار کرد."""
        ra = person.last
        if title.cat != "office" or title.plural or ra + 1 >= last or self.keys[ra] != OBJECT:
            return False
        if not self._before_office(ra + 1, min(ra + 1 + LONGEST_AS, last)):
            return False
        return self._opens_clause(title.first) and not self._after_subject(title.first)

    def _is_anothers_title(self, title: Node, person: Node, last: int) -> bool:
        """Whether a comma parts an office from somebody with را, who does not hold it: its holder opens the sentence
        and acts (رئیس‌جمهور، *کریم نوری* را وزیر دفاع کرد), or stands behind a preposition (به جای سفیر پیشین، …)."""
        if self._function_before(title.first, LEADING_ROLES) is not None:
            return True
        verb = next(self._verbs_ahead(person.last + 1, last), None)
        return title.first in self.starts and self._agrees(verb, many=False)

    def _before_office(self, first: int, end: int) -> bool:
        """Whether words say that an office is given or taken: *به حیث* والی, *از سمت* والی."""
        return any(" ".join(self.keys[first:at]) in self.v.roles_as for at in range(first + 1, end + 1))

    def _is_replaced(self, node: Node) -> bool:
        """Whether somebody is only in whose place another one comes, who has the office behind: کریم نوری به جای *نادر
        رحیمی* سرپرست وزارت شد."""
        return any(self.keys[node.first - len(words) : node.first] == words for words in INSTEAD)
