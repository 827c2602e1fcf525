"""What intake hands on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

MAX_BYTES = 16 * 1024 * 1024
"""The longest page, text or line that is taken for one report: a hundred times the longest article."""


@dataclass(frozen=True, slots=True)
class Report:
    """One report as it came in. ``line`` is its line in JSON Lines, None where a whole file is one report.

    ``record`` says which part of an archive or feed it is; ``raw`` is what it was decoded from, byte for byte, and
    ``encoding`` how. ``how`` tells for each field that was not simply given where it was found.
    """

    source: str
    line: int | None
    id: str
    text: str
    published: date | None = None
    title: str = ""
    outlet: str = ""
    url: str = ""
    record: str = field(default="", compare=False)
    raw: bytes = field(default=b"", compare=False, repr=False)
    encoding: str = field(default="utf-8", compare=False)
    how: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def sha256(self) -> str:
        """The hash of ``raw`` in hexadecimal digits."""
        return hashlib.sha256(self.raw).hexdigest()


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
