"""New accounts find their events: few candidates by blocking, the likeliest pairs first, never against a contradiction.

A block is a type of event in a few days with one party or place. An account is compared with those that share a block
with it, at most so many, so that the cost of a report does not grow with the archive.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from hashlib import blake2b

from rawi.archive.alike import compare
from rawi.archive.model import Features, Judgement, unpack

_DAYS = 3
"""Days of one bucket of time."""
_LONGEST = 12
"""Days of an interval beyond which an account is looked up by when it was reported."""
_PER_BLOCK = 150
"""Accounts looked at in one block, the newest first."""
_JUDGED = 30
"""Accounts that are compared in full: those that share most blocks."""


class Placer:
    """Places the accounts of one document."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._taken: list[tuple[int, Features]] = []
        self._linked = _corrected(db)

    def take(self, account: int, features: Features) -> None:
        """One account more; it stands alone until `place`."""
        self._taken.append((account, features))

    def place(self) -> tuple[set[int], int]:
        """Give every account its event. The events that changed, and how many accounts joined others."""
        wishes: list[tuple[float, int, int, Judgement]] = []
        for account, features in self._taken:
            for event, found in self._candidates(account, features).items():
                wishes.append((found.score, account, event, found))
        wishes.sort(key=lambda w: (-w[0], w[1], w[2]))
        touched = {self._event_of(account) for account, _ in self._taken}
        joined: set[int] = set()
        filled: set[int] = set()
        for _, account, event, found in wishes:
            if account in joined or event in filled:
                continue
            if found.verdict == "same":
                touched.discard(self._event_of(account))
                self._join(account, event, found)
                joined.add(account)
                filled.add(event)
                touched.add(event)
            else:
                self._note(account, event, found)
                if found.verdict == "rival":
                    touched.add(event)
        for account, features in self._taken:
            self._db.executemany(
                "INSERT OR IGNORE INTO block VALUES (?, ?)", [(key, account) for key in blocks(features, False)]
            )
        return touched, len(joined)

    def _candidates(self, account: int, features: Features) -> dict[int, Judgement]:
        """Events that the account may tell, with the verdict over all their accounts."""
        shared: Counter[int] = Counter()
        for key in blocks(features, True):
            rows = self._db.execute(
                "SELECT account_id FROM block WHERE key = ? ORDER BY account_id DESC LIMIT ?", (key, _PER_BLOCK)
            )
            shared.update(row[0] for row in rows)
        events: list[int] = []
        for other, _ in sorted(shared.items(), key=lambda s: (-s[1], -s[0]))[:_JUDGED]:
            event = self._event_of(other)
            if event not in events:
                events.append(event)
        found: dict[int, Judgement] = {}
        for event in events:
            verdict = self._against(features, event)
            if verdict.verdict != "different":
                found[event] = verdict
        return found

    def _against(self, features: Features, event: int) -> Judgement:
        """The best verdict over an event's accounts, unless one of them contradicts."""
        rows = self._db.execute("SELECT features FROM account WHERE event_id = ? AND NOT rejected", (event,))
        best = Judgement("different", 0.0, "")
        for (raw,) in rows:
            found = compare(features, unpack(raw))
            if found.verdict == "rival" or (found.verdict == "different" and found.why.startswith("they contradict")):
                return found
            if found.why == "one report tells both as two events":
                return found
            if found.score > best.score:
                best = found
        return best

    def _event_of(self, account: int) -> int:
        (event,) = self._db.execute("SELECT event_id FROM account WHERE id = ?", (account,)).fetchone()
        return int(event)

    def _join(self, account: int, event: int, found: Judgement) -> None:
        old = self._event_of(account)
        self._note(account, event, found)
        self._db.execute("UPDATE account SET event_id = ? WHERE id = ?", (event, account))
        self._db.execute("DELETE FROM event WHERE id = ?", (old,))

    def _note(self, account: int, event: int, found: Judgement) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO judgement (kind, one, other, verdict, score, why) "
            "SELECT 'event', e.ref, t.ref, ?, ?, ? FROM event e, account t WHERE e.id = ? AND t.id = ?",
            (found.verdict, round(found.score, 2), found.why, event, account),
        )


def _corrected(db: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    return frozenset()


def blocks(features: Features, looking: bool) -> list[int]:
    """The blocks of an account: those it is kept in or, ``looking``, those it is looked up in, with the days beside."""
    anchors = [f"a{p.id}" for p in (*features.actors, *features.recipients) if not p.generic]
    anchors += [f"c{p.country}" for p in (*features.actors, *features.recipients) if p.country]
    anchors += [f"p{w.id}" for w in features.places]
    anchors += [f"t{f.what}{f.low}" for f in features.figures]
    anchors += [f"g{p.id}" for p in (*features.actors, *features.recipients) if p.generic]
    anchors.append(f"d{features.copy_of}")
    return [
        int.from_bytes(blake2b(f"{features.type}|{b}|{a}".encode(), digest_size=8).digest(), "big", signed=True)
        for b in _buckets(features, looking)
        for a in dict.fromkeys(anchors)
    ]


def _buckets(features: Features, looking: bool) -> list[int]:
    first, last = features.first, features.last
    margin = 1 if looking else 0
    if first is None or last is None or last - first > _LONGEST:
        if features.published is None:
            return [-1]
        first, last = features.published - (3 if looking else 0), features.published + (3 if looking else 0)
        margin = 0
    return list(range((first - margin) // _DAYS, (last + margin) // _DAYS + 1))
