"""Annotated reports: a folder of ``NAME.txt`` beside ``NAME.json``, in the form that corpus/GUIDE.md describes.

Names may hold alternatives joined by ``|``. An anchor is an exact stretch of the text that tells the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from rawi.record import Aspect, EventType, Stance


class GoldError(ValueError):
    """An annotated report that cannot be used: one line that says which, what, and what to do."""


class _Gold(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    pass


class GoldRole(_Gold, frozen=True):
    """A person and an office as written."""

    person: str
    title: str
    acting: bool = False


class GoldResponse(_Gold, frozen=True):
    """Another party's stance on an event."""

    by: str
    stance: Stance


class GoldEvent(_Gold, frozen=True):
    """One event; what the text does not say is left out. Numbers as ``10``, ``"10+"``, ``"2..7"``, ``"12|55"``."""

    type: EventType
    anchor: str
    mode: str | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    date: str | None = None
    aspect: Aspect | None = None
    sources: tuple[str, ...] = ()
    responses: tuple[GoldResponse, ...] = ()
    killed: int | str | None = None
    wounded: int | str | None = None
    detained: int | str | None = None


class GoldStatement(_Gold, frozen=True):
    """One act of saying."""

    speaker: tuple[str, ...]
    anchor: str
    via: tuple[str, ...] = ()
    date: str | None = None


class GoldReport(_Gold, frozen=True):
    """What an annotator found in one report."""

    id: str = ""
    published: str | None = None
    roles: tuple[GoldRole, ...] = ()
    events: tuple[GoldEvent, ...] = ()
    statements: tuple[GoldStatement, ...] = ()


def load(folder: Path) -> Iterator[tuple[str, str, GoldReport]]:
    """Name, text and annotation of every report in a folder and its subfolders, sorted. Raises `GoldError`."""
    if not folder.is_dir():
        raise GoldError(f"{folder}: no such folder; give a folder that holds NAME.txt beside NAME.json")
    found = False
    for path in sorted(folder.rglob("*.json")):
        text_path = path.with_suffix(".txt")
        if not text_path.exists():
            continue
        found = True
        yield str(path.relative_to(folder).with_suffix("")), *_report(path, text_path)
    if not found:
        raise GoldError(f"{folder}: no annotated reports; give a folder that holds NAME.txt beside NAME.json")


def _report(path: Path, text_path: Path) -> tuple[str, GoldReport]:
    try:
        text = text_path.read_text(encoding="utf-8")
        report = msgspec.json.decode(path.read_bytes(), type=GoldReport)
    except UnicodeDecodeError as error:
        raise GoldError(f"{text_path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except msgspec.DecodeError as error:
        raise GoldError(f"{path}: {error}; mend it by corpus/GUIDE.md") from None
    for anchor in (*(e.anchor for e in report.events), *(s.anchor for s in report.statements)):
        if anchor not in text:
            raise GoldError(f"{path}: the anchor {anchor!r} does not stand in {text_path.name}; copy it from there")
    return text, report
