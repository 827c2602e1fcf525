"""Of whom a clause behind a verb or a noun tells, and what is the object with what hangs on it."""

from __future__ import annotations

import pytest

from tests.what.told import parties


def test_whom_a_deed_is_laid_on_is_told_of_behind_the_verb() -> None:
    told = parties("مقام استانداری این حمله را به گروه جیش العدل نسبت داده که بارها به نیروهای دولتی حمله کرده است.")
    assert told[1] == ("ASSAULT", ("گروه جیش العدل",), ("نیروهای دولتی",))


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("گارد ساحلی چهل پناهجوی افغان شامل پانزده کودک را بازداشت کرد.", "گارد ساحلی", "چهل پناهجوی افغان"),
        ("پولیس ترکیه پناهجویان بدون مدارک اقامتی را بازداشت کرد.", "پولیس ترکیه", "پناهجویان"),
        ("نیروهای ژاندارمری ترکیه ده مهاجر را بازداشت کردند.", "نیروهای ژاندارمری ترکیه", "ده مهاجر"),
    ],
)
def test_object_with_what_hangs_on_it(text: str, who: str, whom: str) -> None:
    assert parties(text) == [("COERCE", (who,), (whom,))]


def test_who_gave_rise_to_a_clash_has_not_killed_in_it() -> None:
    told = parties("در درگیری‌هایی که به دلیل نصب دوربین‌ها توسط تاجیکستان رخ داد، ۵۵ نفر کشته شدند.")
    assert told == [("ASSAULT", (), ("۵۵ نفر",))]


def test_attack_claimed_is_not_that_on_the_attackers() -> None:
    told = parties(
        "پولیس گفت که در حمله به پاسگاه یازده سرباز کشته شدند. سه تن از مهاجمان نیز کشته شدند. "
        "جیش العدل مسئولیت این حمله را پذیرفت."
    )
    assert told == [("ASSAULT", ("جیش العدل",), ("یازده سرباز",)), ("ASSAULT", (), ("سه تن از مهاجمان",))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("فرماندهی انتظامی جمهوری اسلامی ایران سه تن را بازداشت کرد.", "فرماندهی انتظامی جمهوری اسلامی ایران"),
        ("جنگنده‌های عربستان با هدف کند کردن پیشروی نیروهای یمن بمباران کردند.", "عربستان"),
        ("ریاست جمهوری فرانسه اعلام کرد که دولت استعفای خود را ارائه کرده است.", "دولت"),
    ],
)
def test_whole_name_of_the_doer(text: str, who: str) -> None:
    assert [w for _, w, _ in parties(text)] == [(who,)]


def test_aid_in_a_name_is_none_given() -> None:
    text = "دفتر هماهنگی کمک‌های بشردوستانه سازمان ملل اعلام کرد که زلزله صد خانه را ویران کرد."
    assert parties(text) == []


@pytest.mark.parametrize("order", ["به دستور", "بر اساس دستور", "طبق حکم"])
def test_on_whose_order(order: str) -> None:
    assert parties(f"سه متهم {order} دادستانی تهران بازداشت شدند.") == [("COERCE", ("دادستانی تهران",), ("سه متهم",))]
