"""What the archive keeps of an account to compare it with others, and what judging two things gives."""

from __future__ import annotations

from functools import cached_property, lru_cache
from math import fsum
from typing import Literal

import msgspec

from rawi.archive.weights import weight

Verdict = Literal["same", "different", "doubtful", "rival"]
Klass = Literal["state", "armed", "civil"]
_ERA = 400
"""Days from which a time is an era."""


class Party(msgspec.Struct, frozen=True, array_like=True):
    """An actor as far as comparing needs it: who it is, whose side it is on, and how specific the name is."""

    id: int
    country: str
    klass: Klass
    generic: bool
    sectors: tuple[str, ...] = ()
    office: bool = False
    """A description that fits one at a time: the president of Iran."""
    words: frozenset[str] = frozenset()
    """The telling words of its English name."""

    @property
    def side(self) -> str:
        """The side it belongs to: a state's organs are one side, an armed group and anybody else each their own."""
        if self.klass == "state" and self.country:
            return self.country
        return f"a{self.id}"


class Figure(msgspec.Struct, frozen=True, array_like=True):
    """One toll with the sides whose figure it is."""

    what: str
    low: int
    high: int | None
    sources: tuple[int, ...] = ()


class Where(msgspec.Struct, frozen=True, array_like=True):
    """A place as far as comparing needs it."""

    id: int
    country: str
    lat: float | None = None
    lon: float | None = None


class Features(msgspec.Struct, frozen=True, array_like=True, dict=True):
    """One account, to be compared. Days are ordinals of the proleptic Gregorian calendar."""

    type: str
    mode: str
    aspect: str
    first: int | None
    last: int | None
    published: int | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    places: tuple[Where, ...]
    figures: tuple[Figure, ...]
    sources: tuple[Party, ...]
    words: frozenset[str]
    document: int = 0
    copy_of: int = 0

    # An account is compared with hundreds: what follows from it is worked out once.

    @cached_property
    def dated(self) -> tuple[int, int] | None:
        """First and last day where both are told and make a date rather than an era."""
        if self.first is None or self.last is None:
            return None
        return (self.first, self.last) if self.last - self.first < _ERA else None

    @cached_property
    def weight(self) -> float:
        """What all its words together weigh."""
        return fsum(map(weight, self.words))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers among its words, from 10."""
        return frozenset(w for w in self.words if w.isdigit() and int(w) > 9)


class Judgement(msgspec.Struct, frozen=True):
    """A verdict with the reasons that led to it."""

    verdict: Verdict
    score: float
    why: str


def pack(features: Features) -> bytes:
    """For the database: the same features give the same bytes."""
    return msgspec.msgpack.encode(features, order="deterministic")


@lru_cache(maxsize=8192)
def unpack(raw: bytes) -> Features:
    """From the database."""
    return _DECODER.decode(raw)


_DECODER = msgspec.msgpack.Decoder(Features)
