"""Texts that nobody would print: read to the end, in time that grows with their length only, to a record that holds."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi import Reader, Record
from rawi.reader import default
from rawi.text.letters import whole

from .test_records import check

LENGTH = 3000
LONGER = 5
MOST = 200e-6
"""CPU seconds that a character may take on a machine that is busy with something else; real reports take 3e-6."""
START = "وزارت دفاع روز دوشنبه گفت که سه سرباز در ولایت کاپیسا کشته شدند. "

NASTY = {
    "no space": "وزارتدفاعگفتکهسهتنکشتهشدند",
    "one letter": "ا",
    "joiners": "\u200c",
    "direction marks": "\u202e\u2066\u2069\u200f",
    "combining marks": "\u064b",
    "letters under marks": "ب\u064b\u0651\u0308",
    "halves of surrogate pairs": "\ud800 کریم\udfff ",
    "opening quotation marks": "«“",
    "quotations in quotations": "او گفت: «",
    "brackets": "([",
    "closing brackets": ")]»",
    "figures": "۱۲۳",
    "figures apart": "۱ ۲ ",
    "figures and commas": "1,2,",
    "slashes": "1/2/3/",
    "years": "۲۰۲۴ ",
    "words of numbers": "سه هزار و ",
    "verbs": "گفت کرد شد ",
    "infinitives": "کشتن زدن بستن ",
    "that": "که ",
    "saying that": "گفت که ",
    "and": "و ",
    "commas": "،",
    "full stops": ". ",
    "lines": "\n",
    "nulls": "\x00",
    "scripts": "abc ابت 中文 עברית ",
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467 ",
    "endings": "ها ",
    "halves of a verb": "می ",
    "offices": "رییس وزیر ",
    "one of": "یکی از ",
    "dates": "روز دوشنبه ۲۵ نومبر ",
    "ranges": "از ۱۱ تا ",
    "attributions": "به گفته ",
    "threats": "هشدار داد که بازداشت خواهند شد ",
    "statements": "وی گفت: «آب نیست.» و افزود: «راه بسته است.» ",
    "bytes of two letters cut apart": "کابل".encode()[1:7].decode("latin-1"),
    "cut in the middle of a character": "کابل".encode()[:5].decode(errors="surrogateescape"),
}


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
