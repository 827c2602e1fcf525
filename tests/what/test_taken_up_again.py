"""What is told again of whoever or whatever was told of just before is one event."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told

TWICE = [
    # whom nobody recognises as people, hit again by those who are named now
    "کریم نوری، افسر پیشین، در هرات کشته شد. به گفتهٔ منابع، این نظامی شام دیروز از سوی دو مرد هدف قرار گرفت.",
    # what came of it, inside what is said
    "جبههٔ آزادی گفت که نیروهایش دیشب بر یک پاسگاه طالبان در بغلان یورش بردند."
    " این جبهه نوشت که حمله با راکت انجام شد و در نتیجهٔ آن سه جنگجوی طالبان کشته شدند.",
    # a place that only points
    "در حملهٔ موشکی روسیه به یک هتل در مرکز این کشور دو نفر کشته و ده نفر زخمی شدند."
    " در پی برخورد یک موشک روسی به هتلی در شهر خارکیف دو نفر جان باختند.",
    # by the noun and the verb of one clause
    "مقام‌های کابل ضمن ابراز نگرانی دربارهٔ ترورها، اعلام کردند که راه‌ها بسته است.",
    # what a campaign or drill that began will bring
    "وزارت صحت از آغاز کمپاین واکسین پولیو در کابل خبر داد. کریم نوری، سخنگوی این وزارت، گفت که در این کمپاین"
    " سه میلیون کودک واکسین خواهند شد.",
    "ترکیه و آذربایجان مانور مشترک نظامی را در نخجوان آغاز کردند. در این مانور ۵۰۰ سرباز شرکت خواهند کرد.",
    # as many of the same, whatever stands beside
    "در ازای آن ۶۰۰ زندانی فلسطینی از زندان‌ها رها خواهند شد. او گفت که اسرائیل نیز این ۶۰۰ زندانی فلسطینی را"
    " که قرار بود هفتهٔ گذشته رها شوند، آزاد خواهد کرد.",
    # the same people in the same way for the same, by forces called otherwise or by nobody
    "نیروهای امنیتی آرش مرادی را به اتهام تبلیغ علیه نظام در سنندج بازداشت کردند. یک منبع گفت که آرش مرادی از سوی"
    " پرسنل ادارهٔ اطلاعات به اتهام تبلیغ در سنندج بازداشت شد.",
    "طالبان ورود زنان به دانشگاه‌های دولتی را ممنوع کردند. محمد نوری گفت که زنان اجازهٔ رفتن به دانشگاه‌های دولتی"
    " را ندارند.",
    # an unusual spelling
    "یک حارنوال دیروز در کابل ترور شد. میرویس صافی، حارنوال، با شلیک افراد مسلح کشته شد.",
    # whoever has a trade is called a prisoner too
    "سارا احمدی، خبرنگار، دیروز از زندان آزاد شد. این زندانی سیاسی پس از دو سال حبس آزاد شده است.",
    # of two who hold offices the one who is called so
    "رییس‌جمهور وزیر دفاع را برکنار کرد. این وزیر به دلیل فساد از کار برکنار شد.",
    # not of who tells of him, without که
    "دادستانی کل از بازداشت معاون گمرک هرات خبر داد. کریم نوری، سخنگوی دادستانی، گفت این مقام بازداشت شده است.",
    # the one who suffered, and no doer
    "نیروهای امنیتی آرش مرادی را در بوکان بازداشت کردند. به گفتهٔ منابع، این فرد در خانه‌اش بازداشت شد.",
]


@pytest.mark.parametrize("text", TWICE)
def test_it_is_one(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "طالبان بر یک کاروان در هلمند حمله کردند. این ناو از سوی امریکا هدف قرار گرفت.",
        "مقام‌های کابل ضمن ابراز نگرانی دربارهٔ ترورها، پاکستان را محکوم کردند.",
        "نیروهای امنیتی آرش مرادی را به اتهام تبلیغ علیه نظام در سنندج بازداشت کردند. سپاه آرش مرادی را به اتهام"
        " جاسوسی در تهران بازداشت کرد.",
        "یونیسف در شهر هرات توزیع غذا را آغاز کرد. در این شهر خیمه نیز توزیع خواهد شد.",
    ],
)
def test_others_are_two(text: str) -> None:
    assert len(told(text)) == 2


def test_what_is_condemned_is_blamed_in_the_same_breath() -> None:
    text = "وزیر خارجهٔ ترکیه حملهٔ اسرائیل به غزه را محکوم کرد و آن را عامل بحران دانست."
    assert [e.type for e in read(text, "2025-01-15").events].count("ACCUSE") == 1


def test_what_came_of_an_attack_is_of_it_whatever_others_count() -> None:
    text = (
        "پولیس گفت که در انفجار کابل ۶ نفر کشته شدند."
        " داعش گفت که مهاجمی کمربندی را در کابل منفجر کرد که در نتیجهٔ آن ۴۵ نفر کشته شدند."
    )
    assert [e.killed for e in read(text, "2025-01-15").events] == ["6|45"]
