"""Whether a time stands in a clause about what was, or about what is to be: the next verb after it, roughly."""

from __future__ import annotations

from bisect import bisect_right
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
    """The tense around each token; a sentence is read from right to left when it is first asked about."""

    def __init__(self, vocabulary: Vocabulary, text: Text) -> None:
        self._vocabulary, self._text = vocabulary, text
        self._firsts = [sentence.first for sentence in text.sentences]
        self._read: set[int] = set()
        self._next: list[When] = [""] * len(text.tokens)
        self._that = bytearray(len(text.tokens))

    def quoted(self, i: int) -> bool:
        """Whether a token stands inside a quotation."""
        quotes = self._text.quotes
        number = bisect_right(quotes, i, key=lambda quote: quote[0]) - 1
        return number >= 0 and i < quotes[number][1]

    def _look(self, i: int) -> None:
        """Read the sentence of a token."""
        number = bisect_right(self._firsts, i) - 1
        if number in self._read:
            return
        self._read.add(number)
        sentence, tokens = self._text.sentences[number], self._text.tokens
        when: When = ""
        later: When = ""
        that = 0
        for at in range(sentence.last - 1, sentence.first - 1, -1):
            word = tokens[at].word
            if word.key == "که":
                that = 1
                if later == "past" and at and not tokens[at - 1].word.verbs:
                    when = later  # روز شنبه در شهری *که مرکز آنان شمرده می‌شود* ده تن کشته شدند
            elif word.verbs and word.number is None:
                found = self._of(self._text, at, when)
                if found != when:
                    later = when
                when = found
            self._next[at] = when
            self._that[at] = that
        self._plan(sentence.first, sentence.last)

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

    def _plan(self, first: int, last: int) -> None:
        """After ``قرار است`` a subjunctive tells what is to be; elsewhere it tells nothing."""
        book, keys = self._vocabulary.roles["planned"], self._text.keys
        planned = next((i for i in book.places(keys, first, last) if book.match(keys, i, last)), last)
        for i in range(first, last):
            if self._next[i] == "present":
                self._next[i] = "future" if i >= planned else ""

    def at(self, i: int) -> When:
        """The tense of the next verb from token ``i`` on in its sentence."""
        if i >= len(self._next):
            return ""
        self._look(i)
        return self._next[i]

    def that_after(self, i: int) -> bool:
        """Whether a که follows in the sentence."""
        if i >= len(self._that):
            return False
        self._look(i)
        return bool(self._that[i])
