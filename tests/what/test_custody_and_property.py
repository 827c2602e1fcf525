"""Warrants and orders of courts, people kept by those who took them, and what is taken from its owners."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("محکمه حکم بازداشت وزیر دفاع را صادر کرد.", ["COERCE arrest: محکمه > وزیر دفاع"]),
        ("دادستان از صدور حکم بازداشت سه تن خبر داد.", ["COERCE arrest: > سه تن"]),
        ("دادسرا برای سه مدیر بانک قرار منع خروج از کشور صادر کرد.", ["COERCE restrict: دادسرا > سه مدیر بانک"]),
        ("دادسرا برای سه مدیر بانک کیفرخواست صادر کرد.", ["ACCUSE allege: دادسرا > سه مدیر بانک"]),
        (
            "شش زن رها شدند، اما دو تن دیگر هنوز نزد استخبارات طالبان‌اند.",
            ["RETREAT release: > شش زن", "COERCE arrest: استخبارات طالبان > دو تن دیگر"],
        ),
        ("شاروالی سی باب دکان را از مالکان آن گرفت.", ["COERCE seize: شاروالی > مالکان"]),
        ("هزار جریب زمین در لوگر از نزد غاصبان گرفته شد.", ["COERCE seize: > غاصبان"]),
        ("این خانواده خانه‌ای را از صاحبش به کرایه گرفت.", []),
        ("وزارت عدلیه پنج شهرک را ملکیت دولت اعلام کرد.", ["COERCE seize: وزارت عدلیه >"]),
        ("شاروالی یک مسجد و یک مکتب را مهر کرد.", ["COERCE restrict: شاروالی > یک مسجد"]),
        ("وزیر نامه را مهر کرد.", []),
        ("پاکستان تورخم را بر روی مسافران بست.", ["COERCE restrict: پاکستان > مسافران"]),
        ("دولت چشمان خود را به روی فساد بست.", []),
        ("همهٔ ولسوالی‌های این ولایت زیر کنترول طالبان درآمد.", ["COERCE seize: طالبان >"]),
        ("پولیس مانع رسیدن کارگران به ساختمان ولایت شد.", ["COERCE restrict: پولیس > کارگران"]),
        ("پلیس آلمان متهم را تحویل بلژیک داد.", ["COERCE deport: پلیس آلمان > متهم"]),
        ("پولیس متهم را به محکمه تسلیم داد.", []),
        ("جرمنی دبیر دوم سفارت ایران را اخراج کرد.", ["SANCTION expel: جرمنی > دبیر دوم سفارت ایران"]),
        ("جرمنی دو مهاجر ایران را اخراج کرد.", ["COERCE deport: جرمنی > دو مهاجر ایران"]),
        ("محتسبان سه زن را از شفاخانه پس گشتاندند.", ["COERCE restrict: محتسبان > سه زن"]),
        (
            "هند سفارتش را بسته و دیپلومات‌هایش را بیرون کرده بود.",
            ["SANCTION discontinue: هند >", "SANCTION withdraw: هند >"],
        ),
        ("ایران پایان توافق با آژانس را اعلام کرد.", ["SANCTION withdraw: ایران >"]),
        ("ایران پایان سفر وزیر را اعلام کرد.", []),
        ("معلمان در ده شهر دست از تدریس کشیدند.", ["PROTEST strike: معلمان >"]),
        ("در برلین گردهمایی بزرگی علیه جنگ برگزار شد.", ["PROTEST demo: >"]),
        ("در برلین گردهمایی بزرگی از پزشکان برگزار شد.", []),
        ("پولیس یک گروه ۱۳ نفری آدم‌ربایان را بازداشت کرد.", ["COERCE arrest: پولیس > یک گروه ۱۳ نفری"]),
        (
            "طالبان برنامه‌های بی‌بی‌سی و دویچه‌وله را ممنوع کردند.",
            ["COERCE censor: طالبان > بی‌بی‌سی, دویچه‌وله"],
        ),
    ],
)
def test_what_is_done_to_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("رهبر طالبان سه والی را برکنار کرد.", ["SANCTION: رهبر طالبان > سه والی"]),
        ("لهستان دو دیپلمات را اخراج کرد.", ["SANCTION expel: لهستان > دو دیپلمات"]),
        (
            "کارفرما به کارگران گفت که در صورت ادامهٔ اعتصاب اخراج می‌شوند.",
            ["THREATEN expel: کارفرما > کارگران"],
        ),
    ],
)
def test_dismissals_are_no_expulsions(text: str, events: list[str]) -> None:
    """PLOVER's SANCTION expel is of envoys, observers and organisations; a dismissal from office has no mode."""
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("مینا احمدی که در منزل کریم نوری بازداشت شده بود، آزاد شد.", ["مینا احمدی"]),
        ("مینا احمدی که در خانه‌ی کریم نوری بازداشت شده بود، آزاد شد.", ["مینا احمدی"]),
        ("روزی که در منزل کریم نوری بازداشت شد، پولیس آمد.", ["کریم نوری"]),
        ("در خانه کریم نوری بازداشت شد.", ["کریم نوری"]),
    ],
)
def test_who_owns_the_house_was_not_arrested_in_it(text: str, whom: list[str]) -> None:
    arrest = next(line for line in told(text) if line.startswith("COERCE"))
    assert arrest == f"COERCE arrest: > {', '.join(whom)}"
