"""What a person annotated in one report, whichever program it was done in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Region:
    """Words that a person left, changed or drew. ``ref`` is the id that Rawi gave it, nothing where a person drew it.

    A field that is not filled says nothing. Offsets are code points of the text.
    """

    kind: Literal["event", "actor"]
    ref: str
    start: int
    end: int
    label: str = ""
    mode: str = ""
    verdict: str = ""
    name: str = ""
    name_en: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """One person's annotation of one report. ``where`` is what a note says of it; ``readers`` are those whose readings
    the regions still name; ``offered`` are the accounts that were shown, None where that is not known."""

    where: str
    document: str
    sha256: str
    person: str
    regions: tuple[Region, ...]
    offered: frozenset[str] | None = None
    readers: frozenset[str] = frozenset()
    same: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Outcome:
    """What became of annotations: corrections made, things that were so already, and lines about the rest."""

    made: int = 0
    known: int = 0
    problems: list[str] = field(default_factory=list)
