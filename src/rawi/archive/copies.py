"""Near-duplicate texts: one report printed by many outlets is found by what its texts have in common.

Each text is a set of shingles (five running words by their folded keys); the archive keeps the smallest hashes of it
(a bottom-k sketch, Broder 1997), enough to estimate how many they share. By the very smallest texts find each other: of
two that are alike enough each has several of the other's. Reports that quote one statement share a paragraph; a copy
shares most of the shorter text.
"""

from __future__ import annotations

import sqlite3
import struct
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b

WORDS = 5
KEPT = 64
ALIKE = 0.55
"""Least share of the smaller sketch for a copy: below are reports that were written anew around one statement."""
_LEAST = 12
"""Shorter texts have too few shingles for the estimate to mean anything; they must agree wholly."""
LOOKED_UP = 16
"""So many of the smallest hashes are looked up: each is a page of its own of the archive to read and to write."""
_PER_HASH = 64
"""Texts looked at for one hash, the newest first: of a formula of outlets (a footer, a byline) there are ever more."""
_JUDGED = 8
"""Texts whose sketches are compared: those that share most."""


def sketch(keys: Sequence[str]) -> list[int]:
    """The smallest hashes of a text's shingles, as signed 64-bit numbers, ascending."""
    width = min(WORDS, len(keys))
    if not width:
        return []
    hashes = {_hash(" ".join(keys[i : i + width])) for i in range(len(keys) - width + 1)}
    return sorted(hashes)[:KEPT]


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def nearest(connection: sqlite3.Connection, hashes: Sequence[int]) -> tuple[int, float] | None:
    """The document that is most like a sketch, with how much, if any is alike enough; of several the oldest."""
    found: Counter[int] = Counter()
    looked = hashes[:LOOKED_UP]
    for value in looked:
        rows = connection.execute(
            "SELECT document_id FROM shingle WHERE hash = ? ORDER BY document_id DESC LIMIT ?", (value, _PER_HASH)
        )
        found.update([row[0] for row in rows])
    best: tuple[float, int] | None = None
    for document, shared in found.most_common(_JUDGED):
        if shared * 8 < len(looked):
            break
        likeness = _likeness(connection, hashes, document)
        if likeness >= ALIKE and (best is None or (likeness, -document) > (best[0], -best[1])):
            best = (likeness, document)
    return (best[1], best[0]) if best else None


def _likeness(connection: sqlite3.Connection, hashes: Sequence[int], document: int) -> float:
    """Estimated share of the shorter text's shingles that are in the other (containment), from both sketches."""
    (raw,) = connection.execute("SELECT hashes FROM sketch WHERE document_id = ?", (document,)).fetchone()
    mine, theirs = set(hashes), set(unpacked(raw))
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
    connection.execute("INSERT INTO sketch VALUES (?, ?)", (document, packed(hashes)))
    connection.executemany("INSERT INTO shingle VALUES (?, ?)", [(h, document) for h in hashes[:LOOKED_UP]])


def packed(hashes: Sequence[int]) -> bytes:
    """A sketch as the archive keeps it: 64 bits each, the lowest byte first."""
    return struct.pack(f"<{len(hashes)}q", *hashes)


def unpacked(raw: bytes) -> tuple[int, ...]:
    """A sketch from the archive."""
    return struct.unpack(f"<{len(raw) // 8}q", raw)
