"""``rawi lexicon check``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "extra: {gloss: extra, verbs: [آزمودن], type: ASSAULT, examples: [او را آزمود]}"


def test_counts(run: Run, tmp_path: Path) -> None:
    (tmp_path / "predicates.yaml").write_text(GOOD, encoding="utf-8")
    result = run("lexicon", "check", str(tmp_path))
    assert "predicates.yaml" in result.stdout
    assert " entries in " in result.stdout.splitlines()[-1]


def test_an_example_that_fails(
    run: Run, tmp_path: Path, stub_reader: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stub_reader, "check_examples", lambda lexicon: iter([("predicates", "extra", "not read")]))
    (tmp_path / "predicates.yaml").write_text(GOOD, encoding="utf-8")
    result = run("lexicon", "check", str(tmp_path))
    assert result.exit_code == 1
    assert "rawi: predicates.yaml: extra: not read" in result.stderr
    assert "wrong" in result.stdout


def test_an_entry_without_example(run: Run, tmp_path: Path) -> None:
    (tmp_path / "predicates.yaml").write_text("bare: {gloss: ' ', type: ASSAULT}", encoding="utf-8")
    result = run("lexicon", "check", str(tmp_path))
    assert result.exit_code == 1
    assert "rawi: predicates.yaml: bare: no example; give at least one" in result.stderr
    assert "rawi: predicates.yaml: bare: the gloss is empty" in result.stderr


def test_every_file_that_cannot_be_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "predicates.yaml").write_text("x: {gloss: a, tpye: ASSAULT}", encoding="utf-8")
    (tmp_path / "speech.yaml").write_bytes(b"\xff")
    result = run("lexicon", "check", str(tmp_path))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 2


def test_no_such_folder(run: Run, tmp_path: Path) -> None:
    result = run("lexicon", "check", str(tmp_path / "none"))
    assert result.exit_code == 1
    assert "no such folder" in result.stderr
