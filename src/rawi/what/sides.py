"""The sides that actors are of: whose organs and people they are, whose office they hold, their state."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.record import SERVING_SECTORS
from rawi.what.roots import root
from rawi.who.model import Who

STATES = frozenset({"country", "government"})


def sides(actors: Iterable[int], who: Who) -> set[int | str]:
    """The sides of actors: indexes and names of those that they belong to, and codes of the states that they act for.

    Two actors are of one side where these meet: a prime minister and the army of his country, a speaker and his body.
    """
    found: set[int | str] = set()
    for actor in actors:
        draft = who.actors[actor]
        above = root(actor, who)
        found |= {above, who.actors[above].name, draft.name}
        found |= {r.organization or r.country for r in draft.roles if r.organization or r.country}
        if draft.country and (draft.kind in STATES or _serves(actor, who)):
            found.add(draft.country)
    return found


def _serves(actor: int, who: Who) -> bool:
    """Whether an actor holds a state's office or is its organ or forces, and nobody else's: نیروهای سوری."""
    draft = who.actors[actor]
    if draft.kind == "person":
        return "GOV" in draft.sectors
    above = who.actors[root(actor, who)].kind
    return draft.kind in ("organization", "people") and bool(SERVING_SECTORS & {*draft.sectors}) and above != "group"
