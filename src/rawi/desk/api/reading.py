"""Reading without keeping, and adding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

import msgspec
from litestar import post
from litestar.params import JSONBody, QueryParameter
from msgspec import Meta

from rawi.archive.batch import Outcome, add_all
from rawi.desk.api.answers import API, told
from rawi.desk.dependencies import Readings, Writes
from rawi.desk.reading import Given, Reading, report_of
from rawi.intake import Fault, Report
from rawi.record import Record
from rawi.render import English, english

MOST = 100
"""Reports that one request may bring."""


class Understood(msgspec.Struct, frozen=True):
    """What is read of a report: the record, and a sentence of English for each of its statements and events."""

    record: Record
    sentences: tuple[English, ...]


class Batch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Reports to be added."""

    reports: Annotated[list[Given], Meta(min_length=1, max_length=MOST)]


class Became(msgspec.Struct, frozen=True):
    """What became of a report, in the order given. ``ref`` is its id in the archive; ``copy``: its text copies another
    report's; ``events`` how many it tells of, ``merged`` how many of them were known. ``problem`` says why it was
    refused."""

    state: Literal["added", "known", "refused"]
    ref: str = ""
    copy: bool = False
    events: int = 0
    merged: int = 0
    problem: str = ""


class Added(msgspec.Struct, frozen=True):
    """What became of reports that were to be added."""

    results: tuple[Became, ...]


@post(
    f"{API}/read",
    status_code=200,
    sync_to_thread=True,
    tags=["Reading"],
    summary="Read a text without keeping it",
    description="The record of a report: who did what to whom, on whose word, with the place of every word that it "
    "rests on. Nothing is written.",
    operation_id="read",
    responses=told(changes=True),
)
def read(
    data: JSONBody[Given],
    reading: Readings,
    trace: Annotated[
        bool, QueryParameter(description="Also tell which rule and which entry of the lexicon found each part.")
    ] = False,
) -> Understood:
    """Read one text."""
    return understood(reading, report_of(data), trace)


def understood(reading: Reading, report: Report, trace: bool = False) -> Understood:
    """A report's record, with its English."""
    record = reading.record(report, trace)
    return Understood(record, tuple(english(record)))


@post(
    f"{API}/reports",
    status_code=200,
    sync_to_thread=True,
    tags=["Reading"],
    summary="Add reports to the archive",
    description="Each is read, compared with what is there, and kept, once. All of them are on the disk when the "
    "answer comes.",
    operation_id="addReports",
    responses=told(changes=True),
)
def add(data: JSONBody[Batch], writer: Writes) -> Added:
    """Add given reports."""
    reports = [report_of(given) for given in data.reports]
    return writer.change(lambda archive: Added(tuple(became(add_all(archive, reports)))))


def became(items: Iterable[Outcome | Fault]) -> Iterator[Became]:
    """What became of reports, as the API says it."""
    for item in items:
        if isinstance(item, Fault):
            yield Became("refused", problem=item.problem)
        else:
            it = item.added
            yield Became(it.state, it.ref, it.copy, it.events, it.merged)
