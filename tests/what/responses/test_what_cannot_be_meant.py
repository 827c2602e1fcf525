"""Answers are not given to deeds that nobody claimed, or that are not what is answered."""

from __future__ import annotations

import pytest

from tests.what.told import accounts


def answers(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(a.type, a.responses) for a in accounts(text) if a.responses]


@pytest.mark.parametrize(
    "text",
    [
        # of the outlet's own telling, and of another matter
        "امارات به زلزله‌زدگان کنر غذا فرستاد. سخنگوی طالبان ادعاها مبنی بر مداخلهٔ طالبان در توزیع کمک‌ها را رد کرد.",
        "سفیر اوکراین گفت که نیروهای روسیه یک مکتب را گلوله‌باران کرده‌اند. رئیس‌جمهور اوکراین شایعهٔ فرار خود را رد کرد.",
        "رئیس‌جمهور از مهمان‌نوازی پاکستان سپاسگزاری کرد. لویه جرگه امضای پیمان امنیتی را تأیید کرد.",
        # a thing that has nothing to do with another
        "رویترز گفت که وزیر خارجهٔ ایران با همتای ترکش دیدار کرد. "
        "سخنگوی وزارت گفت که این سفر ارتباطی به دیدار با آنان ندارد.",
        # silence about nothing that was told
        "کریم نوری دو بار با نادر رحیمی دیدار کرد. رئیس‌جمهور که در این مورد سکوت کرده، به هرات رفت.",
        "دادستانی سه مدیر را احضار کرد. نماینده گفت که اگر وزیر در این باره توضیحی ندهد، او را استیضاح خواهد کرد.",
        # who rejects a deed denies nothing
        "سپاه گفت که مقر حزب دموکرات را موشک‌باران کرد. وزیر خارجهٔ عراق این حمله را نقض حاکمیت دانست و آن را رد کرد.",
    ],
)
def test_it_is_not_answered(text: str) -> None:
    assert answers(text) == []


@pytest.mark.parametrize(
    ("text", "type_", "answer"),
    [
        (
            "وزارت داخله گفت که طالبان سه تن را کشتند. طالبان گفته‌اند که در آن دست نداشته‌اند.",
            "ASSAULT",
            ("denies", "طالبان"),
        ),
        (
            "والی گفت که سه تن کشته شدند. سخنگوی ارتش گفت که ارتش هیچ ارتباطی با این حمله ندارد.",
            "ASSAULT",
            ("denies", "سخنگوی ارتش"),
        ),
        (
            "سازمان ملل از پاکستان خواست که اخراج مهاجران را متوقف کند. فلیپ نوشت که خانواده‌ها رانده شده بودند. "
            "مقام‌های پاکستانی به این درخواست پاسخ نداده‌اند.",
            "REQUEST",
            ("silent", "مقام‌های پاکستانی"),
        ),
        (
            "سخنگوی ارتش نایجر گفت که دو کشور سرباز فرستاده‌اند. وی فرانسه را متهم کرد که در پی مداخله است. "
            "فرانسه این ادعا را رد کرد.",
            "ACCUSE",
            ("denies", "فرانسه"),
        ),
        (
            "در دو انفجار ۴۸ تن کشته شدند. طالبان مسئولیت هر دو رویداد را به عهده گرفته‌اند.",
            "ASSAULT",
            ("confirms", "طالبان"),
        ),
        (
            "عفو بین‌الملل گفت که پولیس سه تن را کشته است. "
            "سخنگوی دولت در یک نشست خبری گزارش عفو بین‌الملل را ساختگی خواند.",
            "ASSAULT",
            ("denies", "سخنگوی دولت"),
        ),
    ],
)
def test_what_is_answered(text: str, type_: str, answer: tuple[str, str]) -> None:
    assert answers(text) == [(type_, [answer])]


@pytest.mark.parametrize(
    ("claim", "denied"),
    [
        ("پولیس سه تن را کشته و دو تن را بازداشت کرده است", ["ASSAULT", "COERCE"]),
        ("پولیس سه تن را کشته و طالبان دو تن را بازداشت کرده‌اند", ["ASSAULT"]),
    ],
)
def test_all_that_one_sentence_charges_them_with(claim: str, denied: list[str]) -> None:
    text = f"کریم نوری نوشت که {claim}. سخنگوی پولیس این ادعا را رد کرد."
    assert [type_ for type_, _ in answers(text)] == denied


def test_who_has_seen_nothing_is_not_silent() -> None:
    assert answers("رئیس‌جمهور گفت که ارتش سه تن را کشت. ایران هنوز چیزی ندیده است.") == []
