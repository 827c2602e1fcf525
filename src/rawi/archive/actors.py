"""Actors are one across reports: by identifier, name, office, country and spelling, with a reason for every joining.

What is only a description (three soldiers, residents) is one actor for each description and country, so that it can be
asked for; it is never taken for the same people (`generic`).
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from rawi.archive.model import Judgement, Klass, Party
from rawi.archive.names import folded, skeleton, skeletons
from rawi.archive.refs import fresh
from rawi.archive.terms import note_actor
from rawi.record import Actor
from rawi.text.analyser import default

if TYPE_CHECKING:
    from rawi.reader import Reader

_COUNTED = re.compile(r"^(?:(?:at least|about|over|more than|all|some|several|other|a|an|the|\d[\d,.]*)\s+)+", re.I)
_FIGURE = r"(?:one|two|three|four|five|six|seven|eight|nine|\d[\d,.]*)"
_HOW_MANY = re.compile(rf"^(?:(?:at least|about|over|more than)\s+)*{_FIGURE}(?:\s+to\s+{_FIGURE})?\s+", re.I)
"""How people are counted before what they are: *at least five*, *5 to 8*."""
_NUMBERED = re.compile(r"^(?:یک|\d[\d٬,.]*)\s+")
_PERSONS = frozenset({"تن", "نفر"})
"""What persons are counted by."""
_PEOPLE = "افراد"
"""People of whom nothing is said but how many they are."""
_STATE = frozenset({"GOV", "MIL", "COP", "SPY", "LEG", "JUD"})
_ARMED = frozenset({"REB", "UAF", "PRM"})
_CANDIDATES = 24
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
    if english[0].islower() or english[0].isdigit() or _COUNTED.match(english):
        return True
    bare = actor.kind != "person" and not actor.country and not actor.transliterated
    return bare and " " not in english and not english.isupper()


TAKEOVER = date(2021, 8, 15).toordinal()
"""Since when a group that is government and rebel at once in the lexicon, the Taliban, is its country's government."""


def klass_of(kind: str, sectors: tuple[str, ...], country: str, day: int | None = None) -> Klass:
    """State, armed group or civil: what decides whose side an actor is on."""
    if {"GOV", "REB"} <= set(sectors) and day is not None and day < TAKEOVER:
        return "armed"
    if kind in ("country", "government"):
        return "state"
    if _STATE & set(sectors) and country:
        return "state"
    return "armed" if _ARMED & set(sectors) or kind == "group" else "civil"


def party(known: Known, day: int | None = None) -> Party:
    """For comparing accounts; ``day``: when they were printed, for sides change."""
    klass = klass_of(known.kind, known.sectors, known.country, day)
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


class Register:
    """The actors of one archive, as they are looked up and added to."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._known: dict[int, Known] = {}

    def forget(self) -> None:
        """Drop what is kept in memory: another process may have written."""
        self._known.clear()

    def get(self, id: int) -> Known:
        """An actor by its number."""
        known = self._known.get(id)
        if known is None:
            row = self._db.execute(
                "SELECT id, ref, name, name_en, transliterated, kind, country, sectors, wikidata, office FROM actor "
                "WHERE id = ?",
                (id,),
            ).fetchone()
            sectors = tuple(msgspec.json.decode(row[7]))
            known = Known(row[0], row[1], row[2], row[3], bool(row[4]), row[5], row[6], sectors, row[8], row[9])
            keys = self._db.execute("SELECT key FROM actor_key WHERE actor_id = ? AND key LIKE 'n:%'", (id,))
            known.names = {key.split(":", 2)[2] for (key,) in keys}
            if len(self._known) > 20_000:
                self._known.clear()
            self._known[id] = known
        return known

    def unnamed(self, id: int) -> bool:
        """Whether a source is nobody in particular: residents, officials; the governor of Odesa is somebody."""
        known = self.get(id)
        return known.generic and not party(known).office

    def speaks_for(self, actor: int, document: int) -> int:
        """Whose word an actor brings in a document: a spokesperson that of the body, anybody else their own."""
        row = self._db.execute(
            "SELECT organization, country FROM role WHERE document_id = ? AND actor_id = ? AND organization != '' "
            "AND title_en LIKE '%spokes%'",
            (document, actor),
        ).fetchone()
        if row is None:
            return actor
        rows = self._db.execute(
            "SELECT actor_id FROM actor_key WHERE key = ?", (f"n:body:{folded(row[0])}",)
        ).fetchall()
        found = [r[0] for r in rows if not row[1] or self.get(r[0]).country in ("", row[1])]
        return found[0] if found else actor

    def resolve(self, actor: Actor, document: int = 0, before: int | None = None) -> int:
        """The archive's actor for a report's actor; a new one where none is the same. What a person said of the name in
        this document comes first, then whom it stood for when the document was read ``before``."""
        pinned = self._db.execute(
            "SELECT actor_id FROM pin WHERE document_id = ? AND name = ?", (document, folded(actor.name))
        ).fetchone()
        if pinned:
            return int(pinned[0])
        if before is not None and judge(actor, self.get(before)).verdict != "different":
            return before
        if is_generic(actor):
            return self._described(actor)
        best: tuple[float, int, str] | None = None
        doubts: list[tuple[int, Judgement]] = []
        for id in self._candidates(actor):
            found = judge(actor, self.get(id))
            if found.verdict == "same" and (best is None or (found.score, -id) > (best[0], -best[1])):
                best = (found.score, id, found.why)
            elif found.verdict == "doubtful":
                doubts.append((id, found))
        if best is not None:
            self._learn(best[1], actor, best[2])
            return best[1]
        id = self._add(actor, keys(actor))
        for other, found in doubts[:3]:
            self._note(self.get(other).ref, self.get(id).ref, found)
        return id

    def outlet(self, name: str, reader: Reader) -> int:
        """The actor that an outlet's name stands for: as the reader understands the name, else an outlet so called."""
        words = reader.analyser.analyse(name)
        found = reader.record(reader.work(name)).actors if len(words.tokens) < 12 else ()
        for actor in found:
            if actor.kind == "outlet" and not is_generic(actor):
                return self.resolve(actor)
        plain = Actor(id="", name=name, kind="outlet", name_en=name if name.isascii() else "", sectors=("MED",))
        return self.resolve(plain)

    def _described(self, actor: Actor) -> int:
        if actor.kind == "people":
            actor = replace(actor, name=uncounted(actor.name), name_en=_HOW_MANY.sub("", actor.name_en))
        english = "" if actor.transliterated else _COUNTED.sub("", actor.name_en).lower()
        key = f"g:{actor.country}:{english or folded(actor.name)}"
        row = self._db.execute("SELECT actor_id FROM actor_key WHERE key = ?", (key,)).fetchone()
        if row:
            return int(row[0])
        name = _NUMBERED.sub("", actor.name) or actor.name
        return self._add(replace(actor, name=name, name_en=_COUNTED.sub("", actor.name_en) or name), [key])

    def _candidates(self, actor: Actor) -> list[int]:
        found: list[int] = []
        for key in [*keys(actor), *loose_keys(actor)]:
            rows = self._db.execute(
                "SELECT actor_id FROM actor_key WHERE key = ? ORDER BY actor_id LIMIT ?", (key, _CANDIDATES)
            )
            found += [row[0] for row in rows if row[0] not in found]
        return found

    def _add(self, actor: Actor, its_keys: list[str]) -> int:
        ref = fresh(self._db, "a", class_of(actor.kind), folded(actor.name), actor.country)
        cursor = self._db.execute(
            "INSERT INTO actor (ref, name, name_en, transliterated, kind, country, sectors, wikidata, office) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                ref,
                actor.name,
                actor.name_en or actor.name,
                actor.transliterated,
                actor.kind,
                actor.country,
                msgspec.json.encode(actor.sectors).decode(),
                actor.wikidata,
                office_of(actor),
            ),
        )
        id = int(cursor.lastrowid or 0)
        self._keys(id, its_keys if its_keys[0].startswith("g:") else [*its_keys, *loose_keys(actor)])
        self._words(id, actor)
        return id

    def _words(self, id: int, actor: Actor) -> None:
        """What people look an actor up by: the words of its names, and their skeletons."""
        self._db.executemany("INSERT OR IGNORE INTO actor_word VALUES (?, ?)", [(w, id) for w in name_words(actor)])

    def _keys(self, id: int, its_keys: list[str]) -> None:
        self._db.executemany("INSERT OR IGNORE INTO actor_key VALUES (?, ?)", [(k, id) for k in its_keys])

    def _learn(self, id: int, actor: Actor, why: str) -> None:
        """What this report adds to what is known: spellings, a country, an office, an identifier, a fuller name."""
        known = self.get(id)
        if folded(actor.name) not in known.names:
            self._keys(id, [*keys(actor), *loose_keys(actor)])
            self._words(id, actor)
            self._db.execute(
                "INSERT OR IGNORE INTO judgement (kind, one, other, verdict, score, why) "
                "VALUES ('actor', ?, ?, 'same', ?, ?)",
                (known.ref, actor.name, None, why),
            )
            known.names.add(folded(actor.name))
        office = office_of(actor)
        country, wikidata = known.country or actor.country, known.wikidata or actor.wikidata
        better = actor.name_en if known.transliterated and actor.name_en and not actor.transliterated else known.name_en
        office = known.office or office
        if (country, wikidata, better, office) != (known.country, known.wikidata, known.name_en, known.office):
            self._db.execute(
                "UPDATE actor SET country = ?, wikidata = ?, name_en = CASE renamed WHEN 1 THEN name_en ELSE ? END, "
                "transliterated = ?, office = ? WHERE id = ?",
                (country, wikidata, better, known.transliterated and better == known.name_en, office, id),
            )
            if country != known.country:
                note_actor(self._db, id)
            if wikidata and not known.wikidata:
                self._keys(id, [f"w:{wikidata}"])
            self._known.pop(id, None)

    def _note(self, one: str, other: str, found: Judgement) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO judgement (kind, one, other, verdict, score, why) VALUES ('actor', ?, ?, ?, ?, ?)",
            (one, other, found.verdict, found.score, found.why),
        )


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
