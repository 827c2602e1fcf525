"""What the time room hands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from rawi.record import Note, Time

Bound = Literal["", "since", "after", "before"]


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression over tokens ``first`` up to ``last`` (its preposition or ``به تاریخ`` not included).

    ``time`` is its resolved value, or None where the text does not say enough (``چند روز پیش``, ``اخیرا``). ``bound``:
    what it dates is a point that the clause is set after or before (``پس از سقوط کابل در اگست ۲۰۲۱``), or since
    (``از دوشنبه``); then `Time` is that point.
    """

    first: int
    last: int
    time: Time | None
    rule: str
    bound: Bound = ""


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publishing; ``inferred`` tells how it was found, and is empty where it was given."""

    day: date | None
    inferred: str = ""


@dataclass(slots=True)
class Times:
    """All time expressions of a text in order, not overlapping, and the publishing day they were resolved against."""

    expressions: list[Expression]
    published: Published
    notes: list[Note] = field(default_factory=list)
