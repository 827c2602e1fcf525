"""Who is named and then described between commas, sources without a name, and phrases that hang on no verb."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("مریم شریفی، زندانی سیاسی، آزاد شد.", [("RETREAT", (), ("مریم شریفی",))]),
        ("به گزارش هرانا، مریم شریفی، شهروند بهایی، بازداشت شد.", [("COERCE", (), ("مریم شریفی",))]),
        ("به گفتهٔ پولیس، مریم شریفی، زندانی پیشین، دست به اعتصاب غذا زد.", [("PROTEST", ("مریم شریفی",), ())]),
        ("پولیس کریم نوری، همسرش و پسرش را بازداشت کرد.", [("COERCE", ("پولیس",), ("کریم نوری", "همسرش", "پسرش"))]),
        ("دادگاه مریم شریفی، شهروند ساکن شیراز، را محکوم کرد.", [("SANCTION", ("دادگاه",), ("مریم شریفی",))]),
    ],
)
def test_what_somebody_is_stands_for_nobody_else(
    text: str, events: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert parties(text) == events


def test_a_source_without_a_name_is_not_who_is_named_behind_it() -> None:
    record = read("به گفتهٔ یک منبع مطلع، مریم شریفی، زندانی سیاسی، بازداشت شد.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[0].sources] == ["یک منبع مطلع"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "ارتش هند از ساعت هفت به وقت تهران به پاکستان حمله کرد.",
            [("ASSAULT", ("ارتش هند",), ("پاکستان",))],
        ),
        ("کارگران به حکم‌های صادرشده علیه معلمان اعتراض کردند.", [("PROTEST", ("کارگران",), ())]),
        ("از میان هفتصد نفر، تنها یک مهاجر اخراج شد.", [("COERCE", (), ("یک مهاجر",))]),
        ("اسرائیل آنجا را مورد حمله قرار داد.", [("ASSAULT", ("اسرائیل",), ())]),
        ("نیروهای مصر محاصرهٔ مصر علیه سودان را اجرا می‌کنند.", [("COERCE", ("مصر",), ("سودان",))]),
        ("سه نویسنده افزایش اعدام‌ها را محکوم کردند.", [("ACCUSE", ("سه نویسنده",), ())]),
        (
            "مریم شریفی بازداشت و مورد شکنجه قرار گرفت.",
            [("COERCE", (), ("مریم شریفی",)), ("ASSAULT", (), ("مریم شریفی",))],
        ),
    ],
)
def test_phrases_that_hang_on_no_verb(text: str, events: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert parties(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("برادر کریم نوری از بازداشت او خبر داد.", [("COERCE", (), ("کریم نوری",))]),
        ("کریم نوری ماه گذشته ناپدید شد. مادر او از بازداشت وی خبر داد.", [("COERCE", (), ("کریم نوری",))]),
        ("کریم نوری و همسر او بازداشت شدند.", [("COERCE", (), ("کریم نوری", "همسر او"))]),
        ("کریم نوری گفت که پولیس او را بازداشت کرد.", [("COERCE", ("پولیس",), ("کریم نوری",))]),
    ],
)
def test_he_is_not_who_acts_in_his_own_clause(
    text: str, events: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert parties(text) == events


def test_who_asks_in_an_interview_is_not_backed() -> None:
    text = "وزیر خارجهٔ ایتالیا در مصاحبه با روزنامهٔ «اشپیگل» بار دیگر حمایت خود از اصلاحات را اعلام کرد."
    assert parties(text) == [("SUPPORT", ("وزیر خارجهٔ ایتالیا",), ())]


@pytest.mark.parametrize(
    "text",
    [
        "فرانسه حمله به این بندر را اقدامی در جهت تشدید تنش‌ها توصیف کرد.",
        "نخست‌وزیر هند حملهٔ زمینی به پاکستان را بعید دانست.",
        "یک منبع مطلع چند تصویر در اختیار رویترز قرار داد.",
    ],
)
def test_what_is_only_called_something_expected_by_nobody_or_told_the_press(text: str) -> None:
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سندیکای رانندگان از معلمان حمایت کرد.", [("SUPPORT", ("سندیکای رانندگان",), ("معلمان",))]),
        ("پنج تشکل کارگری از معلمان حمایت کردند.", [("SUPPORT", ("پنج تشکل کارگری",), ("معلمان",))]),
        ("شماری از تشکل‌های صنفی از معلمان حمایت کردند.", [("SUPPORT", ("شماری از تشکل‌های صنفی",), ("معلمان",))]),
    ],
)
def test_unions_and_associations_act(text: str, events: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert parties(text) == events
