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
        # what a power must be or have is asked of it
        ("سفیر ناروی گفت که ایران باید به تعهداتش پایبند باشد.", "REQUEST: سفیر ناروی > ایران"),
        # what is said of a party right behind its name, or led by a preposition
        ("لاوروف گفت ناتو تهدیدی برای روسیه است.", "ACCUSE disapprove: لاوروف > ناتو"),
        ("اردوغان گفت اسرائیل دولتی تروریستی است.", "ACCUSE disapprove: اردوغان > اسرائیل"),
        ("زلنسکی گفت پوتین یک جنایتکار جنگی است.", "ACCUSE disapprove: زلنسکی > پوتین"),
        (
            "سخنگوی هند گفت این اقدام پاکستان در تضاد با پیمان دو کشور است.",
            "ACCUSE disapprove: سخنگوی هند > پاکستان",
        ),
        # a described noun behind an indefinite one is the verb's own
        ("سپاه پاسداران گفت که به هر تجاوزی پاسخ قاطع خواهد داد.", "THREATEN violence: سپاه پاسداران >"),
    ],
)
def test_who_asks_or_plans_what(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    "text",
    [
        "کارشناس گفت که مردم باید هوشیار باشند.",
        "وزیر گفت که هدف ایران در سوریه مبارزه با تروریسم است.",
        "وزیر گفت که هند کشوری دوست است.",
    ],
)
def test_what_neither_asks_nor_blames(text: str) -> None:
    assert told(text) == []
