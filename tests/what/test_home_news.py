"""Home news, where deeds are told in passing: who does what is told beside the verb, and what is no deed at all."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


def names(record: Record, ids: tuple[str, ...]) -> list[str]:
    return [a.name for i in ids for a in record.actors if a.id == i]


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
        "شهید احمدی در این سالن کار کرد.",
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
