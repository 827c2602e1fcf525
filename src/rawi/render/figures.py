"""Tolls in English."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rawi.english import number
from rawi.record import Actor, Toll
from rawi.render.names import actor_name, listing


def figure(toll: Toll) -> str:
    """``ten``, ``at least 12`` or ``2 to 7``."""
    if toll.high is None:
        return f"at least {number(toll.low)}"
    return number(toll.low) if toll.high == toll.low else f"{toll.low:,} to {toll.high:,}"


def counted_in(actor: Actor, toll: Toll) -> bool:
    """Whether an actor is those whom a toll counts: *three soldiers* of three killed."""
    named = ("one ", "another ") if figure(toll) == "one" else (f"{figure(toll)} ",)
    return actor.kind in ("people", "person") and actor.name_en.startswith(named)


def tolls(
    of: Sequence[Toll],
    whose: Sequence[tuple[str, ...]],
    whom: Sequence[Actor],
    names: Callable[[Sequence[str]], str],
) -> str:
    """All figures, those of one source together: ``10 killed and five soldiers wounded, according to the police``.

    ``whose`` are the sources to be named with each figure, ``whom`` the people among whom those counted may be.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for toll, sources in zip(of, whose, strict=True):
        who = [actor_name(a) for a in whom if counted_in(a, toll)]
        groups.setdefault(sources, []).append(f"{who[0] if len(who) == 1 else figure(toll)} {toll.what}")
    return "; ".join(_group(names(sources), told) for sources, told in groups.items())


def _group(source: str, told: list[str]) -> str:
    return f"{listing(told)}, according to {source}" if source else listing(told)
