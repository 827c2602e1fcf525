"""Deeds told again by their figures, or by nothing but who does them, are one event."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # as many things
        (
            "وزارت دفاع ترکیه گفت که ارتش ۱۲۰ پهپاد را شب دوشنبه سرنگون کرده است. یک مقام هم بازگشت."
            " به گفتهٔ این وزارت در مجموع ۱۲۰ پهپاد سرنگون شده‌اند.",
            1,
        ),
        # others
        ("ارتش ترکیه ۱۲۰ پهپاد را سرنگون کرد. ارتش ترکیه ۳۰ پهپاد را در حلب سرنگون کرد.", 2),
        # two places, near each other and by the same
        ("ارتش روسیه با پهپاد دو محله را هدف قرار داد. رویترز نوشت که پهپادهای روسیه به دو محله حمله کردند.", 1),
        # the toll of the attack, named by whose it was
        ("ارتش روسیه با پهپاد دو محله را هدف قرار داد. یک زن در حملهٔ روسیه کشته و هفت نفر زخمی شدند.", 1),
        ("ارتش روسیه با پهپاد دو محله را هدف قرار داد. یک زن نیز در حملهٔ اسرائیل به بیروت کشته شد.", 2),
        # the attack is what left dead behind
        ("حملهٔ هوایی اسرائیل بر غزه روز جمعه صورت گرفت. این حمله ۲۱ کشته بر جای گذاشت.", 1),
        ("اسرائیل روز جمعه به غزه حمله کرد. حملهٔ روسیه به خارکیف ۲۱ کشته بر جای گذاشت.", 2),
        # said again, of nobody
        ("سخنگوی شورشیان گفت: «ما برای خاک خود می‌جنگیم». او گفت: «ما در خاک خود می‌جنگیم».", 1),
        # one noun beside another
        ("راهپیمایی دهقانان، دومین راهپیمایی در این هفته، با آرامش آغاز شد.", 1),
    ],
)
def test_deeds(text: str, count: int) -> None:
    assert len(told(text)) == count


def test_those_who_met_talked() -> None:
    met = "کریم نوری، وزیر خارجهٔ عراق، با سرگی ایوانف، وزیر خارجهٔ روسیه، در مسکو دیدار کرد."
    assert len(told(f"{met} مقامات دو کشور دربارهٔ راه‌آهن تبادل نظر کردند.")) == 1
    assert len(told(f"{met} او با وزیر خارجهٔ ترکیه نیز دربارهٔ راه‌آهن تبادل نظر کرد.")) == 2


def test_as_many_freed_as_are_named_later() -> None:
    text = "انجمن نویسندگان از رهایی دو خبرنگار خبر داد. طالبان کریم نوری و نجیب رحیمی را از بند آزاد کرده‌اند."
    assert told(text) == ["RETREAT release: طالبان > دو خبرنگار, کریم نوری, نجیب رحیمی"]


def test_what_the_attack_left_behind() -> None:
    lead = "رسانه‌ها از حملهٔ پهپادی بر یک پادگان خبر دادند."
    left = "این حمله تلفات زیادی به جا گذاشته است."
    assert told(f"{lead} {left}") == ["ASSAULT drone: > یک پادگان"]
