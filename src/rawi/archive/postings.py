"""Sets of events in memory: for each term the events that have it, as compressed bitmaps, so that any filter is a few
intersections and every count under it is exact.

The archive has them in `term_events`, as they were at one pulse. They are read when first asked for, kept for all
connections to one file, and brought up to date by the `event_term` of what changed since. A `Postings` never changes
once it is handed out; what is worked out from it may be kept in it.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from array import array
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from pyroaring import BitMap, FrozenBitMap

from rawi.archive.terms import Value, packed, pulse, unpacked

T = TypeVar("T")
Events = FrozenBitMap | BitMap
Field = Mapping[Value, Events]
"""For each value of a field the events that have it."""
_KEPT = 200
"""Answers that are kept between two changes of the archive."""
_FEW = 4000
_SHARE = 16
"""Sets are filed anew once so many events, or one of so many, changed: so that a reader has as little to go through as
is worth the writing, and the writing costs a report the same in an archive of any size."""


class Postings:
    """The sets of one archive at one pulse."""

    def __init__(self, pulse: int, fields: Mapping[str, Field], terms: dict[int, tuple[str, Value]]) -> None:
        self.pulse = pulse
        self.fields = fields
        self.terms = terms
        self.all: Events = self.union("type", fields.get("type", ()))
        self._days: list[str] | None = None
        self._dated: Events | None = None
        self._ranks: dict[str, list[tuple[Value, int]]] = {}
        self._kept: dict[Hashable, Any] = {}
        self._lasting: dict[Hashable, Any] = {}
        self._locks: dict[Hashable, threading.Lock] = {}

    def of(self, field: str, value: Value) -> Events:
        """The events that have a value in a field."""
        return self.fields.get(field, {}).get(value, _NONE)

    def union(self, field: str, values: Iterable[Value]) -> Events:
        """The events that have one of these values in a field."""
        known = self.fields.get(field, {})
        found = [known[v] for v in values if v in known]
        return BitMap.union(*found) if found else BitMap()

    def involving(self, actor: int) -> Events:
        """The events in which an actor acts or is acted on."""
        return self.of("actor", actor) | self.of("recipient", actor)

    @property
    def days(self) -> list[str]:
        """The days (ISO) that events are ordered by, the latest first."""
        if self._days is None:
            self._days = sorted((str(d) for d in self.fields.get("day", ())), reverse=True)
        return self._days

    @property
    def dated(self) -> Events:
        """The events that have such a day."""
        if self._dated is None:
            self._dated = self.union("day", self.days)
        return self._dated

    def rank(self, field: str) -> list[tuple[Value, int]]:
        """The values of a field with how many events have them at all, the most frequent first."""
        if field not in self._ranks:
            counts = [(value, len(events)) for value, events in self.fields.get(field, {}).items() if events]
            self._ranks[field] = sorted(counts, key=lambda c: (-c[1], str(c[0])))
        return self._ranks[field]

    def once(self, key: Hashable, work: Callable[[], T]) -> T:
        """What ``work`` gives, worked out once for each key and pulse, whoever asks at the same time."""
        kept: T = self._kept.get(key, _MISSING)
        if kept is _MISSING:
            with self._locks.setdefault(key, threading.Lock()):
                kept = self._kept.get(key, _MISSING)
                if kept is _MISSING:
                    kept = work()
                    if len(self._kept) >= _KEPT:
                        self.forget()
                    self._kept[key] = kept
        return kept

    def always(self, key: Hashable, work: Callable[[], T]) -> T:
        """The same for what every question needs: it is kept as long as these sets."""
        found: T = self._lasting.get(key, _MISSING)
        if found is _MISSING:
            found = self._lasting[key] = self.once(key, work)
        return found

    def forget(self) -> None:
        """Keep no answers any more, save those that last."""
        self._kept.clear()
        self._locks.clear()


_MISSING: Any = object()
_NONE = FrozenBitMap()
_held: dict[tuple[str, int, int], Postings] = {}
_lock = threading.Lock()


def postings(db: sqlite3.Connection) -> Postings:
    """The sets of this connection's archive as it is now. The first call reads all of them.

    A connection that still sees the archive as it was a moment ago gets the sets of now.
    """
    path = db.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0]
    if not path or _unsettled(db):
        return _read(db, None)
    status = os.stat(path)
    key = (path, status.st_dev, status.st_ino)
    held = _held.get(key)
    if held is not None and _serves(held, db):
        return held
    with _lock:
        held = _held.get(key)
        if held is None or not _serves(held, db):
            held = _held[key] = _read(db, held)
        return held


def _serves(held: Postings, db: sqlite3.Connection) -> bool:
    now = pulse(db)
    return held.pulse == now or (held.pulse > now and db.in_transaction)


def _unsettled(db: sqlite3.Connection) -> bool:
    """Whether this connection has changed events and not yet ended its transaction: nobody else may see that."""
    if not db.in_transaction or not db.total_changes:
        return False
    (last,) = db.execute("SELECT coalesce(max(changed), 0) FROM event_term").fetchone()
    return bool(last > pulse(db))


def _read(db: sqlite3.Connection, before: Postings | None) -> Postings:
    """What is filed, or known ``before``, with what changed since; in one transaction, so that the pulse is that of
    the rows."""
    inside = db.in_transaction
    if not inside:
        db.execute("BEGIN")
    try:
        now = pulse(db)
        if before is None or now < before.pulse:
            return Postings(now, *_filed(db))
        return _after(db, now, before)
    finally:
        if not inside:
            db.execute("COMMIT")


class _Filed(Mapping[Value, Events]):
    """A field as it is written down, with what changed since: of the sets most are never asked for by a command, and
    each is put together when it is."""

    def __init__(self, kept: dict[Value, bytes], changed: Events, added: dict[Value, array[int]]) -> None:
        self._kept, self._changed, self._added = kept, changed, added
        self._values = dict.fromkeys((*kept, *added))
        self._made: dict[Value, Events] = {}

    def __getitem__(self, value: Value) -> Events:
        found = self._made.get(value)
        if found is None:
            if value not in self._values:
                raise KeyError(value)
            kept = BitMap(unpacked(self._kept.get(value, b"")))
            found = self._made[value] = kept - self._changed | BitMap(self._added.get(value, ()))
        return found

    def __contains__(self, value: object) -> bool:
        return value in self._values

    def __iter__(self) -> Iterator[Value]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def unwritten(self) -> Iterator[tuple[Value, bytes]]:
        """The values whose sets are no longer as they are written down, with what to write."""
        for value in self:
            raw = packed(self[value].to_array())
            if raw != self._kept.get(value, b""):
                yield value, raw


def _filed(db: sqlite3.Connection) -> tuple[dict[str, _Filed], dict[int, tuple[str, Value]]]:
    """The sets as they were written down last, brought up to date; and all terms."""
    terms: dict[int, tuple[str, Value]] = {}
    kept: dict[str, dict[Value, bytes]] = defaultdict(dict)
    rows = db.execute("SELECT t.id, t.field, t.value, s.events FROM term t LEFT JOIN term_events s ON s.term_id = t.id")
    for number, field, value, raw in rows:
        terms[number] = field, value
        if raw:
            kept[field][value] = raw
    (filed,) = db.execute("SELECT filed FROM pulse").fetchone()
    changed, added = _changes(db, filed, terms)
    return {f: _Filed(kept[f], changed, added[f]) for f in dict.fromkeys((*kept, *added))}, terms


def file(db: sqlite3.Connection, always: bool = False) -> None:
    """Write the sets down where enough changed since that was done last, or ``always``; in the caller's transaction."""
    changed, events = db.execute(
        "SELECT (SELECT count(*) FROM event_term WHERE changed > filed), (SELECT max(event_id) FROM event_term) "
        "FROM pulse"
    ).fetchone()
    if not always and changed < max(_FEW, (events or 0) // _SHARE):
        return
    fields, terms = _filed(db)
    numbers = {term: number for number, term in terms.items()}
    rows = ((numbers[f, value], raw) for f, values in fields.items() for value, raw in values.unwritten())
    db.executemany("INSERT OR REPLACE INTO term_events VALUES (?, ?)", rows)
    db.execute("UPDATE pulse SET filed = n")


def _changes(
    db: sqlite3.Connection, since: int, terms: dict[int, tuple[str, Value]]
) -> tuple[Events, dict[str, dict[Value, array[int]]]]:
    """The events that changed since a pulse, and by field and value those of them that have it now."""
    changed = BitMap()
    lists: dict[int, array[int]] = defaultdict(lambda: array("I"))
    for event, raw in db.execute("SELECT event_id, terms FROM event_term WHERE changed > ?", (since,)):
        changed.add(event)
        for number in unpacked(raw):
            lists[number].append(event)
    added: dict[str, dict[Value, array[int]]] = defaultdict(dict)
    for number, events in lists.items():
        field, value = terms[number]
        added[field][value] = events
    return changed, added


def _after(db: sqlite3.Connection, now: int, before: Postings) -> Postings:
    """The sets of ``before``, those of changed events made anew: what was handed out stays as it is."""
    known = max(before.terms, default=0)
    rows = db.execute("SELECT id, field, value FROM term WHERE id > ?", (known,))
    terms = {**before.terms, **{id: (field, value) for id, field, value in rows}}
    changed, added = _changes(db, before.pulse, terms)
    fields: dict[str, Field] = {}
    for field in dict.fromkeys((*before.fields, *added)):
        values = dict(before.fields.get(field, {}))
        for value, events in values.items():
            if events.intersect(changed):
                values[value] = events - changed
        for value, found in added[field].items():
            values[value] = values.get(value, _NONE) | BitMap(found)
        fields[field] = values
    return Postings(now, fields, terms)


def latest(sets: Postings, events: Events, after: tuple[str, int] | None = None) -> Iterator[tuple[str, int]]:
    """Days and numbers of these events, the latest first, those without a day last; from behind ``after`` on."""
    known = sets.fields.get("day", {})
    for day in sets.days:
        if after is not None and (not after[0] or day > after[0]):
            continue
        for event in reversed((known[day] & events).to_array()):
            if after is None or day < after[0] or event < after[1]:
                yield day, event
    undated = events - sets.dated
    for event in reversed(undated.to_array()):
        if after is None or after[0] or event < after[1]:
            yield "", event


def newest(sets: Postings, events: Events, most: int) -> list[int]:
    """The latest of these events, the latest first."""
    return [event for _, event in islice(latest(sets, events), most)]
