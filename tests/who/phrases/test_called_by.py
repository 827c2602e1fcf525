"""What somebody is called by: his victims, and the one thing that he drives, owns or made."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("پولیس قاتل یک زن را در کاپیسا بازداشت کرد.", ["پولیس"], ["قاتل یک زن"]),
        ("طالبان قاتلان یک داکتر را قصاص کردند.", ["طالبان"], ["قاتلان یک داکتر"]),
        ("قاتل امیرمحمد خالقی بازداشت شد.", [], ["قاتل امیرمحمد خالقی"]),
        ("ربایندگان دو تاجر در هرات دستگیر شدند.", [], ["ربایندگان دو تاجر"]),
        ("پلیس ضارب یک طلبه را شناسایی و دستگیر کرد.", ["پلیس"], ["ضارب یک طلبه"]),
        ("خانوادهٔ مقتول قاتل را بخشیدند.", ["خانوادهٔ مقتول"], ["قاتل"]),
        # what a wrongdoer does now
        ("قاتل چهار تن را کشت.", ["قاتل"], ["چهار تن"]),
        ("پلیس گفت ضارب دو نفر را زخمی کرد.", ["ضارب"], ["دو نفر"]),
    ],
)
def test_whom_he_did_it_to(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("پلیس مدیر یک صفحهٔ اینستاگرامی را بازداشت کرد.", ["پلیس"], ["مدیر یک صفحهٔ اینستاگرامی"]),
        ("پولیس رانندهٔ یک موتر را بازداشت کرد.", ["پولیس"], ["رانندهٔ یک موتر"]),
        ("مالک یک صرافی در هرات از سوی افراد مسلح کشته شد.", ["افراد مسلح"], ["مالک یک صرافی"]),
        ("پولیس مالک گدام را بازداشت کرد.", ["پولیس"], ["مالک گدام"]),
        ("دادستان دستور بازداشت مالک کارگاه را صادر کرد.", ["دادستان"], ["مالک کارگاه"]),
    ],
)
def test_whose_he_is(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("محکمهٔ کابل چهار متهم قتل فرخنده را به اعدام محکوم کرد.", ["محکمهٔ کابل"], ["چهار متهم قتل فرخنده"]),
        ("متهم احمد رضایی بازداشت شد.", [], ["احمد رضایی"]),
        ("طالبان دفتر یک رادیو در خوست را بستند.", ["طالبان"], ["دفتر یک رادیو"]),
        ("افراد مسلح دفتر والی را آتش زدند.", ["افراد مسلح"], ["دفتر والی"]),
    ],
)
def test_whose_case_and_office(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)
