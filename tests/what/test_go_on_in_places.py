"""Waves of deeds, fights that go on in a place, things told to be shut, and roads that people shut."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("موجی از بازداشت‌ها در استانبول آغاز شده است.", ["COERCE arrest:"]),
        ("موجی از ترورها در قندوز آغاز شد.", ["ASSAULT targeted:"]),
        ("درگیری‌های شدید در حلب ادامه دارد.", ["ASSAULT"]),
        ("جنگ سختی در ولسوالی چاهاب در جریان است.", ["ASSAULT"]),
        ("جنگ در غزه آغاز شد.", []),
        ("مقام‌ها از بسته شدن گذرگاه اسپین‌بولدک خبر دادند.", ["COERCE restrict:"]),
        ("کارگران جادهٔ اصلی را بستند.", ["PROTEST obstruct: کارگران"]),
        ("باشندگان جادهٔ دارالامان را بازداشت کردند.", ["COERCE arrest:"]),
    ],
)
def test_told_by_where(text: str, events: list[str]) -> None:
    lines = told(text)
    assert len(lines) == len(events)
    assert all(line.startswith(event) for line, event in zip(lines, events, strict=True))
