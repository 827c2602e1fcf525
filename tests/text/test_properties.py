"""What holds for every text: offsets are exact, nothing is lost, joiners and letter variants make no difference."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.text import analyse, fold

WORDS = st.sampled_from(
    [
        *("وزیر", "می‌گوید", "که", "هیأت", "روسیه", "به", "کابل", "رسیده‌است", "و", "نشست‌هایی", "برگزار", "کرده‌اند"),
        *("به‌گونهٔ", "رسمی", "حمله‌ای", "بر", "پایگاه", "خانه‌ها", "عالی‌رتبه‌ترین", "سفارتش", "بین‌المللی", "۲۵", "نومبر"),
        *("۳.۵", "درصد", "«آری»", "نه،", "گفت:", "بی‌اساس", "است.", "رئیس", "نمی‌توانند", "خواهدشد", "ها", "تر", "ای"),
        *("می", "شود", "(پنجم", "قوس)؟", "BBC"),
    ]
)
NEWS = st.lists(WORDS, max_size=30).map(" ".join)
LETTERS = "ابتدرسشکگلمنوهیءآئ.،:؟!«»\"'()[]-–… \n\t0۵٣abZ"
MESSY = st.text(
    alphabet=st.sampled_from([*LETTERS, *"\u200c\u200f\u202b\u0640\u064b\u0654\ufeff\u00a0\u2028"]),
    max_size=80,
)


@settings(deadline=None)
@given(st.one_of(NEWS, MESSY, st.text(max_size=80)))
def test_tokens_stand_where_they_say_and_in_order(text: str) -> None:
    taken = analyse(text)
    assert taken.raw == text
    at = 0
    for number, token in enumerate(taken.tokens):
        assert token.index == number
        assert at <= token.start < token.end <= len(text)
        at = token.end


@settings(deadline=None)
@given(st.one_of(NEWS, MESSY, st.text(max_size=80)))
def test_no_letter_and_no_digit_is_lost(text: str) -> None:
    covered = {i for t in analyse(text).tokens for i in range(t.start, t.end)}
    assert all(i in covered for i, char in enumerate(text) if char.isalnum())


@settings(deadline=None)
@given(st.one_of(NEWS, MESSY))
def test_sentences_cover_all_tokens_once(text: str) -> None:
    taken = analyse(text)
    at = 0
    for sentence in taken.sentences:
        assert sentence.first == at < sentence.last
        at = sentence.last
    assert at == len(taken.tokens)
    assert [s.paragraph for s in taken.sentences] == sorted(s.paragraph for s in taken.sentences)


@settings(deadline=None)
@given(st.one_of(NEWS, MESSY))
def test_quotations_lie_apart_and_inside_the_text(text: str) -> None:
    taken = analyse(text)
    at = 0
    for first, last in taken.quotes:
        assert at <= first < last < len(taken.tokens)
        at = last


@settings(deadline=None)
@given(NEWS)
def test_joiners_make_no_difference(text: str) -> None:
    assert fold(text) == fold(text.replace("\u200c", ""))


@settings(deadline=None)
@given(NEWS)
def test_letter_variants_make_no_difference(text: str) -> None:
    assert fold(text) == fold(text.translate(str.maketrans("یک۲۵", "يك٢٥")))


@settings(deadline=None)
@given(NEWS)
def test_the_same_text_is_read_the_same_twice(text: str) -> None:
    def keys() -> list[tuple[str, int, int]]:
        return [(t.key, t.start, t.end) for t in analyse(text).tokens]

    assert keys() == keys()


def test_a_key_has_one_word() -> None:
    first, second = analyse("وزیر وزیر").tokens
    assert first.word is second.word


def test_long_runs_of_letters_cost_no_more_than_their_length() -> None:
    began = time.process_time()
    analyse("ه" * 200_000)
    analyse("می " * 20_000)
    analyse("«" * 50_000 + "." * 50_000)
    assert time.process_time() - began < 5
