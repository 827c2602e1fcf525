"""Who asks, plans or summons, where a clause in between tells of the object."""

from __future__ import annotations

import pytest
from told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "دولت تصمیم گرفت سه دیپلمات را که جاسوسی کرده بودند اخراج کند.",
            "SANCTION expel: دولت > سه دیپلمات",
        ),
        ("پولیس قصد دارد که مردانی را که سلاح داشتند بازداشت کند.", "COERCE arrest: پولیس > مردانی"),
        (
            "عفو بین‌الملل از طالبان خواست زنانی را که در بند هستند آزاد کنند.",
            "REQUEST yield: عفو بین‌الملل > طالبان",
        ),
        # a demand told of by a clause asks nothing itself
        ("این خواست معترضان را که رهبرشان مطرح کرده بود حکومت نپذیرفت.", "REJECT yield: حکومت > معترضان"),
        ("نمایندگان طرح استیضاح وزیر راه را امضا کردند.", "ACCUSE investigate: نمایندگان > وزیر راه"),
        ("ماموران سه معلم را برای بازجویی احضار کردند.", "ACCUSE investigate: ماموران > سه معلم"),
    ],
)
def test_who_asks_or_plans_what(text: str, event: str) -> None:
    assert told(text) == [event]
