"""Letters folded one by one, with the offsets of the original kept."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.text import fold_with_offsets
from rawi.text.letters import letters

PERSIAN = st.text(
    alphabet=st.sampled_from(
        [*"ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی آيكۀةأؤئۂ٤۵7«».، \n", "\u200c", "\u0640", "\u064e", "\u0654", "\u0653"]
    )
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("كابل", "کابل"),
        ("علي", "علی"),
        ("موسى", "موسی"),
        ("اعلامیۀ", "اعلامیه"),
        ("اعلامیهٔ", "اعلامیه"),
        ("تأکید", "تاکید"),
        ("مؤثر", "موثر"),
        ("جزئیات", "جزییات"),
        ("إيران", "ایران"),
        ("مدرسة", "مدرسه"),
        ("می‌گوید", "میگوید"),
        ("گفت\u200dوگو", "گفتوگو"),
        ("کـــابل", "کابل"),
        ("رسماً", "رسما"),
        ("مُلّا", "ملا"),
        ("\ufedb\ufe8e\ufe91\ufede", "کابل"),
        ("\ufefb", "لا"),
        ("۱۴۰۳", "1403"),
        ("٢٠٢٤", "2024"),
        ("الا\u0653ن", "الآن"),
        ("BBC", "bbc"),
    ],
)
def test_spellings_of_one_word_are_folded_to_one(written: str, folded: str) -> None:
    assert letters(written) == folded
    assert fold_with_offsets(written).text == folded


def test_alef_with_madda_is_a_letter_of_its_own() -> None:
    assert letters("آمار") != letters("امار")


def test_offsets_point_at_the_letters_they_came_from() -> None:
    folded = fold_with_offsets("می\u200cگوید كه")
    assert folded.text == "میگوید که"
    assert folded.offsets == [0, 1, 3, 4, 5, 6, 7, 8, 9]


def test_a_ligature_gives_two_letters_of_one_offset() -> None:
    folded = fold_with_offsets("س\ufefbم")
    assert folded.text == "سلام"
    assert folded.offsets == [0, 1, 1, 2]


def test_spaces_and_marks_of_punctuation_stay() -> None:
    assert fold_with_offsets("«آری»، نه.").text == "«آری»، نه."


@given(st.text())
def test_any_text_is_folded_with_one_offset_a_letter(text: str) -> None:
    folded = fold_with_offsets(text)
    assert len(folded.text) == len(folded.offsets)
    assert folded.offsets == sorted(folded.offsets)
    assert all(0 <= at < len(text) for at in folded.offsets)


@given(PERSIAN)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = letters(text)
    assert letters(once) == once


@given(PERSIAN)
def test_both_ways_of_folding_agree(text: str) -> None:
    assert fold_with_offsets(text).text == letters(text)


@given(st.text(alphabet="ابتکیهوأؤئآ"))
def test_composed_and_decomposed_letters_are_the_same(text: str) -> None:
    assert letters(unicodedata.normalize("NFD", text)) == letters(text)
