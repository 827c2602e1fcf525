"""Ids: the same for the same thing, and another for another, however many have one name."""

from __future__ import annotations

import sqlite3

from rawi.archive.refs import fresh


def test_a_thousand_of_one_name_have_each_an_id() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE actor (ref TEXT UNIQUE)")
    db.execute("CREATE TABLE ended (ref TEXT UNIQUE)")
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    for number in range(1000):
        ref = fresh(db, "a", "person", "رحیمی")
        assert ref[0] == "a"
        assert 9 <= len(ref) <= 14
        db.execute("INSERT INTO actor VALUES (?)" if number % 3 else "INSERT INTO ended VALUES (?)", (ref,))
    db.set_trace_callback(None)
    (kept,) = db.execute("SELECT (SELECT count(*) FROM actor) + (SELECT count(*) FROM ended)").fetchone()
    assert kept == 1000
    assert len(asked) < 40_000, "each is found by doubling, not one after the other"
    db.close()
