"""Texts that nobody would print: read to the end, in time that grows with their length only, to a record that holds."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.nasty import NASTY, START
from fuzz.records import check
from fuzz.texts import BROKEN_OFF
from rawi import Reader, Record
from rawi.reader import default
from rawi.text.letters import whole

LENGTH = 3000
LONGER = 5
MOST = 200e-6
"""CPU seconds that a character may take on a machine that is busy with something else; real reports take 3e-6."""


def long(piece: str, length: int) -> str:
    return (START + piece * (length // len(piece) + 1))[: len(START) + length]


def seconds(reader: Reader, text: str) -> float:
    before = process_time()
    reader.read(text, "2025-01-15")
    return process_time() - before


@pytest.mark.parametrize("kind", NASTY)
def test_the_record_of_a_nasty_text_holds_together(kind: str, reader: Reader) -> None:
    text = long(NASTY[kind], LENGTH)
    check(reader.read(text, "2025-01-15", trace=True), whole(text))


@pytest.mark.parametrize("kind", NASTY)
def test_a_nasty_text_takes_time_by_its_length_only(kind: str, reader: Reader) -> None:
    short, longer = long(NASTY[kind], LENGTH), long(NASTY[kind], LENGTH * LONGER)
    took = min(seconds(reader, short) for _ in range(2))
    assert took < MOST * len(short)
    assert seconds(reader, longer) < 2 * LONGER * took + 0.1


def test_a_million_marks_and_a_megabyte_without_a_space(reader: Reader) -> None:
    for piece in ("ب" + "\u064b" * 1_000_000, "کابل" * 250_000, "۱۲۳" * 300_000, "«(" * 20_000):
        assert seconds(reader, START + piece) < 5


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*NASTY.values(), *START.split(), " ", "\n", "».", "»، "]), max_size=60))
def test_any_mixture_of_them_is_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    record = default().read(text, "2025-01-15", trace=True)
    assert Record.from_json(record.to_json()) == record


@settings(max_examples=3000, deadline=None, derandomize=True)
@given(BROKEN_OFF)
def test_a_text_that_begins_or_breaks_off_anywhere_is_read(text: str) -> None:
    check(default().read(text, "2025-01-15", trace=True), whole(text))


@pytest.mark.parametrize(
    "text",
    [
        "به گزارش ده‌ها سرباز",
        "پولیس راه را بست. طبق گزارش برخی از زندانیان",
        "پولیس گفت هنوز",
        "طالبان با موافق نخست",
        "این این طرف خیابان دلو) وی « کشور سه از اعدام گفت",
    ],
)
def test_a_text_that_ends_where_more_is_looked_for_is_read(text: str, reader: Reader) -> None:
    for end in range(len(text) + 1):
        check(reader.read(text[:end], "2025-01-15", trace=True), whole(text[:end]))
