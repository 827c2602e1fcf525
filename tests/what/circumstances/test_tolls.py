"""How many were killed, wounded or detained."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Event

DAY = "2025-01-15"


def event(text: str, type_: str = "ASSAULT") -> Event:
    """The first event of a type that a text tells."""
    return next(e for e in rawi.read(text, DAY).events if e.type == type_)


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("طالبان در هلمند ۱۲ سرباز را کشتند.", "12", None),
        ("در حملهٔ داعش دست‌کم ده نفر کشته شدند.", "10+", None),
        ("در حملهٔ داعش بیست و دو نفر جان باختند.", "22", None),
        ("در حملهٔ روسیه دو هزار و سیصد نفر کشته شدند.", "2300", None),
        ("در حملهٔ داعش ۲ تا ۷ نفر زخمی شدند.", None, "2..7"),
        ("طالبان ده دوازده سرباز را زخمی کردند.", None, "10..12"),
        ("در حملهٔ داعش شش غیرنظامی، از جمله دو کودک، کشته شدند.", "6", None),
        # what an attack left, told in the clause beside
        ("طالبان بر یک مسجد حمله کردند که هشت کشته و ده زخمی در پی داشت.", "8", "10"),
        ("ماینی در بازار منفجر شد و پنج کشته بر جا گذاشت.", "5", None),
        ("طالبان بر یک مسجد حمله کردند و پنجاه زخمی در شفاخانه بستر هستند.", None, None),
        # two groups told together are one toll; one after the other in two clauses are not
        ("شش نظامی پاکستانی و ۱۴ شبه‌نظامی در درگیری‌های وزیرستان کشته شدند.", "20", None),
        # a person by name is one
        ("طالبان محمد کریم احمدی را در کابل کشتند.", "1", None),
        # ages and percentages count nobody
        ("مردان مسلح یک مرد ۳۵ ساله را در کابل کشتند.", "1", None),
    ],
)
def test_killed_and_wounded(text: str, killed: str | None, wounded: str | None) -> None:
    assert (event(text).killed, event(text).wounded) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "type_", "detained"),
    [
        ("طالبان سه خبرنگار را بازداشت کردند.", "COERCE", "3"),
        ("ماموران امنیتی بیش از پنجاه معترض را دستگیر کردند.", "COERCE", "50+"),
        ("جنگجویان حماس ۲۵۰ نفر را گروگان گرفتند.", "ASSAULT", "250"),
    ],
)
def test_detained(text: str, type_: str, detained: str) -> None:
    assert event(text, type_).detained == detained


def test_no_toll_where_nobody_is_attacked_or_held() -> None:
    text = "دادگاه انقلاب سه نفر را به اتهام کشتن یک بسیجی به اعدام محکوم کرد."
    assert all(e.killed is None for e in rawi.read(text, DAY).events if e.type == "SANCTION")


@pytest.mark.parametrize(
    "text",
    [
        "نیروهای روسیه بر شهر اودسا حمله کردند و سه کارگر کشته و هفت نفر زخمی شدند.",
        "نیروهای روسیه بر شهر اودسا حمله کردند. فرماندار گفت که در این حمله سه کارگر کشته و هفت نفر زخمی شدند.",
        "نیروهای روسیه بر شهر اودسا حمله کردند. فرماندار شمار کشته‌شدگان را سه تن و زخمی‌ها را هفت تن اعلام کرد.",
        "نیروهای روسیه بر شهر اودسا حمله کردند. وزارت داخله سه کشته و هفت زخمی را تایید کرد.",
    ],
)
def test_the_toll_is_the_attacks_wherever_it_is_told(text: str) -> None:
    (attack,) = (e for e in rawi.read(text, DAY).events if e.type == "ASSAULT")
    assert (attack.killed, attack.wounded) == ("3", "7")


def test_whose_figure_it_is_stays_with_it() -> None:
    text = (
        "داعش بر یک مسجد در کندز حمله کرد. طالبان شمار کشته‌شدگان را ده تن اعلام کردند. "
        "سازمان ملل متحد شمار کشته‌شدگان را ۲۵ تن اعلام کرد."
    )
    record = rawi.read(text, DAY)
    attack = next(e for e in record.events if e.type == "ASSAULT")
    names = {a.id: a.name for a in record.actors}
    assert attack.killed == "10|25"
    assert [names[s] for t in attack.tolls for s in t.sources] == ["طالبان", "سازمان ملل متحد"]


def test_who_was_hurt_too_is_told_beside_the_toll() -> None:
    text = "طالبان یک پولیس را کشتند. در این حمله یک داکتر نیز زخمی شد."
    assert [(e.killed, e.wounded) for e in rawi.read(text, DAY).events] == [("1", None), (None, "1")]


def test_those_who_say_so_are_not_counted() -> None:
    told = event("به گفتهٔ ارتش و یک منبع امنیتی، دست‌کم دو سرباز در این حمله کشته شدند.")
    assert told.killed == "2+"


def test_a_range_behind_between_counts_the_harmed() -> None:
    assert str(event("در این حمله بین سه تا شش کارگر کشته شدند.").killed) == "3..6"


def test_a_part_told_before_the_whole_is_no_toll_of_its_own() -> None:
    record = rawi.read("در این انفجار، به شمول دو کودک، ۱۳ تن کشته شدند.", "2025-01-15")
    (event,) = record.events
    assert [(t.low, t.what) for t in event.tolls] == [(13, "killed")]


def test_a_toll_that_rises_is_that_of_whose_attack_it_was() -> None:
    record = rawi.read("شمار قربانیان حملات اسراییل به غزه به ۶۰ هزار نفر رسید.", "2025-01-15")
    (event,) = record.events
    assert event.killed == "60000"
    assert [a.name for a in record.actors if a.id in event.actors] == ["اسراییل"]


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("حملهٔ روسیه سبب مرگ دست‌کم شش تن شد.", "6+", None),
        ("حملهٔ روسیه باعث جراحت شش تن شد.", None, "6"),
        ("در یکی از حملات روسیه شش تن کشته شدند.", "6", None),
    ],
)
def test_whom_an_attack_harmed_is_whom_it_befell(text: str, killed: str | None, wounded: str | None) -> None:
    record = rawi.read(text, "2025-01-15")
    (event,) = record.events
    names = {a.id: a.name for a in record.actors}
    assert ([names[a] for a in event.actors], [names[a] for a in event.recipients]) == (["روسیه"], ["شش تن"])
    assert (event.killed, event.wounded) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "killed", "detained"),
    [
        # one person by name or office, as he, told of for the first time, pointed to, or another one
        ("لیلا کریمی روز شنبه در کابل بازداشت شد.", None, "1"),
        ("دادستانی از بازداشت معاون ریاست گمرک هرات خبر داد.", None, "1"),
        ("سارقی در هرات توسط پولیس دستگیر شد.", None, "1"),
        ("طالبان این فرد را کشتند.", "1", None),
        ("طالبان مرد دیگری را در قندهار کشتند.", "1", None),
        ("طالبان زن جوانی را در هرات بازداشت کردند.", None, "1"),
        ("طالبان علی نوری و حسن کریمی را بازداشت کردند.", None, None),
        # nobody knows how many these are
        ("پولیس این خبرنگاران را بازداشت کرد.", None, None),
        ("طالبان خانواده‌ای را بازداشت کردند.", None, None),
        ("طالبان احمد حقیقی و همکارانش را بازداشت کردند.", None, None),
    ],
)
def test_one_person_is_counted_where_no_number_is(text: str, killed: str | None, detained: str | None) -> None:
    (event,) = rawi.read(text, "2025-01-15").events
    assert (event.killed, event.detained) == (killed, detained)


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("انفجار باعث کشته شدن سه سرباز و دو غیرنظامی شد.", [("killed", 5)]),
        ("پولیس از زخمی شدن سه زن، دو کودک و یک مرد در این حمله خبر داد.", [("wounded", 6)]),
        ("این حمله سبب کشته شدن سه تن و زخمی شدن ده تن شد.", [("killed", 3), ("wounded", 10)]),
        ("پولیس از کشته شدن پنج تن، سه زن و دو کودک، در این حمله خبر داد.", [("killed", 5)]),
        ("در این حمله سه صد و چهل و پنج تن کشته شدند.", [("killed", 345)]),
        ("در این حمله سه صد تن کشته و چهار صد تن زخمی شدند.", [("killed", 300), ("wounded", 400)]),
    ],
)
def test_those_counted_together(text: str, tolls: list[tuple[str, int]]) -> None:
    (found,) = rawi.read(text).events
    assert [(t.what, t.low) for t in found.tolls] == tolls
