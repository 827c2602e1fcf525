"""What intake hands on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Report:
    """One report as it came in. ``line`` is its line in JSON Lines, None where a whole file is one report."""

    source: str
    line: int | None
    id: str
    text: str
    published: date | None = None
    title: str = ""
    outlet: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a report could not be read: ``problem`` says what is wrong and what to do about it."""

    source: str
    line: int | None
    problem: str

    def __str__(self) -> str:
        return f"{self.source}: {self.problem}" if self.line is None else f"{self.source}:{self.line}: {self.problem}"


class RefusedError(ValueError):
    """A report that cannot be taken in; its message becomes the ``problem`` of a `Fault`."""
