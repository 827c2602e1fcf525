"""English names of actors and places, with their articles; what has no English stays in Persian, marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rawi.record import Actor, Place
from rawi.render.bidi import quoted

_HEADS = frozenset(
    [
        "administration",
        "agency",
        "alliance",
        "army",
        "assembly",
        "association",
        "authority",
        "authorities",
        "bank",
        "board",
        "bureau",
        "cabinet",
        "center",
        "centre",
        "command",
        "commission",
        "committee",
        "company",
        "congress",
        "convention",
        "corps",
        "council",
        "court",
        "delegation",
        "department",
        "directorate",
        "embassy",
        "federation",
        "forces",
        "force",
        "foundation",
        "front",
        "government",
        "governorate",
        "group",
        "guard",
        "headquarters",
        "institute",
        "kingdom",
        "leadership",
        "league",
        "legislature",
        "military",
        "ministry",
        "mission",
        "movement",
        "municipality",
        "navy",
        "network",
        "office",
        "organisation",
        "organization",
        "parliament",
        "party",
        "police",
        "presidency",
        "prosecutor",
        "republic",
        "secretariat",
        "security",
        "senate",
        "service",
        "society",
        "states",
        "states'",
        "taliban",
        "team",
        "tribunal",
        "union",
        "university",
        "nations",
        "emirates",
        "palace",
        "house",
    ]
)
_COUNTRIES = frozenset(
    ["philippines", "netherlands", "bahamas", "maldives", "gambia", "vatican", "kremlin", "pentagon", "west", "hague"]
)
_DETERMINED = frozenset(
    [
        "the",
        "a",
        "an",
        "some",
        "one",
        "this",
        "these",
        "that",
        "those",
        "several",
        "many",
        "few",
        "most",
        "all",
        "both",
        "no",
        "another",
        "other",
        "their",
        "his",
        "her",
        "its",
        "at",
        "more",
    ]
)


def listing(parts: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


def actor_name(actor: Actor) -> str:
    """An actor's name without its article; a star marks letters carried over from Persian."""
    if not actor.name_en:
        return quoted(actor.name)
    return actor.name_en + ("*" if actor.transliterated else "")


def with_article(actor: Actor) -> str:
    """An actor's name as it stands within a sentence."""
    name = actor_name(actor)
    return f"{_article(actor)}{name}" if actor.name_en else name


def _article(actor: Actor) -> str:
    words = actor.name_en.replace("(", " ").lower().split()
    first = words[0] if words else ""
    if first in _DETERMINED or first[:1].isdigit():
        return ""
    if actor.kind in ("country", "outlet"):
        return "the " if first == "united" or first in _COUNTRIES or words[0] == "islamic" else ""
    head = words[: words.index("of")] if "of" in words[1:] else words
    if actor.name_en[:1].islower():
        many = actor.kind == "people" or head[-1].endswith("s")
        return "" if many else "an " if first[:1] in "aeiou" else "a "
    if actor.kind in ("person", "people"):
        return ""
    if actor.kind == "delegation":
        return "the " if words[0] == "united" or "delegation" in words or "team" in words else ""
    return "the " if _HEADS.intersection(head) or first == "united" or first in _COUNTRIES else ""


def place_name(place: Place) -> str:
    """A place's English name, or its Persian one, marked."""
    if not place.name_en:
        return quoted(place.name or place.text)
    first = place.name_en.split()[0].lower()
    article = "the " if first == "united" or first in _COUNTRIES else ""
    return f"{article}{place.name_en}" + ("*" if place.transliterated else "")


def plural(actors: Sequence[Actor]) -> bool:
    """Whether the verb of these subjects is plural."""
    return len(actors) > 1 or any(
        a.kind == "people" or a.name_en.lower().endswith(("taliban", "forces", "authorities")) for a in actors
    )


def starred(actors: Iterable[Actor], places: Iterable[Place]) -> bool:
    """Whether any name was carried over letter by letter."""
    return any(a.transliterated for a in actors) or any(p.transliterated for p in places)
