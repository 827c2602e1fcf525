"""However long or odd a text is, reading it ends soon: no deep recursion, and no more a word for a long text."""

from __future__ import annotations

from time import process_time

import pytest

from tests.who.phrases.test_sentences import read

ODD = ["رییس", "پدر", "یکی از", "وزارت", "کمیته امور", "آقای", "دو", "شرکت «", "مردی به نام", "شهر", "کریم رحیمی،"]


def seconds(text: str) -> float:
    """Seconds of this process alone, the better of two runs: the machine may be busy with something else."""
    took = []
    for _ in range(2):
        before = process_time()
        read(text)
        took.append(process_time() - before)
    return min(took)


@pytest.mark.parametrize("words", ODD)
def test_a_word_said_over_and_over_costs_no_more_each_time(words: str) -> None:
    short, long = ((words + " ") * times for times in (500, 4000))
    assert seconds(long) < 8 * 3 * seconds(short) + 0.2
