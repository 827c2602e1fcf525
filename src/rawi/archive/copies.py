"""Near-duplicate texts: one report printed by many outlets is found by what its texts have in common.

Each text is a set of shingles (five running words by their folded keys); the archive keeps the smallest hashes of it
(a bottom-k sketch, Broder 1997), enough to look up texts that share some and to estimate how many they share. Reports
that quote one statement share a paragraph; a copy shares most of the shorter text.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b

WORDS = 5
KEPT = 64
ALIKE = 0.55
"""Least share of the smaller sketch for a copy: below are reports that were written anew around one statement."""
_LEAST = 12
"""Shorter texts have too few shingles for the estimate to mean anything; they must agree wholly."""
_COMMON = 400
"""A hash in more texts than this is a formula of outlets (a footer, a byline), not a sign of copying."""


def sketch(keys: Sequence[str]) -> list[int]:
    """The smallest hashes of a text's shingles, as signed 64-bit numbers, ascending."""
    width = min(WORDS, len(keys))
    if not width:
        return []
    hashes = {_hash(" ".join(keys[i : i + width])) for i in range(len(keys) - width + 1)}
    return sorted(hashes)[:KEPT]


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def nearest(connection: sqlite3.Connection, hashes: Sequence[int], but: int = 0) -> tuple[int, float] | None:
    """The document that is most like a sketch, with how much, if any is alike enough; of several the oldest."""
    if not hashes:
        return None
    found: Counter[int] = Counter()
    for value in hashes:
        rows = connection.execute(
            "SELECT document_id FROM shingle WHERE hash = ? AND document_id != ? LIMIT ?", (value, but, _COMMON + 1)
        ).fetchall()
        if len(rows) <= _COMMON:
            found.update(row[0] for row in rows)
    best: tuple[float, int] | None = None
    for document, shared in found.most_common(8):
        if shared * 4 < len(hashes):
            break
        likeness = _likeness(connection, hashes, document)
        if likeness >= ALIKE and (best is None or (likeness, -document) > (best[0], -best[1])):
            best = (likeness, document)
    return (best[1], best[0]) if best else None


def _likeness(connection: sqlite3.Connection, hashes: Sequence[int], document: int) -> float:
    """Estimated share of the shorter text's shingles that are in the other (containment), from both sketches."""
    other = [row[0] for row in connection.execute("SELECT hash FROM shingle WHERE document_id = ?", (document,))]
    mine, theirs = set(hashes), set(other)
    # Both sketches are complete up to the smaller of their largest hashes; beyond it one of them may have been cut.
    limit = min(max(mine) if len(mine) == KEPT else 2**63, max(theirs) if len(theirs) == KEPT else 2**63)
    mine = {h for h in mine if h <= limit}
    theirs = {h for h in theirs if h <= limit}
    smaller = min(len(mine), len(theirs))
    if not smaller:
        return 0.0
    if smaller < _LEAST and mine != theirs and len(hashes) < KEPT:
        return 0.0
    return len(mine & theirs) / smaller


def keep(connection: sqlite3.Connection, document: int, hashes: Sequence[int]) -> None:
    """Note a document's sketch."""
    connection.executemany("INSERT INTO shingle VALUES (?, ?)", [(h, document) for h in hashes])
