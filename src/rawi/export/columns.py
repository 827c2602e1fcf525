"""Columns of flat tables: what each is called, of which type it is, what it means, and how it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from rawi.export.told import Actor, Event, Quote

Kind = Literal["text", "int", "float", "date", "bool", "list", "quotes"]
"""``date`` is an ISO date as text until it is written; ``list`` is of text; ``quotes`` are `Quote`s."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``value`` takes a row and gives None or nothing where it is not known: never 0 for that."""

    name: str
    kind: Kind
    meaning: str
    value: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Table:
    """One table: what a row is, its columns, and the rows of one event."""

    name: str
    row: str
    columns: tuple[Column, ...]
    rows: Callable[[Event], Iterable[Any]]

    def values(self, event: Event) -> Iterator[list[Any]]:
        """The rows of one event, as values in the order of the columns."""
        for row in self.rows(event):
            yield [column.value(row) for column in self.columns]


def text(name: str, meaning: str, value: Callable[[Any], str | None]) -> Column:
    """A column of text."""
    return Column(name, "text", meaning, value)


def number(name: str, meaning: str, value: Callable[[Any], int | None]) -> Column:
    """A column of whole numbers."""
    return Column(name, "int", meaning, value)


def decimal(name: str, meaning: str, value: Callable[[Any], float | None]) -> Column:
    """A column of decimal numbers."""
    return Column(name, "float", meaning, value)


def day(name: str, meaning: str, value: Callable[[Any], str | None]) -> Column:
    """A column of days."""
    return Column(name, "date", meaning, value)


def flag(name: str, meaning: str, value: Callable[[Any], bool | None]) -> Column:
    """A column of yes and no."""
    return Column(name, "bool", meaning, value)


def several(name: str, meaning: str, value: Callable[[Any], list[str]]) -> Column:
    """A column of lists of text."""
    return Column(name, "list", meaning, value)


def quotes(name: str, meaning: str, value: Callable[[Any], Iterable[Quote]]) -> Column:
    """A column of quotations with their offsets."""
    return Column(name, "quotes", meaning, lambda row: list(value(row)))


def names(actors: Iterable[Actor]) -> list[str]:
    """What actors are called in English, else in Persian; each once."""
    return list(dict.fromkeys(a.label for a in actors))


def refs(actors: Iterable[Actor]) -> list[str]:
    """The ids of actors."""
    return [a.ref for a in actors]
