"""What placing accounts looks at again and again, kept in memory while reports are put into one archive.

Nothing is decided here, and nothing written: whatever is not at hand is read from the archive. Who changes in the
archive what is kept here says so, or makes it forget.
"""

from __future__ import annotations

import sqlite3
from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from rawi.archive.model import Features, Judgement, unpack
from rawi.archive.newest import Newest
from rawi.archive.rows import json

_PER_BLOCK = 150
"""Accounts of one block that are looked at, the newest ones."""
_BLOCK = "SELECT account_id FROM block WHERE key = ? ORDER BY account_id DESC LIMIT ?"
_ACCOUNTS = 20_000
"""How many are kept: some 60 MB."""
_COMPARED = 6
"""Accounts of an event that are all compared; of more those that differ."""
_EVENTS = "SELECT id, event_id FROM account WHERE id IN (SELECT value FROM json_each(?))"
MOST_TOLD = 50
"""Accounts above which an event is what everybody tells, and relates no two reports to each other."""
_STORY = (
    f"SELECT DISTINCT o.document_id FROM account t JOIN event e ON e.id = t.event_id AND e.accounts <= {MOST_TOLD} "
    "JOIN account o ON o.event_id = e.id WHERE t.document_id = :d AND o.document_id != t.document_id"
)


@dataclass(slots=True)
class Tellers:
    """The accounts that tell one event, by their numbers, and the documents that they are of; ``rejected`` are
    documents of accounts that a person rejected, which are left out of both."""

    accounts: list[tuple[int, Features]]
    rejected: frozenset[int] = frozenset()
    documents: set[int] = field(init=False)
    _standing: list[Features] | None = None

    def __post_init__(self) -> None:
        self.documents = {f.document for _, f in self.accounts}

    def add(self, account: int, features: Features) -> None:
        """One account more."""
        insort(self.accounts, (account, features), key=itemgetter(0))
        self.documents.add(features.document)
        self._standing = None

    @property
    def representative(self) -> list[Features]:
        """Those that stand for all: of those that tell who, whom, how and where alike, the first and the last. What
        contradicts one of them contradicts all of its like."""
        if self._standing is None:
            self._standing = _representative([f for _, f in self.accounts])
        return self._standing


def _representative(accounts: list[Features]) -> list[Features]:
    if len(accounts) <= _COMPARED:
        return accounts
    alike: dict[object, list[Features]] = {}
    for f in accounts:
        told = (tuple(p.id for p in f.actors), tuple(p.id for p in f.recipients), f.mode)
        alike.setdefault(told, []).append(f)
    return [f for group in alike.values() for f in ([group[0], group[-1]] if len(group) > 1 else group)]


class Memory:
    """Of one archive, while nobody else writes to it."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._tellers: dict[int, Tellers] = {}
        self._events: dict[int, int] = {}
        self.blocks = Newest(db, _BLOCK, _PER_BLOCK)
        self._stories: dict[int, frozenset[int]] = {}
        self._judged: dict[tuple[int, int, int, int], Judgement] = {}

    def forget(self) -> None:
        """Drop everything: the archive has changed otherwise."""
        self._tellers.clear()
        self._events.clear()
        self.blocks.forget()
        self._stories.clear()
        self._judged.clear()

    def tellers(self, event: int) -> Tellers:
        """The accounts of an event."""
        found = self._tellers.get(event)
        if found is None:
            rows = self._db.execute(
                "SELECT id, features, rejected FROM account WHERE event_id = ? ORDER BY id", (event,)
            )
            told = [(id, unpack(raw), rejected) for id, raw, rejected in rows]
            out = frozenset(f.document for _, f, rejected in told if rejected)
            found = self._keep(event, Tellers([(id, f) for id, f, rejected in told if not rejected], out))
        return found

    def _keep(self, event: int, tellers: Tellers) -> Tellers:
        if len(self._events) > _ACCOUNTS:
            self._tellers.clear()
            self._events.clear()
        self._tellers[event] = tellers
        self._events.update((account, event) for account, _ in tellers.accounts)
        return tellers

    def event_of(self, account: int) -> int:
        """The event that an account tells."""
        found = self._events.get(account)
        if found is None:
            (found,) = self._db.execute("SELECT event_id FROM account WHERE id = ?", (account,)).fetchone()
        return int(found)

    def events_of(self, accounts: Sequence[int]) -> list[int]:
        """The events that these accounts tell, each once, in the order of the first of its accounts."""
        found = {a: event for a in accounts if (event := self._events.get(a)) is not None}
        if len(found) < len(accounts):
            asked = json([a for a in accounts if a not in found])
            found.update(self._db.execute(_EVENTS, (asked,)).fetchall())
        return list(dict.fromkeys(found[a] for a in accounts))

    def alone(self, account: int, event: int, features: Features) -> None:
        """A new account, in a new event."""
        self._keep(event, Tellers([(account, features)]))

    def joined(self, account: int, features: Features, old: int, event: int) -> None:
        """An account that stands alone in its event is about to tell another."""
        self._tellers.pop(old, None)
        self._events[account] = event
        self.tellers(event).add(account, features)
        self._unrelate(event)

    def changed(self, *events: int) -> None:
        """The accounts of these events are about to change."""
        for event in events:
            self._unrelate(event)
            for account, _ in self._tellers.pop(event).accounts:
                self._events.pop(account, None)

    def counted(self, event: int) -> None:
        """How many accounts an event has was written into its row."""
        if len(self.tellers(event).accounts) >= MOST_TOLD:
            self._unrelate(event)

    def _unrelate(self, event: int) -> None:
        tellers = self.tellers(event)
        for document in (*tellers.documents, *tellers.rejected):
            self._stories.pop(document, None)

    def story(self, document: int) -> frozenset[int]:
        """Reports that share an event with one; what very many reports tell makes no story of any two of them."""
        found = self._stories.get(document)
        if found is None:
            if len(self._stories) > _ACCOUNTS:
                self._stories.clear()
            found = self._stories[document] = frozenset(r[0] for r in self._db.execute(_STORY, {"d": document}))
        return found

    def between(self, one: int, other: int) -> Judgement | None:
        """What was judged of two events as they are now."""
        return self._judged.get(self._pair(one, other))

    def judged(self, one: int, other: int, found: Judgement) -> None:
        """What is judged of two events by themselves."""
        if len(self._judged) > _ACCOUNTS:
            self._judged.clear()
        self._judged[self._pair(one, other)] = found

    def _pair(self, one: int, other: int) -> tuple[int, int, int, int]:
        """An event never loses accounts as long as nothing is forgotten: how many it has says which."""
        return one, other, len(self.tellers(one).accounts), len(self.tellers(other).accounts)
