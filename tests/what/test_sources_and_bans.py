"""News under bans: sources taken up again, whom bans befall, lists of what was done, attackers joined by و."""

from __future__ import annotations

import pytest

from .told import parties, speakers, told


def test_a_source_taken_up_is_never_whom_it_told_of() -> None:
    text = "منابع در غزنی می‌گویند که طالبان احمد نوری را بازداشت کرده‌اند. این منبع افزود که او شکنجه شده است."
    assert speakers(text) == ["منابع در غزنی", "منابع در غزنی"]


@pytest.mark.parametrize("mark", ["؛", "،"])
def test_a_title_set_off_by_any_mark_leaves_the_subject(mark: str) -> None:
    (event,) = parties(f"منابع در کندز می‌گویند که طالبان کریم رحیمی{mark} آموزگار پیشین و برادرش را بازداشت کردند.")
    assert event == ("COERCE", ("طالبان",), ("کریم رحیمی", "برادرش"))


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("یوناما گفت محرومیت دختران از آموزش ادامه دارد.", "دختران"),
        ("آموزش دختران در کشور ممنوع است.", "دختران"),
        ("نهادهای حقوق بشری از ممنوعیت کارمندان زن به کار در هرات خبر دادند.", "کارمندان زن"),
    ],
)
def test_who_is_banned_bans_nobody(text: str, whom: str) -> None:
    assert ("COERCE", (), (whom,)) in parties(text)


def test_a_thing_that_bears_somebody_is_no_subject() -> None:
    text = "جبههٔ آزادی گفت در حمله به یک موتر حامل نیروهای طالبان، سه عضو این گروه را کشته است."
    assert parties(text) == [("ASSAULT", ("جبههٔ آزادی",), ("سه عضو این گروه",))]


def test_each_of_a_list_undergoes_its_own() -> None:
    text = "در این ماه ۸۵ مظنون بازداشت، ۱۲ کارخانه تخریب و ۴۰ هکتار زمین پاکسازی شده است."
    assert told(text) == ["COERCE arrest: > ۸۵ مظنون", "ASSAULT destroy: > ۱۲ کارخانه"]


def test_many_of_some_are_none_told_of_before() -> None:
    text = "طالبان دو خبرنگار خارجی را آزاد کردند. این گروه خبرنگاران زیادی را شکنجه کرده است."
    assert parties(text)[-1] == ("ASSAULT", ("طالبان",), ("خبرنگاران",))


@pytest.mark.parametrize(
    "text",
    [
        "حملات امریکا و اسرائیل به ایران ادامه دارد.",
        "در حملات امریکا و اسرائیل به ایران ده تن کشته شدند.",
    ],
)
def test_both_attack_who_are_joined(text: str) -> None:
    assert parties(text)[0][1] == ("امریکا", "اسرائیل")


def test_women_of_a_trade_are_whole() -> None:
    assert parties("مأموران امر به معروف زنان خبرنگار را تهدید کردند.")[0][1:] == (
        ("مأموران امر به معروف",),
        ("زنان خبرنگار",),
    )
