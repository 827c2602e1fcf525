"""Whether a time stands in a clause about what was, or about what is to be: the next verb after it, roughly."""

from __future__ import annotations

from typing import Literal

from rawi.text.model import Text
from rawi.time.vocabulary import Vocabulary

When = Literal["", "past", "present", "future"]

_SAYING = frozenset({"گفتن", "بودن", "داشتن", "استن", "هستن", "دانستن", "خواستن", "توانستن"})
_FORMS: dict[str, When] = {
    "past": "past",
    "imperfect": "past",
    "perfect": "past",
    "future-aux": "future",
    "present": "present",
    "subjunctive": "present",
}


class Tense:
    """The tense around each token, read once from right to left."""

    def __init__(self, vocabulary: Vocabulary, text: Text) -> None:
        tokens = text.tokens
        self.quoted = {i for first, last in text.quotes for i in range(first, last)}
        self._next: list[When] = [""] * (len(tokens) + 1)
        self._that = bytearray(len(tokens) + 1)
        for sentence in text.sentences:
            when: When = ""
            that = 0
            for i in range(sentence.last - 1, sentence.first - 1, -1):
                word = tokens[i].word
                if word.key == "که":
                    that = 1
                elif word.verbs and word.number is None:
                    when = self._of(text, i, when)
                self._next[i] = when
                self._that[i] = that
            self._plan(vocabulary, text, sentence.first, sentence.last)

    def _of(self, text: Text, i: int, when: When) -> When:
        verb = text.tokens[i].word.verbs[0]
        if verb.form == "copula":
            before = text.tokens[i - 1].word.verbs if i else ()
            return "past" if before and before[0].form in ("participle", "perfect") else ""
        if verb.form in ("participle", "infinitive"):
            return when
        found = _FORMS.get(verb.form, "")
        if found == "present" and verb.form == "present":
            return "" if verb.lemma in _SAYING else "future"
        return found

    def _plan(self, vocabulary: Vocabulary, text: Text, first: int, last: int) -> None:
        """After ``قرار است`` a subjunctive tells what is to be; elsewhere it tells nothing."""
        book, keys = vocabulary.roles["planned"], text.keys
        planned = next((i for i in book.places(keys, first, last) if book.match(keys, i, last)), last)
        for i in range(first, last):
            if self._next[i] == "present":
                self._next[i] = "future" if i >= planned else ""

    def at(self, i: int) -> When:
        """The tense of the next verb from token ``i`` on in its sentence."""
        return self._next[i] if i < len(self._next) else ""

    def that_after(self, i: int) -> bool:
        """Whether a که follows in the sentence."""
        return bool(self._that[i]) if i < len(self._that) else False
