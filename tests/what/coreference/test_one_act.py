"""One act that a sentence tells by two verbs of different frames is one event."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وزیر مالیهٔ سویدن استعفا داد و از سمت خود کنار رفت.", ["RETREAT resign"]),
        ("ارتش ترکیه از حومهٔ عفرین عقب‌نشینی کرد و سربازانش را از این منطقه بیرون برد.", ["RETREAT withdraw"]),
        ("کارگران معدن در کرمان تجمع کردند و علیه پیمانکار شعار دادند.", ["PROTEST demo"]),
        ("کشاورزان اصفهان تجمع کردند و جاده را بستند.", ["PROTEST demo"]),
        ("سودان این پیشنهاد را رد کرد و آن را غیرقابل قبول خواند.", ["REJECT yield"]),
        ("ارمنستان آذربایجان را به نقض آتش‌بس متهم کرد و گفت که این کشور به تعهداتش پایبند نیست.", ["ACCUSE allege"]),
        ("لهستان دو دیپلمات روسی را اخراج کرد و به آنان یک هفته مهلت داد.", ["SANCTION expel"]),
        ("این گروه که از سوی کانادا در فهرست تروریستی قرار گرفته، بیانیه داد.", ["SANCTION"]),
        ("سربازان به چند خانه در لوگر یورش بردند و چهار دهقان را کشتند.", ["ASSAULT"]),
        ("طالبان شب جمعه بر خانهٔ والی پیشین حمله کردند که در آن پنج تن کشته شدند.", ["ASSAULT"]),
        ("مردان نقاب‌دار یک معلم را از خانه بیرون کشیدند و تیرباران کردند.", ["ASSAULT firearms"]),
        ("وزارت خارجهٔ عراق سفیر ترکیه را احضار کرده، اعتراض شدید خود را به او سپرد.", ["ACCUSE disapprove"]),
    ],
)
def test_one_act(text: str, events: list[str]) -> None:
    assert [line.split(":")[0] for line in told(text)] == events


@pytest.mark.parametrize(
    "text",
    [
        "کارگران دست به اعتصاب زدند و در برابر وزارت کار تجمع کردند.",
        "پولیس یک خبرنگار را بازداشت کرد و دو معلم را به زندان انداخت.",
        "مأموران به دفتر یک روزنامه یورش بردند و سه کارمند آن را بازداشت کردند.",
    ],
)
def test_two_acts(text: str) -> None:
    assert len(told(text)) == 2
