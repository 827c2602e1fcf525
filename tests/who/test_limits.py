"""However long or odd a text is, reading it ends soon: no deep recursion, and no more a word for a long text."""

from __future__ import annotations

from time import perf_counter

import pytest
from tests.who.test_phrases import read

ODD = ["رییس", "پدر", "یکی از", "وزارت", "کمیته امور", "آقای", "دو", "شرکت «", "مردی به نام", "شهر", "کریم رحیمی،"]


@pytest.mark.parametrize("words", ODD)
def test_a_word_said_over_and_over_costs_no_more_each_time(words: str) -> None:
    took = []
    for times in (500, 4000):
        before = perf_counter()
        read((words + " ") * times)
        took.append(perf_counter() - before)
    assert took[1] < 8 * 3 * took[0] + 0.2
