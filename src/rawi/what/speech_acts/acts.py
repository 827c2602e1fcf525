"""The event that is done by saying something."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.record import EventType, Time
from rawi.what.model import EventDraft


def act_of_saying(
    clause: Clause,
    type_: EventType,
    mode: str,
    rule: str,
    actors: list[int],
    recipients: list[int],
    statements: list[int],
    time: Time | None,
) -> EventDraft:
    """What is done by saying a clause, by those who say it in some statement or, without one, by nobody named."""
    assert clause.verb is not None
    return EventDraft(
        type_,
        mode,
        "asserted",
        clause.first,
        clause.verb.last,
        clause.index,
        rule,
        f"implied:{rule}",
        words=(clause.verb.first, clause.verb.last),
        actors=actors,
        recipients=recipients,
        says=bool(statements),
        statements=statements,
        time=time,
        evidence=[(clause.first, clause.verb.last)],
    )
