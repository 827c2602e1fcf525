"""A person's word outlives every reading and travels to other archives; ids stay where the event is the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from rawi.archive import ask
from rawi.archive.correction import Correction
from rawi.archive.database import ArchiveError
from rawi.archive.filters import Filters
from rawi.archive.identity import refresh
from rawi.archive.lookup import row_of
from rawi.archive.register import Register
from rawi.archive.reread import reread
from rawi.archive.search import search
from rawi.archive.show import show
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import Reader, default
from rawi.text.analyser import default as analyser

TEXTS = {
    "الف": "پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد و ۱۲ غیرنظامی را کشت.",
    "ب": "پاکستان روز سه‌شنبه ۴ جدی با طیاره بر ولسوالی سپیره حمله کرد. وزارت دفاع طالبان گفت که ۱۵ غیرنظامی کشته شدند.",
    "ج": "نبی کریمی روز دوشنبه به کابل سفر کرد. او با امیرخان متقی دیدار کرد.",
}


def fill(path: Path, *outlets: str, reader: Reader | None = None) -> Archive:
    archive = Archive(path, reader or default())
    add(archive, *(outlets or TEXTS))
    return archive


def add(archive: Archive, *outlets: str) -> None:
    reports = [Report("t", None, o, TEXTS[o], date(2024, 12, 25), "", o) for o in outlets]
    archive.add([archive.read(r) for r in reports])


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with fill(tmp_path / "a.db") as opened:
        yield opened


def found(archive: Archive, **wanted: object) -> list[ask.Row]:
    return ask.events(archive.db, Filters(**wanted), analyser())  # type: ignore[arg-type]


def state(archive: Archive) -> list[tuple[object, ...]]:
    """What the archive tells, without row numbers."""
    return (
        archive.db.execute(
            "SELECT e.ref, t.ref, e.type, e.mode, e.standing_why, t.rejected FROM account t "
            "JOIN event e ON e.id = t.event_id "
            "ORDER BY 1, 2"
        ).fetchall()
        + archive.db.execute("SELECT ref, name, name_en FROM actor ORDER BY 1").fetchall()
    )


def attack(archive: Archive) -> tuple[str, list[str]]:
    (event,) = [e for e in found(archive, types=("ASSAULT",)) if e["accounts"] > 1]
    return event["ref"], [c["account"] for c in ask.citations(archive.db, event["id"])]


def test_tolls_stay_side_by_side(archive: Archive) -> None:
    page = show(archive.db, attack(archive)[0])
    assert "low 12" in page or "12 (" in page


def test_split_survives_rereading_and_new_reports(archive: Archive) -> None:
    event, accounts = attack(archive)
    archive.correct(lambda c: c.split(event, accounts[1:], "two raids", "نادیه"))
    assert len([e for e in found(archive, types=("ASSAULT",)) if e["mode"] or e["killed_best"]]) >= 2
    list(reread(archive, everything=True))  # what is left over may find another of its kind: the second report's toll
    before = state(archive)
    assert len({row[0] for row in before if row[1] in accounts}) == len(accounts)
    assert all(change.ended == [] for change in reread(archive, everything=True))
    assert state(archive) == before


def test_merge_and_its_ended_id(archive: Archive) -> None:
    visit, meeting = [e["ref"] for e in found(archive, types=("CONSULT",))][:2]
    archive.correct(lambda c: c.merge([visit, meeting], "one trip", "نادیه"))
    assert row_of(archive.db, meeting)[2] == visit
    assert "took it over" in show(archive.db, meeting)
    list(reread(archive, everything=True))
    assert row_of(archive.db, meeting)[2] == visit
    assert len(found(archive, types=("CONSULT",))) == 1


def test_retype_rename_and_reject_survive(archive: Archive) -> None:
    event, accounts = attack(archive)
    archive.correct(lambda c: c.retype(event, "coerce", "restrict", "", "نادیه"))
    (muttaqi,) = ask.actors(archive.db, "Muttaqi")
    archive.correct(lambda c: c.rename(muttaqi["ref"], "", "Mawlawi Muttaqi", "", "نادیه"))
    archive.correct(lambda c: c.reject([accounts[0]], "misread", "نادیه"))
    for _ in range(2):
        (row,) = found(archive, types=("COERCE",))
        assert (row["ref"], row["mode"], row["accounts"]) == (event, "restrict", 1)
        assert ask.actors(archive.db, "Mawlawi")[0]["ref"] == muttaqi["ref"]
        list(reread(archive, everything=True))
    archive.correct(lambda c: c.reject([accounts[0]], "", "نادیه", "restore"))
    assert found(archive, types=("COERCE",))[0]["accounts"] == 2


@pytest.mark.parametrize("name", ["Zmaray Front", "soldiers of the west", "Aryan Command"])
def test_a_new_name_leaves_what_working_all_out_again_gives(archive: Archive, name: str) -> None:
    """Whether it is a name or a description: features and standings follow."""
    (ministry,) = ask.actors(archive.db, "Taliban Ministry of Defence")
    archive.correct(lambda c: c.rename(ministry["ref"], "", name, "", "نادیه"))
    kept = state(archive), archive.db.execute("SELECT features, origin FROM account ORDER BY id").fetchall()
    assert any(name in str(row[4]) for row in kept[0])
    documents = [row[0] for row in archive.db.execute("SELECT id FROM document")]
    with archive.db:
        refresh(archive.db, Register(archive.db), documents)
    assert (state(archive), archive.db.execute("SELECT features, origin FROM account ORDER BY id").fetchall()) == kept


def test_actors_merge_and_split(archive: Archive) -> None:
    (karimi,), (muttaqi,) = ask.actors(archive.db, "کریمی"), ask.actors(archive.db, "Muttaqi")
    document = archive.db.execute("SELECT ref FROM document WHERE outlet = 'ج'").fetchone()[0]
    archive.correct(lambda c: c.merge([muttaqi["ref"], karimi["ref"]], "", "نادیه"))
    assert row_of(archive.db, karimi["ref"])[2] == muttaqi["ref"]
    list(reread(archive, everything=True))
    assert [a["ref"] for a in ask.actors(archive.db, "کریمی")] == [muttaqi["ref"]]
    archive.correct(lambda c: c.split(muttaqi["ref"], [document], "", "نادیه"))
    now = [a["ref"] for a in ask.actors(archive.db, "Muttaqi")]
    list(reread(archive, everything=True))
    assert [a["ref"] for a in ask.actors(archive.db, "Muttaqi")] == now
    assert archive.db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_corrections_travel(archive: Archive, tmp_path: Path) -> None:
    event, accounts = attack(archive)
    archive.correct(lambda c: c.split(event, accounts[1:], "two raids", "نادیه"))
    archive.correct(lambda c: c.retype(accounts[0], "COERCE", "", "", "نادیه"))
    lines = [msgspec.json.encode(c) for c in archive.corrections.all()]
    with fill(tmp_path / "b.db", "ج") as other:
        for line in lines:
            correction = msgspec.json.decode(line, type=Correction)
            assert other.correct(lambda c, correction=correction: c.apply(correction)) == "waiting"
        add(other, "ب", "الف")
        assert other.db.execute("SELECT DISTINCT state FROM correction").fetchall() == [("applied",)]
        assert len(found(other, types=("COERCE",))) == 1
        assert other.correct(lambda c: c.apply(msgspec.json.decode(lines[0], type=Correction))) == "known"


def test_ids_that_end_say_what_took_them_over(tmp_path: Path) -> None:
    everything = Reader(floor=0.0)
    everything.version = "rawi 0.0 (older)"
    with fill(tmp_path / "a.db", reader=everything) as archive:
        before = {r[0] for r in archive.db.execute("SELECT ref FROM event UNION SELECT ref FROM account")}
    strict = Reader(floor=0.8)
    with Archive(tmp_path / "a.db", strict) as archive:
        changes = list(reread(archive))
        ended = dict(pair for change in changes for pair in change.ended)
        after = {r[0] for r in archive.db.execute("SELECT ref FROM event UNION SELECT ref FROM account")}
        assert before - after <= set(ended)
        assert before & after
        assert list(reread(archive)) == []
        assert archive.db.execute("PRAGMA foreign_key_check").fetchall() == []
        for ref in ended:
            try:
                row_of(archive.db, ref)
            except ArchiveError as error:
                assert "nothing took it over" in str(error)  # noqa: PT017
        assert search(archive.db, "متقی", analyser())


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda c, e, t: c.merge([e], "", "x"), "two or more"),
        (lambda c, e, t: c.merge([e, e], "", "x"), "two or more"),
        (lambda c, e, t: c.split(e, t, "", "x"), "not all"),
        (lambda c, e, t: c.split(e, [e], "", "x"), "split takes"),
        (lambda c, e, t: c.retype(e, "WAR", "", "", "x"), "not a type"),
        (lambda c, e, t: c.retype(e, "ASSAULT", "arrest", "", "x"), "not a mode of ASSAULT; abduct, aerial, "),
        (lambda c, e, t: c.retype(e, "AID", "arrest", "", "x"), "not a mode of AID; it has none"),
        (lambda c, e, t: c.rename(e, "x", "", "", "x"), "rename takes"),
        (lambda c, e, t: c.reject([e], "", " "), "--by"),
        (lambda c, e, t: c.reject(["e00000000"], "", "x"), "no such event"),
    ],
)
def test_impossible_corrections_change_nothing(archive: Archive, change: object, problem: str) -> None:
    event, accounts = attack(archive)
    before = state(archive)
    with pytest.raises(ArchiveError, match=problem):
        archive.correct(lambda c: change(c, event, accounts))  # type: ignore[operator]
    assert state(archive) == before
    assert archive.db.execute("SELECT count(*) FROM correction").fetchone() == (0,)
