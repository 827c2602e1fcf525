"""``rawi explain``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]


def test_rule_entry_and_words(run: Run) -> None:
    result = run("explain", "-", stdin="گروه حمله کرد")
    assert result.exit_code == 0
    assert "predicates.yaml: attack" in result.stdout
    assert "at 0–4" in result.stdout


def test_one_event(run: Run) -> None:
    page = run("explain", "-", "--event", "e1", stdin="گروه حمله کرد").stdout
    assert "e1  " in page
    assert "s1  " not in page


def test_an_event_that_is_not_there(run: Run) -> None:
    result = run("explain", "-", "--event", "e7", stdin="گروه")
    assert result.exit_code == 1
    assert result.stderr == "rawi: standard input: no event 'e7'; this report has e1, s1\n"


def test_a_bad_file(run: Run) -> None:
    result = run("explain", "/nowhere/at/all")
    assert result.exit_code == 1
    assert result.stderr == "rawi: /nowhere/at/all: no such file; check the name\n"
