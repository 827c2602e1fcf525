"""The page of an actor: offices, events over time, whom it dealt with, what it said, and how its claims fare."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from rawi.archive.claims import Claims, claims
from rawi.archive.gather import event_rows, maybe_day, named, statement_rows
from rawi.archive.lookup import one_of
from rawi.archive.postings import Postings, newest, postings
from rawi.archive.relations import actor_relations, changes
from rawi.archive.shapes import Change, Day, EventRow, Named, Relation, Shape, StatementRow
from rawi.archive.store import unpacked
from rawi.archive.ties import Ties, ties
from rawi.archive.timeline import Timeline, over
from rawi.record import Record
from rawi.render.english import Teller

_EVENTS = 20
_STATEMENTS = 20
_OFFICES = 40
_SPELLINGS = 20
_ROLES = ("actor", "recipient", "source", "via", "responder", "claimant", "outlet")


class Office(Shape, frozen=True):
    """An office that reports give an actor: the first and last day of those reports, which is not when it was held."""

    title: str
    title_en: str
    organization: str
    country: str
    acting: bool
    first: Day | None
    last: Day | None
    reports: int


class ActorPage(Shape, frozen=True):
    """All that the archive has of one actor. ``asked`` differs from its id where that ended. ``spellings`` are names in
    reports with how many; ``roles`` counts its events by what it is in them; ``timeline``, ``events`` and ``ties`` are
    of those in which it acts or is acted on; ``said`` are its latest statements."""

    asked: str
    actor: Named
    sectors: tuple[str, ...]
    wikidata: str
    office: str
    spellings: tuple[tuple[str, int], ...]
    reports: int
    offices: tuple[Office, ...]
    roles: dict[str, int]
    timeline: Timeline
    events: tuple[EventRow, ...]
    ties: Ties
    said: tuple[StatementRow, ...]
    claims: Claims
    relations: tuple[Relation, ...]
    corrections: tuple[Change, ...]


def actor_page(db: sqlite3.Connection, ref: str) -> ActorPage:
    """The page of an actor. Raises `ArchiveError` where there is none."""
    id, now = one_of(db, ref, "actor")
    sets = postings(db)
    return sets.once(("actor", id, ref), lambda: _page(db, sets, id, now, ref))


def _page(db: sqlite3.Connection, sets: Postings, id: int, now: str, asked: str) -> ActorPage:
    sectors, wikidata, office, reports = db.execute(
        "SELECT sectors, wikidata, office, reports FROM actor WHERE id = ?", (id,)
    ).fetchone()
    events = sets.involving(id)
    return ActorPage(
        asked=asked,
        actor=named(db, [id])[id],
        sectors=tuple(msgspec.json.decode(sectors)),
        wikidata=wikidata,
        office=office,
        spellings=_spellings(db, id),
        reports=reports,
        offices=_offices(db, id),
        roles={role: len(sets.of(role, id)) for role in _ROLES if sets.of(role, id)},
        timeline=over(sets, events, None, "gregorian"),
        events=event_rows(db, newest(sets, events, _EVENTS)),
        ties=ties(db, sets, id),
        said=statement_rows(db, _said(db, id)),
        claims=claims(db, sets, id),
        relations=actor_relations(db, now),
        corrections=changes(db, [now]),
    )


def without_words(db: sqlite3.Connection, said: Sequence[StatementRow]) -> dict[str, str]:
    """Statements in English by their ids, without the words of the report, for where these stand beside them."""
    refs = [s.ref for s in said]
    rows = db.execute(
        "SELECT s.ref, s.local, d.id, d.record, d.text FROM statement s JOIN document d ON d.id = s.document_id "
        f"WHERE s.ref IN ({', '.join('?' * len(refs))})",
        refs,
    )
    tellers: dict[int, Teller] = {}
    found: dict[str, str] = {}
    for ref, local, document, record, text in rows:
        if document not in tellers:
            tellers[document] = Teller(Record.from_json(unpacked(record)), unpacked(text))
        teller = tellers[document]
        told = next((s for s in teller.record.statements if s.id == local), None)
        if told is not None:
            found[ref] = teller.statement(told, with_words=False)
    return found


def _spellings(db: sqlite3.Connection, actor: int) -> tuple[tuple[str, int], ...]:
    rows = db.execute(
        "SELECT name, count(*) FROM mention WHERE actor_id = ? GROUP BY name ORDER BY 2 DESC, 1 LIMIT ?",
        (actor, _SPELLINGS),
    )
    return tuple((name, count) for name, count in rows)


def _offices(db: sqlite3.Connection, actor: int) -> tuple[Office, ...]:
    """Offices in the order in which reports first give them."""
    rows = db.execute(
        "SELECT r.title, r.title_en, r.organization, r.country, r.acting, min(d.published), max(d.published), "
        "count(DISTINCT d.id) AS n FROM role r JOIN document d ON d.id = r.document_id WHERE r.actor_id = ? "
        "GROUP BY r.title, r.title_en, r.organization, r.country, r.acting ORDER BY n DESC, 1 LIMIT ?",
        (actor, _OFFICES),
    )
    found = [
        Office(
            title=title,
            title_en=title_en,
            organization=organization,
            country=country,
            acting=bool(acting),
            first=maybe_day(first),
            last=maybe_day(last),
            reports=count,
        )
        for title, title_en, organization, country, acting, first, last, count in rows
    ]
    return tuple(sorted(found, key=lambda o: (o.first is None, o.first.iso if o.first else "", -o.reports)))


def _said(db: sqlite3.Connection, actor: int) -> list[int]:
    rows = db.execute(
        "SELECT s.id FROM statement_party p JOIN statement s ON s.id = p.statement_id WHERE p.actor_id = ? "
        "AND p.role = 'speaker' AND NOT s.rejected ORDER BY coalesce(s.day, '') DESC, s.id DESC LIMIT ?",
        (actor, _STATEMENTS),
    )
    return [row[0] for row in rows]
