"""Opening an archive, and what can be wrong with one told in a line."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rawi.archive.migrate import MIGRATIONS
from rawi.archive.postings import file
from rawi.archive.schema import APPLICATION

WAIT = 60.0
"""Seconds that a writer waits for another: batches are written in far less."""


class ArchiveError(Exception):
    """Something about an archive or a question to it, in one line for people."""


class AbsentError(ArchiveError):
    """Nothing in the archive has the id or the name that is asked for."""


class OlderError(ArchiveError):
    """The archive was written by an older Rawi; opening it for writing brings it up to date."""


class EndedError(AbsentError):
    """The id ended, and nothing took it over."""


@contextmanager
def told(path: Path | str) -> Iterator[None]:
    """SQLite's errors as an `ArchiveError`."""
    try:
        yield
    except sqlite3.Error as error:
        raise ArchiveError(f"{path}: {meaning(error)}") from error


def meaning(error: sqlite3.Error) -> str:
    """What an error of SQLite's means for people, and what to do."""
    text = str(error)
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_NOTADB"):
        return "not a Rawi archive (not an SQLite file); check the name"
    if name.startswith("SQLITE_CORRUPT"):
        return "damaged; restore it from a copy (the sqlite3 shell's .recover saves what can be read)"
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "locked by another program; try again when that has ended"
    if name.startswith("SQLITE_READONLY"):
        return "cannot be written to (read-only); check its permissions"
    if name.startswith("SQLITE_FULL"):
        return "the disk is full; nothing of the last batch was kept, all before it was"
    if name.startswith("SQLITE_CANTOPEN"):
        return "cannot be opened; check the name and its permissions"
    if name.startswith("SQLITE_INTERRUPT"):
        return "the question took too long; ask for less at once"
    if name.startswith("SQLITE_IOERR"):
        return "the disk failed while it was read or written; check the disk"
    return f"the database refused ({text}); the archive may be damaged"


def connect(path: Path | str, write: bool = False, wait: float = WAIT, threads: bool = False) -> sqlite3.Connection:
    """A connection to an archive; with ``write`` it is made where there is none, and brought to the newest version.

    ``threads``: one thread after another may use it.

    Raises `ArchiveError` for a file that is no archive, is damaged, locked, or of a newer version.
    """
    path = Path(path)
    if not write and not path.is_file():
        folder = path.is_dir()
        raise ArchiveError(f"{path}: {'a folder, no archive' if folder else 'no such archive; make one with rawi add'}")
    with told(path):
        connection = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=not threads)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA cache_size = -64000")
            connection.execute("PRAGMA temp_store = MEMORY")
            version = _version(connection, path)
            if write:
                _migrate(connection, version)
            elif version < len(MIGRATIONS):
                raise OlderError(f"{path}: written by an older Rawi; rawi reread --db {path} brings it up to date")
        except BaseException:
            connection.close()
            raise
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION:
        raise ArchiveError(f"{path}: an SQLite file, but not a Rawi archive; check the name")
    if version > len(MIGRATIONS):
        raise ArchiveError(f"{path}: written by a newer Rawi (version {version} of the archive); update Rawi")
    return int(version)


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    """All steps in one transaction: an archive is of one version or of the next, never between."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    if mode != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    if version == len(MIGRATIONS):
        return
    with transaction(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for step in MIGRATIONS[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; the write lock is taken at the beginning, so that nothing read in it can be stale."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def changing(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction after which readers know whether anything changed: it counts the archive's pulse up."""
    with transaction(connection):
        before = connection.total_changes
        yield
        if connection.total_changes != before:
            connection.execute("UPDATE pulse SET n = n + 1")
            file(connection)
