"""Envoys summoned, deeds called somebody's work, leave that is had."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزارت خارجهٔ نپال سفیر هند را احضار کرد.", ["ACCUSE disapprove: وزارت خارجهٔ نپال > سفیر هند"]),
        (
            "وزارت خارجهٔ نپال سفیر هند را احضار و اعتراض شدید خود را به او تسلیم کرد.",
            ["ACCUSE disapprove: وزارت خارجهٔ نپال > سفیر هند"],
        ),
        ("نپال سفیر خود را برای رایزنی از هند فراخواند.", ["SANCTION withdraw: نپال > هند"]),
    ],
)
def test_who_summons_an_envoy_protests(text: str, expected: list[str]) -> None:
    """Once, though the protest is told beside it; who calls his own home does not."""
    assert told(text) == expected


def test_a_deed_called_somebodys_work_is_laid_on_him() -> None:
    """By whatever it is taken up, in one sentence with its condemnation or alone."""
    assert told("در بازار انفجاری رخ داد. والی آن را کار داعش خواند.")[-1] == "ACCUSE allege: والی > داعش"
    both = told("والی حمله را نکوهش کرد و آن را کار داعش دانست.")
    assert both == ["ACCUSE disapprove: والی > داعش"]
    assert told("والی این باغ را کار پدرش خواند.") == []


def test_leave_that_is_had_is_given_by_others() -> None:
    """Those who may pass have not allowed themselves to."""
    assert told("صد راننده اجازه یافتند که از مرز بگذرند.") == ["CONCEDE: > صد راننده"]


def test_an_invitation_to_invest_is_an_offer() -> None:
    """To help, it is a call."""
    assert told("وزیر معادن از شرکت‌های هندی دعوت کرد که سرمایه‌گذاری کنند.") == ["AGREE: وزیر معادن > شرکت‌های هندی"]
    assert told("وزیر صحت نهادهای خیریه را به کمک فراخواند.") == ["REQUEST assist: وزیر صحت > نهادهای خیریه"]


def test_a_body_may_be_named_by_one_word() -> None:
    """The head of a council threatens by what the council would do."""
    text = "کریم نوری، رئیس ولسی جرگه، هشدار داد که اگر حکومت گوش ندهد، جرگه روابط خود را با آن قطع خواهد کرد."
    assert told(text) == ["THREATEN relations: کریم نوری > حکومت"]
