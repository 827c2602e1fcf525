"""The lexicon's phrases, cut into words by the same rules as a text.

There are some ten thousand, so that cutting them would take most of a start; what came of it is kept in the cache. It
depends on the phrase alone, given the packaged lexicon and the code and tables of this room: their fingerprint is the
key.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from sys import intern

import msgspec

from rawi.lexicon import cache, load
from rawi.lexicon.kinds_text import Verb
from rawi.text.analyser import Analyser, default
from rawi.text.letters import letters
from rawi.text.model import Person, VerbForm, Word, WordKind
from rawi.text.vocabulary import TABLE

Verbs = tuple[tuple[str, str, Person | None, bool], ...]
Row = tuple[str, WordKind, str, bool, bool, bool, str, Verbs, int | None, bool, bool, float, bool]
"""A word's fields in their order, as the cache keeps it."""


class Kept(msgspec.Struct):
    """What the cache keeps: the keys of phrases, the words that stand in some of them, and infinitives of several words
    taken apart: the verb's infinitive, then the key and the lemma of each word before it."""

    keys: dict[str, tuple[str, ...]] = {}
    words: dict[str, Row] = {}
    compounds: dict[str, tuple[str, ...]] = {}


FEW = 500
"""So many phrases are cut before the cache is read, where tables are there already: to read it takes longer."""


class Phrases:
    """Cuts phrases, each once."""

    def __init__(self) -> None:
        self._kept = Kept()
        self._unread = 1
        """At so many phrases from here the cache is read; none, when it has been."""
        self._given: Analyser | None = None
        self._keys: dict[str, tuple[str, ...]] = {}
        """Those asked for, one object for each key, as in `rawi.text.words`: what is the same is found without
        comparing letters."""
        self._words: dict[str, Word] = {}
        self._new = False

    def use(self, analyser: Analyser) -> None:
        """Cut with this analyser of the packaged lexicon, whose tables are compiled, so that few phrases are asked
        for."""
        if self._unread:
            self._given, self._unread = analyser, FEW

    def keys(self, phrase: str) -> tuple[str, ...]:
        """The keys of a phrase's words."""
        keys = self._keys.get(phrase)
        if keys is None:
            kept = self._kept.keys.get(phrase)
            if kept is None and self._reads():
                kept = self._kept.keys.get(phrase)
            if kept is None:
                kept = self._kept.keys[phrase] = tuple(token.key for token in self._cutter().analyse(phrase).tokens)
                self._new = True
            keys = self._keys[phrase] = tuple(map(intern, kept))
        return keys

    def compound(self, phrase: str) -> tuple[str, ...]:
        """An infinitive of several words taken apart; see `Kept`."""
        parts = self._kept.compounds.get(phrase)
        if parts is None and self._reads():
            parts = self._kept.compounds.get(phrase)
        if parts is None:
            parts = self._kept.compounds[phrase] = tuple(map(intern, _taken_apart(phrase)))
            self._new = True
        return parts

    def word(self, key: str) -> Word:
        """What is known of a word of a phrase."""
        word = self._words.get(key)
        if word is None:
            row = self._kept.words.get(key)
            if row is None and self._reads():
                row = self._kept.words.get(key)
            if row is None:
                row = self._kept.words[key] = _row(self._cutter().word(key))
                self._new = True
            word = self._words[key] = _word(row)
        return word

    def keep(self) -> None:
        """Write what was cut since the last time to the cache."""
        if self._new and not self._unread:
            cache.write("phrases", _fingerprint(), msgspec.msgpack.encode(self._kept))
            self._new = False

    def _reads(self) -> bool:
        """Whether the cache has been read just now, because something is missing; if not, that is to be cut."""
        if not self._unread:
            return False
        self._unread -= 1
        if self._unread:
            return False
        found, cut = _read(), self._kept
        found.keys.update(cut.keys)
        found.words.update(cut.words)
        found.compounds.update(cut.compounds)
        self._kept = found
        return True

    def _cutter(self) -> Analyser:
        return self._given or default()


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The phrases of the process."""
    return Phrases()


def keys_of(phrase: str) -> tuple[str, ...]:
    """The keys of a phrase's words."""
    return phrases().keys(phrase)


JOINER = "\u200c"
_ENDINGS = ("ها", "ای", "اش", "شان", "مان", "تان", "تر", "ام", "ات", "اند", "ی")
"""What a joiner ties to a word as its ending, and nobody writes apart."""


def spellings(phrase: str) -> tuple[str, ...]:
    """A phrase, and as it is with its compounds written in two words: تکان‌دهنده, تکان دهنده."""
    if JOINER not in phrase:
        return (phrase,)
    first, *parts = phrase.split(JOINER)
    apart = first + "".join((JOINER if part.startswith(_ENDINGS) else " ") + part for part in parts)
    return (phrase,) if apart == phrase else (phrase, apart)


def words_of(phrase: str) -> tuple[Word, ...]:
    """The words of a phrase."""
    known = phrases()
    return tuple(known.word(key) for key in known.keys(phrase))


def infinitive_of(word: Word) -> str:
    """The verb whose infinitive a word is; the word itself where it is none."""
    return next((form.lemma for form in word.verbs if form.form == "infinitive"), word.key)


def _row(word: Word) -> Row:
    verbs = tuple((v.lemma, v.form, v.person, v.negated) for v in word.verbs)
    forms = word.plural, word.indefinite, word.comparative, word.clitic
    known = word.common, word.rank, word.noun
    return word.key, word.kind, word.lemma, *forms, verbs, word.number, word.ordinal, *known


def _word(row: Row) -> Word:
    verbs = tuple(VerbForm(*verb) for verb in row[7])
    return Word(*(intern(row[0]), row[1], intern(row[2]), *row[3:7], verbs, *row[8:]))


def _read() -> Kept:
    content = cache.read("phrases", _fingerprint())
    if content is not None:
        try:
            kept = msgspec.msgpack.decode(content, type=Kept)
            kept.compounds = {phrase: tuple(map(intern, parts)) for phrase, parts in kept.compounds.items()}
            return kept
        except msgspec.DecodeError:
            pass  # a broken cache is one that has nothing
    return Kept()


@lru_cache(maxsize=1)
def _fingerprint() -> str:
    digest = hashlib.blake2b(load().fingerprint.encode(), digest_size=16)
    for path in (*sorted(Path(__file__).parent.glob("*.py")), TABLE):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def compound_of(phrase: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """The words before the verb of an infinitive of several words, each as key and lemma, and the infinitive of its
    verb; a preverb written apart is part of that, as it is in a text: گروگان نگه داشتن is گروگان with نگهداشتن."""
    verb, *before = phrases().compound(phrase)
    return tuple(zip(before[::2], before[1::2], strict=True)), verb


def _taken_apart(phrase: str) -> tuple[str, ...]:
    *before, last = words_of(phrase)
    verb = infinitive_of(last)
    if before and before[-1].key + verb in _preverbial():
        verb = before.pop().key + verb
    return verb, *(form for word in before for form in (word.key, word.lemma))


@lru_cache(maxsize=1)
def _preverbial() -> frozenset[str]:
    """The packaged infinitives that a preverb begins: نگهداشتن."""
    return frozenset(letters(v.infinitive) for v in load().of(Verb).values() if v.preverb)
