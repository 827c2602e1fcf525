"""What is told as done over and over is another event than the deed of one day."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("نیروهای طالبان دیروز دو زن را در شهر تالقان شلاق زدند. طالبان همواره زنان را در تالقان شلاق می‌زنند.", 2),
        ("ارتش روسیه شب گذشته بر خارکیف حمله کرد. روسیه در این اواخر حملات بر خارکیف را افزایش داده است.", 2),
        # over a year
        (
            "پولیس کندز از کشف ۳۰ کیلوگرم هروئین در شهر کندز خبر داد."
            " پولیس امسال ۹۰۰ کیلوگرم مواد مخدر را در کندز کشف کرده است.",
            2,
        ),
        # both over time
        ("طالبان همواره زنان را در تالقان شلاق می‌زنند. طالبان زنان را در تالقان مرتبا شلاق می‌زنند.", 1),
        # one deed, told twice
        ("نیروهای طالبان دیروز دو زن را در شهر تالقان شلاق زدند. طالبان این زنان را در تالقان شلاق زدند.", 1),
        # talks about what grows
        ("وزیر تجارت با سفیر چین در کابل دیدار کرد. دو طرف دربارهٔ افزایش تجارت گفتگو کردند.", 1),
    ],
)
def test_deeds(text: str, count: int) -> None:
    assert len(told(text)) == count
