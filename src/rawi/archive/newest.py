"""The newest rows of a table for each key, kept in memory while reports are put into one archive."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

_KEYS = 200_000
"""How many keys are kept: some 50 MB."""


class Newest:
    """At most so many rows for a key. ``statement`` gives them from the archive for a key and how many, the newest
    first."""

    def __init__(self, db: sqlite3.Connection, statement: str, most: int) -> None:
        self._db, self._statement, self._most = db, statement, most
        self._rows: dict[int, list[int]] = {}

    def forget(self) -> None:
        """Drop everything: the archive has changed otherwise."""
        self._rows.clear()

    def of(self, key: int) -> list[int]:
        """The newest first."""
        found = self._rows.get(key)
        if found is None:
            if len(self._rows) > _KEYS:
                self._rows.clear()
            found = [row[0] for row in self._db.execute(self._statement, (key, self._most))]
            found.reverse()
            self._rows[key] = found
        return found[: -self._most - 1 : -1]

    def add(self, row: int, keys: Iterable[int]) -> None:
        """A row that is newer than all others was written with these keys."""
        for key in dict.fromkeys(keys):
            found = self._rows.get(key)
            if found is not None:
                found.append(row)
                if len(found) > 2 * self._most:
                    del found[: -self._most]
