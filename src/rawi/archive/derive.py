"""An event's row, worked out from its accounts: what it is, when and where, its tolls and its standing."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import groupby

from rawi.archive.actors import party
from rawi.archive.register import Register
from rawi.archive.standing import Claim, Standing, Told, Voice, standing
from rawi.archive.terms import note

_PLACES = 3
Values = tuple[str | int | float | None, ...]
"""An event's row: what `worked_out` gives and `set_to` takes."""


def derive(db: sqlite3.Connection, register: Register, event: int) -> None:
    """Bring an event's row up to date with its accounts; an event without accounts goes."""
    values = worked_out(db, register, event)
    if values is None:
        db.execute("UPDATE event SET rejected = 1 WHERE id = ?", (event,))
    else:
        set_to(db, event, values)
    note(db, [event])


def set_to(db: sqlite3.Connection, event: int, values: Values) -> None:
    """Write what `worked_out` gave."""
    db.execute(_SET, (*values, event))


_COLUMNS = (
    'type mode aspect start "end" day sentence places standing standing_why accounts outlets origins killed_low '
    "killed_best killed_high wounded_low wounded_best wounded_high detained_low detained_best detained_high toll_rule "
    "confidence"
)
_SET = f"UPDATE event SET {', '.join(f'{c} = ?' for c in _COLUMNS.split())}, rejected = 0 WHERE id = ?"


def worked_out(db: sqlite3.Connection, register: Register, event: int) -> Values | None:
    """What an event's row says, from its accounts; None where it has none. Nothing is written."""
    rows = db.execute(
        'SELECT t.id, t.type, t.mode, t.aspect, t.start, t."end", t.sentence, t.confidence, t.document_id, d.published '
        "FROM account t JOIN document d ON d.id = t.document_id WHERE t.event_id = ? AND NOT t.rejected "
        "ORDER BY t.confidence DESC, t.id",
        (event,),
    ).fetchall()
    if not rows:
        return None
    best = standing_of(db, register, event)
    start, end = _when(rows)
    ranges = {t.what: t for t in best.tolls}
    figures = [
        value
        for what in ("killed", "wounded", "detained")
        for value in ((ranges[what].low, ranges[what].best, ranges[what].high) if what in ranges else (None,) * 3)
    ]
    miss = 1.0
    for row in rows:
        miss *= 1.0 - min(row[7], 0.999)
    return (
        _most(r[1] for r in rows),
        _most(r[2] for r in rows if r[2]),
        _most(r[3] for r in rows),
        start,
        end,
        start or min((r[9] for r in rows if r[9]), default=None),
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
        "SELECT (SELECT count(*) FROM event e CROSS JOIN judgement j ON e.ref = j.one "
        "WHERE j.kind = 'event' AND j.verdict = 'rival' AND e.id = :e) + "
        "(SELECT count(*) FROM account t CROSS JOIN judgement j ON j.kind = 'event' AND j.other = t.ref "
        "AND j.verdict = 'rival' WHERE t.event_id = :e)",
        {"e": event},
    ).fetchone()
    return standing(accounts, int(rivals))


def told(db: sqlite3.Connection, register: Register, event: int) -> list[Told]:
    """An event's accounts as standing needs them."""
    ours = "SELECT id FROM account WHERE event_id = ? AND NOT rejected"
    parties: dict[tuple[int, str], list[int]] = defaultdict(list)
    for account, role, actor in db.execute(
        f"SELECT account_id, role, actor_id FROM party WHERE account_id IN ({ours})", (event,)
    ):
        parties[account, role].append(actor)
    responses: dict[int, list[tuple[Voice, str]]] = defaultdict(list)
    for account, actor, stance in db.execute(
        f"SELECT account_id, actor_id, stance FROM response WHERE account_id IN ({ours}) ORDER BY id", (event,)
    ):
        responses[account].append((voice(register, actor), stance))
    rows = db.execute(
        "SELECT t.id, t.origin, d.ref, d.outlet, coalesce(d.published, '') FROM account t "
        "JOIN document d ON d.id = t.document_id WHERE t.event_id = ? AND NOT t.rejected ORDER BY t.id",
        (event,),
    ).fetchall()
    claims = _claims(db, register, event, {r[0]: (r[1], r[4]) for r in rows})
    return [
        Told(
            document=document,
            outlet=outlet or f"report {document}",
            origin=origin,
            voices=_voices(register, _ends(register, parties[account, "source"])),
            responses=tuple(responses[account]),
            claims=tuple(claims[account]),
            actor_sides=_sides(register, parties[account, "actor"]),
            recipient_sides=_sides(register, parties[account, "recipient"]),
        )
        for account, origin, document, outlet, _ in rows
    ]


def _ends(register: Register, sources: list[int]) -> list[int]:
    """The ends of the chain of telling: outlets only where nobody else is a source."""
    return [s for s in sources if register.get(s).kind != "outlet"] or sources


def _claims(
    db: sqlite3.Connection, register: Register, event: int, accounts: dict[int, tuple[str, str]]
) -> dict[int, list[Claim]]:
    """The figures of each account, with whose they are: the claimants', or the account's origin's."""
    rows = db.execute(
        "SELECT o.id, o.account_id, o.what, o.low, o.high, c.actor_id FROM toll o "
        "JOIN account t ON t.id = o.account_id LEFT JOIN toll_claimant c ON c.toll_id = o.id "
        "WHERE t.event_id = ? AND NOT t.rejected ORDER BY o.id, c.actor_id",
        (event,),
    )
    found: dict[int, list[Claim]] = defaultdict(list)
    for _, group in groupby(rows, key=lambda r: r[0]):
        same = list(group)
        _, account, what, low, high, _ = same[0]
        claimants = [r[5] for r in same if r[5] is not None]
        origin, published = accounts[account]
        whose = "a" + "+".join(map(str, claimants)) if claimants else origin
        found[account].append(Claim(what, low, high, _voices(register, claimants), whose, published))
    return found


def _voices(register: Register, actors: Iterable[int]) -> tuple[Voice, ...]:
    return tuple(voice(register, a) for a in sorted(actors))


def voice(register: Register, actor: int) -> Voice:
    """An actor as somebody whose word counts."""
    known = register.get(actor)
    return Voice(known.name_en or known.name, party(known).side)


def _sides(register: Register, actors: Iterable[int]) -> frozenset[str]:
    return frozenset(party(register.get(a)).side for a in actors)
