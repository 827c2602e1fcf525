"""The pages of an event, a report, an actor, and what is doubtful, as data."""

from __future__ import annotations

import pytest

from rawi.archive.actor_page import actor_page
from rawi.archive.database import ArchiveError
from rawi.archive.doubts import doubts
from rawi.archive.event_page import event_page
from rawi.archive.filters import Filters
from rawi.archive.lookup import actors_named
from rawi.archive.marks import Mark, pieces
from rawi.archive.page import events_page
from rawi.archive.report_page import report_page
from rawi.archive.review import Question, answer
from rawi.archive.store import Archive
from rawi.reader import default
from rawi.text.analyser import default as analyser


def _attack(archive: Archive) -> str:
    (row,) = events_page(archive.db, Filters(types=("ASSAULT",)), analyser()).rows
    return row.ref


def test_an_event_tells_accounts_by_origin_and_tolls_by_claimant(filled: Archive) -> None:
    page = event_page(filled.db, _attack(filled))
    assert page.event.accounts == 2
    assert [(o.label, len(o.accounts), o.own_voice) for o in page.origins] == [
        ("Taliban Ministry of Defence", 2, False)
    ]
    (killed,) = page.tolls
    assert (killed.low, killed.high) == (12, 15)
    (claimed,) = page.claimed
    assert (claimed.label, claimed.low, claimed.high) == ("Taliban Ministry of Defence", 12, 15)
    assert {q.text for f in claimed.figures for q in f.quotes} != {""}
    assert page.event.standing == "disputed"
    assert [a.report.outlet for a in page.origins[0].accounts] == ["روزنامهٔ الف", "روزنامهٔ ب"]


def test_the_chain_goes_from_outlets_over_the_agency_to_the_ministry(filled: Archive) -> None:
    chain = event_page(filled.db, _attack(filled)).chain
    name = {n.id: n.label for n in chain.nodes}
    layer = {n.label: (n.kind, n.layer) for n in chain.nodes}
    edges = {(name[e.source], name[e.target], e.how) for e in chain.edges}
    agency, ministry = "Bakhtar News Agency", "Taliban Ministry of Defence"
    assert layer[agency] == ("agency", 1)
    assert layer[ministry] == ("body", 2)
    outlets = [label for label, (kind, _) in layer.items() if kind == "outlet"]
    assert len(outlets) == 2
    assert {target for source, target, _ in edges if source in outlets} == {agency, ministry}
    assert (agency, ministry, "cites") in edges
    assert [(a.actor.name_en, a.stance, a.own) for a in chain.answers] == [
        ("Ministry of Foreign Affairs of Pakistan", "denies", False)
    ]


def test_a_spokesperson_speaks_for_a_body(filled: Archive) -> None:
    (row,) = events_page(filled.db, Filters(types=("COERCE",)), analyser()).rows
    chain = event_page(filled.db, row.ref).chain
    kinds = {n.id: n.kind for n in chain.nodes}
    assert ("body", "person", "speaks for") in {(kinds[e.source], kinds[e.target], e.how) for e in chain.edges}


def test_quotations_stand_in_their_reports(filled: Archive) -> None:
    page = event_page(filled.db, _attack(filled))
    for origin in page.origins:
        for account in origin.accounts:
            text = report_page(filled.db, account.report.ref).text
            for quote in account.quotes:
                assert text[quote.start : quote.end] == quote.text
    assert page.citation.count("\n") == 2
    assert "24 December 2024 (4 Jadi 1403" in page.citation
    assert all(a.ref in page.citation for o in page.origins for a in o.accounts)


def test_an_account_stands_for_its_event_and_another_kind_is_told(filled: Archive) -> None:
    ref = _attack(filled)
    account = event_page(filled.db, ref).origins[0].accounts[0]
    assert event_page(filled.db, account.ref).event.ref == ref
    with pytest.raises(ArchiveError, match="an id of the kind document"):
        event_page(filled.db, account.report.ref)


def test_a_report_is_its_text_with_marks_and_reasons(filled: Archive) -> None:
    ref = event_page(filled.db, _attack(filled)).origins[0].accounts[0].report.ref
    page = report_page(filled.db, ref, default())
    assert page.traced
    assert "".join(p.text for p in page.pieces) == page.text
    kinds = {m.kind for m in page.marks}
    assert kinds >= {"event", "statement", "actor", "time", "place", "toll", "answer"}
    (event,) = [e for e in page.events if e.type == "ASSAULT"]
    assert event.why[0].entry
    assert event.event == _attack(filled)
    assert {a.local for a in page.actors} >= {*event.actors, *event.recipients, *event.sources}
    assert not report_page(filled.db, ref).traced


def test_pieces_of_overlapping_marks() -> None:
    marks = [Mark(start=0, end=4, kind="event", about="e1"), Mark(start=2, end=6, kind="actor", about="a1")]
    assert [(p.text, p.marks) for p in pieces("abcdefgh", marks)] == [
        ("ab", (0,)),
        ("cd", (0, 1)),
        ("ef", (1,)),
        ("gh", ()),
    ]
    assert pieces("", ()) == ()


def test_an_actor_tells_whom_it_dealt_with_and_how_its_claims_fare(filled: Archive) -> None:
    ministry = filled.db.execute(
        "SELECT ref FROM actor WHERE id = ?", (actors_named(filled.db, "وزارت دفاع طالبان")[0],)
    ).fetchone()[0]
    page = actor_page(filled.db, ministry)
    assert page.claims.count == 1
    assert {f.answer: f.count for f in page.claims.answers} == {"denies": 1, "none": 0}
    assert page.claims.standings == {"disputed": 1}
    pakistan = filled.db.execute("SELECT ref FROM actor WHERE name_en = 'Pakistan'").fetchone()[0]
    attacker = actor_page(filled.db, pakistan)
    assert next((t.type, t.direction) for t in attacker.ties.ties if t.type == "ASSAULT") == ("ASSAULT", "out")
    assert sum(b.count for b in attacker.timeline.buckets) == len(attacker.events)
    minister = filled.db.execute("SELECT ref FROM actor WHERE name_en LIKE '%Araghchi%'").fetchone()[0]
    assert [o.title for o in actor_page(filled.db, minister).offices] == ["وزیر خارجهٔ ایران"]


def test_a_doubt_that_is_answered_is_gone(filled: Archive) -> None:
    with filled.db:
        filled.db.execute("UPDATE event SET confidence = 0.3 WHERE ref = ?", (_attack(filled),))
    page = doubts(filled.db, "confidence")
    assert page.counts["confidence"] == len(page.rows) == 1
    (doubt,) = page.rows
    assert doubt.sides[0].quotes
    question = Question(doubt.kind, doubt.refs, doubt.asked, ())
    filled.correct(lambda c: answer(c, question, True, "", "test"))
    assert doubts(filled.db, "confidence").counts["confidence"] == 0
    assert [c.action for c in event_page(filled.db, _attack(filled)).corrections] == ["confirm"]
    with pytest.raises(ArchiveError, match="not a kind of doubt"):
        doubts(filled.db, "x")  # type: ignore[arg-type]
