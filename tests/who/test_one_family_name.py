"""Two people of one family name, one of whom was called by that alone, stay two."""

from __future__ import annotations

import pytest

from tests.what.told import accounts


@pytest.mark.parametrize(
    ("last", "who"),
    [
        ("رحیمه نوری از ایران انتقاد کرد.", "رحیمه نوری"),
        ("ملا محمد یوسف نوری از ایران انتقاد کرد.", "ملا محمد یوسف نوری"),
        ("سیدکریم نوری از ایران انتقاد کرد.", "کریم نوری"),
        ("نوری از ایران انتقاد کرد.", "کریم نوری"),
    ],
)
def test_who_is_meant(last: str, who: str) -> None:
    text = f"کریم نوری، سخنگوی طالبان، از هند انتقاد کرد. نوری از پاکستان انتقاد کرد. {last}"
    assert [a.actors for a in accounts(text)] == [["کریم نوری"], ["کریم نوری"], [who]]
