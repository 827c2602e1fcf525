"""What a person should look at, as data: doubtful mergers, actors that may be one, events read with little confidence.

An answer is given with `rawi.archive.review.answer`; then the doubt is gone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Literal, get_args

from rawi.archive import cursor
from rawi.archive.database import ArchiveError
from rawi.archive.gather import quotes, reports
from rawi.archive.postings import postings
from rawi.archive.review import Kind
from rawi.archive.shapes import Quote, ReportRef, Shape

KINDS: tuple[Kind, ...] = get_args(Kind)
COUNTED = 1000
"""How far open doubts are counted."""
UNSURE = 0.5
"""Confidence below which a person should look at an event."""
_SHOWN = 3
"""Reports that a side of a doubt shows."""


class Side(Shape, frozen=True):
    """One of the things that a doubt is about: an event by its sentence, or an actor by its names, with the words and
    reports it rests on. ``detail``: of an event its standing, of an actor its kind, country and office."""

    ref: str
    kind: Literal["event", "actor"]
    label: str
    label_fa: str
    detail: str
    quotes: tuple[Quote, ...]
    reports: tuple[ReportRef, ...]


class Doubt(Shape, frozen=True):
    """Something that a person should look at. ``asked`` is the question; ``score`` is points of likeness, or the
    confidence; ``yes`` and ``no`` name the correction that an answer makes."""

    kind: Kind
    refs: tuple[str, ...]
    asked: str
    why: str
    score: float
    yes: str
    no: str
    sides: tuple[Side, ...]


class Doubts(Shape, frozen=True):
    """Open doubts of one kind: the likeliest mergers, or the least sure events, first. ``counts`` are of every kind, up
    to a thousand: a thousand and one is more than a thousand."""

    kind: Kind
    rows: tuple[Doubt, ...]
    counts: dict[str, int]
    next: str


# The order of tables is forced (CROSS JOIN): from the doubts, the highest first, to what they are about.
_EVENTS = (
    "FROM judgement j CROSS JOIN event e ON e.ref = j.one CROSS JOIN account t ON t.ref = j.other "
    "CROSS JOIN event o ON o.id = t.event_id WHERE j.kind = 'event' AND j.verdict = 'doubtful' AND e.id != o.id "
    "AND NOT e.rejected AND NOT o.rejected"
)
_ACTORS = (
    "FROM judgement j CROSS JOIN actor a ON a.ref = j.one CROSS JOIN actor b ON b.ref = j.other "
    "WHERE j.kind = 'actor' AND j.verdict = 'doubtful'"
)
_UNSURE = (
    f"FROM event e WHERE e.confidence < {UNSURE} AND NOT e.rejected AND NOT EXISTS (SELECT 1 FROM account t "
    "JOIN judgement j ON j.kind = 'reading' AND j.one = t.ref WHERE t.event_id = e.id)"
)
Row = tuple[float, int, str, str, str]
_FROM: dict[str, str] = {"events": _EVENTS, "actors": _ACTORS, "confidence": _UNSURE}


def doubts(db: sqlite3.Connection, kind: Kind = "events", after: str = "", limit: int = 20) -> Doubts:
    """Open doubts of a kind. Raises `ArchiveError` for a kind that there is not, or a bad cursor."""
    if kind not in KINDS:
        raise ArchiveError(f"{kind[:40]!r} is not a kind of doubt; one of {', '.join(KINDS)}")
    key = cursor.read(after, "score")
    rows = _rows(db, kind, key, limit + 1)
    done = (key[2] if key else 0) + limit
    more = cursor.written((rows[limit - 1][0], rows[limit - 1][1], done)) if len(rows) > limit else ""
    found = tuple(_doubt(db, kind, score, row) for score, _, *row in rows[:limit])
    return Doubts(kind=kind, rows=found, counts=_counts(db), next=more)


def _rows(db: sqlite3.Connection, kind: Kind, key: cursor.Key | None, limit: int) -> list[Row]:
    """Score, number, both ids and why."""
    if kind == "confidence":
        behind, order = "e.confidence >= :score AND (e.confidence > :score OR e.id > :id)", "e.confidence, e.id"
        chosen = "e.confidence, e.id, e.ref, '', ''"
    else:
        behind, order = "j.score <= :score AND (j.score < :score OR j.id > :id)", "j.score DESC, j.id"
        chosen = f"j.score, j.id, {'e.ref, o.ref' if kind == 'events' else 'a.ref, b.ref'}, j.why"
    values = {"limit": limit, **({"score": key[0], "id": key[1]} if key else {})}
    return db.execute(
        f"SELECT {chosen} {_FROM[kind]} {f'AND {behind}' if key else ''} ORDER BY {order} LIMIT :limit", values
    ).fetchall()


def _counts(db: sqlite3.Connection) -> dict[str, int]:
    """Of every kind, kept until the archive changes."""
    return postings(db).once("doubts", lambda: {kind: _count(db, kind) for kind in KINDS})


def _count(db: sqlite3.Connection, kind: Kind) -> int:
    (count,) = db.execute(f"SELECT count(*) FROM (SELECT 1 {_FROM[kind]} LIMIT ?)", (COUNTED + 1,)).fetchone()
    return int(count)


def _doubt(db: sqlite3.Connection, kind: Kind, score: float, row: Sequence[str]) -> Doubt:
    one, other, why = row
    refs = (one, other) if other else (one,)
    asked, yes, no = {
        "events": ("Are these one event?", "merge", "split"),
        "actors": ("Are these one?", "merge", "apart"),
        "confidence": ("Is this read rightly?", "confirm", "reject"),
    }[kind]
    sides = tuple(_actor(db, r) if kind == "actors" else _event(db, r) for r in refs)
    return Doubt(kind=kind, refs=refs, asked=asked, why=why, score=score, yes=yes, no=no, sides=sides)


def _event(db: sqlite3.Connection, ref: str) -> Side:
    sentence, standing, id = db.execute("SELECT sentence, standing, id FROM event WHERE ref = ?", (ref,)).fetchone()
    rows = db.execute(
        "SELECT id, document_id FROM account WHERE event_id = ? AND NOT rejected ORDER BY confidence DESC, id LIMIT ?",
        (id, _SHOWN),
    ).fetchall()
    words, sources = quotes(db, "account_id", [r[0] for r in rows]), reports(db, [r[1] for r in rows])
    return Side(
        ref=ref,
        kind="event",
        label=sentence,
        label_fa="",
        detail=standing,
        quotes=tuple(words[r[0]][0] for r in rows if r[0] in words),
        reports=tuple(dict.fromkeys(sources[r[1]] for r in rows)),
    )


def _actor(db: sqlite3.Connection, ref: str) -> Side:
    row = db.execute("SELECT id, name, name_en, kind, country, office FROM actor WHERE ref = ?", (ref,)).fetchone()
    met = db.execute(
        "SELECT DISTINCT document_id FROM mention WHERE actor_id = ? ORDER BY document_id LIMIT ?", (row[0], _SHOWN)
    ).fetchall()
    ids = [m[0] for m in met]
    sources = reports(db, ids)
    return Side(
        ref=ref,
        kind="actor",
        label=row[2],
        label_fa=row[1],
        detail=", ".join(part for part in row[3:] if part),
        quotes=(),
        reports=tuple(sources[i] for i in ids),
    )
