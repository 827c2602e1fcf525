"""Who did what to whom in the short reports of Afghan outlets."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "والی طالبان در بدخشان برکنار شد. ذبیح‌الله مجاهد اعلام کرد که این تغییر به فرمان رهبر این گروه بود.",
            "SANCTION expel: > والی طالبان",
        ),
        (
            "فرمانده طالبان در تخار کشته شد. خالد زدران گفت که مهاجمان فرار کردند.",
            "ASSAULT: > فرمانده طالبان",
        ),
        (
            "وزیر خارجهٔ هند وارد کابل شد. کریم نوری گفت که راه باز است.",
            "CONSULT visit: کریم نوری >",
        ),
    ],
)
def test_who_speaks_next_is_not_who_was_killed_or_dismissed(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("شش قاچاقبر بازداشت و ۴۰ کیلوگرام تریاک از نزدشان به دست آمد.", "COERCE arrest: > شش قاچاقبر"),
        ("دو دزد بازداشت و اموال دزدی‌شده به دست آمده است.", "COERCE arrest: > دو دزد"),
        ("شش مرد دستگیر و سه تن دیگر فرار کردند.", "COERCE arrest: > شش مرد"),
        ("پنج داعشی بازداشت و دو تن دیگر فرار کردند.", "COERCE arrest: > پنج داعشی"),
        ("یک راننده لت‌وکوب و موترش به سرقت رفت.", "ASSAULT beat: > یک راننده"),
        ("پولیس پنج دزد بازداشت و دو خانه را تلاشی کرد.", "COERCE arrest: پولیس > پنج دزد"),
    ],
)
def test_what_befell_those_counted_before_another_verb(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "به فرمان رهبر طالبان، نادر منصور والی تعیین شد. رهبر طالبان هیأتی را به بدخشان فرستاد.",
            "CONSULT visit: رهبر طالبان >",
        ),
        (
            "به دستور رئیس جمهور، کریم احمدی وزیر دفاع مقرر شد. رئیس جمهور سپس به هرات سفر کرد.",
            "CONSULT visit: رئیس جمهور >",
        ),
        (
            "به دستور رهبر طالبان، هبت‌الله آخندزاده، پنج تن شلاق زده شدند.",
            "SANCTION convict: هبت‌الله آخندزاده > پنج تن",
        ),
    ],
)
def test_who_is_appointed_by_order_is_not_who_orders(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_who_only_gets_aid_is_no_side_of_talks() -> None:
    text = "متقی با سفیر چین دیدار کرد. سفیر چین گفت که پکن به هلال احمر کمک می‌کند. دو طرف بر گسترش روابط توافق کردند."
    assert told(text)[-1] == "AGREE: متقی, سفیر چین >"


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("جنبش زنان پنجره گفت که دو عضو آن بازداشت شده‌اند.", "COERCE arrest: > دو عضو"),
        ("اتحادیهٔ خبرنگاران از بازداشت دو خبرنگار خبر داد.", "COERCE arrest: > دو خبرنگار"),
        ("شورای علما گفت که دو ملا بازداشت شدند.", "COERCE arrest: > دو ملا"),
        ("جبههٔ آزادی گفت که پنج عضو این جبهه بازداشت شده‌اند.", "COERCE arrest: > پنج عضو این جبهه"),
        ("جبههٔ آزادی گفت که پنج سرباز بازداشت شدند.", "COERCE arrest: جبههٔ آزادی > پنج سرباز"),
        ("پولیس گفت که دو ملا بازداشت شدند.", "COERCE arrest: پولیس > دو ملا"),
    ],
)
def test_unions_and_movements_arrest_nobody(text: str, only: str) -> None:
    assert told(text) == [only]


def test_what_one_who_asks_calls_an_arrest_is_no_verb() -> None:
    text = "یوناما از طالبان خواست به بازداشت خبرنگاران پایان دهند."
    assert told(text) == ["REQUEST yield: یوناما > طالبان"]


def test_what_a_body_is_for_belongs_to_its_name() -> None:
    text = "سازمان حمایت از رسانه‌ها این اقدام را نکوهش کرد."
    assert told(text) == ["ACCUSE disapprove: سازمان حمایت از رسانه‌ها >"]
