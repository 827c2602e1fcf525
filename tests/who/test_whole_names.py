"""Names end where the object begins, and go on where their ezafe shows that they do."""

from __future__ import annotations

import pytest

from rawi.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("شرکت نفت کارگران خود را اخراج کرد.", ["شرکت نفت", "کارگران"]),
        ("بانک سپیده کارمندان تازهٔ خود را معرفی کرد.", ["بانک سپیده", "کارمندان تازهٔ"]),
        ("وزارت دفاع پایگاه خود را بست.", ["وزارت دفاع"]),
        ("شرکت نفت محصولات تازهٔ خود را گران کرد.", ["شرکت نفت"]),
        ("حزب عدالت رهبر خود را برگزید.", ["حزب عدالت", "رهبر"]),
        ("معلمان شاگردان خود را نجات دادند.", ["معلمان", "شاگردان"]),
        ("پولیس خانواده‌های کارمندان را تهدید کرد.", ["پولیس", "خانواده‌های کارمندان"]),
        ("بازجویان خانواده‌های کارمندان را تهدید کردند.", ["بازجویان", "خانواده‌های کارمندان"]),
        ("هیئت‌های دو کشور از شهر بازدید کردند.", ["هیئت‌های دو کشور"]),
        ("نیروهای دو طرف عقب‌نشینی کردند.", ["نیروهای دو طرف"]),
        ("کریم نوری، رییس شورا و رقیب اصلی رضایی، نتیجه را نپذیرفت.", ["کریم نوری، رییس شورا و رقیب اصلی رضایی"]),
        ("به گفتهٔ رادیو اروپای آزاد/رادیو آزادی، سه تن آمدند.", ["رادیو اروپای آزاد/رادیو آزادی", "سه تن"]),
    ],
)
def test_names_are_whole(reader: Reader, text: str, names: list[str]) -> None:
    work = reader.work(text)
    found = [work.text.quote(m.first, m.last) for m in work.who.mentions if m.kind not in ("place", "country")]
    assert found == names
