"""What holds for every record: spans are quotations, ids are known, dates are in order, JSON loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fuzz.records import check
from rawi import Reader
from rawi.reader import default

from .conftest import Report

SOUP = """
    طالبان گفت که روز دوشنبه ۲۵ نومبر (پنجم قوس) در کابل سه سرباز پاکستانی را کشتند و افزود « » : ، . وزارت دفاع
    رییس جمهور، احمد نوید شده است می‌گوید نکرده اند به گفتهٔ او این گروه از سوی پولیس بازداشت شدند
"""
WORDS = st.sampled_from([*SOUP.split(), "\n"])
PROSE = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


def test_every_record_of_real_reports_holds_together(reports: tuple[Report, ...], reader: Reader) -> None:
    for text, published in reports:
        check(reader.read(text, published, trace=True), text)
        check(reader.read(text.replace("\u200c", ""), trace=True), text.replace("\u200c", ""))


def test_the_same_text_gives_the_same_record(reports: tuple[Report, ...]) -> None:
    text, published = reports[0]
    assert Reader().read(text, published) == Reader().read(text, published)


@settings(max_examples=150, deadline=None)
@example("این دو")  # a text that ends in its number
@example("0Aؠ0ؠ;رأ;رأ0بأزدأشت")  # two objects and a verb of one word
@given(PROSE)
def test_any_text_gives_a_record_that_holds_together(text: str) -> None:
    record = default().read(text, "2025-01-15", trace=True)
    check(record, text)


@settings(max_examples=50, deadline=None)
@given(PROSE)
def test_without_a_publishing_date_nothing_depends_on_today(text: str) -> None:
    record = default().read(text)
    check(record, text)
    assert record.document.published is None or record.document.published_inferred


BROKEN_OFF = ["او", "آن‌ها", "او گفت", "سازمان حقوق", "دو سلیم را هر دو", "کشور از او با این", "این را ارتش سلاح"]


@pytest.mark.parametrize("text", BROKEN_OFF)
def test_a_text_that_breaks_off_is_read(text: str, reader: Reader) -> None:
    check(reader.read(text, trace=True), text)
