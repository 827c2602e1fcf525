"""Who acts in turn, of whom those who act are some, and which of the deeds told before is this one."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # in turn, not in front of
        ("در مقابل پاکستان نیز این حمله را محکوم کرد.", ["ACCUSE disapprove: پاکستان >"]),
        ("در مقابل تل آویو نیز ده زندانی را آزاد کرد.", ["RETREAT release: تل آویو > ده زندانی"]),
        ("در مقابل سفارت ایران صدها تن تظاهرات کردند.", ["PROTEST demo: صدها تن >"]),
        # at whose call people protest, at whose disposal something is put
        ("هواداران حزب به فراخوان رهبر این حزب در لاهور تظاهرات کردند.", ["PROTEST demo: هواداران حزب >"]),
        ("سوریه صد میلیون دلار را برای انتقال به حماس در اختیار ایران قرار داد.", ["AID: سوریه > ایران"]),
        # some of them act, and nothing is done to the others
        ("این راهپیمایی توسط انجمنی از بستگان زندانیان برگزار شد.", ["PROTEST demo: انجمنی >"]),
        # hostages that are taken are no others than those counted
        (
            "در حملهٔ حماس ۱۲۰۰ نفر کشته و بیش از ۲۵۰ نفر گروگان گرفته شدند.",
            ["ASSAULT: حماس > ۱۲۰۰ نفر", "ASSAULT abduct: > ۲۵۰ نفر"],
        ),
        # what a shrine is named after is not struck
        ("یک انفجار در زیارتگاه معروف به لعل قلندر رخ داد.", ["ASSAULT explosives: >"]),
        # where a weapon was made, and what an agreement is on
        ("این بندر با یک موشک ساخت چین هدف قرار گرفت.", ["ASSAULT heavy-weapons: >"]),
        ("دولت یمن از انجام توافق تبادل اسرا با عربستان خبر داد.", ["AGREE: یمن > عربستان"]),
        # whom a sanction is on, and whose it is
        ("کانادا از تحریم ده مقام ایرانی خبر داد.", ["SANCTION: کانادا > ده مقام ایرانی"]),
        ("وزارت خارجهٔ امریکا از تحریم کریم نوری خبر داد.", ["SANCTION: وزارت خارجهٔ امریکا > کریم نوری"]),
        ("سازمان گزارشگران از تهدید سه خبرنگار خبر داد.", ["THREATEN: > سه خبرنگار"]),
        ("سازمان گزارشگران از بازجویی سه خبرنگار خبر داد.", ["ACCUSE investigate: > سه خبرنگار"]),
        # of whom one is named between commas, all of whom the clause after tells of
        (
            "هفت تن دیگر، از جمله یک زن، که توسط سربازان ربوده شده بودند، پیدا شدند.",
            ["ASSAULT abduct: سربازان > هفت تن دیگر"],
        ),
        # those whom commas alone join, and people of one body among many
        (
            "کریم نوری، والی هرات، نادر رحیمی، شهردار هرات، با سفیر هند دیدار کردند.",
            ["CONSULT: کریم نوری, نادر رحیمی > سفیر هند"],
        ),
        (
            "استخبارات طالبان مدیر مسوول و دو گزارشگر یک رادیوی محلی را بازداشت کرد.",
            ["COERCE arrest: استخبارات طالبان > مدیر مسوول, دو گزارشگر یک رادیوی محلی"],
        ),
        # none of the many attacks that somebody claims is this one
        (
            "داعش مسئولیت حملات متعددی را بر عهده گرفته است. والی هرات گفت که در این انفجار ۱۶ نفر کشته شدند.",
            ["ASSAULT: داعش >", "ASSAULT explosives: > ۱۶ نفر"],
        ),
    ],
)
def test_who_and_whom(text: str, events: list[str]) -> None:
    assert told(text) == events
