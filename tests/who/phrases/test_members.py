"""Of what people are members, whose written ezafe shows that it follows; and what no longer describes people."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("پولیس اعضای تیم مذاکره‌کننده را بازداشت کرد.", ["پولیس"], ["اعضای تیم مذاکره‌کننده"]),
        ("وزیر با اعضای جامعهٔ مدرسین حوزهٔ علمیه دیدار کرد.", ["وزیر"], ["اعضای جامعهٔ مدرسین حوزهٔ علمیه"]),
        # what they act on
        ("اعضای شورا طرح تازه را رد کردند.", ["اعضای شورا"], []),
        ("رؤسای دانشگاه استادان را اخراج کردند.", ["رؤسای دانشگاه"], ["استادان"]),
    ],
)
def test_of_what_they_are(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("به کارمندانشان حقوق پرداخت نمی‌شود.", ["کارمندانشان"]),
        ("به معلمان حقوق پرداخت نشده است.", ["معلمان"]),
        ("دانشجویان حقوق بازداشت شدند.", ["دانشجویان حقوق"]),
    ],
)
def test_pay_is_no_part_of_who_gets_it(text: str, recipients: list[str]) -> None:
    assert last_parties(text) == ([], recipients)


def test_the_enemy_of_a_nation_is_its_state() -> None:
    text = "دشمن آمریکایی شهر پیرانشهر را بمباران کرد. آمریکا این حمله را تأیید کرد."
    assert last_parties(text) == (["دشمن آمریکایی"], ["شهر پیرانشهر"])
