"""Many reports into an archive: read outside of any transaction, written a batch at a time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rawi.archive.prepare import Read
from rawi.archive.store import Added, Archive
from rawi.intake import Fault, Report
from rawi.intake.limit import OverLimitError, limited

_MOST = 64
"""Reports of a batch: few, so that another writer never waits long."""
_LONGEST = 2.0
"""Seconds after which a batch is written however few reports it has, so that a slow source loses little."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report and what became of it."""

    report: Report
    added: Added


def add_all(archive: Archive, items: Iterable[Report | Fault], most: int = _MOST) -> Iterator[Outcome | Fault]:
    """Add reports as they come. An `Outcome` is given only after the report is on the disk; a failure of ours in one
    report is a `Fault` in its place."""
    batch: list[Read] = []
    begun = time.monotonic()
    for item in items:
        if isinstance(item, Fault):
            yield item
            continue
        known = archive.has(item)
        if known:
            yield Outcome(item, Added("known", known))
            continue
        read = _read(archive, item)
        if isinstance(read, Fault):
            yield read
            continue
        batch.append(read)
        if len(batch) >= most or time.monotonic() - begun > _LONGEST:
            yield from _write(archive, batch)
            batch, begun = [], time.monotonic()
    yield from _write(archive, batch)


def _read(archive: Archive, report: Report) -> Read | Fault:
    try:
        with limited(len(report.raw)):
            return archive.read(report)
    except OverLimitError as over:
        return Fault(report.source, report.line, str(over))
    except Exception as error:
        if os.environ.get("RAWI_DEBUG"):
            raise
        problem = f"Rawi failed on this report ({type(error).__name__}: {error}); please report it with the text"
        return Fault(report.source, report.line, problem)


def _write(archive: Archive, batch: list[Read]) -> Iterator[Outcome]:
    if batch:
        for read, added in zip(batch, archive.add(batch), strict=True):
            yield Outcome(read.report, added)
