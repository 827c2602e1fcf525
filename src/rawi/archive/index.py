"""Full text: what of a report is indexed, and what a query is turned into.

Words are indexed by their bases (ending, plural, ezafe and joiners cut, letters folded; verbs by their infinitive), so
that any form finds any other. Names are indexed in both scripts, and by skeletons for spellings that nobody thought of.
"""

from __future__ import annotations

import re
import sqlite3

from rawi.archive.database import ArchiveError
from rawi.archive.names import folded, skeletons
from rawi.record import Record
from rawi.text.analyser import Analyser
from rawi.text.model import Text, Word

_LEAST = 2
"""Consonants that a skeleton needs to mean anything."""
_WORDS = 100
"""Words of a query at most: SQLite takes conditions in conditions a thousand deep."""
_MOST = 12
"""Words that one word of a query may stand for."""


def terms(text: Text) -> list[str]:
    """The indexed words of a text in order."""
    return [term(t.word) for t in text.tokens if t.word.kind in ("word", "latin", "number")]


def term(word: Word) -> str:
    """One word as it is indexed: a verb by its infinitive, anything else by its base; punctuation never."""
    if word.kind == "number":
        return word.key
    if word.verbs:
        return folded(word.verbs[0].lemma).replace(" ", "")
    return folded(word.lemma).replace(" ", "") or word.key


def names(record: Record) -> tuple[list[str], list[tuple[str, str]]]:
    """Latin names of the report's actors and places, and (skeleton, word) of all their names."""
    latin: list[str] = []
    spellings: set[tuple[str, str]] = set()
    pairs = [(a.name, a.name_en) for a in record.actors if a.kind != "people"]
    pairs += [(p.name, p.name_en) for e in record.events for p in e.places]
    for name, english in pairs:
        found = folded(english).split()
        latin += found
        for word in (*folded(name).split(), *found):
            spellings.update((s, word) for s in skeletons(word) if len(s) >= _LEAST)
    return latin, sorted(spellings)


def indexed(title: str, text: Text, record: Record, analyser: Analyser) -> str:
    """What is indexed of a document: three lines for title, body and names."""
    heading = " ".join(terms(analyser.analyse(title))) if title else ""
    return "\n".join((heading, " ".join(terms(text)), " ".join(names(record)[0])))


def put(connection: sqlite3.Connection, document: int, lines: str, record: Record) -> None:
    """Index one document."""
    connection.execute(
        "INSERT INTO search (rowid, title, body, names) VALUES (?, ?, ?, ?)", (document, *lines.split("\n"))
    )
    connection.executemany("INSERT OR IGNORE INTO spelling VALUES (?, ?)", names(record)[1])


def forget(connection: sqlite3.Connection, document: int, lines: str) -> None:
    """Take a document out of the index: what was put in must be given again."""
    connection.execute(
        "INSERT INTO search (search, rowid, title, body, names) VALUES ('delete', ?, ?, ?, ?)",
        (document, *lines.split("\n")),
    )


def expression(
    connection: sqlite3.Connection, query: str, analyser: Analyser, exact: bool, phrases: bool = True
) -> str:
    """An FTS5 expression for a query of words and "phrases"; nothing where the query has no word."""
    parts: list[str] = []
    few(query, analyser)
    for i, piece in enumerate(query.translate(_QUOTES).split('"')):
        words = [t.word for t in analyser.analyse(piece).tokens if t.word.kind in ("word", "latin", "number")]
        if i % 2 and len(words) > 1 and phrases:
            parts.append('"' + " ".join(map(term, words)) + '"')
        else:
            parts += [_alternatives(connection, w, exact) for w in words]
    return " AND ".join(parts)


def few(query: str, analyser: Analyser) -> None:
    """Raises `ArchiveError` where a query has more words than can be asked for at once."""
    words = max(len(typed(query)), len(analyser.analyse(query).tokens))
    if words > _WORDS:
        raise ArchiveError(f"a query of {words} words; give at most {_WORDS}")


_QUOTES = str.maketrans(dict.fromkeys("«»“”„", '"'))


def typed(query: str) -> list[str]:
    """The words and phrases of a query as they were typed."""
    pieces = query.translate(_QUOTES).split('"')
    return [w for i, p in enumerate(pieces) for w in ([p.strip()] if i % 2 else p.split()) if w]


def wanted(expression: str) -> frozenset[str]:
    """The indexed words that an expression of `expression` looks for."""
    return frozenset(w for i, part in enumerate(expression.split('"')) if i % 2 for w in part.split())


def _alternatives(connection: sqlite3.Connection, word: Word, exact: bool) -> str:
    """A word, and unless ``exact`` the names of both scripts that are spelt like it."""
    found = [term(word)]
    if not exact and word.kind in ("word", "latin") and not word.common:
        for skeleton in skeletons(folded(word.key)):
            if len(skeleton) >= _LEAST:
                rows = connection.execute("SELECT word FROM spelling WHERE skeleton = ? LIMIT 60", (skeleton,))
                likely = sorted((abs(len(w) - len(word.key)), w) for (w,) in rows if _likely(w, word.key))
                found += [w for _, w in likely[:_MOST] if w not in found]
    quoted = [_quoted(w) for w in found]
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


_PIECES = re.compile(r"[^\W_]+")
"""What the index takes for one word (FTS5, unicode61): letters and digits."""


def _quoted(word: str) -> str:
    """A word for an expression; one that the index cuts (1,5) by its pieces, for not every index knows phrases."""
    pieces = _PIECES.findall(word) or [word]
    whole = " AND ".join(f'"{p}"' for p in pieces)
    return whole if len(pieces) == 1 else f"({whole})"


def _likely(one: str, other: str) -> bool:
    """Whether two words of one skeleton may be spellings of one name: in one script they are of about one length, and
    they begin alike."""
    if one.isascii() == other.isascii():
        return abs(len(one) - len(other)) < 3 and (one[0] == other[0] or one.isascii())
    return True
