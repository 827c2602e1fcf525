"""Reports between being read and being kept: the page carries them, so that the desk remembers nothing by itself."""

from __future__ import annotations

import base64
import binascii
from datetime import date

import msgspec

from rawi.desk.problems import RefusedError
from rawi.intake import Report


class Draft(msgspec.Struct, array_like=True):
    """A report as it travels through the page. ``text`` and ``raw`` are bytes, so that nothing of them changes."""

    source: str
    line: int | None
    id: str
    text: bytes
    published: date | None
    title: str
    outlet: str
    url: str
    record: str
    raw: bytes
    encoding: str
    how: dict[str, str]


_DECODER = msgspec.msgpack.Decoder(Draft)


def packed(report: Report) -> str:
    """A report as a hidden field of a form."""
    draft = Draft(
        report.source,
        report.line,
        report.id,
        report.text.encode("utf-8", "surrogatepass"),
        report.published,
        report.title,
        report.outlet,
        report.url,
        report.record,
        report.raw,
        report.encoding,
        dict(report.how),
    )
    return base64.b64encode(msgspec.msgpack.encode(draft)).decode("ascii")


def unpacked(field: str) -> Report:
    """The report of a field. Raises `RefusedError` where it is none."""
    try:
        draft = _DECODER.decode(base64.b64decode(field, validate=True))
        text = draft.text.decode("utf-8", "surrogatepass")
    except (binascii.Error, msgspec.DecodeError, UnicodeDecodeError):
        raise RefusedError(detail="what was to be kept did not come back whole; read it again") from None
    return Report(
        draft.source,
        draft.line,
        draft.id,
        text,
        draft.published,
        draft.title,
        draft.outlet,
        draft.url,
        draft.record,
        draft.raw,
        draft.encoding,
        draft.how,
    )
