"""Attacks that are planned, meant or likely, and things hit in a place."""

import pytest

from rawi import read
from tests.what.told import told


def aspects(text: str) -> list[tuple[str, str]]:
    return [(e.type, e.aspect) for e in read(text, "2025-01-15").events]


@pytest.mark.parametrize(
    "text",
    [
        "ارتش مصر در حال تدوین طرح‌هایی برای هدف قرار دادن نیروهای سودان است.",
        "رئیس‌جمهور مصر در حال بررسی انجام حملاتی علیه سودان است.",
        "مصر طرح مشخصی برای ترور نخست‌وزیر سودان تهیه کرده است.",
        "احتمال حملهٔ مصر به سودان وجود دارد.",
        "رسانه‌ها از احتمال حملهٔ گستردهٔ ارتش مصر به سودان خبر دادند.",
        "مصر گزینهٔ حمله به سودان را بررسی می‌کند.",
    ],
)
def test_planned(text: str) -> None:
    assert aspects(text) == [("ASSAULT", "hypothetical")]


def test_meant() -> None:
    assert aspects("مصر قصد حملهٔ هوایی به سودان را دارد.") == [("ASSAULT", "future")]


@pytest.mark.parametrize(
    "text",
    [
        "مصر برنامه‌ای برای حمله به سودان ندارد.",
        "دولتی که قصد حمله به ما را دارد پشیمان می‌شود.",
        "مصر طرح حمله به سودان را رد کرد.",
        "مردم خارطوم از احتمال حمله می‌ترسند.",
        "شهرداری قم طرحی برای ساختن یک پل تهیه کرد.",
        "مصر نسبت به احتمال حمله به سودان هشدار داد.",
    ],
)
def test_no_plan_of_theirs(text: str) -> None:
    assert all(type_ != "ASSAULT" for type_, _ in aspects(text))


def test_things_hit_in_a_place() -> None:
    text = "خبرگزاری فارس از هدف قرار گرفتن یک پل در شهر اهواز خبر داد."
    assert told(text) == ["ASSAULT: >"]
    assert told("خبرگزاری فارس از ساخته شدن یک پل در شهر اهواز خبر داد.") == []
