"""Who asks, blames and refuses whom, where one party's name runs on into another's, or a deed stands behind."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties


@pytest.mark.parametrize(
    ("text", "type_", "who", "whom"),
    [
        # behind a title and its comma, از leads to whom the verb asks for
        (
            "نادر رحیمی، استاد دانشگاه، از رهبران حماس خواست که زندانیان را آزاد کنند.",
            "REQUEST",
            "نادر رحیمی",
            "رهبران حماس",
        ),
        ("نادر رحیمی، والی بلخ، از مقام‌های تاجیکستان انتقاد کرد.", "ACCUSE", "نادر رحیمی", "مقام‌های تاجیکستان"),
        (
            "سفیر نروژ، نادر رحیمی، از مقام‌های تاجیکستان انتقاد کرد.",
            "ACCUSE",
            "سفیر نروژ",
            "مقام‌های تاجیکستان",
        ),
        # whom something is laid on, and nothing written before him
        ("شماری از فعالان زن ارمنستان را مقصر دانستند.", "ACCUSE", "شماری از فعالان زن", "ارمنستان"),
        ("نهادهای مدافع حقوق بشر حزب‌الله لبنان را مقصر دانستند.", "ACCUSE", "نهادهای مدافع حقوق بشر", "حزب‌الله لبنان"),
        ("خانواده‌های قربانیان اسرائیل را مقصر دانستند.", "ACCUSE", "خانواده‌های قربانیان", "اسرائیل"),
        ("مقام‌های پیشین روسیه را به فساد متهم کردند.", "ACCUSE", "", "مقام‌های پیشین روسیه"),
        ("والی هرات، نادر رحیمی، وزارت دفاع ایران را به دروغ متهم کرد.", "ACCUSE", "نادر رحیمی", "وزارت دفاع ایران"),
        # who holds an office of one state is nobody known to be of another
        ("نخست‌وزیر پاکستان دونالد ترامپ را مقصر دانست.", "ACCUSE", "نخست‌وزیر پاکستان", "دونالد ترامپ"),
        # whom the deed would be done to that somebody refuses
        ("قطر از دیدار با اسرائیل خودداری کرد.", "REJECT", "قطر", "اسرائیل"),
        ("قطر پیشنهاد اسرائیل برای دیدار با حماس را رد کرد.", "REJECT", "قطر", "اسرائیل"),
        ("قطر حاضر نشد با حکومت طالبان گفتگو کند.", "REJECT", "قطر", "حکومت طالبان"),
        ("قطر حاضر نشد به پاکستان کمک کند.", "REJECT", "قطر", "پاکستان"),
        ("قطر حاضر نشد نیروهای خود را بیرون بکشد.", "REJECT", "قطر", ""),
        ("قطر متعهد شد نیروهای خود را بیرون بکشد.", "AGREE", "قطر", ""),
    ],
)
def test_who_deals_with_whom(text: str, type_: str, who: str, whom: str) -> None:
    (event,) = parties(text)
    assert (event[0], ", ".join(event[1]), ", ".join(event[2])) == (type_, who, whom)


def test_who_would_not_talk_to_the_press_refuses_nothing() -> None:
    assert parties("مدیر حاضر نشد با بی‌بی‌سی گفتگو کند.") == []


def test_who_is_of_somebody_is_described_by_it() -> None:
    record = read("نادر رحیمی، نویسنده، از اعضای کانون نویسندگان، از هند انتقاد کرد.", "2025-01-15")
    (event,) = record.events
    assert [a.name for a in record.actors if a.id in event.recipients] == ["هند"]
