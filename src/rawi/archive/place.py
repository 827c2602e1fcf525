"""New accounts find their events: few candidates by blocking, the likeliest pairs first, never against a contradiction.

A block is a type of event in a few days with one party or place. An account is compared with those that share a block
with it, at most so many, so that the cost of a report does not grow with the archive.
"""

from __future__ import annotations

import heapq
import sqlite3
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from rawi.archive.alike import DOUBTFUL, compare, weight
from rawi.archive.model import Features, Judgement, unpack
from rawi.archive.refs import end_ref
from rawi.archive.rows import new_event
from rawi.archive.terms import note

_DAYS = 3
"""Days of one bucket of time."""
_ALWAYS = -1
"""The bucket of what has no days."""
_HASH = 42
"""Bits of a block's key below those of its bucket; both are positive in 64 bits."""
_LONGEST = 12
"""Days of an interval beyond which an account is looked up by when it was reported."""
_PER_BLOCK = 150
"""Accounts looked at in one block, the newest first."""
_WORDS = 2
"""The rarest words of its sentence find an account that names nobody."""
_TELLING_TOLL = 20
"""A toll so high is looked up over all days: what was great is told again for years."""
_COMPARED = 6
"""Accounts of an event that are all compared; of more those that differ."""
_STORY = 50
"""Accounts above which an event is what everybody tells, and relates no two reports to each other."""
_JUDGED = 30
"""Accounts that are compared in full: those that share most blocks."""
_FORBIDDING = ("they contradict", "on other days", "one report tells both", "a person said")
"""How reasons begin that forbid joining whatever other accounts say."""


class Placer:
    """Places the accounts of one document."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._taken: list[tuple[int, Features]] = []
        self._settled: set[int] = set()
        self._links = Links(db)
        self._judged: dict[tuple[int, int], Judgement] = {}
        self._tellers: dict[int, frozenset[int]] = {}
        self._left: set[int] = set()
        self._stories: dict[int, frozenset[int]] = {}

    def take(self, account: int, features: Features, kept: bool = False) -> None:
        """One account more; it stands alone until `place`. ``kept``: it was told anew, and stays in its event as long
        as it fits the others there."""
        self._taken.append((account, features))
        if kept and self._fits(account, features):
            self._settled.add(account)

    def _fits(self, account: int, features: Features) -> bool:
        """Whether an account that changed still tells its event; where not, it gets one of its own."""
        event = self._event_of(account)
        others = [f for a, f in self._features(event) if a != account]
        if not others:
            # Alone in its event, it may now be seen to tell another; it keeps its own where it does not.
            return False
        if self._links.together(account, event):
            return True
        found = [compare(features, f, True) for f in others]
        forbidden = any(f.why.startswith(_FORBIDDING) for f in found)
        if not forbidden and max(f.score for f in found) >= DOUBTFUL:
            return True
        (ref,) = self._db.execute("SELECT ref FROM account WHERE id = ?", (account,)).fetchone()
        self._db.execute(
            "UPDATE account SET event_id = ? WHERE id = ?", (new_event(self._db, ref, features.type), account)
        )
        self._left.add(event)
        return False

    def place(self) -> tuple[set[int], int]:
        """Give every account its event. The events that changed, and how many accounts joined others."""
        touched = {self._event_of(account) for account, _ in self._taken} | self._left
        near = {
            account: self._candidates(features) for account, features in self._taken if account not in self._settled
        }
        joined: dict[int, int] = {}
        related: frozenset[int] = frozenset()
        while True:
            wishes = self._wishes(near, joined, related)
            before = len(joined)
            for account, event, found in wishes:
                if found.verdict == "same" and account not in joined and event not in joined.values():
                    touched.discard(self._event_of(account))
                    self._join(account, event, found)
                    joined[account] = event
                    touched.add(event)
            # What was joined makes reports tell one story, and that may decide the doubtful ones.
            if len(joined) == before:
                break
            related = self._documents(joined.values())
        touched |= self._unite(touched, related)
        for account, event, found in wishes:
            if account not in joined and event not in joined.values():
                self._note(account, event, found)
                if found.verdict == "rival":
                    touched.add(event)
        for account, features in self._taken:
            self._db.executemany(
                "INSERT OR IGNORE INTO block VALUES (?, ?)", [(key, account) for key in blocks(features, False)]
            )
        return touched, len(joined)

    def _unite(self, touched: set[int], related: frozenset[int]) -> set[int]:
        """Events that were doubtful until a new report joined their reports to one story: they may be one after all."""
        changed: set[int] = set()
        marks = ", ".join(map(str, related))
        # The order of tables is forced (CROSS JOIN): from these few reports to their doubts.
        rows = self._db.execute(
            "SELECT j.id, e.id, t.event_id FROM account t "
            "CROSS JOIN judgement j ON j.kind = 'event' AND j.other = t.ref "
            "CROSS JOIN event e ON e.ref = j.one "
            f"WHERE t.document_id IN ({marks}) AND j.verdict = 'doubtful' AND t.event_id != e.id "
            "ORDER BY j.score DESC, j.id",
        ).fetchall()
        for judgement, one, other in rows:
            if not all(self._db.execute("SELECT 1 FROM event WHERE id = ?", (e,)).fetchone() for e in (one, other)):
                continue
            found = self.between(one, other)
            if found.verdict == "same":
                self._db.execute("DELETE FROM judgement WHERE id = ?", (judgement,))
                keep, end = sorted((one, other))
                self.unite(keep, end, found)
                touched.discard(end)
                changed.add(keep)
        return changed

    def between(self, one: int, other: int) -> Judgement:
        """The verdict on two events: the best over their accounts, unless any two of these contradict."""
        best = Judgement("different", 0.0, "")
        for account, features in self._features(one):
            related = self._documents_with(features.document)
            found = self._against(account, features, other, related)
            if found.verdict == "rival" or found.why.startswith(_FORBIDDING):
                return found
            best = max(best, found, key=lambda f: f.score)
        return best

    def unite(self, keep: int, end: int, found: Judgement) -> None:
        """All accounts of one event become accounts of another, older one; the id that ends is kept with it."""
        for (account,) in self._db.execute("SELECT id FROM account WHERE event_id = ?", (end,)).fetchall():
            self._note(account, keep, found)
        self._db.execute("UPDATE account SET event_id = ? WHERE event_id = ?", (keep, end))
        drop_event(self._db, end, keep, found.why, known=True)

    def _features(self, event: int) -> list[tuple[int, Features]]:
        rows = self._db.execute("SELECT id, features FROM account WHERE event_id = ? AND NOT rejected", (event,))
        return [(id, unpack(raw)) for id, raw in rows]

    def _documents_with(self, document: int) -> frozenset[int]:
        """Reports that share an event with one; what very many reports tell makes no story of any two of them."""
        known = self._stories.get(document)
        if known is not None:
            return known
        rows = self._db.execute(
            "SELECT DISTINCT o.document_id FROM account t JOIN event e ON e.id = t.event_id AND e.accounts <= ? "
            "JOIN account o ON o.event_id = e.id WHERE t.document_id = ? AND o.document_id != t.document_id",
            (_STORY, document),
        )
        self._stories[document] = frozenset(r[0] for r in rows)
        return self._stories[document]

    def _wishes(
        self, near: dict[int, list[int]], joined: dict[int, int], related: frozenset[int]
    ) -> list[tuple[int, int, Judgement]]:
        """Accounts with events that they may tell, the likeliest first."""
        features = dict(self._taken)
        full = set(joined.values())
        found = [
            (account, event, self._judgement(account, features[account], event, related))
            for account, events in near.items()
            if account not in joined
            for own in (self._event_of(account),)
            for event in events
            if event not in full and event != own
        ]
        found = [w for w in found if w[2].verdict != "different"]
        return sorted(found, key=lambda w: (-w[2].score, w[0], w[1]))

    def _judgement(self, account: int, features: Features, event: int, related: frozenset[int]) -> Judgement:
        """As `_against`, worked out again only where ``related`` reports tell the event."""
        found = self._judged.get((account, event))
        if found is None:
            found = self._judged[account, event] = self._against(account, features, event, frozenset())
        if related and not found.why.startswith(_FORBIDDING):
            if event not in self._tellers:
                self._tellers[event] = frozenset(f.document for _, f in self._features(event))
            if self._tellers[event] & related:
                return self._against(account, features, event, related)
        return found

    def _documents(self, events: Iterable[int]) -> frozenset[int]:
        """The reports that tell any of these events, but for those that everybody tells."""
        marks = ", ".join(map(str, events))
        rows = self._db.execute(
            "SELECT t.document_id FROM event e CROSS JOIN account t ON t.event_id = e.id "
            f"WHERE e.id IN ({marks}) AND e.accounts <= {_STORY}"
        )
        return frozenset(row[0] for row in rows)

    def _candidates(self, features: Features) -> list[int]:
        """Events that the account may tell, those that share most blocks with it first."""
        shared: Counter[int] = Counter()
        for key in blocks(features, True):
            rows = self._db.execute(
                "SELECT account_id FROM block WHERE key = ? ORDER BY account_id DESC LIMIT ?", (key, _PER_BLOCK)
            )
            shared.update([row[0] for row in rows])
        first = [account for account, _ in heapq.nsmallest(_JUDGED, shared.items(), key=lambda s: (-s[1], -s[0]))]
        rows = self._db.execute(f"SELECT id, event_id FROM account WHERE id IN ({', '.join(map(str, first))})")
        events = dict(rows.fetchall())
        return list(dict.fromkeys(events[other] for other in first))

    def _against(self, account: int, features: Features, event: int, related: frozenset[int]) -> Judgement:
        """The best verdict over an event's accounts, unless one of them contradicts."""
        if self._links.apart(account, event):
            return Judgement("different", 0.0, "a person said that they are not one")
        best = Judgement("different", 0.0, "")
        others = self._features(event)
        if any(other.document == features.document for _, other in others):
            return Judgement("different", 0.0, "one report tells both as two events")
        for other in _representative([f for _, f in others]):
            found = compare(features, other, other.document in related)
            if found.why.startswith(_FORBIDDING):
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
        drop_event(self._db, old, event, found.why)

    def _note(self, account: int, event: int, found: Judgement) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO judgement (kind, one, other, verdict, score, why) "
            "SELECT 'event', e.ref, t.ref, ?, ?, ? FROM event e, account t WHERE e.id = ? AND t.id = ?",
            (found.verdict, round(found.score, 2), found.why, event, account),
        )


class Links:
    """What people said of pairs of accounts."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._any = db.execute("SELECT 1 FROM link LIMIT 1").fetchone() is not None

    def apart(self, account: int, event: int) -> bool:
        """Whether an account was said not to tell an event."""
        return self._any and self._said(account, event, False)

    def together(self, account: int, event: int) -> bool:
        """Whether an account was said to tell an event."""
        return self._any and self._said(account, event, True)

    def _said(self, account: int, event: int, same: bool) -> bool:
        row = self._db.execute(
            "SELECT 1 FROM account t JOIN link l ON t.ref IN (l.one, l.other) JOIN account o ON o.event_id = ? "
            "AND o.id != t.id AND o.ref IN (l.one, l.other) WHERE t.id = ? AND l.same = ? LIMIT 1",
            (event, account, same),
        ).fetchone()
        return row is not None


def drop_event(db: sqlite3.Connection, event: int, successor: int | None, why: str, known: bool = False) -> None:
    """An event that has no account any more goes. ``known``: its id was given out before, and is kept with what took
    it over; so is any that was derived once."""
    row = db.execute("SELECT ref, standing FROM event WHERE id = ?", (event,)).fetchone()
    if row is None:
        return
    if known or row[1]:
        after = db.execute("SELECT ref FROM event WHERE id = ?", (successor,)).fetchone() if successor else None
        end_ref(db, row[0], after[0] if after else "", f"the same event: {why}" if after else why)
    db.execute("DELETE FROM event WHERE id = ?", (event,))
    if known or row[1]:
        note(db, [event])


def blocks(features: Features, looking: bool) -> list[int]:
    """The blocks of an account: those it is kept in or, ``looking``, those it is looked up in, with the days beside."""
    anchors = [f"a{p.id}" for p in (*features.actors, *features.recipients) if not p.generic]
    anchors += [f"c{p.country}" for p in (*features.actors, *features.recipients) if p.country]
    anchors += [f"p{w.id}" for w in features.places]
    anchors += [f"t{f.what}{f.low}" for f in features.figures]
    anchors += [f"g{p.id}" for p in (*features.actors, *features.recipients) if p.generic]
    anchors += [f"s{p.id}" for p in features.sources if not p.generic]
    anchors += [f"w{w}" for w in sorted(features.words, key=lambda w: (-weight(w), w))[:_WORDS]]
    anchors.append(f"d{features.copy_of}")
    days = [_key(b, f"{features.type}|{a}") for b in _buckets(features, looking) for a in dict.fromkeys(anchors)]
    return days + [
        _key(_ALWAYS, f"{features.type}||{f.what}{f.low}") for f in features.figures if f.low >= _TELLING_TOLL
    ]


def _representative(accounts: list[Features]) -> list[Features]:
    """The accounts of an event that stand for all: of those that tell who, whom, how and where alike, the first and the
    last. What contradicts one of them contradicts all of its like."""
    if len(accounts) <= _COMPARED:
        return accounts
    alike: dict[object, list[Features]] = {}
    for f in accounts:
        told = (tuple(p.id for p in f.actors), tuple(p.id for p in f.recipients), f.mode)
        alike.setdefault(told, []).append(f)
    return [f for group in alike.values() for f in ([group[0], group[-1]] if len(group) > 1 else group)]


def _key(bucket: int, text: str) -> int:
    """The bucket of time comes first, so that the blocks of some days lie together: what is added together is written
    to few pages, whatever the archive has of other days."""
    return (bucket - _ALWAYS) << _HASH | int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 64 - _HASH


def _buckets(features: Features, looking: bool) -> list[int]:
    first, last = features.first, features.last
    margin = 1 if looking else 0
    if first is None or last is None or last - first > _LONGEST:
        if features.published is None:
            return [_ALWAYS]
        first, last = features.published - (3 if looking else 0), features.published + (3 if looking else 0)
        margin = 0
    return list(range((first - margin) // _DAYS, (last + margin) // _DAYS + 1))
