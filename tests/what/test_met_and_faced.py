"""Whom somebody meets who asks, promises or thanks there, and those in power before whom people protest."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "سفیر ترکیه با وزیر معارف هند دیدار کرد و خواستار رهایی ملوانان شد.",
            "REQUEST yield: سفیر ترکیه > وزیر معارف هند",
        ),
        (
            "وزیر خارجهٔ ناروی در لیسبون با نخست‌وزیر پرتگال ملاقات کرد و برای همکاری در نجات شهروندانش سپاس گفت.",
            "SUPPORT: وزیر خارجهٔ ناروی > نخست‌وزیر پرتگال",
        ),
        # who is named besides is asked, not whom one met
        (
            "سفیر ترکیه با وزیر معارف هند دیدار کرد و خواستار توقف حملات اسرائیل شد.",
            "REQUEST yield: سفیر ترکیه > اسرائیل",
        ),
        ("باشندگان شهر در برابر طالبان تظاهرات کردند.", "PROTEST demo: باشندگان شهر > طالبان"),
        ("زنان در برابر سفارت پاکستان تظاهرات کردند.", "PROTEST demo: زنان >"),
    ],
)
def test_who_stands_before_them(text: str, event: str) -> None:
    assert event in told(text)


def test_sources_are_named_with_whom_they_are_near() -> None:
    text = "یک منبع نزدیک به خانم عدالتی گفت که سه معلم بازداشت شدند."
    assert told(text) == ["COERCE arrest: > سه معلم"]
