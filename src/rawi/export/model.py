"""What an export is: formats, what may be chosen about them, and the manifest that goes with what is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from rawi.archive.database import ArchiveError

if TYPE_CHECKING:
    from rawi.export.job import Job

Choice = Literal["bom", "shapes"]


class ExportError(ArchiveError):
    """Why something could not be exported or imported, in one line for people."""


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen besides filters. ``bom``: a byte order mark before CSV, which Excel needs to see UTF-8;
    ``shapes``: a GeoJSON file of polygons that are joined by code or name."""

    bom: bool = False
    shapes: Path | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ``main`` is its main file, of ``media_type``; ``version`` moves when its files change shape;
    ``options`` are those of `Options` that mean something to it; ``needs`` are modules that must be installed."""

    name: str
    title: str
    about: str
    media_type: str
    main: str
    version: str
    write: Callable[[Job], None] = field(repr=False)
    options: frozenset[Choice] = frozenset()
    needs: tuple[str, ...] = ()

    def missing(self) -> tuple[str, ...]:
        """The modules that it needs and that are not installed."""
        return tuple(module for module in self.needs if find_spec(module) is None)


class FileSum(msgspec.Struct, frozen=True):
    """One file of an export: its name, its size in bytes and its SHA-256 in hexadecimal digits."""

    name: str
    bytes: int
    sha256: str


class Ended(msgspec.Struct, frozen=True, omit_defaults=True):
    """An id that ended: what took it over, if anything did, why and when."""

    id: str
    successor: str
    why: str
    ended: str


class Manifest(msgspec.Struct, frozen=True):
    """What was exported, so that it can be cited, checked and made again. No clock takes part: of one archive, two
    exports have the same manifest."""

    format: str
    format_version: str
    rawi: str
    readers: list[str]
    archive_version: int
    filters: dict[str, str | list[str]]
    options: dict[str, str | bool]
    counts: dict[str, int]
    files: list[FileSum]
    notes: list[str]
    ended: list[Ended]

    def to_json(self) -> bytes:
        """As it stands in ``manifest.json``."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"

    @staticmethod
    def from_json(raw: bytes) -> Manifest:
        """Read what `to_json` wrote. Raises `msgspec.DecodeError`."""
        return msgspec.json.decode(raw, type=Manifest)
