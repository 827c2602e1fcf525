"""Aspect: happened, goes on, is to come, may come, or is background."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "type_", "aspect"),
    [
        ("طالبان روز دوشنبه سه خبرنگار را بازداشت کردند.", "COERCE", "asserted"),
        ("حماس در اکتوبر ۲۰۲۳ صدها نفر را کشت.", "ASSAULT", "historical"),
        # the pluperfect sets back what is only some months old
        ("طالبان در اگست ۲۰۲۴ سه خبرنگار را بازداشت کرده بودند.", "COERCE", "historical"),
        ("طالبان در اگست ۲۰۲۴ سه خبرنگار را بازداشت کردند.", "COERCE", "asserted"),
        # from a day on: a state goes on, a sum of killed is over
        ("اسراییل از اکتوبر ۲۰۲۳ غزه را محاصره کرده است.", "COERCE", "ongoing"),
        ("طالبان از ماه جنوری ۲۰۲۴ دست‌کم ۳۰ سرباز را کشته‌اند.", "ASSAULT", "asserted"),
        ("عفو بین‌الملل از ماه جنوری ۲۰۲۴ از طالبان خواسته است که زندانیان را آزاد کنند.", "REQUEST", "asserted"),
        ("روسیه بر شرق اوکراین حمله می‌کند.", "ASSAULT", "ongoing"),
        ("بغداد آماده است که در این زمینه همکاری کند.", "AGREE", "asserted"),
        ("قرار است طالبان دو زندانی را آزاد کنند.", "RETREAT", "future"),
    ],
)
def test_aspect(text: str, type_: str, aspect: str) -> None:
    assert next(e for e in rawi.read(text, DAY).events if e.type == type_).aspect == aspect


def test_a_deed_of_long_ago_stays_so_in_the_clauses_joined_to_it() -> None:
    text = "حماس در اکتوبر ۲۰۲۳ بر اسراییل حمله کرد و ۲۵۰ نفر را گروگان گرفت."
    assert {e.aspect for e in rawi.read(text, DAY).events} == {"historical"}
