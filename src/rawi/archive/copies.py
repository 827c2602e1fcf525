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
from itertools import chain

from rawi.archive.newest import Newest

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
_SHINGLE = "SELECT document_id FROM shingle WHERE hash = ? ORDER BY document_id DESC LIMIT ?"
_SKETCHES = 4000
"""How many are kept in memory: 20 MB."""


def sketch(keys: Sequence[str]) -> list[int]:
    """The smallest hashes of a text's shingles, as signed 64-bit numbers, ascending."""
    width = min(WORDS, len(keys))
    if not width:
        return []
    hashes = {_hash(" ".join(keys[i : i + width])) for i in range(len(keys) - width + 1)}
    return sorted(hashes)[:KEPT]


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


class Copies:
    """The sketches of one archive. What was looked at is kept in memory, while nobody else writes."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._shingles = Newest(db, _SHINGLE, _PER_HASH)
        self._sketches: dict[int, frozenset[int]] = {}

    def forget(self) -> None:
        """Drop what is kept in memory."""
        self._shingles.forget()
        self._sketches.clear()

    def nearest(self, hashes: Sequence[int]) -> tuple[int, float] | None:
        """The document that is most like a sketch, with how much, if any is alike enough; of several the oldest."""
        looked = hashes[:LOOKED_UP]
        found = Counter(chain.from_iterable(map(self._shingles.of, looked)))
        best: tuple[float, int] | None = None
        for document, shared in found.most_common(_JUDGED):
            if shared * 8 < len(looked):
                break
            likeness = _likeness(frozenset(hashes), self._sketch(document))
            if likeness >= ALIKE and (best is None or (likeness, -document) > (best[0], -best[1])):
                best = (likeness, document)
        return (best[1], best[0]) if best else None

    def _sketch(self, document: int) -> frozenset[int]:
        found = self._sketches.get(document)
        if found is None:
            (raw,) = self._db.execute("SELECT hashes FROM sketch WHERE document_id = ?", (document,)).fetchone()
            if len(self._sketches) > _SKETCHES:
                self._sketches.clear()
            found = self._sketches[document] = frozenset(unpacked(raw))
        return found

    def keep(self, document: int, hashes: Sequence[int]) -> None:
        """Note a document's sketch."""
        looked = hashes[:LOOKED_UP]
        self._db.execute("INSERT INTO sketch VALUES (?, ?)", (document, packed(hashes)))
        self._db.executemany("INSERT INTO shingle VALUES (?, ?)", [(h, document) for h in looked])
        self._shingles.add(document, looked)


def _likeness(mine: frozenset[int], theirs: frozenset[int]) -> float:
    """Estimated share of the shorter text's shingles that are in the other (containment), from both sketches."""
    # Both sketches are complete up to the smaller of their largest hashes; beyond it one of them may have been cut.
    limit = min(max(s) if len(s) == KEPT else 2**63 for s in (mine, theirs))
    some, others = ({h for h in s if h <= limit} for s in (mine, theirs))
    smaller = min(len(some), len(others))
    if not smaller or (smaller < _LEAST and some != others and len(mine) < KEPT):
        return 0.0
    return len(some & others) / smaller


def packed(hashes: Sequence[int]) -> bytes:
    """A sketch as the archive keeps it: 64 bits each, the lowest byte first."""
    return struct.pack(f"<{len(hashes)}q", *hashes)


def unpacked(raw: bytes) -> tuple[int, ...]:
    """A sketch from the archive."""
    return struct.unpack(f"<{len(raw) // 8}q", raw)
