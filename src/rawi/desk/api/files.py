"""Files: what is in them, read and, if wished, kept, as ``rawi add`` does."""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import islice
from typing import Annotated

import msgspec
from litestar import post
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema
from litestar.params import QueryParameter, RawBody

from rawi.archive.batch import add_all
from rawi.desk.api.answers import API, told
from rawi.desk.api.reading import MOST, Became, Understood, became, understood
from rawi.desk.dependencies import Readings, Writes
from rawi.desk.problems import RefusedError
from rawi.desk.reading import LONGEST, Given, Reading, day_of
from rawi.intake import Fault, Report, take_stream


class Found(msgspec.Struct, frozen=True):
    """A report that a file holds, with what is read of it, or, where it was added, what became of it. ``problem`` says
    why there is none."""

    source: str
    report: Given | None = None
    read: Understood | None = None
    became: Became | None = None
    problem: str = ""


class Contents(msgspec.Struct, frozen=True):
    """What a file holds, in its order."""

    found: tuple[Found, ...]


@dataclass
class Bytes(Operation):
    """An operation that takes a file's bytes."""

    def __post_init__(self) -> None:
        schema = Schema(type=OpenAPIType.STRING, content_media_type="application/octet-stream")
        content = {"application/octet-stream": OpenAPIMediaType(schema=schema)}
        self.request_body = RequestBody(content=content, required=True, description="The file as it is.")


@post(
    f"{API}/files",
    status_code=200,
    sync_to_thread=True,
    operation_class=Bytes,
    tags=["Reading"],
    summary="Read a file, and add what it holds if wished",
    description="A text in any encoding, a page, a feed, a web archive, JSON Lines, or gzip of these, told by how it "
    "begins. Without ``keep`` nothing is written.",
    operation_id="readFile",
    responses=told(changes=True),
)
def files(
    body: RawBody,
    reading: Readings,
    writer: Writes,
    name: Annotated[str, QueryParameter(description="The file's name.", max_length=200)] = "",
    published: Annotated[
        str,
        QueryParameter(
            description="The day of publishing of reports that bring none, in either calendar.",
            schema_extra={"format": "rawi-day"},
        ),
    ] = "",
    keep: Annotated[bool, QueryParameter(description="Add the reports to the archive.")] = False,
) -> Contents:
    """What a file holds."""
    if not body:
        raise RefusedError(detail="an empty file; there is nothing to read")
    items = list(islice(take_stream(name, io.BytesIO(body), day_of(published)), MOST + 1))
    if len(items) > MOST:
        raise RefusedError(detail=f"more than {MOST} reports in one file; rawi add takes them")
    items = [_bounded(item) for item in items]
    if not keep:
        return Contents(tuple(_read(reading, item) for item in items))
    outcomes = writer.change(lambda archive: list(became(add_all(archive, items))))
    return Contents(tuple(_kept(i, o) for i, o in zip(items, outcomes, strict=True)))


def _bounded(item: Report | Fault) -> Report | Fault:
    if isinstance(item, Report) and len(item.text) > LONGEST:
        return Fault(item.source, item.line, f"longer than {LONGEST:,} characters; rawi add takes it")
    return item


def _read(reading: Reading, item: Report | Fault) -> Found:
    if isinstance(item, Fault):
        return Found(_source(item), problem=item.problem)
    return Found(_source(item), _given(item), understood(reading, item))


def _kept(item: Report | Fault, outcome: Became) -> Found:
    report = _given(item) if isinstance(item, Report) else None
    return Found(_source(item), report, became=outcome, problem=outcome.problem)


def _source(item: Report | Fault) -> str:
    return item.source if item.line is None else f"{item.source}:{item.line}"


def _given(report: Report) -> Given:
    published = str(report.published or "")
    return Given(report.text, report.title, report.outlet, report.url, published, report.id)
