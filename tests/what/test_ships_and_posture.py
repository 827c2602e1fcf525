"""Ships turned back, boarded and disabled; blockades that hold; forces that stay, stand by, are at work or make ready;
attacks brought to their end."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نیروی دریایی هند مسیر سه کشتی تجاری را تغییر داد.", ["COERCE restrict: نیروی دریایی هند >"]),
        ("سه کشتی تجاری مسیر خود را تغییر دادند.", []),
        ("سربازان هند سوار یک نفتکش شدند.", ["COERCE seize: سربازان هند >"]),
        ("کارگران سوار یک کشتی شدند.", []),
        ("نیروی دریایی هند دو قایق را از کار انداخت.", ["ASSAULT: نیروی دریایی هند > دو قایق"]),
    ],
)
def test_ships_are_turned_back_boarded_and_disabled_by_forces(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("محاصرهٔ دریایی هند علیه سریلانکا همچنان برقرار است.", ["COERCE restrict: هند > سریلانکا"]),
        ("محاصرهٔ دریایی بنادر سریلانکا برقرار خواهد ماند.", ["COERCE restrict: > سریلانکا"]),
        ("محاصرهٔ دریایی سریلانکا خاتمه می‌یابد.", ["CONCEDE: >"]),
    ],
)
def test_a_blockade_that_holds_goes_on(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتش هند دور تازه‌ای از حملات علیه شورشیان را به پایان رساند.", ["ASSAULT: ارتش هند > شورشیان"]),
        ("نیروهای هند حملات خود علیه شورشیان را تکمیل کردند.", ["ASSAULT: نیروهای هند > شورشیان"]),
        ("ارتش هند ساخت سه پل را به پایان رساند.", []),
    ],
)
def test_who_ends_a_round_of_attacks_made_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سربازان هندی در بالاترین سطح آمادگی قرار دارند.", ["MOBILIZE troops: سربازان هندی >"]),
        ("نیروهای هند هوشیار و آماده‌اند.", ["MOBILIZE troops: نیروهای هند >"]),
        ("هند آمادهٔ همکاری با چین است.", ["AGREE: هند > چین"]),
        ("سربازان هندی تا پایان سال در کشمیر باقی خواهند ماند.", ["MOBILIZE troops: سربازان هندی >"]),
        ("ارتش هند بی‌طرف باقی خواهد ماند.", []),
        ("پنج هزار سرباز هندی در کشمیر در حال فعالیت هستند.", ["MOBILIZE troops: پنج هزار سرباز هندی >"]),
        ("هند برای حمله به چین آماده می‌شود.", ["MOBILIZE: هند > چین"]),
        ("تیم هند برای بازی با چین آماده می‌شود.", []),
    ],
)
def test_forces_that_stand_by_are_mobilised(text: str, expected: list[str]) -> None:
    assert told(text) == expected
