"""One export under way: what is asked for, the files that are written, and what is counted for the manifest."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rawi.archive.filters import Filters
from rawi.export.gather import Gatherer
from rawi.export.model import FileSum, Options
from rawi.export.selection import Selection
from rawi.export.told import Actor, Document, Event, Place, Statement

_BUFFER = 1 << 18


class Writer:
    """One file that is written: bytes go in, are hashed and counted."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=_BUFFER)
        self._hash = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes) -> None:
        """Bytes more."""
        self._hash.update(data)
        self._size += len(data)
        self._file.write(data)

    def close(self, name: str) -> FileSum:
        """The file as it is on the disk."""
        self._file.close()
        return FileSum(name, self._size, self._hash.hexdigest())


class Job:
    """What a format needs to write its files. ``counts`` and ``notes`` go into the manifest."""

    def __init__(self, db: sqlite3.Connection, filters: Filters, options: Options, folder: Path) -> None:
        self.db, self.filters, self.options, self.folder = db, filters, options, folder
        self.chosen = Selection.of(db, filters)
        self.gatherer = Gatherer(db)
        self.counts: Counter[str] = Counter()
        self.notes: list[str] = []
        self.files: list[FileSum] = []

    def events(self) -> Iterator[Event]:
        """The chosen events with all that hangs on them, in their order."""
        for events in self.chosen.chunks():
            yield from self.gatherer.events(events)

    def placed(self) -> Iterator[tuple[Event, list[Place]]]:
        """The chosen events without their accounts, with their places."""
        for events in self.chosen.chunks():
            yield from self.gatherer.placed(events)

    def documents(self) -> Iterator[Document]:
        """The chosen documents, the oldest row first."""
        return self.gatherer.documents(self.chosen.documents(self.db))

    def statements(self) -> Iterator[Statement]:
        """The chosen statements, the oldest row first."""
        return self.gatherer.statements(self.chosen.statements(self.db))

    def actors(self) -> Iterator[Actor]:
        """All who take part in what is chosen, the oldest row first."""
        return (self.gatherer.actor(row) for row in self.chosen.actors(self.db))

    @contextmanager
    def file(self, name: str) -> Iterator[Writer]:
        """A file of the export."""
        writer = Writer(self.folder / name)
        try:
            yield writer
        finally:
            self.files.append(writer.close(name))

    def took(self, path: Path) -> None:
        """A file of the export that a library wrote."""
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(_BUFFER):
                digest.update(block)
        self.files.append(FileSum(path.name, path.stat().st_size, digest.hexdigest()))
