"""Young people told of with the indefinite ی, those shot who die of it, losses of those attacked, armed men, bodies."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # one young woman, and no woman and a youth
        ("زن جوانی در شهر هرات از سوی افراد مسلح کشته شد.", ["ASSAULT: افراد مسلح > زن جوانی"]),
        ("دختر جوانی که در تظاهرات گلوله خورده بود، درگذشت.", ["ASSAULT firearms: > دختر جوانی"]),
        ("مرد جوانی را کشت.", ["ASSAULT: > مرد جوانی"]),
        # by mistake, which is nobody's
        ("طیاره‌های اردو به اشتباه خانه‌های مردم را بمباران کردند.", ["ASSAULT aerial: اردو > مردم"]),
        # those who perish in the attack told before
        (
            "طیاره‌های امریکایی مواضع طالبان را هدف قرار دادند که به گفتهٔ مقامات ۴۰ جنگجو از بین رفتند.",
            ["ASSAULT aerial: امریکا > طالبان, ۴۰ جنگجو"],
        ),
        # armed men kill by a blow of the knife, with which they are not armed
        ("یک جوان از سوی دزدان مسلح به ضرب چاقو کشته شد.", ["ASSAULT primitive: دزدان > یک جوان"]),
        ("افراد مسلح به سلاح سنگین بر پاسگاه حمله کردند.", ["ASSAULT heavy-weapons: افراد مسلح >"]),
        # forces of a unit act on a group behind them
        (
            "نیروهای قطعه خاص یک گروه هفت نفری داعش را از بین بردند.",
            ["ASSAULT: نیروهای قطعه خاص > یک گروه هفت نفری داعش"],
        ),
        # losses of those shot at
        (
            "طالبان بر پاسگاه حمله کردند. مرزبانان با آتش پاسخ دادند و تلفات سنگینی به مهاجمان وارد شد.",
            ["ASSAULT: طالبان >", "ASSAULT: مرزبانان > مهاجمان"],
        ),
        # what a side suffered in a clash, which is nobody's alone
        ("در این درگیری طالبان تلفات سنگین دیدند.", ["ASSAULT: > طالبان"]),
        ("دو طرف تلفات سنگینی را متقبل شدند.", ["ASSAULT: > دو طرف"]),
        # bodies given to families, and to the other side
        ("اجساد آنان به خانواده‌های شان سپرده شد.", []),
        ("حماس اجساد چهار گروگان را به اسرائیل تحویل داد.", ["RETREAT release: حماس > چهار گروگان, اسرائیل"]),
        # and killed, the verb that is a noun too, of what the clause before had as its object
        ("مرد مسلح سه مامور را زد و کشت.", ["ASSAULT: مرد مسلح > سه مامور"]),
        ("وزارت زراعت آب را به دهقانان داد و کشت رونق گرفت.", []),
        # those counted by a counter that announces what is told of them
        (
            "شش نفری که بازداشت شده بودند، آزاد شدند.",
            ["RETREAT release: > شش نفری", "COERCE arrest: > شش نفری"],
        ),
        # what was told is only called something
        (
            "طالبان سه سرباز آلمانی را کشتند. وزیر خارجه مرگ این سربازان را دردناک خواند.",
            ["ASSAULT: طالبان > سه سرباز آلمانی"],
        ),
        # written apart
        ("پولیس در ساحه جا به جا شده است.", ["MOBILIZE police: پولیس >"]),
        # two thirds of them leave
        (
            "دو سوم از سربازان ناتو از افغانستان بیرون می‌شوند.",
            ["RETREAT withdraw: دو سوم از سربازان ناتو > افغانستان"],
        ),
    ],
)
def test_who_and_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "یک قاضی هدف گلوله قرار گرفت و کشته شد.",
        "یک معلم از سوی افراد ناشناس هدف گلوله قرار گرفت و جان باخت.",
        "یک افسر پلیس در تعقیب سارقان هدف گلوله قرار گرفت و به شهادت رسید.",
    ],
)
def test_who_was_shot_and_died_is_one_dead(text: str) -> None:
    (event,) = read(text, "2025-01-15").events
    assert [(t.what, t.low) for t in event.tolls] == [("killed", 1)]
