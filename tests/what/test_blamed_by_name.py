"""What is condemned by whom or where it befell was told before: its doer is blamed, never those who suffered it."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accused


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("هالند سه شرکت چیلی را تحریم کرد. وزیر خارجهٔ چیلی تحریم شرکت‌های چیلی را محکوم کرد.", ["هالند"]),
        ("هالند سه شرکت چیلی را تحریم کرد. وزیر خارجهٔ چیلی از تحریم این شرکت‌ها انتقاد کرد.", ["هالند"]),
        ("افراد مسلح هشت سرباز را در تیراه کشتند. وزیر دفاع پاکستان کشته شدن سربازان را محکوم کرد.", ["افراد مسلح"]),
        ("روسیه در حمله‌ای به سومی سه نفر را کشت. زلنسکی حملهٔ سومی را محکوم کرد.", ["روسیه"]),
        ("اسرائیل اردوگاه جبالیا را بمباران کرد. قطر بمباران جبالیا را محکوم کرد.", ["اسرائیل"]),
        ("طالبان یک استاد را گرفتند. بازداشت او واکنش فعالان مدنی را برانگیخت.", ["طالبان"]),
        # the doer told last who is not whoever blames it, or before a telling without one
        (
            "هالند دیپلمات‌های چیلی را اخراج کرد. چیلی دیپلمات‌های هالند را اخراج کرد. چیلی اخراج"
            " دیپلمات‌هایش را نکوهش کرد.",
            ["هالند"],
        ),
        (
            "طالبان یک استاد را گرفتند. منابع گفتند که نوری در هرات دستگیر شد. استادان بازداشت همکارشان را"
            " نکوهش کردند.",
            ["طالبان"],
        ),
        # whose attack it is
        ("پرو به چیلی حمله کرد. چیلی به پرو حمله کرد. چیلی از حملهٔ پرو انتقاد کرد.", ["پرو"]),
        # another place, another name
        ("روسیه در حمله‌ای به سومی سه نفر را کشت. زلنسکی حملهٔ ازمیر را محکوم کرد.", []),
        ("هالند سه شرکت چیلی را تحریم کرد. وزیر خارجهٔ چیلی تحریم‌های پرو علیه بولیوی را محکوم کرد.", ["پرو"]),
    ],
)
def test_the_doer_is_blamed(text: str, blamed: list[str]) -> None:
    assert accused(text) == blamed


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "هیأت طالبان وارد روسیه شد. متقی در نشست فرمت مسکو با لاوروف دیدار کرد."
            " در این دیدار هر دو جانب در مورد تجارت صحبت کردند.",
            ["متقی", "لاوروف"],
        ),
        (
            "ایران و عربستان روابط خود را از سر گرفتند. وزیر خارجهٔ عراق با همتای چینی خود دیدار کرد"
            " و دو طرف گفتند که ثبات منطقه مهم است.",
            ["وزیر خارجهٔ عراق", "همتای چینی"],
        ),
    ],
)
def test_two_sides_who_speak_are_those_who_met(text: str, speakers: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.statements[-1].speakers] == speakers
