"""World news: whose attack it was, who acts behind what somebody says, who is threatened and whom recognition is of."""

from __future__ import annotations

import pytest

from .told import told

TABLE = [
    ("در حملات توپخانه‌ای روسیه به این شهرک دو نفر کشته شدند.", ["ASSAULT heavy-weapons: روسیه > دو نفر"]),
    ("در گلوله‌باران روسیه بر خرسون دو زن کشته شد.", ["ASSAULT heavy-weapons: روسیه > دو زن"]),
    ("در بمباران ترکیه سه زن کشته شدند.", ["ASSAULT aerial: > سه زن"]),
    (
        "کی‌یف گفت که سربازان روس سه روستا را گرفته‌اند و والی خارکیف را برکنار کرد.",
        ["COERCE seize: سربازان روس >", "SANCTION expel: کی‌یف > والی خارکیف"],
    ),
    (
        "پولیس گفت که راکت‌ها به شهر اصابت کردند و سه زن را زخمی کرد.",
        ["ASSAULT heavy-weapons: > سه زن"],
    ),
    (
        "کریم نوری گفت که طالبان او را بازداشت کردند و پس از سه روز آزادش کردند.",
        ["COERCE arrest: طالبان > کریم نوری", "RETREAT release: طالبان > کریم نوری"],
    ),
    ("هالند گفت که با به رسمیت شناختن یک‌جانبهٔ فلسطین مخالف است.", ["REJECT: هالند > فلسطین"]),
    ("اسرائیل به رسمیت شناختن فلسطین را محکوم کرد.", ["ACCUSE disapprove: اسرائیل >"]),
    ("حماس از به رسمیت شناختن فلسطین از سوی اسپانیا استقبال کرد.", ["SUPPORT: حماس > اسپانیا"]),
    ("هند از آزادی ماهیگیران از سوی پاکستان استقبال کرد.", ["SUPPORT: هند > پاکستان"]),
    ("پولیس از به قتل رسیدن سه تن در پروان خبر داد.", ["ASSAULT: > سه تن"]),
    ("سازمان ملل از به خطر افتادن جان غیرنظامیان ابراز نگرانی کرد.", ["ACCUSE disapprove: سازمان ملل >"]),
    ("اسرائیل تهدید کرد که اگر زندانیان آزاد نشوند، به جنگ برمی‌گردد.", ["THREATEN: اسرائیل >"]),
    ("آمریکا تهدید کرد که اگر گروگان‌ها آزاد نشوند، حماس نابود خواهد شد.", ["THREATEN: آمریکا > حماس"]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_world_news(text: str, expected: list[str]) -> None:
    assert told(text) == expected
