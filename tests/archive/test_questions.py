"""Lists, facets and timelines: what is counted is what the filters find."""

from __future__ import annotations

import base64
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from rawi.archive import ask, copies, terms
from rawi.archive.counts import count_few, counted
from rawi.archive.database import ArchiveError, connect
from rawi.archive.facets import facets
from rawi.archive.filters import Filters
from rawi.archive.page import actors_page, events_page, search_page, statements_page
from rawi.archive.postings import postings
from rawi.archive.provinces import places
from rawi.archive.store import Archive
from rawi.archive.timeline import timeline
from rawi.text.analyser import default as analyser

_PARTIES = "id IN (SELECT event FROM parties WHERE role IN ({}) AND {})"
_ACCOUNTS = "id IN (SELECT event FROM accounts WHERE {})"
_LABELS = "id IN (SELECT a.event FROM accounts a JOIN account t ON t.ref = a.id JOIN label l ON l.account_id = t.id {})"
_PLACED = (
    "id IN (SELECT a.event FROM accounts a JOIN account t ON t.ref = a.id "
    "JOIN account_place x ON x.account_id = t.id JOIN places p ON p.id = x.place_id WHERE {})"
)
_PAKISTAN = "name_en LIKE '%Pakistan%'"
_TALIBAN = "name_en LIKE '%Taliban%'"
_WHEN = 'coalesce("end", start, (SELECT min(published) FROM accounts a WHERE a.event = events.id))'
SQL = (
    (Filters(), "1"),
    (Filters(actors=("Pakistan",)), _PARTIES.format("'actor', 'recipient'", _PAKISTAN)),
    (Filters(actors=("Taliban",), role="actor"), _PARTIES.format("'actor'", _TALIBAN)),
    (
        Filters(actors=("Pakistan",), role="responder"),
        f"id IN (SELECT event FROM responses WHERE {_PAKISTAN.replace('name_en', 'name')})",
    ),
    (Filters(types=("assault", "COERCE")), "type IN ('ASSAULT', 'COERCE')"),
    (Filters(mode="aerial"), "mode = 'aerial'"),
    (Filters(standings=("disputed",)), "standing = 'disputed'"),
    (Filters(aspects=("asserted",)), "aspect = 'asserted'"),
    (Filters(context="military"), _LABELS.format("WHERE l.name = 'military'")),
    (Filters(place="Kabul"), _PLACED.format("p.name_en LIKE '%Kabul%'")),
    (
        Filters(place="AFG", standings=("claimed", "told")),
        _PLACED.format("p.country = 'AFG'") + " AND standing IN ('claimed', 'told')",
    ),
    (Filters(province="AF-HER"), _PLACED.format("p.province = 'AF-HER'")),
    (Filters(country="Pakistan"), _PARTIES.format("'actor', 'recipient'", "country = 'PAK'")),
    (
        Filters(claimant="وزارت دفاع طالبان"),
        _PARTIES.format("'source'", "name = 'وزارت دفاع طالبان'")
        + " OR id IN (SELECT event FROM tolls WHERE claimants LIKE '%Defense%' OR claimants LIKE '%Defence%')",
    ),
    (Filters(outlet="روزنامهٔ الف"), _ACCOUNTS.format("outlet = 'روزنامهٔ الف'")),
    (Filters(first="2025"), f"{_WHEN} >= '2025'"),
    (Filters(last="1403-10"), f"{_WHEN} < '2025-01-20'"),
    (
        Filters(first="1403-11", last="1403-11", actors=("Taliban",)),
        _PARTIES.format("'actor', 'recipient'", _TALIBAN) + f" AND {_WHEN} BETWEEN '2025-01-20' AND '2025-02-18'",
    ),
)
FILTERS = (*(f for f, _ in SQL), Filters(text="طیاره"), Filters(text="حمله"), Filters(text="Pakistan"))


@pytest.mark.parametrize(("filters", "condition"), SQL, ids=str)
def test_a_filter_finds_what_the_views_show(filled: Archive, filters: Filters, condition: str) -> None:
    shown = {r[0] for r in filled.db.execute(f"SELECT id FROM events WHERE {condition}")}
    assert shown
    assert {r["ref"] for r in ask.events(filled.db, filters, analyser())} == shown


@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_the_page_has_what_the_command_lists_and_its_order(filled: Archive, filters: Filters) -> None:
    rows = ask.events(filled.db, filters, analyser())
    page = events_page(filled.db, filters, analyser())
    assert [e.ref for e in page.rows] == [r["ref"] for r in rows]
    assert page.total == len(rows)
    assert rows == sorted(rows, key=lambda r: (r["day"], r["id"]), reverse=True)
    assert ask.events(filled.db, replace(filters, limit=2), analyser()) == rows[:2]


def test_the_statements_of_those_who_say_much_are_found_by_walking_and_are_the_same(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Filters(actors=("Taliban",), role="speaker")
    rare = ask.statements(filled.db, asked, analyser())
    monkeypatch.setattr(ask, "COMMON", 1)
    assert rare
    assert ask.statements(filled.db, asked, analyser()) == rare


@pytest.mark.parametrize("filters", FILTERS[:10], ids=str)
def test_each_facet_value_counts_what_its_filter_finds(filled: Archive, filters: Filters) -> None:
    found = facets(filled.db, filters, analyser())
    assert found.total == events_page(filled.db, filters, analyser()).total
    for facet in found.fields:
        if facet.filter == "actor" and filters.actors:
            continue
        for value in facet.values:
            chosen = _choose(filters, facet.filter, facet.role, value.value)
            assert events_page(filled.db, chosen, analyser()).total == value.count, (facet.field, value)


def test_counting_few_events_and_many_gives_the_same(filled: Archive) -> None:
    sets = postings(filled.db)
    events = sets.of("type", "ASSAULT") | sets.of("type", "COERCE")
    few = count_few(filled.db, sets, events)
    for field in ("type", "actor", "recipient", "claimant", "province", "outlet", "country"):
        assert few[field] == counted(sets, field, events, 1000)[0]
        assert counted(sets, field, events, 1)[0] == few[field][:1]


def _choose(filters: Filters, filter: str, role: str, value: str) -> Filters:
    names = {"type": "types", "standing": "standings", "aspect": "aspects"}
    if filter == "period":
        return replace(filters, first=value, last=value)
    if filter == "actor":
        return replace(filters, actors=(value,), role=role)
    if filter in names:
        return replace(filters, **{names[filter]: (value,)})
    return replace(filters, **{filter: value})


def test_pages_follow_each_other_without_gap(filled: Archive) -> None:
    whole = [e.ref for e in events_page(filled.db, Filters(), analyser()).rows]
    seen, after = [], ""
    while True:
        page = events_page(filled.db, Filters(), analyser(), after, limit=2)
        assert page.first == len(seen) + 1
        seen += [e.ref for e in page.rows]
        after = page.next
        if not after:
            break
    assert seen == whole
    assert len(seen) > 3


def test_lists_of_statements_actors_and_hits_follow_too(filled: Archive) -> None:
    for ask_page in (
        lambda after: statements_page(filled.db, Filters(), analyser(), after, 2),
        lambda after: actors_page(filled.db, after=after, limit=2),
        lambda after: search_page(filled.db, "طالبان", analyser(), after=after, limit=2),
    ):
        page = ask_page("")
        seen, total = list(page.rows), page.total
        while page.next:
            page = ask_page(page.next)
            seen += page.rows
        assert len(seen) == total > 2
        assert len({str(row) for row in seen}) == total


@pytest.mark.parametrize("text", ["طياره", "طیاره‌های", "حمله", "سپیره", "Spera", "پاکستان طیاره", "Pakistan"])
def test_words_find_events_by_what_is_told_and_by_names(filled: Archive, text: str) -> None:
    found = events_page(filled.db, Filters(text=text), analyser()).rows
    assert "ASSAULT" in {e.type for e in found}
    assert "CONSULT" not in {e.type for e in found}


def test_a_name_that_could_be_an_id_is_a_name(filled: Archive) -> None:
    event = events_page(filled.db, Filters(actors=("Pakistan",)), analyser()).rows[0]
    pakistan = next(n.ref for n in event.actors if n.name_en == "Pakistan")
    filled.correct(lambda c: c.rename(pakistan, "پاکستان", "Afghanistan", "", "test"))
    assert events_page(filled.db, Filters(actors=("afghanistan",)), analyser()).total > 0
    with pytest.raises(ArchiveError, match="called 'afghanland'"):
        events_page(filled.db, Filters(actors=("afghanland",)), analyser())
    with pytest.raises(ArchiveError, match="no such actor"):
        events_page(filled.db, Filters(actors=("a23456789",)), analyser())
    assert search_page(filled.db, "statement", analyser()).total == 0
    with pytest.raises(ArchiveError, match="is an id"):
        search_page(filled.db, event.ref, analyser())


def test_words_that_tell_nothing_are_refused(filled: Archive) -> None:
    for text in ("و", "!؟", "در و به"):
        with pytest.raises(ArchiveError, match="give another"):
            events_page(filled.db, Filters(text=text), analyser())
    with pytest.raises(ArchiveError, match="give a word"):
        statements_page(filled.db, Filters(text="!"), analyser())


def test_words_find_statements(filled: Archive) -> None:
    (row,) = statements_page(filled.db, Filters(text="حقابهٔ دریای هلمند"), analyser()).rows
    assert "حقابهٔ" in row.content
    assert not statements_page(filled.db, Filters(text="غیرنظامی هرات"), analyser()).rows
    assert statements_page(filled.db, Filters(text="Araghchi"), analyser()).total == 1


def test_a_cursor_that_never_was_is_told(filled: Archive) -> None:
    keys = ('["2024-01-01"]', '["a",1,1]', '["2024-01-01",-1,1]', f'["2024-01-01",{10**30},1]', '["\\ud800",1,1]')
    for cursor in ("x", "AAAA", "سلام", "====", *(base64.urlsafe_b64encode(k.encode()).decode() for k in keys)):
        with pytest.raises(ArchiveError, match="begin at the first page"):
            events_page(filled.db, Filters(), analyser(), cursor)
    with pytest.raises(ArchiveError, match="begin at the first page"):
        actors_page(filled.db, after=events_page(filled.db, Filters(), analyser(), limit=1).next)
    with pytest.raises(ArchiveError, match="not a field"):
        facets(filled.db, Filters(), analyser(), ["colour"])


def test_timeline_counts_every_event_once(filled: Archive) -> None:
    total = events_page(filled.db, Filters(), analyser()).total
    for unit in ("day", "month", "year", None):
        for calendar in ("gregorian", "solar"):
            found = timeline(filled.db, Filters(), analyser(), unit, calendar)  # type: ignore[arg-type]
            inside = sum(b.count for b in found.buckets)
            assert inside + found.earlier + found.later + found.undated == total
            assert all(sum(b.standings.values()) == b.count for b in found.buckets)
            assert all(a.last < b.first for a, b in zip(found.buckets, found.buckets[1:], strict=False))
    found = timeline(filled.db, Filters(first="2025"), analyser(), "month", "solar")
    assert (found.first, found.last) == ("2025-01-01", "")
    assert found.buckets[-1].label_solar == "Dalw 1403"


def test_events_of_long_ago_have_their_own_years(filled: Archive) -> None:
    with filled.db:
        filled.db.execute("UPDATE event SET day = '1598-03-02', start = '1598-03-02' WHERE type = 'ASSAULT'")
        filled.db.execute("UPDATE pulse SET n = n + 1")
        terms.note(filled.db, [r[0] for r in filled.db.execute("SELECT id FROM event")])
        filled.db.execute("UPDATE pulse SET n = n + 1")
    for calendar, first in (("gregorian", "1598-01-01"), ("solar", "1597-03-21")):
        found = timeline(filled.db, Filters(types=("ASSAULT",)), analyser(), "year", calendar)  # type: ignore[arg-type]
        assert [(b.first, b.count) for b in found.buckets] == [(first, 1)]


def test_a_timeline_stays_short_whatever_dates_are_told(filled: Archive) -> None:
    days = ["1000-01-01", "2199-12-31", "9999-12-31", "0001-01-01"]
    with filled.db:
        for day, (id,) in zip(days, filled.db.execute("SELECT id FROM event").fetchall(), strict=False):
            filled.db.execute("UPDATE event SET day = ?, start = ? WHERE id = ?", (day, day, id))
        terms.note(filled.db, [r[0] for r in filled.db.execute("SELECT id FROM event")])
        filled.db.execute("UPDATE pulse SET n = n + 1")
    total = events_page(filled.db, Filters(), analyser()).total
    for unit in ("day", "month", "year", None):
        for calendar in ("gregorian", "solar"):
            found = timeline(filled.db, Filters(), analyser(), unit, calendar)  # type: ignore[arg-type]
            assert len(found.buckets) <= 420
            assert sum(b.count for b in found.buckets) + found.earlier + found.later + found.undated == total


def test_places_are_provinces_or_countries(filled: Archive) -> None:
    found = {w.code: w for w in places(filled.db, Filters(), analyser()).rows}
    assert found["AF-HER"].level == "province"
    assert found["AF-KAB"].name == "کابل"
    assert found["AF-HER"].count == events_page(filled.db, Filters(province="AF-HER"), analyser()).total


def test_what_changes_is_counted_at_once(filled: Archive) -> None:
    reader = connect(filled.path)
    (event,) = events_page(reader, Filters(types=("COERCE",)), analyser()).rows
    before = facets(reader, Filters(), analyser()).total
    filled.correct(lambda c: c.reject([event.ref], "", "test"))
    assert facets(reader, Filters(), analyser()).total == before - 1
    assert not events_page(reader, Filters(types=("COERCE",)), analyser()).rows
    reader.close()


def _noted(db: sqlite3.Connection) -> dict[int, list[tuple[str, object]]]:
    known = {id: (field, value) for id, field, value in db.execute("SELECT id, field, value FROM term")}
    rows = db.execute("SELECT event_id, terms FROM event_term WHERE length(terms)")
    return {event: sorted((known[n] for n in terms.unpacked(raw)), key=str) for event, raw in rows}


def test_terms_after_corrections_are_those_of_an_archive_indexed_anew(filled: Archive) -> None:
    rows = events_page(filled.db, Filters(), analyser()).rows
    accounts = [r[0] for r in filled.db.execute("SELECT ref FROM account ORDER BY id")]
    filled.correct(lambda c: c.merge([rows[0].ref, rows[1].ref], "", "test"))
    filled.correct(lambda c: c.retype(rows[2].ref, "AID", "", "", "test"))
    filled.correct(lambda c: c.reject([accounts[-1]], "", "test"))
    before = _noted(filled.db)
    with filled.db:
        filled.db.execute("DELETE FROM event_term")
        terms.note_all(filled.db)
    assert _noted(filled.db) == before


def test_an_archive_of_the_first_version_is_brought_up_to_date(tmp_path: Path, filled: Archive) -> None:
    from rawi.archive import migrate

    old = tmp_path / "old.db"
    with sqlite3.connect(old) as first:
        migrate.MIGRATIONS[0](first)
        first.execute("PRAGMA user_version = 1")
        for (table,) in first.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            if table.split("_")[0] in ("search", "telling", "sqlite", "shingle"):
                continue
            columns = ", ".join(f'"{r[1]}"' for r in first.execute(f"PRAGMA table_info({table})"))
            rows = filled.db.execute(f"SELECT {columns} FROM {table}").fetchall()
            first.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * (columns.count(',') + 1))})", rows)
        first.execute("UPDATE block SET key = -key")
        for document, raw in filled.db.execute("SELECT document_id, hashes FROM sketch"):
            first.executemany("INSERT INTO shingle VALUES (?, ?)", [(h, document) for h in copies.unpacked(raw)])
    first.close()
    with pytest.raises(ArchiveError, match="older Rawi"):
        connect(old)
    moved = connect(old, write=True)
    assert _noted(moved) == _noted(filled.db)
    assert facets(moved, Filters(), analyser()) == facets(filled.db, Filters(), analyser())
    assert actors_page(moved) == actors_page(filled.db)
    for table in ("sketch", "shingle", "block"):
        rows = f"SELECT * FROM {table} ORDER BY 1, 2"
        assert moved.execute(rows).fetchall() == filled.db.execute(rows).fetchall() != []
    (last,) = moved.execute("SELECT max(changed) FROM event_term").fetchone()
    assert last == terms.pulse(moved)
    moved.close()
