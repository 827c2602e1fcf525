"""Blocks: a type of event in a few days with one party, place, toll or rare word. What shares one may be one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b

from rawi.archive.model import Features
from rawi.archive.weights import weight

_DAYS = 3
"""Days of one bucket of time."""
_ALWAYS = -1
"""The bucket of what has no days."""
_HASH = 42
"""Bits of a block's key below those of its bucket; both are positive in 64 bits."""
_LONGEST = 12
"""Days of an interval beyond which an account is looked up by when it was reported."""
_WORDS = 2
"""The rarest words of its sentence find an account that names nobody."""
_TELLING_TOLL = 20
"""A toll so high is looked up over all days: what was great is told again for years."""


def blocks(features: Features, looking: bool) -> list[int]:
    """The blocks of an account: those it is kept in or, ``looking``, those it is looked up in, with the days beside."""
    return _blocks(features, _marks(features), looking)


def both(features: Features) -> tuple[list[int], list[int]]:
    """The blocks that an account is kept in, and those it is looked up in."""
    marks = _marks(features)
    return _blocks(features, marks, False), _blocks(features, marks, True)


def _blocks(features: Features, marks: Sequence[int], looking: bool) -> list[int]:
    """The bucket of time comes first, so that the blocks of some days lie together: what is added together is written
    to few pages, whatever the archive has of other days."""
    days = [(b - _ALWAYS) << _HASH | mark for b in _buckets(features, looking) for mark in marks]
    great = (f for f in features.figures if f.low >= _TELLING_TOLL)
    return days + [_mark(f"{features.type}||{f.what}{f.low}") for f in great]


def _marks(features: Features) -> list[int]:
    """What tells the blocks of one bucket apart."""
    return [_mark(f"{features.type}|{a}") for a in dict.fromkeys(_anchors(features))]


def _mark(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 64 - _HASH


def _anchors(features: Features) -> Iterator[str]:
    parties = (*features.actors, *features.recipients)
    yield from (f"{'g' if p.generic else 'a'}{p.id}" for p in parties)
    yield from (f"c{p.country}" for p in parties if p.country)
    yield from (f"p{w.id}" for w in features.places)
    yield from (f"t{f.what}{f.low}" for f in features.figures)
    yield from (f"s{p.id}" for p in features.sources if not p.generic)
    yield from (f"w{w}" for w in sorted(features.words, key=lambda w: (-weight(w), w))[:_WORDS])
    yield f"d{features.copy_of}"


def _buckets(features: Features, looking: bool) -> list[int]:
    first, last = features.first, features.last
    margin = 1 if looking else 0
    if first is None or last is None or last - first > _LONGEST:
        if features.published is None:
            return [_ALWAYS]
        first, last = features.published - (3 if looking else 0), features.published + (3 if looking else 0)
        margin = 0
    return list(range((first - margin) // _DAYS, (last + margin) // _DAYS + 1))
