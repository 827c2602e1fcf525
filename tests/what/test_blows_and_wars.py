"""Attacks in plainer words: hits and the men lost in them, wars between sides, tolls that somebody tells."""

from __future__ import annotations

import pytest
from told import told

from rawi import read


@pytest.mark.parametrize(
    "text",
    [
        "موتر پولیس در قندهار با ماین برخورد کرد و دو سرنشین آن جان دادند.",
        "مهاجم به مسجد حمله کرد. سه نمازگزار جان دادند.",
    ],
)
def test_those_die_in_the_attack_told_right_before(text: str) -> None:
    record = read(text)
    assert any(event.killed for event in record.events)


@pytest.mark.parametrize(
    "text",
    [
        "گروه مسلح به پوسته حمله کرد. ده کارگر در سیلاب جان دادند.",
        "اردو به روستا حمله کرد. شاید سه گروگان جان باخته باشند.",
        "وزیر به هرات رفت. سه مسافر جان دادند.",
    ],
)
def test_others_die_of_something_else(text: str) -> None:
    record = read(text)
    assert not any(event.killed for event in record.events)


def test_some_of_them_are_the_object() -> None:
    assert told("اسرائیل شماری از هدف‌های حماس را در غزه زده است.") == ["ASSAULT: اسرائیل >"]


def test_a_war_has_two_sides() -> None:
    assert told("عربستان جنگ با یمن را شروع کرد.") == ["ASSAULT: عربستان > یمن"]
    assert told("جنگ در غزه پس از آن آغاز شد که وزیر به خانه رفت.") == []


def test_a_toll_is_told_on_the_word_of_who_tells_it() -> None:
    record = read("وزارت صحت شمار کشته‌شدگان حملات هوایی امریکا در صنعا را ۵۳ تن اعلام کرد.")
    (event,) = record.events
    names = {actor.id: actor.name for actor in record.actors}
    assert [names[a] for a in event.actors] == ["امریکا"]
    assert [names[a] for a in event.sources] == ["وزارت صحت"]


def test_a_toll_of_the_attack_told_before_is_its_own() -> None:
    text = "نیروهای پاکستانی بر یک روستا در پکتیکا حمله کردند. وزارت صحت شمار کشته‌شدگان حمله را ده تن اعلام کرد."
    record = read(text)
    assert len(record.events) == 1
    assert record.events[0].killed
