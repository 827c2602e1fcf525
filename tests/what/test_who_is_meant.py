"""Who is meant: authors of documents, companions, numbers and pronouns that take up those told of before."""

from __future__ import annotations

import pytest

from tests.what.told import told

TABLE = [
    # Whose word a document is: after که, behind its date, in it, and taken up.
    (
        "بیانیه‌ای که حماس منتشر کرد، اسرائیل را به نقض آتش‌بس متهم می‌کند.",
        ["ACCUSE allege: حماس > اسرائیل"],
    ),
    ("نامهٔ دیروز وزارت خارجهٔ ایران، امریکا را به نقض آتش‌بس متهم کرد.", ["ACCUSE allege: وزارت خارجهٔ ایران > امریکا"]),
    ("در بیانیهٔ یوناما از طالبان تقاضا شده است که زنان را آزاد کنند.", ["REQUEST yield: یوناما > طالبان"]),
    # Along with whom.
    (
        "ایران همراه روسیه و چین حملهٔ آمریکا به تأسیسات هسته‌ای را محکوم کرد.",
        ["ACCUSE disapprove: ایران, روسیه, چین > آمریکا"],
    ),
    (
        "سرپرست وزارت خارجه همراه با هیأتی با سفیران چند کشور دیدار کرد.",
        ["CONSULT: سرپرست وزارت خارجه, هیأتی > سفیران چند کشور"],
    ),
    ("طالبان پنج زن را با سه خبرنگار یکجا با خود بردند.", ["COERCE arrest: طالبان > پنج زن, سه خبرنگار"]),
    # Numbers and pronouns.
    (
        "دو سرباز در هرات کشته شدند. پولیس نوشت که مردی بر آن دو فیر کرد.",
        ["ASSAULT firearms: مردی > دو سرباز"],
    ),
    (
        "مرزبانان ایران بر مهاجران افغان شلیک کردند. شمار زیادی از آنان کشته شدند.",
        ["ASSAULT firearms: مرزبانان ایران > مهاجران افغان"],
    ),
    (
        "سخنگوی پولیس گفت که دزد قصد فرار داشت و یک سرباز بر او فیر کرد.",
        ["ASSAULT firearms: یک سرباز > دزد"],
    ),
    # Adverbs are no subjects; nobody is blamed for what he suffered.
    (
        "خبرنگاران به قتل می‌رسند و خودسرانه بازداشت می‌شوند.",
        ["ASSAULT: > خبرنگاران", "COERCE arrest: > خبرنگاران"],
    ),
    ("فرانسه به دار آویختن سه جوان معترض در ایران را نکوهش کرد.", ["ACCUSE disapprove: فرانسه > ایران"]),
    ("آلمان کشتن معترضان را محکوم کرد.", ["ACCUSE disapprove: آلمان >"]),
    ("کانادا سنگسار یک زن را محکوم کرد.", ["ACCUSE disapprove: کانادا >"]),
    # Outlets by their names in quotation marks.
    ("طالبان رادیو «صدای زن» را بستند.", ["COERCE censor: طالبان > رادیو «صدای زن»"]),
    (
        "هیئت نظارت روزنامه‌های «تحلیل روز»، «آرمان روز» و «فرهنگ نو» را از انتشار بازداشت.",
        ["COERCE restrict: هیئت نظارت > روزنامه‌های «تحلیل روز», «آرمان روز», «فرهنگ نو»"],
    ),
    # Who acts behind a deed, a list or a dash.
    (
        "پیش از بمباران گروهی از سربازان به غیرنظامیان حمله کرده بودند.",
        ["ASSAULT aerial: گروهی از سربازان > غیرنظامیان"],
    ),
    (
        "سازمان‌های حقوق بشری تقاضا کردند که پاکستان جلو اخراج مهاجران را بگیرد.",
        ["REQUEST change: سازمان‌های حقوق بشری > پاکستان"],
    ),
    (
        "کانون صنفی معلمان ایران ـ تهران روز شنبه از دولت خواست که معلمان را آزاد کند.",
        ["REQUEST yield: کانون صنفی معلمان ایران > دولت"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_who_is_meant(text: str, expected: list[str]) -> None:
    assert told(text) == expected
