"""Answers that name no claim: any part denied, a deed laid on others, a toll counted otherwise, what was received."""

from __future__ import annotations

import pytest

from rawi import read

TOLD = "وزارت دفاع هند گفت که ارتش پاکستان سه غیرنظامی را کشت. "


def _answers(text: str) -> list[tuple[str, str]]:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [(names[r.actor], r.stance) for e in record.events for r in e.responses]


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("ارتش پاکستان هرگونه دخالت در این رویداد را تکذیب کرد.", "denies"),
        ("ارتش پاکستان این ادعا را دروغ دانست.", "denies"),
        ("ارتش پاکستان این ادعا را بی‌اساس توصیف کرد.", "denies"),
        ("ارتش پاکستان این کشتار را کار افراد ناشناس خواند.", "disputes"),
        ("ارتش پاکستان این کشتار را به افراد ناشناس نسبت داد.", "disputes"),
    ],
)
def test_answers_of_the_accused(answer: str, stance: str) -> None:
    assert _answers(TOLD + answer) == [("ارتش پاکستان", stance)]


def test_who_lays_on_others_the_deed_of_a_third_answers_nothing() -> None:
    assert _answers(TOLD + "وزارت خارجهٔ ترکیه این کشتار را به ارتش پاکستان نسبت داد.") == []


def test_a_toll_counted_otherwise_is_disputed() -> None:
    told = "وزارت دفاع هند گفت که در حملهٔ ارتش پاکستان بر یک پاسگاه پنجاه سرباز کشته شدند. "
    answer = "ارتش پاکستان گفت که شمار کشته‌شدگان کمتر از ده نفر است."
    assert _answers(told + answer) == [("ارتش پاکستان", "disputes")]


def test_what_both_tell_in_the_same_words_is_confirmed() -> None:
    told = "وزارت مالیهٔ ترکیه گفت که به هالند صد کتاب کمک کرد. "
    assert _answers(told + "هالند وصول این کتاب‌ها را تایید کرد.") == [("هالند", "confirms")]
    assert _answers(told + "هالند وصول سه نامه را تایید کرد.") == []
