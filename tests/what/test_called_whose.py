"""Whom blame falls on by whose attack something is called; whom an answered attack befell; some of themselves."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties, party_lists


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وزیر کشور ضمن بازدید از فرودگاه کویت، این حمله را «تجاوز آشکار ایران» خواند.", ["وزیر کشور"], ["ایران"]),
        ("وزیر این حمله را جنایت روسیه خواند.", ["وزیر"], ["روسیه"]),
        ("وزیر این حمله را قتل عام کودکان خواند.", ["وزیر"], []),
        ("وزیر این اقدام را نقض توافق ایران و امریکا خواند.", ["وزیر"], []),
    ],
)
def test_whose_attack_it_is_called(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


def test_whom_the_attack_befell_that_is_answered() -> None:
    text = "ارتش اسرائیل گفت این حملات در پاسخ به حملهٔ حزب‌الله به نیروهای اسرائیلی انجام شده است."
    assert not party_lists(text)
    text = "طالبان در پاسخ به حملهٔ پاکستان به پکتیکا به پاسگاه‌های این کشور حمله کردند."
    assert last_parties(text) == (["طالبان"], ["پاکستان"])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("معترضان به خیابان آمدند. وزیر گفت آنها صد نفر از معترضان را کشته‌اند.", []),
        ("معترضان به خیابان آمدند. وزیر گفت آنها سه سرباز را کشته‌اند.", ["معترضان"]),
    ],
)
def test_nobody_kills_some_of_those_he_stands_for(text: str, actors: list[str]) -> None:
    assert last_parties(text)[0] == actors


def test_where_planes_rise_is_nobody() -> None:
    text = "بمب‌افکن‌ها از یک پایگاه هوایی در بریتانیا به پرواز درآمدند."
    assert last_parties(text) == ([], [])
