"""Weapons in what is struck do no harm, so that they tell no mode;
of missiles and drones together the missiles count."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("ارتش هند آشیانهٔ پهپادهای پاکستان را با موشک هدف قرار داد.", "heavy-weapons"),
        ("ارتش هند یک پهپاد پاکستان را هدف قرار داد.", ""),
        ("ارتش هند به انبار موشک‌های پاکستان حمله کرد.", ""),
        ("آشیانهٔ جنگنده‌های پاکستان هدف قرار گرفت.", ""),
        ("ارتش هند با پهپاد به انبار موشک‌های پاکستان حمله کرد.", "drone"),
        ("ارتش هند سه موشک به شهر لاهور شلیک کرد.", "heavy-weapons"),
        ("ارتش هند با موشک و پهپاد به شهر لاهور حمله کرد.", "heavy-weapons"),
    ],
)
def test_what_is_struck_does_not_tell_with_what(text: str, mode: str) -> None:
    assert [e.mode or "" for e in read(text).events] == [mode]
