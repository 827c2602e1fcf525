"""Warrants and orders of courts, people kept by those who took them, and what is taken from its owners."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("محکمه حکم بازداشت وزیر دفاع را صادر کرد.", ["COERCE arrest: محکمه > وزیر دفاع"]),
        ("دادستان از صدور حکم بازداشت سه تن خبر داد.", ["COERCE arrest: > سه تن"]),
        ("دادسرا برای سه مدیر بانک قرار منع خروج از کشور صادر کرد.", ["COERCE restrict: دادسرا > سه مدیر بانک"]),
        ("دادسرا برای سه مدیر بانک کیفرخواست صادر کرد.", ["ACCUSE allege: دادسرا > سه مدیر بانک"]),
        (
            "شش زن رها شدند، اما دو تن دیگر هنوز نزد استخبارات طالبان‌اند.",
            ["RETREAT release: > شش زن", "COERCE arrest: استخبارات طالبان > دو تن دیگر"],
        ),
        ("شاروالی سی باب دکان را از مالکان آن گرفت.", ["COERCE seize: شاروالی > مالکان"]),
        ("هزار جریب زمین در لوگر از نزد غاصبان گرفته شد.", ["COERCE seize: > غاصبان"]),
        ("این خانواده خانه‌ای را از صاحبش به کرایه گرفت.", []),
        ("وزارت عدلیه پنج شهرک را ملکیت دولت اعلام کرد.", ["COERCE seize: وزارت عدلیه >"]),
        ("شاروالی یک مسجد و یک مکتب را مهر کرد.", ["COERCE restrict: شاروالی > یک مسجد"]),
        ("وزیر نامه را مهر کرد.", []),
    ],
)
def test_what_is_done_to_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("رهبر طالبان سه والی را برکنار کرد.", ["SANCTION: رهبر طالبان > سه والی"]),
        ("لهستان دو دیپلمات را اخراج کرد.", ["SANCTION expel: لهستان > دو دیپلمات"]),
        (
            "کارفرما به کارگران گفت که در صورت ادامهٔ اعتصاب اخراج می‌شوند.",
            ["THREATEN expel: کارفرما > کارگران"],
        ),
    ],
)
def test_dismissals_are_no_expulsions(text: str, events: list[str]) -> None:
    """PLOVER's SANCTION expel is of envoys, observers and organisations; a dismissal from office has no mode."""
    assert told(text) == events
