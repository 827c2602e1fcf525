"""Whose a house is that is attacked or raided: who stands between it and the deed neither does nor suffers it."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("به خانه وزیر حمله کردند.", [], ["وزیر"]),
        ("دیشب به منزل احمد رضایی یورش بردند.", [], ["احمد رضایی"]),
        ("ماموران به خانه وزیر حمله کردند.", ["ماموران"], ["وزیر"]),
        ("احمد رضایی در هرات بود. در خانه برادرش بازداشت شد.", [], ["احمد رضایی"]),
        ("در خانه وزیر به خبرنگاران حمله کرد.", ["وزیر"], ["خبرنگاران"]),
    ],
)
def test_the_owner_of_a_house_does_not_attack_it(text: str, who: list[str], whom: list[str]) -> None:
    assert last_parties(text) == (who, whom)
