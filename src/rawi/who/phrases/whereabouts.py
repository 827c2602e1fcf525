"""Places that no list knows, by where they stand: در *گوهرکوه* سه تن را کشتند."""

from __future__ import annotations

from rawi.text.vocabulary import vocabulary
from rawi.who.nodes import UNLISTED_PLACE, Node
from rawi.who.phrases.heads import Heads
from rawi.who.reading import AND, CLOSING, COMMAS, JOINTS, OBJECT, OPENING, PEOPLED
from rawi.who.words.gazetteer import PlaceEntry

INSIDE = "در"
NO_PLACE = ("ی", "شان", "های", "گاه", "ست", "تر", "ترین")
"""Endings of common nouns, which a joined or rare word has as well."""
FREQUENT = 3.0
"""From this frequency on half of a word is a word of its own."""
MOST_TOWNS, TOWNS_GO_ON = 20, ([AND], ["،"], [","])
LEADING_THERE = frozenset({"در", "به", "از", "وارد", "راهی", "عازم", "تا"})
"""What may stand before where something is done or whither somebody goes."""
TOWN, SEATS_OF = "شهر", frozenset({"پایتخت", "مرکز"})
SHORTEST = 3
"""So many letters a name has, and so many the halves of words written as one."""


class UnlistedPlaces(Heads):
    """Reads unknown words behind در as places."""

    def unlisted_place(self, i: int, last: int) -> Node | None:
        """The place at ``i`` where an unknown word stands alone behind در: در *گوهرکوه* سه تن را کشتند, در *«الکراده»*
        بمبی منفجر شد."""
        if i and self.keys[i - 1] in LEADING_THERE:
            town = self._town_too(i, last) or self._seat_of(i, last)
            if town is not None:
                return town
        quoted = i > 1 and self.keys[i - 1] in OPENING and i + 1 < last and self.keys[i + 1] in CLOSING
        at = i - 1 - quoted
        if at < 0 or self.keys[at] != INSIDE or not self.infos[i].name or not self._may_be_place(i, quoted):
            return None
        if not quoted and i + 1 < last and not self._ends_place(i + 1, last):
            return None
        return self._unlisted_town(i)

    def _town_too(self, i: int, last: int) -> Node | None:
        """The town that a word of the language is called like, where its country is told of: در *جنین* دو فلسطینی کشته
        شدند, به *دوشنبه* رفت. … تاجیکستان."""
        if not self.key_is(i, "towns_too"):
            return None
        found = self.v.gazetteer.match([TOWN, self.keys[i]], 0)
        if found is None or found[0] == 1 or not (i + 1 >= last or self._ends_place(i + 1, last)):
            return None
        told = (self._place_at(k) for k, f in enumerate(self.infos) if f.gaz and k != i)
        if not any(place is not None and place[1].country == found[1].country for place in told):
            return None
        return Node(i, i + 1, i, "place", value=found[1], rule="gazetteer")

    def _seat_of(self, i: int, last: int) -> Node | None:
        """The town that is said to be a country's capital or a province's centre: در *کوئیتو*، پایتخت اکوادور."""
        if i + 2 >= last or self.keys[i + 1] not in COMMAS or not self.infos[i + 2].placeword:
            return None
        if not self.infos[i].name or self.infos[i].given or self.lemmas[i + 2] not in SEATS_OF:
            return None
        return self._unlisted_town(i)

    def _unlisted_town(self, i: int) -> Node:
        name = self.text.quote(i, i + 1)
        return Node(i, i + 1, i, "place", value=PlaceEntry(name, self.v.romanise(name), "city"), rule=UNLISTED_PLACE)

    def towns_beside(self, node: Node, last: int) -> list[Node]:
        """The further towns of a list that a noun for several opens and و closes, where one of them is in no list of
        places: در شهرهای هرات*، نورک و کابل*."""
        named = node.name is not None or (node.owner is not None and node.owner.cat == "place")
        if not named or node.count is not None or node.definite:
            return []
        found: list[Node] = []
        at = node.last
        while at + 1 < last and len(found) < MOST_TOWNS and self.keys[at] in JOINTS and not self.blocked[at + 1]:
            closes, f = self.keys[at] == AND, self.infos[at + 1]
            town = self.head(at + 1, last) if f.gaz else None
            if town is None and self._may_be_town(at + 1, closes) and at + 2 < last:
                town = self._unlisted_town(at + 1)
            if town is None or town.cat != "place":
                return []
            if not closes and self.keys[town.last : town.last + 1] not in TOWNS_GO_ON:
                return []
            found.append(town)
            if closes:
                return found if any(t.rule == UNLISTED_PLACE for t in found) else []
            at = town.last
        return []

    def town_joined(self, node: Node, last: int) -> list[Node]:
        """The town that no list knows, joined to a place behind در: در باخموت *و سولدار* اسیر شدند."""
        at = node.last + 1
        if node.first == 0 or at >= last or self.keys[node.last] != AND or self.blocked[at]:
            return []
        if self.keys[node.first - 1] != INSIDE or self.infos[at].gaz or not self._may_be_town(at, closes=True):
            return []
        ends = at + 1 >= last or self._ends_place(at + 1, last)
        return [self._unlisted_town(at)] if ends else []

    def _may_be_town(self, i: int, closes: bool) -> bool:
        """Whether a word of a list of towns may be one: any noun between commas, but behind و a word that the language
        does not know."""
        f = self.infos[i]
        if f.word.kind != "word" or f.head or f.actor or f.given or f.number is not None or f.function or f.finite:
            return False
        return f.name or (f.plain and not closes and not f.plural)

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
