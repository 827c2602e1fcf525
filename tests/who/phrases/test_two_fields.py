"""One minister may have two fields, and a field that no list of ministers knows."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزیر دارایی و اقتصاد ترکمنستان با سفیر چین دیدار کرد.", "CONSULT: وزیر دارایی و اقتصاد ترکمنستان > سفیر چین"),
        (
            "وزیر حمل و نقل و ارتباطات قزاقستان با سفیر چین دیدار کرد.",
            "CONSULT: وزیر حمل و نقل و ارتباطات قزاقستان > سفیر چین",
        ),
        (
            "وزیر توسعهٔ اقتصادی و تجارت گرجستان با سفیر چین دیدار کرد.",
            "CONSULT: وزیر توسعهٔ اقتصادی و تجارت گرجستان > سفیر چین",
        ),
        (
            "وزیر سرمایه‌گذاری و تجارت خارجی ازبکستان با سفیر چین دیدار کرد.",
            "CONSULT: وزیر سرمایه‌گذاری و تجارت خارجی ازبکستان > سفیر چین",
        ),
        ("وزیر نیرو و وزیر نفت با سفیر چین دیدار کردند.", "CONSULT: وزیر نیرو, وزیر نفت > سفیر چین"),
        ("وزیر دفاع و ایران با هم دیدار کردند.", "CONSULT: وزیر دفاع, ایران >"),
    ],
)
def test_ministers(text: str, expected: str) -> None:
    assert told(text) == [expected]


def test_where_they_met_is_no_side() -> None:
    text = (
        "هند پاکستان را به نقض آتش‌بس متهم کرد. این حادثه پس از دیدار نخست‌وزیران هند و پاکستان در حاشیهٔ نشست مجمع عمومی "
        "سازمان ملل رخ داد. دو طرف توافق کردند که آتش‌بس کنند."
    )
    assert told(text)[-1] == "AGREE: هند, پاکستان >"
