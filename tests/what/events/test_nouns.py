"""Events told by nouns, and nouns that tell none."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi import read
from rawi.reader import default
from rawi.what.lexicon import WhatLexicon
from tests.what.told import told

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نیروهای امنیتی به بازداشت خبرنگاران ادامه می‌دهند.", ["COERCE arrest: نیروهای امنیتی > خبرنگاران"]),
        ("جنگجویان به غارت روستاها دست زدند.", ["COERCE seize: جنگجویان >"]),
        # a deed is told of after از, or as the object of a verb of saying; the subject of saying tells none
        ("پولیس از بازداشت سه مرد خبر داد.", ["COERCE arrest: پولیس > سه مرد"]),
        ("سازمان ملل از بازداشت سه مرد خبر داد.", ["COERCE arrest: > سه مرد"]),
        ("معاون آموزش و تحقیقات وزارت معارف گفت که مکتب‌ها باز اند.", []),
        # a meeting told beside what was said in it
        (
            "وزیر خارجهٔ ترکیه در دیدار با نخست‌وزیر عراق گفت که مرز باز است.",
            ["CONSULT: وزیر خارجهٔ ترکیه > نخست‌وزیر عراق"],
        ),
        ("وزیر خارجهٔ ترکیه در گفت‌وگو با رادیو آزادی گفت که مرز باز است.", []),
        # what is told of: an infinitive of several words, a deed after a noun of happening, both sides of a fight
        ("محکمهٔ طالبان از شلاق زدن چهار نفر در کابل خبر داد.", ["SANCTION convict: محکمهٔ طالبان > چهار نفر"]),
        ("پولیس از کشته شدن سه تن در این حمله خبر داد.", ["ASSAULT: > سه تن"]),
        (
            "منابع محلی از وقوع درگیری‌ها میان نیروهای طالبان و ارتش پاکستان خبر دادند.",
            ["ASSAULT: نیروهای طالبان, ارتش پاکستان >"],
        ),
        ("مقام‌ها از توزیع کمک به صدها خانواده در این ولایت خبر دادند.", ["AID: > صدها خانواده"]),
        # a word that only looks like a deed's: تلاش and تلاشی, امور and امر
        ("او برای صلح تلاش زیادی کرد.", []),
        ("مدیر امور شهر یادآوری کرد که آب کم است.", []),
    ],
)
def test_nouns_of_deeds(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("سازمان ملل از طالبان خواست که زندانیان را آزاد کنند.", "yield"),
        ("پاکستان از کشورهای همسایه خواست تا به آوارگان کمک کنند.", "assist"),
        ("ایران با حمایت روسیه تأکید کرد که مرزها باز است.", None),
    ],
)
def test_what_is_asked_for_decides_the_mode_of_a_request(text: str, mode: str | None) -> None:
    assert [e.mode for e in read(text).events if e.type == "REQUEST"] == ([mode] if mode else [])


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("قالیباف در دیدار رئیس مجلس عراق گفت که راه باز است.", ["CONSULT visit: قالیباف > رئیس مجلس عراق"]),
        ("نمایندهٔ چین در نشست شورای امنیت گفت که راه باز است.", []),
    ],
)
def test_the_ezafe_of_a_meeting_says_who_was_met(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وزارت مهاجران از اخراج سه هزار مهاجر از ایران خبر داد.", ["COERCE deport: ایران > سه هزار مهاجر"]),
        ("سفیر چین از دیدار با سفیر ایران خبر داد.", ["CONSULT: سفیر چین > سفیر ایران"]),
        ("هلال احمر از کمک مالی به مردم هرات خبر داد.", ["AID: هلال احمر > مردم هرات"]),
        ("سفیر هند با طالبان دربارهٔ زندانیان و آوارگان گفتگو کرد.", ["CONSULT: سفیر هند > طالبان"]),
    ],
)
def test_who_did_what_is_told_of(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_protests_are_told_to_have_happened_somewhere_without_anybody_named() -> None:
    record = read("در سال ۱۳۹۶ اعتراض‌های گسترده‌ای در شهر مشهد صورت گرفت.", "2025-01-15")
    assert [e.type for e in record.events] == ["PROTEST"]


def test_talks_take_place_whoever_holds_them() -> None:
    """A meeting needs its parties; told again (این مذاکرات) talks are no new ones."""
    assert told("مذاکرات روز جمعه در دوحه آغاز شد.") == ["CONSULT: >"]
    assert told("این مذاکرات روز جمعه در دوحه آغاز شد.") == []


def test_deeds_told_by_their_number_alone() -> None:
    text = "سازمان ملل گفت که در سه ماه ۶۰ مورد بازداشت خودسرانه ثبت شده است."
    (event,) = read(text, "2025-01-15").events
    assert (event.type, event.mode, len(event.sources)) == ("COERCE", "arrest", 1)


def test_what_is_only_written_of_is_no_deed_of_the_writer() -> None:
    text = "در این گزارش به درگیری‌های مرزی طالبان و نظامیان پاکستانی نیز پرداخته شده است."
    assert read(text, "2025-01-15").events == ()


def test_phrases_passed_over_tell_no_deed(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))[:30]]
    before = [default().read(text, "2025-01-15") for text in texts]
    monkeypatch.setattr(WhatLexicon, "deeds", lambda _, text: set(range(len(text.tokens))))
    assert [default().read(text, "2025-01-15") for text in texts] == before
