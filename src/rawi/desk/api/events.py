"""Events: lists, and how they lie over time, place and everything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from litestar import get
from litestar.params import QueryParameter

from rawi.archive.facets import SHOWN, Facets, facets
from rawi.archive.page import events_page
from rawi.archive.provinces import Places, places
from rawi.archive.shapes import EventRow, Page
from rawi.archive.timeline import Timeline, timeline
from rawi.desk.api.answers import API, told
from rawi.desk.api.parameters import FILTERS, After, Asked, Limit, page
from rawi.desk.dependencies import Db, Words

Field = Literal[
    "type", "mode", "standing", "aspect", "context", "actor", "recipient", "country", "claimant", "outlet", "land",
    "province", "place", "year", "solar_year",
]  # fmt: skip


@get(
    f"{API}/events",
    sync_to_thread=True,
    dependencies=FILTERS,
    tags=["Events"],
    summary="Events, the latest first",
    description="Merged over all reports, with standing, who, whom, where, when, on whose word, and one quotation.",
    operation_id="events",
    responses=told(404),
)
def events(
    db: Db, analyser: Words, filters: Asked, after: After = "", limit: Limit = 50
) -> Annotated[Page[EventRow], page("EventsPage")]:
    """A page of events."""
    return events_page(db, filters, analyser, after, limit)


@get(
    f"{API}/facets",
    sync_to_thread=True,
    dependencies=FILTERS,
    tags=["Events"],
    summary="Which values the fields of events take, and how often",
    description="Under the filters, for each field the most frequent values; a field's own filter is left out of its "
    "counting, so that another value can be chosen.",
    operation_id="facets",
    responses=told(404),
)
def counted(
    db: Db,
    analyser: Words,
    filters: Asked,
    field: Annotated[Sequence[Field], QueryParameter(description="Only these fields.", max_items=20)] = (),
    top: Annotated[int, QueryParameter(description="Values of each field at most.", ge=1, le=200)] = 12,
) -> Facets:
    """The facets of events."""
    return facets(db, filters, analyser, field or SHOWN, top)


@get(
    f"{API}/timeline",
    sync_to_thread=True,
    dependencies=FILTERS,
    tags=["Events"],
    summary="How many events lie in each day, month or year",
    description="By standing, without gaps. The filters' own days are left out unless ``whole`` is false, so that they "
    "can be moved.",
    operation_id="timeline",
    responses=told(404),
)
def over_time(
    db: Db,
    analyser: Words,
    filters: Asked,
    unit: Annotated[
        Literal["day", "month", "year"] | None,
        QueryParameter(description="Chosen by how long the time is unless given."),
    ] = None,
    calendar: Annotated[
        Literal["gregorian", "solar"], QueryParameter(description="Whose months and years.")
    ] = "gregorian",
    whole: Annotated[bool, QueryParameter(description="Leave the filters' days out.")] = True,
) -> Timeline:
    """Events over time."""
    return timeline(db, filters, analyser, unit, calendar, whole)


@get(
    f"{API}/places",
    sync_to_thread=True,
    dependencies=FILTERS,
    tags=["Events"],
    summary="How many events lie in each province or country",
    description="By standing; never finer than a province, and by country where no province is known.",
    operation_id="places",
    responses=told(404),
)
def over_places(db: Db, analyser: Words, filters: Asked) -> Places:
    """Events by province and country."""
    return places(db, filters, analyser)
