"""Own men, officers who are told of, and persons with their offices on both sides of a deed."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("در عملیات نیروهای امنیتی در جوزجان پنج سرباز جان باختند.", "ASSAULT: > پنج سرباز"),
        ("در حملهٔ هوایی ارتش سه پولیس کشته شدند.", "ASSAULT aerial: > سه پولیس"),
        ("در عملیات نیروهای امنیتی پنج غیرنظامی کشته شدند.", "ASSAULT: نیروهای امنیتی > پنج غیرنظامی"),
        ("سه سرباز از سوی پولیس کشته شدند.", "ASSAULT: پولیس > سه سرباز"),
        ("در تیراندازی سربازان روس سه سرباز کشته شدند.", "ASSAULT firearms: سربازان روس > سه سرباز"),
    ],
)
def test_soldiers_who_died_in_an_operation_of_their_own_side(text: str, line: str) -> None:
    assert told(text) == [line]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "جنرال سهراب کریمی، معاون رئیس جمهور، احمد نوری، والی پیشین جوزجان، را بازداشت کرد.",
            ["COERCE arrest: سهراب کریمی > احمد نوری"],
        ),
        (
            "کریم نوری، معلم، مینا احمدی، خبرنگار، را بازداشت کردند.",
            ["COERCE arrest: > کریم نوری, مینا احمدی"],
        ),
    ],
)
def test_one_person_with_his_office_acts_on_another(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "شهرداری می‌گوید که این مأموران به څارنوالی معرفی شده‌اند.",
            "COERCE arrest: شهرداری > این مأموران",
        ),
        (
            "مأموران کراچی‌اش را با خود بردند. شهرداری می‌گوید که این مأموران به څارنوالی معرفی شده‌اند.",
            "COERCE arrest: شهرداری > مأموران",
        ),
    ],
)
def test_officers_told_of_are_not_the_body_that_tells(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_who_asks_for_a_trial_asks_for_no_help_in_english() -> None:
    event = read("پدر این دختر خواهان محاکمهٔ قاتلان شد.", "2025-01-15").events[0]
    assert (event.mode, event.verb_en) == ("assist", "called for")
