"""Standing is a pure function over accounts."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rawi.archive.derive import derive, standing_of
from rawi.archive.register import Register
from rawi.archive.standing import Claim, Told, Voice, standing, tolls
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

KABUL, ISLAMABAD, UN = Voice("Taliban", "AFG"), Voice("Pakistan", "PAK"), Voice("UNAMA", "a9")
TOLD = Told("d1", "الف", "a1", ())
CLAIMED = Told("d1", "الف", "a2", (KABUL,), recipient_sides=frozenset({"AFG"}), actor_sides=frozenset({"PAK"}))


def claim(low: int, high: int | None, whose: Voice, origin: str = "a2", published: str = "2025-01-08") -> Claim:
    return Claim("killed", low, high, (whose,), origin, published)


@pytest.mark.parametrize(
    ("accounts", "name"),
    [
        ([TOLD], "told"),
        ([CLAIMED], "claimed"),
        ([CLAIMED, replace(CLAIMED, document="d2", outlet="ب")], "claimed"),
        ([replace(CLAIMED, responses=((ISLAMABAD, "silent"),))], "unconfirmed"),
        ([replace(TOLD, responses=((UN, "unverified"),))], "unconfirmed"),
        ([replace(CLAIMED, responses=((KABUL, "confirms"),))], "claimed"),
        ([replace(CLAIMED, responses=((ISLAMABAD, "denies"),))], "disputed"),
        ([replace(CLAIMED, responses=((ISLAMABAD, "confirms"),))], "confirmed"),
        ([replace(CLAIMED, responses=((UN, "confirms"),))], "corroborated"),
        ([CLAIMED, replace(CLAIMED, origin="a9", voices=(UN,))], "corroborated"),
        ([TOLD, replace(TOLD, origin="a7", outlet="ب")], "corroborated"),
        ([CLAIMED, replace(CLAIMED, origin="a3", voices=(ISLAMABAD,))], "confirmed"),
        ([replace(CLAIMED, claims=(claim(7, 7, KABUL), claim(1, 1, ISLAMABAD)))], "disputed"),
        ([replace(CLAIMED, claims=(claim(7, None, KABUL), claim(9, 9, ISLAMABAD)))], "claimed"),
    ],
)
def test_standing(accounts: list[Told], name: str) -> None:
    assert standing(accounts).name == name


def test_in_words() -> None:
    twice = [replace(CLAIMED, responses=((ISLAMABAD, "denies"),)), replace(CLAIMED, document="d2", outlet="ب")]
    assert standing(twice).why == "disputed: told by Taliban (2 outlets, 1 origin); denied by Pakistan"
    both = replace(CLAIMED, responses=((ISLAMABAD, "denies"), (ISLAMABAD, "disputes"), (UN, "disputes")))
    assert standing([both]).why.endswith("; denied by Pakistan; told otherwise by UNAMA")
    assert standing([CLAIMED]).why == "claimed by one side: Taliban (1 outlet, 1 origin)"
    assert "1 other account told who or whom otherwise" in standing([TOLD], rivals=1).why


def test_tolls_low_best_high() -> None:
    told = [
        replace(CLAIMED, claims=(claim(7, 7, KABUL),)),
        replace(CLAIMED, claims=(claim(7, 7, UN, "a9"), claim(12, None, ISLAMABAD, "a3", "2025-01-10"))),
    ]
    (found,) = tolls(told)
    assert (found.low, found.best, found.high, found.rule) == (7, 7, 12, "told by most origins")
    (latest,) = tolls([replace(CLAIMED, claims=(claim(3, 3, KABUL), claim(5, 5, UN, "a9", "2025-01-09")))])
    assert (latest.best, latest.rule) == (5, "the latest")


def test_rows_can_always_be_worked_out_again(tmp_path: Path) -> None:
    texts = [
        ("الف", "وزارت دفاع طالبان گفت که پاکستان روز سه‌شنبه ۴ جدی بر سپیره حمله کرد و ۱۲ غیرنظامی را کشت."),
        ("ب", "پاکستان روز سه‌شنبه ۴ جدی بر سپیره حمله کرد. وزارت خارجهٔ پاکستان این حمله را رد کرد."),
    ]
    with Archive(tmp_path / "a.db", default()) as archive:
        archive.add([archive.read(Report("t", None, o, t, date(2024, 12, 25), "", o)) for o, t in texts])
    with sqlite3.connect(tmp_path / "a.db") as plain:
        for id, name, why in plain.execute("SELECT id, standing, standing_why FROM event").fetchall():
            again = standing_of(plain, Register(plain), id)
            assert (again.name, again.why) == (name, why)


def test_who_is_learnt_to_be_of_a_country_may_be_on_another_side(tmp_path: Path) -> None:
    told = "وزارت دفاع طالبان گفت که پاکستان بر سپیره حمله کرد."
    denied = "نادر یاری‌زاده، وزیر داخله، این حمله را رد کرد."
    with Archive(tmp_path / "a.db", default()) as archive:
        archive.add([archive.read(Report("t", None, "1", f"{told} {denied}", date(2024, 12, 25)))])
        find = "SELECT id, country FROM actor WHERE name LIKE 'نادر%'"
        (id, _) = archive.db.execute(find).fetchone()
        archive.db.execute("UPDATE actor SET country = '' WHERE id = ?", (id,))
        for event in archive.db.execute("SELECT id FROM event").fetchall():
            derive(archive.db, Register(archive.db), event[0])
        assert "denied by Nader" in " ".join(r[0] for r in archive.db.execute("SELECT standing_why FROM event"))
        later = "نادر یاری‌زاده، وزیر داخلهٔ افغانستان، روز چهارشنبه به کابل سفر کرد."
        archive.add([archive.read(Report("t", None, "2", later, date(2024, 12, 26)))])
        assert archive.db.execute(find).fetchone() == (id, "AFG")
        assert "denied by Nader" not in " ".join(r[0] for r in archive.db.execute("SELECT standing_why FROM event"))
