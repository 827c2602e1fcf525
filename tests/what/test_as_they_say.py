"""Whose word it is: as somebody says in a clause of its own, or *the ministry itself*; and the land of many towns."""

from __future__ import annotations

import pytest

import rawi


def sources(text: str) -> list[str]:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [names[a] for e in record.events for a in e.sources]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("دو تن، طوری که وزارت داخله می‌گوید، از سوی طالبان بازداشت شدند.", "وزارت داخله"),
        ("طوری که وزارت داخله می‌گوید، طالبان دو تن را بازداشت کردند.", "وزارت داخله"),
        ("دو تن، قسمی که وزارت داخله گفته است، از سوی طالبان بازداشت شدند.", "وزارت داخله"),
        ("ده موتر، طوری که در اعلامیهٔ وزارت داخله آمده، ضبط شده است.", "وزارت داخله"),
        ("به گفتهٔ خود وزارت داخله، طالبان دو تن را بازداشت کردند.", "وزارت داخله"),
    ],
)
def test_as_somebody_says(text: str, source: str) -> None:
    assert sources(text) == [source]


def test_as_somebody_does_is_nobodys_word() -> None:
    assert sources("طوری که طالبان حمله کردند، پولیس دو تن را بازداشت کرد.") == []


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("در شهرهای گوناگون ایران", "ایران"),
        ("در خاک یمن", "یمن"),
        ("در بخش‌های مختلف هلمند", "هلمند"),
        ("در شهرهای شمالی ایران", "شهرهای شمالی ایران"),
        ("در شهر هرات", "شهر هرات"),
    ],
)
def test_the_land_of_many_towns(where: str, place: str) -> None:
    record = rawi.read(f"مردان مسلح {where} ده سرباز را کشتند.", "2025-01-15")
    assert [p.name for e in record.events for p in e.places] == [place]
