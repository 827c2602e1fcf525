"""What the desk serves: versions and counts."""

from __future__ import annotations

import sqlite3

import msgspec
from litestar import get

from rawi import __version__
from rawi.archive.postings import postings
from rawi.desk.api.answers import API, told
from rawi.desk.dependencies import Db, Reads


class About(msgspec.Struct, frozen=True):
    """The versions at work and what the archive holds. ``reader`` names the lexicon by its fingerprint."""

    version: str
    reader: str
    reports: int
    events: int
    statements: int
    actors: int
    corrections: int
    first: str | None
    last: str | None
    """First and last day of publishing of the reports."""


@get(
    f"{API}/about",
    sync_to_thread=True,
    tags=["About"],
    summary="Versions, and what the archive holds",
    operation_id="about",
    responses=told(),
)
def about(db: Db, reader: Reads) -> About:
    """Versions and counts."""
    return archive_of(db, reader.version)


def archive_of(db: sqlite3.Connection, reader: str) -> About:
    """Counts of an archive, made once for each state of it."""
    sets = postings(db)
    return sets.once(("about", reader), lambda: _counted(db, len(sets.all), reader))


def _counted(db: sqlite3.Connection, events: int, reader: str) -> About:
    reports, first, last = db.execute("SELECT count(*), min(published), max(published) FROM document").fetchone()
    (statements,) = db.execute("SELECT count(*) FROM statement WHERE NOT rejected").fetchone()
    (actors,) = db.execute("SELECT count(*) FROM actor").fetchone()
    (corrections,) = db.execute("SELECT count(*) FROM correction").fetchone()
    return About(__version__, reader, reports, events, statements, actors, corrections, first, last)
