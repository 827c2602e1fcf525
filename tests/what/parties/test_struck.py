"""What a deed hits where nobody suffers it by name: another state's places, and ships, houses and the like."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts


def recipients(text: str) -> list[list[str]]:
    return [account.recipients for account in accounts(text)]


@pytest.mark.parametrize(
    ("text", "to_whom"),
    [
        # things of nobody
        ("شورشیان سومالی سه نفتکش را در خلیج عدن هدف گرفتند.", ["سه نفتکش"]),
        ("نیروی دریایی دو فروند کشتی تجاری را توقیف کرد.", ["دو فروند کشتی تجاری"]),
        ("گارد ساحلی از توقیف یک قایق ماهیگیری خبر داد.", ["یک قایق ماهیگیری"]),
        ("یک مسجد در شهر کندز هدف حملهٔ هوایی قرار گرفت.", ["یک مسجد"]),
        ("اوباش چند دکان را آتش زدند.", ["چند دکان"]),
        ("مأموران چهار رستوران را در شهر یزد پلمب کردند.", ["چهار رستوران"]),
        ("جاپان سه شرکت و پنج کشتی را تحریم کرد.", ["سه شرکت", "پنج کشتی"]),
        # a bare count of the harmed gives way to them, those told of do not
        ("یک پهپاد هند خودرویی را در کشمیر هدف گرفت و دو نفر را کشت.", ["خودرویی"]),
        ("در حملهٔ هوایی به یک مکتب سی نفر کشته شدند.", ["یک مکتب"]),
        ("در حملهٔ هوایی به یک مکتب سی شاگرد کشته شدند.", ["سی شاگرد"]),
        # somebody's
        ("اوباش دکان مهاجران سوریه را آتش زدند.", ["مهاجران سوریه"]),
        ("شورشیان یک کشتی هالندی را هدف گرفتند.", ["هلند"]),
        # another state's places
        ("روسیه شهرهای خارکیف و اودسا را بمباران کرد. اوکراین هنوز چیزی نگفته است.", ["اوکراین"]),
        ("اسرائیل نوار غزه را بمباران کرد.", ["نوار غزه"]),
        ("ارتش سوریه ادلب را بمباران کرد.", []),
        # aid goes to those who live there, and for whom it is before where it goes
        ("بالگردهای ارتش نیپال به بیست روستا آذوقه رساندند.", ["بیست روستا"]),
        ("جاپان ده تن دوا به نوار غزه فرستاد.", ["نوار غزه"]),
        ("هلال احمر کویت برای زلزله‌زدگان ده تن غذا به این ولایت فرستاد.", ["زلزله‌زدگان"]),
        # what is no party
        ("حملات ارتش میانمار جان بیست هزار نفر را گرفته است.", []),
        ("طالبان سه پوسته را تصرف کردند.", []),
    ],
)
def test_what_is_hit(text: str, to_whom: list[str]) -> None:
    assert recipients(text)[0] == to_whom


def test_an_attack_told_of_again_is_no_deed_of_who_tells_of_it() -> None:
    """این حمله and the house behind it are subject and object."""
    text = "پاکستان به خوست حمله کرد. سخنگوی طالبان گفت که این حمله منزل «اکبر خان» را هدف قرار داده است."
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert {names[a] for e in record.events for a in e.actors} == {"پاکستان"}


def test_things_have_english_names() -> None:
    record = read("مردان ناشناس سه دکان را آتش زدند.", "2025-01-15")
    named = {a.name: a.name_en for a in record.actors}
    assert named.get("سه دکان") == "shops"
