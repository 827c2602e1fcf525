"""What a written word is: its key, and all that is known of it by its letters alone."""

from __future__ import annotations

import re
from sys import intern

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_places import Country
from rawi.lexicon.kinds_text import NumberWord, Plurals, Spelling, Verb, WordList
from rawi.text.letters import letters
from rawi.text.model import VerbForm, Word
from rawi.text.nouns import Morphology, Nominal
from rawi.text.verbs import VerbTable
from rawi.text.vocabulary import vocabulary

LONGEST = 40
"""Longer runs of letters than any word are kept as they are, unanalysed."""
CACHED = 100_000
"""Surfaces and keys that are kept before the caches start anew."""
_HEH_KEPT = re.compile("(?<=.[^ا])هگ(?=ان|ی)")
"""Afghan papers keep the ه that گ replaces: نماینده‌گان is نمایندگان; ماه‌گی and کهگیلویه keep a sounded one."""


class Words:
    """Keys and analyses by one lexicon. Safe to share: what it keeps is immutable."""

    def __init__(self, lexicon: Lexicon) -> None:
        frequency, indefinite = vocabulary()
        lists = list(lexicon.of(WordList).values())
        self._spellings: dict[str, str] = {}
        for entry in lexicon.of(Spelling).values():
            self._spellings.update({letters(v): letters(entry.canon) for v in entry.variants})
        self._variant_starts = {v[:3] for v in self._spellings}
        self._variants: dict[str, list[tuple[str, str]]] = {}
        """Canonical spellings with their variants, by their first three letters."""
        for variant, canon in self._spellings.items():
            self._variants.setdefault(canon[:3], []).append((canon, variant))
        self.heh = frozenset(letters(w) for e in lists for w in e.heh)
        self._names = frozenset(letters(w) for e in lists for w in e.names)
        known = {letters(w): 3.5 for e in lists for w in e.known}
        plurals = {letters(p): letters(s) for e in lexicon.of(Plurals).values() for p, s in e.pairs.items()}
        known.update({s: 3.5 for s in plurals.values() if s not in known})
        nations = {letters(a) for c in lexicon.of(Country).values() for a in c.adjectives if " " not in a}
        known.update(dict.fromkeys(nations - known.keys(), 3.5))  # همتای *فیلیپینی*‌اش
        whole = frozenset(letters(w) for e in lists for w in e.whole)
        indefinite |= {letters(w) for e in lists for w in e.one_of}
        owned = frozenset(letters(w) for e in lists for w in e.owned)
        self.morphology = Morphology(frequency, indefinite, plurals, whole, known, owned)
        self.verbs = VerbTable(lexicon.of(Verb).values())
        self.numbers, self.ordinals = _number_words(lexicon)
        self._words: dict[str, Word] = {}

    def key(self, surface: str) -> str:
        """The key of one written word."""
        key = letters(surface)
        if len(key) > LONGEST:
            return key
        if key.endswith("ء") and key[-2:-1] in ("ا", "ه"):
            key = key[:-1]
        if "هگ" in key:
            key = _HEH_KEPT.sub("گ", key)
        if key.endswith("هی") and len(key) > 3:
            key = self._without_ezafe(key)
        if key[:3] in self._variant_starts:
            for variant, canon in self._spellings.items():
                if key.startswith(variant):
                    return canon + key[len(variant) :]
        return key

    def _without_ezafe(self, key: str) -> str:
        """خارجهی is خارجه with an ezafe, گروهی is not: the last ه of گروه is sounded."""
        base = key[:-1]
        if base in self.heh or base[-2] == "ا" or any(base.endswith(h) for h in self.heh if len(h) > 2):
            return key
        return base if self.morphology.zipf(base) or not self.morphology.zipf(key) else key

    def word(self, key: str) -> Word:
        """The analysis of a key; always the same object while it is cached."""
        found = self._words.get(key)
        if found is None:
            if len(self._words) >= CACHED:
                self._words.clear()
            found = self._analyse(intern(key))
            if len(key) <= LONGEST:
                self._words[key] = found
        return found

    def knows(self, key: str) -> bool:
        """Whether a key is a word of the language, a form of one, or a form of a verb."""
        return self.morphology.zipf(key) > 0 or self.word(key).common

    def _analyse(self, key: str) -> Word:
        if len(key) > LONGEST:
            return Word(key, "word", key)
        morphology = self.morphology
        verbs = self.verbs.read(key)
        number = self.numbers.get(key)
        ordinal = self.ordinals.get(key)
        rank = morphology.zipf(key)
        if number is not None or ordinal is not None:
            return Word(
                key,
                "word",
                key,
                number=number if ordinal is None else ordinal,
                ordinal=ordinal is not None,
                verbs=verbs,
                common=True,
                rank=rank,
            )
        noun = Nominal(key) if any(v.form == "perfect" for v in verbs) else morphology.analyse(key)
        if not verbs and noun.clitic and noun.lemma in self.verbs.infinitives:
            verbs = (VerbForm(noun.lemma, "infinitive"),)
        base = rank or morphology.zipf(noun.lemma)
        common = bool(verbs) or (base > 0 and key not in self._names and noun.lemma not in self._names)
        return Word(
            key,
            "word",
            intern(noun.lemma),
            noun.plural,
            noun.indefinite,
            noun.comparative,
            noun.clitic,
            verbs,
            common=common,
            rank=base,
            noun=self._is_noun(noun.lemma),
        )

    def _is_noun(self, lemma: str) -> bool:
        """Whether a base has a plural in use, in whatever spelling."""
        variants = (v + lemma[len(c) :] for c, v in self._variants.get(lemma[:3], ()) if lemma.startswith(c))
        return any(map(self.morphology.pluralised, (lemma, *variants)))


def figures(surface: str) -> Word:
    """The word that a number in figures is, with the ordinal ending that may stand after it."""
    folded = letters(surface)
    digits = folded.rstrip("امین")
    ordinal = digits != folded
    plain = digits.replace("٫", ".").replace("٬", ",").replace("،", ",")
    parts = re.split(r"[.,]", plain)
    grouped = len(parts) > 1 and "." not in plain and all(len(p) == 3 for p in parts[1:])
    value = None
    if (len(parts) == 1 or grouped) and len(plain) < 30 and plain.replace(",", "").isdecimal():
        value = int(plain.replace(",", ""))
    return Word(plain + ("م" if ordinal else ""), "number", plain, number=value, ordinal=ordinal, common=True)


def _number_words(lexicon: Lexicon) -> tuple[dict[str, int], dict[str, int]]:
    numbers: dict[str, int] = {}
    ordinals: dict[str, int] = {}
    for entry in lexicon.of(NumberWord).values():
        for written in entry.words:
            word = letters(written)
            numbers[word] = entry.value
            ordinals[word + "م"] = ordinals[word + "مین"] = entry.value
        ordinals.update({letters(o): entry.value for o in entry.ordinals})
    ordinals.pop("سیم", None)
    ordinals.pop("نهم ", None)
    return numbers, ordinals
