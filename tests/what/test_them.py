"""Whom *them* is under a subject of many; leaders and talks named in passing; names before titles as objects."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import parties, speakers, told

WORKERS = "کارگران معدن در هرات اعتصاب کردند. "
STRIKE = "PROTEST strike: کارگران معدن >"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        # the subject of a clause is none of those whom it is done to
        ("پولیس آنان را بازداشت کرد.", "COERCE arrest: پولیس > کارگران معدن"),
        ("پولیس آن‌ها را لت‌وکوب کرد.", "ASSAULT beat: پولیس > کارگران معدن"),
        ("در شهر هرات نیروهای امنیتی آنان را بازداشت کردند.", "COERCE arrest: نیروهای امنیتی > کارگران معدن"),
        ("نیروهای امنیتی مانع تجمع آنان شدند.", "COERCE restrict: نیروهای امنیتی > کارگران معدن"),
        ("نیروهای امنیتی بر آنان حمله کردند.", "ASSAULT: نیروهای امنیتی > کارگران معدن"),
    ],
)
def test_them_is_not_the_subject(text: str, event: str) -> None:
    assert told(WORKERS + text) == [STRIKE, event]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # but those in its own list are its own
        ("طالبان و متحدان آنان بر پوسته حمله کردند.", ["ASSAULT: طالبان, متحدان آنان >"]),
        # forces and their attacks; an amount is given, it does not give
        (
            "نیروهای ائتلاف حملات هوایی را بر مواضع داعش در ننگرهار انجام دادند.",
            ["ASSAULT aerial: نیروهای ائتلاف > داعش"],
        ),
        ("جاپان گفت که ده میلیون دالر به افغانستان کمک کرده است.", ["AID: جاپان > افغانستان"]),
        # whose death is protested against is no target of the protest
        ("شماری از زنان در اعتراض به کشته شدن یک جوان تظاهرات کردند.", ["PROTEST demo: شماری از زنان >"]),
        # the forces of those for whom somebody speaks
        ("سخنگوی جبهه آزادی گفت که نیروهای شان بر یک پوسته حمله کردند.", ["ASSAULT: جبهه آزادی > یک پوسته"]),
        ("هفت نفر به شمول یک زن در پروان تازیانه خورده‌اند.", ["SANCTION convict: > هفت نفر"]),
        ("یکی‌از دادستان‌های کابل بازداشت شد.", ["COERCE arrest: > یکی‌از دادستان‌های کابل"]),
        # who leads a process does not take its side
        ("روسیه از مذاکرات به رهبری سازمان ملل حمایت کرد.", ["SUPPORT: روسیه >"]),
        ("هیاتی به رهبری وزیر دفاع به کابل رفت.", ["CONSULT visit: هیاتی, وزیر دفاع >"]),
        # peace talks in general are no meeting
        (
            "وزیر خارجهٔ هند از موقف افغانستان در گفتگوهای صلح با طالبان حمایت کرد.",
            ["SUPPORT: وزیر خارجهٔ هند > افغانستان"],
        ),
        # a person before a comma acts on the states listed
        ("کریم نوری، ایران و چین را محکوم کرد.", ["ACCUSE disapprove: کریم نوری > ایران, چین"]),
        # a name and its title are one object where somebody acts before
        (
            "دادگاه کابل روز شنبه احمد کریمی رئیس پیشین بانک را به ده سال زندان محکوم کرد.",
            ["SANCTION convict: دادگاه کابل > احمد کریمی"],
        ),
        ("اشرف غنی وزیر دفاع را برکنار کرد.", ["SANCTION: اشرف غنی > وزیر دفاع"]),
        (
            "پنج کارمند این اداره به دو سال حبس محکوم به مجازات شدند.",
            ["SANCTION convict: > پنج کارمند این اداره"],
        ),
    ],
)
def test_parties(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_the_dead_of_a_charge_are_counted_by_it() -> None:
    record = rawi.read("دادگاهی در آلمان یک مرد را به جرم قتل دو نفر به حبس ابد محکوم کرد.", "2025-01-15")
    assert [(e.type, e.killed) for e in record.events] == [("SANCTION", None), ("ASSAULT", "2")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزارت دفاع اعلام کرد که در این حملات، ۵۵ سرباز پاکستانی کشته و هفت افسر را بازداشت کرده‌اند.",
            ["ASSAULT: > ۵۵ سرباز پاکستانی", "COERCE arrest: > هفت افسر"],
        ),
        ("در این نبرد سی جنگجو و دو عسکر کشته‌اند.", ["ASSAULT: > سی جنگجو, دو عسکر"]),
        ("سه سرباز دو کشاورز را کشته‌اند.", ["ASSAULT: سه سرباز > دو کشاورز"]),
        (
            "طالبان دو سرباز را کشته و سه افسر را بازداشت کرده‌اند.",
            ["ASSAULT: طالبان > دو سرباز", "COERCE arrest: طالبان > سه افسر"],
        ),
    ],
)
def test_the_killed_do_nothing_after(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # in one's own words him is somebody else
        ("وکیل او گفت: «پولیس او را بازداشت کرده است.»", ["COERCE arrest: پولیس >"]),
        (
            "پولیس گفت: «سه دزد گرفتار شدند و کریم نوری به آنان حمله کرد.»",
            ["COERCE arrest: پولیس > سه دزد", "ASSAULT: کریم نوری > سه دزد"],
        ),
    ],
)
def test_who_speaks_is_not_him(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_they_are_not_those_on_whose_word_it_was_told() -> None:
    for said in ("دو شاهد", "باشندگان"):
        text = f"به گفتهٔ {said}، مهاجمان نقاب داشتند. آنان سه تن را کشتند."
        assert parties(text)[-1] == ("ASSAULT", ("مهاجمان",), ("سه تن",))
    assert set(speakers("به گفتهٔ باشندگان، جنگجویان آمدند. آنان گفتند که راه بسته است.")) == {"باشندگان"}
