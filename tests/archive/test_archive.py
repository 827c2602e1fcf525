"""Reports go in, once; what they tell can be asked for, shown and cited."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rawi.archive import ask
from rawi.archive.database import ArchiveError, connect
from rawi.archive.filters import Filters
from rawi.archive.search import search
from rawi.archive.show import show
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
from rawi.text.analyser import default as analyser

KABUL = """وزیر خارجهٔ ایران وارد کابل شد
عباس عراقچی، وزیر خارجهٔ ایران، روز یکشنبه ۷ دلو به کابل سفر کرد و با امیرخان متقی، وزیر خارجهٔ طالبان، دیدار کرد.
وزارت خارجهٔ طالبان در اعلامیه‌ای گفت که دو طرف در بارهٔ حقابهٔ دریای هلمند گفتگو کردند."""
STRIKE = """حملهٔ هوایی در خوست
وزارت دفاع طالبان می‌گوید که پاکستان روز سه‌شنبه ۴ جدی با طیاره‌های جنگی بر ولسوالی سپیره حمله کرد و ۱۲ غیرنظامی را کشت.
وزارت خارجهٔ پاکستان این ادعا را رد کرد."""


def report(text: str, day: str, outlet: str = "آموزش", url: str = "") -> Report:
    return Report(
        "test", None, outlet, text, date.fromisoformat(day), text.split("\n", 1)[0], outlet, url, raw=text.encode()
    )


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "a.db", default()) as opened:
        yield opened


def add(archive: Archive, *reports: Report) -> list[str]:
    return [a.ref for a in archive.add([archive.read(r) for r in reports])]


def test_adding_twice_changes_nothing(archive: Archive) -> None:
    one = report(STRIKE, "2024-12-25")
    (first,) = add(archive, one)
    before = archive.db.total_changes
    (again,) = archive.add([archive.read(one)])
    assert (again.state, again.ref) == ("known", first)
    assert archive.has(one) == first
    assert archive.db.total_changes == before


def test_same_text_of_another_outlet_is_another_document(archive: Archive) -> None:
    one, other = report(STRIKE, "2024-12-25", "الف"), report(STRIKE, "2024-12-25", "ب")
    refs = add(archive, one, other)
    assert refs[0] != refs[1]
    (copy,) = archive.db.execute("SELECT copy_of FROM documents WHERE id = ?", (refs[1],)).fetchone()
    assert copy == refs[0]
    for event in ask.events(archive.db, Filters(), analyser()):
        assert (event["accounts"], event["outlets"], event["origins"]) == (2, 2, 1)


def test_text_and_bytes_are_kept(archive: Archive) -> None:
    import zlib

    text = STRIKE.replace("ی", "ي")
    raw = text.encode("utf-16")
    add(archive, Report("f", None, "f", text, date(2024, 12, 25), raw=raw, encoding="utf-16"))
    body, kept = archive.db.execute("SELECT r.body, d.text FROM document d JOIN raw r ON r.id = d.raw_id").fetchone()
    assert zlib.decompress(body) == raw
    assert zlib.decompress(kept).decode() == text


def test_filters(archive: Archive) -> None:
    add(archive, report(KABUL, "2025-01-27"), report(STRIKE, "2024-12-25"))

    def found(**wanted: object) -> list[str]:
        rows = ask.events(archive.db, Filters(**wanted), analyser())  # type: ignore[arg-type]
        return [r["type"] for r in rows]

    assert found(types=("assault",)) == ["ASSAULT"]
    assert "ASSAULT" in found(actors=("Pakistan",), role="actor")
    assert found(first="1403-11", last="1403-11") == found(first="2025-01-20", last="2025-02-18") != []
    assert found(standings=("disputed",)) == ["ASSAULT"]
    assert found(claimant="وزارت دفاع طالبان") == ["ASSAULT"]
    assert set(found(place="Kabul")) >= {"CONSULT"}
    assert found(text="طیاره")[:1] == ["ASSAULT"]


def test_a_name_stands_for_its_bodies_and_for_no_group_that_has_it_in_its_own(archive: Archive) -> None:
    rivals = """تحریک طالبان پاکستان روز سه‌شنبه گفت که بر یک پوستهٔ پولیس در پشاور حمله کرده است.
پاکستان گفت که دو سرباز در این حمله کشته شدند.
طالبان روز سه‌شنبه گفتند که سه تن را در هرات بازداشت کردند."""
    add(archive, report(rivals, "2024-12-25"), report(STRIKE, "2024-12-25"))

    def sources(name: str) -> set[str]:
        rows = ask.events(archive.db, Filters(claimant=name), analyser())
        return {n for r in rows for n in ask.names_of(archive.db, r["id"], "source")}

    assert sources("Taliban") == sources("طالبان") == {"Taliban", "Taliban Ministry of Defence"}
    assert "Tehrik-e Taliban Pakistan" in sources("Tehrik-e Taliban")
    assert {r["name_en"] for r in ask.actors(archive.db, "Taliban")} >= {"Taliban", "Tehrik-e Taliban Pakistan"}


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        ({"types": ("WAR",)}, "not a type"),
        ({"standings": ("true",)}, "not a standing"),
        ({"actors": ("کسی نیست",)}, "no actor"),
        ({"place": "Atlantis"}, "no place"),
        ({"first": "2025-02-01", "last": "2025-01-01"}, "after"),
        ({"first": "yesterday"}, "not a date"),
        ({"actors": ("Pakistan",), "role": "friend"}, "not a role"),
        ({"mode": "bombing"}, "not a mode; one of abduct, "),
    ],
)
def test_impossible_filters_are_told(archive: Archive, wanted: dict[str, object], problem: str) -> None:
    add(archive, report(STRIKE, "2024-12-25"))
    with pytest.raises(ArchiveError, match=problem):
        ask.events(archive.db, Filters(**wanted), analyser())  # type: ignore[arg-type]


def test_show_tells_standing_and_quotes(archive: Archive) -> None:
    add(archive, report(STRIKE, "2024-12-25"))
    (event,) = ask.events(archive.db, Filters(types=("ASSAULT",)), analyser())
    page = show(archive.db, event["ref"])
    assert "disputed: told by Taliban Ministry of Defence (1 outlet, 1 origin); denied by" in page
    assert "حمله کرد" in page
    with pytest.raises(ArchiveError, match="no such event"):
        show(archive.db, "e00000000")
    with pytest.raises(ArchiveError, match="not an id"):
        show(archive.db, "۱۲")


@pytest.mark.parametrize(
    ("query", "exact", "hits"),
    [
        ("عراقچی", False, 1),
        ("Araghchi", False, 1),
        ("Araqchi", False, 1),
        ("Araqchi", True, 0),
        ("طياره", False, 1),
        ("طیاره", True, 0),
        ("طیاره‌های", True, 1),
        ("طیاره های", True, 0),
        ("طیارههای", False, 1),
        ("حمله می‌کنند", False, 1),
        ('"وزارت خارجهٔ پاکستان"', False, 1),
        ('"پاکستان خارجهٔ وزارت"', False, 0),
    ],
)
def test_search(archive: Archive, query: str, exact: bool, hits: int) -> None:
    add(archive, report(KABUL, "2025-01-27"), report(STRIKE, "2024-12-25"))
    assert len(search(archive.db, query, analyser(), exact)) == hits


def test_views_read_with_sqlite_alone(archive: Archive) -> None:
    add(archive, report(KABUL, "2025-01-27"), report(STRIKE, "2024-12-25"))
    with sqlite3.connect(archive.path) as plain:
        views = [r[0] for r in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]
        assert {"documents", "events", "accounts", "actors", "statements", "responses", "quotations"} <= set(views)
        for view in views:
            plain.execute(f"SELECT * FROM {view}").fetchall()
        row = plain.execute("SELECT standing, accounts FROM events WHERE type = 'ASSAULT'").fetchone()
        assert row == ("disputed", 1)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_files_that_are_no_archive_are_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no such archive"):
        connect(tmp_path / "none.db")
    (tmp_path / "text.db").write_bytes(b"not a database, but long enough to look at" * 50)
    with pytest.raises(ArchiveError, match="not a Rawi archive"):
        connect(tmp_path / "text.db", write=True)
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE x (y)")
    with pytest.raises(ArchiveError, match="not a Rawi archive"):
        connect(tmp_path / "other.db", write=True)
    connect(tmp_path / "new.db", write=True).close()
    with sqlite3.connect(tmp_path / "new.db") as newer:
        newer.execute("PRAGMA user_version = 999")
    with pytest.raises(ArchiveError, match="newer Rawi"):
        connect(tmp_path / "new.db")


def test_locked_archive_is_told(archive: Archive, tmp_path: Path) -> None:
    read = archive.read(report(STRIKE, "2024-12-25"))
    other = sqlite3.connect(archive.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    archive.db.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(ArchiveError, match="locked"):
        archive.add([read])
    other.execute("ROLLBACK")
    other.close()
    assert archive.add([read])[0].state == "added"
