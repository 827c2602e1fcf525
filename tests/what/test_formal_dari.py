"""Wording of agencies, senates and provincial papers of Afghanistan."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import parties as told
from tests.what.told import speakers

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # his country is the state of whoever speaks
        ("نمایندهٔ چین گفت که کشورش از افغانستان حمایت خواهد کرد.", ("AGREE", ("چین",), ("افغانستان",))),
        ("وزیر خارجهٔ ایران گفت که کشورش با طالبان مذاکره می‌کند.", ("CONSULT", ("ایران",), ("طالبان",))),
        # whose operation it was stands behind its time
        (
            "در نتیجهٔ عملیات شب گذشتهٔ نیروهای اردوی ملی در میدان وردک چندین طالب کشته شدند.",
            ("ASSAULT", ("نیروهای اردوی ملی",), ("چندین طالب",)),
        ),
        ("در حملهٔ دیروز طالبان ده تن را کشتند.", ("ASSAULT", ("طالبان",), ("ده تن",))),
        # mostly by, no more than
        ("این حملات بیشتر از سوی طالبان انجام می‌شود.", ("ASSAULT", ("طالبان",), ())),
        (
            "یک پولیس در این رویداد کشته و چهار تن دیگر زخم برداشته‌اند.",
            ("ASSAULT", (), ("یک پولیس", "چهار تن دیگر")),
        ),
        # since when is nobody's deed
        (
            "از زمان بازگشت طالبان پنج هزار مهاجر به صورت اجباری از ایران برگشتند.",
            ("COERCE", ("ایران",), ("پنج هزار مهاجر",)),
        ),
        ("شصت مهاجر از پاکستان به افغانستان بازگشتانده شده‌اند.", ("COERCE", ("پاکستان",), ("شصت مهاجر",))),
        ("بانک جهانی ده میلیون دالر را به وزارت مالیه اهدا نموده است.", ("AID", ("بانک جهانی",), ("وزارت مالیه",))),
        (
            "وزارت مالیه ده میلیون دالر را از طرف بانک جهانی به دست آورده است.",
            ("AID", ("بانک جهانی",), ("وزارت مالیه",)),
        ),
    ],
)
def test_who_and_whom(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("در نشست روز شنبه وزیر خارجه گفت که راه باز است.", ["وزیر خارجه"]),
        ("در دیدار دیروز کریم احمدی گفت که سفارت باز می‌ماند.", ["کریم احمدی"]),
        # a participle leads to the verb of saying, without و
        ("سناتوران این حمله را محکوم کرده گفتند که عاملان فرار کرده‌اند.", ["سناتوران", "سناتوران"]),
        ("برخی سناتوران این کار را جفای بزرگ دانسته گفتند که راه بسته است.", ["برخی سناتوران", "برخی سناتوران"]),
        # what follows a semicolon is said
        ("آمر امنیت گفت؛ دو تن بازداشت شده‌اند.", ["آمر امنیت"]),
        ("آقای «کریم نوری» گفت که راه باز است.", ["کریم نوری"]),
        # of whom something is said, who says nothing
        ("والی گفت که عاملان حمله مجازات می‌شوند.", ["والی"]),
        # the outlet recalls
        ("وزارت دفاع گفت که مرز باز است. خاطرنشان می‌شود که پاکستان مهاجران را اخراج کرده است.", ["وزارت دفاع"]),
    ],
)
def test_speakers(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_semicolon_gives_the_source() -> None:
    record = rawi.read("پولیس هرات می‌گوید؛ دو تن در این پیوند بازداشت شده‌اند.", DAY)
    assert [len(e.sources) for e in record.events] == [1]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("طالبان در ولایت لغمان در شرق کشور چهار تن را شلاق زدند.", ["ولایت لغمان"]),
        ("نیروهای ناتو در شرق افغانستان ده تن را کشتند.", ["شرق افغانستان"]),
    ],
)
def test_part_of_the_country_beside_a_place(text: str, places: list[str]) -> None:
    assert [p.text for e in rawi.read(text, DAY).events for p in e.places] == places


def test_how_long_is_not_when() -> None:
    (event,) = rawi.read("بانک جهانی برای چهار سال آینده ده میلیون دالر کمک به افغانستان منظور کرد.", DAY).events
    assert (event.time, event.aspect) == (None, "asserted")


def test_different_figures_are_different_expulsions() -> None:
    text = "پاکستان ۲ هزار و ۲۶۲ افغان را اخراج کرد. پاکستان تا کنون یک میلیون افغان را اخراج کرده است."
    assert len(rawi.read(text, DAY).events) == 2


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("در یک خبر دیگر سخنگوی سرپرست ولایت ننگرهار گفته است که دو راه بسته شد.", [["سخنگوی سرپرست ولایت ننگرهار"]]),
        ("مسوول مطبوعات قوماندانی امنیۀ کندز گفت که دو راه بسته شد.", [["مسوول مطبوعات قوماندانی امنیۀ کندز"]]),
        ("به گزارش خبرگزاری ابنا ـ ابنا ـ دفتر سازمان ملل گفت که راه باز است.", [["دفتر سازمان ملل"]]),
        ("پولیس دو زن را بازداشت کرد و برایشان گفتند که از خانه بیرون نشوند.", [["پولیس"]]),  # not by them
    ],
)
def test_speakers_beside_other_words(text: str, who: list[list[str]]) -> None:
    record = rawi.read(text, DAY)
    names = {a.id: a.name for a in record.actors}
    assert [[names[i] for i in s.speakers] for s in record.statements] == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "محتسبان امر به معروف و نهی از منکر حکومت طالبان سه زن را در هرات بازداشت کردند.",
            ("COERCE", ("محتسبان امر به معروف و نهی از منکر حکومت طالبان",), ("سه زن",)),
        ),
        (
            "رییس سارنوالی ابتداییه ولسوالی نرخ، توسط افراد مسلح مورد حمله قرار گرفت.",
            ("ASSAULT", ("افراد مسلح",), ("رییس سارنوالی ابتداییه ولسوالی نرخ",)),
        ),
        ("در هفتۀ گذشته ۹۳ حملۀ دهشت افگنی صورت گرفته است.", ("ASSAULT", (), ())),
    ],
)
def test_names_run_to_their_end(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert told(text) == [expected]
