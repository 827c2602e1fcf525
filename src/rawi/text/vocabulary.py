"""How frequent a word is: the table that scripts/make_vocabulary.py distils from wordfreq."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent.parent / "lexicon" / "tables" / "vocabulary.tsv"


@lru_cache(maxsize=1)
def vocabulary() -> tuple[dict[str, float], frozenset[str]]:
    """Zipf frequency by folded word, and the words in -های that are mostly ه‌ای."""
    frequency: dict[str, float] = {}
    indefinite: frozenset[str] = frozenset()
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        label, _, words = line.partition("\t")
        if label == "ای":
            indefinite = frozenset(words.split())
        else:
            frequency.update(dict.fromkeys(words.split(" "), int(label) / 100))
    return frequency, indefinite
