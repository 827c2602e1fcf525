"""How much words tell of an event: the rarer in the language, the more."""

from __future__ import annotations

from functools import lru_cache

from rawi.text.vocabulary import vocabulary

TELLING = 1.5
"""Least weight of a word that is kept to compare accounts: commoner ones say nothing."""


@lru_cache(maxsize=65536)
def weight(word: str) -> float:
    """How much a word tells: the rarer in the language, the more."""
    return max(0.5, 6.5 - vocabulary()[0].get(word, 1.5))
