"""The commands: what they print, how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from making import lines, write_lines

from rawi.cli.main import cli

pytest.importorskip("pyarrow")


def rawi(*args: object) -> Result:
    return CliRunner().invoke(cli, [str(a) for a in args], prog_name="rawi")


def test_batch_and_load(tmp_path: Path) -> None:
    source, out, db = tmp_path / "in.jsonl", tmp_path / "out", tmp_path / "a.db"
    rows = [{"text": ""}, *lines(12)]
    write_lines(source, iter(rows))
    found = rawi("batch", source, out, "-j", 2, "--per", 5)
    assert found.exit_code == 1
    assert found.stderr == f'rawi: {source}:1: "text" is empty; give the report\'s text\n'
    assert found.stdout.startswith("read       12 reports\n")
    aside = [json.loads(line) for line in (out / "faults.jsonl").read_bytes().splitlines()]
    assert aside == [{"source": str(source), "line": 1, "problem": '"text" is empty; give the report\'s text'}]
    assert rawi("load", out, "--db", db).stdout.startswith("added    12 reports, 3 of them copies of others\n")
    assert "known    12 reports" in rawi("load", out, "--db", db).stdout
    (out / "reports" / "000001.parquet").write_bytes(b"PAR1")
    damaged = rawi("load", out, "--db", tmp_path / "b.db")
    assert damaged.exit_code == 1
    assert "000001.parquet: not as rawi batch wrote it" in damaged.stderr
    assert rawi("batch", source, out, "-j", 2, "--per", 5).exit_code == 1
    assert rawi("load", out, "--db", tmp_path / "c.db").exit_code == 0


def test_what_is_wrong_is_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    for args, said in (
        (("batch", tmp_path / "none", tmp_path / "out"), "cannot be opened"),
        (("load", tmp_path, "--db", tmp_path / "a.db"), "no batch that is done"),
        (("batch", tmp_path / "empty.jsonl", tmp_path / "empty.jsonl"), "cannot be written"),
    ):
        found = rawi(*args)
        assert found.exit_code == 1, found.output
        assert found.stderr.count("\n") == 1
        assert said in found.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["empty.jsonl"]


def test_nothing_in_nothing_out(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("\n\n")
    assert rawi("batch", tmp_path / "empty.jsonl", tmp_path / "out").exit_code == 0
    assert json.loads((tmp_path / "out" / "manifest.json").read_bytes())["reports"] == 0
