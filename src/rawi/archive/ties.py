"""Whom an actor dealt with: a small network, by kind of event and by who did it to whom."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from typing import Literal

from rawi.archive.gather import inside, named
from rawi.archive.postings import Postings, newest
from rawi.archive.shapes import Named, Shape
from rawi.archive.terms import unpacked

Direction = Literal["out", "in", "both"]
_LOOKED_AT = 3000
"""Events that are looked through, the latest first."""
_MOST = 40
_EXAMPLES = 5


class Tie(Shape, frozen=True):
    """How often an actor and another meet in one type of event (PLOVER). ``direction``: out (it acts), in (it is acted
    on), both (they act together). ``events`` are ids, the latest first, at most five."""

    other: Named
    type: str
    direction: Direction
    count: int
    events: tuple[str, ...]


class Ties(Shape, frozen=True):
    """The most frequent ties, over the latest ``events`` in which it acts or is acted on; ``all``: these are all."""

    ties: tuple[Tie, ...]
    events: int
    all: bool


def ties(db: sqlite3.Connection, sets: Postings, actor: int) -> Ties:
    """Whom an actor dealt with."""
    whole = sets.involving(actor)
    latest = newest(sets, whole, _LOOKED_AT)
    counts: Counter[tuple[int, str, Direction]] = Counter()
    examples: dict[tuple[int, str, Direction], list[int]] = defaultdict(list)
    parts = _parts(db, sets, latest)
    for event in latest:
        for key in _keys(parts.get(event, {}), actor):
            counts[key] += 1
            if len(examples[key]) < _EXAMPLES:
                examples[key].append(event)
    best = sorted(counts, key=lambda k: (-counts[k], k))[:_MOST]
    known = named(db, (k[0] for k in best))
    refs = dict(
        db.execute(f"SELECT id, ref FROM event WHERE id IN {inside(e for k in best for e in examples[k])}").fetchall()
    )
    found = tuple(
        Tie(
            other=known[other],
            type=type_,
            direction=direction,
            count=counts[other, type_, direction],
            events=tuple(refs[e] for e in examples[other, type_, direction]),
        )
        for other, type_, direction in best
    )
    return Ties(ties=found, events=len(latest), all=len(latest) == len(whole))


Parts = dict[str, list[str | int]]


def _parts(db: sqlite3.Connection, sets: Postings, events: list[int]) -> dict[int, Parts]:
    """Type, actors and recipients of each event."""
    found: dict[int, Parts] = {}
    rows = db.execute(f"SELECT event_id, terms FROM event_term WHERE event_id IN {inside(events)}")
    for event, raw in rows:
        part: Parts = {"type": [], "actor": [], "recipient": []}
        for number in unpacked(raw):
            field, value = sets.terms.get(number, ("", ""))
            if field in part:
                part[field].append(value)
        found[event] = part
    return found


def _keys(part: Parts, actor: int) -> set[tuple[int, str, Direction]]:
    """Who else is in an event, and in which direction."""
    found: set[tuple[int, str, Direction]] = set()
    if not part:
        return found
    type_ = str(part["type"][0]) if part["type"] else ""
    acting, suffering = part["actor"], part["recipient"]
    if actor in acting:
        found |= {(int(a), type_, "both") for a in acting if a != actor}
        found |= {(int(a), type_, "out") for a in suffering if a != actor}
    if actor in suffering:
        found |= {(int(a), type_, "in") for a in acting if a != actor}
    return found
