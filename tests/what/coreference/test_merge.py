"""One event told more than once is one event; different ones stay apart."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        # the dead and the wounded of joined clauses
        ("سه سرباز در انفجار ماین کشته و چهار تن دیگر زخمی شدند.", [("3", "4")]),
        # the toll of a deed pointed back to
        ("نیروهای روسیه بر شهر اودسا حمله کردند. در این حمله دو کارگر بندر کشته شدند.", [("2", None)]),
        # نیز sets another deed beside it
        (
            "نیروهای پاکستان بر روستا حمله کردند و ده جنگجو را کشتند. سه سرباز نیز در این حمله کشته شدند.",
            [("10", None), ("3", None)],
        ),
    ],
)
def test_tolls_belong_to_their_attack(text: str, tolls: list[tuple[str | None, str | None]]) -> None:
    events = [e for e in read(text, "2025-01-15").events if e.type == "ASSAULT"]
    assert [(e.killed, e.wounded) for e in events] == tolls


def test_a_bare_figure_is_no_recipient_beside_those_named() -> None:
    (event,) = [
        e for e in read("پولیس بر معترضان شلیک کرد و هشت تن کشته شدند.", "2025-01-15").events if e.type == "ASSAULT"
    ]
    assert len(event.recipients) == 1


def test_a_deed_told_again_adds_its_time() -> None:
    record = read("ارتش اسرائیل بر یک روستا در لبنان حمله کرد. این حمله روز جمعه صورت گرفت.", "2025-01-15")
    assert len([e for e in record.events if e.type == "ASSAULT"]) == 1


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("ارتش بر روستا حمله کرد که منجر به کشته شدن یک نفر و زخمی شدن ۱۱ نفر شد.", [("1", "11")]),
        ("داعش بر یک مسجد حمله کرد که در نتیجه سه نمازگزار کشته و پنج تن زخمی شدند.", [("3", "5")]),
    ],
)
def test_what_an_attack_brought_about_is_its_toll(text: str, tolls: list[tuple[str | None, str | None]]) -> None:
    events = [e for e in read(text, "2025-01-15").events if e.type == "ASSAULT"]
    assert [(e.killed, e.wounded) for e in events] == tolls


def test_what_a_deed_brought_about_belongs_to_it() -> None:
    record = read("روسیه چندین حملهٔ موشکی بر شهر اودسا انجام داد. این حملات به کشته شدن ده تن انجامید.", "2025-01-15")
    (event,) = [e for e in record.events if e.type == "ASSAULT"]
    assert event.killed == "10"


def test_two_nouns_of_a_kind_on_one_verb_tell_one_deed() -> None:
    record = read("سفیر ایران با معاون وزارت خارجهٔ روسیه دیدار و گفت‌وگو کرد.", "2025-01-15")
    assert [e.type for e in record.events] == ["CONSULT"]


def test_a_toll_of_the_same_figure_is_told_again() -> None:
    record = read(
        "در یک درگیری در شهر فراه هشت پولیس کشته شدند. سخنگوی والی گفت که طالبان هشت پولیس را در شهر فراه کشتند.",
        "2025-01-15",
    )
    (event,) = [e for e in record.events if e.type == "ASSAULT"]
    assert len(event.evidence) > 1


def test_another_figure_elsewhere_is_another_attack() -> None:
    record = read(
        "در شهر فراه هشت پولیس در حملهٔ طالبان کشته شدند. در شهر کندز پنج پولیس در حملهٔ طالبان کشته شدند.",
        "2025-01-15",
    )
    assert len([e for e in record.events if e.type == "ASSAULT"]) == 2


def test_arrest_of_those_taken_up_is_the_arrest_told_before() -> None:
    text = "طالبان هفت دختر جوان را بازداشت کردند. این دختران از شهر هرات بازداشت شده‌اند."
    assert [e.type for e in read(text, "2025-01-15").events] == ["COERCE"]


def test_what_was_not_done_in_a_deed_is_no_telling_of_it() -> None:
    seized = "نیروهای امنیتی یک مخزن سلاح طالبان را ضبط کردند. "
    seizing, arrest = read(seized + "قوماندان گفت در این عملیات کسی بازداشت نشده است.").events
    assert (seizing.mode, seizing.sources, len(seizing.evidence)) == ("seize", (), 1)
    assert (arrest.mode, arrest.aspect) == ("arrest", "negated")


def test_a_sentence_passed_before_is_another_deed_than_its_being_carried_out() -> None:
    text = "سوریه کریم نوری را اعدام کرد. دادگاه جنایی دمشق او را به جرم قتل به اعدام محکوم کرده بود."
    assert [len(e.evidence) for e in read(text, "2025-01-15").events if e.type == "SANCTION"] == [1, 1]
    once = "سوریه کریم نوری را که به اعدام محکوم شده بود، به دار آویخت."
    assert len([e for e in read(once, "2025-01-15").events if e.type == "SANCTION"]) == 1
