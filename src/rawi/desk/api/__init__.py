"""The API: everything that the pages show, as JSON, with its description (OpenAPI 3.1)."""

from __future__ import annotations

from litestar import MediaType
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, License, SecurityScheme, Server, Tag
from litestar.types import ControllerRouterHandler

from rawi import __version__
from rawi.desk.api.about import about
from rawi.desk.api.answers import API
from rawi.desk.api.corrections import Corrected, Reviewed
from rawi.desk.api.events import counted, events, over_places, over_time
from rawi.desk.api.exports import exported, formats
from rawi.desk.api.files import files
from rawi.desk.api.imports import imports
from rawi.desk.api.lists import actors, search, statements
from rawi.desk.api.reading import add, read
from rawi.desk.api.single import actor, event, original, record, report, statement

_TAGS = {
    "About": "What the desk serves.",
    "Events": "What is told to happen, merged over all reports.",
    "Statements": "Who says what.",
    "Actors": "Who acts, suffers and says.",
    "Reports": "What was published, as it was.",
    "Reading": "Reports: read without keeping, or added.",
    "Corrections": "What people say of what was read.",
    "Exports": "In the formats of others, and back.",
}
_ABOUT = """What the desk's pages show, as JSON.

Ids are permanent; an id that ended is forwarded (308) to what took it over. Lists come in pages: `next` is given as
`after` to get what follows. Days are taken in either calendar. Every answer to a GET has an ETag. Errors are problem
details (RFC 9457)."""


ROUTES: list[ControllerRouterHandler] = [
    about,
    events,
    counted,
    over_time,
    over_places,
    statements,
    actors,
    search,
    event,
    actor,
    statement,
    report,
    record,
    original,
    formats,
    exported,
    imports,
    read,
    add,
    files,
    Corrected,
    Reviewed,
]
"""All operations."""


def description() -> OpenAPIConfig:
    """The API's description, at ``/api/v1/openapi.json``."""
    return OpenAPIConfig(
        title="Rawi desk",
        version=__version__,
        summary="A ledger of claims: who did what to whom, and on whose word.",
        description=_ABOUT,
        license=License(name="Apache-2.0", identifier="Apache-2.0"),
        servers=[Server(url="/")],
        tags=[Tag(name=n, description=d) for n, d in _TAGS.items()],
        components=Components(
            security_schemes={
                "token": SecurityScheme(type="http", scheme="bearer", description="Where the desk has one.")
            }
        ),
        path=f"{API}/openapi.json",
        render_plugins=[JsonRenderPlugin(path="/", media_type=MediaType.JSON)],
    )
