"""A sentence that never ends costs no more for each word than a short one."""

from __future__ import annotations

import time
from datetime import date

import pytest

from rawi.clauses.parse import ClauseParser
from rawi.lexicon import load
from rawi.text import analyse
from rawi.text.model import Text
from rawi.time.model import Published, Times
from rawi.who.model import Who

PARSER = ClauseParser(load())


def _seconds(text: Text) -> float:
    begun = time.process_time()
    PARSER.parse(text, Times([], Published(date(2025, 1, 15))), Who([], []))
    return time.process_time() - begun


@pytest.mark.parametrize(
    "words",
    [
        "گفته ",
        "کتاب ",
        "بازداشت و ",
        "شهر را ",
        "خواست شهر ",
        "در شهر متهم و ",
        "که ",
        "نه ",
        "اگر شهر ",
        "آن را منع و ",
    ],
)
def test_a_sentence_without_end(words: str) -> None:
    short, long = analyse(words * 500 + "کرد"), analyse(words * 4000 + "کرد")
    _seconds(short)
    least = min(_seconds(short) for _ in range(3))
    assert min(_seconds(long) for _ in range(2)) < 40 * least + 0.05
