"""What lists of events share: chips of what is asked for, days, facets as links."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from rawi.archive.facets import Facets, FacetValue
from rawi.archive.lookup import row_of
from rawi.archive.refs import kind_of
from rawi.archive.regions import provinces
from rawi.archive.shapes import EventRow
from rawi.desk.address import Address
from rawi.desk.view import said
from rawi.desk.words import Day, Words, day_of

_TERMS = {"standing": "standing", "aspect": "aspect", "context": "context"}


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is asked for, and the address without it."""

    kind: str
    label: Markup
    href: str


@dataclass(frozen=True, slots=True)
class DayGroup:
    """The events of a day, or those without one."""

    day: Day | None
    events: list[EventRow]


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet: where it leads, and whether it is chosen."""

    value: str
    label: Markup
    count: int
    chosen: bool
    href: str


@dataclass(frozen=True, slots=True)
class FacetShown:
    """One facet as it is shown."""

    field: str
    values: list[Choice]
    more: bool


def chips(t: Words, db: sqlite3.Connection, address: Address) -> list[Chip]:
    """All that narrows a list."""
    found = []
    for key, value in address.asked():
        without = address.drop(key, value)
        if key == "actor" and not without.get("actor"):
            without = without.drop("role")
        kind = t.plain(f"facet.{key}") if key != "actor" else _role(t, address)
        found.append(Chip(kind, label(t, db, key, value), str(without)))
    return found


def _role(t: Words, address: Address) -> str:
    role = address.get("role")
    return t.term("role", role) if role else t.plain("facet.actor")


def label(t: Words, db: sqlite3.Connection, key: str, value: str) -> Markup:
    """What a value of a filter is called."""
    if key in _TERMS:
        return said(t.term(key, value))
    if key == "type":
        return said(t.what(value.upper()))
    if key == "province" and value in provinces():
        return said(t.name(provinces()[value].name, provinces()[value].name_en))
    if key in ("actor", "claimant", "outlet") and kind_of(value) == "actor":
        id = row_of(db, value)[1]
        return said(t.name(*db.execute("SELECT name, name_en FROM actor WHERE id = ?", (id,)).fetchone()))
    return said(t.digits(value) if key in ("from", "to") else value)


def by_day(t: Words, rows: Iterable[EventRow]) -> Iterator[DayGroup]:
    """Rows, the latest first, under their days."""
    for day, events in groupby(rows, key=lambda row: row.day):
        yield DayGroup(day_of(t, day) if day else None, list(events))


def choices(t: Words, facets: Facets, address: Address) -> Iterator[FacetShown]:
    """Facets with their values as links; those that leave nothing to choose are left out."""
    for facet in facets.fields:
        if not facet.values or (len(facet.values) == 1 and not facet.values[0].chosen):
            continue
        values = [_choice(t, facet.field, facet.filter, facet.role, v, address) for v in facet.values]
        yield FacetShown(facet.field, values, bool(facet.more))


def _choice(t: Words, name: str, filter: str, role: str, value: FacetValue, address: Address) -> Choice:
    if value.chosen:
        href = address.drop(filter, value.value).drop("role") if role else address.drop(filter, value.value)
    else:
        href = address.add(filter, value.value)
        href = href.set("role", role) if role else href
    return Choice(value.value, _value(t, name, value, address), value.count, value.chosen, str(href))


def _value(t: Words, name: str, value: FacetValue, address: Address) -> Markup:
    if name in _TERMS:
        return said(t.term(name, value.value))
    if name == "type":
        return said(t.what(value.value))
    if name == "mode":
        types = address.all("type") or [k.split(".")[1] for k in t.keys("what.") if k.endswith(f".{value.value}")]
        return said(t.what(types[0] if types else "", value.value))
    return said(t.name(value.label_fa, value.label) or value.value)
