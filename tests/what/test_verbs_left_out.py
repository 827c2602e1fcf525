"""Verbs told once for several clauses, participles that lost their auxiliary, and what ends."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Type, mode and recipients of the events of a text."""
    record = rawi.read(text, DAY)
    names = {a.id: a.name for a in record.actors}
    return [(e.type, e.mode or "", tuple(names[r] for r in e.recipients)) for e in record.events]


def tolls(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(e.killed, e.wounded, e.detained) for e in rawi.read(text, DAY).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "در میوند ۲۴ مخالف مسلح کشته، ۱۳ تن زخمی و شش موتر از بین رفته است.",
            [("24", "13", None)],
        ),
        ("سه تن کشته، پنج تن زخمی و سه موتر تخریب شده است.", [("3", "5", None)]),
        (
            "پنج شورشی در کوه صافی کشته و سه فرد مشکوک بازداشت شده است.",
            [("5", None, None), (None, None, "3")],
        ),
        (
            "ارتش در این عملیات ده شبه‌نظامی را کشته و سه تن را بازداشت کرده است.",
            [("10", None, None), (None, None, "3")],
        ),
        ("در این درگیری سه سرباز زخمی و پنج طالب کشته شدند.", [("5", "3", None)]),
    ],
)
def test_tolls_share_a_verb(text: str, expected: list[tuple[str | None, str | None, str | None]]) -> None:
    assert tolls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "گذرگاه تورخم از دیروز مسدود و تجارت میان دو کشور متوقف شده است.",
            [("COERCE", "restrict"), ("SANCTION", "discontinue")],
        ),
        ("دو خبرنگار بازداشت و دفتر رادیو بسته شد.", [("COERCE", "arrest"), ("COERCE", "restrict")]),
        # both words belong to one subject
        ("آنان بازداشت و شکنجه شدند.", [("ASSAULT", "torture"), ("COERCE", "arrest")]),
        # nouns, not what became of somebody
        ("تلاش‌های تخریب و ترور متوقف شد.", []),
        ("هیچ تلفات و خساراتی در این حمله گزارش نشده است.", []),
    ],
)
def test_two_things_become_something(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, mode) for kind, mode, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وزیر مالیه گفته که این پول رسیده است.", "وزیر مالیه"),
        ("وزیر دفاع گفته سه سرباز کشته شده‌اند.", "وزیر دفاع"),
        ("سخنگوی وزارت گفته که راه باز است.", "سخنگوی وزارت"),
        ("والی کابل نوشته که کار آغاز شده است.", "والی کابل"),
        ("وزیر نفت ایران افزوده که صادرات ادامه دارد.", "وزیر نفت ایران"),
        ("به گفتهٔ وزیر معارف، مکتب‌ها باز شدند.", "وزیر معارف"),
    ],
)
def test_participle_of_saying_is_no_name(text: str, speaker: str) -> None:
    record = rawi.read(text, DAY)
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for statement in record.statements for s in statement.speakers] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نخستین دور گفت‌وگوهای ایران و امریکا در مسقط به پایان رسید.", [("CONSULT", "")]),
        ("نشست وزیران دو کشور در دوحه خاتمه یافت.", [("CONSULT", "multilateral")]),
        ("درگیری میان طالبان و نظامیان پاکستان پایان یافت.", [("RETREAT", "ceasefire")]),
        # what comes of the fighting stops, not the fighting
        ("در پی درگیری‌های مرزی، تجارت میان دو کشور متوقف شد.", [("SANCTION", "discontinue")]),
        # a truce that ends is none
        ("مرحلهٔ نخست آتش‌بس میان حماس و اسرائیل به پایان رسید.", []),
    ],
)
def test_what_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, mode) for kind, mode, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("پاکستان ۳ هزار و ۴۴۳ مهاجر را اخراج کرد.", "۳ هزار و ۴۴۳ مهاجر"),
        ("ایران سه صد و چهل و پنج هزار مهاجر را اخراج کرد.", "سه صد و چهل و پنج هزار مهاجر"),
        ("ایران هزار و ۸۰۰ پناهجو را اخراج کرد.", "هزار و ۸۰۰ پناهجو"),
        ("طالبان بیست و پنج معترض را بازداشت کردند.", "بیست و پنج معترض"),
        ("ترکیه یک میلیون و سه صد هزار افغان را اخراج کرد.", "یک میلیون و سه صد هزار افغان"),
    ],
)
def test_numbers_of_several_words(text: str, people: str) -> None:
    assert [recipients for _, _, recipients in told(text)] == [(people,)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("طالبان سه زن و دو مرد را بازداشت کردند.", ("سه زن", "دو مرد")),
        ("طالبان در سال ۱۴۰۲ و ۵۰ تن را بازداشت کردند.", ("۵۰ تن",)),
    ],
)
def test_numbers_that_stay_apart(text: str, people: tuple[str, ...]) -> None:
    assert [recipients for _, _, recipients in told(text)] == [people]


@pytest.mark.parametrize(
    "text",
    [
        "سه آموزگار از سوی نیروهای امنیتی بازداشت و با گذشت یک هفته، از سرنوشت آنان خبری نیست.",
        "سه آموزگار توسط نیروهای امنیتی بازداشت و پس از ده روز، سرنوشت آنان در پرده ابهام قرار دارد.",
    ],
)
def test_being_or_having_stands_for_no_arrest_left_out_nor_negates_it(text: str) -> None:
    record = rawi.read(text, DAY)
    assert [(e.mode, e.aspect) for e in record.events] == [("arrest", "asserted")]
