"""rawi correct, review, reread and watch --db from the outside."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from rawi.cli.main import cli

TEXTS = [
    ("الف", "پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد و ۱۲ غیرنظامی را کشت."),
    ("ب", "یک مقام پاکستان گفت که پاکستان بر مخفیگاهی حمله کرد. نبی کریمی به کابل سفر کرد."),
    ("ج", "کریمی با سفیر چین دیدار کرد. پاکستان بر چند قریه حمله کرد."),
]


def run(*args: str, keys: str = "") -> Result:
    return CliRunner().invoke(cli, list(args), input=keys)


@pytest.fixture
def db(tmp_path: Path) -> str:
    lines = [{"outlet": o, "published": "2024-12-25", "text": t} for o, t in TEXTS]
    (tmp_path / "r.jsonl").write_text("\n".join(json.dumps(x) for x in lines), encoding="utf-8")
    path = str(tmp_path / "a.db")
    assert run("add", str(tmp_path / "r.jsonl"), "--db", path).exit_code == 0
    return path


def ids(db: str, sql: str) -> list[str]:
    with sqlite3.connect(db) as plain:
        return [r[0] for r in plain.execute(sql)]


def test_review_asks_once(db: str) -> None:
    first = run("review", "--db", db, "--by", "نادیه", "--threshold", "1", keys="jkqq")
    assert first.exit_code == 0, first.output
    assert "0 answered" in first.output
    (_, left) = first.output.strip().splitlines()[-1].split(" answered, ")
    count = int(left.split()[0])
    assert count >= 3
    second = run("review", "--db", db, "--by", "نادیه", "--threshold", "1", keys="r" + "a" * (count - 1))
    assert f"{count} answered, 0 left" in second.output, second.output
    made = ids(db, "SELECT action FROM corrections")
    assert len(made) >= count - 1
    again = run("review", "--db", db, "--by", "نادیه", "--threshold", "1", keys="q")
    assert "0 left" in again.output, again.output


def test_note_and_one_kind(db: str) -> None:
    result = run("review", "--db", db, "--by", "نادیه", "--threshold", "1", "--only", "confidence", keys="nmisread\nrq")
    assert "1 answered" in result.output
    assert ids(db, "SELECT note FROM corrections") == ["misread"]


def test_correct_export_apply(db: str, tmp_path: Path) -> None:
    (event,) = ids(db, "SELECT id FROM events WHERE killed_best = 12")
    result = run("correct", "retype", event, "MOBILIZE", "--db", db, "--by", "نادیه", "--note", "x")
    assert result.exit_code == 0
    assert result.output.split()[1] == "retype"
    exported = run("correct", "export", "--db", db).output
    assert run("correct", "list", "--db", db).output.startswith(json.loads(exported)["action"][:0] + "c")
    (tmp_path / "c.jsonl").write_text(exported + "{bad\n", encoding="utf-8")
    other = str(tmp_path / "b.db")
    run("add", str(tmp_path / "r.jsonl"), "--db", other)
    applied = run("correct", "apply", str(tmp_path / "c.jsonl"), "--db", other)
    assert applied.exit_code == 1
    assert "applied  1" in applied.output
    assert "line 2 is not a correction" in applied.output
    assert ids(other, "SELECT type FROM events WHERE killed_best = 12") == ["MOBILIZE"]
    again = run("reread", "--all", "--db", db)
    assert again.exit_code == 0, again.output
    assert "ended    0" in again.output
    assert ids(db, "SELECT type FROM events WHERE killed_best = 12") == ["MOBILIZE"]


def test_nothing_to_correct(tmp_path: Path) -> None:
    for args in (("reread",), ("review", "--by", "x"), ("correct", "reject", "e00000000", "--by", "x")):
        result = run(*args, "--db", str(tmp_path / "none.db"))
        assert result.exit_code == 1
        assert "no such archive" in result.stderr
    assert not (tmp_path / "none.db").exists()
