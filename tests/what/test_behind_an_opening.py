"""What stands in front of a sentence and its verb takes nothing from who does what to whom."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import parties

DAY = "2025-04-10"


@pytest.mark.parametrize(
    ("text", "type_", "who", "whom"),
    [
        # the comma ends the opening; who acts is no title of him who is named in it
        ("در دیدار با امیرخان متقی، وزیر خارجهٔ ترکیه از قطر تشکر کرد.", "SUPPORT", "وزیر خارجهٔ ترکیه", "قطر"),
        ("روز دوشنبه پس از سخنرانی ترمپ، رئیس جمهور فرانسه از قطر تشکر کرد.", "SUPPORT", "رئیس جمهور فرانسه", "قطر"),
        ("در پاسخ به ترامپ، وزیر خارجهٔ ایران امریکا را به دخالت متهم کرد.", "ACCUSE", "وزیر خارجهٔ ایران", "امریکا"),
        ("در استقبال از سفیر چین، امیرخان متقی از مسکو تشکر کرد.", "SUPPORT", "امیرخان متقی", "مسکو"),
        # a title closed by a comma of its own, one behind the subject, one behind what the verb asks for
        ("در دیدار با کریم نوری، والی هرات، سفیر ترکیه از قطر تشکر کرد.", "SUPPORT", "سفیر ترکیه", "قطر"),
        ("سفیر ترکیه در دیدار با کریم نوری، والی هرات از قطر تشکر کرد.", "SUPPORT", "سفیر ترکیه", "قطر"),
        # what completes the noun of another phrase is not whom the verb tells of
        ("سازمان ملل به نمایندگی از دولت از طالبان خواست زنان را آزاد کند.", "REQUEST", "سازمان ملل", "طالبان"),
        ("امریکا در ادامهٔ فشارها بر روسیه تحریم‌هایی را بر ایران وضع کرد.", "SANCTION", "امریکا", "ایران"),
        ("اتحادیهٔ اروپا در آستانهٔ انتخابات ده مقام روسیه را تحریم کرد.", "SANCTION", "اتحادیهٔ اروپا", "ده مقام روسیه"),
    ],
)
def test_opening_takes_nobody(text: str, type_: str, who: str, whom: str) -> None:
    assert [(a, r) for t, a, r in parties(text) if t == type_] == [((who,), (whom,))]


def test_invited_with_his_title() -> None:
    record = rawi.read("در جلسهٔ گذشته از کریم نوری، استاندار تهران دعوت شد.", DAY)
    assert [r.title for a in record.actors for r in a.roles] == ["استاندار تهران"]


@pytest.mark.parametrize(
    "text",
    [
        "طالبان برای نخستین بار پس از سال ۲۰۲۱ سه خبرنگار را بازداشت کردند.",
        "به گزارش رادیو فردا، پلیس در تهران سه خبرنگار را بازداشت کرد.",
    ],
)
def test_no_day_of_the_deed(text: str) -> None:
    record = rawi.read(text, DAY)
    assert [(e.type, e.aspect, e.time) for e in record.events] == [("COERCE", "asserted", None)]


@pytest.mark.parametrize("subject", ["این حمله", "این رویداد"])
def test_attack_that_harmed_nobody_is_told_once(subject: str) -> None:
    text = f"یک منبع آگاه گفت پایگاه با پهپاد هدف قرار گرفت. {subject} تلفات جانی نداشته است."
    assert [t for t, *_ in parties(text)] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("پلیس امنیت اقتصادی تهران بزرگ سه سارق را دستگیر کرد.", "پلیس امنیت اقتصادی تهران بزرگ", "سه سارق"),
        ("یک گروه مسلح ناشناس خبرنگار تلویزیون طلوع را بازداشت کرد.", "یک گروه مسلح ناشناس", "خبرنگار تلویزیون طلوع"),
        (
            "دولت دونالد ترمپ یکی از فرماندهان پیشین پولیس را بازداشت کرد.",
            "دولت دونالد ترمپ",
            "یکی از فرماندهان پیشین پولیس",
        ),
        ("نیروهای دولتی کارمندان زن یک مؤسسهٔ خارجی را بازداشت کردند.", "نیروهای دولتی", "کارمندان زن یک مؤسسهٔ خارجی"),
        ("نیروهای دولتی عامل این حمله را بازداشت کردند.", "نیروهای دولتی", "عامل این حمله"),
        ("نمایندگان مجلس باشندگان قریه را بازداشت کردند.", "نمایندگان مجلس", "باشندگان قریه"),
        ("ماموران ادارهٔ اطلاعات سپاه کارگران را بازداشت کردند.", "ماموران ادارهٔ اطلاعات سپاه", "کارگران"),
    ],
)
def test_doer_runs_on_into_no_object(text: str, who: str, whom: str) -> None:
    assert parties(text) == [("COERCE", (who,), (whom,))]


@pytest.mark.parametrize(
    "opening",
    ["", "روز دوشنبه ", "این در حالی است که ", "کابل - ", "سخنگوی والی گفت: «", "(رویترز) ", "به گزارش ایسنا، "],
)
def test_doer_and_object_are_told_apart_behind_what_opens_a_clause(opening: str) -> None:
    closing = "»" if "«" in opening else ""
    deeds = parties(f"{opening}محکمه وزیر پیشین را به ده سال زندان محکوم کرد.{closing}")
    assert deeds == [("SANCTION", ("محکمه",), ("وزیر پیشین",))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("در شهر قندهار، ایران و ترکیه تفاهم‌نامهٔ همکاری را امضا کردند.", ("ایران", "ترکیه")),
        ("تهران (ایسنا) پلیس سه خبرنگار را بازداشت کرد.", ("پلیس",)),
        ("دهقانان گندم کاشتند. پولیس جاده‌های منتهی به پارلمان را مسدود کرد.", ("پولیس",)),
        ("دهقانان گندم کاشتند. وزارت معارف مکاتب دخترانه را بست.", ("وزارت معارف",)),
    ],
)
def test_who_acts(text: str, who: tuple[str, ...]) -> None:
    assert [w for _, w, _ in parties(text)] == [who]


def test_one_verb_of_two_judgements_is_the_same_speakers() -> None:
    text = "والی گفت که وزیر خارجهٔ پولند روسیه را متجاوز و حملهٔ این کشور را تجاوز آشکار توصیف کرد."
    assert parties(text) == [("ACCUSE", ("وزیر خارجهٔ پولند",), ("روسیه",))]


def test_who_speaks_before_a_colon_is_not_whom_he_tells_of() -> None:
    assert parties("سخنگوی والی: این زندانی اعتصاب غذای خود را شکست.") == [("PROTEST", ("این زندانی",), ())]


def test_what_a_body_is_named_for_says_nothing_of_its_deed() -> None:
    assert [t for t, *_ in parties("پولیس مبارزه با مواد مخدر هرات یک سارق را به قتل رساند.")] == ["ASSAULT"]
