"""English names of actors and places within a sentence; what has no English stays in Persian, marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rawi.english import determined, indefinite, is_name, is_plural, takes_the
from rawi.record import Actor, Place
from rawi.render.bidi import quoted

_ONE_HOLDER = frozenset(
    [
        "president",
        "minister",
        "king",
        "queen",
        "prince",
        "emperor",
        "emir",
        "leader",
        "chancellor",
        "governor",
        "secretary-general",
        "chief",
        "commander",
        "chair",
        "head",
        "pope",
        "mayor",
        "ambassador",
        "general",
        "justice",
        "commander-in-chief",
        "governor-general",
        "editor-in-chief",
        "prosecutor",
    ]
)
"""Last words of offices that one person holds at a time, so that English says *the*."""
_HELD_FOR = frozenset(
    [
        *("spokesperson", "representative", "rapporteur", "coordinator", "captain", "director", "envoy", "executive"),
        *(
            "deputy",
            "secretary",
            "inspector",
            "manager",
            "owner",
            "founder",
            "president-elect",
            "co-founder",
            "chairman",
        ),
    ]
)
"""Last words of offices that stand without an article where it is told whose they are."""
_ONE_OF_MANY = frozenset(
    ["minister", "governor", "chief", "commander", "chair", "head", "mayor", "ambassador", "general", "justice"]
)
"""Offices that say by themselves too little to be held by one."""
_MANY_HOLDERS = ("former ", "deputy ", "senior ", "unidentified ", "top ")
_SINGULAR = (
    "nations",
    "states",
    "emirates",
    "headquarters",
    "corps",
    "houses",
    "affairs",
    "times",
    "borders",
    "relations",
)
_ON = ("island", "islands", "outskirts", "coast", "coasts", "border", "borders", "bridge", "bridges", "route", "road")
_AT = ("crossroads", "airport", "base", "crossing", "crossings", "station", "embassy", "consulate", "refinery", "gate")
_PREPOSITIONS = {
    **dict.fromkeys((*_ON, "roads", "highway", "street"), "on"),
    **dict.fromkeys((*_AT, "checkpoint", "entrance", "outpost", "outposts", "gates", "headquarters"), "at"),
}
_WATERS = frozenset(
    ["East", "Strait", "Gulf", "Sea", "Ocean", "Canal", "River", "Heights", "Bank", "Strip", "Peninsula", "Islands"]
)
"""Last words of the names of waters and stretches of land that stand with the article."""
_BODIES = (
    "organisations",
    "organizations",
    "companies",
    "parties",
    "agencies",
    "teams",
    "banks",
    "offices",
    "networks",
)
"""How bodies end of which a name tells many."""
_OUTLETS_WITH_THE = frozenset(
    [
        *("associated press", "new york times", "washington post", "wall street journal", "guardian", "economist"),
        *("financial times", "telegraph", "daily telegraph", "independent", "times of israel", "times of india"),
        *("bbc", "daily mail", "express tribune", "global times", "hindustan times", "jerusalem post", "killid group"),
        *("long war journal", "moby group", "new york post", "press trust of india", "washington free beacon"),
        *("young journalists club",),
    ]
)
_BARE = ("media", "television", "staff")


def listing(parts: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    parts = list(dict.fromkeys(parts))  # two who are called alike are told once
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


def actor_name(actor: Actor) -> str:
    """An actor's name without its article; a star marks letters carried over from Persian."""
    if not actor.name_en:
        return quoted(actor.name)
    return actor.name_en + ("*" if actor.transliterated else "")


def with_article(actor: Actor) -> str:
    """An actor's name as it stands within a sentence."""
    name, english = actor_name(actor), actor.name_en
    if not english:
        return name
    if is_name(english) and not _description(actor):
        return (
            f"the {name}"
            if _proper_with_the(actor) or english.endswith(" enemy")
            else indefinite(name)
            if _one_of_a_people(actor)
            else name
        )
    if determined(english):
        return name
    if actor.kind == "person":
        if is_plural(english):
            return f"one of the {name}"
        return f"the {name}" if _held_by_one(english) else indefinite(name)
    if is_plural(english) or english.endswith(_BARE):
        return name
    if actor.kind == "people" and (_held_by_one(english) or english.endswith("enemy")):
        return f"the {name}"
    one_of_many = actor.kind in ("people", "delegation") and not english.startswith("family of ")
    return indefinite(name) if one_of_many else f"the {name}"


def _description(actor: Actor) -> bool:
    """A person told by an office that begins with a name: *Taliban leader*."""
    return actor.kind == "person" and not actor.transliterated and actor.name_en.rpartition(" ")[2].islower()


def office(title: str) -> str:
    """A title as somebody has it: *prosecutor of Shiraz*, *defence minister*, but *a journalist*, *a member of …*."""
    head = _head(title)
    if determined(title) or not head[-1:].islower() or head.rpartition(" ")[2][:1].isupper():
        return title
    bare = (_held_by_one(title) and title not in _ONE_OF_MANY) or (
        title != head and head.rpartition(" ")[2] in _HELD_FOR
    )
    return title if bare and not title.startswith(("senior ", "top ", "unidentified ")) else indefinite(title)


def _proper_with_the(actor: Actor) -> bool:
    name = actor.name_en
    if actor.kind in ("person", "people"):
        return actor.kind == "people" and "'s " in name and takes_the(name)
    if name.lower() in _OUTLETS_WITH_THE:
        return True
    if actor.kind in ("country", "outlet"):
        return takes_the(name) and name.lower().startswith(("united", "islamic republic", "soviet", *_countries(name)))
    return takes_the(name)


def _countries(name: str) -> tuple[str, ...]:
    """The name's own beginning where it is one word or two: *Philippines*, *Vatican*; no outlet is."""
    return (name.lower(),) if len(name.split()) == 1 else ()


def _one_of_a_people(actor: Actor) -> bool:
    return actor.kind == "people" and " " in actor.name_en and not (determined(actor.name_en) or plural((actor,)))


def _head(office: str) -> str:
    return office.partition(" of ")[0].partition(" for ")[0].partition(" to ")[0]


def _held_by_one(office: str) -> bool:
    head = _head(office)
    return (head.rpartition(" ")[2] in _ONE_HOLDER or office.startswith("US ")) and not office.startswith(_MANY_HOLDERS)


def place_name(place: Place) -> str:
    """A place's English name, or its Persian one, marked."""
    if not place.name_en:
        return quoted(place.name or place.text)
    name = place.name_en
    bare = determined(name) or (name[:1].islower() and is_plural(name) and " of " not in name)
    article = "the " if not bare and (name[:1].islower() or _place_with_the(name)) else ""
    return f"{article}{name}" + ("*" if place.transliterated else "")


def at_place(place: Place) -> str:
    """The preposition before a place: *on* the island of Qeshm, *at* Mehrabad airport, *in* Kabul."""
    head = place.name_en.partition(",")[0].partition(" of ")[0].rpartition(" ")[2].lower()
    return _PREPOSITIONS.get(head, "in")


def places_listed(places: Sequence[Place]) -> str:
    """Places in a sentence; a country that the others lie in follows them: ``Mogadishu, Somalia``."""
    lands = [p for p in places if p.country and p.lat is None and p.name_en[:1].isupper() and " of " not in p.name_en]
    within = [p for p in places if p not in lands]
    if len(lands) != 1 or not within or any(p.country != lands[0].country for p in within):
        return listing([place_name(p) for p in places])
    return f"{listing([place_name(p) for p in within])}, {place_name(lands[0])}"


def _place_with_the(name: str) -> bool:
    if not _WATERS.isdisjoint(name.partition(" of ")[0].rpartition(" ")[2:]):
        return True
    return takes_the(name) and (name.lower().startswith("united") or name.endswith("Strip") or len(name.split()) == 1)


def plural(actors: Sequence[Actor]) -> bool:
    """Whether the verb of these subjects is plural."""
    return len(actors) > 1 or any(_many(a) for a in actors)


def _many(actor: Actor) -> bool:
    name = actor.name_en.lower()
    if actor.kind == "person":
        return False
    if name.endswith("taliban"):
        return True
    if actor.kind == "people":
        nation = actor.name_en[:1].isupper() and name.endswith("is")  # Yemenis
        return not name or nation or is_plural(name) or name.startswith("the ")
    if actor.kind == "outlet":
        return name.endswith("media")
    if actor.kind == "organization" and name.partition(" of ")[0].endswith(_BODIES):
        return True
    head = name.partition(" of ")[0]
    if " " not in head:
        return head in ("taliban", "houthis", "authorities") or (actor.name_en[:1].islower() and is_plural(head))
    return is_plural(head) and not head.endswith(_SINGULAR)


def starred(actors: Iterable[Actor], places: Iterable[Place]) -> bool:
    """Whether any name was carried over letter by letter."""
    return any(a.transliterated for a in actors) or any(p.transliterated for p in places)
