"""What ``rawi export`` wrote, and people's annotations, taken back as ``rawi import`` does."""

from __future__ import annotations

import re
import tempfile
import zipfile
from pathlib import Path

import msgspec

from rawi.archive.store import Archive
from rawi.desk.connections import Writer
from rawi.desk.problems import RefusedError
from rawi.export.back.take import Taken, Taker

LARGEST = 200_000_000
"""Bytes that a ZIP file may hold unpacked: a small one can hold very much of nothing."""


class TakenBack(msgspec.Struct, frozen=True):
    """What became of a file. ``reports`` were added, ``known`` were there; ``corrections`` counts what a file of
    them holds (applied, known, waiting for its reports), ``made`` what annotations became, ``said_before`` what of that
    was there already. ``problems`` are lines about what was not kept."""

    reports: int
    known: int
    corrections: dict[str, int]
    made: int
    said_before: int
    problems: tuple[str, ...]


def taken_back(writer: Writer, name: str, body: bytes, by: str, otherwise: str) -> TakenBack:
    """Take a file into the archive. ``by`` is who says what annotations say; without it whoever the file names, else
    ``otherwise``. Raises `RefusedError`, or `ArchiveError` where it cannot be read at all."""
    if not body:
        raise RefusedError(detail="an empty file; there is nothing to take back")
    with tempfile.TemporaryDirectory(prefix="rawi-") as folder:
        path = Path(folder) / _plain(name)
        path.write_bytes(body)
        _bounded(path)
        return writer.change(lambda archive: _told(_taken(archive, path, by, otherwise)))


def _plain(name: str) -> str:
    """A name that is a file's own: annotations are found by the id of a report in it."""
    return re.sub(r"[^\w.-]", "_", name)[-100:].lstrip(".") or "file"


def _bounded(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    try:
        with zipfile.ZipFile(path) as packed:
            size = sum(member.file_size for member in packed.infolist())
    except zipfile.BadZipFile as error:
        raise RefusedError(detail=f"a damaged ZIP file ({error})") from None
    if size > LARGEST:
        raise RefusedError(detail=f"more than {LARGEST // 1_000_000} MB unpacked; rawi import takes it")


def _taken(archive: Archive, path: Path, by: str, otherwise: str) -> Taken:
    taker = Taker(archive, by, otherwise)
    taker.take(path)
    return taker.taken


def _told(taken: Taken) -> TakenBack:
    made = taken.annotations
    return TakenBack(
        taken.documents, taken.known, dict(taken.corrections), made.made, made.known, tuple(taken.problems)
    )
