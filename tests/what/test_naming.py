"""What something is called blames or praises it, and who does what is told without a subject."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record
from tests.what.told import names


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("معاون وزیر خارجهٔ ایران گزارش آژانس را غیرسازنده قلمداد کرد.", ["ACCUSE"]),
        ("سفیر روسیه این گام را غیر سازنده خواند.", ["ACCUSE"]),
        ("وزیر خارجهٔ قطر این مذاکرات را سازنده توصیف کرد.", ["SUPPORT"]),
        # "civilian" begins like a word of blame and is none
        ("پولیس کشته‌شدگان را غیرنظامی خواند.", []),
        # of two evaluating words the nearest to the verb counts
        ("سفیر روسیه این پیشنهاد خوب را غیرعملی دانست.", ["ACCUSE"]),
        # what is said is denied, not blamed
        ("سخنگوی طالبان این ادعا را بی‌اساس خواند.", []),
    ],
)
def test_naming_blames_or_praises(text: str, types: list[str]) -> None:
    assert [e.type for e in read(text).events] == types


def test_a_need_told_without_a_subject_is_the_request_of_who_tells_it() -> None:
    record = read("برنامهٔ جهانی غذا اعلام کرد که صد میلیون دالر برای کمک به آوارگان نیاز است.")
    (event,) = [e for e in record.events if e.type == "REQUEST"]
    assert names(record, event.actors) == ["برنامهٔ جهانی غذا"]


def test_people_in_need_ask_for_nothing() -> None:
    assert not [e for e in read("ده‌ها هزار تن در هرات به کمک نیاز دارند.").events if e.type == "REQUEST"]


def test_who_is_deported_from_a_country_is_deported_by_it() -> None:
    record = read("صدها مهاجر افغان از ایران و پاکستان اخراج شدند.")
    (event,) = record.events
    assert names(record, event.actors) == ["ایران", "پاکستان"]
    assert not event.places


def test_who_is_forced_back_is_the_one_who_retreats() -> None:
    for text in (
        "نیروهای امنیتی شورشیان را به عقب‌نشینی مجبور کردند.",
        "شورشیان در شمال سوریه مجبور به عقب‌نشینی شدند.",
    ):
        record = read(text)
        (event,) = record.events
        assert (event.type, event.mode, names(record, event.actors)) == ("RETREAT", "withdraw", ["شورشیان"])
