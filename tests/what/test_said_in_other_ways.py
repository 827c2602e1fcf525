"""Acts of saying in constructions of agencies: verbs left out, adverbs inside a predicate, meetings to come."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "وزارت اطلاعات دربارهٔ خرابکاری هشدار داده و مدعی شده که راه امن است.",
            "ACCUSE disapprove: وزارت اطلاعات >",
        ),
        (
            "پلیس راه از ارتش درخواست کمک کرده و تا زمانی که سربازان برسند راه را باز نگه داشت.",
            "REQUEST assist: پلیس > ارتش",
        ),
        (
            "رئیس‌جمهور پرو گفت به هیچ وجه حاضر به دادن امتیاز به شیلی نیست.",
            "REJECT: رئیس‌جمهور پرو >",
        ),
        ("قرار است دوطرف روز دوشنبه گفتگو کنند.", "AGREE: دوطرف >"),
        ("اجلاس کشورهای عربی قرار است فردا در مسقط آغاز به کار کند.", "AGREE: کشورهای عربی >"),
    ],
)
def test_the_act_and_whose_it_is(text: str, event: str) -> None:
    assert event in told(text)


def test_who_is_meant_by_the_words_before() -> None:
    (event,) = told("یعنی وزیر دفاع پرو و وزیر خارجهٔ پرو به این توافق رأی مثبت دادند.")
    assert event.startswith("SUPPORT: وزیر دفاع پرو, وزیر خارجهٔ پرو")


def test_a_participle_before_those_who_were_hurt_is_still_passive() -> None:
    assert told("در حملهٔ شورشیان ده سرباز کشته و سی تن زخمی شده‌اند.") == [
        "ASSAULT: شورشیان > ده سرباز",
    ]
