"""Words that an event is asked for by: in the sentences that tell it, or in the names of who and where.

The index of sentences (`telling`) has neither names nor the commonest words of the language. Names are looked up among
actors and places, in any spelling; for the commonest words (attack, killed) it is enough that the report has them;
function words are passed over.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from rawi.archive import index
from rawi.archive.database import ArchiveError
from rawi.archive.lookup import by_words
from rawi.archive.weights import TELLING, weight
from rawi.text.analyser import Analyser

_GRAMMAR = 0.75
"""Weight below which a word is one of grammar: to be, this, also."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word: an expression for the index of sentences or, where it is ``common``, of reports; and the actors and
    places that have it in their name."""

    match: str
    common: bool
    actors: tuple[int, ...]
    places: tuple[int, ...]

    @property
    def accounts(self) -> str:
        """The numbers of accounts that have it in their words, as SQL with one value, `match`."""
        if self.common:
            return "SELECT id FROM account WHERE document_id IN (SELECT rowid FROM search WHERE search MATCH ?)"
        return "SELECT rowid FROM telling WHERE telling MATCH ?"


def wanted(db: sqlite3.Connection, text: str, analyser: Analyser) -> list[Wanted]:
    """What to look for; an event must have each of them. Raises `ArchiveError` where no word tells anything."""
    found = []
    index.few(text, analyser)
    for token in analyser.analyse(text).tokens:
        word = token.word
        weighs = weight(index.term(word))
        if word.kind not in ("word", "latin", "number") or weighs < _GRAMMAR or len(word.key) < 2:
            continue
        typed = text[token.start : token.end]
        match = index.expression(db, typed, analyser, exact=False, phrases=False)
        actors, places = (by_words(db, typed, t, f"{t.split('_')[0]}_id") for t in ("actor_word", "place_word"))
        found.append(Wanted(match, weighs < TELLING, tuple(actors), tuple(places)))
    if not found:
        raise ArchiveError(f"{text.strip()[:40]!r}: no word in it tells events apart; give another")
    return found
