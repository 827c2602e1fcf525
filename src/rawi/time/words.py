"""The words of a sentence as times need them: their keys, phrases of the lexicon, numbers in digits and words."""

from __future__ import annotations

from rawi.text.model import Text, Word
from rawi.time.vocabulary import NO_ROLES, Vocabulary

COMMAS = frozenset({"،", ","})
DASHES = frozenset({"-", "–", "—", "−"})
BRACKETS = {"(": ")", "[": "]"}
PREPOSITIONS = frozenset({"در", "از", "تا", "به", "و", "طی", "برای", "با", "که", "این", "را"})
_SUFFIXES = frozenset({"ام", "م", "مین", "امین"})
Numeral = tuple[int, bool, int, bool]
"""A number as written: its value, whether ordinal, where it ends, whether in digits."""


class WordReader:
    """Looks at the words of one text, a sentence at a time.

    Its methods and those of the readers over it take the token where they look and give what they found with the token
    after it, or None. None of them looks further than an expression is long, so a text is read in linear time.
    """

    def __init__(self, vocabulary: Vocabulary, text: Text) -> None:
        self.v = vocabulary
        self.tokens, self.keys = text.tokens, text.keys
        self.text = text
        self.last = 0
        self.start = 0

    def key(self, i: int) -> str:
        """The key of a token of the sentence, or "" outside it."""
        return self.keys[i] if self.start <= i < self.last else ""

    def roles(self, i: int) -> frozenset[str]:
        """The roles of which the key of a token begins a phrase: what it cannot begin need not be tried."""
        return self.v.begun.get(self.keys[i], NO_ROLES) if i < self.last else NO_ROLES

    def end_of(self, role: str, i: int) -> int:
        """Where a phrase of the role ends that begins at ``i``, or 0."""
        if i >= self.last or role not in self.v.begun.get(self.keys[i], NO_ROLES):
            return 0
        found = self.v.roles[role].match(self.keys, i, self.last)
        return i + found[0] if found else 0

    def ends_before(self, role: str, i: int, longest: int = 3) -> bool:
        """Whether a phrase of the role ends just before ``i``."""
        first = max(self.start, i - longest)
        book = self.v.roles.get(role)
        if book is None or book.starts.keys().isdisjoint(self.keys[first:i]):
            return False
        for at in range(first, i):
            if self.keys[at] in book.starts and self.end_of(role, at) == i:
                return True
        return False

    def number(self, i: int) -> Numeral | None:
        """The number in digits or words that begins at ``i``."""
        if i >= self.last:
            return None
        word = self.tokens[i].word
        if word.number is None:
            return None
        if word.kind == "number":
            if not word.ordinal and self.key(i + 1) in _SUFFIXES:
                return word.number, True, i + 2, True
            return word.number, word.ordinal, i + 1, True
        value, part, at = word.number, word.number, i + 1
        ordinal = word.ordinal
        while not ordinal and at + 1 < self.last and at - i < 12:
            word = self.tokens[at].word
            if word.number == 1000 and value < 1000 and word.kind == "word" and not word.ordinal:
                value, part, at = value * 1000, 1000, at + 1
                continue
            after = self.tokens[at + 1].word
            if word.key != "و" or after.number is None or after.number >= part or not _completes(part, after.number):
                break
            value, part, ordinal, at = value + after.number, after.number, after.ordinal, at + 2
        if not ordinal and value >= 10 and self.key(at) in _SUFFIXES:
            return value, True, at + 1, False
        return value, ordinal, at, False


def _completes(part: int, after: int) -> bool:
    """Whether ``after`` may follow ``part`` in a number in words: بیست و پنج, هزار و سیصد, not دوازده و سه."""
    return (
        (part >= 20 and part % 10 == 0 and after < 10)
        or (part >= 100 and part % 100 == 0 and after < 100)
        or (part >= 1000 and after < 1000)
    )


def closes(word: Word) -> bool:
    """Whether a word shows that a number before it counts nothing: punctuation, a preposition or a verb."""
    return word.kind == "punct" or word.key in PREPOSITIONS or bool(word.verbs)
