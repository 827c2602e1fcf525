"""Where an export goes: a folder or a ZIP file, made under another name and renamed when it is whole."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from rawi.export.model import ExportError, Manifest

MANIFEST = "manifest.json"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a ZIP: the earliest that the format can hold."""
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What systems leave in folders that somebody looked at."""
_SINGLE = frozenset({".csv", ".json", ".jsonl", ".jsonld", ".geojson", ".parquet", ".tsv", ".xml"})
"""What a person writes who expects one file."""


@contextmanager
def made(target: Path) -> Iterator[Path]:
    """A folder to write into, which becomes ``target`` if nothing goes wrong, and goes otherwise.

    A target that ends in ``.zip`` becomes a ZIP file. Raises `ExportError` where it cannot be written, or where
    something is there that is not an earlier export, whole and by itself.
    """
    target = target.absolute()
    zipped = target.suffix.lower() == ".zip"
    _check(target, zipped)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent))
    except OSError as error:
        raise ExportError(f"{target}: cannot be written: {error.strerror or error}") from None
    try:
        yield work
        if zipped:
            _zip(work, target)
        else:
            _swap(work, target)
    except OSError as error:
        raise ExportError(f"{target}: cannot be written: {error.strerror or error}; nothing was kept") from None
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _check(target: Path, zipped: bool) -> None:
    if target.suffix.lower() in _SINGLE and not target.is_dir():
        raise ExportError(f"{target.name}: an export is several files; name a folder, or a file ending in .zip")
    if zipped and target.is_dir():
        raise ExportError(f"{target}: a folder; name a file")
    if not zipped and target.exists() and not target.is_dir():
        raise ExportError(f"{target}: a file; an export is a folder, or a file ending in .zip")
    try:
        if zipped and target.exists() and not _is_export(target):
            raise ExportError(f"{target}: a file that is no earlier export; name a new one")
        if not zipped and target.is_dir() and _holds_others(target):
            raise ExportError(f"{target}: a folder with other things in it; name a new one")
    except OSError as error:
        raise ExportError(f"{target}: cannot be read: {error.strerror or error}") from None


def _is_export(file: Path) -> bool:
    """Whether a ZIP file is an export, with nothing else in it."""
    try:
        with zipfile.ZipFile(file) as packed:
            return set(packed.namelist()) <= _listed(packed.read(MANIFEST))
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, zlib.error):
        return False


def _holds_others(folder: Path) -> bool:
    """Whether a folder holds anything that its manifest does not list."""
    names = {path.name for path in folder.iterdir()} - _LITTER
    manifest = folder / MANIFEST
    return bool(names - (_listed(manifest.read_bytes()) if manifest.is_file() else set()))


def _listed(manifest: bytes) -> set[str]:
    """The files of an export by its manifest, with that itself; nothing where it is none of Rawi's exports."""
    try:
        return {MANIFEST, *(part.name for part in Manifest.from_json(manifest).files)}
    except msgspec.DecodeError:
        return set()


def _swap(work: Path, target: Path) -> None:
    """``work`` takes the place of ``target``; an earlier export there goes when the new one is in its place."""
    work.chmod(0o777 & ~_umask())
    if not target.exists():
        work.rename(target)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{target.name[:40]}.", suffix=".old", dir=target.parent))
    target.rename(old / "was")
    work.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def _zip(work: Path, target: Path) -> None:
    """All files of ``work``, by name, all of one time: the same files make the same ZIP."""
    part = work / ".zip"
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        for path in sorted(p for p in work.iterdir() if p != part):
            info = zipfile.ZipInfo(path.name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            with path.open("rb") as source, packed.open(info, "w", force_zip64=True) as into:
                shutil.copyfileobj(source, into, 1 << 20)
    part.replace(target)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
