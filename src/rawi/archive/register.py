"""The actors of one archive: whom a report's actor stands for, and what it adds to what is known of them."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from rawi.archive.actors import (
    COUNTED,
    HOW_MANY,
    Known,
    class_of,
    is_generic,
    judge,
    keys,
    loose_keys,
    name_words,
    office_of,
    party,
    uncounted,
)
from rawi.archive.model import Judgement
from rawi.archive.names import folded
from rawi.archive.refs import fresh
from rawi.archive.seen import Seen
from rawi.archive.terms import note_actor
from rawi.record import Actor

if TYPE_CHECKING:
    from rawi.reader import Reader

_NUMBERED = re.compile(r"^(?:یک|\d[\d٬,.]*)\s+")
_CANDIDATES = 24
"""Actors that are looked at for one key."""


class Register:
    """The actors of one archive, as they are looked up and added to."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._known: dict[int, Known] = {}
        self._seen = Seen()
        self._learnt: set[int] = set()
        self._pinned: bool | None = None

    def forget(self) -> None:
        """Drop what is kept in memory: another process may have written."""
        self._known.clear()
        self._seen.forget()
        self._learnt.clear()
        self._pinned = None

    def ended(self, id: int) -> None:
        """An actor is no more."""
        self._changed(id)

    def learnt(self) -> set[int]:
        """The actors whose name or country became known since this was asked last: what rests on their word may stand
        otherwise now."""
        learnt, self._learnt = self._learnt, set()
        return learnt

    def _changed(self, id: int) -> None:
        self._known.pop(id, None)
        self._seen.changed(id)

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
        pinned = self._pin(document, actor.name)
        if pinned is not None:
            return pinned
        if before is not None and judge(actor, self.get(before)).verdict != "different":
            return before
        seen = self._seen.get(actor)
        if seen is not None:
            return seen
        if is_generic(actor):
            id = self._described(actor)
            self._seen.keep(actor, id, [], [id])
            return id
        its_keys = [*keys(actor), *loose_keys(actor)]
        candidates = self._candidates(its_keys)
        best: tuple[float, int, str] | None = None
        doubts: list[tuple[int, Judgement]] = []
        for id in candidates:
            found = judge(actor, self.get(id))
            if found.verdict == "same" and (best is None or (found.score, -id) > (best[0], -best[1])):
                best = (found.score, id, found.why)
            elif found.verdict == "doubtful":
                doubts.append((id, found))
        if best is not None:
            if not self._learn(best[1], actor, best[2]):
                self._seen.keep(actor, best[1], its_keys, candidates)
            return best[1]
        id = self._add(actor, its_keys)
        for other, found in doubts[:3]:
            self._note(self.get(other).ref, self.get(id).ref, found)
        return id

    def _pin(self, document: int, name: str) -> int | None:
        """Whom a person said that a name stands for in a document."""
        if self._pinned is None:
            self._pinned = self._db.execute("SELECT 1 FROM pin LIMIT 1").fetchone() is not None
        if not self._pinned:
            return None
        row = self._db.execute(
            "SELECT actor_id FROM pin WHERE document_id = ? AND name = ?", (document, folded(name))
        ).fetchone()
        return int(row[0]) if row else None

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
            actor = replace(actor, name=uncounted(actor.name), name_en=HOW_MANY.sub("", actor.name_en))
        english = "" if actor.transliterated else COUNTED.sub("", actor.name_en).lower()
        key = f"g:{actor.country}:{english or folded(actor.name)}"
        row = self._db.execute("SELECT actor_id FROM actor_key WHERE key = ?", (key,)).fetchone()
        if row:
            return int(row[0])
        name = _NUMBERED.sub("", actor.name) or actor.name
        return self._add(replace(actor, name=name, name_en=COUNTED.sub("", actor.name_en) or name), [key])

    def _candidates(self, its_keys: list[str]) -> list[int]:
        found: list[int] = []
        for key in its_keys:
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
        self._keys(id, its_keys)
        self._words(id, actor)
        return id

    def _words(self, id: int, actor: Actor) -> None:
        """What people look an actor up by: the words of its names, and their skeletons."""
        self._db.executemany("INSERT OR IGNORE INTO actor_word VALUES (?, ?)", [(w, id) for w in name_words(actor)])

    def _keys(self, id: int, its_keys: list[str]) -> None:
        self._db.executemany("INSERT OR IGNORE INTO actor_key VALUES (?, ?)", [(k, id) for k in its_keys])
        self._seen.added(its_keys)

    def _learn(self, id: int, actor: Actor, why: str) -> bool:
        """What this report adds to what is known: spellings, a country, an office, an identifier, a fuller name;
        whether there was anything."""
        known = self.get(id)
        new = folded(actor.name) not in known.names
        if new:
            self._keys(id, [*keys(actor), *loose_keys(actor)])
            self._words(id, actor)
            self._db.execute(
                "INSERT OR IGNORE INTO judgement (kind, one, other, verdict, score, why) "
                "VALUES ('actor', ?, ?, 'same', ?, ?)",
                (known.ref, actor.name, None, why),
            )
            known.names.add(folded(actor.name))
            self._seen.changed(id)
        office = office_of(actor)
        country, wikidata = known.country or actor.country, known.wikidata or actor.wikidata
        better = actor.name_en if known.transliterated and actor.name_en and not actor.transliterated else known.name_en
        office = known.office or office
        if (country, wikidata, better, office) == (known.country, known.wikidata, known.name_en, known.office):
            return new
        self._db.execute(
            "UPDATE actor SET country = ?, wikidata = ?, name_en = CASE renamed WHEN 1 THEN name_en ELSE ? END, "
            "transliterated = ?, office = ? WHERE id = ?",
            (country, wikidata, better, known.transliterated and better == known.name_en, office, id),
        )
        if country != known.country:
            note_actor(self._db, id)
        if (country, better) != (known.country, known.name_en):
            self._learnt.add(id)
        if wikidata and not known.wikidata:
            self._keys(id, [f"w:{wikidata}"])
        self._changed(id)
        return True

    def _note(self, one: str, other: str, found: Judgement) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO judgement (kind, one, other, verdict, score, why) VALUES ('actor', ?, ?, ?, ?, ?)",
            (one, other, found.verdict, found.score, found.why),
        )
