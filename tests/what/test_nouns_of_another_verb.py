"""Nouns in an object or behind a preposition that are none of the verb's; who goes on behind others in the singular."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties, told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("مدیران این واقعیت را در پشت واژه‌هایی نظیر تحریم و بدعهدی دیگران پنهان کرده‌اند.", []),
        ("مردم انتقام خون امام شهید و اخراج دشمنان را مطالبه کردند.", ["REQUEST: مردم >"]),
        ("شرکت‌های بزرگ به این طرح امیدوار هستند، اما جامعه علمی و آکادمیک این نتایج را مردود می‌داند.", []),
        (
            "سازمان ملل این حمله را محکوم و تقاضای آتش‌بس فوری کرد.",
            ["ACCUSE disapprove: سازمان ملل >", "REQUEST yield: سازمان ملل >"],
        ),
    ],
)
def test_whose_noun_it_is(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_lack_of_people_is_not_their_fault() -> None:
    assert last_parties("وزیر دفاع نسبت به کمبود شدید افسران هشدار داد.") == (["وزیر دفاع"], [])
