"""Places that no list knows, by where they stand: در *گوهرکوه* سه تن را کشتند."""

from __future__ import annotations

from rawi.text.vocabulary import vocabulary
from rawi.who.gazetteer import PlaceEntry
from rawi.who.heads import Heads
from rawi.who.nodes import UNLISTED_PLACE, Node
from rawi.who.reading import AND, CLOSING, OBJECT, OPENING, PEOPLED

INSIDE = "در"
NO_PLACE = ("ی", "شان", "های", "گاه", "ست", "تر", "ترین")
"""Endings of common nouns, which a joined or rare word has as well."""
FREQUENT = 3.0
"""From this frequency on half of a word is a word of its own."""
SHORTEST = 3
"""So many letters a name has, and so many the halves of words written as one."""


class UnlistedPlaces(Heads):
    """Reads unknown words behind در as places."""

    def unlisted_place(self, i: int, last: int) -> Node | None:
        """The place at ``i`` where an unknown word stands alone behind در: در *گوهرکوه* سه تن را کشتند, در *«الکراده»*
        بمبی منفجر شد."""
        quoted = i > 1 and self.keys[i - 1] in OPENING and i + 1 < last and self.keys[i + 1] in CLOSING
        at = i - 1 - quoted
        if at < 0 or self.keys[at] != INSIDE or not self.infos[i].name or not self._may_be_place(i, quoted):
            return None
        if not quoted and i + 1 < last and not self._ends_place(i + 1, last):
            return None
        name = self.text.quote(i, i + 1)
        return Node(i, i + 1, i, "place", value=PlaceEntry(name, self.v.romanise(name), "city"), rule=UNLISTED_PLACE)

    def _may_be_place(self, i: int, quoted: bool) -> bool:
        """Whether a word that the language does not know is a place's name: it stands by itself between quotation
        marks, or ends in a word for a place; what else stands there is as often an application or a misprint."""
        f, key = self.infos[i], self.keys[i]
        if f.word.kind != "word" or f.given or len(key) < SHORTEST or key.endswith(NO_PLACE):
            return False
        frequency = vocabulary()[0]
        for cut in range(SHORTEST, len(key) - SHORTEST + 1):
            one, other = key[:cut], key[cut:]
            if frequency.get(one, 0) >= FREQUENT and frequency.get(other, 0) >= FREQUENT:
                return other == PEOPLED or bool(self.v.placewords.single(other))  # گوهر|کوه, حسن|آباد
        return quoted

    def _ends_place(self, at: int, last: int) -> bool:
        """Whether what follows cannot be what an unknown noun goes on with: در انتقامجویی *از*, but در معروض *خطر*."""
        f, key = self.infos[at], self.keys[at]
        if key == AND:
            return at + 1 < last and self.infos[at + 1].gaz
        if key in (OBJECT, "که"):
            return False
        return f.boundary or f.number is not None or bool(self.blocked[at]) or f.nominal or f.action or f.people
