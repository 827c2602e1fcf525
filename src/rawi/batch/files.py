"""Files that are there whole or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from rawi.archive.database import ArchiveError

_BLOCK = 1 << 20


class BatchError(ArchiveError):
    """Why a batch cannot go on, in one line for people."""


class Part(msgspec.Struct, frozen=True):
    """A file that was written: its path within the batch, its size in bytes and its SHA-256."""

    name: str
    bytes: int
    sha256: str


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A name to write under, which becomes ``path`` if nothing goes wrong; two processes have two names. Where nothing
    is there in the end, nothing comes of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield part
        if part.exists():
            with part.open("rb") as file:
                os.fsync(file.fileno())
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def put(path: Path, content: bytes) -> None:
    """A small file."""
    with whole(path) as part:
        part.write_bytes(content)


def sum_of(folder: Path, path: Path) -> Part:
    """A file of a batch as it is on the disk."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return Part(path.relative_to(folder).as_posix(), path.stat().st_size, digest.hexdigest())


def intact(folder: Path, part: Part) -> bool:
    """Whether a file is there as it was written."""
    path = folder / part.name
    return path.is_file() and path.stat().st_size == part.bytes and sum_of(folder, path) == part
