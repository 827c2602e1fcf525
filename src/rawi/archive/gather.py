"""Rows of an archive as answers: actors by name in both scripts, days in both calendars, events with all that a list
shows of them. Each function asks once for many rows."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from rawi.archive.ask import Row
from rawi.archive.figures import told_figures
from rawi.archive.shapes import (
    ActorRow,
    Day,
    EventRow,
    Hit,
    Named,
    PlaceName,
    Quote,
    ReportRef,
    StatementRow,
    ToldFigure,
    TollRange,
    When,
)
from rawi.record import Time
from rawi.render.dates import both, dated
from rawi.time.calendars import from_date

if TYPE_CHECKING:
    from rawi.archive.postings import Postings

TOLLS = ("killed", "wounded", "detained")
_NAMED = "a.ref, a.name, a.name_en, a.transliterated, a.kind, a.country"
_REPORT = "d.ref, d.title, d.outlet, d.published, d.url, d.text_sha256, c.ref"


@lru_cache(maxsize=8192)
def day(iso: str) -> Day:
    """A day in both calendars."""
    gregorian, _, solar = both(iso).partition(" (")
    figures = from_date("solar-hijri", date.fromisoformat(iso))
    return Day(
        iso=iso,
        gregorian=gregorian,
        solar=solar.rstrip(")"),
        solar_iso="{:04}-{:02}-{:02}".format(*figures) if figures else "",
    )


def maybe_day(iso: str | None) -> Day | None:
    """A day, where one is told."""
    return day(iso) if iso else None


@lru_cache(maxsize=8192)
def when(start: str | None, end: str | None) -> When:
    """A time of which either side may be open."""
    return When(start=maybe_day(start), end=maybe_day(end), text=dated(Time(start=start, end=end)))


def inside(ids: Iterable[int]) -> str:
    """Numbers as a list for SQL's IN."""
    return f"({', '.join(map(str, ids))})"


def named(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Named]:
    """Actors by their numbers."""
    rows = db.execute(f"SELECT a.id, {_NAMED} FROM actor a WHERE a.id IN {inside(set(ids))}")
    return {row[0]: _named(row[1:]) for row in rows}


def _named(row: Sequence[str]) -> Named:
    ref, name, name_en, transliterated, kind, country = row
    return Named(ref=ref, name=name, name_en=name_en, transliterated=bool(transliterated), kind=kind, country=country)


def reports(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, ReportRef]:
    """Reports by their numbers."""
    rows = db.execute(
        f"SELECT d.id, {_REPORT} FROM document d LEFT JOIN document c ON c.id = d.copy_of "
        f"WHERE d.id IN {inside(set(ids))}"
    )
    return {row[0]: report_ref(row[1:]) for row in rows}


def report_ref(row: Sequence[str | None]) -> ReportRef:
    """A row of id, title, outlet, day, address, hash and the id of what it copies."""
    ref, title, outlet, published, url, sha256, copy = row
    return ReportRef(
        ref=ref or "",
        title=title or "",
        outlet=outlet or "",
        published=maybe_day(published),
        url=url or "",
        sha256=sha256 or "",
        copy_of=copy or "",
    )


def quotes(db: sqlite3.Connection, column: str, ids: Iterable[int]) -> dict[int, tuple[Quote, ...]]:
    """Quotations by what rests on them: ``column`` is account_id, statement_id, toll_id or response_id."""
    found: dict[int, list[Quote]] = defaultdict(list)
    for id, ref, start, end, text in db.execute(
        f'SELECT v.{column}, d.ref, v.start, v."end", v.quote FROM evidence v JOIN document d ON d.id = v.document_id '
        f"WHERE v.{column} IN {inside(ids)} ORDER BY v.id"
    ):
        found[id].append(Quote(report=ref, start=start, end=end, text=text))
    return {id: tuple(q) for id, q in found.items()}


def parties(db: sqlite3.Connection, events: Iterable[int]) -> dict[tuple[int, str], tuple[Named, ...]]:
    """Who takes part in events, by event and role, those of most accounts first."""
    rows = db.execute(
        f"SELECT t.event_id, p.role, p.actor_id, count(*) AS n FROM account t JOIN party p ON p.account_id = t.id "
        f"WHERE t.event_id IN {inside(events)} AND NOT t.rejected GROUP BY 1, 2, 3 ORDER BY n DESC, 3"
    ).fetchall()
    known = named(db, (row[2] for row in rows))
    found: dict[tuple[int, str], list[Named]] = defaultdict(list)
    for event, role, actor, _ in rows:
        found[event, role].append(known[actor])
    return {key: tuple(names) for key, names in found.items()}


def places(db: sqlite3.Connection, events: Iterable[int]) -> dict[int, tuple[PlaceName, ...]]:
    """Where events are, the place of most accounts first."""
    found: dict[int, list[PlaceName]] = defaultdict(list)
    for event, name, name_en, country, province, lat, lon, geonames, _ in db.execute(
        "SELECT t.event_id, p.name, p.name_en, p.country, p.province, p.lat, p.lon, p.geonames, count(*) AS n "
        "FROM account t JOIN account_place x ON x.account_id = t.id JOIN place p ON p.id = x.place_id "
        f"WHERE t.event_id IN {inside(events)} AND NOT t.rejected GROUP BY 1, p.id ORDER BY n DESC, p.id"
    ):
        found[event].append(
            PlaceName(
                name=name, name_en=name_en, country=country, province=province, lat=lat, lon=lon, geonames=geonames
            )
        )
    return {event: tuple(names) for event, names in found.items()}


def event_rows(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[EventRow, ...]:
    """Events by their numbers, in the order of these."""
    rows = db.execute(
        'SELECT id, ref, type, mode, aspect, standing, standing_why, sentence, start, "end", day, accounts, outlets, '
        "origins, confidence, killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high, "
        f"detained_low, detained_best, detained_high, toll_rule FROM event WHERE id IN {inside(ids)}"
    ).fetchall()
    figures = told_figures(db, [row[0] for row in rows if any(n is not None for n in row[15:24])])
    who, where, words = parties(db, ids), places(db, ids), _best_quotes(db, ids)
    found = {}
    for row in rows:
        id, ref, type_, mode, aspect, standing, why, sentence, start, end, first, accounts, outlets, origins = row[:14]
        found[id] = EventRow(
            ref=ref,
            type=type_,
            mode=mode or "",
            aspect=aspect,
            standing=standing,
            why=why,
            sentence=sentence,
            when=when(start, end),
            day=first or "",
            actors=who.get((id, "actor"), ()),
            recipients=who.get((id, "recipient"), ()),
            whose=who.get((id, "source"), ()),
            places=where.get(id, ()),
            tolls=_tolls(row[15:24], row[24], {what: figures.get((id, what), ()) for what in TOLLS}),
            accounts=accounts,
            outlets=outlets,
            origins=origins,
            confidence=row[14],
            quote=words.get(id),
        )
    return tuple(found[id] for id in ids if id in found)


def _best_quotes(db: sqlite3.Connection, events: Iterable[int]) -> dict[int, Quote]:
    """The first quotation of the surest account of each event."""
    rows = db.execute(
        'SELECT e.id, d.ref, v.start, v."end", v.quote FROM event e JOIN evidence v ON v.id = (SELECT min(w.id) '
        "FROM evidence w WHERE w.account_id = (SELECT t.id FROM account t WHERE t.event_id = e.id AND NOT t.rejected "
        "ORDER BY t.confidence DESC, t.id LIMIT 1)) JOIN document d ON d.id = v.document_id "
        f"WHERE e.id IN {inside(events)}"
    )
    return {id: Quote(report=ref, start=start, end=end, text=text) for id, ref, start, end, text in rows}


def _tolls(
    figures: Sequence[int | None], rules: str, told: Mapping[str, tuple[ToldFigure, ...]]
) -> tuple[TollRange, ...]:
    """Ranges out of nine columns; ``rules`` are ``killed: the latest; …``, ``told`` the figures as claimed."""
    rule = dict(part.split(": ", 1) for part in rules.split("; ") if ": " in part)
    found = []
    for i, what in enumerate(TOLLS):
        low, best, high = figures[3 * i : 3 * i + 3]
        if low is not None and best is not None and high is not None:
            found.append(
                TollRange(what=what, low=low, best=best, high=high, rule=rule.get(what, ""), told=told[what])  # type: ignore[arg-type]
            )
    return tuple(found)


def statement_rows(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[StatementRow, ...]:
    """Statements by their numbers, in the order of these."""
    rows = db.execute(
        'SELECT id, ref, document_id, channel, verb, verb_en, quoted, content, sentence, start, "end", day, '
        f"confidence FROM statement WHERE id IN {inside(ids)}"
    ).fetchall()
    pairs = db.execute(
        f"SELECT statement_id, role, actor_id FROM statement_party WHERE statement_id IN {inside(ids)}"
    ).fetchall()
    known = named(db, (p[2] for p in pairs))
    who: dict[tuple[int, str], list[Named]] = defaultdict(list)
    for id, role, actor in pairs:
        who[id, role].append(known[actor])
    told: dict[int, list[str]] = defaultdict(list)
    for id, ref in db.execute(
        "SELECT DISTINCT s.statement_id, e.ref FROM statement_account s JOIN account t ON t.id = s.account_id "
        f"JOIN event e ON e.id = t.event_id WHERE s.statement_id IN {inside(ids)} AND NOT t.rejected ORDER BY t.id"
    ):
        told[id].append(ref)
    words, sources = quotes(db, "statement_id", ids), reports(db, (row[2] for row in rows))
    found = {}
    for id, ref, document, channel, verb, verb_en, quoted, content, sentence, start, end, first, confidence in rows:
        found[id] = StatementRow(
            ref=ref,
            speakers=tuple(who[id, "speaker"]),
            via=tuple(who[id, "via"]),
            channel=channel,
            verb=verb,
            verb_en=verb_en,
            quoted=bool(quoted),
            content=content,
            sentence=sentence,
            when=when(start, end),
            day=first or "",
            confidence=confidence,
            report=sources[document],
            quote=next(iter(words.get(id, ())), None),
            events=tuple(told[id]),
        )
    return tuple(found[id] for id in ids if id in found)


def actor_rows(db: sqlite3.Connection, ids: Sequence[int], sets: Postings) -> tuple[ActorRow, ...]:
    """Actors by their numbers, in the order of these."""
    known = named(db, ids)
    rows = db.execute(f"SELECT id, sectors, wikidata, office, reports FROM actor WHERE id IN {inside(ids)}")
    found = {}
    for id, sectors, wikidata, office, count in rows:
        found[id] = ActorRow(
            actor=known[id],
            sectors=tuple(msgspec.json.decode(sectors)),
            wikidata=wikidata,
            office=office,
            reports=count,
            events=len(sets.involving(id)),
        )
    return tuple(found[id] for id in ids if id in found)


def hits(db: sqlite3.Connection, rows: Sequence[Row]) -> tuple[Hit, ...]:
    """Documents that were searched for, as `rawi.archive.search.found` gives them."""
    ids = [row["id"] for row in rows]
    sources = reports(db, ids)
    told = dict(
        db.execute(
            f"SELECT document_id, count(*) FROM account WHERE document_id IN {inside(ids)} AND NOT rejected GROUP BY 1"
        ).fetchall()
    )
    return tuple(
        Hit(
            report=sources[row["id"]],
            quote=Quote(report=row["ref"], start=row["start"], end=row["end"], text=row["quote"]),
            events=told.get(row["id"], 0),
        )
        for row in rows
    )
