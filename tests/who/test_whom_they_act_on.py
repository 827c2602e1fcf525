"""Who acts and whom they act on where nothing stands between, and who آنان are to those who act on them."""

from __future__ import annotations

import time

import pytest

from rawi import read
from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("پولیس نمایندگان کارگران را بازداشت کرد.", "پولیس", "نمایندگان کارگران"),
        ("پولیس نمایندگان این کارگران را بازداشت کرد.", "پولیس", "نمایندگان این کارگران"),
        ("دادستان مدیران این رسانه را احضار کرد.", "دادستان", "مدیران این رسانه"),
        ("وزیر داخله کارگران را تهدید کرد.", "وزیر داخله", "کارگران"),
        ("نیروهای دولتی شهرک حماه را که در دست شورشیان بود، پس گرفتند.", "نیروهای دولتی", None),
        ("مسئولان وزارت معارف این معلمان را برکنار کردند.", "مسئولان وزارت معارف", "این معلمان"),
        # towns in a list, and offices, that forces act on
        ("نیروهای روسی شهرهای خارکیف و سمی را بمباران کردند.", "نیروهای روسی", None),
        ("نیروهای اوکراینی پالایشگاه‌ها و انبارهای نفت روسیه را هدف قرار دادند.", "نیروهای اوکراینی", "روسیه"),
        ("ماموران امنیتی دفاتر این حزب را بستند.", "ماموران امنیتی", "دفاتر این حزب"),
        # police and armies do something to what stands right behind them
        ("پولیس دفتر او را تفتیش کرد.", "پولیس", None),
        ("ارتش مقر این گروه را بمباران کرد.", "ارتش", "این گروه"),
        ("پلیس انبار گندم را آتش زد.", "پلیس", None),
        ("پلیس انبار شرکت الکوزی را بست.", "پلیس", "الکوزی"),
        ("پولیس محیط زیست سه شکارچی را بازداشت کرد.", "پولیس محیط زیست", "سه شکارچی"),
        ("پولیس ادمین یک کانال را بازداشت کرد.", "پولیس", "ادمین یک کانال"),
        # whose office is told behind his name, and heads a company that nobody acts on
        ("امریکا کریم نوری، مدیر شرکت ستاره را تحریم کرد.", "امریکا", "کریم نوری"),
        ("امریکا کریم نوری، رئیس یک شرکت کشتیرانی ایرانی را تحریم کرد.", "امریکا", "کریم نوری"),
        ("پولیس رئیس یک شرکت کشتیرانی را بازداشت کرد.", "پولیس", "رئیس یک شرکت کشتیرانی"),
        ("مدیر این اداره یک شرکت خصوصی را بست.", "مدیر این اداره", "یک شرکت خصوصی"),
        ("امریکا ۱۶ شرکت مستقر در ایران، امارات و چین را تحریم کرد.", "امریکا", "۱۶ شرکت مستقر در ایران، امارات و چین"),
    ],
)
def test_doer_right_before_the_object(text: str, actor: str, recipient: str | None) -> None:
    assert last_parties(text) == ([actor], [recipient] if recipient else [])


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("صدها نفر تظاهرات کردند. ماموران با گاز اشک‌آور به آنان حمله بردند.", ["صدها نفر"]),
        ("پولیس دو معترض را محاصره کرد. سربازان آنان را بازداشت کردند.", ["دو معترض"]),
        ("سه زندانی به شفاخانه منتقل شدند. محکمهٔ عالی آنها را به اعدام محکوم کرده بود.", ["سه زندانی"]),
        ("سربازان آنان را بازداشت کردند.", []),
        ("ماموران وزارت دفاع این سه نفر را بازداشت کردند.", []),
    ],
)
def test_they_are_not_those_who_act_on_them(text: str, recipients: list[str]) -> None:
    assert last_parties(text)[1] == recipients


def test_they_in_one_endless_sentence_cost_no_more_each() -> None:
    begin = time.process_time()
    read("معترضان به آنان " * 4000, "2025-01-15")
    assert time.process_time() - begin < 5  # a quarter of a second; minutes where each looks at all before it
