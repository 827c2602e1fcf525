"""The commands of an archive, from the outside."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from rawi.cli.main import cli

LINES = [
    {
        "id": "1",
        "outlet": "الف",
        "url": "https://a.example/1",
        "published": "2024-12-25",
        "title": "حمله در سپیره",
        "text": "پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد و ۱۲ غیرنظامی را کشت.",
    },
    {"id": "2", "outlet": "ب", "published": "2024-12-26", "text": "امیرخان متقی روز چهارشنبه ۵ جدی به تهران سفر کرد."},
]


def run(*args: str) -> Result:
    return CliRunner().invoke(cli, list(args))


@pytest.fixture
def db(tmp_path: Path) -> str:
    source = tmp_path / "r.jsonl"
    source.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in LINES), encoding="utf-8")
    path = str(tmp_path / "a.db")
    result = run("add", str(source), "--db", path)
    assert result.exit_code == 0, result.output
    assert "added    2 reports" in result.output
    return path


def test_add_again_and_what_is_skipped(db: str, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"text": 1}\n', encoding="utf-8")
    result = run("add", str(tmp_path / "r.jsonl"), str(tmp_path / "bad.jsonl"), "--db", db)
    assert result.exit_code == 1
    assert "known    2 reports" in result.output
    assert "skipped  1" in result.output


def test_events_as_json_and_csv(db: str) -> None:
    rows = json.loads(run("events", "--db", db, "--format", "json", "--cite").output)
    assert [r["type"] for r in rows] == ["CONSULT", "ASSAULT"]
    strike = rows[1]
    assert (strike["date_start"], strike["date_start_sh"], strike["killed_best"]) == ("2024-12-24", "1403-10-04", 12)
    (cite,) = strike["citations"]
    assert LINES[0]["text"][cite["start"] : cite["end"]] == cite["quote"]
    assert (cite["url"], cite["published_sh"]) == ("https://a.example/1", "1403-10-05")
    out = run("events", "--db", db, "--format", "csv", "--bom").output
    assert out.startswith("\ufeffid,type")
    assert [r["standing"] for r in csv.DictReader(io.StringIO(out[1:]))] == ["told", "told"]


def test_an_event_without_a_day_of_its_own_is_listed_by_its_report(tmp_path: Path) -> None:
    source, db = tmp_path / "r.jsonl", str(tmp_path / "c.db")
    line = {"text": "طالبان در هرات سه تن را بازداشت کردند.", "published": "2024-12-25"}
    source.write_text(json.dumps(line, ensure_ascii=False), encoding="utf-8")
    assert run("add", str(source), "--db", db).exit_code == 0
    listed = run("events", "--db", db).output
    assert "  reported 2024-12-25  told  COERCE arrest" in listed
    assert "standing told by report d" in " ".join(run("show", listed.split()[0], "--db", db).output.split())


def test_figures_as_claimed(tmp_path: Path) -> None:
    source, db = tmp_path / "r.jsonl", str(tmp_path / "c.db")
    text = "پولیس هرات گفت که روز سه‌شنبه در حملهٔ طالبان دست‌کم پنج تن در شهر هرات کشته شدند."
    line = {"id": "1", "outlet": "الف", "published": "2024-12-25", "text": text}
    source.write_text(json.dumps(line, ensure_ascii=False), encoding="utf-8")
    assert run("add", str(source), "--db", db).exit_code == 0
    (row,) = csv.DictReader(io.StringIO(run("events", "--db", db, "--format", "csv").output))
    assert (row["killed_best"], row["killed_claimed"], row["wounded_claimed"]) == ("5", "at least 5", "")
    assert "killed: at least 5\n" in run("events", "--db", db).output
    assert row["recipients"] == "people", "how many they are is a claim, which the toll tells"
    assert "at least 5 (the only figure)" in run("show", row["id"], "--db", db).output


def test_pages(db: str) -> None:
    out = run("events", "--db", db, "--actor", "متقی").output
    ref = out.split()[0]
    page = run("show", ref, "--db", db)
    assert page.exit_code == 0
    assert "in its own voice (1 outlet, 1 origin)" in page.output
    for command in ("statements", "actors", "events"):
        assert run(command, "--db", db).exit_code == 0
    actor = json.loads(run("actors", "Muttaqi", "--db", db, "--format", "json").output)[0]["id"]
    assert "Amir Khan Muttaqi" in run("show", actor, "--db", db).output
    document = json.loads(run("search", "سپیره", "--db", db, "--format", "json").output)[0]["id"]
    assert "sha256" in run("show", document, "--db", db).output


@pytest.mark.parametrize(
    "args",
    [("show", "e0000000x"), ("show", "nonsense"), ("events", "--type", "WAR"), ("search", "!"), ("actors", "Nobody")],
)
def test_one_clear_line(db: str, args: tuple[str, ...]) -> None:
    result = run(*args, "--db", db)
    assert result.exit_code == 1
    assert result.stderr.startswith("rawi: ")
    assert result.stderr.count("\n") == 1


def test_foreign_and_missing_files(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    assert "no such archive" in run("events", "--db", str(path)).stderr
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    for args in (("events",), ("add", str(tmp_path))):
        result = run(*args, "--db", str(path))
        assert result.exit_code == 1
        assert "not a Rawi archive" in result.stderr
