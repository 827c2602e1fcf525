"""Figures of tolls as they are claimed: exact, within a range, or at least so many."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from rawi.archive.shapes import ToldFigure


def told_figures(db: sqlite3.Connection, events: Sequence[int]) -> dict[tuple[int, str], tuple[ToldFigure, ...]]:
    """By number of the event and kind of toll: each figure as claimed, once, the lowest first."""
    found: dict[tuple[int, str], list[ToldFigure]] = defaultdict(list)
    for event, what, low, high in db.execute(
        "SELECT DISTINCT t.event_id, o.what, o.low, o.high FROM json_each(?) w CROSS JOIN account t "
        "ON t.event_id = w.value JOIN toll o ON o.account_id = t.id WHERE NOT t.rejected "
        "ORDER BY o.low, o.high IS NULL, o.high",
        (json.dumps(list(events)),),
    ):
        found[event, what].append(ToldFigure(low=low, high=high))
    return {key: tuple(figures) for key, figures in found.items()}


def worded(low: int, high: int | None) -> str:
    """``12``, ``at least 12`` or ``12 to 15``."""
    if high is None:
        return f"at least {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
