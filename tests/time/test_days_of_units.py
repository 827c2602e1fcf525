"""Days that are named after somebody, days of a year or month without a name, feasts and laws by their year."""

from __future__ import annotations

import pytest

from rawi import read

TABLE = [
    ("در روز جهانی زن طالبان دو نفر را بازداشت کردند.", None),
    ("در نخستین روز سال طالبان دو نفر را بازداشت کردند.", None),
    ("در پنجمین روز ماه طالبان دو نفر را بازداشت کردند.", None),
    ("در نخستین روز سال ۲۰۲۴ طالبان دو نفر را بازداشت کردند.", "2024-01-01"),
    ("در اولین روز ماه رمضان طالبان دو نفر را بازداشت کردند.", "2024-03-11"),
    ("طالبان در نوروز ۱۴۰۲ دو نفر را بازداشت کردند.", "2023-03-21"),
    ("طالبان در رمضان ۱۴۰۲ دو نفر را بازداشت کردند.", "2023-03-23"),
    ("طالبان در رمضان ۱۴۴۵ دو نفر را بازداشت کردند.", "2024-03-11"),
    ("طالبان بر اساس قانون مصوب ۱۳۹۲ دو نفر را بازداشت کردند.", None),
]


@pytest.mark.parametrize(("text", "start"), TABLE)
def test_who_acts_behind_a_day(text: str, start: str | None) -> None:
    record = read(text, published="2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert ([name[a] for a in event.actors], [name[a] for a in event.recipients]) == (["طالبان"], ["دو نفر"])
    assert (event.time and event.time.start) == start
