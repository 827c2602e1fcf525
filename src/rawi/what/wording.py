"""Words that an entry of the lexicon wants, or does not want, among some words of a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rawi.text.model import Text


class Stretch:
    """Some words of a text, in order: their ``keys``, and their ``forms``, which are the keys and the lemmas."""

    __slots__ = ("forms", "keys", "written")

    def __init__(self, keys: list[str], lemmas: list[str]) -> None:
        self.keys = keys
        self.forms = {*keys, *lemmas}
        self.written = ""
        """The words with a space before and after each, once they are asked for."""

    @classmethod
    def of(cls, text: Text, first: int, last: int) -> Stretch:
        """The words from token ``first`` up to ``last``."""
        return cls(text.keys[first:last], text.lemmas[first:last])

    @classmethod
    def at(cls, text: Text, indexes: Sequence[int]) -> Stretch:
        """The words at these tokens."""
        return cls([text.keys[i] for i in indexes], [text.lemmas[i] for i in indexes])

    @classmethod
    def joined(cls, text: Text, ranges: Iterable[tuple[int, int]]) -> Stretch:
        """The words of several ranges of tokens, one after another."""
        keys: list[str] = []
        lemmas: list[str] = []
        for first, last in ranges:
            keys += text.keys[first:last]
            lemmas += text.lemmas[first:last]
        return cls(keys, lemmas)


class Wording:
    """Words and phrases of one list of an entry: a word in any form of its lemma, a phrase as it is written.

    ``firsts``: one of these words stands wherever one of them does.
    """

    __slots__ = ("_phrases", "_words", "firsts", "plain")

    def __init__(self, folded: Iterable[str]) -> None:
        listed = set(folded)
        phrases = sorted(w for w in listed if " " in w)
        self._words = frozenset(listed.difference(phrases))
        self._phrases: dict[str, list[str]] = {}
        for phrase in phrases:
            self._phrases.setdefault(phrase.split()[0], []).append(f" {phrase} ")
        self.firsts = self._words.union(self._phrases)
        self.plain = not self._phrases
        """Whether none is a phrase, so that one stands wherever one of the ``firsts`` does."""

    def __bool__(self) -> bool:
        return bool(self.firsts)

    def is_far_from(self, around: Stretch) -> bool:
        """Whether none of them can stand in any part of a stretch."""
        return self.firsts.isdisjoint(around.forms)

    def stands_in(self, stretch: Stretch) -> bool:
        """Whether one of them stands in a stretch."""
        if self.firsts.isdisjoint(stretch.forms):
            return False
        if not self._words.isdisjoint(stretch.forms):
            return True
        written = stretch.written = stretch.written or f" {' '.join(stretch.keys)} "
        for first in self._phrases.keys() & stretch.forms:
            for phrase in self._phrases[first]:  # as a loop: this is asked most often of all
                if phrase in written:
                    return True
        return False


NOTHING = Wording(())
