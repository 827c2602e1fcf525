"""The what lexicons compiled for matching: verbs by lemma and first content word, event nouns by lemma.

A pattern is an infinitive with the words before it (``به قتل رساندن``). Its passive is derived: کردن becomes شدن;
other verbs are recognised as passive by their verb group (participle and شدن).
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from msgspec import Struct

from rawi.clauses.words import BOUND
from rawi.lexicon.kinds_what import Predicate
from rawi.text.light import canonical_light, same_lights
from rawi.text.model import Text
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
    single: bool = False
    """Whether it is one word that stands by itself, as most are."""


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
        places = set(self._always)
        for word in told:
            places.update(self._by_word[word])
        return [self._matches[place] for place in sorted(places)]


Listed = tuple[tuple[tuple[str, str], ...], str, bool, str]
"""One infinitive of an entry: words, verb, whether the passive of it, entry. It becomes a pattern when a text first has
its words: a report asks for few of them."""


class Compounds(Generic[T]):
    """The infinitives of several words of one verb, by the first free word, as key and as lemma."""

    __slots__ = ("begun", "listed")

    def __init__(self) -> None:
        self.listed: dict[str, list[Listed]] = {}
        self.begun: dict[str, list[VerbPattern[T]]] = {}
        """The patterns that begin with a word, the longest first, and of those the active ones; see `begin`."""

    def begin(self, word: str, pattern: Callable[[Listed], VerbPattern[T]]) -> list[VerbPattern[T]]:
        """Make the patterns that begin with a word, none if none does."""
        made = sorted(map(pattern, self.listed.get(word, ())), key=lambda p: (-len(p.words), p.passive))
        self.begun[word] = made
        return made


def _nothing_wanted(entry: str, target: object) -> frozenset[str]:
    return frozenset()


class VerbTable(Generic[T]):
    """Verb patterns looked up by the clause's verb lemma and a word before it.

    ``wanted``: of an entry, words one of which must stand in the clause; none where none need.
    """

    def __init__(self, wanted: Callable[[str, T], frozenset[str]] = _nothing_wanted) -> None:
        self._wanted = wanted
        self._targets: dict[str, T] = {}
        """What each entry stands for."""
        self._patterns: dict[Listed, VerbPattern[T]] = {}
        """Those asked for, each made once."""
        self._simple: dict[str, LoneVerbs[T]] = {}
        """Patterns of the verb alone by its lemma."""
        self._listed: dict[str, list[Listed]] = {}
        """Those not asked for yet."""
        self.light: dict[str, Compounds[T]] = {}
        """Patterns of several words by the verb, all light verbs of one use alike."""

    def add(self, infinitive: str, entry: str, target: T, with_passive: bool) -> None:
        """Add one infinitive with its derived passive."""
        before, verb = compound_of(infinitive)
        words = tuple((key, base_of(key, lemma)) for key, lemma in before if key != AND)  # لت و کوب کردن: و is no head
        self._targets[entry] = target
        self._put((words, verb, False, entry))
        if with_passive and words and canonical_light(verb) == "کردن":
            self._put((words, "شدن", True, entry))
        if with_passive and words and verb == "دادن" and words[-1][0] == "قرار":
            self._put((words, "گرفتن", True, entry))

    def _put(self, listed: Listed) -> None:
        words, verb = listed[0], listed[1]
        if not words:
            self._listed.setdefault(verb, []).append(listed)
            return
        forms = next((word for word in words if word[0] not in BOUND), words[-1])
        with_verb = self.light.get(verb)
        if with_verb is None:
            with_verb = Compounds()
            self.light.update(dict.fromkeys(same_lights(canonical_light(verb)), with_verb))
        for first in dict.fromkeys(forms):
            with_verb.listed.setdefault(first, []).append(listed)

    def _pattern(self, listed: Listed) -> VerbPattern[T]:
        pattern = self._patterns.get(listed)
        if pattern is None:
            words, verb, passive, entry = listed
            free = [word for word in words if word[0] not in BOUND]
            further = frozenset(free[-1] if len(free) > 1 else ())
            own, target = tuple(key for key, _ in words), self._targets[entry]
            wanted = self._wanted(entry, target)
            single = len(words) == 1 and words[0][0] not in BOUND
            pattern = VerbPattern(words, verb, passive, entry, target, wanted, further, own, single)
            self._patterns[listed] = pattern
        return pattern

    def _alone(self, verb: str) -> LoneVerbs[T]:
        """Make the patterns of a verb alone, which are asked for first."""
        found: LoneVerbs[T] = LoneVerbs()
        for listed in self._listed.pop(verb):
            found.add(self._pattern(listed))
        self._simple[verb] = found
        return found

    def of_noun(self, noun: str, lights: Iterable[str]) -> list[tuple[str, T]]:
        """The entries, with what they stand for, of the infinitives that are a noun and one of some light verbs."""
        tables = (self.light[light] for light in lights if light in self.light)
        found = (listed for table in tables for listed in table.listed.get(noun, ()))
        return [(entry, self._targets[entry]) for words, _, passive, entry in found if len(words) == 1 and not passive]

    def find(
        self, text: Text, verb: str, heads: list[int], around: Stretch, places: Iterable[int] | None = None
    ) -> list[Match[T]]:
        """Matches for a verb lemma over the clause's words ``heads`` (token indexes in order), longest first.

        ``around``: all words of the clause. Patterns that want others are left out. ``places``: which of the heads may
        begin a pattern, if that is known.
        """
        alone, forms = self._simple.get(verb), around.forms
        if alone is None and verb in self._listed:
            alone = self._alone(verb)
        simple = alone.beside(forms) if alone is not None else []
        with_verb = self.light.get(verb)
        if with_verb is None:
            return simple
        found: list[Match[T]] = []
        tokens: tuple[int, ...] | None
        keys, lemmas, listed, begun = text.keys, text.lemmas, with_verb.listed, with_verb.begun
        for place in range(len(heads)) if places is None else places:
            key, lemma = keys[heads[place]], lemmas[heads[place]]
            options = begun.get(lemma)
            if options is None:
                options = with_verb.begin(lemma, self._pattern)
            if key != lemma and key in listed:
                options = [*options, *(begun.get(key) or with_verb.begin(key, self._pattern))]
            for pattern in options:
                wanted, further = pattern.wanted, pattern.further
                if (wanted and wanted.isdisjoint(forms)) or (further and further.isdisjoint(forms)):
                    continue
                if pattern.single:
                    word = pattern.words[0]
                    tokens = (heads[place],) if key == word[0] or lemma in word else None
                else:
                    tokens = _place(text, pattern.words, heads, place)
                if tokens is not None:
                    found.append(Match(pattern, tokens))
        return found + simple if found else simple


def base_of(key: str, lemma: str) -> str:
    """The base form of a lexicon's word: its lemma, but its own ی stays (تلاشی "search" is no تلاش with an article)."""
    return key if key == lemma + "ی" else lemma


def _place(text: Text, words: tuple[tuple[str, str], ...], heads: list[int], place: int) -> tuple[int, ...] | None:
    """Where the words stand: in order, a bound word right before its neighbour.

    ``heads[place]`` is where the first free word stands.
    """
    keys, lemmas = text.keys, text.lemmas
    found: list[int] = []
    bound: list[str] = []
    at = place
    for number, word in enumerate(words, 1):
        if word[0] in BOUND and (found or number < len(words)):
            bound.append(word[0])
            continue  # but the last of bound words alone is what the verb leans on: به *زیر* کشیدند
        if found and word[0] in FREE and keys[found[-1] + 1 : found[-1] + 2] == [word[0]]:
            found.append(found[-1] + 1)
            continue
        while at < len(heads) and keys[heads[at]] != word[0] and lemmas[heads[at]] not in word:
            if not found:
                return None
            at += 1
        if at == len(heads):
            return None
        token = heads[at]
        if token < len(bound) or keys[token - len(bound) : token] != bound:
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
    for at, key in enumerate(keys, first):
        if key != text.keys[at] and key != text.lemmas[at]:
            return False
    return True


def noun_table(entries: Iterable[tuple[str, Predicate]]) -> dict[str, Nouns]:
    """Event nouns by the lemma of their first word."""
    table: dict[str, Nouns] = {}
    for name, predicate in entries:
        for noun in predicate.nouns:
            first = words_of(noun)[0]
            known = table.setdefault(base_of(first.key, first.lemma), Nouns())
            known.add((keys_of(noun)[1:], name, predicate))
    return table


def best_match(matches: Iterable[Match[T]]) -> Match[T] | None:
    """The match of the most words; None where there is none."""
    return max(matches, key=lambda m: len(m.tokens), default=None)
