"""Demands told by a noun, duties without a subject, documents that blame and ask, blows that are promised."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record
from tests.what.told import names, only


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("خواست اصلی معترضان برکناری والی است.", ["معترضان"], []),
        ("درخواست شورای امنیت از طالبان لغو این فرمان است.", ["شورای امنیت"], ["طالبان"]),
        ("آزادی معلمان خواستی است که ده نهاد مدنی از پاکستان کرده‌اند.", ["ده نهاد مدنی"], ["پاکستان"]),
        ("تقاضای دادستان کل برای بازداشت رهبر طالبان پایهٔ حقوقی ندارد.", ["دادستان کل"], []),
    ],
)
def test_a_demand_is_told_by_its_noun(text: str, actors: list[str], recipients: list[str]) -> None:
    record = read(text)
    event = only(record, "REQUEST")
    assert names(record, event.actors) == actors
    assert names(record, event.recipients) == recipients


@pytest.mark.parametrize(
    "text",
    [
        "وزیر خارجهٔ پاکستان گفت که این افراد را باید به اسلام‌آباد سپرد.",
        "سازمان ملل تاکید کرد که زنان افغان را نباید به افغانستان برگرداند.",
        "نمایندهٔ چین گفت که باید به این جنگ پایان داد.",
    ],
)
def test_a_duty_without_a_subject_is_a_demand(text: str) -> None:
    assert [e.type for e in read(text).events] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی کرملین گفت که باید صبر کرد و دید چه می‌شود.",
        "وزیر آب گفت که باید آب را صرفه‌جویی کرد.",
        "وزیر آموزش گفت که مردم را باید درک کرد.",
    ],
)
def test_a_duty_of_everybody_is_none(text: str) -> None:
    assert not read(text).events


def test_what_is_told_by_anche_is_a_clause_of_its_own() -> None:
    record = read("وزیر دفاع گفت که طالبان باید به آنچه متعهد شده‌اند عمل کنند.")
    assert [e.type for e in record.events] == ["REQUEST"]


def test_a_document_blames_for_whose_it_is() -> None:
    record = read("خبرنامه‌ای که یوناما روز پنجشنبه به نشر سپرد، این کار را تخطی از قوانین جهانی می‌داند.")
    assert names(record, only(record, "ACCUSE").actors) == ["یوناما"]


def test_members_run_on_into_no_object() -> None:
    record = read("شرکت‌کنندگان نشست این حمله را ستمگرانه خواندند.")
    assert names(record, only(record, "ACCUSE").actors) == ["شرکت‌کنندگان"]


def test_a_compound_may_be_written_in_two_words() -> None:
    assert only(read("سازمان ملل این حمله را تکان دهنده دانست."), "ACCUSE").mode == "disapprove"


def test_a_blow_that_its_dealers_promise_is_a_threat() -> None:
    event = only(read("حوثی‌ها گفته‌اند که کشتی‌های اسرائیلی را خواهند زد."), "THREATEN")
    assert event.mode == "violence"


def test_who_is_backed_stands_behind_the_noun() -> None:
    record = read("وزیر خارجهٔ چین بر حمایت از پاکستان تاکید کرد.")
    assert names(record, only(record, "SUPPORT").recipients) == ["پاکستان"]


@pytest.mark.parametrize(
    "text",
    [
        "عبدالله عبدالله هنگام ملاقات با سفیر چین گفت که راه باز است.",
        "وزیر خارجهٔ هند حین دیدار با سفیر چین گفت که راه باز است.",
    ],
)
def test_who_was_met_while_somebody_spoke(text: str) -> None:
    record = read(text)
    assert "سفیر چین" in names(record, only(record, "CONSULT").recipients)
