"""Handing on: phrases become the mentions and places that the rooms after this one see."""

from __future__ import annotations

from operator import attrgetter

from msgspec import structs

from rawi.record import Place, Span
from rawi.who.coreference.cast import FAR_BACK
from rawi.who.coreference.resolve import Cast
from rawi.who.english import name_place
from rawi.who.model import Mention, MentionKind, Who
from rawi.who.nodes import UNLISTED_PLACE, Node
from rawi.who.reading import OPENING, SEVERAL
from rawi.who.words.gazetteer import PlaceEntry

ADMINISTRATIVE = frozenset(
    f"placewords:{word}" for word in ("province", "ostan", "state", "city", "town", "district", "shahrestan", "bakhsh")
)
"""Entries of words for places that have a name of their own behind them."""
MARKED = frozenset('«»"“”')
MARKS = dict.fromkeys(map(ord, MARKED), " ")


class Mentions:
    """Makes mentions of phrases whose actors are known."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast

    def mention(self, node: Node) -> Mention:
        """A phrase as the rooms after this one see it."""
        kind: MentionKind
        if node.cat == "pronoun":
            kind = "pronoun"
        elif node.cat == "region" or (node.cat == "place" and node.value.kind != "country"):
            kind = "place" if node.actor is None or node.cat == "place" else "country"
        elif node.cat == "place":
            kind = "country"
        elif node.cat == "people":
            kind = "people"
        elif node.cat == "office":
            kind = "people" if node.plural else "person"
        else:
            kind = self.cast.actors[node.actor].kind if node.actor is not None else "organization"
        inner = [self.mention(n) for n in node.inner if n not in node.titles] if node.inner else []
        if node.titles:
            inner += [self.mention(n) for title in node.titles for n in title.inner]
        return Mention(
            node.first,
            node.last,
            node.head,
            kind,
            node.actor,
            self.place(node) if node.cat in ("place", "region") else None,
            node.count,
            node.plural,
            inner,
            node.rule,
            node.entry,
        )

    def place(self, node: Node) -> Place | None:
        """The place that a phrase names, or None."""
        tokens = self.cast.text.tokens
        span = Span(start=tokens[node.first].start, end=tokens[node.last - 1].end)
        text = self.cast.quote(node.first, node.last)
        if node.cat == "place":
            e: PlaceEntry = node.value
            return Place(
                name=e.name,
                text=text,
                name_en=e.name_en,
                transliterated=node.rule == UNLISTED_PLACE,
                country=e.country,
                lat=e.lat,
                lon=e.lon,
                geonames=e.geonames,
                span=span,
            )
        if node.definite:
            return self._place_again(node, text, span)
        if node.last == node.head + node.size and node.owner is None:
            return None
        if node.owner is None and node.name is None and self._is_any(node):
            return None
        inside = node.owner
        while inside is not None and inside.cat == "region":
            inside = inside.owner
        country = self.cast.country_of(node) if inside is None or inside.cat != "place" else str(inside.value.country)
        if inside is not None and inside.cat == "place" and node.name is None and not node.value.part:
            e = inside.value
            named = inside is node.owner and e.kind != "country" and self._is_described(node, inside.first)
            named = named or (inside is node.owner and e.kind == "country" and self._is_some_of(node))
            return Place(
                name=e.name if named else unquoted(text),
                text=text,
                name_en=e.name_en,
                country=country,
                lat=e.lat,
                lon=e.lon,
                geonames=e.geonames,
                span=span,
            )
        name, carried = name_place(self.cast, node)
        own = node.name if node.owner is None else None
        alone = own is not None and self._is_described(node, own[0])
        whole = self.cast.quote(*own) if own is not None and alone else unquoted(text)
        return Place(name=whole, text=text, name_en=name, transliterated=carried, country=country, span=span)

    def _is_described(self, node: Node, name: int) -> bool:
        """Whether a name is told apart from what the place is, and names it alone: استان *شمالی* تخار, *ولسوالی‌های*
        ارگو و جرم."""
        between = name > node.head + node.size + (self.cast.text.keys[name - 1] in OPENING)
        return node.entry in ADMINISTRATIVE and (between or node.plural)

    def _is_some_of(self, node: Node) -> bool:
        """Whether a town or province of a country is one of some that are not told by name: چندین *شهر ایران*."""
        if node.entry not in ADMINISTRATIVE or node.plural or not node.first:
            return False
        return self.cast.keys[node.first - 1] in SEVERAL

    def _is_any(self, node: Node) -> bool:
        """Whether places without a name are only said to be several: ولایات *مختلف*, *شماری از* ولایات دیگر."""
        return node.quantified or self.cast.text.keys[node.last - 1] in self.cast.v.classes["sundry"]

    def _place_again(self, node: Node, text: str, span: Span) -> Place | None:
        if node.actor is not None:
            return Place(
                name=self.cast.actors[node.actor].name,
                text=text,
                name_en=self.cast.actors[node.actor].name_en,
                country=self.cast.actors[node.actor].country,
                span=span,
            )
        word = self.cast.lemmas[node.head]
        if word in self.cast.v.roles["any_country"]:
            return None  # which state is meant, nothing tells
        for other in reversed(self.cast.regions[max(0, node.seen - FAR_BACK) : node.seen]):
            same = (
                self.cast.lemmas[other.head] == word
                if other.cat == "region"
                else self.cast.v.is_kind(word, other.value)
            )
            if not same:
                continue
            found = self.place(other)
            if found is not None:
                return structs.replace(found, text=text, span=span)
        return None

    def who(self, nodes: list[Node]) -> Who:
        """All that was found, phrases in the order of the text."""
        return Who(self.cast.actors, [self.mention(n) for n in sorted(nodes, key=attrgetter("first"))])


def unquoted(name: str) -> str:
    """A place's name without the marks around it: منطقهٔ «دشت ریوت»."""
    return " ".join(name.translate(MARKS).split()) if not MARKED.isdisjoint(name) else name
