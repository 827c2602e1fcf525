"""Frames that tell no deed between parties."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    "text",
    [
        "تحقیقات پولیس سه مقام دیگر را هدف قرار داده است.",
        "نامزد مخالف حملهٔ تبلیغاتی گسترده‌ای را علیه رئیس‌جمهور آغاز کرد.",
        "مردی از این دارو استفاده کرده بود که منجر به مرگ وی شد.",
    ],
)
def test_nobody_is_attacked(text: str) -> None:
    assert not [line for line in told(text) if line.startswith("ASSAULT")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("جنگنده‌های اسرائیل یک مرکز تحقیقات را هدف قرار دادند.", "ASSAULT aerial: اسرائیل > یک مرکز تحقیقات"),
        ("در حمله به یک انبار دارو سه نفر کشته شدند.", "ASSAULT: > یک انبار دارو"),
    ],
)
def test_these_are_attacks(text: str, line: str) -> None:
    assert told(text) == [line]


def test_his_country_is_nobody_where_it_is_not_known() -> None:
    lines = told("کریم نوری گفت که کشورش پنج میلیون دلار کمک از چین دریافت کرده است.")
    assert all("> کریم نوری" not in line for line in lines)


def test_who_kills_gives_nobody_anything() -> None:
    lines = told("سه مرد یک افسر پولیس دیگر و یک افسر پولیس ترافیک و یک افسر کمکی را به قتل رساندند.")
    assert all(not line.startswith("AID") for line in lines)


def test_guests_in_the_plural_are_not_him_whose_feast_it_is() -> None:
    lines = told("والی در جمع مهمانان سالگرد تولد کریم نوری که در تالار شهر گرد هم آمده بودند، سخن گفت.")
    assert all("کریم نوری >" not in line for line in lines)


def test_what_somebody_calls_his_own_deed_blames_nobody() -> None:
    assert told("هند عملیات خود را پاسخ کشتار گردشگران می‌داند.") == []
    assert told("هند عملیات پاکستان را تجاوز می‌داند.") != []


def test_a_claim_that_is_not_accepted_is_denied() -> None:
    lines = told("کریم نوری گفت که سربازان سه تن را کشتند؛ ادعایی که وزارت دفاع نپذیرفت.")
    assert [line for line in lines if line.startswith("REJECT")] == []


def test_whom_somebody_accuses_accuses_nobody_by_it() -> None:
    lines = told("جبههٔ مقاومت روسیه را به نادیده گرفتن خواست مردم افغانستان متهم کرد.")
    assert [line.split(":")[0] for line in lines] == ["ACCUSE allege"]
