"""Family names that are words of the language too, and titles that run on."""

from __future__ import annotations

import pytest

import rawi


def titles(text: str) -> dict[str, list[str]]:
    record = rawi.read(text, "2025-03-10")
    return {a.name: [r.title for r in a.roles] for a in record.actors if a.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("سهیل نوری سفیر در هند صبح امروز شهر را ترک کرد.", "سهیل نوری", "سفیر در هند"),
        ("کریم شومر، رییس اکثریت مجلس سنای امریکا گفت که کار بند است.", "کریم شومر", "رییس اکثریت مجلس سنای امریکا"),
        ("گل اسلام سیال سخنگوی والی زابل گفت که جنگ ادامه دارد.", "گل اسلام سیال", "سخنگوی والی زابل"),
        ("شهزاد شیرزاد کارشناس امور آب گفت که رود خشک است.", "شهزاد شیرزاد", "کارشناس امور آب"),
        ("حمید تهرانی مدیرمسئول روزنامهٔ آرمان بازداشت شد.", "حمید تهرانی", "مدیرمسئول روزنامهٔ آرمان"),
    ],
)
def test_a_title_goes_as_far_as_the_office(text: str, name: str, title: str) -> None:
    assert titles(text)[name] == [title]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("پلیس علی شکارچی را بازداشت کرد.", "علی شکارچی"),
        ("یحیی الهی دلایل این بازداشت را اعلام کرد.", "یحیی الهی"),
        ("امید کوکبی بازداشت شد.", "امید کوکبی"),
        ("سینا دارابی به زندان منتقل شد.", "سینا دارابی"),
        ("مأموران امید کوکبی را بازداشت کردند.", "امید کوکبی"),
        ("کاوه دارابی کشته و برادرش زخمی شد.", "کاوه دارابی"),
        ("فردی به نام رامین پرتوی ربوده و کشته شد.", "رامین پرتوی"),
        ("یک معلم به نام سمیه اختر احضار شد.", "سمیه اختر"),
    ],
)
def test_its_place_shows_a_family_name(text: str, name: str) -> None:
    assert name in titles(text)


def test_a_party_is_no_office() -> None:
    assert titles("کریم نوری دموکرات گفت که رای می‌دهد.").get("کریم نوری", []) == []


def test_the_name_that_comes_after_the_office_has_it() -> None:
    text = "فرمانده انتظامی لرستان گفت که سه تن بازداشت شدند. یحیی الهی دلایل بازداشت را اعلام کرد."
    assert titles(text) == {"یحیی الهی": ["فرمانده انتظامی لرستان"]}


def test_an_honorific_alone_in_a_roll_is_nobodys_name() -> None:
    record = rawi.read("کریم نوری، ضیاء رضایی و حجت الاسلام هستند.", "2025-03-10")
    assert [a.name for a in record.actors] == ["کریم نوری", "ضیاء رضایی"]
