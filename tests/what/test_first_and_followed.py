"""Who acts beside stretches of time, terms of office and crossroads, and the harm that a deed only follows."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("افراد مسلح والی و راننده‌اش را کشتند.", ["ASSAULT: افراد مسلح > والی, راننده‌اش"]),
        ("مردان مسلح محافظان والی و پسرش را کشتند.", ["ASSAULT: مردان مسلح > محافظان والی, پسرش"]),
        ("مهاجمان قاضی و دو محافظش را کشتند.", ["ASSAULT: مهاجمان > قاضی, دو محافظش"]),
        ("افراد ناشناس کریم نوری و برادرش را کشتند.", ["ASSAULT: افراد ناشناس > کریم نوری, برادرش"]),
        ("نیروهای والی و قوماندان را کشتند.", ["ASSAULT: > نیروهای والی, قوماندان"]),
        ("طالبان دو تن از همراهان مسافران را کشتند.", ["ASSAULT: طالبان > دو تن از همراهان مسافران"]),
        ("طالبان یک سرباز پیشین قطعهٔ خاص را کشتند.", ["ASSAULT: طالبان > یک سرباز پیشین قطعهٔ خاص"]),
        ("ارتش یگان‌هایی به مرز فرستاد.", ["MOBILIZE troops: ارتش >"]),
    ],
)
def test_whom_armed_people_act_on(text: str, expected: list[str]) -> None:
    """Those of whom armed people strike several are no part of them, and an army's units are not who sends them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("در روزهای نخست حملهٔ روسیه، ده‌ها نفر کشته شدند.", ["ASSAULT: روسیه > ده‌ها نفر"]),
        ("در ساعات اول حملهٔ روسیه، ده‌ها نفر کشته شدند.", ["ASSAULT: روسیه > ده‌ها نفر"]),
        ("در دوران ریاست جمهوری کریم نوری، طالبان دو والی را کشتند.", ["ASSAULT: طالبان > دو والی"]),
        ("در زمان نخست‌وزیری کریم نوری، پاکستان ده تن را کشت.", ["ASSAULT: پاکستان > ده تن"]),
        ("در ریاست جمهوری، کریم نوری دو والی را کشت.", ["ASSAULT: کریم نوری > دو والی"]),
        ("در چهارراهی ملک اصغر پولیس سه تن را بازداشت کرد.", ["COERCE arrest: پولیس > سه تن"]),
        ("در چهارراهی، کریم نوری سه تن را کشت.", ["ASSAULT: کریم نوری > سه تن"]),
        (
            "سربازان بدون هیچ دلیلی پاسگاه‌های تاجیکستان را زیر آتش گرفتند.",
            ["ASSAULT: سربازان > تاجیکستان"],
        ),
        (
            "پس از بازداشت دو مرد به نام‌های کریم نوری و رضا امانی، معترضان به فرمانداری یورش بردند.",
            ["PROTEST riot: معترضان > فرمانداری"],
        ),
    ],
)
def test_who_acts_behind_an_opening(text: str, expected: list[str]) -> None:
    """What opens a sentence names a stretch of time, its holder, a crossroads or a lack, and nobody who acts."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("پس از کشته شدن دو سرباز، ارتش بر روستا حمله کرد.", None),
        ("در واکنش به کشته شدن دو سرباز، ارتش ده روستایی را کشت.", "10"),
        ("در پی تیراندازی سه نفر کشته شدند.", "3"),
        ("دیروز، پس از آن که چهل سرباز کشته شدند، ارتش هند خاک پاکستان را بمباران کرد.", None),
    ],
)
def test_harm_that_a_deed_follows(text: str, killed: str | None) -> None:
    """The dead whom a deed only follows are none of its own."""
    event = next(e for e in read(text, "2025-01-15").events if e.actors or killed)
    assert event.killed == killed


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("ارتش در پاسخ به حملهٔ پهپادی حوثی‌ها بر بندر حدیده حمله کرد.", ""),
        ("ارتش با پهپاد بر بندر حدیده حمله کرد.", "drone"),
        ("در واکنش به انفجار ماین، سربازان بر روستا حمله کردند.", ""),
        ("مردی خود را در میان صدها شاگرد منفجر ساخت.", "suicide-attack"),
        ("مهاجمی خودش را در برابر دروازه انفجار داد.", "suicide-attack"),
        ("مهاجمان یک موتر را در برابر دروازه انفجار دادند.", "explosives"),
    ],
)
def test_with_what_it_was_done(text: str, mode: str) -> None:
    """With what another deed was done that it answers says nothing of it; to blow oneself up is suicide."""
    (event,) = (e for e in read(text, "2025-01-15").events if e.actors)
    assert (event.mode or "") == mode


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("در درگیری روز شنبه میان طالبان و پولیس سه تن کشته شدند.", ["ASSAULT: طالبان, پولیس > سه تن"]),
        ("در درگیری دیروز با طالبان سه سرباز کشته شدند.", ["ASSAULT: طالبان > سه سرباز"]),
        ("یکی از دوستان او را کشتند.", ["ASSAULT: > یکی از دوستان"]),
        ("طالبان دو هزار تن را کشتند.", ["ASSAULT: طالبان > دو هزار تن"]),
        ("رئیس‌جمهور در سخنرانی خود حزب مخالف را هدف قرار داد.", []),
        ("به افتخار رئیس‌جمهور ۲۱ گلوله توپ شلیک شد.", []),
    ],
)
def test_sides_and_targets(text: str, expected: list[str]) -> None:
    """A time may stand between a clash and its sides; a speech aims at nobody with arms, and a salute at nobody."""
    assert told(text) == expected


@pytest.mark.parametrize("with_what", ["گاز اشک‌آور", "ماشین آب‌پاش", "باتوم"])
def test_driven_off(with_what: str) -> None:
    """Those counted behind what a crowd is driven off with are who was driven off."""
    (event,) = read(f"پلیس با {with_what} هزاران معترض را عقب راند.", "2025-01-15").events
    assert (event.type, event.mode) == ("ASSAULT", "crowd-control")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("کریمی از حملهٔ طالبان بر یک مسجد یاد کرد که در آن ده تن کشته شدند.", "طالبان"),
        ("جنگ با حملهٔ هفتم اکتوبر حماس بر اسرائیل آغاز شد که در آن هزار تن کشته شدند.", "حماس"),
        ("کریمی از نشست با طالبان یاد کرد که در آن ده تن کشته شدند.", ""),
    ],
)
def test_whose_attack_the_verb_parts_from_its_dead(text: str, who: str) -> None:
    """In what stands before the verb, an attack is whose dead در آن behind it counts."""
    lines = [line for line in told(text) if line.startswith("ASSAULT")]
    assert [line.split(":")[1].split(">")[0].strip() for line in lines] == [who]


def test_firemen() -> None:
    """Firemen sent to a fire are no forces."""
    assert told("دو صد آتش‌نشان با پشتیبانی نیروهای داوطلب به جنگل اعزام شدند.") == []
