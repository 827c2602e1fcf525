"""What is bidden by a warning, pledged for one's own side, asked by a noun, and done by several in office."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


def types(text: str) -> list[str]:
    return [e.type for e in read(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "گارد ساحلی ترکیه به کشتی‌ها هشدار داد که از این آبراه دوری کنند.",
        "وزارت خارجهٔ چین به امریکا هشدار داد که از مداخله در امور تایوان دست بکشد.",
    ],
)
def test_who_warns_others_to_do_a_thing_asks_for_it(text: str) -> None:
    assert types(text) == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "سازمان صحی جهان به کشورها هشدار داد که مبادا بیماری کودکان را بکشد.",
        "سازمان صحی جهان به کشورها هشدار داد که بیماری گسترش می‌یابد.",
    ],
)
def test_who_warns_of_what_may_come_asks_for_nothing(text: str) -> None:
    assert "REQUEST" not in types(text)


def test_what_ones_own_side_will_do_is_pledged() -> None:
    assert types("نخست‌وزیر پاکستان اعلام کرد که کشورش از همهٔ توان خود استفاده خواهد کرد.") == ["AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        "نخست‌وزیر پاکستان اعلام کرد که ترکیه از همهٔ توان خود استفاده خواهد کرد.",
        "نخست‌وزیر پاکستان اعلام کرد که کشورش گزارش‌های تازه دریافت خواهد کرد.",
        "وزیر مالیه گفت که اقتصاد کشور رشد خواهد کرد.",
        "وزیر مالیه گفت که کشورش رشد اقتصادی خواهد کرد.",
    ],
)
def test_what_others_will_do_or_what_will_happen_is_no_pledge(text: str) -> None:
    assert "AGREE" not in types(text)


def test_what_is_asked_for_by_a_noun_is_not_done() -> None:
    assert types("لبنان از مصر درخواست میانجی‌گری کرد.") == ["REQUEST"]
    assert types("مصر میان لبنان و سوریه میانجی‌گری کرد.") == ["CONSULT"]


def test_a_demand_is_told_by_what_it_is() -> None:
    assert types("خواست ترکیه از شورای امنیت این است که به این جنگ پایان دهد.") == ["REQUEST"]


def test_a_demonstrative_that_says_nothing_of_the_deed_tells_none() -> None:
    assert types("گزارشگران گفتند که هدف آن حمله همین کاروان است.") == []


def test_several_in_office_see_each_other() -> None:
    assert types("وزیران خارجهٔ دو کشور همدیگر را در ژنو دیدند.") == ["CONSULT"]


@pytest.mark.parametrize(
    "text",
    [
        "وزیر خارجهٔ ایران به فرانسه گفت: «تحریم‌ها را لغو کنید.»",
        "باشندگان تالقان گفتند که قاتل را بازداشت کنید.",
    ],
)
def test_an_imperative_of_a_deed_demands_it(text: str) -> None:
    assert types(text) == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "یک داکتر گفت: «میوه بخورید و ورزش کنید.»",
        "کریم نوری گفت: «اگر مرا بازداشت کنید، سخن نمی‌گویم.»",
        "وزیر دفاع گفت که شما می‌توانید به دشمن حمله کنید.",
        "رییس جمهور فرانسه گفت: «بیایید تلاش کنیم.»",
    ],
)
def test_advice_conditions_and_abilities_demand_nothing(text: str) -> None:
    assert "REQUEST" not in types(text)


def test_a_meeting_before_another_deed_with_an_object_is_told() -> None:
    assert types("سفیر هند با والی هرات دیدار و پیام نخست‌وزیر را به او ابلاغ کرد.")[0] == "CONSULT"
    assert types("وزیر خارجهٔ روسیه از قطر تشکر و این حمله را محکوم کرد.") == ["SUPPORT", "ACCUSE"]
