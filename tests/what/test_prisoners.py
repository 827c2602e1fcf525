"""News of prisoners: who holds them, what they are held for and when that was, hunger strikes, sentences upheld."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "سه کافه در رشت به دلیل رعایت نشدن پوشش از سوی مشتریان پلمب شد.",
            "COERCE restrict: > سه کافه",
        ),
        (
            "این روزنامه به دلیل انتشار یک نامه از سوی وزارت ارشاد توقیف شد.",
            "COERCE censor: وزارت ارشاد > این روزنامه",
        ),
    ],
)
def test_customers_did_only_what_a_cafe_was_shut_for(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "aspect", "dated"),
    [
        ("این معلم به اتهام شرکت در اعتراضات سال ۱۴۰۱ به دو سال حبس محکوم شد.", "asserted", False),
        ("رضا ملکی به دلیل دست داشتن در کشتار زندانیان در سال ۱۳۶۷ به حبس ابد محکوم شد.", "asserted", False),
        ("این معلم در سال ۱۴۰۱ به اتهام شرکت در اعتراضات به دو سال حبس محکوم شد.", "historical", True),
    ],
)
def test_the_year_of_a_crime_is_not_that_of_its_sentence(text: str, aspect: str, dated: bool) -> None:
    (event,) = rawi.read(text, "2025-01-15").events
    assert (event.aspect, event.time is not None) == (aspect, dated)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("سعید مرادی در اعتصاب غذای خشک به‌سر می‌برد.", "PROTEST hunger: سعید مرادی >"),
        ("دو زندانی دیگر هم به این اعتصاب غذا پیوستند.", "PROTEST hunger: دو زندانی دیگر >"),
        ("این حکم در دادگاه تجدیدنظر تأیید شد.", "SANCTION convict: دادگاه تجدیدنظر >"),
        ("به این معلم در دادسرا اتهام تبلیغ علیه نظام تفهیم شد.", "ACCUSE allege: > این معلم"),
        ("چهار محکوم به اعدام به سلول‌های انفرادی منتقل شده‌اند.", "COERCE arrest: > چهار محکوم به اعدام"),
        ("دو فعال با یورش نیروهای امنیتی در مریوان بازداشت شدند.", "COERCE arrest: نیروهای امنیتی > دو فعال"),
        ("انجمن معلمان فرهنگیان را فراخوانده بود تا تحصن کنند.", "REQUEST: انجمن معلمان > فرهنگیان"),
        ("گروهی دیگر از استادان از دانشجویان حمایت کردند.", "SUPPORT: گروهی دیگر از استادان > دانشجویان"),
    ],
)
def test_what_befalls_prisoners_is_told(text: str, event: str) -> None:
    assert told(text) == [event]


def test_a_kurdish_prisoner_has_imprisoned_nobody() -> None:
    assert told("آرمان رحیمی، زندانی سیاسی کرد که در ارومیه است، به بیمارستان منتقل شد.") == ["AID: > آرمان رحیمی"]


def test_who_warns_of_his_own_protest_threatens() -> None:
    text = "شورای معلمان هشدار داد چنانچه همکاران‌شان آزاد نشوند تجمع برگزار خواهد کرد."
    assert told(text) == ["THREATEN: شورای معلمان >"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("بنا بر اطلاعات موجود نرگس امیری دیروز بازداشت شد.", "نرگس امیری"),
        ("بنا بر گزارش‌های رسیده حمید صادقی، معلم ساکن سنندج، بازداشت شد.", "حمید صادقی"),
        ("بر اساس گزارش‌های منتشر شده رضا کرمی بازداشت شد.", "رضا کرمی"),
    ],
)
def test_nobody_named_after_nobodys_word_is_its_source(text: str, whom: str) -> None:
    record = rawi.read(text, "2025-01-15")
    assert told(text) == [f"COERCE arrest: > {whom}"]
    assert not record.events[0].sources


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "پس از پایان تجمع امروز معلمان، نیروهای امنیتی کریم نوری، دبیر کانون معلمان، را بازداشت کردند.",
            "COERCE arrest: نیروهای امنیتی > کریم نوری",
        ),
        (
            "وزارت اطلاعات تعدادی از فعالان صنفی معلمان را بازداشت کرد.",
            "COERCE arrest: وزارت اطلاعات > تعدادی از فعالان صنفی",
        ),
        ("نیروهای امنیتی کریم نوری را بازداشت کردند.", "COERCE arrest: نیروهای امنیتی > کریم نوری"),
    ],
)
def test_forces_act_on_whom_a_title_follows(text: str, event: str) -> None:
    assert told(text) == [event]


def test_he_who_spoke_is_meant_by_the_family_name_that_he_shares() -> None:
    text = "رضا ملکی، پدر مهتاب ملکی، به این رسانه گفت که دخترش بیمار است. آقای ملکی افزود که دخترش بی‌گناه است."
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert names[record.statements[-1].speakers[0]] == "رضا ملکی"


def test_this_force_is_an_armed_body() -> None:
    text = "در شبکه‌های اجتماعی آمده است که گشت ارشاد فعال شده است. فعالیت این نیرو تعطیل شده بود."
    assert told(text) == ["COERCE restrict: > گشت ارشاد"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("رضا بازداشت شد و علی نوری به زندان رفت.", "COERCE arrest: > رضا"),
        ("پس از انتشار این خبر وزارت اطلاعات سه نفر را بازداشت کرد.", "COERCE arrest: وزارت اطلاعات > سه نفر"),
        (
            "بر اساس اطلاعات منابع محلی، ماموران طالبان ده نفر را بازداشت کردند.",
            "COERCE arrest: ماموران طالبان > ده نفر",
        ),
        ("با انتشار این ویدئو رضا نوری بازداشت شد.", "COERCE arrest: > رضا نوری"),
        ("ماموران وزارت اطلاعات منزل رضا نوری را تفتیش کردند.", "COERCE: ماموران وزارت اطلاعات > رضا نوری"),
        ("کمپین حقوق بشر ایران از بازداشت سه معلم خبر داد.", "COERCE arrest: > سه معلم"),
    ],
)
def test_names_after_what_was_told_before(text: str, event: str) -> None:
    assert told(text)[0] == event


def test_a_captive_and_to_be_taken_captive() -> None:
    assert told("یک اسیر فلسطینی آزاد شد.") == ["RETREAT release: > یک اسیر فلسطینی"]
    assert told("دو سرباز اسیر شدند.") == ["COERCE arrest: > دو سرباز"]
