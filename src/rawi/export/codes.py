"""The codes of the field: ACLED's interactions, dates and scales, UCDP's precisions and types of violence.

Only what the archive tells is coded: what could be one thing or another is left blank. The codes are those of the ACLED
codebook and of the UCDP Georeferenced Event Dataset.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from rawi.archive.actors import klass_of
from rawi.export.told import Actor

INTER = {
    1: "State forces",
    2: "Rebel group",
    3: "Political militia",
    5: "Rioters",
    6: "Protesters",
    7: "Civilians",
    8: "External/Other forces",
}
"""ACLED's labels. 4, identity militias, cannot be told from a report's words and is never given."""

DISORDER = {"ASSAULT": "Political violence", "PROTEST": "Demonstrations"}
"""ACLED's disorder types; of other types of event it has only some, which depends on more than the type."""

HAPPENED = frozenset({"asserted", "ongoing", "historical"})
"""Aspects of what is told as having happened: only of these are deaths deaths."""

_REBELS = {"REB", "IMG"}
_MILITIAS = {"PRM", "UAF"}
_ABROAD = {"IGO", "UNO", "NGO", "EUR"}
_CIVILIANS = {"CVL", "JRN", "MED", "EDU", "REF", "LAB", "AGR", "BUS", "REL", "ELI", "SOC"}


def ordinal(iso: str | None) -> int | None:
    """An ISO day as a number."""
    return date.fromisoformat(iso).toordinal() if iso else None


def length(start: str | None, end: str | None) -> int | None:
    """Days from ``start`` to ``end``, both counted; None where either is open."""
    first, last = ordinal(start), ordinal(end)
    return last - first + 1 if first is not None and last is not None else None


def acled_time(days: int | None) -> int | None:
    """``time_precision``: 1 the day, 2 the week, 3 the month is known; None where less is."""
    if days is None or days > 31:
        return None
    return 1 if days == 1 else 2 if days <= 7 else 3


def ucdp_time(days: int | None) -> int | None:
    """``date_prec``: 1 the day, 2 two to six days, 3 the week, 4 the month, 5 the year; None where less is known."""
    if days is None or days > 366:
        return None
    if days <= 7:
        return 1 if days == 1 else 2 if days < 7 else 3
    return 4 if days <= 31 else 5


def side(actor: Actor, day: int | None) -> str:
    """The side an actor is on, as the archive reckons it: a state's organs are one side."""
    state = klass_of(actor.kind, actor.sectors, actor.country, day) == "state"
    return actor.country if state and actor.country else actor.ref


def inter(actor: Actor, type_: str, mode: str | None, country: str, day: int | None) -> int | None:
    """ACLED's code of an actor in an event of ``type_`` in ``country`` on ``day``; None where it cannot be told.

    A state is external where the event is in another country, and is not coded where nobody says where it is.
    """
    sectors = set(actor.sectors)
    klass = klass_of(actor.kind, actor.sectors, actor.country, day)
    if klass == "state":
        if not country or not actor.country:
            return None
        return 1 if actor.country == country else 8
    if sectors & _REBELS:
        return 2
    if sectors & _MILITIAS:
        return 3
    if sectors & _ABROAD:
        return 8
    if type_ == "PROTEST":
        return 5 if mode == "riot" else 6
    return 7 if sectors & _CIVILIANS else None


def interaction(one: int | None, other: int | None) -> int | None:
    """Both codes in one number, the smaller first; 10, 20 … where there is one only. None where either is not known."""
    if one is None:
        return None
    if other is None:
        return one * 10
    return min(one, other) * 10 + max(one, other)


def violence(actors: Iterable[Actor], recipients: Iterable[Actor], day: int | None) -> int | None:
    """UCDP's type of violence: 1 a state against an armed group, 2 armed groups, 3 against civilians."""
    mine, theirs = {_class(a, day) for a in actors}, {_class(a, day) for a in recipients}
    if not mine or not theirs or None in mine | theirs or "civil" in mine:
        return None
    if theirs == {"civil"}:
        return 3
    if mine == theirs == {"armed"}:
        return 2
    return 1 if mine | theirs == {"state", "armed"} else None


def _class(actor: Actor, day: int | None) -> str | None:
    """State, armed or civil; None for people of whom nothing more is said."""
    klass = klass_of(actor.kind, actor.sectors, actor.country, day)
    return klass if klass != "civil" or _CIVILIANS & set(actor.sectors) else None


def scale(outlets: Iterable[str], country: str) -> str:
    """ACLED's scale of sources from the countries of the outlets; nothing where one of them is not known."""
    found = set(outlets)
    if not found or not country or "" in found:
        return ""
    labels = sorted({"National" if o == country else "International" for o in found}, reverse=True)
    return "-".join(labels)
