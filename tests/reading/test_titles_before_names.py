"""A title and a name of which a word is one of the language too: the whole of it is who acts, speaks or suffers."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names, speakers

TITLES = ("سناتور", "داکتر", "استاد", "مهندس", "قاضی", "شهردار", "والی", "نخست‌وزیر", "وزیر", "خبرنگار", "معلم", "ژنرال")
NAMES = ("تام کاتن", "بن کاردین", "جان بولتون", "لی چانگ", "راب پورتمن", "چارنا بودنا", "رحمت‌گل")
SENTENCES = {
    "{} از طرح تازه انتقاد کرد.": "actors",
    "پولیس {} را بازداشت کرد.": "recipients",
    "{} بازداشت شد.": "recipients",
    "به گفتهٔ {}، دو نفر کشته شدند.": "sources",
    "{} گفت که دو نفر کشته شدند.": "sources",
}


@pytest.mark.parametrize("title", TITLES)
def test_the_whole_name_behind_a_title(reader: Reader, title: str) -> None:
    for name in NAMES:
        for sentence, place in SENTENCES.items():
            record = reader.read(sentence.format(f"{title} {name}"), "2025-01-15")
            (event,) = record.events
            (whole,) = names(record, getattr(event, place))
            assert whole.removeprefix(f"{title} ") == name, sentence


@pytest.mark.parametrize(
    ("name", "surname"), [("هایکو ماس", "ماس"), ("تام کاتن", "کاتن"), ("طلا لاهوتی", "لاهوتی"), ("احمد وفا", "وفا")]
)
@pytest.mark.parametrize("words", ["به گفتهٔ", "به باور", "بر اساس گفته‌های", "به نقل از", "به قول"])
def test_a_surname_behind_words_of_attribution_is_who_was_named_before(name: str, surname: str, words: str) -> None:
    assert speakers(f"{name}، نماینده، به کابل رفت. {words} {surname}، سه تن کشته شدند.") == [name]


@pytest.mark.parametrize("outlet", ["دپا", "کونا", "آذرتاج", "کابارنیوز", "چناروند"])
@pytest.mark.parametrize("words", ["به گزارش", "به نقل از", "بر اساس گزارش"])
def test_a_word_that_no_list_has_is_the_outlet_that_reports(reader: Reader, words: str, outlet: str) -> None:
    record = reader.read(f"پولیس راه را بست. {words} {outlet}، سه تن در آن شهر کشته شدند.", "2025-01-15")
    assert names(record, record.statements[-1].speakers) == [outlet]
    assert record.events[-1].sources == record.statements[-1].speakers


@pytest.mark.parametrize("text", ["به گزارش رسیده، سه تن کشته شدند.", "به نقل از آنان، سه تن کشته شدند."])
def test_a_word_of_the_language_is_no_outlet(reader: Reader, text: str) -> None:
    assert not [a for a in reader.read(text, "2025-01-15").actors if a.kind == "outlet"]


@pytest.mark.parametrize("day", ["روز جهانی معلم", "در روز جهانی زن", "روز ملی ارتش", "در آستانهٔ روز جهانی کارگر"])
def test_whom_a_day_is_named_after_does_nothing_on_it(reader: Reader, day: str) -> None:
    record = reader.read(f"{day}، طالبان سه استاد را بازداشت کردند.", "2025-01-15")
    assert [names(record, e.actors) for e in record.events] == [["طالبان"]]
