"""What protesters do with stones and fire is a riot; what others do so, or what kills, is an attack."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("معترضان بر پولیس سنگ انداختند و سه موتر را آتش زدند.", ["PROTEST riot: معترضان > پولیس"]),
        ("صدها معترض ساختمان ولایت را آتش زدند.", ["PROTEST riot: صدها معترض >"]),
        ("کوچی‌ها سه خانه را آتش زدند.", ["ASSAULT destroy: کوچی‌ها > سه خانه"]),
        ("جوانان قریه بر سربازان سنگ انداختند.", ["ASSAULT primitive: جوانان قریه > سربازان"]),
        ("شماری از زنان چادری‌های خود را آتش زدند.", ["PROTEST demo: شماری از زنان >"]),
        ("باشندگان بهارک در برابر ساختمان ولسوالی گرد آمدند.", ["PROTEST demo: باشندگان بهارک >"]),
        ("بزرگان قریه در اعتراض به این فیصله به کابل آمدند.", ["PROTEST demo: بزرگان قریه >"]),
        ("سفیر در اعتراض به این فیصله به کشورش رفت.", []),
    ],
)
def test_what_crowds_do(text: str, events: list[str]) -> None:
    assert told(text) == events
