"""Sets of events in memory: one for all connections, of what is committed, while others write."""

from __future__ import annotations

import sqlite3
import threading
from datetime import date, timedelta

import pytest

from rawi.archive import postings as module
from rawi.archive import terms
from rawi.archive.database import connect
from rawi.archive.facets import facets
from rawi.archive.filters import Filters
from rawi.archive.page import events_page
from rawi.archive.postings import postings
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.text.analyser import default as analyser


def test_connections_share_the_sets_until_something_changes(filled: Archive) -> None:
    one, other = connect(filled.path), connect(filled.path)
    first = postings(one)
    assert postings(other) is first
    (event,) = events_page(one, Filters(types=("COERCE",)), analyser()).rows
    filled.correct(lambda c: c.reject([event.ref], "", "test"))
    second = postings(other)
    assert second is not first
    assert len(second.all) == len(first.all) - 1
    assert postings(one) is second
    one.close()
    other.close()


def test_a_reader_that_began_before_a_change_does_not_bring_the_old_sets_back(filled: Archive) -> None:
    early = connect(filled.path)
    early.execute("BEGIN")
    before = postings(early)
    (event,) = events_page(filled.db, Filters(types=("COERCE",)), analyser()).rows
    filled.correct(lambda c: c.reject([event.ref], "", "test"))
    now = postings(filled.db)
    assert now.pulse > before.pulse
    assert postings(early) is now
    assert "COERCE" not in {e.type for e in events_page(early, Filters(), analyser()).rows}
    early.rollback()
    early.close()


def test_what_is_not_committed_is_nobody_elses(filled: Archive) -> None:
    reader = connect(filled.path)
    total = facets(reader, Filters(), analyser()).total
    (event,) = events_page(filled.db, Filters(types=("COERCE",)), analyser()).rows
    filled.db.execute("BEGIN IMMEDIATE")
    filled.corrections.reject([event.ref], "", "test")
    assert len(postings(filled.db).all) == total - 1
    assert facets(reader, Filters(), analyser()).total == total
    filled.db.execute("ROLLBACK")
    assert facets(filled.db, Filters(), analyser()).total == total
    reader.close()


def test_sets_that_are_written_down_are_those_of_an_archive_that_has_none(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    (filed,) = filled.db.execute("SELECT filed FROM pulse").fetchone()
    assert filed < terms.pulse(filled.db), "few changed: readers go through these"
    monkeypatch.setattr(module, "_FEW", 1)
    (event,) = events_page(filled.db, Filters(types=("COERCE",)), analyser()).rows
    for action in ("reject", "restore"):
        filled.correct(lambda c, action=action: c.reject([event.ref], "", "test", action))
        assert filled.db.execute("SELECT filed FROM pulse").fetchone()[0] == terms.pulse(filled.db)
        filed_sets = _sets(filled.db)
        filled.db.execute("BEGIN")
        filled.db.execute("DELETE FROM term_events")
        filled.db.execute("UPDATE pulse SET filed = 0")
        assert _sets(filled.db) == filed_sets
        filled.db.execute("ROLLBACK")
    assert ("type", "COERCE") in filed_sets


def _sets(db: sqlite3.Connection) -> dict[tuple[str, object], list[int]]:
    """What a process that knows nothing reads."""
    module._held.clear()
    fields = postings(db).fields.items()
    return {(field, value): list(found) for field, values in fields for value, found in values.items() if found}


def test_answers_are_worked_out_once_for_all_who_ask_together(filled: Archive) -> None:
    sets, calls = postings(filled.db), []

    def work() -> int:
        calls.append(1)
        return len(calls)

    threads = [threading.Thread(target=lambda: sets.once("x", work)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls == [1]


def test_many_readers_while_reports_come_in(filled: Archive) -> None:
    faults: list[BaseException] = []
    ended = threading.Event()

    def read() -> None:
        db: sqlite3.Connection = connect(filled.path)
        try:
            while not ended.is_set():
                page = events_page(db, Filters(), analyser(), limit=5)
                assert facets(db, Filters(), analyser()).total >= page.total - 50
        except BaseException as error:
            faults.append(error)
        finally:
            db.close()

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for n in range(8):
        day = date(2024, 3, 1) + timedelta(days=9 * n)
        text = f"نیروهای طالبان روز گذشته {n + 2} تن را در هرات بازداشت کردند."
        filled.add([filled.read(Report("test", None, str(n), text, day, "", f"روزنامهٔ {n}"))])
    ended.set()
    for thread in threads:
        thread.join()
    assert not faults
    assert postings(filled.db).pulse == filled.db.execute("SELECT n FROM pulse").fetchone()[0]
    (events,) = filled.db.execute("SELECT count(*) FROM event WHERE NOT rejected").fetchone()
    assert len(postings(filled.db).all) == events
