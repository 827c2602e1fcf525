"""Modes by what is asked for, what is threatened, what was hit and who met."""

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a demand is for change, unless it asks somebody to yield or to meet
        ("سفیر ناروی گفت که نپال باید روش خود را عوض کند.", ["REQUEST change: سفیر ناروی > نپال"]),
        ("سفیر ناروی گفت که نپال باید غرامت بپردازد.", ["REQUEST yield: سفیر ناروی > نپال"]),
        ("سفیر ناروی گفت که نپال باید از کشمیر خارج شود.", ["REQUEST yield: سفیر ناروی > نپال"]),
        ("سفیر ناروی گفت که نپال باید با هند مذاکره کند.", ["REQUEST meet: سفیر ناروی > نپال"]),
        ("سفیر ناروی گفت که نپال نباید سلاح هسته‌ای داشته باشد.", ["REQUEST yield: سفیر ناروی > نپال"]),
        # whoever is asked for help by name is still asked to assist, and an order leaves open what it is for
        ("سفیر ناروی از نپال کمک خواست.", ["REQUEST assist: سفیر ناروی > نپال"]),
        ("رئیس‌جمهور نپال به ارتش دستور داد که راه را بررسی کند.", ["REQUEST: رئیس‌جمهور نپال > ارتش"]),
        # what is threatened
        ("نپال هند را تهدید کرد که جنگ را از سر می‌گیرد.", ["THREATEN violence: نپال > هند"]),
        ("معلمان اخطار دادند که تا حکومت پاسخ ندهد، به کار برنمی‌گردند.", ["THREATEN: معلمان > حکومت"]),
    ],
)
def test_what_is_asked_or_threatened(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("نپال با موشک و پهپاد به بندر هند حمله کرد.", ["ASSAULT heavy-weapons: نپال > هند"]),
        ("نپال با پهپاد به بندر هند حمله کرد.", ["ASSAULT drone: نپال > هند"]),
        ("ارتش نپال آشیانهٔ جنگنده‌های هند را هدف قرار داد.", ["ASSAULT: ارتش نپال > هند"]),
        ("ارتش نپال با جنگنده پایگاه هند را هدف قرار داد.", ["ASSAULT aerial: ارتش نپال > هند"]),
        ("در پاسخ به حملهٔ موشکی هند، نپال حملاتی را به بندر هند انجام داد.", ["ASSAULT: نپال > هند"]),
    ],
)
def test_weapons_are_those_it_was_done_with(text: str, lines: list[str]) -> None:
    assert lines[0] in told(text)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("نشست وزیران منطقه در دوحه برگزار شد.", "multilateral"),
        ("نشست مشترک هند و نپال در دوحه برگزار شد.", ""),
        ("وزیر خارجهٔ نپال با سفیر هند نشست برگزار کرد.", ""),
        ("وزیر خارجهٔ نپال در دیدار سفیر هند از او تشکر کرد.", "visit"),
        ("وزیر خارجهٔ نپال در دیدار با سفیر هند از او تشکر کرد.", ""),
        ("وزیر خارجهٔ نپال با همتای هندی خود تماس گرفت.", "phone"),
        ("هند و نپال با میانجی‌گری قطر گفت‌وگو کردند.", "third-party"),
    ],
)
def test_kinds_of_meetings(text: str, mode: str) -> None:
    assert [e.mode or "" for e in read(text, "2025-01-15").events if e.type == "CONSULT"] == [mode]


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("وزیر خارجهٔ نپال دیروز با مقام‌های هند در تماس بود.", "asserted"),
        ("وزیر خارجهٔ نپال هنوز با مقام‌های هند در تماس بود.", "ongoing"),
        ("وزیر خارجهٔ نپال با مقام‌های هند در تماس است.", "ongoing"),
    ],
)
def test_talks_that_are_over(text: str, aspect: str) -> None:
    assert [e.aspect for e in read(text, "2025-01-15").events] == [aspect]
