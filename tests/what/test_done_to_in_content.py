"""Whom something is done to in what another tells of him, whom a permit is refused, and bodies that are left."""

from __future__ import annotations

import pytest

from tests.what.told import told

SPOKE = "کریم نوری، سخنگوی پولیس کابل، گفت که"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"{SPOKE} افراد مسلح بر یک صراف حمله کرده و او را زخمی کردند.", ["افراد مسلح > یک صراف"]),
        (f"{SPOKE} دزدان پول را از یک صراف گرفته و او را زخمی کردند.", ["دزدان > یک صراف"] * 2),
        (f"{SPOKE} افراد مسلح یک صراف را ربوده و او را کشتند.", ["افراد مسلح > یک صراف"] * 2),
        ("کریم نوری گفت که طالبان از همسایه‌ها پرسیده و او را گرفتند.", ["طالبان > کریم نوری"]),
        ("مینا احمدی گفت که طالبان به دفترش حمله کرده و او را گرفتند.", ["طالبان > دفترش", "طالبان > مینا احمدی"]),
    ],
)
def test_he_to_whom_the_next_thing_is_done_in_what_another_says(text: str, lines: list[str]) -> None:
    assert [line.split(": ", 1)[1] for line in told(text)] == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("طالبان به یک خانم حامله اجازهٔ رفتن به شفاخانه ندادند.", ["COERCE restrict: طالبان > یک خانم حامله"]),
        ("ایران اجازهٔ ورود به افغان‌ها نداد.", ["COERCE restrict: ایران > افغان‌ها"]),
        ("دو خانم معلم در هرات بازداشت شدند.", ["COERCE arrest: > دو خانم معلم"]),
        ("خانم احمدی در هرات بازداشت شد.", ["COERCE arrest: > احمدی"]),
    ],
)
def test_women_counted_and_whom_no_way_is_open(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("افراد مسلح جسد یک مرد را در کنار سرک رها کردند.", []),
        ("اسرائیل اجساد پانزده فلسطینی را آزاد کرد.", ["RETREAT release: اسرائیل > پانزده فلسطینی"]),
        ("ربایندگان این مرد را پس از سه روز رها کردند.", ["RETREAT release: ربایندگان > این مرد"]),
    ],
)
def test_bodies_that_are_left_are_not_released(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("دختری به دلیل ازدواج اجباری خود را حلق آویز کرد.", []),
        ("یک دختر خود را حلق آویز کرد.", []),
        ("یک مرد همسر خود را حلق‌آویز کرد.", ["ASSAULT primitive: یک مرد > همسر"]),
        ("شورشیان دو سرباز را حلق‌آویز کردند.", ["ASSAULT primitive: شورشیان > دو سرباز"]),
    ],
)
def test_who_hangs_himself_is_put_to_death_by_nobody(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "قوماندان امنیهٔ تخار می‌گوید که دو دزد از سوی پولیس دستگیر و به سارنوالی معرفی شدند.",
            ["COERCE arrest: پولیس > دو دزد"],
        ),
        ("سخنگوی پولیس گفت که دو دزد به سارنوالی معرفی شدند.", ["ACCUSE investigate: پولیس > دو دزد"]),
    ],
)
def test_the_police_and_not_who_speaks_for_them(text: str, lines: list[str]) -> None:
    assert told(text) == lines
