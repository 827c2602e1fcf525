"""What is found or seized without را is nobody who finds it: who acts is told with the verb before."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("پولیس به خانه‌ها رفت و صد کیلوگرام تریاک کشف کرد.", "COERCE seize: پولیس >"),
        ("ماموران خانه را بازرسی کردند و دو قبضه کلاشنیکوف پیدا کردند.", "COERCE seize: ماموران >"),
        ("نیروهای مرزی سه تن را گرفتند و ۲۰ کیلو حشیش ضبط کردند.", "COERCE seize: نیروهای مرزی >"),
        ("پولیس صد مهاجر را گرفت؛ از آن میان پنجاه تن اخراج شدند.", "COERCE deport: > پنجاه تن"),
    ],
)
def test_amounts_are_no_doers(text: str, event: str) -> None:
    assert event in told(text)
