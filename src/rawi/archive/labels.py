"""What values of fields are called, in English and Persian, and by which word a filter asks for each."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from rawi.archive.gather import inside
from rawi.archive.regions import countries, provinces
from rawi.archive.terms import Value


class Label(NamedTuple):
    """The word for the filter, and names; a name is empty where there is none."""

    value: str
    english: str
    persian: str


def labels(db: sqlite3.Connection, of: str, values: Sequence[Value]) -> dict[Value, Label]:
    """The labels of values that are of one kind: see `rawi.archive.fields.Field`."""
    if of == "actor":
        rows = db.execute(f"SELECT id, ref, name_en, name FROM actor WHERE id IN {inside(map(int, values))}")
        return {row[0]: Label(*row[1:]) for row in rows}
    if of == "place":
        rows = db.execute(f"SELECT id, key, name_en, name FROM place WHERE id IN {inside(map(int, values))}")
        return {row[0]: Label(*row[1:]) for row in rows}
    if of == "country":
        known = countries()
        return {v: Label(str(v), *known.get(str(v), ("", ""))) for v in values}
    if of == "province":
        return {v: Label(str(v), p.name_en, p.name) for v in values if (p := provinces().get(str(v)))}
    return {v: Label(str(v), "", "") for v in values}
