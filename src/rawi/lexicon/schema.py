"""What every lexicon file shares: entries with a gloss and examples, refused when they hold an unknown key.

A lexicon file is YAML: a mapping from an entry's id to the entry. Each room declares the shape of its own files in
``kinds_<room>.py`` here and registers it with `file`; what an example must show is checked by the room that uses it.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """The fields that every entry has.

    ``gloss`` is the English meaning. ``examples`` are short Persian texts, written by us, that the entry must match;
    ``counter`` are texts, easily confused, that it must not match. ``note`` is for the next person who edits it.
    """

    gloss: str
    examples: tuple[str, ...] = ()
    counter: tuple[str, ...] = ()
    note: str = ""


E = TypeVar("E", bound=type[Entry])

FILES: dict[str, type[Entry]] = {}
"""File stem (``predicates``) to the shape of its entries. A folder ``predicates.d/*.yaml`` is read as the same kind."""


def file(stem: str):  # type: ignore[no-untyped-def]
    """Class decorator: entries of ``<stem>.yaml`` (and of ``<stem>.d/*.yaml``) have this shape."""

    def register(shape: E) -> E:
        FILES[stem] = shape
        return shape

    return register
