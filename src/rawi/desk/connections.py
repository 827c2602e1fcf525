"""Connections to the archive: a few for reading, lent to one request each; changes go through one door."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import anyio
from litestar.concurrency import sync_to_thread

from rawi.archive.database import ArchiveError, connect
from rawi.desk.problems import BusyError

if TYPE_CHECKING:
    from rawi.archive.store import Archive
    from rawi.reader import Reader

T = TypeVar("T")
_CHECKED = 100_000
"""Steps of SQLite's machine between two looks at the clock."""


class Pool:
    """Connections for reading. Each request sees the archive as it was when the request began."""

    def __init__(self, path: Path, size: int, patience: float) -> None:
        self._path, self._patience = path, patience
        self._free: list[sqlite3.Connection] = []
        self._turns = anyio.Semaphore(size)

    async def take(self) -> sqlite3.Connection:
        """One connection, to be given back. Raises `BusyError` where the archive cannot be read."""
        await self._turns.acquire()
        try:
            db = self._free.pop() if self._free else await sync_to_thread(self._made)
            until = time.monotonic() + self._patience
            db.set_progress_handler(lambda: time.monotonic() > until, _CHECKED)
            db.execute("BEGIN")
        except BaseException:
            self._turns.release()
            raise
        return db

    def give(self, db: sqlite3.Connection, whole: bool = True) -> None:
        """Give a connection back. Not ``whole``: somebody may be using it still, so that nobody else may have it."""
        if whole:
            db.rollback()
            self._free.append(db)
        else:
            db.interrupt()
        self._turns.release()

    def close(self) -> None:
        """Let go of the file."""
        while self._free:
            self._free.pop().close()

    def _made(self) -> sqlite3.Connection:
        try:
            db = connect(self._path, threads=True, wait=self._patience)
        except ArchiveError as error:
            raise BusyError(detail=str(error)) from None
        db.execute("PRAGMA query_only = ON")
        return db


class Writer:
    """The one door for changes: one at a time here, and the archive's own lock against other programs."""

    def __init__(self, path: Path, reader: Callable[[], Reader], wait: float) -> None:
        self._path, self._reader, self._wait = path, reader, wait
        self._door = threading.Lock()

    def change(self, work: Callable[[Archive], T]) -> T:
        """Open the archive, do the work, and let go of it. Raises `ArchiveError`, or `BusyError` where
        another change takes too long."""
        from rawi.archive.store import Archive

        if not self._door.acquire(timeout=self._wait):
            raise BusyError(detail=f"{self._path}: locked by another change; try again")
        try:
            with Archive(self._path, self._reader(), self._wait) as archive:
                return work(archive)
        finally:
            self._door.release()
