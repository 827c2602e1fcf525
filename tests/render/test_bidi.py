"""Persian beside English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.render.bidi import FSI, PDI, clean, isolate, quoted, width, wrap


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("کابل", "کابل"),
        ("یک\r\nدو\tسه", "یک دو سه"),
        ("می\u200cگوید", "می\u200cگوید"),
        ("\x1b[31mکابل", "[31mکابل"),
        ("\u202eکابل\u2069", "کابل"),
        ("\x00\x07", ""),
        ("\ud800", ""),
    ],
)
def test_clean(raw: str, shown: str) -> None:
    assert clean(raw) == shown


def test_quotation_of_nothing() -> None:
    assert quoted(" \n") == ""
    assert isolate("") == ""


def test_width_counts_no_joiners_and_no_marks() -> None:
    assert width(f"{FSI}می\u200cگویدٔ{PDI}") == 6


def test_wrap_closes_and_opens_runs() -> None:
    lines = wrap(f"The ministry said: {isolate('«یک دو سه چهار پنج شش»')} today", 24)
    assert len(lines) > 1
    assert all(line.count(FSI) == line.count(PDI) for line in lines)


@given(st.text(alphabet="ab کابل\u200c", max_size=60), st.integers(5, 40))
def test_wrap_keeps_every_word(text: str, columns: int) -> None:
    lines = wrap(isolate(text), columns)
    assert "".join(lines).replace(FSI, "").replace(PDI, "").replace(" ", "") == text.replace(" ", "")
    assert all(line.count(FSI) == line.count(PDI) for line in lines)
