"""What is said of two things being one: why they were joined, what is doubtful, and what people corrected."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from rawi.archive.correction import Correction
from rawi.archive.shapes import Change, Relation

_MOST = 100


def event_relations(db: sqlite3.Connection, event: int, ref: str) -> tuple[Relation, ...]:
    """Why this event's accounts were joined, and which events may be the same or rival it, in either direction."""
    rows = db.execute(
        "SELECT j.verdict, j.score, j.why, j.other, e.ref, e.sentence FROM judgement j "
        "LEFT JOIN account t ON t.ref = j.other LEFT JOIN event e ON e.id = t.event_id "
        "WHERE j.kind = 'event' AND j.one = ? "
        "UNION SELECT j.verdict, j.score, j.why, j.other, e.ref, e.sentence FROM account t "
        "CROSS JOIN judgement j ON j.kind = 'event' AND j.other = t.ref JOIN event e ON e.ref = j.one "
        "WHERE t.event_id = ? AND e.id != t.event_id AND j.verdict IN ('doubtful', 'rival') "
        "ORDER BY 1 DESC, 2 DESC, 4 LIMIT ?",
        (ref, event, _MOST),
    )
    return tuple(
        Relation(verdict=v, account=account, event=other or ref, sentence=sentence or "", score=score, why=why)
        for v, score, why, account, other, sentence in rows
    )


def actor_relations(db: sqlite3.Connection, ref: str) -> tuple[Relation, ...]:
    """Why names were taken for this actor, and which actors may be the same: ``account`` is the name or id, ``event``
    is empty."""
    rows = db.execute(
        "SELECT verdict, score, why, other, '' FROM judgement WHERE kind = 'actor' AND one = ? "
        "UNION ALL SELECT j.verdict, j.score, j.why, j.one, a.name_en FROM judgement j JOIN actor a ON a.ref = j.one "
        "WHERE j.kind = 'actor' AND j.other = ? LIMIT ?",
        (ref, ref, _MOST),
    )
    return tuple(
        Relation(verdict=v, account=other, event="", sentence=name, score=score, why=why)
        for v, score, why, other, name in rows
    )


def changes(db: sqlite3.Connection, refs: Sequence[str]) -> tuple[Change, ...]:
    """Corrections that name one of these ids, the latest first."""
    wanted = set(refs)
    found = []
    for raw, state in db.execute("SELECT value, state FROM correction ORDER BY id DESC"):
        made = msgspec.json.decode(raw, type=Correction)
        if wanted & {*made.targets, *made.others}:
            found.append(change(made, state))
    return tuple(found)


def change(made: Correction, state: str) -> Change:
    """A correction as it is shown."""
    return Change(
        ref=made.ref,
        action=made.action,
        targets=tuple(made.targets),
        others=tuple(made.others),
        value=tuple(made.value),
        note=made.note,
        person=made.person,
        made=made.made,
        state=state,
    )
