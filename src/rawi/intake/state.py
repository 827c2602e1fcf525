"""The state file of a watch: one JSON file, replaced as a whole, so that it is never half written."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import msgspec

from rawi.intake.model import RefusedError

_SPARE = 500
"""Entries remembered beyond those that a feed holds: some feeds bring old ones back."""


class Kept(msgspec.Struct, omit_defaults=True):
    """What is known of one feed: when it is due (seconds since 1970) and which entries were handed on."""

    etag: str = ""
    modified: str = ""
    next: float = 0.0
    failures: int = 0
    seen: dict[str, int] = {}
    """Entries in the order in which they came, with nothing for value: the order of a dict is kept, a set's is not."""
    failed: dict[str, int] = {}
    """How often the page of an entry could not be had."""

    def see(self, key: str) -> None:
        """This entry is done."""
        self.seen[key] = 0
        self.failed.pop(key, None)

    def tried(self, key: str) -> int:
        """One failure more; how many there were."""
        self.failed[key] = self.failed.get(key, 0) + 1
        return self.failed[key]

    def forget(self, held: int) -> None:
        """Drop the oldest entries beyond what the feed holds and some to spare."""
        for key in list(self.seen)[: max(0, len(self.seen) - held - _SPARE)]:
            del self.seen[key]


class _File(msgspec.Struct):
    version: int
    feeds: dict[str, Kept]


class State:
    """What is known of all feeds. Raises `RefusedError` where the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            self._feeds: dict[str, Kept] = {}
            return
        except OSError as error:
            raise RefusedError(f"{path}: cannot be opened ({error.strerror}); check the file") from None
        try:
            file = msgspec.json.decode(raw, type=_File)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise RefusedError(f"{path}: damaged; remove it, and all entries count as new") from None
        if file.version != 1:
            raise RefusedError(f"{path}: written by a newer Rawi; update, or give another file")
        self._feeds = file.feeds

    def of(self, url: str) -> Kept:
        """What is known of one feed."""
        return self._feeds.setdefault(url, Kept())

    def save(self) -> None:
        """Write it beside the file, then put it in its place. Raises `RefusedError`."""
        beside = self._path.with_name(self._path.name + ".new")
        try:
            with beside.open("wb") as file:
                file.write(msgspec.json.encode(_File(1, self._feeds)))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise RefusedError(f"{self._path}: cannot be written ({error.strerror}); check the disk") from None
