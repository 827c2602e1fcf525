"""What a person should look at: doubtful mergers, actors that may be one, events read with little confidence.

Each is a question with the words it rests on; an answer becomes a correction, so that it is asked once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rawi.archive import ask
from rawi.archive.correction import Correction
from rawi.archive.corrections import Corrections
from rawi.archive.show import shown
from rawi.render.bidi import quoted

Kind = Literal["events", "actors", "confidence"]


@dataclass(frozen=True, slots=True)
class Question:
    """One doubt. ``refs`` are what it is about; ``lines`` what is to be read before answering ``asked``."""

    kind: Kind
    refs: tuple[str, ...]
    asked: str
    lines: tuple[str, ...]


def questions(db: sqlite3.Connection, threshold: float = 0.5, kinds: tuple[str, ...] = ()) -> list[Question]:
    """All open questions: the likeliest mergers first, then actors, then what is least sure."""
    found: list[Question] = []
    if not kinds or "events" in kinds:
        found += _events(db)
    if not kinds or "actors" in kinds:
        found += _actors(db)
    if not kinds or "confidence" in kinds:
        found += _unsure(db, threshold)
    return found


def answer(corrections: Corrections, question: Question, yes: bool, note: str, by: str) -> Correction:
    """What a person answered, as a correction."""
    if question.kind == "confidence":
        ref = question.refs[0]
        return corrections.confirm(ref, note, by) if yes else corrections.reject([ref], note, by)
    if yes:
        return corrections.merge(question.refs, note, by)
    one, other = question.refs
    if question.kind == "events":
        return corrections.keep_apart(one, other, note, by)
    return corrections.tell_apart(one, other, note, by)


def _events(db: sqlite3.Connection) -> Iterator[Question]:
    rows = db.execute(
        "SELECT e.ref, o.ref, e.id, o.id, j.score, j.why FROM judgement j JOIN event e ON e.ref = j.one "
        "JOIN account t ON t.ref = j.other JOIN event o ON o.id = t.event_id WHERE j.kind = 'event' "
        "AND j.verdict = 'doubtful' AND e.id != o.id AND NOT e.rejected AND NOT o.rejected ORDER BY j.score DESC, j.id"
    ).fetchall()
    for one, other, id, also, score, why in rows:
        lines = (*_told(db, one, id), *_told(db, other, also), f"({score:.1f} points: {why})")
        yield Question("events", (one, other), "Are these one event?", lines)


def _told(db: sqlite3.Connection, ref: str, id: int) -> Iterator[str]:
    (sentence,) = db.execute("SELECT sentence FROM event WHERE id = ?", (id,)).fetchone()
    yield f"{ref}  {sentence}"
    for cite in ask.citations(db, id):
        who = shown(cite["outlet"] or cite["document"])
        yield f"    {who}, {cite['published'] or 'undated'}: {quoted(cite['quote'] or '')}"


def _actors(db: sqlite3.Connection) -> Iterator[Question]:
    rows = db.execute(
        "SELECT a.ref, b.ref, j.why FROM judgement j JOIN actor a ON a.ref = j.one JOIN actor b ON b.ref = j.other "
        "WHERE j.kind = 'actor' AND j.verdict = 'doubtful' ORDER BY j.score DESC, j.id"
    ).fetchall()
    for one, other, why in rows:
        yield Question("actors", (one, other), "Are these one?", (*_called(db, one), *_called(db, other), f"({why})"))


def _called(db: sqlite3.Connection, ref: str) -> Iterator[str]:
    row = db.execute("SELECT id, name, name_en, kind, country, office FROM actor WHERE ref = ?", (ref,)).fetchone()
    yield "  ".join(p for p in (ref, shown(row[2]), quoted(row[1]), *row[3:]) if p)
    for title, outlet in db.execute(
        "SELECT d.title, d.outlet FROM mention m JOIN document d ON d.id = m.document_id WHERE m.actor_id = ? LIMIT 3",
        (row[0],),
    ):
        yield f"    {shown(outlet)}: {quoted(title)}"


def _unsure(db: sqlite3.Connection, threshold: float) -> Iterator[Question]:
    rows = db.execute(
        "SELECT ref, id, confidence FROM event WHERE confidence < ? AND NOT rejected AND NOT EXISTS "
        "(SELECT 1 FROM account t JOIN judgement j ON j.kind = 'reading' AND j.one = t.ref "
        "WHERE t.event_id = event.id) ORDER BY confidence, id",
        (threshold,),
    ).fetchall()
    for ref, id, confidence in rows:
        yield Question(
            "confidence", (ref,), "Is this read rightly?", (*_told(db, ref, id), f"(confidence {confidence:.2f})")
        )
