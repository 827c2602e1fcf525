"""Attacks told without a doer, by those who shot, in one breath with another deed, and whom they befell."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("در پروان درگیری شدیدی رخ داد.", ["ASSAULT: >"]),
        ("درگیری در این ولایت ادامه دارد.", []),
        ("در هرات عملیات پاکسازی کوچه‌ها آغاز شد.", []),
        ("حملهٔ مسلحانه در کرم دست‌کم هشت کشته و ده زخمی داشت.", ["ASSAULT firearms: >"]),
        ("تصادف دو موتر در غزنی چهار کشته داشت.", []),
        ("از ترور یک سارنوال در زاهدان خبر داده شد.", ["ASSAULT targeted: > یک سارنوال"]),
        ("از تاریخ این شهر گزارش داده شد.", []),
        ("یک معترض با گلولهٔ طالبان کشته شد.", ["ASSAULT firearms: طالبان > یک معترض"]),
        ("یک مرد به ضرب گلولهٔ پولیس از پا درآمد.", ["ASSAULT firearms: پولیس > یک مرد"]),
        ("یک جوان زیر شکنجهٔ طالبان جان داد.", ["ASSAULT torture: طالبان > یک جوان"]),
        ("دو تن با همکاری پولیس کشته شدند.", ["ASSAULT: > دو تن"]),
        (
            "این جوان از سوی طالبان اختطاف و سپس کشته شد.",
            ["ASSAULT abduct: طالبان > این جوان", "ASSAULT: طالبان > این جوان"],
        ),
        ("دو زن از سوی طالبان بازداشت و کشته شدند.", ["ASSAULT: طالبان > دو زن", "COERCE arrest: طالبان > دو زن"]),
    ],
)
def test_told(text: str, lines: list[str]) -> None:
    assert sorted(told(text)) == lines


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("یک مرد به اتهام آزار جنسی کودکان بازداشت شد.", "ASSAULT sexual: > کودکان"),
        ("لت‌وکوب یک معلم توسط فرد طالبان واکنش‌ها را برانگیخت.", "ACCUSE disapprove: > فرد طالبان"),
        (
            "طالبان به گزارشگر ویژهٔ ملل متحد اجازهٔ ورود به افغانستان را دادند.",
            "RETREAT access: طالبان > گزارشگر ویژهٔ ملل متحد",
        ),
        ("اتحادیهٔ اروپا تحریم‌های سوریه را برداشت.", "CONCEDE: اتحادیهٔ اروپا > سوریه"),
        ("امریکا تحریم‌های خود را لغو کرد.", "CONCEDE: امریکا >"),
        ("حزب‌های مخالف از شرکت در انتخابات خودداری کردند.", "PROTEST boycott: حزب‌های مخالف >"),
        ("طالبان در آستانهٔ عید بیش از دو هزار زندانی را آزاد کردند.", "RETREAT release: طالبان > دو هزار زندانی"),
        ("روسیه نیروهایش را به کرانهٔ شرقی رود دنیپرو عقب کشید.", "RETREAT withdraw: روسیه >"),
        ("امریکا افغانستان را ترک خواهد کرد.", "RETREAT withdraw: امریکا > افغانستان"),
    ],
)
def test_whom(text: str, line: str) -> None:
    assert line in told(text)


def test_a_victim_of_abuse_is_not_killed() -> None:
    (event,) = read("یک دختر هفت ساله در بلخ قربانی تجاوز جنسی شد.", DAY).events
    assert event.killed is None
