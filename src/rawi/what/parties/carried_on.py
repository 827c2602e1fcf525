"""Who holds talks that go on, where the report has told of one pair alone: ایران و عمان گفتگو کردند. *مذاکرات* فردا
ادامه می‌یابد."""

from __future__ import annotations

from rawi.what.model import EventDraft
from rawi.what.roots import root
from rawi.what.work import Work

MEETING = frozenset({"CONSULT", "AGREE"})
TWO, FAR, MANY = 2, 6, 40
"""Sides of talks; so many sentences, and so many events, back the others may be told."""


def carry_parties(work: Work) -> None:
    """Name them; where several pairs are told of, nobody is named."""
    for place, event in enumerate(work.events):
        if event.actors or event.aspect == "negated":
            continue
        if event.type in MEETING and not event.recipients and event.entry in work.entries["talks"]:
            _name_pair(work, event, work.events[max(place - MANY, 0) : place])


def _name_pair(work: Work, event: EventDraft, before: list[EventDraft]) -> None:
    """Name the two sides of the talks told before, if no others talked."""
    pairs = [e for e in before if e.type in MEETING and _is_near(work, event, e) and e.aspect != "negated"]
    pairs = [e for e in pairs if e.entry in work.entries["talks"] and len({*e.actors, *e.recipients}) >= TWO]
    sides = {frozenset(root(a, work.who) for a in (*e.actors, *e.recipients)) for e in pairs}
    if len(sides) == 1:
        event.actors, event.recipients = list(pairs[-1].actors), list(pairs[-1].recipients)


def _is_near(work: Work, event: EventDraft, other: EventDraft) -> bool:
    return 0 <= work.clauses[event.clause].sentence - work.clauses[other.clause].sentence <= FAR
