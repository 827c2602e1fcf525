"""Near-duplicates: found among any number of texts that share what outlets always say."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.archive import copies
from rawi.archive.copies import Copies
from rawi.archive.database import connect

FOOTER = [f"footer{i}" for i in range(30)]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Six hundred texts of a hundred and twenty words of their own and a common footer; their numbers are 1 to 600."""
    db = connect(tmp_path / "a.db", write=True)
    db.execute("PRAGMA foreign_keys = OFF")
    for number in range(1, 601):
        Copies(db).keep(number, copies.sketch(text(number)))
    yield db
    db.close()


def text(number: int) -> list[str]:
    chance = random.Random(number)
    return [f"w{chance.randrange(10**6)}" for _ in range(120)] + FOOTER


def test_a_copy_is_found_however_old(db: sqlite3.Connection) -> None:
    for number in (1, 300, 600):
        assert Copies(db).nearest(copies.sketch(text(number))) == (number, 1.0)


def test_most_of_a_text_is_enough_and_a_footer_is_not(db: sqlite3.Connection) -> None:
    cut = text(7)[:70]
    found = Copies(db).nearest(copies.sketch(cut))
    assert found is not None
    assert found[0] == 7
    assert Copies(db).nearest(copies.sketch(text(7)[:40] + text(1000)[:80])) is None
    assert Copies(db).nearest(copies.sketch(text(1000))) is None
    assert Copies(db).nearest([]) is None


def test_of_several_that_are_alike_it_is_the_oldest_of_those_looked_at(db: sqlite3.Connection) -> None:
    for number in range(601, 604):
        Copies(db).keep(number, copies.sketch(text(5)))
    assert Copies(db).nearest(copies.sketch(text(5))) == (5, 1.0)


def test_a_sketch_comes_back_as_it_was() -> None:
    hashes = copies.sketch(text(1))
    assert len(hashes) == copies.KEPT
    assert copies.unpacked(copies.packed(hashes)) == tuple(hashes)
