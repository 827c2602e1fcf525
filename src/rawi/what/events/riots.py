"""What protesters do with force, which PLOVER tells as a riot: *معترضان* سنگ انداختند و سه موتر را آتش زدند."""

from __future__ import annotations

from rawi.text.letters import letters
from rawi.what.model import EventDraft
from rawi.what.work import Work

DESTROY = "destroy"
STONES = "predicates:assault_throw_stones"


def as_riot(work: Work, event: EventDraft) -> None:
    """Make an attack with stones or fire a riot where only protesters made it, and nobody was hurt by it."""
    if event.type != "ASSAULT" or not (event.mode == DESTROY or event.entry == STONES):
        return
    if not event.actors or event.tolls:
        return
    words, who = work.classes["protesters"], work.who.actors
    if all(any(letters(w) in words for w in who[a].name.split()) for a in event.actors):
        event.type, event.mode, event.verb_en = "PROTEST", "riot", ""
