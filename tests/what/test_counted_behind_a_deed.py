"""Those counted roughly behind a deed's noun: it befell them, and they did nothing."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("در حملهٔ انتحاری بیش از صد تن در شهر کابل کشته شدند.", "ASSAULT suicide-attack: > صد تن"),
        ("در حملات هوایی نزدیک به بیست جنگجو کشته شدند.", "ASSAULT aerial: > بیست جنگجو"),
        ("بر اثر بمباران شدید دست‌کم ۳۰ نفر جان باختند.", "ASSAULT aerial: > ۳۰ نفر"),
        ("در جریان عملیات حدود ده طالب کشته شدند.", "ASSAULT: > ده طالب"),
        ("در درگیری مسلحانه بیشتر از ۳۰ نفر زخمی شدند.", "ASSAULT firearms: > ۳۰ نفر"),
        ("در حملهٔ بیش از ۳۰ مرد مسلح به یک پاسگاه دو پولیس کشته شدند.", "ASSAULT: ۳۰ مرد مسلح > دو پولیس"),
    ],
)
def test_the_counted_are_hurt(text: str, line: str) -> None:
    assert told(text) == [line]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("در جنگ میان دو قوماندان هفت تن به شمول سه غیرنظامی کشته و زخمی شدند.", []),
        ("دست‌کم ۱۴ غیرنظامی که سه تن آنان کودک بودند، در این حملات کشته یا زخمی شده‌اند.", []),
        ("در حملهٔ انتحاری ۱۲ تن به شمول سه زن کشته و ۲۰ تن زخمی شدند.", [("killed", 12), ("wounded", 20)]),
    ],
)
def test_the_killed_and_wounded_counted_together_are_no_toll(text: str, tolls: list[tuple[str, int]]) -> None:
    (event,) = read(text, "2025-01-15").events
    assert [(t.what, t.low) for t in event.tolls] == tolls
