"""Promises to hit back threaten; other promises do not."""

from __future__ import annotations

import pytest

import rawi


def told(text: str) -> list[tuple[str, str | None]]:
    return [(e.type, e.mode) for e in rawi.read(text, "2025-01-15").events]


@pytest.mark.parametrize(
    "text",
    [
        "فرماندهٔ سپاه قول داد که پاسخ این حمله سخت خواهد بود.",
        "رئیس‌جمهور ترکیه وعده داد که انتقام خون سربازان را بگیرد.",
        "نخست‌وزیر اسرائیل عهد کرد که عاملان این حمله بهای سنگینی بپردازند.",
        "حزب‌الله قول تلافی داد.",
    ],
)
def test_who_promises_to_hit_back_threatens(text: str) -> None:
    assert told(text) == [("THREATEN", "violence")]


@pytest.mark.parametrize(
    "text",
    [
        "رئیس‌جمهور وعده داد که مکتب‌ها را باز کند.",
        "وزیر معارف وعده داد که به نامهٔ معلمان پاسخ بدهد.",
        "وزیر مالیه قول داد که بهای نان پایین بیاید.",
    ],
)
def test_other_promises_stay_promises(text: str) -> None:
    assert told(text) == [("AGREE", None)]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("وزیر دفاع ترکیه گفت کشورش آماده است تا به یونان پاسخی کوبنده بدهد.", "violence"),
        ("رئیس‌جمهور امریکا اعلام کرد که آماده است بر کالاهای چین تعرفهٔ تازه وضع کند.", "restrict"),
    ],
)
def test_who_is_ready_to_harm_threatens(text: str, mode: str) -> None:
    assert told(text) == [("THREATEN", mode)]


def test_who_is_ready_to_help_or_for_nothing_threatens_nobody() -> None:
    assert told("ترکیه گفت آماده است به عراق کمک کند.") == [("AGREE", None)]
    assert told("رئیس‌جمهور ترکیه گفت که کشورش نیرومند و آماده است.") == []
