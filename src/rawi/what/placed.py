"""Places that mentions name, which of them are one, and how those were found that an event's own words do not name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from rawi.record import Place
from rawi.text.letters import letters
from rawi.who.model import Mention
from rawi.who.reading import POINTING

COUNTRY = "کشور"


def nested(mentions: list[Mention]) -> Iterator[Mention]:
    """Mentions with all that stand inside them."""
    for mention in mentions:
        yield mention
        yield from nested(mention.inner)


def places_of(mentions: Iterable[Mention]) -> list[Place]:
    """The places that mentions name, no countries."""
    return [m.place for m in mentions if m.kind == "place" and m.place is not None]


def share_place(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one of some places is one of others, or of a village and its province one is named in the other."""
    return any(x in y or y in x for x in names for y in others)


def are_apart(places: Iterable[Place], others: Iterable[Place]) -> bool:
    """Whether two tellings name places and none in common; *این شهر* and *مرکز این کشور* name none."""
    here, there = ([letters(p.name) for p in named if not _points(p.name.split())] for named in (places, others))
    return bool(here and there) and not share_place(here, there)


def _points(words: list[str]) -> bool:
    return words[0] in POINTING or (words[-1] == COUNTRY and not POINTING.isdisjoint(words[-2:-1]))


def inferred(places: list[Place], how: str) -> list[Place]:
    """Places that say how they were found: "where those live whom it befell"."""
    return [replace(place, inferred=how) for place in places]
