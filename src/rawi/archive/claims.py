"""How an actor's claims fare: with which standing the events end that rest on its word, and what others answer."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import Literal

from rawi.archive.derive import voice
from rawi.archive.gather import inside
from rawi.archive.postings import Postings, newest
from rawi.archive.register import Register
from rawi.archive.shapes import Shape
from rawi.archive.standing import STANDINGS

Stance = Literal["confirms", "denies", "disputes", "silent", "unverified", "none"]
STANCES: tuple[Stance, ...] = ("confirms", "denies", "disputes", "silent", "unverified")
_LOOKED_AT = 2000
"""Events with an answer that are looked through, the latest first."""
_EXAMPLES = 5


class Fate(Shape, frozen=True):
    """Events that rest on an actor's word and got this answer from somebody on another side; ``none``: no answer.
    ``events`` are ids, the latest first, at most five."""

    answer: Stance
    count: int
    events: tuple[str, ...]


class Claims(Shape, frozen=True):
    """``count`` events rest on the actor's word, alone or with others (an event or one of its figures). ``answers``
    count each event once for each answer that it got; ``standings`` are those of all of them. ``all``: every event with
    an answer was looked at, else the latest."""

    count: int
    answers: tuple[Fate, ...]
    standings: dict[str, int]
    all: bool


def claims(db: sqlite3.Connection, sets: Postings, actor: int) -> Claims:
    """How the claims of an actor fare."""
    whole = sets.of("claimant", actor)
    answered = whole & sets.union("responder", sets.fields.get("responder", ()))
    latest = newest(sets, answered, _LOOKED_AT)
    found = _answers(db, actor, latest)
    fates = [_fate(db, stance, [e for e in latest if stance in found.get(e, ())]) for stance in STANCES]
    silent = len(whole) - sum(1 for e in latest if found.get(e))
    return Claims(
        count=len(whole),
        answers=(*(f for f in fates if f.count), Fate(answer="none", count=silent, events=())),
        standings={s: n for s in STANDINGS if (n := sets.of("standing", s).intersection_cardinality(whole))},
        all=len(latest) == len(answered),
    )


def _answers(db: sqlite3.Connection, actor: int, events: list[int]) -> dict[int, set[str]]:
    """What those on another side than the actor answer, by event."""
    register = Register(db)
    own = voice(register, actor).side
    found: dict[int, set[str]] = defaultdict(set)
    for event, answering, stance in db.execute(
        "SELECT DISTINCT t.event_id, r.actor_id, r.stance FROM account t JOIN response r ON r.account_id = t.id "
        f"WHERE t.event_id IN {inside(events)} AND NOT t.rejected"
    ).fetchall():
        if voice(register, answering).side != own:
            found[event].add(stance)
    return found


def _fate(db: sqlite3.Connection, stance: Stance, events: list[int]) -> Fate:
    examples = events[:_EXAMPLES]
    refs = dict(db.execute(f"SELECT id, ref FROM event WHERE id IN {inside(examples)}").fetchall())
    return Fate(answer=stance, count=len(events), events=tuple(refs[e] for e in examples))
