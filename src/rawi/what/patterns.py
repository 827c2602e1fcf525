"""The what lexicons compiled for matching: verbs by lemma and first content word, event nouns by lemma.

A pattern is an infinitive with the words before it (``به قتل رساندن``). Its passive is derived: کردن becomes شدن;
other verbs are recognised as passive by their verb group (participle and شدن).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from rawi.clauses.words import BOUND
from rawi.lexicon.kinds_what import Predicate
from rawi.text.light import canonical_light
from rawi.text.model import Token, Word
from rawi.text.phrases import infinitive_of, keys_of, words_of

T = TypeVar("T")

AND = "و"


@dataclass(frozen=True, slots=True)
class VerbPattern(Generic[T]):
    """``words`` before ``verb`` as (key, lemma) pairs; ``passive``: the pattern is the derived passive."""

    words: tuple[tuple[str, str], ...]
    verb: str
    passive: bool
    entry: str
    target: T


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A pattern found in a clause: the tokens of its words."""

    pattern: VerbPattern[T]
    tokens: tuple[int, ...]


class VerbTable(Generic[T]):
    """Verb patterns looked up by the clause's verb lemma and a word before it."""

    def __init__(self) -> None:
        self.simple: dict[str, list[VerbPattern[T]]] = {}
        self.light: dict[tuple[str, str], list[VerbPattern[T]]] = {}

    def add(self, infinitive: str, entry: str, target: T, with_passive: bool) -> None:
        """Add one infinitive with its derived passive."""
        *before, last = words_of(infinitive)
        verb = infinitive_of(last)
        words = tuple((w.key, base_of(w)) for w in before if w.key != AND)  # لت و کوب کردن: و is no head
        self._put(VerbPattern(words, verb, False, entry, target))
        if with_passive and words and canonical_light(verb) == "کردن":
            self._put(VerbPattern(words, "شدن", True, entry, target))
        if with_passive and words and verb == "دادن" and words[-1][0] == "قرار":
            self._put(VerbPattern(words, "گرفتن", True, entry, target))

    def _put(self, pattern: VerbPattern[T]) -> None:
        if not pattern.words:
            self.simple.setdefault(pattern.verb, []).append(pattern)
            return
        forms = next((word for word in pattern.words if word[0] not in BOUND), pattern.words[0])
        verb = canonical_light(pattern.verb)
        for first in dict.fromkeys(forms):
            options = self.light.setdefault((verb, first), [])
            options.append(pattern)
            options.sort(key=lambda p: (-len(p.words), p.passive))

    def find(self, tokens: list[Token], verb: str, heads: list[int]) -> Iterator[Match[T]]:
        """Matches for a verb lemma over the clause's words ``heads`` (token indexes in order), longest first."""
        canonical = canonical_light(verb)
        for place, at in enumerate(heads):
            word = tokens[at].word
            for lemma in dict.fromkeys((word.lemma, word.key)):
                for pattern in self.light.get((canonical, lemma), ()):
                    found = _place(tokens, pattern.words, heads, place)
                    if found is not None:
                        yield Match(pattern, found)
        for pattern in self.simple.get(verb, ()):
            yield Match(pattern, ())


def base_of(word: Word) -> str:
    """The base form of a lexicon's word: its lemma, but its own ی stays (تلاشی "search" is no تلاش with an article)."""
    return word.key if word.key == word.lemma + "ی" else word.lemma


def fits(span: Sequence[Token], words: frozenset[str], unless: frozenset[str]) -> bool:
    """Whether tokens hold one of an entry's ``words`` (if it has any) and none of its ``unless``."""
    if not words and not unless:
        return True
    keys = {t.key for t in span} | {t.word.lemma for t in span}
    if unless & keys:
        return False
    wanted = _phrases(words) if words and not words & keys else ()
    if words and not words & keys and not wanted:
        return False
    shunned = _phrases(unless)
    if not wanted and not shunned:
        return True
    joined = f" {' '.join(t.key for t in span)} "
    if any(phrase in joined for phrase in shunned):
        return False
    return not wanted or any(phrase in joined for phrase in wanted)


@cache
def _phrases(words: frozenset[str]) -> tuple[str, ...]:
    """Those of an entry's words that are several, as they stand between blanks."""
    return tuple(f" {w} " for w in sorted(words) if " " in w)


def _same(token: Token, word: tuple[str, str]) -> bool:
    return token.key == word[0] or token.word.lemma in word


def _place(
    tokens: list[Token], words: tuple[tuple[str, str], ...], heads: list[int], place: int
) -> tuple[int, ...] | None:
    """Where the words stand: in order, a bound word right before its neighbour.

    ``heads[place]`` is where the first free word stands.
    """
    found: list[int] = []
    bound: list[tuple[str, str]] = []
    at = place
    for word in words:
        if word[0] in BOUND:
            bound.append(word)
            continue
        while at < len(heads) and not _same(tokens[heads[at]], word):
            if not found:
                return None
            at += 1
        if at == len(heads):
            return None
        token = heads[at]
        for back, needed in enumerate(reversed(bound), 1):
            if token - back < 0 or tokens[token - back].key != needed[0]:
                return None
        bound = []
        found.append(token)
        at += 1
    return tuple(found)


def noun_table(entries: Iterable[tuple[str, Predicate]]) -> dict[str, list[tuple[tuple[str, ...], str, Predicate]]]:
    """Event nouns by the lemma of their first word: the keys of all their words, entry and predicate, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str, Predicate]]] = {}
    for name, predicate in entries:
        for noun in predicate.nouns:
            keys = keys_of(noun)
            lemma = base_of(words_of(noun)[0])
            table.setdefault(lemma, []).append((keys, name, predicate))
    for options in table.values():
        options.sort(key=lambda o: -len(o[0]))
    return table


def best_match(matches: Iterable[Match[T]]) -> Match[T] | None:
    """The match of the most words; None where there is none."""
    return max(matches, key=lambda m: len(m.tokens), default=None)
