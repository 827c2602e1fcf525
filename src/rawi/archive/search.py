"""Full text: reports that have all words of a query, the best first, each with a passage."""

from __future__ import annotations

import re
import sqlite3

from rawi.archive import index
from rawi.archive.ask import Row
from rawi.archive.database import ArchiveError
from rawi.archive.lookup import known
from rawi.archive.store import unpacked
from rawi.text.analyser import Analyser

_LOOKED_AT = 400
"""Documents whose text is looked into for an exact search, the best first."""


def search(db: sqlite3.Connection, query: str, analyser: Analyser, exact: bool = False, limit: int = 20) -> list[Row]:
    """Documents that have all words of a query, the best first, each with a passage.

    Joiners, letter variants, endings and script do not matter; ``exact``: the words must stand in the text as typed.
    """
    return [row for row, _ in found(db, query, analyser, exact, limit)]


def found(
    db: sqlite3.Connection,
    query: str,
    analyser: Analyser,
    exact: bool = False,
    limit: int = 20,
    after: tuple[float, int] | None = None,
) -> list[tuple[Row, float]]:
    """The same with the rank of each, from behind the rank and number ``after`` on. Raises `ArchiveError` for a query
    without a word."""
    match = expression(db, query, analyser, exact)
    behind = "AND (rank, rowid) > (?, ?)" if after else ""
    rows = db.execute(
        "SELECT d.id, d.ref, d.title, d.outlet, d.published, d.url, d.text_sha256, d.text, f.rank FROM "
        f"(SELECT rowid, rank FROM search WHERE search MATCH ? {behind} ORDER BY rank, rowid LIMIT ?) f "
        "JOIN document d ON d.id = f.rowid ORDER BY f.rank, d.id",
        (match, *(after or ()), _LOOKED_AT if exact else limit),
    )
    wanted = index.wanted(match)
    whole = [re.compile(rf"(?<![\w\u200c]){re.escape(w)}(?![\w\u200c])") for w in index.typed(query)]
    hits: list[tuple[Row, float]] = []
    for row in rows:
        text = unpacked(row[7])
        if exact and not all(w.search(text) or w.search(row[2]) for w in whole):
            continue
        start, end = _passage(text, wanted, index.typed(query), analyser)
        names = ("id", "ref", "title", "outlet", "published", "url", "text_sha256")
        hit = {**dict(zip(names, row[:7], strict=True)), "start": start, "end": end, "quote": text[start:end]}
        hits.append((hit, row[8]))
        if len(hits) == limit:
            break
    return hits


def expression(db: sqlite3.Connection, query: str, analyser: Analyser, exact: bool) -> str:
    """What the index is asked for a query. Raises `ArchiveError` where there is nothing to ask."""
    if known(db, query):
        raise ArchiveError(f"{query.strip()} is an id; rawi show {query.strip()} shows it")
    match = index.expression(db, query, analyser, exact)
    if not match:
        raise ArchiveError("nothing to search for; give a word")
    return match


def _passage(text: str, wanted: frozenset[str], typed: list[str], analyser: Analyser) -> tuple[int, int]:
    """Where the text around the first word that was found begins and ends."""
    at = next((text.find(w) for w in typed if w in text), -1)
    if at < 0:
        for token in analyser.analyse(text).tokens:
            if index.term(token.word) in wanted:
                at = token.start
                break
    at = max(at, 0)
    start = max(text.rfind("\n", 0, at) + 1, text.rfind(". ", 0, at) + 1, at - 90)
    while 0 < start < at and not text[start - 1].isspace():
        start += 1
    ends = [e for e in (text.find("\n", at), text.find(". ", at)) if e >= 0]
    end = min([*ends, at + 140, len(text)])
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
