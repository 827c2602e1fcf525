"""Those whom a blast, an attack or a raid befell, told right behind its noun; outcomes told by در نتیجه; envoys."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("در انفجار ماین سه دهقان در هلمند جان باختند.", "ASSAULT explosives: > سه دهقان"),
        ("بر اثر انفجار بمب کنار جاده دو کودک کشته شدند.", "ASSAULT explosives: > دو کودک"),
        ("در نتیجه انفجار یک ماین چهار سرباز زخمی شدند.", "ASSAULT explosives: > چهار سرباز"),
        ("در حملهٔ راکتی شش غیرنظامی زخمی شدند.", "ASSAULT heavy-weapons: > شش غیرنظامی"),
        ("در پی انفجار دو موتر بیست تن زخمی شدند.", "ASSAULT explosives: > بیست تن"),
        ("در نتیجه پنج کارگر کشته شدند.", "ASSAULT: > پنج کارگر"),
        ("ده پولیس در حملهٔ طالبان کشته، سه کودک زخمی و یک تن ناپدید شد.", "ASSAULT: طالبان > ده پولیس, سه کودک"),
        ("در این دو ماه پنج نفر در حملات انفجاری کشته شدند.", "ASSAULT explosives: > پنج نفر"),
        # what is hit is none of those who tell of it, nor of those whose house it is
        ("در خبرنامه آمده که چند راکت بر بازار گردیز اصابت کرد.", "ASSAULT heavy-weapons: >"),
        ("در این حمله خانه‌های مردم ویران شد.", "ASSAULT destroy: > مردم"),
    ],
)
def test_those_behind_the_noun_of_a_blast_were_hurt_by_it(text: str, line: str) -> None:
    assert told(text) == [line]


@pytest.mark.parametrize(
    "outcome",
    [
        ". در نتیجه این حمله هفت شاگرد کشته شدند.",
        ". در نتیجه هفت شاگرد کشته شدند.",
        " که در نتیجه هفت شاگرد کشته شدند.",
        " که در نتیجهٔ آن هفت شاگرد کشته شدند.",
    ],
)
def test_an_outcome_belongs_to_the_deed_told_before(outcome: str) -> None:
    assert told("جنگجویان داعش بر یک مکتب حمله کردند" + outcome) == ["ASSAULT: جنگجویان داعش > هفت شاگرد"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "وزارت خارجهٔ ایران روز جمعه، کاردار سفارت هالند را احضار کرد.",
            "ACCUSE disapprove: وزارت خارجهٔ ایران > کاردار سفارت هالند",
        ),
        (
            "وزارت خارجهٔ پاکستان گفت که معاون سفارت طالبان افغانستان را احضار کرده است.",
            "ACCUSE disapprove: وزارت خارجهٔ پاکستان > معاون سفارت طالبان افغانستان",
        ),
        ("پولیس سه‌هزار مهاجر افغان را اخراج کرد.", "COERCE deport: پولیس > سه‌هزار مهاجر افغان"),
        # who was named before what he is
        ("مفتی نسیم یک عضو گروه طالبان بازداشت شد.", "COERCE arrest: > مفتی نسیم"),
        # in the past is a time, and nobody's
        ("در گذشته طالبان به زنان اجازهٔ کار نمی‌دادند.", "COERCE restrict: طالبان > زنان"),
    ],
)
def test_parties(text: str, line: str) -> None:
    assert told(text) == [line]


def test_a_participle_of_people_is_no_deed() -> None:
    assert told("افراد بازداشت شده در نقاط مختلف شهر کابل دست به دزدی می‌زدند.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وزارت دفاع حمله را محکوم کرد. این وزارتخانه گفت که دو تن کشته شدند.", "وزارت دفاع"),
        ("رحیم شاه احمدی گفت که پنج تن بازداشت شدند.", "رحیم شاه احمدی"),
        ("حسن شاه فروغ گفت که پنج تن بازداشت شدند.", "حسن شاه فروغ"),
        ("وزارت امور مهاجرین و عودت کنندگان گفت که فقر بیشتر شده است.", "وزارت امور مهاجرین و عودت کنندگان"),
    ],
)
def test_speakers(text: str, speaker: str) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert {names[s] for statement in record.statements for s in statement.speakers} == {speaker}
