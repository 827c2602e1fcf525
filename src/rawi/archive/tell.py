"""A record becomes rows: its actors are found among the archive's, each of its events becomes an account."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from rawi.archive.actors import is_generic, party
from rawi.archive.derive import derive
from rawi.archive.memory import Memory
from rawi.archive.model import Features, Figure, Where, pack
from rawi.archive.names import folded, skeletons
from rawi.archive.origins import credit, origin_of
from rawi.archive.place import Placer
from rawi.archive.prepare import Prepared
from rawi.archive.refs import fresh
from rawi.archive.regions import province_of
from rawi.archive.register import Register
from rawi.archive.rows import insert, new_event, update
from rawi.record import Event, Place, Record, Span, Statement

_LONGEST_QUOTE = 2000
_RESTING = """
SELECT DISTINCT event_id FROM account WHERE id IN (
    SELECT account_id FROM party WHERE actor_id = :a UNION SELECT account_id FROM response WHERE actor_id = :a
    UNION SELECT o.account_id FROM toll_claimant c JOIN toll o ON o.id = c.toll_id WHERE c.actor_id = :a
)"""


@dataclass(frozen=True, slots=True)
class Source:
    """The document that is being told, as far as its accounts need it."""

    id: int
    ref: str
    root: int
    root_outlet: str
    credited: int | None
    published: str | None


class Teller:
    """Writes the rows of records into one archive, within the caller's transaction. ``memory`` is what is kept of the
    archive from one report to the next, where nobody else changes it meanwhile."""

    def __init__(self, db: sqlite3.Connection, register: Register, memory: Memory | None = None) -> None:
        self._db, self._register = db, register
        self._memory = memory or Memory(db)

    def _derive(self, event: int) -> None:
        """An event changed: its row is worked out."""
        derive(self._db, self._register, event)

    def _resting(self, actors: Iterable[int]) -> set[int]:
        """The events whose standing rests on these actors."""
        return {row[0] for actor in actors for row in self._db.execute(_RESTING, {"a": actor})}

    def _index(self, account: int, words: frozenset[str]) -> None:
        """The words of the sentences that tell an account."""
        self._db.execute("INSERT INTO telling (rowid, words) VALUES (?, ?)", (account, " ".join(sorted(words))))

    def tell(
        self,
        document: int,
        read: Prepared,
        outlet: int | None,
        kept: Mapping[str, int] | None = None,
        before: Mapping[str, int] | None = None,
    ) -> tuple[int, int]:
        """All of a report's record. How many events it told, and how many of these the archive knew from other reports.

        ``kept``: rows of accounts and statements that are told anew, by the ids of the record's events and statements.
        ``before``: whom the document's names stood for then.
        """
        kept = kept or {}
        record, text = read.record, read.report.text
        actors = self._actors(document, record, before or {})
        source = self._source(document, record, text, outlet, actors)
        accounts: dict[str, int] = {}
        placer = Placer(self._db, self._memory)
        for event in record.events:
            id, features, own = self._account(source, event, actors, read, kept.get(event.id))
            accounts[event.id] = id
            placer.take(id, features, own)
        for statement in record.statements:
            sentence = read.sentences.get(statement.id, "")
            self._statement(source, statement, actors, accounts, text, sentence, kept.get(statement.id))
        touched, merged = placer.place()
        touched |= self._resting(self._register.learnt())
        for event_id in touched:
            self._derive(event_id)
            self._memory.counted(event_id)
        return len(record.events), merged

    def _retyped(self, event: Event, account: int) -> Event:
        """An event as a person said that it is to be read."""
        row = self._db.execute(
            "SELECT r.type, r.mode FROM retyping r JOIN account t ON t.ref = r.account WHERE t.id = ?", (account,)
        ).fetchone()
        return replace(event, type=row[0], mode=row[1]) if row else event

    def _actors(self, document: int, record: Record, before: Mapping[str, int]) -> dict[str, int]:
        """The archive's actors for those of the record: all that take part in something, and all that have a name."""
        taking = {a for e in record.events for a in (*e.actors, *e.recipients, *e.sources)}
        taking |= {r.actor for e in record.events for r in e.responses}
        taking |= {a for e in record.events for t in e.tolls for a in t.sources}
        taking |= {a for s in record.statements for a in (*s.speakers, *s.via)}
        found: dict[str, int] = {}
        for actor in record.actors:
            if actor.id not in taking and is_generic(actor):
                continue
            if actor.id not in taking and actor.transliterated and not actor.roles:
                continue
            id = self._register.resolve(actor, document, before.get(actor.name))
            found[actor.id] = id
            self._db.execute("INSERT INTO mention VALUES (?, ?, ?, ?)", (document, actor.id, id, actor.name))
            self._db.executemany(
                "INSERT INTO role VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(document, id, r.title, r.title_en, r.organization, r.country, r.acting) for r in actor.roles],
            )
        return found

    def _source(self, document: int, record: Record, text: str, outlet: int | None, actors: dict[str, int]) -> Source:
        own = next((local for local, id in actors.items() if id == outlet), "")
        credited = actors.get(credit(record, text, own))
        self._db.execute("UPDATE document SET credit_id = ? WHERE id = ?", (credited, document))
        root, ref, published = self._db.execute(
            "SELECT coalesce(copy_of, id), ref, published FROM document WHERE id = ?", (document,)
        ).fetchone()
        root_outlet, root_credit = self._db.execute(
            "SELECT outlet_id, credit_id FROM document WHERE id = ?", (root,)
        ).fetchone()
        name = f"a{root_outlet}" if root_outlet else f"d{root}"
        return Source(document, ref, root, name, root_credit or credited, published)

    def _account(
        self, source: Source, event: Event, actors: dict[str, int], read: Prepared, kept: int | None
    ) -> tuple[int, Features, int | None]:
        """An account, and the event that it has by itself where it is new."""
        if kept is not None:
            event = self._retyped(event, kept)
        features = self._features(source, event, actors, read.words.get(event.id, frozenset()))
        sources = [self._register.speaks_for(actors[a], source.id) for a in event.sources if a in actors]
        origin = origin_of(sources, self._register, source.root_outlet, source.credited, source.root)
        time = event.time
        values = {
            "document_id": source.id,
            "local": event.id,
            "type": event.type,
            "mode": event.mode,
            "aspect": event.aspect,
            "start": time and time.start,
            "end": time and time.end,
            "origin": origin,
            "sentence": read.sentences.get(event.id, ""),
            "confidence": event.confidence.told if event.confidence else 1.0,
            "rule": event.rule,
            "features": pack(features),
        }
        own = None
        if kept is not None:
            id = kept
            update(self._db, "account", id, values)
        else:
            start = event.evidence[0].start if event.evidence else -1
            ref = fresh(self._db, "t", source.ref, event.type, start)
            own = new_event(self._db, ref, event.type)
            id = insert(self._db, "account", {"ref": ref, "event_id": own, **values})
        self._index(id, features.words)
        self._parts(source, id, event, actors, read.report.text)
        return id, features, own

    def _parts(self, source: Source, account: int, event: Event, actors: dict[str, int], text: str) -> None:
        """What hangs on an account: parties, labels, places, tolls, responses, quotations."""
        parties = [("actor", event.actors), ("recipient", event.recipients), ("source", event.sources)]
        self._db.executemany(
            "INSERT OR IGNORE INTO party VALUES (?, ?, ?)",
            [(account, role, actors[a]) for role, ids in parties for a in ids if a in actors],
        )
        self._db.executemany(
            "INSERT OR IGNORE INTO label VALUES (?, ?, ?)",
            [(account, "context", c) for c in event.contexts] + [(account, "topic", t) for t in event.topics],
        )
        self._db.executemany(
            "INSERT OR IGNORE INTO account_place VALUES (?, ?)", [(account, self._place(p)) for p in event.places]
        )
        self._quote(source.id, text, event.evidence, account_id=account)
        for toll in event.tolls:
            cursor = self._db.execute(
                "INSERT INTO toll (account_id, what, low, high) VALUES (?, ?, ?, ?)",
                (account, toll.what, toll.low, toll.high),
            )
            self._db.executemany(
                "INSERT OR IGNORE INTO toll_claimant VALUES (?, ?)",
                [(cursor.lastrowid, actors[a]) for a in toll.sources if a in actors],
            )
            self._quote(source.id, text, toll.evidence, toll_id=cursor.lastrowid)
        for response in event.responses:
            if response.actor in actors:
                cursor = self._db.execute(
                    "INSERT INTO response (account_id, actor_id, stance) VALUES (?, ?, ?)",
                    (account, actors[response.actor], response.stance),
                )
                self._quote(source.id, text, response.evidence, response_id=cursor.lastrowid)

    def _statement(
        self,
        source: Source,
        statement: Statement,
        actors: dict[str, int],
        accounts: dict[str, int],
        text: str,
        sentence: str,
        kept: int | None,
    ) -> None:
        start = statement.evidence[0].start if statement.evidence else -1
        time, content = statement.time, statement.content
        values = {
            "document_id": source.id,
            "local": statement.id,
            "channel": statement.channel,
            "verb": statement.verb,
            "verb_en": statement.verb_en,
            "start": time and time.start,
            "end": time and time.end,
            "day": (time and time.start) or source.published,
            "quoted": statement.quoted,
            "content": text[content.start : content.end] if content else "",
            "sentence": sentence,
            "confidence": statement.confidence.told if statement.confidence else 1.0,
            "rule": statement.rule,
        }
        if kept is None:
            id = insert(self._db, "statement", {"ref": fresh(self._db, "s", source.ref, start), **values})
        else:
            id = kept
            update(self._db, "statement", id, values)
        pairs = [("speaker", a) for a in statement.speakers] + [("via", a) for a in statement.via]
        self._db.executemany(
            "INSERT OR IGNORE INTO statement_party VALUES (?, ?, ?)",
            [(id, role, actors[a]) for role, a in pairs if a in actors],
        )
        told = [accounts[e] for e in statement.events if e in accounts]
        self._db.executemany("INSERT OR IGNORE INTO statement_account VALUES (?, ?)", [(id, t) for t in told])
        self._db.executemany(
            "INSERT OR IGNORE INTO party VALUES (?, 'via', ?)",
            [(t, actors[a]) for t in told for a in statement.via if a in actors],
        )
        self._quote(source.id, text, statement.evidence, statement_id=id)

    def _quote(self, document: int, text: str, spans: tuple[Span, ...], **owner: int | None) -> None:
        ((column, id),) = owner.items()
        self._db.executemany(
            f'INSERT INTO evidence (document_id, {column}, start, "end", quote) VALUES (?, ?, ?, ?, ?)',
            [(document, id, s.start, s.end, text[s.start : s.end][:_LONGEST_QUOTE]) for s in spans],
        )

    def _place(self, place: Place) -> int:
        name = place.name_en if place.name_en and not place.transliterated else place.name
        key = f"g{place.geonames}" if place.geonames else f"{folded(name)}|{place.country}"
        row = self._db.execute("SELECT id FROM place WHERE key = ?", (key,)).fetchone()
        if row:
            return int(row[0])
        within = province_of(place.country, place.name_en, place.geonames)
        province = within.code if within else ""
        cursor = self._db.execute(
            "INSERT INTO place (key, name, name_en, country, province, lat, lon, geonames) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (key, place.name, place.name_en, place.country, province, place.lat, place.lon, place.geonames),
        )
        id = int(cursor.lastrowid or 0)
        words = {*folded(place.name).split(), *folded(place.name_en).split()}
        words |= {f"~{s}" for w in words for s in skeletons(w) if len(s) > 1}
        self._db.executemany("INSERT OR IGNORE INTO place_word VALUES (?, ?)", [(w, id) for w in sorted(words)])
        return id

    def _features(self, source: Source, event: Event, actors: dict[str, int], words: frozenset[str]) -> Features:
        def parties(ids: tuple[str, ...]) -> tuple[object, ...]:
            return tuple(party(self._register.get(actors[a]), day(source.published)) for a in ids if a in actors)

        time = event.time
        return Features(
            type=event.type,
            mode=event.mode or "",
            aspect=event.aspect,
            first=day(time.start) if time else None,
            last=day(time.end) if time else None,
            published=day(source.published),
            actors=parties(event.actors),  # type: ignore[arg-type]
            recipients=parties(event.recipients),  # type: ignore[arg-type]
            places=tuple(Where(self._place(p), p.country, p.lat, p.lon) for p in event.places),
            figures=tuple(
                Figure(t.what, t.low, t.high, tuple(actors[a] for a in t.sources if a in actors)) for t in event.tolls
            ),
            sources=parties(event.sources),  # type: ignore[arg-type]
            words=words,
            document=source.id,
            copy_of=source.root,
        )


def day(iso: str | None) -> int | None:
    """An ISO day as a number."""
    try:
        return date.fromisoformat(iso).toordinal() if iso else None
    except ValueError:
        return None
