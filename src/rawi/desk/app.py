"""The app: pages and API over one archive, with every layer of safety around them."""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from litestar import Litestar
from litestar.config.csrf import CSRFConfig
from litestar.datastructures import State

from rawi.archive.database import connect
from rawi.archive.postings import postings
from rawi.desk import api, pages
from rawi.desk.api.described import Described
from rawi.desk.assets import STATIC, static_files, templates, version
from rawi.desk.connections import Pool, Writer
from rawi.desk.dependencies import dependencies
from rawi.desk.exporting import Exporter
from rawi.desk.lending import lending
from rawi.desk.problems import handlers
from rawi.desk.reading import Reading
from rawi.desk.safety import guarded
from rawi.desk.safety.limits import limits
from rawi.desk.settings import Settings


def create_app(db: Path | str, settings: Settings | None = None) -> Litestar:
    """The desk for one archive, as an ASGI app. The archive is opened with the first request that needs it."""
    settings = settings or Settings()
    files = f"/static/{version(STATIC)}"
    app = Litestar(
        route_handlers=[*pages.ROUTES, *api.ROUTES, static_files(files)],
        dependencies=dependencies(),
        exception_handlers=handlers(),
        template_config=templates(files),
        csrf_config=_forms(),
        middleware=limits(settings),
        request_max_body_size=settings.body,
        state=_state(Path(db), settings),
        lifespan=[_running],
        plugins=[Described()],
        openapi_config=api.description(),
        logging_config=None,
    )
    app.asgi_handler = guarded(app, lending(app.asgi_handler, app.state.pool), settings)
    return app


def _state(db: Path, settings: Settings) -> State:
    reading = Reading(settings.lexicons)
    pool = Pool(db, 2 * (os.cpu_count() or 1), settings.patience)
    writer = Writer(db, lambda: reading.reader, settings.wait)
    return State(
        {
            "path": db,
            "settings": settings,
            "reading": reading,
            "pool": pool,
            "writer": writer,
            "exporter": Exporter(db),
        }
    )


def _forms() -> CSRFConfig:
    """Forms carry a token that only the desk's own pages know. The API takes no forms (see `safety.origins`)."""
    return CSRFConfig(
        secret=secrets.token_hex(),
        cookie_name="csrf",
        cookie_httponly=True,
        cookie_samesite="strict",
        exclude=["^/api/", "^/static/"],
    )


@asynccontextmanager
async def _running(app: Litestar) -> AsyncGenerator[None, None]:
    """What takes long is made while nobody waits for it yet."""
    threading.Thread(target=_warm, args=(app.state,), daemon=True).start()
    yield
    app.state.pool.close()


def _warm(state: State) -> None:
    """The reader, and the archive's sets of events. What is wrong with either is told where it is asked for."""
    with contextlib.suppress(Exception):
        state.reading.reader  # noqa: B018
        with contextlib.closing(connect(state.path)) as db:
            postings(db)
