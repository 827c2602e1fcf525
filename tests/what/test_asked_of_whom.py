"""Who asks, plans or summons, where a clause in between tells of the object."""

from __future__ import annotations

import pytest

from tests.what.told import told


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
        ("سفیر ناروی گفت که ایران باید به تعهداتش پایبند باشد.", "REQUEST change: سفیر ناروی > ایران"),
        # what is said of a party right behind its name, or led by a preposition
        ("لاوروف گفت ناتو تهدیدی برای روسیه است.", "ACCUSE disapprove: لاوروف > ناتو"),
        ("اردوغان گفت اسرائیل دولتی تروریستی است.", "ACCUSE disapprove: اردوغان > اسرائیل"),
        ("زلنسکی گفت پوتین یک جنایتکار جنگی است.", "ACCUSE disapprove: زلنسکی > پوتین"),
        (
            "سخنگوی هند گفت این اقدام پاکستان در تضاد با پیمان دو کشور است.",
            "ACCUSE disapprove: سخنگوی هند > پاکستان",
        ),
        # what stands between whom something is asked of and the verb is what is wanted
        ("ترکمنستان بی‌طرف می‌ماند و از طالبان سیاست صلح‌آمیز می‌خواهد.", "REQUEST change: ترکمنستان > طالبان"),
        ("از طالبان مردم هرات می‌خواهند که مکتب‌ها را باز کنند.", "REQUEST yield: مردم هرات > طالبان"),
        # a subjunctive by itself in what is quoted is an order
        ("سخنگوی ملل متحد گفت: «طالبان تعهدات خود را عملی کنند.»", "REQUEST change: سخنگوی ملل متحد > طالبان"),
        ("رهبر حزب گفت: دولت زندانیان را آزاد کند.", "REQUEST yield: رهبر حزب > دولت"),
        # who proposes to do something himself proposes it to those with whom or to whom he would
        ("تهران پیشنهاد داد که مستقیم با امریکا مذاکره کند.", "REQUEST meet: تهران > امریکا"),
        # not to travel is no meeting that is asked for
        ("رهبر طالبان فرمان داد که زنان بدون محرم سفر نکنند.", "REQUEST: رهبر طالبان > زنان"),
        ("معترضان خواهان برکناری والی شدند.", "REQUEST yield: معترضان >"),
        # a described noun behind an indefinite one is the verb's own
        ("سپاه پاسداران گفت که به هر تجاوزی پاسخ قاطع خواهد داد.", "THREATEN violence: سپاه پاسداران >"),
    ],
)
def test_who_asks_or_plans_what(text: str, event: str) -> None:
    assert told(text) == [event]


def test_and_written_together_with_what_is_asked_for() -> None:
    text = "انجمن نویسندگان سانسور این کتاب را محکوم کرده وخواستار آزادی شاعر شده است."
    assert told(text)[1] == "REQUEST yield: انجمن نویسندگان >"


@pytest.mark.parametrize(
    "text",
    [
        "کارشناس گفت که مردم باید هوشیار باشند.",
        "وزیر گفت که هدف ایران در سوریه مبارزه با تروریسم است.",
        "وزیر گفت که هند کشوری دوست است.",
        "وزیر گفت: «خدا شما را حفظ کند.»",
    ],
)
def test_what_neither_asks_nor_blames(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "پاکستان تصمیم گرفت مهاجران را اخراج کند. سازمان ملل با این تصمیم مخالفت کرد.",
            ["COERCE deport: پاکستان > مهاجران", "REJECT: سازمان ملل > پاکستان"],
        ),
        (
            "ترامپ گفت که اردن باید آوارگان را بپذیرد. اردن این طرح را رد کرد.",
            ["REQUEST assist: ترامپ > اردن", "REJECT yield: اردن > ترامپ"],
        ),
        (
            "طالبان امروز یک مرد را در خوست اعدام کردند. حکم قصاص در ورزشگاه شهر اجرا شد.",
            ["SANCTION convict: طالبان > یک مرد"],
        ),
    ],
)
def test_what_is_refused_or_carried_out_was_told_before(text: str, events: list[str]) -> None:
    assert told(text) == events
