"""Two sides taken up again; operations; outcomes told of an accident; parts of a toll."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # those who met are no further parties of the meeting
        (
            "وزیر خارجهٔ ایران با وزیر خارجهٔ ترکیه دیدار کرد. دو طرف دربارهٔ سوریه گفتگو کردند.",
            ["CONSULT: وزیر خارجهٔ ایران > وزیر خارجهٔ ترکیه"],
        ),
        # persons who met are the two sides
        (
            "غنی با ستولتنبرگ دیدار کرد. هر دو جانب توافق کردند که همکاری کنند.",
            ["CONSULT: غنی > ستولتنبرگ", "AGREE: غنی, ستولتنبرگ >"],
        ),
        # what was done is no subject
        ("ارتش اسرائیل گفت که حملات دقیقی به جنگجویان انجام داده است.", ["ASSAULT: ارتش اسرائیل > جنگجویان"]),
        ("اردوی پاکستان گفت که حملاتی بر مخفیگاه‌ها انجام داده است.", ["ASSAULT: اردوی پاکستان > مخفیگاه‌ها"]),
        # operations of forces
        ("نیروهای امنیتی عملیات نظامی را علیه طالبان آغاز کردند.", ["ASSAULT: نیروهای امنیتی > طالبان"]),
        ("پولیس یک عملیات را علیه قاچاقبران راه‌اندازی کرد.", ["ASSAULT: پولیس > قاچاقبران"]),
        ("عملیات زمینی اسرائیل علیه حماس ادامه دارد.", ["ASSAULT: اسرائیل > حماس"]),
        ("نیروهای عملیات ویژه سه تن را بازداشت کردند.", ["COERCE arrest: نیروهای عملیات ویژه > سه تن"]),
        ("در حمله نخست هوایی اسرائیل، دو زن کشته شدند.", ["ASSAULT aerial: اسرائیل > دو زن"]),
        ("انفجار یک ماین جان دو کودک را گرفت.", ["ASSAULT explosives: > دو کودک"]),
        # where an envoy is
        ("عبدالله با سفیر ملکی ناتو در افغانستان دیدار کرد.", ["CONSULT: عبدالله > سفیر ملکی ناتو در افغانستان"]),
        # گان written apart
        ("بازداشت شده گان آزاد شدند.", ["RETREAT release: > بازداشت شده گان"]),
        # in this incident
        ("در غزنی چهار تن کشته شدند. در این رویداد سه کودک زخمی شدند.", ["ASSAULT: > چهار تن, سه کودک"]),
    ],
)
def test_parties(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("پنج غیرنظامی به شمول دو زن و یک کودک کشته شدند.", "5"),
        ("شش سرباز به شمول دو افسر و ۱۴ جنگجو کشته شدند.", "20"),
        ("دوتن کشته شدند.", "2"),
    ],
)
def test_tolls(text: str, killed: str) -> None:
    assert [e.killed for e in rawi.read(text, DAY).events] == [killed]


def test_a_counter_joined_to_its_number_is_no_name() -> None:
    record = rawi.read("حاجی عزیز الله یکتن از مسوولین گفت که راه بسته است.", DAY)
    assert [a.name for a in record.actors] == ["حاجی عزیز الله"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "متقی با امیرعبداللهیان تلفنی گفتگو کرد. هر دو وزیر تعهد دادند که همکاری کنند.",
            ["CONSULT phone: متقی > امیرعبداللهیان", "AGREE: متقی, امیرعبداللهیان >"],
        ),
        (
            "پوتین و ترامپ دیدار کردند. دو رهبر بر آتش‌بس تاکید کردند. آنها از قطر تشکر کردند.",
            [
                "CONSULT: پوتین, ترامپ >",
                "REQUEST yield: پوتین, ترامپ >",
                "SUPPORT: پوتین, ترامپ > قطر",
            ],
        ),
        (
            "متقی با دار، همتای پاکستانی خود، دیدار کرد. دو وزیر استعفا کردند.",
            ["CONSULT: متقی > دار", "RETREAT resign: دو وزیر >"],
        ),
        ("وزیر تجارت ایران در رأس هیأتی به کابل رسید.", ["CONSULT visit: وزیر تجارت ایران, هیأتی >"]),
        ("کریم نوری، معاون خود را برکنار کرد.", ["SANCTION: کریم نوری > معاون"]),
    ],
)
def test_two_who_met_are_two_who_hold_an_office(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        # the police were not there
        (
            "پولیس مردی را گرفت. کریم نوری با سفیر چین دیدار کرد و دو طرف بر تجارت توافق کردند.",
            {"کریم نوری", "سفیر چین"},
        ),
        # the states whose ministers met are the two sides
        ("پولیس مردی را گرفت. وزیر خارجهٔ ایران با سفیر چین دیدار کرد و دو طرف بر تجارت توافق کردند.", {"ایران", "چین"}),
        # whose attack on whom one of them condemned is no side of the talks
        (
            "کریم نوری با سفیر چین دیدار کرد. وی حملات اسرائیل به لبنان را محکوم کرد. دو طرف بر تجارت توافق کردند.",
            {"کریم نوری", "سفیر چین"},
        ),
    ],
)
def test_two_sides_are_nobody_who_was_not_at_the_meeting(text: str, agreed: set[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = (e for e in record.events if e.type == "AGREE")
    assert {names[a] for a in event.actors} == agreed


def test_who_asks_two_sides_is_neither_of_them() -> None:
    record = rawi.read("وزیر خارجهٔ ترکیه با وزیر خارجهٔ قطر دیدار کرد و از دو طرف خواست که جنگ را پایان دهند.")
    names = {a.id: a.name for a in record.actors}
    asked = [[names[a] for a in e.recipients] for e in record.events if e.type == "REQUEST"]
    assert asked == [["دو طرف"]]
