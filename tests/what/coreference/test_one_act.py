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
    ],
)
def test_one_act(text: str, events: list[str]) -> None:
    assert [line.split(":")[0] for line in told(text)] == events


@pytest.mark.parametrize(
    "text",
    [
        "کارگران دست به اعتصاب زدند و در برابر وزارت کار تجمع کردند.",
        "پولیس یک خبرنگار را بازداشت کرد و دو معلم را به زندان انداخت.",
    ],
)
def test_two_acts(text: str) -> None:
    assert len(told(text)) == 2
