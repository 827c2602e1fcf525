"""What others say of those whom somebody killed: another death, other people; and whom nobody named has hurt."""

from __future__ import annotations

import pytest

from tests.what.told import accounts


@pytest.mark.parametrize(
    ("first", "second", "source", "other"),
    [
        ("باشندگان بغلان می‌گویند که طالبان دو جوان را کشتند.", "والی گفت که این دو تن در درگیری قومی کشته شده‌اند.",
         "باشندگان بغلان", "والی"),
        ("منابع می‌گویند که طالبان سه نظامی پیشین را کشتند.", "پولیس گفت که این سه تن در تبادلهٔ آتش با دزدان کشته شدند.",
         "منابع", "پولیس"),
        ("شاهدان می‌گویند که طالبان یک زن را کشتند.", "پولیس گفت که او به دلیل بیماری درگذشته است.", "شاهدان", "پولیس"),
        ("باشندگان می‌گویند که ارتش پاکستان پنج کودک را کشت.", "ارتش پاکستان گفت که کشته‌شدگان شورشی بودند.",
         "باشندگان", "ارتش پاکستان"),
    ],
)  # fmt: skip
def test_who_tells_of_another_death_disputes_it(first: str, second: str, source: str, other: str) -> None:
    told = accounts(f"{first} {second}")[0]
    assert (told.sources, told.responses) == ([source], [("disputes", other)])


@pytest.mark.parametrize(
    "second",
    ["والی گفت که این دو تن در حملهٔ شب گذشته کشته شدند.", "والی گفت که این دو تن در انفجار ماین کشته شدند."],
)
def test_who_tells_more_of_it_disputes_nothing(second: str) -> None:
    told = accounts(f"شاهدان گفتند که طالبان دو تن را کشتند. {second}")[0]
    assert (told.sources, told.responses) == (["شاهدان", "والی"], [])


@pytest.mark.parametrize(
    "text",
    [
        "پدر زهرا می‌گوید که او را در بازداشتگاه شکنجه کردند.",
        "مادر کریم گفت که پسرش را کشتند.",
        "همسر این زندانی گفت او را شکنجه می‌کنند.",
    ],
)
def test_kin_who_tell_of_it_have_done_nothing(text: str) -> None:
    assert accounts(text)[0].actors == []
