"""Whoever stands behind the place that a clause opens with acts there and is not of it, whatever that is called."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names

PLACES = (
    "دانشگاه تهران",
    "پوهنتون کابل",
    "بیمارستان الشفا",
    "شفاخانهٔ ایمرجنسی کابل",
    "استانبول ترکیه",
    "پیشاور، پاکستان",
    "ایالت راخین میانمار",
    "اسپین بولدک",
    "چارراهی زنبق",
    "کوئیتو",
    "نزدیکی مسجد",
    "ناحیهٔ پنجم",
    "مرز ایران و پاکستان",
    "فرودگاه مهرآباد",
    "یک ایستگاه بازرسی",
    "نزدیکی سفارت امریکا",
)
DOERS = ("افراد مسلح", "مردان ناشناس", "نیروهای امنیتی", "ماموران لباس شخصی", "معترضان", "مقام‌های محلی")
DEEDS = {
    "یک معلم را کشتند": "یک معلم",
    "سه خبرنگار را بازداشت کردند": "سه خبرنگار",
    "کریم نوری را بازداشت کردند": "کریم نوری",
}
COUNTRIES = {"استانبول ترکیه": "ترکیه", "حلب سوریه": "سوریه", "پیشاور پاکستان": "پاکستان"}


@pytest.mark.parametrize("place", PLACES)
def test_who_acts_behind_the_place_he_acts_in(reader: Reader, place: str) -> None:
    wrong = []
    for doer in DOERS:
        for deed, whom in DEEDS.items():
            text = f"در {place} {doer} {deed}."
            record = reader.read(text, "2025-01-15")
            told = [(names(record, e.actors), names(record, e.recipients)) for e in record.events]
            if told != [([doer], [whom])]:
                wrong.append((text, told))
    assert not wrong


@pytest.mark.parametrize("place", COUNTRIES)
def test_a_country_behind_its_town_acts_where_nobody_else_does(reader: Reader, place: str) -> None:
    record = reader.read(f"در {place} معلمان معترض را بازداشت کرد.", "2025-01-15")
    assert [names(record, e.actors) for e in record.events] == [[COUNTRIES[place]]]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("در کمیسیون حقوق بشر پارلمان اروپا سفیر ایران از طالبان انتقاد کرد.", "سفیر ایران", "طالبان"),
        ("در پی این رویداد پولیس یک خبرنگار زن را بازداشت کرد.", "پولیس", "یک خبرنگار زن"),
    ],
)
def test_bodies_that_are_no_houses_keep_what_they_are_of(reader: Reader, text: str, who: str, whom: str) -> None:
    record = reader.read(text, "2025-01-15")
    assert [(names(record, e.actors), names(record, e.recipients)) for e in record.events] == [([who], [whom])]
