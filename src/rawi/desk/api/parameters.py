"""Query parameters that several operations share: the filters of events, and where a page of a list begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from litestar.di import NamedDependency, Provide
from litestar.params import BodyKwarg, QueryParameter

from rawi.archive.filters import Filters
from rawi.record import Aspect, EventType

Role = Literal["", "actor", "recipient", "source", "via", "responder"]
Standing = Literal["told", "claimed", "unconfirmed", "disputed", "corroborated", "confirmed"]
CALENDARS = "In either calendar and any digits: 2024-11-25, 1403-09-05, '۵ قوس ۱۴۰۳', a month (1403-09) or a year."


def about(text: str, most: int = 200) -> QueryParameter:
    """A query parameter of words."""
    return QueryParameter(description=text, max_length=most)


def day(text: str, name: str) -> QueryParameter:
    """A query parameter that is a day, a month or a year."""
    return QueryParameter(name=name, description=f"{text} {CALENDARS}", schema_extra={"format": "rawi-days"})


def several(text: str, name: str) -> QueryParameter:
    """A query parameter that may be given several times."""
    return QueryParameter(name=name, description=text, max_items=20)


def page(name: str) -> BodyKwarg:
    """What a page of a list is called in the description."""
    return BodyKwarg(schema_component_key=name)


After = Annotated[
    str,
    QueryParameter(
        description="Where the page begins: ``next`` of the page before; empty for the first.",
        schema_extra={"format": "rawi-cursor"},
    ),
]
Limit = Annotated[int, QueryParameter(description="Rows of a page at most.", ge=1, le=1000)]


def filters(
    actor: Annotated[Sequence[str], several("Name or id of who takes part; all that are given must.", "actor")] = (),
    role: Annotated[Role, QueryParameter(description="Of ``actor``; empty: who did or suffered it.")] = "",
    type: Annotated[Sequence[EventType], several("PLOVER type; any of those given.", "type")] = (),
    mode: Annotated[str, about("PLOVER mode, as arrest.")] = "",
    context: Annotated[str, about("Context or topic, as military.")] = "",
    aspect: Annotated[Sequence[Aspect], several("Whether it is told as done, expected, denied …", "aspect")] = (),
    country: Annotated[str, about("Of those who take part: ISO 3166 alpha-3, or a name.")] = "",
    place: Annotated[str, about("A place in any spelling and script; a country stands for all places in it.")] = "",
    province: Annotated[str, about("ISO 3166-2 code, as AF-KAB, or an English name.")] = "",
    first: Annotated[str, day("Not before this day.", "from")] = "",
    last: Annotated[str, day("Not after this day.", "to")] = "",
    standing: Annotated[Sequence[Standing], several("What it may be taken for; any of those given.", "standing")] = (),
    claimant: Annotated[str, about("On whose word the event or a toll rests: name or id.")] = "",
    outlet: Annotated[str, about("Who printed an account of it: name or id.")] = "",
    q: Annotated[str, about("Words in the sentences that tell it, in any form and script.")] = "",
) -> Filters:
    """The filters of an address: the pages' addresses have the same."""
    return Filters(
        actors=tuple(actor),
        role=role,
        types=tuple(type),
        mode=mode,
        context=context,
        aspects=tuple(aspect),
        country=country,
        place=place,
        province=province,
        first=first,
        last=last,
        standings=tuple(standing),
        claimant=claimant,
        outlet=outlet,
        text=q,
    )


Asked = NamedDependency[Filters]
FILTERS = {"filters": Provide(filters, sync_to_thread=False)}
