"""``rawi read``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rawi.intake import limit
from rawi.record import Record

Run = Callable[..., Any]


def test_a_page_for_people(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "r.txt"
    path.write_text("گروه حمله کرد", encoding="utf-8")
    result = run("read", str(path))
    assert result.exit_code == 0
    assert result.stdout.startswith("Report r\n")
    assert "«گروه»" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(("color", "painted"), [("auto", False), ("never", False), ("always", True)])
def test_colour(run: Run, color: str, painted: bool) -> None:
    assert ("\x1b[" in run("read", "-", "--color", color, stdin="گروه").stdout) is painted


def test_json_lines_in_and_out(run: Run) -> None:
    lines = [
        {"id": "a", "text": "یک", "published": None},
        {"id": "b", "text": "دو", "published": "2025-01-02", "outlet": "o"},
    ]
    result = run("read", "-", "--format", "jsonl", stdin="\n".join(json.dumps(line) for line in lines))
    assert result.exit_code == 0
    records = [Record.from_json(line) for line in result.stdout.splitlines()]
    assert [r.document.id for r in records] == ["a", "b"]
    assert records[1].document.published == "2025-01-02"
    assert records[1].document.outlet == "o"


def test_json_is_an_object_for_one_text(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("read", "-", "--format", "json", stdin="یک").stdout)["document"]["id"] == "stdin"


@pytest.mark.parametrize("lines", [0, 1, 3])
def test_json_is_a_list_for_json_lines(run: Run, lines: int) -> None:
    result = run("read", "-", "--format", "json", stdin='{"no": 1}\n' + '{"text": "یک"}\n' * lines)
    assert len(json.loads(result.stdout)) == lines


def test_json_is_a_list_for_several_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("یک", encoding="utf-8")
    result = run("read", str(tmp_path / "a.txt"), str(tmp_path / "none"), "--format", "json")
    assert len(json.loads(result.stdout)) == 1
    assert result.exit_code == 1


@pytest.mark.parametrize("published", ["2024-11-25", "۲۰۲۴-۱۱-۲۵", "1403-09-05", "۱۴۰۳-۰۹-۰۵"])
def test_published(run: Run, published: str) -> None:
    result = run("read", "-", "--published", published, "--format", "jsonl", stdin="یک")
    assert Record.from_json(result.stdout).document.published == "2024-11-25"


def test_a_lone_bad_line_among_a_thousand(run: Run) -> None:
    lines = [json.dumps({"id": str(n), "text": "یک"}) for n in range(1000)]
    lines[499] = '{"id": "499", "text": '
    result = run("read", "-", "--format", "jsonl", stdin="\n".join(lines))
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 999
    (complaint,) = result.stderr.splitlines()
    assert complaint.startswith("rawi: standard input:500: not JSON (")


def test_a_report_that_takes_too_long_stops_no_other(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limit, "SECONDS", 0.2)
    result = run("read", "-", "--format", "jsonl", stdin='{"text": "~"}\n{"text": "یک"}')
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr.startswith("rawi: standard input:1: not read within 0 s; please report it")


def test_a_report_we_fail_on_stops_no_other(run: Run) -> None:
    result = run("read", "-", "--format", "jsonl", stdin='{"text": "!"}\n{"text": "یک"}')
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr.startswith(
        "rawi: standard input:1: Rawi failed on this report (KeyError: 'boom'); please report it"
    )


def one_line(result: Any) -> str:
    assert result.exit_code == 1
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("rawi: ")
    return str(line)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b"", "empty"),
        (b"{", "not JSON"),
        (b'{"text": 1}', '"text" is a number'),
        (b'{"text": "a", "published": "1403-13-01"}', "published: "),
        (b'{"text": "\\udc00"}', "half of a surrogate pair"),
    ],
)
def test_bad_files(run: Run, tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "f"
    path.write_bytes(content)
    line = one_line(run("read", str(path)))
    assert str(path) in line
    assert said in line


def test_missing_file_and_directory(run: Run, tmp_path: Path) -> None:
    assert "no such file" in one_line(run("read", str(tmp_path / "none")))
    assert "a directory" in one_line(run("read", str(tmp_path)))


def test_impossible_published(run: Run) -> None:
    assert one_line(run("read", "-", "--published", "2025-02-30", stdin="یک")).startswith("rawi: --published: ")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("predicates.yaml", "x: {gloss: a, tpye: ASSAULT}", "tpye"),
        ("predicates.yaml", "x: {gloss: a", "line"),
        ("predikates.yaml", "x: {gloss: a}", "predikates"),
        ("predicates.yaml", "[1]", "list"),
    ],
)
def test_bad_lexicon(run: Run, tmp_path: Path, name: str, content: str, said: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    line = one_line(run("read", "-", "--lexicon", str(tmp_path), stdin="یک"))
    assert said in line
    assert name in line


def test_no_lexicon_folder(run: Run, tmp_path: Path) -> None:
    assert "no such folder" in one_line(run("read", "-", "--lexicon", str(tmp_path / "none"), stdin="یک"))


@pytest.mark.parametrize(
    "args", [("read",), ("read", "-", "--format", "xml"), ("reed",), ("read", "-", "--nope"), ("explain",)]
)
def test_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    assert run(*args).exit_code == 2


def test_help_and_version(run: Run) -> None:
    assert "JSON Lines" in run("read", "--help").stdout
    assert run("--version").stdout.startswith("rawi, version ")


def test_many_processes_write_the_same(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    rows = [f'{{"text": "متن شمارهٔ {n}"}}' if n % 5 else '{"text": "!"}' for n in range(40)]
    path.write_text("\n".join(["no json", *rows]), encoding="utf-8")
    for kind in ("text", "json", "jsonl"):
        one, three = (run("read", str(path), "--format", kind, "-j", n) for n in ("1", "3"))
        assert (one.stdout, one.stderr, one.exit_code) == (three.stdout, three.stderr, three.exit_code)
        assert one.stderr.count("\n") == 9
