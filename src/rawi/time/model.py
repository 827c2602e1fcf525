"""What the time room hands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import msgspec
from msgspec import Struct

from rawi.record import Note, Time

Bound = Literal["", "from", "since", "after", "before"]


class Expression(Struct, frozen=True):
    """A time expression over tokens ``first`` up to ``last`` (its preposition or ``به تاریخ`` not included).

    ``time`` is its resolved value, or None where the text does not say enough (``چند روز پیش``, ``اخیرا``). ``bound``:
    ``from`` after از; ``after``, ``before`` or ``since`` where what it dates is a point that the clause is set beside
    (``پس از سقوط کابل در اگست ۲۰۲۱``): `time` is then that point, and `clause_time` the clause's own time. ``that`` is
    the time of what the next که tells, as of ``سه روز پس از آن … که``. ``day_names``: how a day that cannot be known
    is named, each name with its kind and number (a weekday, a date without its year).
    """

    first: int
    last: int
    time: Time | None
    rule: str
    bound: Bound = ""
    that: Time | None = None
    day_names: tuple[tuple[str, int], ...] = ()

    @property
    def clause_time(self) -> Time | None:
        """The time of the clause that it stands in: from a point on, or up to it, where that is how it is set."""
        if self.time is None or self.time.start is None or self.time.end is None:
            return self.time
        if self.bound in ("after", "since"):
            return msgspec.structs.replace(self.time, end=None)
        if self.bound == "before":
            return msgspec.structs.replace(self.time, start=None, end=self.time.start)
        return self.time


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
