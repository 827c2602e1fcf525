"""Shapes of the lexicon files of the time room.

Persian is written as one would print it. A phrase of several words is also found where the space between them was lost
(``دو شنبه``, ``دوشنبه``), so that only true variants need listing.
"""

from __future__ import annotations

from typing import Literal

from rawi.lexicon.schema import Entry, file

Role = Literal[
    "day",
    "part",
    "clock",
    "late",
    "unit",
    "units",
    "past",
    "ago",
    "before",
    "next",
    "after",
    "this",
    "these",
    "same",
    "recent",
    "several",
    "about",
    "edge",
    "half",
    "quarter",
    "first",
    "season",
    "decade",
    "era",
    "since",
    "to",
    "and",
    "between",
    "equals",
    "from",
    "until",
    "later-than",
    "earlier-than",
    "that",
    "planned",
    "vague",
    "month-word",
    "year-word",
    "kind-of-year",
    "year-noun",
    "minute",
    "every",
    "not-counted",
    "day-word",
    "date-word",
    "named-after",
]


@file("months")
class Month(Entry, frozen=True, kw_only=True):
    """One month of one calendar, ``number`` 1 to 12.

    ``names`` are the month wherever they stand; ``iranian`` are those of them, or of ``unsure``, that only Iran uses.
    ``unsure`` are names that are also another word (``جدی`` serious,
    ``می``) and are only the month with a day's number, ماه or برج, or a year beside them. A day's number does not count
    before one of ``not_before`` (``۳ تیر شلیک کرد``). ``spoken``: a number before it is only a day if it is written
    in digits or as an ordinal (``دو تیر`` are two shots).
    """

    calendar: Literal["gregorian", "solar-hijri", "lunar-hijri"]
    number: int
    names: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    iranian: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    spoken: bool = False


@file("weekdays")
class Weekday(Entry, frozen=True, kw_only=True):
    """A day of the week, ``number`` 1 for Monday to 7 for Sunday, as in ISO 8601.

    It is no day after one of ``not_after`` (``نماز جمعه``) or before one of ``not_before`` (``جمعه خان``), nor after
    one of ``alone_not_after`` where it stands by itself, without a date or گذشته (the city: ``در دوشنبه``), nor between
    از and one of ``asked`` (``مسکو از دوشنبه خواست``).
    """

    number: int
    names: tuple[str, ...]
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    alone_not_after: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


@file("timewords")
class TimeWord(Entry, frozen=True, kw_only=True):
    """Words of one ``role`` in an expression of time.

    ``value`` counts days for ``day`` (-1 yesterday), units for ``past`` and ``next``, the part of a ``half`` or
    ``quarter``, the months of a ``season`` (its first). ``unit`` is day, week, month, year or decade. ``calendar`` is
    that of an ``era``. A ``day`` is no time right after one of ``not_after`` (``رادیو فردا``). The roles are described,
    each with its examples, in ``timewords.yaml``.
    """

    role: Role
    words: tuple[str, ...]
    value: int = 0
    unit: Literal["", "day", "week", "month", "year", "decade"] = ""
    calendar: Literal["", "gregorian", "solar-hijri", "lunar-hijri"] = ""
    not_after: tuple[str, ...] = ()


@file("known_days")
class KnownDay(Entry, frozen=True, kw_only=True):
    """A day of history that is named without its year after one of ``nouns``: ``حملات ۱۱ سپتامبر``."""

    calendar: Literal["gregorian", "solar-hijri", "lunar-hijri"]
    year: int
    month: int
    day: int
    nouns: tuple[str, ...]
