"""Tolls in English."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rawi.record import Toll


def figure(toll: Toll) -> str:
    """``10``, ``at least 10`` or ``2 to 7``."""
    if toll.high is None:
        return f"at least {toll.low:,}"
    return f"{toll.low:,}" if toll.high == toll.low else f"{toll.low:,} to {toll.high:,}"


def tolls(of: Sequence[Toll], names: Callable[[Sequence[str]], str]) -> str:
    """All figures of an event, those of one source together: ``10 killed and 5 wounded according to the police``."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for toll in of:
        groups.setdefault(toll.sources, []).append(f"{figure(toll)} {toll.what}")
    return "; ".join(_group(names(sources), told) for sources, told in groups.items())


def _group(source: str, told: list[str]) -> str:
    text = told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
    return f"{text} according to {source}" if source else text
