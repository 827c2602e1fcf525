"""Whom an attack aimed at, whose decision is blamed behind one who welcomed it, and deeds that are nobody."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties, party_lists, told


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("در هرات بمبی منفجر شد. هدف این حمله یک فرماندهٔ پولیس بود.", ["یک فرماندهٔ پولیس"]),
        ("مردان مسلح در کابل تیراندازی کردند. هدف این حمله سفارت هند بود.", ["سفارت هند"]),
        ("بمبی در کابل منفجر شد. ممکن است هدف این حمله سفارت هند بوده باشد.", []),
        ("ارتش سه تن را کشت. هدف این حمله فرماندهان طالبان بودند.", ["سه تن"]),
    ],
)
def test_whom_an_attack_aimed_at(text: str, whom: list[str]) -> None:
    assert [who for type_, _, who in party_lists(text) if type_ == "ASSAULT"] == [whom]


def test_who_praised_a_decision_is_not_blamed_for_it() -> None:
    text = "رئیس‌جمهور اوکراین تصمیم آلمان را ستود. سخنگوی کرملین این اقدام را تحریک‌آمیز دانست."
    assert last_parties(text) == (["سخنگوی کرملین"], [])


def test_who_takes_a_step_is_blamed_for_it() -> None:
    text = "آلمان سفیر روسیه را اخراج کرد. سخنگوی کرملین این اقدام را تحریک‌آمیز دانست."
    assert last_parties(text) == (["سخنگوی کرملین"], ["آلمان"])


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "دادستانی این مرد را به سرقت و آدم‌ربایی متهم کرده است.",
            ["ACCUSE allege: دادستانی > این مرد"],
        ),
        (
            "طالبان متهم به کشتن نظامیان پیشین، بازداشت زنان و بستن مکتب‌ها هستند.",
            ["ACCUSE allege: > طالبان", "ASSAULT: > نظامیان پیشین"],
        ),
        ("پولیس یک آدم‌ربا را بازداشت کرد.", ["COERCE arrest: پولیس > یک آدم‌ربا"]),
    ],
)
def test_deeds_are_nobody(text: str, events: list[str]) -> None:
    assert told(text) == events
