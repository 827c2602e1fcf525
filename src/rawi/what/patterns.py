"""The what lexicons compiled for matching: verbs by lemma and first content word, event nouns by lemma.

A pattern is an infinitive with the words before it (``به قتل رساندن``). Its passive is derived: کردن becomes شدن;
other verbs are recognised as passive by their verb group (participle and شدن).
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from typing import Generic, TypeVar

from msgspec import Struct

from rawi.clauses.words import BOUND
from rawi.lexicon.kinds_what import Predicate
from rawi.text.light import canonical_light, same_lights
from rawi.text.model import Text, Word
from rawi.text.phrases import compound_of, keys_of, words_of
from rawi.what.wording import Stretch

T = TypeVar("T")

AND = "و"
FREE = frozenset({"هم", "یکدیگر", "همدیگر"})
"""Words for each other, which are no head of a phrase, but may belong to a verb: به جان *هم* افتادند."""


class VerbPattern(Struct, Generic[T], frozen=True):
    """``words`` before ``verb`` as (key, lemma) pairs; ``passive``: the pattern is the derived passive.

    ``wanted``: one of these words must be in the clause, or the entry does not fit; empty where none need be. So with
    ``further``, the forms of the last of several free words.
    """

    words: tuple[tuple[str, str], ...]
    verb: str
    passive: bool
    entry: str
    target: T
    wanted: frozenset[str] = frozenset()
    further: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()
    """The keys of its words."""


class Match(Struct, Generic[T], eq=False):
    """A pattern found in a clause: the tokens of its words."""

    pattern: VerbPattern[T]
    tokens: tuple[int, ...]


class LoneVerbs(Generic[T]):
    """The patterns of one verb alone, by the words that they want: most verbs mean what they do only beside some."""

    def __init__(self) -> None:
        self._matches: list[Match[T]] = []
        self._always: list[int] = []
        self._plain: list[Match[T]] = []
        """Those that want no word, by their places and as they are."""
        self._by_word: dict[str, list[int]] = {}

    def add(self, pattern: VerbPattern[T]) -> None:
        """Add a pattern without words of its own."""
        match = Match(pattern, ())
        if not pattern.wanted:
            self._always.append(len(self._matches))
            self._plain.append(match)
        for word in pattern.wanted:
            self._by_word.setdefault(word, []).append(len(self._matches))
        self._matches.append(match)

    def beside(self, forms: set[str]) -> list[Match[T]]:
        """The matches among words of which these are the forms, in the order they were added."""
        told = self._by_word.keys() & forms
        if not told:
            return self._plain
        return [self._matches[n] for n in sorted({*self._always, *(n for w in told for n in self._by_word[w])})]


class VerbTable(Generic[T]):
    """Verb patterns looked up by the clause's verb lemma and a word before it."""

    def __init__(self) -> None:
        self.simple: dict[str, LoneVerbs[T]] = {}
        """Patterns of the verb alone by its lemma."""
        self.light: dict[str, dict[str, list[VerbPattern[T]]]] = {}
        """Patterns of several words by the verb, all light verbs of one use alike, and the first free word, as key and
        as lemma."""

    def add(
        self, infinitive: str, entry: str, target: T, with_passive: bool, wanted: frozenset[str] = frozenset()
    ) -> None:
        """Add one infinitive with its derived passive."""
        before, verb = compound_of(infinitive)
        words = tuple((w.key, base_of(w)) for w in before if w.key != AND)  # لت و کوب کردن: و is no head
        free = [word for word in words if word[0] not in BOUND]
        further = frozenset(free[-1] if len(free) > 1 else ())
        own = tuple(key for key, _ in words)
        self._put(VerbPattern(words, verb, False, entry, target, wanted, further, own))
        if with_passive and words and canonical_light(verb) == "کردن":
            self._put(VerbPattern(words, "شدن", True, entry, target, wanted, further, own))
        if with_passive and words and verb == "دادن" and words[-1][0] == "قرار":
            self._put(VerbPattern(words, "گرفتن", True, entry, target, wanted, further, own))

    def _put(self, pattern: VerbPattern[T]) -> None:
        if not pattern.words:
            self.simple.setdefault(pattern.verb, LoneVerbs()).add(pattern)
            return
        forms = next((word for word in pattern.words if word[0] not in BOUND), pattern.words[-1])
        with_verb = self.light.get(pattern.verb)
        if with_verb is None:
            with_verb = {}
            self.light.update(dict.fromkeys(same_lights(canonical_light(pattern.verb)), with_verb))
        for first in dict.fromkeys(forms):
            insort(with_verb.setdefault(first, []), pattern, key=lambda p: (-len(p.words), p.passive))

    def find(
        self, text: Text, verb: str, heads: list[int], around: Stretch, places: Iterable[int] | None = None
    ) -> list[Match[T]]:
        """Matches for a verb lemma over the clause's words ``heads`` (token indexes in order), longest first.

        ``around``: all words of the clause. Patterns that want others are left out. ``places``: which of the heads may
        begin a pattern, if that is known.
        """
        alone, forms = self.simple.get(verb), around.forms
        simple = alone.beside(forms) if alone is not None else []
        with_verb = self.light.get(verb)
        if with_verb is None:
            return simple
        found: list[Match[T]] = []
        keys, lemmas = text.keys, text.lemmas
        for place in range(len(heads)) if places is None else places:
            key, lemma = keys[heads[place]], lemmas[heads[place]]
            options = with_verb.get(lemma)
            others = with_verb.get(key) if key != lemma else None
            if others is not None:
                options = others if options is None else [*options, *others]
            if options is None:
                continue
            for pattern in options:
                wanted, further = pattern.wanted, pattern.further
                if (wanted and wanted.isdisjoint(forms)) or (further and further.isdisjoint(forms)):
                    continue
                tokens = _place(text, pattern.words, heads, place)
                if tokens is not None:
                    found.append(Match(pattern, tokens))
        return found + simple


def base_of(word: Word) -> str:
    """The base form of a lexicon's word: its lemma, but its own ی stays (تلاشی "search" is no تلاش with an article)."""
    return word.key if word.key == word.lemma + "ی" else word.lemma


def _same(text: Text, at: int, word: tuple[str, str]) -> bool:
    return text.keys[at] == word[0] or text.lemmas[at] in word


def _place(text: Text, words: tuple[tuple[str, str], ...], heads: list[int], place: int) -> tuple[int, ...] | None:
    """Where the words stand: in order, a bound word right before its neighbour.

    ``heads[place]`` is where the first free word stands.
    """
    if len(words) == 1 and words[0][0] not in BOUND:
        return (heads[place],) if _same(text, heads[place], words[0]) else None
    found: list[int] = []
    bound: list[str] = []
    at = place
    for number, word in enumerate(words, 1):
        if word[0] in BOUND and (found or number < len(words)):
            bound.append(word[0])
            continue  # but the last of bound words alone is what the verb leans on: به *زیر* کشیدند
        if found and word[0] in FREE and text.keys[found[-1] + 1 : found[-1] + 2] == [word[0]]:
            found.append(found[-1] + 1)
            continue
        while at < len(heads) and not _same(text, heads[at], word):
            if not found:
                return None
            at += 1
        if at == len(heads):
            return None
        token = heads[at]
        if token < len(bound) or text.keys[token - len(bound) : token] != bound:
            return None
        bound = []
        found.append(token)
        at += 1
    return tuple(found)


Noun = tuple[tuple[str, ...], str, Predicate]
"""The keys of an event noun's words behind the first, entry and predicate."""


class Nouns:
    """The event nouns that begin with one word, those of most words and those that ask for objects first."""

    __slots__ = ("_alone", "_longer", "_second")

    def __init__(self) -> None:
        self._longer: list[Noun] = []
        self._alone: list[Noun] = []
        self._second: set[str] = set()
        """Second words of those that have one."""

    def add(self, noun: Noun) -> None:
        """Add a noun behind its like."""
        insort(self._longer if noun[0] else self._alone, noun, key=lambda n: (-len(n[0]), not n[2].objects))
        self._second.update(noun[0][:1])

    def at(self, text: Text, head: int) -> list[Noun]:
        """Those whose words stand at ``head``, in any form, of which the first does."""
        after = head + 1
        if after == len(text.keys) or self._second.isdisjoint((text.keys[after], text.lemmas[after])):
            return self._alone
        return [noun for noun in self._longer if _spelt(text, after, noun[0])] + self._alone


def _spelt(text: Text, first: int, keys: tuple[str, ...]) -> bool:
    """Whether the words from a token on are those of an event noun, in any form."""
    if first + len(keys) > len(text.keys):
        return False
    return all(key in (text.keys[at], text.lemmas[at]) for at, key in enumerate(keys, first))


def noun_table(entries: Iterable[tuple[str, Predicate]]) -> dict[str, Nouns]:
    """Event nouns by the lemma of their first word."""
    table: dict[str, Nouns] = {}
    for name, predicate in entries:
        for noun in predicate.nouns:
            lemma = base_of(words_of(noun)[0])
            table.setdefault(lemma, Nouns()).add((keys_of(noun)[1:], name, predicate))
    return table


def best_match(matches: Iterable[Match[T]]) -> Match[T] | None:
    """The match of the most words; None where there is none."""
    return max(matches, key=lambda m: len(m.tokens), default=None)
