"""Fighters of a group that rules arrest as the group does; those of others do not."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize("who", ["جنگجویان طالبان", "نیروهای طالبان", "طالبان"])
def test_fighters_of_those_who_rule_arrest(who: str) -> None:
    record = read(f"{who} خانه‌ها را تلاشی کردند و ده جوان را با خود بردند.")
    names = {a.id: a.name for a in record.actors}
    assert [(e.type, e.mode, [names[a] for a in e.actors]) for e in record.events][-1] == ("COERCE", "arrest", [who])


def test_people_of_a_state_arrest_nobody() -> None:
    assert not [e for e in read("گردشگران ایرانی آمدند و ده جوان را با خود بردند.").events if e.mode == "arrest"]
