"""People behind bars, confessions under force, computers broken into, land and straits held, forces that advance."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سه زندانی سیاسی در قرنطینه محبوس هستند.", ["COERCE arrest: > سه زندانی سیاسی"]),
        ("تلویزیون هند اعترافات اجباری کریم نوری را پخش کرد.", ["COERCE: > کریم نوری"]),
        ("تلویزیون هند اعترافات این هنرپیشه را پخش کرد.", []),
        ("هکرهای هندی حملات هکری گسترده‌ای علیه پاکستان انجام دادند.", ["COERCE cyber: هکرهای هندی > پاکستان"]),
        ("ترکیه کنترل کامل این تنگه را در دست دارد.", ["COERCE seize: ترکیه >"]),
        ("نظامیان هندی به عمق خاک پاکستان پیشروی کردند.", ["MOBILIZE troops: نظامیان هندی >"]),
        ("تدابیر امنیتی در شهر کابل افزایش یافت.", ["MOBILIZE police: >"]),
    ],
)
def test_held_and_forced(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_soldiers_left_unpaid_are_coerced_by_nobody() -> None:
    assert told("رئیس‌جمهور گفت که آن‌ها به سربازانشان حقوق نمی‌دهند.") == []
