"""Backing that whoever speaks only says his own side will give, which is a promise (the guide on AGREE): گفت که
*کشورش* از عراق *حمایت خواهد کرد*."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.clauses.model import IN_FIRST_PERSON, Clause
from rawi.what.model import EventDraft
from rawi.what.sides import sides
from rawi.what.work import Work


def pledges(work: Work, clause: Clause, event: EventDraft, speakers: Iterable[int]) -> bool:
    """Whether a clause in the future tells of backing by the side of those who say so, or by us."""
    if event.entry not in work.entries["backing"] or event.noun or clause.verb is None:
        return False
    if clause.verb.tense != "future" or clause.verb.negated or clause.relation == "relative":
        return False
    ours = clause.verb.person in IN_FIRST_PERSON
    return ours or not sides(event.actors, work.who).isdisjoint(sides(speakers, work.who))
