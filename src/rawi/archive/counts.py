"""How often each value of a field occurs among some events: from the sets of values or, for few events, from theirs."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict

from rawi.archive.gather import inside
from rawi.archive.periods import PERIODS, period_sets
from rawi.archive.postings import Events, Postings
from rawi.archive.terms import Value, unpacked

Counts = list[tuple[Value, int]]
FEW = 1500
"""Events up to which it is quicker to go through what each has than through what there is."""


def count_few(db: sqlite3.Connection, sets: Postings, events: Events) -> dict[str, Counts]:
    """All values of all fields among these events, the most frequent first."""
    numbers: Counter[int] = Counter()
    for (raw,) in db.execute(f"SELECT terms FROM event_term WHERE event_id IN {inside(events)}"):
        numbers.update(unpacked(raw))
    found: dict[str, Counts] = defaultdict(list)
    for number, count in numbers.items():
        field, value = sets.terms.get(number, ("", ""))
        found[field].append((value, count))
    return {field: best(counts) for field, counts in found.items()}


def counted(sets: Postings, field: str, events: Events, top: int) -> tuple[Counts, bool]:
    """The ``top`` values of a field within these events, the most frequent first (of years and months the latest), and
    whether there are more.

    Values are looked at in the order of how frequent they are at all: as soon as that is less than what the last of the
    list has, none can follow.
    """
    if field in PERIODS:
        whole = ((value, own.intersection_cardinality(events)) for value, own in period_sets(sets, field).items())
        found: Counts = [(value, count) for value, count in whole if count]
        return found[:top], len(found) > top
    if events is sets.all:
        ranked = sets.rank(field)
        return ranked[:top], len(ranked) > top
    known = sets.fields.get(field, {})
    counts: Counts = []
    least, more = 0, False
    for value, most in sets.rank(field):
        if most <= least:
            more = True
            break
        count = known[value].intersection_cardinality(events)
        if count > least:
            counts.append((value, count))
            if len(counts) >= 2 * top:
                counts, more = best(counts)[:top], True
                least = counts[-1][1]
        elif count:
            more = True
    return best(counts)[:top], more or len(counts) > top


def best(counts: Counts) -> Counts:
    """The most frequent first; of equals in the order of their words."""
    return sorted(counts, key=lambda c: (-c[1], str(c[0])))
