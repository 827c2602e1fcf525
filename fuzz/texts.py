"""Texts for the rooms that read: real sentences cut and spoilt, words in any order, floods, and any code points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from hypothesis import strategies as st

from fuzz.nasty import NASTY, START
from rawi.lexicon import load
from rawi.lexicon.kinds_time import Month, TimeWord, Weekday

CORPUS = Path(__file__).parents[1] / "corpus"
MARKS = [*"«»“”\"'()[]:؛،.؟!…-–/\n\t", " ", "\u200c", "\u200f", "\u202e", "\u2067", "\u064b", "\u0654", "\u0640"]
NUMBERS = ["۱", "۲۵", "۱۴۰۳", "٢٠٢٤", "1,500", "۳.۵", "۲۰۲۴/۱۱/۲۵", "بیست و پنجم", "۱۲م", "99999999999999999999", "٪"]


@lru_cache(maxsize=1)
def reports() -> tuple[str, ...]:
    """The reports of the corpus."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("d*.txt")))


@lru_cache(maxsize=1)
def sentences() -> tuple[str, ...]:
    """Their paragraphs."""
    return tuple(line for report in reports() for line in report.splitlines() if line.strip())


@lru_cache(maxsize=1)
def words() -> tuple[str, ...]:
    """Their words, and those of the lexicon that tell times."""
    lexicon = load()
    found = {word for line in sentences() for word in line.split()}
    found |= {word for entry in lexicon.of(TimeWord).values() for word in entry.words}
    found |= {name for entry in lexicon.of(Month).values() for name in (*entry.names, *entry.unsure)}
    found |= {name for entry in lexicon.of(Weekday).values() for name in entry.names}
    return tuple(sorted(found))


def any_of(many: Callable[[], Sequence[str]]) -> st.SearchStrategy[str]:
    """One of many strings, which are made when the first is needed (and, unlike by ``sampled_from``, never shown)."""
    return st.deferred(lambda: st.integers(0, len(many()) - 1).map(lambda at: many()[at]))


PIECES = st.one_of(
    any_of(words),
    st.sampled_from([*MARKS, *NUMBERS, *NASTY.values()]),
    st.characters().map(str),
)
POINTERS = [
    *["او", "وی", "آنان", "ایشان", "این", "آن", "خود", "پدرش", "خانواده‌اش", "گفت", "می‌گوید", "این کشور", "دو طرف"],
    *["که", "و", "را", "از", "به", "با", "در", "علیه", "،", ".", ":", "«", "»"],
]
"""Words that the reader looks before and behind: a text may begin or break off at each."""
BROKEN_OFF = st.lists(st.one_of(any_of(words), st.sampled_from(POINTERS)), min_size=1, max_size=14).map(" ".join)
SOUP = st.lists(PIECES, max_size=50).map(" ".join)
GLUED = st.lists(PIECES, max_size=50).map("".join)
FLOODS = st.builds(
    lambda piece, often, end: START + piece * often + end,
    st.sampled_from([*NASTY.values(), *MARKS]),
    st.integers(1, 300),
    SOUP,
)
NESTED = st.builds(
    lambda opening, closing, depth, inside: opening * depth + inside + closing * depth,
    st.sampled_from(["«", "“", "(", "[", "«او گفت: «", "\u2067"]),
    st.sampled_from(["»", "”", ")", "]", ".»", "\u2069"]),
    st.integers(1, 60),
    SOUP,
)


def spoilt(text: str, damages: list[tuple[float, int, str]]) -> str:
    """The text with something else in the place of some letters, here and there."""
    for place, length, instead in damages:
        at = int(place * len(text))
        text = text[:at] + instead + text[at + length :]
    return text


DAMAGES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), st.one_of(PIECES, st.just(""))), max_size=8)
SPOILT = st.builds(spoilt, any_of(sentences), DAMAGES)
ANY = st.text(max_size=300)
TEXTS: st.SearchStrategy[str] = st.one_of(BROKEN_OFF, SOUP, GLUED, FLOODS, NESTED, SPOILT, SPOILT, ANY)


def encoded(text: str) -> bytes:
    """UTF-8; halves of surrogate pairs stay."""
    return text.encode("utf-8", "surrogatepass")


def decoded(raw: bytes) -> str:
    """Back again; bytes that are no UTF-8 become halves of pairs, so that any bytes are a text."""
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "surrogateescape")
