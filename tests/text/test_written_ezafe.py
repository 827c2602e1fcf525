"""A word in ه is seen to be written with its ezafe in all three spellings, joined or not."""

from __future__ import annotations

import pytest

from rawi.text.analyser import analyse


@pytest.mark.parametrize(
    ("word", "written"),
    [("خانهٔ", True), ("خانۀ", True), ("خانه‌ی", True), ("خانهی", True), ("خانه", False), ("راهی", False)],
)
def test_ezafe_behind_he(word: str, written: bool) -> None:
    text = analyse(f"در {word} او")
    assert text.writes_ezafe(1) is written
