"""Deeds that are others by who did them: protesters riot (*معترضان* سه موتر را آتش زدند), and those taken along by a
group that did not yet rule were abducted."""

from __future__ import annotations

from rawi.text.letters import letters
from rawi.what.model import EventDraft
from rawi.what.roots import root
from rawi.what.work import Work

DESTROY = "destroy"
TALIBAN, SINCE = "طالبان", "2021-08-15"
"""A group that arrests where it rules, and since when it does."""


def as_riot(work: Work, event: EventDraft) -> None:
    """Make an attack with stones or fire a riot where only protesters made it, and nobody was hurt by it."""
    if event.type != "ASSAULT" or not (event.mode == DESTROY or event.entry in work.entries["throwing_stones"]):
        return
    if not event.actors or event.tolls:
        return
    words, who = work.classes["protesters"], work.who.actors
    if all(any(letters(w) in words for w in who[a].name.split()) for a in event.actors):
        event.type, event.mode, event.verb_en = "PROTEST", "riot", ""


def as_abduction(work: Work, event: EventDraft) -> None:
    """Make an abduction of being taken along by a group that did not rule at the time: در سال ۲۰۰۷ *جنگجویان طالبان* ده
    مسافر را با خود بردند."""
    if event.type != "COERCE" or event.entry not in work.entries["taking_along"] or not event.actors:
        return
    day = work.times.published.day
    told = event.time.end if event.time is not None and event.time.end is not None else None
    when = told or (day.isoformat() if day is not None else SINCE)
    if when < SINCE and all(work.who.actors[root(a, work.who)].name == TALIBAN for a in event.actors):
        event.type, event.mode, event.verb_en = "ASSAULT", "abduct", "abducted"
