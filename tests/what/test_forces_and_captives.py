"""Forces that are sent and stationed, captives who are freed, blasts of mines, and what is told of harm by its noun."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # captives are freed by whoever takes them from their captors; from floods people are rescued
        ("پولیس یک تاجر را از قید آدم ربایان نجات داد.", ["RETREAT release: پولیس > یک تاجر"]),
        (
            "نیروهای امنیتی چهار شهروند ربوده شده را از نزد آنان نجات دادند.",
            ["RETREAT release: نیروهای امنیتی > چهار شهروند"],
        ),
        ("سربازان بیست دهقان را از سیلاب نجات دادند.", ["AID: سربازان > بیست دهقان"]),
        # forces behind a ministry are what it sends, and not what it is of
        ("وزارت داخله قوای تازه‌نفس به بدخشان روانه ساخت.", ["MOBILIZE troops: وزارت داخله >"]),
        ("وزارت دفاع نیروهای کمکی به بدخشان فرستاد.", ["MOBILIZE troops: وزارت دفاع >"]),
        ("وزارت دفاع دو صد کوماندو به کندز فرستاد.", ["MOBILIZE troops: وزارت دفاع >"]),
        ("وزارت دفاع طالبان از حمله خبر نداد.", []),
        ("سه هزار سرباز آلمانی در شمال افغانستان مستقر هستند.", ["MOBILIZE troops: سه هزار سرباز آلمانی >"]),
        ("طیاره‌های نظامی در امتداد مرز به پرواز درآمدند.", ["MOBILIZE weapons: >"]),
        # those who join the peace process in the words of Dari
        ("گروهی از مخالفان مسلح در غور به روند صلح یکجا شدند.", ["RETREAT: گروهی از مخالفان مسلح >"]),
        # a car that collides with a mine is blown up; that collides with another is nobody's deed
        ("یک موتر مسافربری در زابل با ماین تصادم کرد و ده مسافر کشته شدند.", ["ASSAULT explosives: > ده مسافر"]),
        ("یک موتر مسافربری در زابل با لاری تصادم کرد و ده مسافر کشته شدند.", []),
        # struck by warplanes, held under attack
        ("جنگنده‌های ترکیه ده هدف پ‌ک‌ک را در هم کوبیدند.", ["ASSAULT aerial: ترکیه > پ‌ک‌ک"]),
        ("عربستان از سال‌ها پیش یمن را زیر حملات هوایی گرفته است.", ["ASSAULT aerial: عربستان > یمن"]),
        # the soldiers who lost their lives, by the infinitive; another deed joined to the one told of
        ("وزارت دفاع از جان باختن ۷۷ سرباز خود خبر داد.", ["ASSAULT: > ۷۷ سرباز"]),
        ("پولیس از جان باختن سه مسافر خبر داد.", []),
        (
            "پولیس از بازداشت ده معترض و کشته شدن دو مهاجم خبر داد.",
            ["COERCE arrest: پولیس > ده معترض", "ASSAULT: > دو مهاجم"],
        ),
        # what grows is done by nobody whom it worries
        ("افزایش اختطاف و سرقت‌های مسلحانه باشندگان هرات را نگران ساخته است.", []),
        # in the blast of it, where others than those before were hurt
        (
            "سخنگوی پولیس به خبرنگاران گفت بمب در یک موتر جاسازی شده بود و در انفجار آن سه تن زخمی شدند.",
            ["ASSAULT explosives: > سه تن"],
        ),
        # a rank before a name, so that he who was hurt is no attacker
        (
            "در این درگیری استوار یکم کریم صالحی از ناحیه شانه مجروح شد.",
            ["ASSAULT: > کریم صالحی"],
        ),
        # no government of a land that nobody names is one of two countries
        (
            "نخست‌وزیر ارمنستان در نشست هیئت دولت گفت در درگیری با نیروهای آذربایجان در مرز دو کشور ده نظامی کشته شدند.",
            ["ASSAULT: نیروهای آذربایجان > ارمنستان"],
        ),
    ],
)
def test_who_and_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("جنگجویان داعش دو سرباز را سر بریدند.", [("killed", 2)]),
        ("سپاه از شهادت سه سرباز و زخمی شدن دو تن خبر داد.", [("killed", 3), ("wounded", 2)]),
    ],
)
def test_tolls(text: str, tolls: list[tuple[str, int]]) -> None:
    (event,) = read(text, "2025-01-15").events
    assert [(t.what, t.low) for t in event.tolls] == tolls
