"""Courts, police and bodies as Iranian reports name them: who acts, whose word it is, who is meant by این."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        (
            "شعبه ۲۶ دادگاه انقلاب تهران، کریم نوری، فعال مدنی، را به پنج سال حبس محکوم کرد.",
            "شعبه ۲۶ دادگاه انقلاب تهران",
            "کریم نوری",
        ),
        ("وزارت اطلاعات، کریم نوری، شاعر، را بازداشت کرد.", "وزارت اطلاعات", "کریم نوری"),
        ("مأموران پلیس اطلاعات و امنیت عمومی سه زن را بازداشت کردند.", "مأموران پلیس اطلاعات و امنیت عمومی", "سه زن"),
    ],
)
def test_a_body_acts_on_somebody_between_commas(text: str, actor: str, recipient: str) -> None:
    assert last_parties(text) == ([actor], [recipient])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "مدیر سازمان حقوق بشر ایران از جامعه جهانی خواست سکوت نکند. به گفته این نهاد، ۶۰ نفر اعدام شده‌اند.",
            "سازمان حقوق بشر ایران",
        ),
        (
            "دبیرکل عفو بین‌الملل از شورای امنیت خواست اقدام کند. این نهاد گفت که ده نفر اعدام شده‌اند.",
            "عفو بین‌الملل",
        ),
        (
            "به گفته یک شاهد، مأموران کافه را بستند. فرمانده انتظامی تهران بزرگ بازداشت سه زن را تأیید کرد.",
            "فرمانده انتظامی تهران بزرگ",
        ),
        ("مدیرکل زندان‌های استان البرز از اعدام دو نفر خبر داد.", "مدیرکل زندان‌های استان البرز"),
    ],
)
def test_whose_word_it_is(text: str, source: str) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[-1].sources] == [source]


@pytest.mark.parametrize(
    "text",
    ["فرمانده انتظامی استان گیلان قتل این دختر را تأیید کرد.", "دادستان گیلان گفت قتل این دختر عمدی بود."],
)
def test_whoever_tells_of_somebody_is_another(text: str) -> None:
    record = read(text, "2025-01-15")
    assert len([a for a in record.actors if a.kind in ("person", "people")]) == 2
