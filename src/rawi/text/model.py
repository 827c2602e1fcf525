"""What the text room hands on: words with their analyses, tokens with exact offsets, sentences, quotations.

A token's ``key`` is its letters folded and its zero-width joiners dropped; every later decision is taken on keys, so a
report reads the same with and without joiners, with ي or ی, with any digits and any spelling of the ezafe after ه.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress
from operator import attrgetter
from typing import Literal

from msgspec import Struct

Person = Literal["1s", "2s", "3s", "1p", "2p", "3p"]
WordKind = Literal["word", "number", "punct", "latin", "other"]


class VerbForm(Struct, frozen=True):
    """One verb form as a single written word (``میگوید``, ``کردهاند``, ``نگفت``, ``گفته``, ``شد``).

    ``lemma`` is the infinitive (``گفتن``). ``form`` is one of: present (می+stem), subjunctive (به+stem or bare stem),
    imperative, past, imperfect (می+past), participle (past stem + ه: ``گفته``), perfect (participle + am/است/اند in one
    word), infinitive, future-aux (خواهد), copula (است/اند/بود/هست/نیست...).
    ``person`` is None for participles and infinitives.
    """

    lemma: str
    form: str
    person: Person | None = None
    negated: bool = False


class Word(Struct, frozen=True):
    """What is known of a written word from its key alone; one shared object for each key."""

    key: str
    kind: WordKind
    lemma: str
    """The base as a noun or adjective: without plural, indefinite or ezafe ی, comparative, clitic pronoun."""
    plural: bool = False
    indefinite: bool = False
    """Ends in the indefinite/relative ی or ای (``اعلامیه‌ای``, ``گروهی``)."""
    comparative: bool = False
    clitic: str = ""
    """Clitic pronoun, if any: ش، شان، م، مان، ت، تان."""
    verbs: tuple[VerbForm, ...] = ()
    """Readings as a verb, likeliest first; empty if none."""
    number: int | None = None
    """Value of digits (in any script, grouping marks removed) or of a number word; of an ordinal when `ordinal`."""
    ordinal: bool = False
    common: bool = False
    """The language knows this word (or its lemma): it is probably not a name."""
    rank: float = 0.0
    """Frequency on the Zipf scale (0 unknown … 7.5 very frequent)."""
    noun: bool = False
    """Has a plural of its own in use (سیاست: سیاست‌های), as nouns have and adjectives have not."""


class Token(Struct, eq=False, gc=False):
    """A word of the text at ``text[start:end]``. ``index`` is its place in `Text.tokens`, ``key`` that of its word."""

    index: int
    start: int
    end: int
    word: Word
    key: str


class Sentence(Struct):
    """Tokens ``first`` up to, not including, ``last``."""

    first: int
    last: int
    paragraph: int
    headline: bool = False
    """A first line without a full stop: a title, or a caption standing alone before the first paragraph."""


_KEY, _LEMMA, _VERBS = attrgetter("key"), attrgetter("word.lemma"), attrgetter("word.verbs")
EZAFE = frozenset("\u0654\u06c0")
"""What is written over ه for the ezafe: by itself, or in one letter with it."""
YE = frozenset("\u06cc\u064a")
"""The letter that is written behind ه for the ezafe, in its two spellings."""


@dataclass(slots=True)
class Text:
    """A report taken apart; the original stays in ``raw``."""

    raw: str
    tokens: list[Token]
    sentences: list[Sentence]
    quotes: list[tuple[int, int]] = field(default_factory=list)
    """Token ranges inside quotation marks, marks not included, in order, outermost only."""
    keys: list[str] = field(init=False, repr=False, compare=False)
    """The key of each token: what looks at many tokens looks at these."""
    lemmas: list[str] = field(init=False, repr=False, compare=False)
    """The lemma of each token."""
    verbal: list[int] = field(init=False, repr=False, compare=False)
    """Where words stand that are verbs by their form."""

    def __post_init__(self) -> None:
        self.keys = list(map(_KEY, self.tokens))
        self.lemmas = list(map(_LEMMA, self.tokens))
        self.verbal = list(compress(range(len(self.tokens)), map(_VERBS, self.tokens)))

    def quote(self, first: int, last: int) -> str:
        """The words from token ``first`` up to ``last`` as they stand in the text."""
        return self.raw[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""

    def writes_ezafe(self, at: int) -> bool:
        """Whether a word in ه is written with its ezafe, which its key leaves out: خانهٔ، خانۀ, and خانه‌ی (so the
        Academy of Persian writes it, and much of the Afghan press)."""
        token = self.tokens[at]
        last = self.raw[token.end - 1]
        return last in EZAFE or (last in YE and token.key.endswith("ه"))
