"""Home news, where deeds are told in passing: who does what is told beside the verb, and what is no deed at all."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record
from tests.what.told import names


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


@pytest.mark.parametrize(
    "text",
    [
        "رئیس پلیس راه گفت: رانندگان باید هوشیار باشند.",
        "مدیرکل بهداشت گفت: مردم باید این نشانه‌ها را بدانند.",
        "آمر ترافیک کابل گفت که رانندگان باید جواز داشته باشند.",
    ],
)
def test_what_people_must_be_know_or_have_is_no_demand(text: str) -> None:
    assert read(text).events == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("فرماندار سمنان با تبریک روز خبرنگار گفت که کار رسانه‌ها دشوار است.", "فرماندار سمنان"),
        ("وزیر کشور با انتقاد از سخنان نمایندگان گفت که بودجه کم است.", "وزیر کشور"),
    ],
)
def test_what_is_done_in_the_same_breath_is_done_by_who_speaks(text: str, who: str) -> None:
    (event,) = read(text).events
    assert names(read(text), event.actors) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "فرماندار کاشان در همایش مشاوران مدارس گفت که بودجه کم است.",
        "مدیرکل ورزش در نشستی با خبرنگاران گفت که استخر تازه آماده می‌شود.",
    ],
)
def test_to_speak_at_an_assembly_or_to_the_press_is_no_meeting(text: str) -> None:
    assert not any(e.type == "CONSULT" for e in read(text).events)


def test_a_noun_with_ye_behind_another_is_an_adjective() -> None:
    assert read("بسته‌های حمایتی امسال به مددجویان رسید و خدمات حمایتی تازه‌ای نیز ارائه شد.").events == ()


def test_accused_as_a_noun_accuses_nobody() -> None:
    assert read("دو متهم این پرونده پدر و پسر هستند.").events == ()


@pytest.mark.parametrize(
    "text",
    [
        "شهید احمدی در این سالن خدمت کرد.",
        "بازیکن تیم ملی در دقیقهٔ شصت زخمی شد.",
        "ما از این کار خجالت می‌کشیم.",
        "استاندار با برشمردن برنامه‌های این کمیته گفت که کار ادامه دارد.",
    ],
)
def test_names_injuries_and_set_phrases_tell_no_deed(text: str) -> None:
    assert read(text).events == ()


@pytest.mark.parametrize(
    "text",
    [
        "رهبر حزب با محکوم کردن حملهٔ اسرائیل در جلسهٔ شورا سخن گفت.",
        "رئیس‌جمهور ترکیه با اشاره به مردم سوریه دربارهٔ جنگ صحبت کرد.",
    ],
)
def test_how_one_speaks_is_no_company(text: str) -> None:
    record = read(text)
    assert not any(names(record, e.recipients) for e in record.events if e.type == "CONSULT")


def told(text: str) -> list[tuple[str, str | None]]:
    return [(e.type, e.mode) for e in read(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "مأموران در بازرسی از خودرو ده کیلو تریاک کشف و یک نفر را دستگیر کردند.",
        "پولیس در این خانه بیست کیلو هیروین کشف و سه مرد را دستگیر کرد.",
    ],
)
def test_what_is_found_stands_bare_before_the_verb_it_shares(text: str) -> None:
    assert sorted(told(text)) == [("COERCE", "arrest"), ("COERCE", "seize")]


def test_each_of_two_deeds_with_one_verb_has_its_own_victims() -> None:
    record = read("سربازان ده تن بازداشت و سه تن را اخراج کردند.")
    assert [(e.mode, names(record, e.recipients)) for e in record.events] == [
        ("arrest", ["ده تن"]),
        ("deport", ["سه تن"]),
    ]


def test_who_managed_a_deed_did_it() -> None:
    record = read("مأموران موفق به دستگیری سه سارق شدند.")
    (event,) = record.events
    assert (event.type, names(record, event.actors), names(record, event.recipients)) == (
        "COERCE",
        ["مأموران"],
        ["سه سارق"],
    )


@pytest.mark.parametrize("text", ["پلیس از کشف یک تن و ۲۰۰ کیلو تریاک خبر داد.", "پلیس ده هزار تن سوخت قاچاق کشف کرد."])
def test_tons_are_no_people(text: str) -> None:
    assert not any("تن" in a.name.split() for a in read(text).actors)


def test_what_is_denied_by_na_is_not_told() -> None:
    assert told("پلیس گفت که این دو شهردار احضار شده‌اند، نه بازداشت.") == [("ACCUSE", "investigate")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("کارگران شرکت نفت در اهواز تجمع کردند. معترضان در این شهر راهپیمایی کردند.", 1),
        ("پلیس فرانسه از بازداشت بیش از ۱۵۰ نفر خبر داد. پلیس گفت که ۱۵۱ نفر بازداشت شدند.", 1),
        ("پلیس فرانسه از بازداشت بیش از ۱۵۰ نفر خبر داد. پلیس گفت که ۲۵۰ نفر بازداشت شدند.", 2),
    ],
)
def test_a_deed_told_again_is_one(text: str, count: int) -> None:
    assert len(read(text).events) == count


@pytest.mark.parametrize(
    "text",
    [
        "فرماندار این طرح را راهی برای ارائهٔ خدمات ارزنده دانست.",
        "مدیرکل منابع طبیعی حفاظت از جنگل را مهم‌ترین وظیفهٔ این اداره دانست.",
    ],
)
def test_what_a_thing_is_for_and_how_it_ranks_praises_nothing(text: str) -> None:
    assert not any(e.type == "SUPPORT" for e in read(text).events)


def test_who_is_responsible_for_a_body_accuses_nobody_by_saying() -> None:
    text = "مسئول انجمن هنرهای بیرجند دربارهٔ آموزش در کلاس‌ها عنوان کرد که کار خوب است."
    assert told(text) == []
    assert told("ایران اسرائیل را مسئول این حمله عنوان کرد.") == [("ACCUSE", "allege")]
