"""The accounts of one event, gathered by origin, with the figures and answers that each gives."""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from rawi.archive.gather import inside, named, quotes, reports, when
from rawi.archive.shapes import Named, Quote, ReportRef, Shape, When
from rawi.archive.show import citation

MOST = 200
"""Accounts of an event that are shown: the surest ones, in the order of their reports."""


class Reply(Shape, frozen=True):
    """What somebody says of an event in one account: confirms, denies, disputes, silent or unverified."""

    actor: Named
    stance: str
    account: str
    quotes: tuple[Quote, ...]


class Figure(Shape, frozen=True):
    """One figure as one account gives it. ``high`` is None for "at least"; without ``claimants`` it is the origin's
    own."""

    what: str
    low: int
    high: int | None
    claimants: tuple[Named, ...]
    account: str
    report: str
    quotes: tuple[Quote, ...]


class Claimed(Shape, frozen=True):
    """What one claimant or origin says the toll is, over all accounts: from ``low`` to ``high`` (None: at least)."""

    what: str
    label: str
    claimants: tuple[Named, ...]
    low: int
    high: int | None
    figures: tuple[Figure, ...]


class Account(Shape, frozen=True):
    """One report's telling of an event. ``rule`` is the reader's rule that found it; ``citation`` the line to copy."""

    ref: str
    report: ReportRef
    type: str
    mode: str
    aspect: str
    when: When
    sentence: str
    confidence: float
    rule: str
    actors: tuple[Named, ...]
    recipients: tuple[Named, ...]
    whose: tuple[Named, ...]
    via: tuple[Named, ...]
    quotes: tuple[Quote, ...]
    replies: tuple[Reply, ...]
    figures: tuple[Figure, ...]
    statements: tuple[str, ...]
    citation: str


class Origin(Shape, frozen=True):
    """Accounts with one origin: forty outlets with one ministry's word are one. ``names`` are whose word it is, or the
    outlet with ``own_voice``; ``label`` is the same in English."""

    key: str
    label: str
    names: tuple[Named, ...]
    own_voice: bool
    accounts: tuple[Account, ...]


def accounts(db: sqlite3.Connection, event: int) -> tuple[Account, ...]:
    """The accounts of an event, the earliest report first."""
    rows = db.execute(
        'SELECT t.id, t.ref, t.document_id, t.type, t.mode, t.aspect, t.start, t."end", t.sentence, t.confidence, '
        "t.rule FROM (SELECT * FROM account WHERE event_id = ? AND NOT rejected "
        "ORDER BY confidence DESC, id LIMIT ?) t "
        "JOIN document d ON d.id = t.document_id ORDER BY d.published IS NULL, d.published, t.id",
        (event, MOST),
    ).fetchall()
    ids = [row[0] for row in rows]
    refs = {row[0]: str(row[1]) for row in rows}
    sources = reports(db, (row[2] for row in rows))
    own = {row[0]: sources[row[2]] for row in rows}
    who, words = _parties(db, ids), quotes(db, "account_id", ids)
    said, given = _replies(db, refs), _figures(db, refs, own)
    rests = _statements(db, ids)
    found = []
    for id, ref, document, type_, mode, aspect, start, end, sentence, confidence, rule in rows:
        report, quoted = sources[document], words.get(id, ())
        found.append(
            Account(
                ref=ref,
                report=report,
                type=type_,
                mode=mode or "",
                aspect=aspect,
                when=when(start, end),
                sentence=sentence,
                confidence=confidence,
                rule=rule,
                actors=who.get((id, "actor"), ()),
                recipients=who.get((id, "recipient"), ()),
                whose=who.get((id, "source"), ()),
                via=who.get((id, "via"), ()),
                quotes=quoted,
                replies=tuple(said[id]),
                figures=tuple(given[id]),
                statements=tuple(rests[id]),
                citation=cited(ref, report, quoted),
            )
        )
    return tuple(found)


def cited(ref: str, report: ReportRef, quoted: Sequence[Quote]) -> str:
    """A line to copy: outlet, title, day in both calendars, quotation, address, ids, hash and offsets."""
    first = quoted[0] if quoted else Quote(report=report.ref, start=0, end=0, text="")
    return citation(
        {
            "outlet": report.outlet,
            "title": report.title,
            "published": report.published.iso if report.published else "",
            "quote": first.text,
            "url": report.url,
            "account": ref,
            "text_sha256": report.sha256,
            "start": first.start,
            "end": first.end,
        }
    )


def origins(db: sqlite3.Connection, told: Sequence[Account]) -> tuple[Origin, ...]:
    """Accounts by their origin, the origin of most accounts first."""
    keys = dict(
        db.execute(
            f"SELECT ref, origin FROM account WHERE ref IN ({', '.join('?' * len(told))})", [a.ref for a in told]
        ).fetchall()
    )
    groups: dict[str, list[Account]] = defaultdict(list)
    for account in told:
        groups[keys[account.ref]].append(account)
    known = named(db, {id for key in groups for id in actors_of(key)})
    found = [_origin(key, group, known) for key, group in groups.items()]
    return tuple(sorted(found, key=lambda o: -len(o.accounts)))


def actors_of(origin: str) -> list[int]:
    """The actors that an origin's key names: see `rawi.archive.origins.origin_of`."""
    return [int(n) for n in re.findall(r"\d+", origin.split("@", maxsplit=1)[0])] if origin.startswith("a") else []


def _origin(key: str, group: list[Account], known: dict[int, Named]) -> Origin:
    names = tuple(known[id] for id in actors_of(key) if id in known)
    label = ", ".join(n.name_en for n in names) or group[0].report.outlet or group[0].report.ref
    own = not any(a.whose for a in group)
    return Origin(key=key, label=label, names=names, own_voice=own, accounts=tuple(group))


def claimed(told: Sequence[Origin]) -> tuple[Claimed, ...]:
    """The tolls by whose figure each is, over all accounts: what one claimant says is a range of its own."""
    groups: dict[tuple[str, str], list[tuple[Figure, str]]] = defaultdict(list)
    for origin in told:
        for account in origin.accounts:
            for figure in account.figures:
                whose = ", ".join(n.name_en for n in figure.claimants) or origin.label
                groups[figure.what, whose].append((figure, whose))
    found = []
    for (what, whose), pairs in groups.items():
        figures = [f for f, _ in pairs]
        high = None if any(f.high is None for f in figures) else max(f.high or 0 for f in figures)
        low = min(f.low for f in figures)
        claimants = figures[0].claimants
        found.append(Claimed(what=what, label=whose, claimants=claimants, low=low, high=high, figures=tuple(figures)))
    order = ("killed", "wounded", "detained")
    return tuple(sorted(found, key=lambda c: (order.index(c.what), -len(c.figures), c.low)))


def _parties(db: sqlite3.Connection, ids: Sequence[int]) -> dict[tuple[int, str], tuple[Named, ...]]:
    rows = db.execute(
        f"SELECT account_id, role, actor_id FROM party WHERE account_id IN {inside(ids)} ORDER BY 1, 2, 3"
    ).fetchall()
    known = named(db, (row[2] for row in rows))
    found: dict[tuple[int, str], list[Named]] = defaultdict(list)
    for account, role, actor in rows:
        found[account, role].append(known[actor])
    return {key: tuple(names) for key, names in found.items()}


def _replies(db: sqlite3.Connection, refs: dict[int, str]) -> dict[int, list[Reply]]:
    rows = db.execute(
        f"SELECT id, account_id, actor_id, stance FROM response WHERE account_id IN {inside(refs)} ORDER BY id"
    ).fetchall()
    known, words = named(db, (row[2] for row in rows)), quotes(db, "response_id", [row[0] for row in rows])
    found: dict[int, list[Reply]] = defaultdict(list)
    for id, account, actor, stance in rows:
        reply = Reply(actor=known[actor], stance=stance, account=refs[account], quotes=words.get(id, ()))
        found[account].append(reply)
    return found


def _figures(db: sqlite3.Connection, refs: dict[int, str], sources: dict[int, ReportRef]) -> dict[int, list[Figure]]:
    rows = db.execute(
        f"SELECT id, account_id, what, low, high FROM toll WHERE account_id IN {inside(refs)} ORDER BY id"
    ).fetchall()
    ids = [row[0] for row in rows]
    pairs = db.execute(
        f"SELECT toll_id, actor_id FROM toll_claimant WHERE toll_id IN {inside(ids)} ORDER BY 1, 2"
    ).fetchall()
    known, words = named(db, (p[1] for p in pairs)), quotes(db, "toll_id", ids)
    whose: dict[int, list[Named]] = defaultdict(list)
    for toll, actor in pairs:
        whose[toll].append(known[actor])
    found: dict[int, list[Figure]] = defaultdict(list)
    for id, account, what, low, high in rows:
        found[account].append(
            Figure(
                what=what,
                low=low,
                high=high,
                claimants=tuple(whose[id]),
                account=refs[account],
                report=sources[account].ref,
                quotes=words.get(id, ()),
            )
        )
    return found


def _statements(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for account, ref in db.execute(
        "SELECT x.account_id, s.ref FROM statement_account x JOIN statement s ON s.id = x.statement_id "
        f"WHERE x.account_id IN {inside(ids)} AND NOT s.rejected ORDER BY s.id"
    ):
        found[account].append(ref)
    return found
