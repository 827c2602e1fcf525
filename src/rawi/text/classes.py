"""The lexicon's classes of words, compiled: for each class the keys of its words."""

from __future__ import annotations

from functools import lru_cache
from typing import get_args

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_classes import ClassName, WordClass
from rawi.text.phrases import keys_of

Classes = dict[ClassName, frozenset[str]]
"""For each class the keys of its words."""


@lru_cache(maxsize=4)
def classes_of(lexicon: Lexicon) -> Classes:
    """The classes of a lexicon: one object, which the rooms share."""
    classes: Classes = {name: frozenset() for name in get_args(ClassName)}
    for entry in lexicon.of(WordClass).values():
        classes[entry.name] |= keys_in(entry)
    return classes


def answers_claim(classes: Classes, lemma: str) -> bool:
    """Whether a word says what is done to a claim, never to somebody: آن را *رد* کردند, *تأیید*, *دروغ* خواندند."""
    return lemma in classes["denying"] or lemma in classes["verifying"] or lemma in classes["untrue"]


def keys_in(entry: WordClass) -> frozenset[str]:
    """The keys of an entry's words; what is several words is none."""
    return frozenset(keys[0] for keys in map(keys_of, entry.words) if len(keys) == 1)
