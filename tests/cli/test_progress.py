"""The line that counts."""

from __future__ import annotations

import pytest

from rawi.cli import progress


def test_shown_and_cleared(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_EVERY", 0.0)
    counter = progress.Progress(shown=True)
    for n in range(30):
        counter.count(n != 3)
    counter.clear()
    shown = capsys.readouterr().err
    assert "29 reports read, 1 unreadable" in shown
    assert shown.endswith("\r\x1b[K")


def test_silent_for_few_and_where_nobody_looks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_EVERY", 0.0)
    few, unseen = progress.Progress(shown=True), progress.Progress()
    for _ in range(5):
        few.count(True)
    for _ in range(100):
        unseen.count(True)
    few.clear()
    assert capsys.readouterr().err == ""
