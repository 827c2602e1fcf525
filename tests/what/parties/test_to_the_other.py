"""Whom a deed of two sides is done to where only a pronoun, a request or a decision told before names him."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "کریم نوری گفت که هوا سرد است. محمود احمدی، وزیر خارجهٔ پاکستان، دیروز با او دیدار کرد.",
            ["CONSULT: محمود احمدی > کریم نوری"],
        ),
        (
            "سفیر چین گفت که هوا سرد است. محمود احمدی با والی هرات دیدار کرد.",
            ["CONSULT: محمود احمدی > والی هرات"],
        ),
        (
            "مصر پیشنهاد آتش‌بس داد. حماس این پیشنهاد را قبول کرد.",
            ["REQUEST yield: مصر >", "AGREE: حماس > مصر"],
        ),
        (
            "معاون سفیر ایران وعده داد که تجهیزات شفاخانهٔ غور به افغانستان فرستاده می‌شود.",
            ["AGREE: معاون سفیر ایران > افغانستان"],
        ),
        (
            "وزیر خارجهٔ جاپان قول داد که موضوع را با صدراعظم کشورش در میان بگذارد.",
            ["AGREE: وزیر خارجهٔ جاپان >"],
        ),
        (
            "ایران این حملهٔ اسرائیل را نکوهش کرد، ولی مجارستان از آن استقبال کرد.",
            ["ACCUSE disapprove: ایران > اسرائیل", "SUPPORT: مجارستان > اسرائیل"],
        ),
        (
            "رئیس زندان‌ها با قدردانی از این تصمیم به خبرنگاران گفت که صد تن فردا رها می‌شوند.",
            ["SUPPORT: رئیس زندان‌ها >", "RETREAT release: > صد تن"],
        ),
        (
            "محکمه حکم بازداشت دو رهبر طالبان را صادر کرد. سخنگوی طالبان گفت که این گروه محکمه را به رسمیت نمی‌شناسد. "
            "انجمن زنان از این تصمیم استقبال کرد.",
            ["COERCE arrest: محکمه > دو رهبر طالبان", "REJECT: طالبان > محکمه", "SUPPORT: انجمن زنان > محکمه"],
        ),
    ],
)
def test_whom(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        (
            "وزیر صحت با کریم نوری، سفیر قطر، دیدار کرد. سفیر قطر در پاسخ وعده داد که دارو می‌فرستد.",
            "AGREE: کریم نوری > وزیر صحت",
        ),
        (
            "وزیر صحت با کریم نوری، سفیر قطر، دیدار کرد. سفیر قطر وعده داد که دارو می‌فرستد.",
            "AGREE: کریم نوری >",
        ),
    ],
)
def test_said_at_the_meeting(text: str, promise: str) -> None:
    """What is promised there is promised to whom is met; elsewhere it may be promised to anybody."""
    assert told(text)[-1] == promise
