"""Statements, actors, and reports by their words: a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from litestar import get
from litestar.params import QueryParameter

from rawi.archive.filters import Filters
from rawi.archive.page import actors_page, search_page, statements_page
from rawi.archive.shapes import ActorRow, Hit, Page, StatementRow
from rawi.desk.api.answers import API, told
from rawi.desk.api.parameters import After, Limit, about, day, page, several
from rawi.desk.dependencies import Db, Words
from rawi.record import Kind


@get(
    f"{API}/statements",
    sync_to_thread=True,
    tags=["Statements"],
    summary="Statements, the latest first",
    description="Who says what, through what, with the words and the report.",
    operation_id="statements",
    responses=told(404),
)
def statements(
    db: Db,
    analyser: Words,
    speaker: Annotated[Sequence[str], several("Name or id of who says it; all given must.", "speaker")] = (),
    role: Annotated[
        Literal["", "speaker", "via"], QueryParameter(description="Of ``speaker``: says it, or carries it.")
    ] = "",
    outlet: Annotated[str, about("Who printed it: name or id.")] = "",
    first: Annotated[str, day("Not before this day.", "from")] = "",
    last: Annotated[str, day("Not after this day.", "to")] = "",
    q: Annotated[str, about("What is said holds this.")] = "",
    after: After = "",
    limit: Limit = 50,
) -> Annotated[Page[StatementRow], page("StatementsPage")]:
    """A page of statements."""
    filters = Filters(actors=tuple(speaker), role=role, outlet=outlet, first=first, last=last, text=q)
    return statements_page(db, filters, analyser, after, limit)


@get(
    f"{API}/actors",
    sync_to_thread=True,
    tags=["Actors"],
    summary="Actors, those in most reports first",
    operation_id="actors",
    responses=told(404),
)
def actors(
    db: Db,
    q: Annotated[str, about("A name in any spelling and script, or part of it.")] = "",
    kind: Annotated[Kind | None, QueryParameter(description="What they are.")] = None,
    country: Annotated[str, about("ISO 3166 alpha-3, as AFG.", 3)] = "",
    after: After = "",
    limit: Limit = 50,
) -> Annotated[Page[ActorRow], page("ActorsPage")]:
    """A page of actors."""
    return actors_page(db, q, kind or "", country, after, limit)


@get(
    f"{API}/search",
    sync_to_thread=True,
    tags=["Reports"],
    summary="Reports that have all words of a query, the best first",
    description="Joiners, letter variants and endings do not matter, nor the script of a name: Shoigu finds شویگو. "
    "Words in quotes stand together.",
    operation_id="search",
    responses=told(404),
)
def search(
    db: Db,
    analyser: Words,
    q: Annotated[str, QueryParameter(description="The words.", schema_extra={"format": "rawi-words"})],
    exact: Annotated[
        bool, QueryParameter(description="The words as typed: no other endings, letters or scripts.")
    ] = False,
    after: After = "",
    limit: Limit = 20,
) -> Annotated[Page[Hit], page("HitsPage")]:
    """A page of reports."""
    return search_page(db, q, analyser, exact, after, limit)
