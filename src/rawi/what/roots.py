"""Whose people or organs actors are, and whether two sets of actors are of the same."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.who.model import Who


def root(actor: int, who: Who) -> int:
    """The actor whose people or organ an actor is, as far up as is known."""
    for _ in range(6):
        above = who.actors[actor].member_of
        if above is None or above == actor:
            return actor
        actor = above
    return actor


def shared(a: Sequence[int], b: Sequence[int], who: Who) -> bool | None:
    """Whether two lists share an actor; None where either is empty."""
    if not a or not b:
        return None
    return bool({root(x, who) for x in a} & {root(x, who) for x in b})
