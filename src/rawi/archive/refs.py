"""Short permanent ids: a letter for the kind, and eight of Crockford's base-32 digits of a hash of what is named.

They come from the content, so that the same report in another archive brings the same ids and corrections can travel.
"""

from __future__ import annotations

import hashlib
import sqlite3
from bisect import bisect_left

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"
KINDS = {"d": "document", "a": "actor", "e": "event", "t": "account", "s": "statement", "c": "correction"}
_LENGTH = 8


def digest(*parts: object) -> str:
    """Thirteen base-32 digits of the hash of the parts."""
    value = int.from_bytes(hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()[:9], "big")
    digits = ""
    for _ in range(13):
        value, digit = divmod(value, 32)
        digits += _DIGITS[digit]
    return digits


def fresh(connection: sqlite3.Connection, letter: str, *parts: object) -> str:
    """The id for what the parts name; where another thing has its eight digits, one digit longer. Where all are taken,
    ``again`` is added to the parts, as often as it takes: there may be a thousand people of one name."""

    def taken(ref: str) -> bool:
        here = f"SELECT 1 FROM {KINDS[letter]} WHERE ref = ? UNION ALL SELECT 1 FROM ended WHERE ref = ?"
        return connection.execute(here, (ref, ref)).fetchone() is not None

    def room(again: int) -> bool:
        return not taken(letter + digest(letter, *parts, *["again"] * again))

    again, whole = 0, digest(letter, *parts)
    while True:
        for length in range(_LENGTH, len(whole) + 1):
            if not taken(letter + whole[:length]):
                return letter + whole[:length]
        # Nobody is in the longest before all shorter ones are taken: the first with room is found by doubling.
        most = again + 1
        while not room(most):
            most *= 2
        again += 1 + bisect_left(range(again + 1, most), True, key=room)
        whole = digest(letter, *parts, *["again"] * again)


def end_ref(connection: sqlite3.Connection, ref: str, successor: str, why: str) -> None:
    """Note that an id ended, and what took it over; what pointed to it follows."""
    connection.execute("UPDATE ended SET successor = ? WHERE successor = ?", (successor, ref))
    connection.execute(
        "INSERT OR REPLACE INTO ended VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now'))",
        (ref, successor, why),
    )
    for column in ("one", "other"):
        connection.execute(f"UPDATE OR REPLACE link SET {column} = ? WHERE {column} = ?", (successor or ref, ref))
    connection.execute("UPDATE OR REPLACE retyping SET account = ? WHERE account = ?", (successor or ref, ref))
    # The index begins with the kind; without one the whole table would be gone through.
    connection.execute(
        "UPDATE OR REPLACE judgement SET one = ? WHERE kind IN ('actor', 'event', 'copy', 'reading') AND one = ?",
        (successor or ref, ref),
    )


def kind_of(ref: str) -> str:
    """The table that an id points into, or nothing where it cannot be an id."""
    return KINDS.get(ref[:1].lower(), "") if len(ref) > _LENGTH and ref[1:].isalnum() else ""
