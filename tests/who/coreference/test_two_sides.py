"""Which two are meant by دو طرف and دو کشور."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ارتش هند بر پاکستان بمب ریخت. نروژ از دو طرف خواست که آرام باشند.", ["ارتش هند", "پاکستان"]),
        ("ارتش هند بر پاکستان بمب ریخت. حماس این کار را نکوهش کرد. نروژ از دو طرف خواست که آرام باشند.", ["دو طرف"]),
        (
            "وزارت مهاجران طالبان گفت که هند و پاکستان کارگران را اخراج کردند. نروژ از هر دو کشور خواست که صبر کنند.",
            ["هند", "پاکستان"],
        ),
    ],
)
def test_of_three_named_nobody_knows_which_two(text: str, asked: list[str]) -> None:
    """Unless only two of them are countries."""
    assert last_parties(text) == (["نروژ"], asked)


def test_an_operation_condemned_is_the_arrest_told_before() -> None:
    """Whose police it was is blamed; where there was an attack, the attackers are."""
    police = "پولیس پنجاب دوازده وکیل را بازداشت کرد. "
    assert last_parties(police + "کانادا این عملیات را محکوم کرد.") == (["کانادا"], ["پولیس پنجاب"])
    attack = "طالبان بر یک قریه حمله کردند. "
    assert last_parties(attack + police + "کانادا این عملیات را محکوم کرد.") == (["کانادا"], ["طالبان"])
