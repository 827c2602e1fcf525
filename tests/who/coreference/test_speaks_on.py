"""He who is told to go on speaking is who spoke, not who was told of between."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties

BEFORE = "کریم نوری، والی بلخ، گفت که راه باز است. احمد راشدی دیروز استعفا کرد. "


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("وی در پایان از معلمان خواست که برگردند.", "کریم نوری"),
        ("او در ادامه از معلمان خواست که برگردند.", "کریم نوری"),
        ("وی امروز از معلمان خواست که برگردند.", "احمد راشدی"),
    ],
)
def test_who_goes_on_to_speak_spoke_before(sentence: str, who: str) -> None:
    """Between the two, somebody else resigned."""
    assert last_parties(BEFORE + sentence) == ([who], ["معلمان"])


def test_who_opposed_a_decision_is_not_who_asks_in_it() -> None:
    """What is voted on speaks for those who passed it; a letter, for who spoke last."""
    before = "هند و نپال با این کار مخالفت کردند. "
    assert last_parties(before + "این مصوبه از چین می‌خواهد که مرز را باز کند.") == ([], ["چین"])
    assert last_parties(before + "این نامه از چین می‌خواهد که مرز را باز کند.") == (["هند", "نپال"], ["چین"])
