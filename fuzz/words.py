"""What holds for letters, words and times of any text."""

from __future__ import annotations

from datetime import date

from rawi.text import analyse
from rawi.text.letters import TABLE, fold_with_offsets, letters, whole
from rawi.text.model import Text
from rawi.time import Times

VARIANTS = str.maketrans("یکه۰۱۲۳۴۵۶۷۸۹", "يكہ٠١٢٣٤٥٦٧٨٩")


def sound_letters(text: str) -> None:
    """Folding is the same twice, and every folded letter comes from one of the text's."""
    folded = letters(text)
    assert letters(folded) == folded
    traced = fold_with_offsets(text)
    assert len(traced.text) == len(traced.offsets)
    assert traced.offsets == sorted(traced.offsets)
    assert all(0 <= at < len(text) for at in traced.offsets)
    assert len(whole(text)) == len(text)
    whole(text).encode("utf-8")
    assert all(TABLE.get(ord(char), char) == char for char in folded)


def sound_words(text: str, taken: Text) -> None:
    """Words stand where they say, in order; no letter and no digit is lost; sentences cover all words once."""
    assert taken.raw == whole(text)
    at = 0
    for number, token in enumerate(taken.tokens):
        assert token.index == number
        assert at <= token.start < token.end <= len(text)
        assert token.key
        at = token.end
    covered = bytearray(len(text))
    for token in taken.tokens:
        covered[token.start : token.end] = b"\1" * (token.end - token.start)
    assert all(covered[i] for i, char in enumerate(taken.raw) if char.isalnum())
    _sound_sentences(taken)


def _sound_sentences(taken: Text) -> None:
    at = 0
    for sentence in taken.sentences:
        assert sentence.first == at < sentence.last
        at = sentence.last
    assert at == len(taken.tokens)
    assert [s.paragraph for s in taken.sentences] == sorted(s.paragraph for s in taken.sentences)
    at = 0
    for first, last in taken.quotes:
        assert at <= first < last < len(taken.tokens)
        at = last


def places(taken: Text) -> list[tuple[str, int, int]]:
    """Keys and where they stand."""
    return [(token.key, token.start, token.end) for token in taken.tokens]


def sound_times(text: str, times: Times) -> None:
    """Expressions in order, within one sentence, their spans and words those of the text, their days possible."""
    words = analyse(text)
    inside = [(s.first, s.last) for s in words.sentences]
    at = 0
    for e in times.expressions:
        assert at <= e.first < e.last
        assert any(a <= e.first and e.last <= b for a, b in inside)
        at = e.last
        if e.time is None:
            continue
        assert e.time.span is not None
        assert text[e.time.span.start : e.time.span.end] == e.time.text == words.quote(e.first, e.last)
        start, end = (date.fromisoformat(d) if d else None for d in (e.time.start, e.time.end))
        assert start is not None or end is not None
        assert start is None or end is None or start <= end
    for note in times.notes:
        assert note.evidence
        assert all(0 <= s.start < s.end <= len(text) for s in note.evidence)
