"""Titles that stand without a name."""

from __future__ import annotations

from rawi import read
from rawi.who.coreference.same import same_name


def test_a_title_without_a_name_is_nobodys_name() -> None:
    assert not same_name((), ("کریم", "نوری"))
    assert not same_name((), ())


def test_a_list_of_names_and_of_a_title_with_two_parts_is_read() -> None:
    text = "حجت الاسلام کریم احمدی، حجت الاسلام و المسلمین داود نوری، سهیل رضایی حاضر هستند."
    assert read(text, "2025-03-10").actors
