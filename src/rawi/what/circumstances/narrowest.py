"""Of two places that a clause names one inside the other, the narrower."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from rawi.clauses.model import Phrase
from rawi.clauses.words import COMMAS
from rawi.record import Place
from rawi.text.model import Text
from rawi.who.model import Mention

AND = "و"
COUNTRY, LAND, TOWN, SPOT = range(4)
"""How wide a place is; of a town's name alone it is not known whether its province is meant."""
_GAZETTEER = ("gazetteer", "state-behind")
_WIDE = frozenset(
    f"placewords:{word}"
    for word in (
        "province",
        "ostan",
        "zone",
        "region",
        "state",
        "canton",
        "republic_federal",
        "continent",
        "territory",
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "centre",
        "throughout",
        "parts",
        "outskirts",
        "vicinity",
        "surroundings",
        "border_strip",
    )
)
_DISTRICTS = frozenset({"placewords:district", "placewords:shahrestan", "placewords:bakhsh"})
FAR = 1.5
"""So many degrees from its province's town a district may lie."""
_TOWNS = frozenset(
    f"placewords:{word}"
    for word in ("city", "town", "metropolis", "district", "shahrestan", "bakhsh", "island", "capital_word")
)


def width(mention: Mention) -> int:
    """How wide a place is, by the word that heads it."""
    if mention.kind == "country" or mention.entry == "placewords:country":
        return COUNTRY
    name = mention.place.name if mention.place is not None else ""
    if any(m.place is not None and m.place.name == name for m in mention.inner):
        return LAND  # چندین شهر ایران names none
    if mention.entry in _WIDE or mention.count is not None:
        return LAND  # شش ناحیهٔ شهر names none
    return TOWN if mention.rule in _GAZETTEER or mention.entry in _TOWNS else SPOT


def is_several(mention: Mention, text: Text) -> bool:
    """Whether a place is several of a kind, which only has a name by where they are: *خیابان‌های اصلی* سنندج, not those
    of a list (پایگاه‌های نور و سپهر)."""
    if mention.kind != "place" or not mention.entry.startswith("placewords:") or mention.rule != "head":
        return False
    behind = text.keys[mention.last] if mention.last < len(text.keys) else ""
    plural = text.tokens[mention.first].word.plural and mention.first == mention.head
    return plural and behind != AND and behind not in COMMAS


def has_name(mention: Mention) -> bool:
    """Whether a place has a name of its own, which English only has in its letters."""
    return mention.place is not None and mention.place.transliterated


def narrowest(phrases: Sequence[Phrase], keys: Sequence[str]) -> list[Phrase]:
    """The phrases of place but for those around another: right behind it (در جادهٔ نور *در محلهٔ کاج*), or wider by the
    word that heads them (*در شرق بغداد* بمبی در جادهٔ نور منفجر شد)."""
    found: list[Phrase] = []
    for phrase in phrases:
        here = _width_of(phrase)
        last = found[-1] if found else None
        there = _width_of(last) if last is not None else None
        if last is None or here is None or there is None or AND in keys[last.last : phrase.start]:
            found.append(phrase)
        elif here > there:
            found[-1] = phrase
        elif here == there and phrase.start > last.last + 1:
            found.append(phrase)
    return found


def _width_of(phrase: Phrase) -> int | None:
    """How wide the one place is that a phrase names; None where it names none, or several."""
    named = [m for m in phrase.mentions if m.place is not None]
    return width(named[0]) if len(named) == 1 and not phrase.heads else None


class Widths:
    """How wide the places of a text are, by where they stand in it."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = mentions
        self._districts: set[int] = set()
        """Where the places begin that the word for a district heads."""

    @cached_property
    def _of(self) -> dict[int, int]:
        """The width of each place by where its name begins, that of the outermost mention there."""
        found: dict[int, int] = {}
        _add_widths(found, self._districts, self._mentions)
        return found

    def is_spot(self, place: Place) -> bool:
        """Whether a place is no town or land with a name of its own: a road, a mosque."""
        return self._width(place) == SPOT

    def surround(self, places: Sequence[Place], others: Sequence[Place]) -> bool:
        """Whether the one place told first lies around those told later: a street in Kabul, a village of Balkh."""
        if len(places) != 1 or not others or any(p.name == places[0].name for p in others):
            return False
        wide = self._width(places[0])
        alike = all(p.country in ("", places[0].country) for p in others)
        return alike and (wide < min(self._width(p) for p in others) or self._is_province_of(places[0], others))

    def _is_province_of(self, place: Place, districts: Sequence[Place]) -> bool:
        """Whether a name alone may be the province that districts told later lie in: در بغلان … در *ولسوالی* اندراب."""
        bare = place.span is not None and self._of.get(place.span.start) == TOWN
        starts = {p.span.start for p in (place, *districts) if p.span is not None}
        if not bare or place.span is None or place.span.start in self._districts or len(starts) <= len(districts):
            return False
        return starts - {place.span.start} <= self._districts and all(_is_near(place, d) for d in districts)

    def _width(self, place: Place) -> int:
        return self._of.get(place.span.start, SPOT) if place.span is not None else SPOT


def _is_near(place: Place, other: Place) -> bool:
    """Whether one place is not farther from another than a province's town from its districts, as far as is known."""
    if place.lat is None or place.lon is None or other.lat is None or other.lon is None:
        return True
    return abs(place.lat - other.lat) < FAR and abs(place.lon - other.lon) < FAR


def _add_widths(widths: dict[int, int], districts: set[int], mentions: Sequence[Mention]) -> None:
    for mention in mentions:
        if mention.place is not None and mention.place.span is not None:
            widths.setdefault(mention.place.span.start, width(mention))
            if mention.entry in _DISTRICTS:
                districts.add(mention.place.span.start)
        if mention.inner:
            _add_widths(widths, districts, mention.inner)
