"""The sides that actors are of: whose organs and people they are, whose office they hold, their state."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.what.merge import root
from rawi.who.model import Who


def sides(actors: Iterable[int], who: Who) -> set[int | str]:
    """The sides of actors: indexes of the actors that they belong to, and codes of the states that they act for.

    Two actors are of one side where these meet: a prime minister and the army of his country, a speaker and his body.
    """
    found: set[int | str] = set()
    for actor in actors:
        draft = who.actors[actor]
        found.add(root(actor, who))
        found |= {r.country for r in draft.roles if r.country and not r.organization}
        governs = draft.kind in ("country", "government") or (draft.kind == "person" and "GOV" in draft.sectors)
        if governs and draft.country:
            found.add(draft.country)
    return found
