"""Reading an archive again with a better reader: ids stay where the event is the same, and what ends says what took it
over. What people corrected stays as they said."""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from rawi.archive import index
from rawi.archive.database import changing, told
from rawi.archive.derive import derive
from rawi.archive.model import unpack
from rawi.archive.place import drop_event
from rawi.archive.prepare import Prepared, prepare
from rawi.archive.refs import end_ref
from rawi.archive.rows import clear_account
from rawi.archive.store import Archive, packed, unpacked
from rawi.archive.tell import Teller
from rawi.intake import Report
from rawi.record import Span

Spans = list[tuple[int, int]]


@dataclass(slots=True)
class Change:
    """What re-reading one document changed: ids that stayed, that ended (with what took them over), that are new."""

    document: str
    stayed: int = 0
    new: int = 0
    ended: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Old:
    """An account or statement as it was read before."""

    id: int
    ref: str
    type: str
    spans: Spans
    words: str = ""
    event: int = 0
    rejected: bool = False


def reread(archive: Archive, everything: bool = False, batch: int = 32) -> Iterator[Change]:
    """Read again what an older reader read (or ``everything``), some documents at a time."""
    with told(archive.path):
        condition = "1" if everything else "reader != ?"
        values = () if everything else (archive.reader.version,)
        ids = [r[0] for r in archive.db.execute(f"SELECT id FROM document WHERE {condition} ORDER BY id", values)]
    for start in range(0, len(ids), batch):
        with told(archive.path):
            reads = [(id, _prepared(archive, id)) for id in ids[start : start + batch]]
            with changing(archive.db):
                archive.register.forget()
                changes = [_one(archive, id, read) for id, read in reads]
        yield from changes


def _prepared(archive: Archive, id: int) -> Prepared:
    return prepare(archive.read(_report(archive.db, id)), archive.reader.analyser)


def _report(db: sqlite3.Connection, id: int) -> Report:
    row = db.execute(
        "SELECT source, line, given_id, text, given_published, title, outlet, url FROM document WHERE id = ?", (id,)
    ).fetchone()
    day = date.fromisoformat(row[4]) if row[4] else None
    return Report(row[0], row[1], row[2], unpacked(row[3]), day, row[5], row[6], row[7])


def _one(archive: Archive, document: int, read: Prepared) -> Change:
    db, record = archive.db, read.record
    (ref,) = db.execute("SELECT ref FROM document WHERE id = ?", (document,)).fetchone()
    change = Change(ref)
    accounts, statements = _accounts(db, document), _statements(db, document)
    before = db.execute("SELECT actor_id, name FROM mention WHERE document_id = ?", (document,)).fetchall()
    events = [(e.id, str(e.type), _spans(e.evidence)) for e in record.events]
    said = [(s.id, "", _spans(s.evidence)) for s in record.statements]
    kept = {**_paired(accounts, events), **_paired(statements, said)}
    for old in accounts:
        clear_account(db, old.id, old.words)
    for table in ("statement_party", "statement_account", "evidence"):
        inner = "(SELECT id FROM statement WHERE document_id = ?)"
        db.execute(f"DELETE FROM {table} WHERE statement_id IN {inner}", (document,))
    gone = [o for o in accounts if o.id not in kept.values()]
    silent = [o for o in statements if o.id not in kept.values()]
    for table in ("mention", "role"):
        db.execute(f"DELETE FROM {table} WHERE document_id = ?", (document,))
    _document(archive, document, read)
    teller = Teller(db, archive.register)
    for old in gone:
        db.execute("DELETE FROM account WHERE id = ?", (old.id,))
    for old in silent:
        db.execute("DELETE FROM statement WHERE id = ?", (old.id,))
    teller.tell(document, read, archive.outlet_of(read.report), kept, {n: a for a, n in before})
    for old in gone:
        change.ended += _end_account(archive, old, document)
    for old in silent:
        change.ended.append(_end(db, old, "statement", document))
    change.ended += _forget_actors(archive, before, document)
    change.stayed = len(kept)
    change.new = len(events) + len(said) - len(kept)
    return change


def _accounts(db: sqlite3.Connection, document: int) -> list[_Old]:
    rows = db.execute(
        "SELECT id, ref, type, features, event_id, rejected FROM account WHERE document_id = ?", (document,)
    )
    return [
        _Old(
            id, ref, type_, _evidence(db, "account_id", id), " ".join(sorted(unpack(raw).words)), event, bool(rejected)
        )
        for id, ref, type_, raw, event, rejected in rows.fetchall()
    ]


def _statements(db: sqlite3.Connection, document: int) -> list[_Old]:
    rows = db.execute("SELECT id, ref, rejected FROM statement WHERE document_id = ?", (document,)).fetchall()
    return [_Old(id, ref, "", _evidence(db, "statement_id", id), rejected=bool(r)) for id, ref, r in rows]


def _evidence(db: sqlite3.Connection, column: str, id: int) -> Spans:
    return db.execute(f'SELECT start, "end" FROM evidence WHERE {column} = ?', (id,)).fetchall()


def _spans(spans: tuple[Span, ...]) -> Spans:
    return [(s.start, s.end) for s in spans]


def _paired(old: list[_Old], new: list[tuple[str, str, Spans]]) -> dict[str, int]:
    """New ids with the rows that told the same before: by the words they rest on, and by type; the best pairs first."""
    pairs: list[tuple[float, str, int]] = []
    for local, type_, spans in new:
        for was in old:
            shared = overlap(was.spans, spans)
            if shared > 0 and (was.type == type_ or shared > 0.5):
                pairs.append((shared + (was.type == type_), local, was.id))
    found: dict[str, int] = {}
    for _, local, id in sorted(pairs, key=lambda p: (-p[0], p[2], p[1])):
        if local not in found and id not in found.values():
            found[local] = id
    return found


def overlap(one: Spans, other: Spans) -> float:
    """Share of code points that two lists of spans have in common, of all that either has."""
    mine = {i for start, end in one for i in range(start, end)}
    theirs = {i for start, end in other for i in range(start, end)}
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0


def _document(archive: Archive, id: int, read: Prepared) -> None:
    """The document's own row and its place in the index."""
    (lines,) = archive.db.execute("SELECT terms FROM document WHERE id = ?", (id,)).fetchone()
    index.forget(archive.db, id, zlib.decompress(lines).decode())
    index.put(archive.db, id, read.lines, read.record)
    seen = read.record.document
    archive.db.execute(
        "UPDATE document SET published = ?, published_inferred = ?, language = ?, reader = ?, record = ?, terms = ? "
        "WHERE id = ?",
        (
            seen.published,
            seen.published_inferred,
            seen.language,
            read.record.reader,
            packed(read.record.to_json()),
            packed(read.lines),
            id,
        ),
    )


def _end_account(archive: Archive, old: _Old, document: int) -> Iterator[tuple[str, str]]:
    """An account that is read no more, and its event where nobody else tells it."""
    db = archive.db
    ended = _end(db, old, "account", document)
    yield ended
    if db.execute("SELECT 1 FROM account WHERE event_id = ?", (old.event,)).fetchone():
        derive(db, archive.register, old.event)
        return
    row = db.execute("SELECT ref FROM event WHERE id = ?", (old.event,)).fetchone()
    if row is None:
        return
    after = db.execute("SELECT event_id FROM account WHERE ref = ?", (ended[1],)).fetchone()
    drop_event(db, old.event, after[0] if after else None, "not read any more", known=True)
    now = db.execute("SELECT ref FROM event WHERE id = ?", (after[0],)).fetchone() if after else None
    yield row[0], now[0] if now else ""


def _end(db: sqlite3.Connection, old: _Old, table: str, document: int) -> tuple[str, str]:
    """End an id; what took it over rests on some of the same words."""
    best: tuple[float, str] = (0.0, "")
    rows: list[tuple[Any, ...]] = db.execute(
        f"SELECT id, ref FROM {table} WHERE document_id = ?", (document,)
    ).fetchall()
    for id, ref in rows:
        best = max(best, (overlap(old.spans, _evidence(db, f"{table}_id", id)), ref))
    successor = best[1] if best[0] > 0 else ""
    if old.rejected:
        db.execute(f"UPDATE {table} SET rejected = 1 WHERE ref = ?", (successor,))
    end_ref(db, old.ref, successor, "read otherwise" if successor else "not read any more")
    return old.ref, successor


def _forget_actors(archive: Archive, before: list[tuple[int, str]], document: int) -> Iterator[tuple[str, str]]:
    """Actors that nobody mentions any more; whom their names stand for now takes them over."""
    db = archive.db
    names: dict[int, list[str]] = {}
    for actor, name in before:
        names.setdefault(actor, []).append(name)
    for actor, called in names.items():
        used = (
            "SELECT 1 FROM mention WHERE actor_id = :a UNION SELECT 1 FROM document WHERE outlet_id = :a OR "
            "credit_id = :a UNION SELECT 1 FROM pin WHERE actor_id = :a "
            "UNION SELECT 1 FROM actor WHERE id = :a AND renamed"
        )
        if db.execute(used, {"a": actor}).fetchone():
            continue
        marks = ", ".join("?" * len(called))
        now = Counter(
            r[0]
            for r in db.execute(
                "SELECT a.ref FROM mention m JOIN actor a ON a.id = m.actor_id "
                f"WHERE m.document_id = ? AND m.name IN ({marks})",
                (document, *called),
            )
        )
        successor = now.most_common(1)[0][0] if now else ""
        (ref,) = db.execute("SELECT ref FROM actor WHERE id = ?", (actor,)).fetchone()
        for table in ("actor_key", "actor_word", "role"):
            db.execute(f"DELETE FROM {table} WHERE actor_id = ?", (actor,))
        db.execute("DELETE FROM actor WHERE id = ?", (actor,))
        archive.register.ended(actor)
        end_ref(db, ref, successor, "read otherwise" if successor else "not read any more")
        yield ref, successor
