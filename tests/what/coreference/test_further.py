"""More told of an attack that was just told is that attack; what stands for itself is another."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts


def attacks(text: str) -> list[tuple[str | None, str | None]]:
    return [(e.killed, e.wounded) for e in read(text, "2025-01-15").events if e.type == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("ماینی در کنار سرک منفجر شد و نه تن را کشت. دو مرد هم جراحت برداشته‌اند.", [("9", "2")]),
        ("داعش در یک مسجد سه نمازگزار را کشت. ده‌ها تن نیز مجروح شده‌اند.", [("3", None)]),
        ("سربازان موتر یک سوخت‌بر را به گلوله بستند و راننده‌اش کشته شد.", [(None, None)]),
        ("طالبان شب گذشته بر پاسگاه پولیس یورش بردند، دو تن شان کشته و سه تن زخمی شد.", [("2", "3")]),
        ("روسیه بر یک روستا حمله کرد. در نتیجهٔ آن چهار دهقان کشته شدند.", [("4", None)]),
    ],
)
def test_those_it_harmed_are_of_the_attack_just_told(text: str, tolls: list[tuple[str | None, str | None]]) -> None:
    assert attacks(text) == tolls


@pytest.mark.parametrize(
    "text",
    [
        "ماینی در کندز منفجر شد و نه تن را کشت. در هرات هم دو مرد زخمی شدند.",
        "داعش در کابل سه تن را کشت. در یک درگیری در فراه چهار پولیس کشته و دو تن زخمی شدند.",
    ],
)
def test_another_place_is_another_attack(text: str) -> None:
    assert len(attacks(text)) == 2


def test_the_bomber_is_told_after_the_blast() -> None:
    text = "انفجاری در کابل پنج تن را کشت. رسانه‌ها نوشته‌اند که مهاجم خود را منفجر کرده بود."
    (event,) = [e for e in read(text, "2025-01-15").events if e.type == "ASSAULT"]
    assert event.mode == "suicide-attack"


@pytest.mark.parametrize(
    "text",
    [
        "جبهه بر کاروان طالبان در کابل حمله کرد. جبهه می‌گوید این کاروان در راه مورد حمله قرار گرفت.",
        "نیروهای روسیه به یک پایگاه حمله کردند. در این موج از حملات پهپادی، آنتن‌ها هدف قرار گرفت.",
        "جنگنده‌ها صنعا را بمباران کردند. در دو مرحله از این حملات، یک روستا زیر آتش قرار گرفت.",
        "نظامیان در مرز بانه کولبری را به گلوله بستند. کریم نوری امروز با شلیک نظامیان زخمی شد.",
    ],
)
def test_what_is_only_taken_up_or_named_is_told_again(text: str) -> None:
    assert len(attacks(text)) == 1


def test_as_many_as_are_named_later_and_no_more() -> None:
    text = "ماموران یک شهروند را کشتند. کریم نوری و احمد رحیمی با شلیک ماموران کشته شدند."
    assert len(attacks(text)) == 2


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("ایران حملهٔ اسرائیل را محکوم کرد و آن را جنایت خواند.", ["ACCUSE"]),
        ("مدیرکل آسیا رفتار واشنگتن را محکوم کرد و اعتراض شدید ایران را به کاردار رساند.", ["ACCUSE"]),
        ("چین این گام را محکوم کرد و از پیامدهای آن هشدار داد.", ["ACCUSE", "THREATEN"]),
        ("پولیس دو دزد را دستگیر کرد و آنان را به زندان برد.", ["COERCE"]),
    ],
)
def test_what_is_done_in_one_breath_is_one_deed(text: str, types: list[str]) -> None:
    assert [e.type for e in read(text, "2025-01-15").events] == types


def test_the_other_side_s_losses_stand_on_its_enemy_s_word() -> None:
    text = (
        "مقام‌های نظامی روسیه می‌گویند نیروهای‌شان ده سرباز اوکراین را کشته‌اند. وزارت دفاع اوکراین اما رقم دیگری می‌دهد: "
        "سی سرباز روس کشته شده است."
    )
    last = accounts(text)[-1]
    assert (last.recipients, last.sources) == (["سی سرباز روس"], ["وزارت دفاع اوکراین"])
