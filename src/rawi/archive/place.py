"""New accounts find their events: few candidates by blocking, the likeliest pairs first, never against a contradiction.

A block is a type of event in a few days with one party or place. An account is compared with those that share a block
with it, at most so many, so that the cost of a report does not grow with the archive.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from itertools import chain

from rawi.archive.alike import DOUBTFUL, ROUNDING, SAME, STORY, compare
from rawi.archive.blocks import both
from rawi.archive.memory import MOST_TOLD, Memory
from rawi.archive.model import Features, Judgement
from rawi.archive.refs import end_ref
from rawi.archive.rows import json, new_event
from rawi.archive.terms import note

_JUDGED = 30
"""Accounts that are compared in full: those that share most blocks."""
# The order of tables is forced (CROSS JOIN): from a few reports to their doubts, from a few events to their reports.
_DOUBTS = (
    "SELECT j.id, e.id, t.event_id FROM json_each(?) d CROSS JOIN account t ON t.document_id = d.value "
    "CROSS JOIN judgement j ON j.kind = 'event' AND j.other = t.ref CROSS JOIN event e ON e.ref = j.one "
    "WHERE j.verdict = 'doubtful' AND t.event_id != e.id ORDER BY j.score DESC, j.id"
)
_TELLING = (
    "SELECT t.document_id FROM json_each(?) v CROSS JOIN event e ON e.id = v.value "
    f"CROSS JOIN account t ON t.event_id = e.id WHERE e.accounts <= {MOST_TOLD}"
)
_RIVALS = (
    "SELECT t.event_id FROM event e CROSS JOIN judgement j ON j.kind = 'event' AND j.one = e.ref "
    "CROSS JOIN account t ON t.ref = j.other WHERE e.id IN (?, ?) AND j.verdict = 'rival'"
)
_FORBIDDING = ("they contradict", "on other days", "one report tells both", "a person said")
"""How reasons begin that forbid joining whatever other accounts say."""


class Placer:
    """Places the accounts of one document."""

    def __init__(self, db: sqlite3.Connection, memory: Memory) -> None:
        self._db = db
        self._memory = memory
        self._taken: dict[int, Features] = {}
        self._settled: set[int] = set()
        self._links = Links(db)
        self._judged: dict[tuple[int, int], Judgement] = {}
        self._left: set[int] = set()
        self._stories: dict[int, frozenset[int]] = {}

    def take(self, account: int, features: Features, event: int | None = None) -> None:
        """One account more, in an ``event`` of its own until `place`. Without one it was told anew, and stays in the
        event that it has as long as it fits the others there."""
        self._taken[account] = features
        if event is not None:
            self._memory.alone(account, event, features)
            return
        self._memory.forget()
        if self._fits(account, features):
            self._settled.add(account)

    def _fits(self, account: int, features: Features) -> bool:
        """Whether an account that changed still tells its event; where not, it gets one of its own."""
        event = self._memory.event_of(account)
        others = [f for a, f in self._memory.tellers(event).accounts if a != account]
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
        own = new_event(self._db, ref, features.type)
        self._memory.changed(event)
        self._db.execute("UPDATE account SET event_id = ? WHERE id = ?", (own, account))
        self._left.add(event)
        return False

    def place(self) -> tuple[set[int], int]:
        """Give every account its event. The events that changed, and how many accounts joined others."""
        touched = {self._memory.event_of(account) for account in self._taken} | self._left
        marks = {account: both(features) for account, features in self._taken.items()}
        near = {account: self._candidates(marks[account][1]) for account in self._taken if account not in self._settled}
        joined: dict[int, int] = {}
        related: frozenset[int] = frozenset()
        while True:
            wishes = self._wishes(near, joined, related)
            before = len(joined)
            for account, event, found in wishes:
                if found.verdict == "same" and account not in joined and event not in joined.values():
                    touched.discard(self._memory.event_of(account))
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
        for account, (keys, _) in marks.items():
            self._db.executemany("INSERT OR IGNORE INTO block VALUES (?, ?)", [(key, account) for key in keys])
            self._memory.blocks.add(account, keys)
        return touched, len(joined)

    def _unite(self, touched: set[int], related: frozenset[int]) -> set[int]:
        """Events that were doubtful until a new report joined their reports to one story: they may be one after all."""
        changed: set[int] = set()
        rows = self._db.execute(_DOUBTS, (json(related),)).fetchall()
        for judgement, one, other in rows:
            if not all(self._db.execute("SELECT 1 FROM event WHERE id = ?", (e,)).fetchone() for e in (one, other)):
                continue
            found = self._united(one, other)
            if found is not None:
                self._db.execute("DELETE FROM judgement WHERE id = ?", (judgement,))
                keep, end = sorted((one, other))
                touched.discard(end)
                changed = changed - {end} | self.unite(keep, end, found)
        return changed

    def _united(self, one: int, other: int) -> Judgement | None:
        """The verdict on two events that are one; nothing where they are not."""
        found = self._memory.between(one, other)
        if found is None:
            found = self._between(one, other, False)
            self._memory.judged(one, other, found)
        if found.why.startswith(_FORBIDDING) or found.score + STORY < SAME - ROUNDING:
            return None
        others = self._memory.tellers(other).documents
        if not all(others.isdisjoint(self._story(d)) for d in self._memory.tellers(one).documents):
            found = self._between(one, other, True)
        return found if found.verdict == "same" else None

    def _between(self, one: int, other: int, story: bool) -> Judgement:
        """The best verdict over the accounts of two events, unless any two of these contradict. ``story``: reports of
        both may share other events."""
        best = Judgement("different", 0.0, "")
        for account, features in self._memory.tellers(one).accounts:
            related = self._story(features.document) if story else frozenset()
            found = self._against(account, features, other, related)
            if found.why.startswith(_FORBIDDING):
                return found
            best = max(best, found, key=lambda f: f.score)
        return best

    def unite(self, keep: int, end: int, found: Judgement) -> set[int]:
        """All accounts of one event become accounts of another, older one; the id that ends is kept with it. The events
        that changed: a third that was a rival of both, or of one and doubtful to the other, has one rival less."""
        rivals = {row[0] for row in self._db.execute(_RIVALS, (keep, end))}
        for (account,) in self._db.execute("SELECT id FROM account WHERE event_id = ?", (end,)).fetchall():
            self._note(account, keep, found)
        self._memory.changed(keep, end)
        self._db.execute("UPDATE account SET event_id = ? WHERE event_id = ?", (keep, end))
        drop_event(self._db, end, keep, found.why, known=True)
        return {keep} | rivals - {end}

    def _story(self, document: int) -> frozenset[int]:
        """Reports that share an event with one; what is found first holds for as long as this report is placed."""
        if document not in self._stories:
            self._stories[document] = self._memory.story(document)
        return self._stories[document]

    def _wishes(
        self, near: dict[int, list[int]], joined: dict[int, int], related: frozenset[int]
    ) -> list[tuple[int, int, Judgement]]:
        """Accounts with events that they may tell, the likeliest first."""
        full = set(joined.values())
        found = [
            (account, event, self._judgement(account, self._taken[account], event, related))
            for account, events in near.items()
            if account not in joined
            for own in (self._memory.event_of(account),)
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
        if not related or found.score + STORY < DOUBTFUL - ROUNDING or found.why.startswith(_FORBIDDING):
            return found
        if related.isdisjoint(self._memory.tellers(event).documents):
            return found
        return self._against(account, features, event, related)

    def _documents(self, events: Iterable[int]) -> frozenset[int]:
        """The reports that tell any of these events, but for those that everybody tells."""
        return frozenset(row[0] for row in self._db.execute(_TELLING, (json(events),)))

    def _candidates(self, keys: list[int]) -> list[int]:
        """Events that an account may tell that is looked up in these blocks, those that share most with it first."""
        shared = Counter(chain.from_iterable(map(self._memory.blocks.of, keys)))
        best = sorted(((count, account) for account, count in shared.items()), reverse=True)
        return self._memory.events_of([account for _, account in best[:_JUDGED]])

    def _against(self, account: int, features: Features, event: int, related: frozenset[int]) -> Judgement:
        """The best verdict over an event's accounts, unless one of them contradicts."""
        if self._links.apart(account, event):
            return Judgement("different", 0.0, "a person said that they are not one")
        best = Judgement("different", 0.0, "")
        tellers = self._memory.tellers(event)
        if features.document in tellers.documents:
            return Judgement("different", 0.0, "one report tells both as two events")
        for other in tellers.representative:
            found = compare(features, other, other.document in related)
            if found.why.startswith(_FORBIDDING):
                return found
            if found.score > best.score:
                best = found
        return best

    def _join(self, account: int, event: int, found: Judgement) -> None:
        old = self._memory.event_of(account)
        self._note(account, event, found)
        self._memory.joined(account, self._taken[account], old, event)
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
