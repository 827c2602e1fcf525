"""Wanting another to do something asks for it; wanting to do it oneself is a wish. Claims of deeds, gapped verbs."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told

TABLE = [
    ("انجمن خبرنگاران خواسته است تا این گزارشگر آزاد شود.", ["REQUEST yield: انجمن خبرنگاران >"]),
    ("رییس‌جمهور فرانسه خواست جنگ در سودان متوقف شود.", ["REQUEST yield: رییس‌جمهور فرانسه >"]),
    ("مردم می‌خواهند که حکومت به آنان کمک کند.", ["REQUEST assist: مردم > حکومت"]),
    ("وزیر دفاع می‌خواهد که هند انتخابات برگزار کند.", ["REQUEST change: وزیر دفاع > هند"]),
    ("اندونیزیا می‌خواهد عضو ناتو شود.", ["SUPPORT: اندونیزیا >"]),
    ("یک مقام دفاعی هند خواست نامش فاش نشود.", []),
    (
        "سپاه پاسداران در بیانیه‌ای مسئولیت حملات موشکی بامداد سه‌شنبه به اربیل را پذیرفت.",
        ["ASSAULT heavy-weapons: سپاه پاسداران > اربیل"],
    ),
    (
        "امریکا هفت شرکت را در چین و سه نفر را در قطر تحریم کرد.",
        ["SANCTION: امریکا > هفت شرکت", "SANCTION: امریکا > سه نفر"],
    ),
    (
        "قاضی یک مرد را به سی ضربه دره و زنی را به دو سال زندان محکوم کرد.",
        ["SANCTION convict: قاضی > یک مرد", "SANCTION convict: قاضی > زنی"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_wanting_and_claiming(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_day_inside_what_is_condemned_is_that_of_the_deed() -> None:
    (condemned,) = read("عراق حملهٔ دیروز ترکیه را محکوم کرد.", "2025-01-15").events
    assert condemned.type == "ACCUSE"
    assert condemned.time is None


def test_a_day_inside_what_is_claimed_is_that_of_the_deed() -> None:
    (claimed,) = read("داعش مسئولیت انفجار دیروز بامیان را پذیرفت.", "2025-01-15").events
    assert claimed.type == "ASSAULT"
    assert claimed.time is not None
    assert str(claimed.time.start) == "2025-01-14"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حماس ۱۰۰ نفر را گروگان نگه داشته است.", ["ASSAULT abduct: حماس > ۱۰۰ نفر"]),
        ("ارتش سه تن را در بند نگه می‌دارد.", ["COERCE arrest: ارتش > سه تن"]),
        ("یک مهاجم با موتر سه عابر را زیر گرفت.", ["ASSAULT primitive: یک مهاجم > سه عابر"]),
    ],
)
def test_preverbs_written_apart_are_the_verbs_own(text: str, expected: list[str]) -> None:
    assert told(text) == expected
