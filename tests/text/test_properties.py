"""What holds for every text: offsets are exact, nothing is lost, joiners and letter variants make no difference."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.words import sound_words
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


@settings(max_examples=300, deadline=None)
@given(st.one_of(NEWS, MESSY, st.text(max_size=80)))
def test_words_stand_where_they_say_and_nothing_is_lost(text: str) -> None:
    sound_words(text, analyse(text))


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
