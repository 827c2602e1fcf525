"""Actors are one across reports: by identifier, name, office, country and spelling, with a reason for every joining.

What is only a description (three soldiers, residents) is one actor for each description and country, so that it can be
asked for; it is never taken for the same people (`generic`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from rawi.archive.model import Judgement, Klass, Party
from rawi.archive.names import folded, skeleton, skeletons
from rawi.record import STATE_KINDS, STATE_SECTORS, Actor
from rawi.text.analyser import default

if TYPE_CHECKING:
    pass

COUNTED = re.compile(r"^(?:(?:at least|about|over|more than|all|some|several|other|a|an|the|\d[\d,.]*)\s+)+", re.I)
_FIGURE = r"(?:one|two|three|four|five|six|seven|eight|nine|\d[\d,.]*)"
HOW_MANY = re.compile(rf"^(?:(?:at least|about|over|more than)\s+)*{_FIGURE}(?:\s+to\s+{_FIGURE})?\s+", re.I)
"""How people are counted before what they are: *at least five*, *5 to 8*."""
_PERSONS = frozenset({"تن", "نفر"})
"""What persons are counted by."""
_PEOPLE = "افراد"
"""People of whom nothing is said but how many they are."""
_ARMED = frozenset({"REB", "UAF", "PRM"})
_SMALL = frozenset(
    {
        "least",
        "from",
        "with",
        "members",
        "group",
        "national",
        "islamic",
        "ministry",
        "of",
        "the",
        "and",
        "for",
        "in",
        "at",
        "to",
        "a",
        "an",
    }
)

_LINKS = frozenset({"of", "the", "and", "for", "in", "at", "to", "a", "an"})


@dataclass(slots=True)
class Known:
    """An actor of the archive as far as telling it from others needs it."""

    id: int
    ref: str
    name: str
    name_en: str
    transliterated: bool
    kind: str
    country: str
    sectors: tuple[str, ...]
    wikidata: str
    office: str
    names: set[str] = field(default_factory=set)
    """Folded names under which it was met."""
    parties: dict[Klass, Party] = field(default_factory=dict)
    """As which it is compared, worked out once for each side it may be on."""

    @property
    def generic(self) -> bool:
        """Whether its name is a description."""
        return is_generic(self)


def class_of(kind: str) -> str:
    """Which actors can be one at all."""
    if kind in ("person", "country", "people"):
        return kind
    return "body"


def is_generic(actor: Actor | Known) -> bool:
    """Whether the name is a description that fits many: ``3 soldiers``, ``a local official``, ``Police``."""
    if actor.kind == "people":
        return True
    if actor.wikidata:
        return False
    english = actor.name_en.strip()
    if not english:
        return False
    if english[0].islower() or english[0].isdigit() or COUNTED.match(english):
        return True
    bare = actor.kind != "person" and not actor.country and not actor.transliterated
    return bare and " " not in english and not english.isupper()


TAKEOVER = date(2021, 8, 15).toordinal()
"""Since when a group that is government and rebel at once in the lexicon, the Taliban, is its country's government."""


def klass_of(kind: str, sectors: tuple[str, ...], country: str, day: int | None = None) -> Klass:
    """State, armed group or civil: what decides whose side an actor is on."""
    if {"GOV", "REB"} <= set(sectors) and day is not None and day < TAKEOVER:
        return "armed"
    if kind in STATE_KINDS:
        return "state"
    if STATE_SECTORS & set(sectors) and country:
        return "state"
    return "armed" if _ARMED & set(sectors) or kind == "group" else "civil"


def party(known: Known, day: int | None = None) -> Party:
    """For comparing accounts; ``day``: when they were printed, for sides change."""
    klass = klass_of(known.kind, known.sectors, known.country, day)
    if klass not in known.parties:
        known.parties[klass] = _party(known, klass)
    return known.parties[klass]


def _party(known: Known, klass: Klass) -> Party:
    office = (
        known.generic and known.kind == "person" and bool(known.country or known.sectors or " of " in known.name_en)
    )
    words = frozenset(w for w in folded(known.name_en).split() if len(w) > 3 and w not in _SMALL and not w.isdigit())
    if known.kind == "country":
        words = frozenset()
    return Party(known.id, known.country, klass, known.generic, known.sectors, office, words)


def office_of(actor: Actor) -> str:
    """The first office of a person that says what it is an office of."""
    titles = [f"{r.title_en or folded(r.title)}".lower() for r in actor.roles]
    return max(titles, key=len, default="")


def same_office(one: str, other: str) -> bool:
    """Whether two titles name one office: the same words, or those of the shorter within the longer."""
    mine, theirs = set(one.split()) - _LINKS, set(other.split()) - _LINKS
    smaller = min(len(mine), len(theirs))
    return smaller >= 2 and len(mine & theirs) == smaller


def judge(actor: Actor, known: Known) -> Judgement:
    """Whether a report's actor is an actor of the archive, and why."""
    if actor.wikidata and known.wikidata:
        same = actor.wikidata == known.wikidata
        why = f"identifier {actor.wikidata}" if same else f"identifiers {actor.wikidata} and {known.wikidata}"
        return Judgement("same" if same else "different", 1.0 if same else 0.0, why)
    if actor.country and known.country and actor.country != known.country:
        return Judgement("different", 0.1, f"countries {actor.country} and {known.country}")
    if class_of(actor.kind) == "person":
        return _person(actor, known)
    return _body(actor, known)


def _person(actor: Actor, known: Known) -> Judgement:
    name = folded(actor.name)
    office = office_of(actor)
    shared = bool(office and known.office and same_office(office, known.office))
    country = bool(actor.country and actor.country == known.country)
    words = name.split()
    if name in known.names:
        if len(words) > 1:
            return Judgement("same", 0.95, "the same name" + (f" and office ({office})" if shared else ""))
        if shared or (country and known.wikidata):
            return Judgement("same", 0.85, f"the same name and {'office' if shared else 'country'}")
        return Judgement("doubtful", 0.4, "the same single name, without an office in common")
    if len(words) > 1 and any(_spelt_alike(name, other) for other in known.names):
        if shared or country:
            return Judgement("same", 0.9, f"another spelling of the name, the same {'office' if shared else 'country'}")
        return Judgement("doubtful", 0.5, "another spelling of the name; neither office nor country tells")
    if any(_part_of(name, other) for other in known.names):
        if shared:
            return Judgement("same", 0.85, f"part of the name, the same office ({office})")
        return Judgement("doubtful", 0.4, "part of the name, without an office in common")
    return Judgement("different", 0.2, "other names")


def _body(actor: Actor, known: Known) -> Judgement:
    name, english = folded(actor.name), actor.name_en.lower()
    country = actor.country == known.country
    named = not actor.transliterated and not known.transliterated
    if english and named and english == known.name_en.lower() and country:
        return Judgement("same", 0.95, "the same name in English and country")
    if name in known.names:
        if country or len(name.split()) > 1:
            return Judgement("same", 0.9, "the same name" + (" and country" if country and actor.country else ""))
        return Judgement("doubtful", 0.4, "the same single word; the country of one is not told")
    if actor.country and country and any(_spelt_alike(name, other) for other in known.names):
        return Judgement("same", 0.85, "another spelling of the name, the same country")
    return Judgement("different", 0.2, "other names")


def _spelt_alike(one: str, other: str) -> bool:
    """Word for word the same consonants, and of about the same length."""
    mine, theirs = one.split(), other.split()
    return len(mine) == len(theirs) and all(
        a == b or (len(skeletons(a)[0]) > 1 and skeletons(a) == skeletons(b) and abs(len(a) - len(b)) < 3)
        for a, b in zip(mine, theirs, strict=True)
    )


def _part_of(one: str, other: str) -> bool:
    """Whether one name is the other with words left out, the last word (the family name) the same."""
    short, long = sorted((one.split(), other.split()), key=len)
    if not short or len(short) == len(long) or skeletons(short[-1]) != skeletons(long[-1]):
        return False
    rest = iter(skeletons(w) for w in long)
    return all(any(skeletons(w) == r for r in rest) for w in short)


def uncounted(name: str) -> str:
    """People without how many they are, which is what one report claims: سرباز for پنج سرباز, معترضان for نه تن از
    معترضان, افراد for پنج تن دیگر."""
    tokens = default().analyse(name).tokens
    at = 0
    while at < len(tokens) and (tokens[at].word.number is not None or (at and tokens[at].key in ("و", "تا"))):
        at += 1
    if not at or at == len(tokens):
        return name
    persons = tokens[at].key in _PERSONS
    at += persons
    among = persons and at < len(tokens) and tokens[at].key == "از"
    at += among
    left = (name[tokens[at].start :] if at < len(tokens) else "").removesuffix("دیگر").strip()
    return left if left and (among or not persons) else f"{_PEOPLE} {left}".strip()


def keys(actor: Actor) -> list[str]:
    """Under which an actor that is the same can be found."""
    klass = class_of(actor.kind)
    found = [f"n:{klass}:{folded(actor.name)}"]
    if actor.wikidata:
        found.insert(0, f"w:{actor.wikidata}")
    if actor.name_en and not actor.transliterated:
        found.append(f"e:{klass}:{actor.name_en.lower()}")
    return found


def loose_keys(actor: Actor) -> list[str]:
    """Under which an actor that may be the same can be found: by consonants, and a person by the family name."""
    klass = class_of(actor.kind)
    whole = skeleton(actor.name)
    found = [f"k:{klass}:{whole}"]
    if klass == "person":
        found.append(f"l:{whole.split()[-1] if whole else ''}")
    return found


def name_words(actor: Actor) -> list[str]:
    """The words of an actor's names in both scripts, and ``~`` with the skeleton of each."""
    words = dict.fromkeys([*folded(actor.name).split(), *folded(actor.name_en).split()])
    return [*words, *dict.fromkeys(f"~{s}" for w in words for s in skeletons(w) if len(s) > 1)]
