"""Where phrases end: after what points back, before who is asked, between who acts and what is listed."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import parties as told
from tests.what.told import speakers

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("پس از این دیدار زلینسکی گفت که گفت‌وگوها خوب بود.", "زلینسکی"),
        ("پیش از این حمله محمود کریمی، سخنگوی پولیس گفت که راه باز است.", "محمود کریمی"),
        ("پس از این نشست وزیر خارجهٔ ایران گفت که سفارت باز می‌ماند.", "وزیر خارجهٔ ایران"),
        ("پیش از این وزارت دفاع گفته بود که راه باز است.", "وزارت دفاع"),
    ],
)
def test_this_meeting_is_nobodys(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("پس از این حمله پولیس راه را مسدود کرد.", ("COERCE", ("پولیس",), ())),
        # whose attacks: many of them
        ("پیش از این حملات طالبان افزایش یافته بود.", ("ASSAULT", ("طالبان",), ())),
        (
            "سرگی لاوروف، وزیر خارجهٔ روسیه از امیرخان متقی، وزیر خارجهٔ طالبان دعوت کرده است.",
            ("AGREE", ("سرگی لاوروف",), ("امیرخان متقی",)),
        ),
        (
            "وزیر خارجهٔ ترکیه از متقی، سرپرست وزارت خارجهٔ طالبان خواست که مکاتب را باز کند.",
            ("REQUEST", ("وزیر خارجهٔ ترکیه",), ("متقی",)),
        ),
        (
            "مأموران امر به معروف و نهی از منکر و پولیس در هرات خانواده‌ها را از رفتن به پارک منع کردند.",
            ("COERCE", ("مأموران امر به معروف و نهی از منکر", "پولیس"), ("خانواده‌ها",)),
        ),
        ("این گروه، زنان و مردان را شلاق زده است.", ("SANCTION", ("این گروه",), ("زنان", "مردان"))),
        # a list is still one
        ("پولیس کریم، احمد و محمود را بازداشت کرد.", ("COERCE", ("پولیس",), ("کریم", "احمد", "محمود"))),
        ("طالبان مانع کار زنان و دختران شده‌اند.", ("COERCE", ("طالبان",), ("زنان و دختران",))),
        (
            "طالبان مانع آموزش دختران بالاتر از صنف ششم شده و پاسخی نداده است.",
            ("COERCE", ("طالبان",), ("دختران",)),
        ),
        ("حکومت مانع کار رسانه‌ها شده و پاسخی نداده است.", ("COERCE", ("حکومت",), ("رسانه‌ها",))),
    ],
)
def test_who_and_whom(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # what goes on from a sentence's dated past is past as well
        "ترامپ در سال ۲۰۱۷ خروج نیروها را اعلام کرد، اما بایدن این تصمیم را لغو کرد.",
        "شرکت در سال ۲۰۱۷ بسته شد، زمانی که پولیس دفتر آن را ضبط کرد.",
    ],
)
def test_background_goes_on(text: str) -> None:
    assert {e.aspect for e in rawi.read(text, DAY).events} == {"historical"}
