"""Attacks in plainer words: hits and the men lost in them, wars between sides, tolls that somebody tells."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


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
    assert told("جنگ در لیبیا پس از آن شروع شد که وزیر به خانه رفت.") == []


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


def test_what_is_condemned_and_told_nowhere_else_is_an_attack() -> None:
    text = "وزارت خارجهٔ ترکیه حملهٔ پهپادی حوثی‌ها به فرودگاه ابها را محکوم کرد."
    assert "ASSAULT drone: حوثی‌ها >" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "حوثی‌ها بر فرودگاه ابها حمله کردند. وزارت خارجهٔ ترکیه حملهٔ حوثی‌ها به فرودگاه ابها را محکوم کرد.",
        "حوثی‌ها بر فرودگاه ابها حمله کردند.",
    ],
)
def test_what_was_told_before_is_condemned_and_not_told_again(text: str) -> None:
    assert [line for line in told(text) if line.startswith("ASSAULT")] == ["ASSAULT: حوثی‌ها > فرودگاه ابها"]


def test_harsh_words_that_are_condemned_are_no_attack() -> None:
    text = "روسیه حملهٔ لفظی نخست‌وزیر به خبرنگاران را محکوم کرد."
    assert not any(line.startswith("ASSAULT") for line in told(text))


def test_a_noun_with_the_indefinite_ending_leads_behind_a_place() -> None:
    assert told("دیروز در شهر کابل انفجاری صورت گرفت.") == ["ASSAULT explosives: >"]
    assert told("پولیس در شهر کابل مواد انفجاری را یافت.") != ["ASSAULT explosives: >"]


def test_a_place_is_struck() -> None:
    record = read("شبکهٔ المسیره از بمباران شهر صنعا خبر داد.")
    assert [place.name for event in record.events for place in event.places] == ["شهر صنعا"]
    record = read("مرکز شهر کابل امروز شاهد یک بمب‌گذاری انتحاری بود.")
    assert [event.mode for event in record.events] == ["suicide-attack"]


def test_those_whose_number_is_the_news_were_killed() -> None:
    text = "دادستانی شمار دادستان‌هایی را که امسال در حملات کشته شده‌اند یازده تن می‌گوید."
    assert any(line.startswith("ASSAULT") for line in told(text))
