"""Whoever is said to be among them is one of those whom the deed told right before befell."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "طالبان ده زن را بازداشت کردند. مینا احمدی نیز در میان آنان است.",
            ["COERCE arrest: طالبان > ده زن, مینا احمدی"],
        ),
        (
            "شورا از بازداشت پانزده معلم خبر داد که کریم نوری و رحیم اکبری در میان آنان‌اند.",
            ["COERCE arrest: > پانزده معلم, کریم نوری, رحیم اکبری"],
        ),
        ("طالبان ده زن را بازداشت کردند. مینا احمدی در میان آنان نیست.", ["COERCE arrest: طالبان > ده زن"]),
        ("طالبان با سران قبایل دیدار کردند. کریم نوری در میان آنان بود.", ["CONSULT: طالبان > سران قبایل"]),
        ("طالبان کریم نوری را به جای نامعلوم بردند.", ["COERCE arrest: طالبان > کریم نوری"]),
        (
            "با اشاره به نقض پیمان از سوی پاکستان، دو دیپلومات اخراج شدند.",
            ["SANCTION expel: > دو دیپلومات"],
        ),
    ],
)
def test_who_is_among_them(text: str, events: list[str]) -> None:
    assert told(text) == events
