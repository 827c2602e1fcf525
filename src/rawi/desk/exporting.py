"""Exports from the desk: packed into a temporary file, one at a time, and sent piece by piece."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.desk.problems import BusyError
from rawi.export import Options, export

_PIECE = 1 << 18


class Exporter:
    """Writes exports of one archive. A connection of its own, so that a long one holds up nobody who reads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = threading.Lock()

    def packed(self, format: str, filters: Filters, options: Options) -> Iterator[bytes]:
        """The pieces of a ZIP file with an export and its manifest, which is whole before the first piece comes.

        Raises `ArchiveError` where it cannot be made, `BusyError` where another is being made.
        """
        if not self._turn.acquire(blocking=False):
            raise BusyError(detail="another export is being made; try again when it has ended")
        try:
            return self._made(format, filters, options)
        finally:
            self._turn.release()

    def _made(self, format: str, filters: Filters, options: Options) -> Iterator[bytes]:
        folder = TemporaryDirectory(prefix="rawi-")
        target = Path(folder.name) / f"{format}.zip"
        try:
            with contextlib.closing(connect(self._path)) as db:
                export(db, format, filters, target, options)
        except BaseException:
            folder.cleanup()
            raise
        return _pieces(folder, target)


def _pieces(folder: TemporaryDirectory[str], target: Path) -> Iterator[bytes]:
    """The folder goes with the last piece."""
    with folder, target.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece
