"""Who is handed over and to whom both are recipients; what is handed is behind تحویل itself."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "to_whom"),
    [
        ("شورشیان شش گروگان را به صلیب سرخ تحویل دادند.", ["شش گروگان", "صلیب سرخ"]),
        ("کوبا سه زندانی را به هالند تحویل داد.", ["سه زندانی", "هالند"]),
        ("کوبا محموله‌ای را تحویل هلال احمر سودان داد.", ["هلال احمر سودان"]),
    ],
)
def test_both_are_told(text: str, to_whom: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[r] for r in record.events[0].recipients] == to_whom
