"""Everyday deeds in the constructions that reports tell them in: a light verb split from its noun, a deed as a noun,
an indefinite plural, whom the deed befalls before it."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import party_lists

SPLIT = {
    "شورشیان عملیاتی علیه ارتش سودان آغاز کردند": ("ASSAULT", ["شورشیان"], ["ارتش سودان"]),
    "ارتش سوریه عملیاتی را علیه جنگجویان داعش به راه انداخت": ("ASSAULT", ["ارتش سوریه"], ["جنگجویان داعش"]),
    "اسرائیل بر غزه حملاتی انجام داد": ("ASSAULT", ["اسرائیل"], ["غزه"]),
    "روسیه اتهامات تازه‌ای را علیه اوکراین مطرح کرد": ("ACCUSE", ["روسیه"], ["اوکراین"]),
    "روسیه علیه اوکراین اتهاماتی وارد کرد": ("ACCUSE", ["روسیه"], ["اوکراین"]),
    "ترکیه کمک‌های تازه‌ای در اختیار سوریه گذاشت": ("AID", ["ترکیه"], ["سوریه"]),
    "ترکیه کمک به سوریه را دو برابر کرد": ("AID", ["ترکیه"], ["سوریه"]),
    "ترامپ تهدید خود علیه ایران را تکرار کرد": ("THREATEN", ["ترامپ"], ["ایران"]),
    "تهدید ایران از سوی امریکا ادامه دارد": ("THREATEN", ["امریکا"], ["ایران"]),
    "نکوهش طالبان از سوی دیده‌بان حقوق بشر ادامه دارد": ("ACCUSE", ["دیده‌بان حقوق بشر"], ["طالبان"]),
    "تحریم‌های تازهٔ امریکا علیه ایران از فردا اجرا می‌شود": ("SANCTION", ["امریکا"], ["ایران"]),
    "محدودیت‌های تازهٔ طالبان بر زنان اعمال شد": ("COERCE", ["طالبان"], ["زنان"]),
    "امریکا محدودیت‌های صادراتی علیه روسیه را کنار گذاشت": ("CONCEDE", ["امریکا"], ["روسیه"]),
    "پولیس یک خبرنگار را زد": ("ASSAULT", ["پولیس"], ["یک خبرنگار"]),
    "احمد کریمی به زندان بازگردانده شد": ("COERCE", [], ["احمد کریمی"]),
    "دادگاه نخست‌وزیر پیشین را احضار کرد": ("ACCUSE", ["دادگاه"], ["نخست‌وزیر پیشین"]),
    "پلیس نخست‌وزیر پیشین را بازداشت کرد": ("COERCE", ["پلیس"], ["نخست‌وزیر پیشین"]),
    "ارتش سوریه معترضان را سرکوب کرد": ("ASSAULT", ["ارتش سوریه"], ["معترضان"]),
    "افراد مسلح پسر یک تاجر را دزدیدند": ("ASSAULT", ["افراد مسلح"], ["پسر یک تاجر"]),
    "اعتصاب کارگران در اهواز به خشونت کشیده شد": ("PROTEST", ["کارگران"], []),
    "امریکا در شهر هرات ایران را به مذاکره دعوت کرد": ("REQUEST", ["امریکا"], ["ایران"]),
    "نیروهای روسیه در شهر هرات شهر خارکف را گلوله‌باران کردند": ("ASSAULT", ["نیروهای روسیه"], ["شهر خارکف"]),
}


@pytest.mark.parametrize("text", SPLIT)
@pytest.mark.parametrize("opening", ["", "به گزارش رسانه‌ها، ", "پس از ماه‌ها آرامش، "])
def test_deeds_are_read_in_their_constructions(text: str, opening: str) -> None:
    assert party_lists(f"{opening}{text}.") == [SPLIT[text]]


@pytest.mark.parametrize(
    "text",
    [
        "پولیس عملیاتی را در بازار آغاز کرد.",
        "صادرات عناصر نادر خاکی افزایش یافت.",
        "سنا هنوز به این طرح رأی نداده است.",
        "رئیس‌جمهور وزیر را صدا زد.",
        "نیروهای عملیاتی ترکیه به سوریه رفتند.",
    ],
)
def test_what_sounds_alike_is_no_deed(text: str) -> None:
    assert not Reader().read(text).events


@pytest.mark.parametrize("body", ["پولیس", "وزارت خارجهٔ ژاپن", "سازمان ملل"])
@pytest.mark.parametrize("whom", ["فرمانده نیروی دریایی", "والی هرات", "رئیس ستاد ارتش"])
def test_an_office_under_no_other_acts_in_what_a_body_says(body: str, whom: str) -> None:
    who = [parties for kind, *parties in party_lists(f"{body} گفت که وزیر دفاع {whom} را برکنار کرده است.")]
    assert who == [[["وزیر دفاع"], [whom]]]


def test_who_is_invited_stands_in_the_ezafe_and_whither_behind_it() -> None:
    text = "کریم نوری از دعوت نخست‌وزیر هند به پکن از سوی رئیس‌جمهور چین خبر داد."
    assert party_lists(text) == [("AGREE", ["رئیس‌جمهور چین"], ["نخست‌وزیر هند"])]
