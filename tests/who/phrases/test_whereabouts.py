"""Places that no list knows, and names of places that are words of the language."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import last_parties

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("طالبان در گوهرکوه سه تن را کشتند.", ["گوهرکوه"]),
        ("در «الدوریه» بمبی منفجر شد و سه تن کشته شدند.", ["الدوریه"]),
        ("طالبان سه تن را در گوهرکوه و هرات کشتند.", ["گوهرکوه", "هرات"]),
        ("پولیس سه تن را در مخفیگاهشان در هرات بازداشت کرد.", ["هرات"]),
        ("طالبان در تروثسوشال سه تن را تهدید کردند.", []),
        # words that may be common nouns, or what a noun goes on with
        ("طالبان در انتقامجویی از مردم سه تن را کشتند.", []),
        ("طالبان سه تن را در ملاءعام کشتند.", []),
        # words of the language and beginnings of other names behind a place word
        ("پولیس سه تن را در سرک نور بازداشت کرد.", ["سرک نور"]),
        ("طالبان در پل سرخ سه تن را کشتند.", ["پل سرخ"]),
        ("در چهارراهی شهید سه تن کشته شدند.", ["چهارراهی شهید"]),
        ("در محلهٔ امید سه تن کشته شدند.", ["محلهٔ امید"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    events = rawi.read(text, DAY).events
    assert events
    assert [place.name for place in events[0].places] == places


def test_letters_are_carried_over_for_an_unlisted_place() -> None:
    (place,) = rawi.read("در «الدوریه» بمبی منفجر شد و سه تن کشته شدند.", DAY).events[0].places
    assert place.transliterated
    assert place.name_en


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("ارتش پایگاه هوایی کریم نوری را هدف قرار داد.", ["ارتش"], []),
        ("اسرائیل بیمارستان ناصر را بمباران کرد.", ["اسرائیل"], ["بیمارستان ناصر"]),
        ("پولیس مدیر بیمارستان کمال عدوان را بازداشت کرد.", ["پولیس"], ["مدیر بیمارستان کمال عدوان"]),
        # who is in it or acts there
        ("مدیر بیمارستان کریم نوری را برکنار کرد.", [], ["کریم نوری"]),
    ],
)
def test_struck_houses_are_named_after_persons(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)
