"""Surfaces: the runs of letters, figures and marks that a text is cut into, and what each of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from msgspec.structs import replace

from rawi.lexicon import Lexicon
from rawi.text.letters import JOINERS, LATIN, LETTERS, MARKS, TABLE, letters, spelt
from rawi.text.model import Word
from rawi.text.together import Splitter, aligned
from rawi.text.words import CACHED, LONGEST, Words, figures

KURD, DAMMA = "کرد", "\u064f"
"""The letters of a Kurd are also those of did, but for the vowel that some write: کُرد."""
_ENDS = "\n\r\u2028\u2029"
_NUMBER = r"\d++(?:(?:[.,٫٬/]\d++)++|(?:،\d{3}(?!\d))++)?+"
_ORDINAL = rf"(?:[{JOINERS}]*+(?:{spelt('امین')}|{spelt('مین')}|{spelt('ام')}|م)(?![{LETTERS}]))?+"
SCAN = re.compile(
    rf"([{LETTERS}]++(?:[{JOINERS}{MARKS}]++[{LETTERS}]++)*+[{MARKS}]*+"
    rf"|[{_ENDS}]"
    rf"|{_NUMBER}{_ORDINAL}"
    rf"|[{LATIN}][{LATIN}0-9{MARKS}]*+"
    rf"|(?:(?![{LETTERS}])[^\W\d_])++"
    r"|''"
    r"|(?<!\S)\u0640(?!\S)"
    rf"|[^\s{JOINERS}{MARKS}])"
)
"""Split by it, a text is what stands between surfaces and the surfaces in turn."""
_PLURAL_ENDINGS = frozenset({"ها", "های", "هایی", "هایش", "هایشان", "هایم", "هایت", "هایمان", "هایتان"})
COMPARISON = frozenset({"تر", "ترین", "تری"})
_AFTER_HEH = frozenset({"ای", "ی", "گان", "گانی", "گی"})
PAIRED = {"گو": "گفت", "جو": "جست", "آمد": "رفت", "شنود": "گفت", "ستد": "داد", "خورد": "زد"}
"""Second halves of nouns made of two verbs, and their first (گفت و گو، رفت و آمد)."""
_HALVES = frozenset(
    f"{joint}{half}{ending}"
    for joint in ("", "و")
    for half in PAIRED
    for ending in ("", "ی", "یی", "ها", "های", "هایی", "هایش", "هایشان")
)
_CONTINUOUS = frozenset({"می", "نمی"})
ARABIC = re.compile(f"[{LETTERS}]").match
_IS_LATIN = re.compile(f"[{LATIN}]").match


@dataclass(slots=True)
class Mark:
    """A surface on the slow path: punctuation, a line end, a word that may join its neighbour, or several words.

    ``parts`` are (start within the surface, end, word).
    """

    kind: str
    word: Word
    parts: list[tuple[int, int, Word]] = field(default_factory=list)


class Surfaces:
    """What each surface is by one lexicon. Safe to share: caches hold only immutable values."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = Words(lexicon)
        self.splitter = Splitter(self.words, lexicon)
        self.simple: dict[str, Word] = {}
        self._marks: dict[str, Mark] = {}

    def _classify(self, surface: str) -> Word | Mark:
        first = surface[0]
        if first in _ENDS:
            return Mark("line", Word("\n", "other", "\n"))
        if first.isdecimal():
            return figures(surface)
        if not first.isalpha():
            return Mark("punct", Word(surface, "punct", surface))
        if ord(first) not in TABLE and not ARABIC(first):
            lowered = letters(surface)
            return Word(lowered, "latin" if _IS_LATIN(first) else "other", lowered, rank=0.0)
        key = self.words.key(surface)
        if not key:  # a stretching mark by itself is a dash: محور خاش ـ زاهدان
            mark = "-" if surface == "\u0640" else surface
            return Mark("punct", Word(mark, "punct", mark))
        if key in _PLURAL_ENDINGS or key in COMPARISON:
            return Mark("ending", self.words.word(key))
        if key in _AFTER_HEH:
            return Mark("after-heh", self.words.word(key))
        if key in _HALVES:
            return Mark("half", self.words.word(key))
        if (
            key in _CONTINUOUS
            or (key.endswith("می") and key[:-2] in self.words.verbs.preverbs)
            or (key.endswith("نمی") and key[:-3] in self.words.verbs.preverbs)
        ):
            return Mark("continuous", self.words.word(key))
        if len(key) <= LONGEST:
            parts = self.splitter.split(key)
            if len(parts) > 1:
                return Mark("parts", self.words.word(key), aligned(surface, parts, self.words))
        word = self.words.word(key)
        return replace(word, verbs=()) if key == KURD and DAMMA in surface else word

    def resolve(self, surface: str) -> Word | Mark:
        """What a surface is; kept for the next time."""
        mark = self._marks.get(surface)
        if mark is not None:
            return mark
        found = self._classify(surface)
        if len(surface) <= LONGEST * 2:
            if isinstance(found, Word):
                if len(self.simple) >= CACHED:
                    self.simple.clear()
                self.simple[surface] = found
            else:
                if len(self._marks) >= CACHED:
                    self._marks.clear()
                self._marks[surface] = found
        return found
