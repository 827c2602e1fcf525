"""`Analyser`: a report's text into tokens, sentences and quotations, in one linear scan.

The scan finds surfaces on the original string, so offsets are exact; all that is known of a surface is worked out once
and kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rawi.lexicon import Lexicon, load
from rawi.lexicon.kinds_text import WordList
from rawi.text.letters import letters, whole
from rawi.text.model import Text, Word
from rawi.text.scan import Scan
from rawi.text.surfaces import Surfaces


class Analyser:
    """Takes texts apart by one lexicon. Safe to share: caches hold only immutable values."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        lexicon = lexicon if lexicon is not None else load()
        self._surfaces = Surfaces(lexicon)
        self._abbreviations = frozenset(letters(w) for e in lexicon.of(WordList).values() for w in e.abbreviations)

    def key(self, surface: str) -> str:
        """The key of one written word."""
        return self._surfaces.words.key(surface)

    def word(self, key: str) -> Word:
        """The analysis of a key; always the same object while it is cached."""
        return self._surfaces.words.word(key)

    def fold(self, text: str) -> str:
        """The keys of a text's words and punctuation, joined by single spaces."""
        return " ".join(token.key for token in self.analyse(text).tokens)

    def analyse(self, raw: str) -> Text:
        """Take a text apart. Never fails; an empty text gives an empty `Text`."""
        return Scan(self._surfaces, self._abbreviations, whole(raw)).run()


@lru_cache(maxsize=1)
def default() -> Analyser:
    """The analyser of the packaged lexicon."""
    return Analyser()


def analyse(text: str) -> Text:
    """Take a text apart with the packaged lexicon."""
    return default().analyse(text)


def fold(text: str) -> str:
    """The key of a phrase: each word's key, joined with single spaces."""
    return default().fold(text)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text as they stand in it."""
    taken = analyse(text)
    return (taken.quote(s.first, s.last) for s in taken.sentences)
