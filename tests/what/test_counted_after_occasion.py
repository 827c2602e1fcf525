"""People counted behind an occasion are who suffered the deed: در پی ناآرامی‌های اخیر | حدود بیست نفر دستگیر شدند."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("در پی ناآرامی‌های اخیر حدود ۲۰ نفر دستگیر شدند.", "۲۰ نفر"),
        ("در جریان تظاهرات‌ها حدود پنج نفر دستگیر شدند.", "پنج نفر"),
        ("به دلیل برگزاری این مراسم پنج زن بازداشت شدند.", "پنج زن"),
        ("با تحقیقات انجام‌شده ۱۹ نفر بازداشت شدند.", "۱۹ نفر"),
        ("در پی اعتصاب‌های گسترده دست‌کم ۵۰ کارگر بازداشت شدند.", "۵۰ کارگر"),
    ],
)
def test_they_are_taken(text: str, taken: str) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [names[r] for r in event.recipients] == [taken]


def test_no_country_loses_its_life() -> None:
    told = "کسانی که بر اثر انفجار در ولایت کندز این کشور جانشان را از دست دادند، دهقان بودند."
    record = read(f"پرو خاموش است. {told}", "2025-01-15")
    kinds = {a.id: a.kind for a in record.actors}
    assert all(kinds[r] != "country" for e in record.events for r in e.recipients)
