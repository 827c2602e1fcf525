"""`rawi import`: what a file is, and what becomes of it.

Taken are folders and ZIP files of `rawi export json`, their single files, corrections as JSON Lines, Label Studio's
JSON export, and INCEpTION's exports as UIMA CAS JSON or WebAnno TSV, each also within a ZIP file.
"""

from __future__ import annotations

import json
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

import msgspec

from rawi.archive.correction import Correction
from rawi.archive.corrections import Corrections
from rawi.archive.database import ArchiveError
from rawi.archive.store import Archive, unpacked
from rawi.export.back import cas, label_studio, permalinks, tsv
from rawi.export.back.annotated import Annotated, Outcome
from rawi.export.back.decide import Decider
from rawi.export.back.documents import Adder, decoded, raw_of
from rawi.export.model import ExportError, Manifest
from rawi.export.records import CORRECTIONS, DOCUMENTS, EVENTS, RAW
from rawi.export.target import MANIFEST

_LARGEST = 1 << 30
"""Bytes of one annotation file, and of one line, that are taken."""
_LINE = 64 * 1024 * 1024


@dataclass(slots=True)
class Taken:
    """What became of all that was given. ``problems`` are lines about what was not kept."""

    documents: int = 0
    known: int = 0
    corrections: dict[str, int] = field(default_factory=lambda: {"applied": 0, "known": 0, "waiting": 0})
    annotations: Outcome = field(default_factory=Outcome)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _File:
    """A file, or a member of a ZIP file, that can be opened."""

    name: str
    path: Path
    member: str = ""

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Its bytes."""
        if not self.member:
            with self.path.open("rb") as file:
                yield file
            return
        with zipfile.ZipFile(self.path) as packed, packed.open(self.member) as file:
            yield file  # type: ignore[misc]


class Taker:
    """Takes files into one archive. ``by`` is who says what annotations say; without it whoever the file names, and
    where it names nobody, ``otherwise``."""

    def __init__(self, archive: Archive, by: str = "", otherwise: str = "") -> None:
        self._archive, self._by, self._otherwise = archive, by, otherwise
        self._known = False
        """Whether anything of what is being taken can come back."""
        self.taken = Taken()

    def take(self, path: Path) -> None:
        """A file or folder. What is wrong with one part is told in `Taken.problems`, and the others are taken.

        Raises `ExportError` where it cannot be read at all.
        """
        files = _files(path)
        by_name = {PurePosixPath(f.name).name: f for f in files}
        raws = _Raws(by_name.get(RAW))
        self._known, before = False, len(self.taken.problems)
        # Documents before corrections before annotations: each speaks of what came before.
        for file in sorted(files, key=lambda f: (_ORDER.get(PurePosixPath(f.name).name, 2), f.name)):
            if PurePosixPath(file.name).name not in _WORKED_OUT:
                with self._telling(file.name):
                    self._one(file, raws, single=len(files) == 1)
        if not self._known and len(self.taken.problems) == before:
            self._problem(str(path), "nothing in it can come back; rawi import --help lists what can")
        if DOCUMENTS in by_name and MANIFEST in by_name:
            with self._telling(MANIFEST):
                self._permalinks(by_name[MANIFEST], by_name.get(EVENTS))

    @contextmanager
    def _telling(self, name: str) -> Iterator[None]:
        """What is wrong with one part becomes a line; what is wrong with the archive ends the import."""
        try:
            yield
        except ArchiveError as error:
            if isinstance(error.__cause__, sqlite3.Error):
                raise
            self._problem(name, error)
        except msgspec.DecodeError as error:
            self._problem(name, f"not as rawi export wrote it: {error}")
        except (OSError, EOFError, RuntimeError, zlib.error, zipfile.BadZipFile) as error:
            self._problem(name, f"cannot be read: {error}")

    def _permalinks(self, manifest: _File, events: _File | None) -> None:
        """Ids that ended there, or that are others here, lead to what has them now."""
        ended = Manifest.from_json(_whole(manifest)).ended
        told = (line for _, line in _lines(events)) if events else iter(())
        self._archive.correct(lambda _: permalinks.keep(self._archive.db, ended, told))

    def _one(self, file: _File, raws: _Raws, single: bool) -> None:
        with file.open() as stream:
            head = stream.read(4096)
        kind = kind_of(head)
        self._known = self._known or bool(kind) or PurePosixPath(file.name).name in _ORDER
        if kind == "document":
            self._documents(file, raws)
        elif kind == "correction":
            self._corrections(file)
        elif kind in ("json", "tsv"):
            self._annotations(file, kind)
        elif single or (head.strip() and PurePosixPath(file.name).suffix in (".jsonl", ".tsv", ".json")):
            raise ExportError("not a file that rawi import knows; rawi import --help lists them")

    def _documents(self, file: _File, raws: _Raws) -> None:
        adder = Adder(self._archive)
        for number, line in _lines(file):
            try:
                kept = decoded(line)
                self._count(adder.add(kept, raws.get(kept.raw)))
            except ExportError as error:
                self._problem(f"{file.name}:{number}", error)
        self._count(adder.flush())

    def _count(self, added: list[Any]) -> None:
        for one in added:
            self.taken.documents += one.state == "added"
            self.taken.known += one.state == "known"

    def _corrections(self, file: _File) -> None:
        for number, line in _lines(file):
            try:
                correction = msgspec.json.decode(line, type=Correction)
            except (msgspec.DecodeError, RecursionError) as error:
                self._problem(f"{file.name}:{number}", f"not a correction: {error}")
                continue
            with self._telling(f"{file.name}:{number}"):
                state = self._archive.correct(lambda c, it=correction: c.apply(it))  # type: ignore[misc]
                self.taken.corrections[state] += 1

    def _annotations(self, file: _File, kind: str) -> None:
        raw = _whole(file)
        if kind == "tsv":
            self._decide(self._tsv(file, raw))
            return
        try:
            found = json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise ExportError(f"not JSON: {error}") from None
        if isinstance(found, dict):
            self._decide(cas.annotated(found, file.name, self._otherwise))
            return
        for one in label_studio.annotated(found):
            with self._telling(file.name):
                self._decide(one())

    def _tsv(self, file: _File, raw: bytes) -> Annotated:
        """TSV does not hold the whole text: the report is found by its id in the file's name or path."""
        ref = cas.document_in(file.name)
        row = self._archive.db.execute("SELECT text FROM document WHERE ref = ?", (ref,)).fetchone()
        if not row:
            raise ExportError("no report of this archive has the id in its name; keep the names that rawi export gave")
        return tsv.annotated(raw.decode("utf-8", "replace"), file.name, self._otherwise, unpacked(row[0]))

    def _decide(self, annotated: Annotated) -> None:
        def change(corrections: Corrections) -> Outcome:
            decider = Decider(self._archive.db, corrections, self._by or annotated.person or self._otherwise)
            decider.decide(annotated)
            return decider.outcome

        made = self._archive.correct(change)
        mine = self.taken.annotations
        mine.made, mine.known = mine.made + made.made, mine.known + made.known
        self.taken.problems += made.problems

    def _problem(self, where: str, problem: object) -> None:
        self.taken.problems.append(f"{where}: {problem}")


class _Raws:
    """The bytes that documents came from, by their hash. They stand in the order in which documents need them, so that
    few are kept; one that is asked for again much later is looked for from the beginning."""

    def __init__(self, file: _File | None) -> None:
        self._file = file
        self._kept: dict[str, bytes] = {}
        self._lines = _lines(file) if file else iter(())

    def get(self, hash: str) -> bytes:
        """The bytes of a hash, or nothing where they are not there."""
        if not hash or self._file is None:
            return b""
        for _ in range(2):
            if hash in self._kept or self._read_to(hash):
                return self._kept[hash]
            self._lines = _lines(self._file)
        return b""

    def _read_to(self, hash: str) -> bool:
        for _, line in self._lines:
            found, body = raw_of(line)
            self._kept[found] = body
            if len(self._kept) > _RAWS:
                self._kept.pop(next(iter(self._kept)))
            if found == hash:
                return True
        return False


_RAWS = 256
"""Bodies that are kept: documents of one body follow each other."""
_ORDER = {DOCUMENTS: 0, CORRECTIONS: 1}
_WORKED_OUT = frozenset({RAW, EVENTS, "statements.jsonl", "actors.jsonl", MANIFEST, "typesystem.xml", "interface.xml"})
"""Files of an export that need not be read: the archive works them out, or they belong to another."""


def kind_of(head: bytes) -> str:
    """What a file is by how it begins: document, correction, json, tsv; nothing where it is none of these."""
    text = head.decode("utf-8-sig", "ignore").lstrip()
    if text.startswith(tsv.MAGIC):
        return "tsv"
    if text.startswith("["):
        return "json"
    if not text.startswith("{"):
        return ""
    if text.replace(" ", "").startswith('{"action":'):
        return "correction"
    if text.replace(" ", "").startswith('{"id":') and '"text":' in text:
        return "document"
    return "json" if "%TYPES" in text or "%FEATURE_STRUCTURES" in text else ""


def _files(path: Path) -> list[_File]:
    """The files of a folder, the members of a ZIP file, or the one file."""
    try:
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
            return [f for p in found for f in (_zipped(p) or [_File(str(p.relative_to(path)), p)])]
        with path.open("rb"):
            return _zipped(path) or [_File(path.name, path)]
    except OSError as error:
        raise ExportError(f"{path}: cannot be read: {error.strerror or error}") from None
    except zipfile.BadZipFile as error:
        raise ExportError(f"{path}: a damaged ZIP file ({error})") from None


def _zipped(path: Path) -> list[_File]:
    if not zipfile.is_zipfile(path):
        return []
    with zipfile.ZipFile(path) as packed:
        names = sorted(i.filename for i in packed.infolist() if not i.is_dir())
    return [_File(name, path, name) for name in names]


def _lines(file: _File) -> Iterator[tuple[int, bytes]]:
    """The lines of a file that are not empty, numbered from 1."""
    with file.open() as stream:
        number = 0
        while line := stream.readline(_LINE):
            number += 1
            if len(line) == _LINE:
                raise ExportError(f"{file.name}:{number}: a line of more than {_LINE >> 20} MB")
            if line.strip():
                yield number, line


def _whole(file: _File) -> bytes:
    with file.open() as stream:
        raw = stream.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise ExportError(f"larger than {_LARGEST >> 20} MB; export it in parts")
    return raw.removeprefix(b"\xef\xbb\xbf")
