"""Posts whose links stand in lines of their own, and what only seems to be somebody or to act in commentary."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties, party_lists, speakers, told


def test_a_sentence_runs_on_over_a_link() -> None:
    text = "کریم نوری، رئیس مجلس، در واکنش به حملهٔ روسیه در\nشبکهٔ ایکس\nنوشت: این حمله را محکوم می‌کنیم."
    assert "کریم نوری" in speakers(text)
    assert told("سخنگوی دولت گفت که ارتش با\nپهپاد\nبه شهر حمله کرد.")[0].startswith("ASSAULT drone: ارتش")


def test_lines_that_end_in_no_open_word_stay_apart() -> None:
    assert party_lists("پولیس هرات\nسه تن را در کابل بازداشت کردند.") == [("COERCE", [], ["سه تن"])]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("دشمن شکست‌خورده به شهر حمله کرد.", ["دشمن"], []),
        ("شورا از حضور بی‌نظیر مردم در مراسم تقدیر کرد.", ["شورا"], ["مردم"]),
        ("بی‌نظیر بوتو از این تصمیم انتقاد کرد.", ["بی‌نظیر بوتو"], []),
        ("سخنگو گفت که چین آماده است و از هند می‌خواهد که برگردد.", ["چین"], ["هند"]),
        ("سخنگو گفت که چین آماده است و از هند خواست که برگردد.", ["سخنگو"], ["هند"]),
    ],
)
def test_who_it_is(text: str, who: list[str], whom: list[str]) -> None:
    assert last_parties(text) == (who, whom)


@pytest.mark.parametrize(
    "text",
    [
        "خواسته‌های رئیس‌جمهور روسیه از ده مورد به یک مورد رسیده است.",
        "ترکیه می‌داند که ناوهایش در تیررس موشک‌های روسیه است.",
        "این پایگاه میزبان جنگنده‌ها و سامانه‌های فرماندهی ارتش است.",
    ],
)
def test_nothing_is_done(text: str) -> None:
    assert told(text) == []


def test_of_what_a_body_is_is_not_whom_it_backs() -> None:
    text = "شبکه‌ای از بانک‌های خصوصی از برنامه‌های نظامی روسیه حمایت مالی می‌کنند."
    assert last_parties(text)[1] == ["روسیه"]
