"""Exports: what filters choose, in the formats that others read, as one ZIP with its manifest."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import PathParameter, QueryParameter
from litestar.response import Stream

from rawi.desk.api.answers import API, told
from rawi.desk.api.parameters import FILTERS, Asked
from rawi.desk.dependencies import Exports
from rawi.desk.problems import NoSuchError
from rawi.export import FORMATS, Options

ZIP = "application/zip"


class FormatRow(msgspec.Struct, frozen=True):
    """A format. ``options`` are those that may be chosen; ``missing`` are libraries that it needs and that are not
    installed."""

    name: str
    title: str
    about: str
    media_type: str
    options: tuple[str, ...]
    missing: tuple[str, ...]


class Formats(msgspec.Struct, frozen=True):
    """All formats."""

    formats: tuple[FormatRow, ...]


@get(
    f"{API}/exports",
    sync_to_thread=False,
    tags=["Exports"],
    summary="The formats that there are",
    operation_id="formats",
    responses=told(),
)
def formats() -> Formats:
    """List the formats."""
    return Formats(
        tuple(
            FormatRow(f.name, f.title, f.about, f.media_type, tuple(sorted(f.options - {"shapes"})), f.missing())
            for f in FORMATS.values()
        )
    )


@get(
    f"{API}/exports/{{format:str}}",
    sync_to_thread=True,
    dependencies=FILTERS,
    tags=["Exports"],
    summary="Export what the filters choose",
    description="A ZIP file with the format's files and manifest.json (version, filters, counts, hashes). Of one "
    "archive, two exports are byte for byte the same.",
    operation_id="export",
    media_type=ZIP,
    responses={**told(404), 200: ResponseSpec(bytes, generate_examples=False, description="The ZIP.", media_type=ZIP)},
)
def exported(
    format: Annotated[str, PathParameter(description="A format's name, as /exports lists them.")],
    filters: Asked,
    exporter: Exports,
    bom: Annotated[bool, QueryParameter(description="A byte order mark before CSV, which Excel needs.")] = False,
) -> Stream:
    """Export events."""
    if format not in FORMATS:
        raise NoSuchError(detail=f"{format[:40]!r} is not a format; one of {', '.join(FORMATS)}")
    name = {"content-disposition": f'attachment; filename="rawi-{format}.zip"'}
    return Stream(exporter.packed(format, filters, Options(bom=bom)), media_type=ZIP, headers=name)
