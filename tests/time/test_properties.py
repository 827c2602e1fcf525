"""What must hold for any text."""

from __future__ import annotations

import re
import time
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.words import sound_times
from rawi.lexicon import load
from rawi.lexicon.kinds_time import Month, TimeWord, Weekday
from rawi.text import analyse
from rawi.time import Times, find
from rawi.time.find import vocabulary_of
from rawi.time.phrases import Reader

_LEXICON = load()
WORDS = sorted(
    {w for e in _LEXICON.of(TimeWord).values() for w in e.words}
    | {n for m in _LEXICON.of(Month).values() for n in (*m.names, *m.unsure)}
    | {n for d in _LEXICON.of(Weekday).values() for n in d.names}
)
OTHER = [
    "«",
    "»",
    "(",
    ")",
    "،",
    "-",
    "/",
    ".",
    "؛",
    "\n",
    ":",
    "گفت",
    "می‌رود",
    "خواهد",
    "شد",
    "که",
    "طالبان",
    "کابل",
    "در",
    "را",
]
NUMBERS = st.one_of(st.integers(0, 35), st.integers(1300, 1450), st.integers(1900, 2100), st.integers(0, 10**12)).map(
    str
)
ORDINALS = st.sampled_from(
    ["اول", "دوم", "پنجم", "بیست و پنجم", "سی‌ام", "۲۹م", "بیست", "سه", "هزار", "صد", "۱۴۰۳/۹/۵", "2024-11-25"]
)
SOUP = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(OTHER), NUMBERS, ORDINALS), max_size=30).map(" ".join)
DAYS = st.one_of(st.none(), st.dates(date(1000, 1, 1), date(2199, 1, 1)))
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def values(times: Times) -> list[tuple[str | None, str | None, str] | None]:
    return [(e.time.start, e.time.end, e.time.precision) if e.time else None for e in times.expressions]


@settings(max_examples=400, deadline=None)
@given(SOUP, DAYS)
def test_any_soup_is_read(text: str, day: date | None) -> None:
    times = find(analyse(text), day)
    sound_times(text, times)
    assert (times.published.day == day) if day is not None else True
    assert (times.published.day is None) >= (times.published.inferred == "" and day is None)


class Patient(Reader):
    """Tries every number and every word that may begin an expression, whatever follows it."""

    def _may_begin(self, i: int) -> bool:
        return True


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_what_is_passed_over_begins_no_expression(text: str) -> None:
    words, vocabulary = analyse(text), vocabulary_of(_LEXICON)
    assert list(Reader(vocabulary, words).read()) == list(Patient(vocabulary, words).read())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), DAYS)
def test_any_text_is_read(text: str, day: date | None) -> None:
    sound_times(text, find(analyse(text), day))


@settings(max_examples=200, deadline=None)
@given(SOUP, DAYS)
def test_digits_and_joiners_do_not_count(text: str, day: date | None) -> None:
    plain = values(find(analyse(text), day))
    assert values(find(analyse(text.translate(PERSIAN)), day)) == plain
    without = re.sub("(?<=[آ-ی])\u200c(?=[آ-ی])", "", text)
    assert values(find(analyse(without), day)) == plain
    assert values(find(analyse(text.replace("ی", "ي").replace("ک", "ك")), day)) == plain


@settings(max_examples=50, deadline=None)
@given(SOUP)
def test_the_same_text_gives_the_same_times(text: str) -> None:
    assert find(analyse(text), None) == find(analyse(text), None)


@settings(max_examples=100, deadline=None)
@given(SOUP)
def test_an_inferred_day_reads_as_if_given(text: str) -> None:
    times = find(analyse(text), None)
    if times.published.day is not None:
        assert values(find(analyse(text), times.published.day)) == values(times)


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2060, 1, 1)), st.integers(-6, 6))
def test_a_weekday_is_the_latest(published: date, shift: int) -> None:
    names = ["دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"]
    (expression,) = find(analyse(f"روز {names[(published.weekday() + shift) % 7]} گفت."), published).expressions
    assert expression.time is not None
    day = date.fromisoformat(expression.time.start or "")
    assert timedelta(0) <= published - day < timedelta(days=7)


def test_time_grows_with_length_alone() -> None:
    for piece in ("و ۱۲ ", "سه ", "از ۱ تا ", "( دوشنبه ", "بیست و ", "۱ و ", "روز ", "سال ", "از دوشنبه ۵ قوس تا "):
        words = analyse(piece * 4000)
        started = time.process_time()
        find(words, date(2025, 1, 13))
        assert time.process_time() - started < 4, piece
