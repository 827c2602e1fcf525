"""The lexicon's own examples, and every name that it lists."""

from __future__ import annotations

import pytest

from rawi.lexicon import load
from rawi.lexicon.kinds_time import Month, Weekday
from rawi.text import analyse
from rawi.time import find
from rawi.time.check import problems


def test_examples_hold() -> None:
    assert list(problems(load())) == []


@pytest.mark.parametrize("month", load().of(Month).values(), ids=lambda m: f"{m.calendar}-{m.number}")
def test_every_name_of_a_month(month: Month) -> None:
    year = {"gregorian": "۲۰۲۴", "solar-hijri": "۱۴۰۳", "lunar-hijri": "۱۴۴۵"}[month.calendar]
    starts = set()
    for name in (*month.names, *month.unsure):
        for text in (
            f"در ۱۵ {name} {year} آمد.",
            f"در ۱۵ {name} {year} آمد.".replace("\u200c", ""),
            f"پانزدهم {name} {year} بود.",
        ):
            words = analyse(text)
            (expression,) = find(words, None).expressions
            assert expression.time is not None, text
            assert expression.time.calendar == month.calendar
            starts.add(expression.time.start)
    assert len(starts) == 1


@pytest.mark.parametrize("day", load().of(Weekday).values(), ids=lambda d: d.gloss)
def test_every_name_of_a_weekday(day: Weekday) -> None:
    from datetime import date

    for name in day.names:
        for written in {name, name.replace(" ", ""), name.replace(" ", "\u200c")}:
            for text in (f"روز {written} گفت.", f"شام {written} گفت.", f"{written}\u200cشب گفت.", f"{written} شب گفت."):
                (expression,) = find(analyse(text), date(2025, 1, 13)).expressions
                assert expression.time is not None
                assert date.fromisoformat(expression.time.start or "").isoweekday() == day.number, text
