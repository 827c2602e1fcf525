"""The API: everything that the pages show, as JSON, with its description (OpenAPI 3.1)."""

from __future__ import annotations

from litestar import MediaType, Router
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, License, SecurityScheme, Server, Tag

from rawi import __version__
from rawi.desk.api.about import about
from rawi.desk.api.corrections import correct, corrections, decide
from rawi.desk.api.files import files
from rawi.desk.api.reading import add, read

PATH = "/api/v1"
_TAGS = {
    "About": "What the desk serves.",
    "Reading": "Reports: read without keeping, or added.",
    "Corrections": "What people say of what was read.",
}
_ABOUT = """What the desk's pages show, as JSON.

Ids are permanent; an id that ended is forwarded (308) to what took it over. Lists come in pages: `next` is given as
`after` to get what follows. Days are taken in either calendar. Every answer to a GET has an ETag. Errors are problem
details (RFC 9457)."""


def router() -> Router:
    """All operations."""
    return Router(PATH, route_handlers=[about, read, add, files, corrections, correct, decide])


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
        path=PATH,
        render_plugins=[JsonRenderPlugin(path="/openapi.json", media_type=MediaType.JSON)],
    )
