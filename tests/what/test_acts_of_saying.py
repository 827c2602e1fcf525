"""Who asks, blames and refuses whom, where one party's name runs on into another's, or a deed stands behind."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties


@pytest.mark.parametrize(
    ("text", "type_", "who", "whom"),
    [
        # behind a title and its comma, از leads to whom the verb asks for
        (
            "نادر رحیمی، استاد دانشگاه، از رهبران حماس خواست که زندانیان را آزاد کنند.",
            "REQUEST",
            "نادر رحیمی",
            "رهبران حماس",
        ),
        ("نادر رحیمی، والی بلخ، از مقام‌های تاجیکستان انتقاد کرد.", "ACCUSE", "نادر رحیمی", "مقام‌های تاجیکستان"),
        (
            "سفیر نروژ، نادر رحیمی، از مقام‌های تاجیکستان انتقاد کرد.",
            "ACCUSE",
            "نادر رحیمی",
            "مقام‌های تاجیکستان",
        ),
        # whom something is laid on, and nothing written before him
        ("شماری از فعالان زن ارمنستان را مقصر دانستند.", "ACCUSE", "شماری از فعالان زن", "ارمنستان"),
        ("نهادهای مدافع حقوق بشر حزب‌الله لبنان را مقصر دانستند.", "ACCUSE", "نهادهای مدافع حقوق بشر", "حزب‌الله لبنان"),
        ("خانواده‌های قربانیان اسرائیل را مقصر دانستند.", "ACCUSE", "خانواده‌های قربانیان", "اسرائیل"),
        ("مقام‌های پیشین روسیه را به فساد متهم کردند.", "ACCUSE", "", "مقام‌های پیشین روسیه"),
        ("والی هرات، نادر رحیمی، وزارت دفاع ایران را به دروغ متهم کرد.", "ACCUSE", "نادر رحیمی", "وزارت دفاع ایران"),
        # who holds an office of one state is nobody known to be of another
        ("نخست‌وزیر پاکستان دونالد ترامپ را مقصر دانست.", "ACCUSE", "نخست‌وزیر پاکستان", "دونالد ترامپ"),
        # whom the deed would be done to that somebody refuses
        ("قطر از دیدار با اسرائیل خودداری کرد.", "REJECT", "قطر", "اسرائیل"),
        ("قطر پیشنهاد اسرائیل برای دیدار با حماس را رد کرد.", "REJECT", "قطر", "اسرائیل"),
        ("قطر حاضر نشد با حکومت طالبان گفتگو کند.", "REJECT", "قطر", "حکومت طالبان"),
        ("قطر حاضر نشد به پاکستان کمک کند.", "REJECT", "قطر", "پاکستان"),
        ("قطر حاضر نشد نیروهای خود را بیرون بکشد.", "REJECT", "قطر", ""),
        ("قطر متعهد شد نیروهای خود را بیرون بکشد.", "AGREE", "قطر", ""),
        ("قطر با درخواست مقام‌های تاجیکستان موافقت کرد.", "AGREE", "قطر", "مقام‌های تاجیکستان"),
        ("قطر با درخواست هند برای آتش‌بس موافقت کرد.", "AGREE", "قطر", "هند"),
        # whose deed must not go on
        ("قطر هشدار داد که در صورت ادامهٔ حملات هند، به آن پاسخ خواهد داد.", "THREATEN", "قطر", "هند"),
        ("قطر هشدار داد در صورت حملهٔ هند، واکنش نشان خواهد داد.", "THREATEN", "قطر", "هند"),
        ("قطر هشدار داد در صورت حمله به هند، واکنش نشان خواهد داد.", "THREATEN", "قطر", ""),
        ("قطر از پذیرش درخواست هند سر باز زد.", "REJECT", "قطر", "هند"),
        ("قطر با رد درخواست هند گفت که وضع بد است.", "REJECT", "قطر", "هند"),
        # who is called on for peace is not called up
        ("قطر ارتش سودان را به آتش‌بس فراخواند.", "REQUEST", "قطر", "ارتش سودان"),
        # a participle behind people is no adjective of theirs where it says something
        ("هند از مقام‌های ایران خواسته تا زندانیان را آزاد کنند.", "REQUEST", "هند", "مقام‌های ایران"),
        # who did the deed that is blamed besides, never who suffered it
        ("قطر با محکوم کردن بازداشت خبرنگاران گفت که وضع بد است.", "ACCUSE", "قطر", ""),
        ("قطر ضمن انتقاد از بازداشت خبرنگاران از سوی هند گفت که وضع بد است.", "ACCUSE", "قطر", "هند"),
        # who is spoken to must do what names nobody else
        ("قطر خطاب به رهبران حماس گفت که باید جنگ را پایان دهند.", "REQUEST", "قطر", "رهبران حماس"),
        ("قطر به هند گفت که باید حملاتش را متوقف کند.", "REQUEST", "قطر", "هند"),
        ("قطر به هند گفت که پاکستان باید حملاتش را متوقف کند.", "REQUEST", "قطر", "پاکستان"),
        ("هند از کشورهای همسایه می‌خواهد که گذرگاه‌ها را باز کنند.", "REQUEST", "هند", "کشورهای همسایه"),
        # behind a verb of saying, who stands behind a title's comma is another
        ("رویترز نوشت که نادر رحیمی، والی بلخ، ارمنستان را محکوم کرد.", "ACCUSE", "نادر رحیمی", "ارمنستان"),
    ],
)
def test_who_deals_with_whom(text: str, type_: str, who: str, whom: str) -> None:
    (event,) = parties(text)
    assert (event[0], ", ".join(event[1]), ", ".join(event[2])) == (type_, who, whom)


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("قطر با محکوم کردن حملهٔ هند به پاکستان خواستار آتش‌بس شد.", ("هند",)),
        ("قطر ضمن انتقاد از بازداشت خبرنگاران از سوی هند، خواستار پایان جنگ شد.", ("هند",)),
        ("قطر ضمن محکومیت حملهٔ هند خواستار آتش‌بس شد.", ("هند",)),
    ],
)
def test_what_is_blamed_besides_asks_nobody(text: str, blamed: tuple[str, ...]) -> None:
    assert sorted(parties(text)) == [("ACCUSE", ("قطر",), blamed), ("REQUEST", ("قطر",), ())]


def test_groups_in_the_plural_end_before_from() -> None:
    found = parties("قطر در دیدار با رهبران گروه‌های فلسطینی از مصر تشکر کرد.")
    assert ("SUPPORT", ("قطر",), ("مصر",)) in found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("نمایندگان پارلمان گفتند که راه بسته است. آنان از هند انتقاد کردند.", "نمایندگان پارلمان"),
        ("خانواده‌های زندانیان گفتند که راه بسته است. آنان از هند انتقاد کردند.", "خانواده‌های زندانیان"),
    ],
)
def test_they_are_officials_or_families_told_of_before(text: str, who: str) -> None:
    (event,) = parties(text)
    assert event == ("ACCUSE", (who,), ("هند",))


def test_what_befell_them_is_told_of_those_whose_families_spoke() -> None:
    (event,) = parties("خانواده‌های زندانیان گفتند که راه بسته است. آنان شکنجه شده‌اند.")
    assert event[2] == ("زندانیان",)


def test_who_would_not_talk_to_the_press_refuses_nothing() -> None:
    assert parties("مدیر حاضر نشد با بی‌بی‌سی گفتگو کند.") == []


def test_who_is_of_somebody_is_described_by_it() -> None:
    record = read("نادر رحیمی، نویسنده، از اعضای کانون نویسندگان، از هند انتقاد کرد.", "2025-01-15")
    (event,) = record.events
    assert [a.name for a in record.actors if a.id in event.recipients] == ["هند"]
