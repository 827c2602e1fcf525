"""The lexicon's phrases are cut as a text is, with and without a cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi.text import Analyser, analyse
from rawi.text.model import VerbForm, Word
from rawi.text.phrases import FEW, Phrases, _read, _row, _word, infinitive_of, keys_of, words_of

PHRASES = ["به قتل رساندن", "سازمان ملل متحد", "به‌عنوان", "سی ان ان", "ام۲۳", "رئیس‌جمهور", "۸ صبح", "BBC"]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache."""
    monkeypatch.setenv("RAWI_CACHE", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("phrase", PHRASES)
def test_phrases_are_cut_as_a_text_is(phrase: str) -> None:
    assert keys_of(phrase) == tuple(token.key for token in analyse(phrase).tokens)
    assert tuple(word.key for word in words_of(phrase)) == keys_of(phrase)


def test_infinitives() -> None:
    assert [infinitive_of(words_of(v)[-1]) for v in ("به قتل رساندن", "برگشتن", "چنارستان")] == [
        "رساندن",
        "برگشتن",
        "چنارستان",
    ]


@pytest.mark.parametrize("content", [None, b"", b"\xff\xff", b"\x81\xa4keys\x01"])
def test_the_cache_may_be_deleted_or_broken(cache: Path, content: bytes | None) -> None:
    fresh = Phrases()
    cut = {phrase: (fresh.keys(phrase), [fresh.word(key) for key in fresh.keys(phrase)]) for phrase in PHRASES}
    fresh.keep()
    (kept,) = cache.glob("phrases-*")
    if content is None:
        again = Phrases()
        kept.unlink()
        assert again.keys(PHRASES[0]) == cut[PHRASES[0]][0]
    else:
        kept.write_bytes(content)
    again = Phrases()
    assert {p: (again.keys(p), [again.word(k) for k in again.keys(p)]) for p in PHRASES} == cut
    again.keep()
    assert _read() == again._kept


def test_few_phrases_are_cut_without_the_cache_where_tables_are_there(cache: Path) -> None:
    whole = Phrases()
    cut = [whole.keys(phrase) for phrase in PHRASES]
    whole.keep()
    few = Phrases()
    few.use(Analyser())
    assert [few.keys(phrase) for phrase in PHRASES] == cut
    few.keep()
    assert _read() == whole._kept, "what was cut of some is not written over all"
    for number in range(FEW):
        few.keys(f"چنارستان {number}")
    few.keep()
    assert {"چنارستان 1", *PHRASES} <= _read().keys.keys()


def test_what_is_known_is_not_written_again(cache: Path) -> None:
    known = Phrases()
    known.keys("به قتل رساندن")
    known.keep()
    (kept,) = cache.glob("phrases-*")
    kept.unlink()
    known.keys("به قتل رساندن")
    known.keep()
    assert not list(cache.glob("phrases-*"))


def test_the_cache_keeps_all_that_is_known_of_a_word() -> None:
    said = VerbForm("گفتن", "past", "3s", True)
    word = Word("نگفت", "number", "گفت", True, True, True, "ش", (said,), 3, True, True, 1.5, True)
    assert _word(_row(word)) == word
    assert len(_row(word)) == len(Word.__struct_fields__)
