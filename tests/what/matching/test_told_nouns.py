"""Nouns apart from their light verb, bombs and attacks that a relative clause tells more of, and what only looks so."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


def told(text: str) -> list[tuple[str, list[str], str | None]]:
    record = rawi.read(text, DAY)
    names = {a.id: a.name for a in record.actors}
    return [(e.type, [names[a] for a in e.actors], e.killed) for e in record.events]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "killed"),
    [
        ("حمله‌ای که طالبان بر یک پوسته در غزنی کردند ده کشته بر جا گذاشت.", "ASSAULT", ["طالبان"], "10"),
        ("حمله‌ای که طالبان بر پوستهٔ شیرخان انجام دادند، هشت کشته بر جا گذاشت.", "ASSAULT", ["طالبان"], "8"),
        ("سفری که رئیس جمهور به دهلی کرد نتیجه‌ای نداشت.", "CONSULT", ["رئیس جمهور"], None),
        ("بمبی که دیروز سه سرباز را کشت، در کنار جاده منفجر شد.", "ASSAULT", [], "3"),
    ],
)
def test_what_stands_before_the_relative_clause(text: str, type_: str, actors: list[str], killed: str | None) -> None:
    assert told(text) == [(type_, actors, killed)]


@pytest.mark.parametrize(
    "text",
    [
        "این سیاست‌ها آتش بحران را تیزتر می‌سازد.",
        "مردم غزه رنجی بزرگ می‌کشند.",
        "باشندگان این ولایت سختی‌های بسیار می‌کشند.",
        "اگر تحریم‌ها ادامه یابد، روزگار مردم ایران خراب خواهد شد.",
    ],
)
def test_no_attack(text: str) -> None:
    assert all(type_ != "ASSAULT" for type_, _, _ in told(text))


def test_the_sides_of_a_fight_are_not_counted() -> None:
    text = "در پی درگیری میان دو گروه در فاریاب دست‌کم نه تن کشته و زخمی شدند."
    assert all(killed is None for _, _, killed in told(text))
