"""Places that an event has from elsewhere than its own words say so of themselves."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.record import Place


def inferred(places: list[Place], how: str) -> list[Place]:
    """Places that say how they were found: "where those live whom it befell"."""
    return [replace(place, inferred=how) for place in places]
