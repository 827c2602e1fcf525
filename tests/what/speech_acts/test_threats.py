"""Threats made by warnings: whose the consequence would be."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("who", "text", "mode", "whom"),
    [
        (
            "رییس جمهور فرانسه",
            "{} به شورشیان هشدار داد که هر حمله بر سربازان ما جواب تندی خواهد داشت.",
            "violence",
            "شورشیان",
        ),
        (
            "سخنگوی نیروهای مسلح یمن",
            "{} هشدار داد که بنادر اسرائیل هدف موشک‌های یمنی قرار خواهد گرفت.",
            "violence",
            "اسرائیل",
        ),
        (
            "فرمانده انتظامی یزد",
            "{} به قاچاقچیان هشدار داد که پلیس به آنان امان نخواهد داد.",
            "",
            "قاچاقچیان",
        ),
        (
            "وزیر دفاع اسرائیل",
            "{} هشدار داد که حملات بر لبنان ادامه خواهد یافت.",
            "violence",
            "لبنان",
        ),
        (
            "وزیر خارجهٔ آلمان",
            "{} تهدید کرد که اتحادیهٔ اروپا سه شرکت بلاروس را تحریم خواهد کرد.",
            "restrict",
            "سه شرکت بلاروس",
        ),
    ],
)
def test_whose_own_side_would_do_harm_threatens(who: str, text: str, mode: str, whom: str) -> None:
    """Their forces, their state, or an answer that hurts."""
    assert told(text.format(who)) == [" ".join(filter(None, ("THREATEN", mode))) + f": {who} > {whom}"]


@pytest.mark.parametrize(
    "text",
    [
        "یونیسف هشدار داد که حملات روسیه بر شهرهای اوکراین ادامه خواهد یافت.",
        "وزیر خارجهٔ اوکراین هشدار داد که شهرهای این کشور هدف موشک‌های روسیه قرار خواهد گرفت.",
        "رییس جمهور اوکراین هشدار داد که روسیه جواب تندی به این حمله خواهد داد.",
        "یونیسف هشدار داد که این بحران پاسخ جدی می‌خواهد.",
    ],
)
def test_what_others_would_do_is_no_threat_of_whoever_warns(text: str) -> None:
    """An agency has no missiles; a minister does not threaten his own towns."""
    warning = next(line for line in told(text) if line.partition(": ")[2].startswith(text.partition(" هشدار")[0]))
    assert warning.startswith("ACCUSE disapprove")


def test_what_is_voted_for_is_nobody() -> None:
    """Who boycotts the elections of a presidency does nothing to the presidency; who accuses it does."""
    assert told("دانشجویان انتخابات ریاست جمهوری را تحریم کردند.") == ["PROTEST boycott: دانشجویان >"]
    assert told("دانشجویان ریاست جمهوری را به تقلب متهم کردند.") == ["ACCUSE allege: دانشجویان > ریاست جمهوری"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("یونیسف هشدار داد که هزاران کودک آواره خواهند شد.", "ACCUSE disapprove: یونیسف >"),
        ("سازمان دیدبان حقوق بشر نسبت به سرکوب کارگران هشدار داد.", "ACCUSE disapprove: سازمان دیدبان حقوق بشر >"),
        ("روسیه در مورد حملهٔ نظامی به سوریه هشدار داد.", "ACCUSE disapprove: روسیه >"),
        ("وزیر داخله هشدار داد که قاچاقچیان محاکمه خواهند شد.", "THREATEN arrest: وزیر داخله > قاچاقچیان"),
        ("دادستان هشدار داد که رانندگان به دادگاه سپرده خواهند شد.", "THREATEN arrest: دادستان > رانندگان"),
        ("ایران هلند را از پیامدهای این کار برحذر داشت.", "THREATEN: ایران > هلند"),
        ("ایران هلند را از فروش سلاح برحذر داشت.", "REQUEST change: ایران > هلند"),
    ],
)
def test_who_only_watches_and_who_warns_of_what_goes_on_threaten_nobody(text: str, expected: str) -> None:
    """Who has power does by what would be undergone."""
    assert told(text)[0] == expected
