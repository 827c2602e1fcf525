"""Simple verbs that tell a deed only of certain objects, deeds without doers, and preverbs written apart."""

from __future__ import annotations

import pytest

from rawi import read


def kinds(text: str) -> list[str]:
    """A text's events as ``TYPE mode aspect``."""
    return [f"{e.type} {e.mode or '-'} {e.aspect}" for e in read(text, "2025-01-15").events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("شورشیان شهر گوما را گرفتند.", ["COERCE seize asserted"]),
        ("شورشیان در شهر گوما عکس گرفتند.", []),
        ("آلمان کنسولگری‌های ایران را در خاک خود بست.", ["SANCTION discontinue asserted"]),
        ("گذرگاه تورخم روز دوشنبه بسته شد.", ["COERCE restrict asserted"]),
        ("حکومت نظامی در سیول لغو شد.", ["CONCEDE - asserted"]),
    ],
)
def test_object_decides(text: str, events: list[str]) -> None:
    assert kinds(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("اعتراض‌های گسترده در ده‌ها شهر ایران صورت گرفت.", ["PROTEST demo asserted"]),
        ("آتش‌بس در غزه بامداد یکشنبه آغاز شد.", ["RETREAT ceasefire asserted"]),
        ("این تظاهرات روز جمعه برگزار شد.", []),
    ],
)
def test_deed_without_doer(text: str, events: list[str]) -> None:
    assert kinds(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("هند معاهدهٔ آب‌های سند را به حالت تعلیق در می‌آورد.", ["SANCTION discontinue future"]),
        ("سربازان روسیه به اسارت در خواهند آمد.", ["COERCE arrest future"]),
    ],
)
def test_preverb_written_apart(text: str, events: list[str]) -> None:
    assert [e.split()[0:2] for e in kinds(text)] == [e.split()[0:2] for e in events]


def test_contrast_shares_no_auxiliary() -> None:
    assert kinds("قوماندان امنیهٔ بامیان خودش استعفا داده، اما استعفایش پذیرفته نشده است.")[:1] == [
        "RETREAT resign asserted"
    ]


def test_first_is_no_verb() -> None:
    text = "اسرائیل قرار است در مرحلهٔ نخست صد زندانی فلسطینی را از حبس آزاد کند."
    assert kinds(text) == ["RETREAT release future"]


def test_quoted_light_verb_noun() -> None:
    assert kinds("پلیس با زنان بی‌حجاب «برخورد» می‌کند.")[:1] == ["COERCE restrict ongoing"]


def test_a_noun_tells_its_deed_only_of_its_objects() -> None:
    assert kinds("پلیس کرمان از کشف ۹۰ کیلوگرم تریاک خبر داد.") == ["COERCE seize asserted"]
    assert kinds("دانشگاه تهران از کشف یک سیاره خبر داد.") == []
