"""An event's row, worked out from its accounts: what it is, when and where, its tolls and its standing."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from rawi.archive.actors import Register, party
from rawi.archive.standing import Claim, Standing, Told, Voice, standing

_PLACES = 3


def derive(db: sqlite3.Connection, register: Register, event: int) -> None:
    """Bring an event's row up to date with its accounts; an event without accounts goes."""
    rows = db.execute(
        'SELECT t.id, t.type, t.mode, t.aspect, t.start, t."end", t.sentence, t.confidence, t.document_id, d.published '
        "FROM account t JOIN document d ON d.id = t.document_id WHERE t.event_id = ? AND NOT t.rejected "
        "ORDER BY t.confidence DESC, t.id",
        (event,),
    ).fetchall()
    if not rows:
        db.execute("UPDATE event SET rejected = 1 WHERE id = ?", (event,))
        return
    best = standing_of(db, register, event)
    start, end = _when(rows)
    ranges = {t.what: t for t in best.tolls}
    day = start or min((r[9] for r in rows if r[9]), default=None)
    figures = [
        value
        for what in ("killed", "wounded", "detained")
        for value in ((ranges[what].low, ranges[what].best, ranges[what].high) if what in ranges else (None,) * 3)
    ]
    miss = 1.0
    for row in rows:
        miss *= 1.0 - min(row[7], 0.999)
    db.execute(
        'UPDATE event SET type = ?, mode = ?, aspect = ?, start = ?, "end" = ?, day = ?, sentence = ?, places = ?, '
        "standing = ?, standing_why = ?, accounts = ?, outlets = ?, origins = ?, killed_low = ?, killed_best = ?, "
        "killed_high = ?, wounded_low = ?, wounded_best = ?, wounded_high = ?, detained_low = ?, detained_best = ?, "
        "detained_high = ?, toll_rule = ?, confidence = ?, rejected = 0 WHERE id = ?",
        (
            _most(r[1] for r in rows),
            _most(r[2] for r in rows if r[2]),
            _most(r[3] for r in rows),
            start,
            end,
            day,
            _sentence(rows),
            _places(db, event),
            best.name,
            best.why,
            len(rows),
            best.outlets,
            best.origins,
            *figures,
            "; ".join(f"{t.what}: {t.rule}" for t in best.tolls),
            round(1.0 - miss, 3),
            event,
        ),
    )


def _when(rows: list[tuple[object, ...]]) -> tuple[str | None, str | None]:
    """The narrowest time that an account gives; of several the one that most give."""
    times = [(str(r[4]), str(r[5])) for r in rows if r[4] and r[5]]
    if not times:
        open_ended = [(r[4], r[5]) for r in rows if r[4] or r[5]]
        return open_ended[0] if open_ended else (None, None)  # type: ignore[return-value]
    count = Counter(times)
    narrow = min(times, key=lambda t: (t[0] != t[1], -count[t], t[1] > t[0] and t[1][:7] != t[0][:7], times.index(t)))
    return narrow


def _sentence(rows: list[tuple[object, ...]]) -> str:
    """The sentence of the account that is surest; of equals the longest says most."""
    return str(max(rows, key=lambda r: (round(float(r[7]), 1), len(str(r[6]))))[6])  # type: ignore[arg-type]


def _most(values: Iterable[object]) -> str | None:
    found = Counter(values).most_common(1)
    return str(found[0][0]) if found else None


def _places(db: sqlite3.Connection, event: int) -> str:
    rows = db.execute(
        "SELECT CASE p.name_en WHEN '' THEN p.name ELSE p.name_en END, count(*) FROM account_place a "
        "JOIN account t ON t.id = a.account_id JOIN place p ON p.id = a.place_id WHERE t.event_id = ? "
        "GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT ?",
        (event, _PLACES),
    )
    return ", ".join(row[0] for row in rows)


def standing_of(db: sqlite3.Connection, register: Register, event: int) -> Standing:
    """The standing of an event, from its accounts."""
    accounts = told(db, register, event)
    (rivals,) = db.execute(
        "SELECT count(*) FROM judgement j JOIN event e ON e.ref = j.one OR e.ref = ("
        "SELECT e2.ref FROM account t2 JOIN event e2 ON e2.id = t2.event_id WHERE t2.ref = j.other) "
        "WHERE j.kind = 'event' AND j.verdict = 'rival' AND e.id = ?",
        (event,),
    ).fetchone()
    return standing(accounts, int(rivals))


def told(db: sqlite3.Connection, register: Register, event: int) -> list[Told]:
    """An event's accounts as standing needs them."""
    found: list[Told] = []
    rows = db.execute(
        "SELECT t.id, t.origin, d.ref, d.outlet, coalesce(d.published, '') FROM account t "
        "JOIN document d ON d.id = t.document_id WHERE t.event_id = ? AND NOT t.rejected ORDER BY t.id",
        (event,),
    ).fetchall()
    for account, origin, document, outlet, published in rows:
        by_role: dict[str, list[int]] = {}
        for role, actor in db.execute("SELECT role, actor_id FROM party WHERE account_id = ?", (account,)):
            by_role.setdefault(role, []).append(actor)
        responses = db.execute("SELECT actor_id, stance FROM response WHERE account_id = ? ORDER BY id", (account,))
        found.append(
            Told(
                document=document,
                outlet=outlet or document,
                origin=origin,
                voices=_voices(register, by_role.get("source", [])),
                responses=tuple((voice(register, a), stance) for a, stance in responses),
                claims=_claims(db, register, account, origin, published),
                actor_sides=_sides(register, by_role.get("actor", [])),
                recipient_sides=_sides(register, by_role.get("recipient", [])),
            )
        )
    return found


def _claims(db: sqlite3.Connection, register: Register, account: int, origin: str, published: str) -> tuple[Claim, ...]:
    found = []
    rows = db.execute("SELECT id, what, low, high FROM toll WHERE account_id = ? ORDER BY id", (account,)).fetchall()
    for toll, what, low, high in rows:
        claimants = [r[0] for r in db.execute("SELECT actor_id FROM toll_claimant WHERE toll_id = ?", (toll,))]
        whose = "a" + "+".join(map(str, sorted(claimants))) if claimants else origin
        found.append(Claim(what, low, high, _voices(register, claimants), whose, published))
    return tuple(found)


def _voices(register: Register, actors: Iterable[int]) -> tuple[Voice, ...]:
    return tuple(voice(register, a) for a in sorted(actors))


def voice(register: Register, actor: int) -> Voice:
    """An actor as somebody whose word counts."""
    known = register.get(actor)
    return Voice(known.name_en or known.name, party(known).side)


def _sides(register: Register, actors: Iterable[int]) -> frozenset[str]:
    return frozenset(party(register.get(a)).side for a in actors)
