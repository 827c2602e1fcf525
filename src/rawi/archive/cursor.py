"""Where a page of a list ended: what it is ordered by, and how many rows came before, in one word for addresses."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any, Literal

import msgspec

from rawi.archive.database import ArchiveError

Key = tuple[str | float | int, int, int]
"""The value that the last row is ordered by, its number, and how many rows are up to it."""
_Day = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
_Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_TYPES: dict[str, Any] = {
    "day": tuple[_Day, _Number, _Number],
    "count": tuple[_Number, _Number, _Number],
    "score": tuple[float, _Number, _Number],
}


def written(key: Key) -> str:
    """A cursor as letters and digits."""
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def read(cursor: str, kind: Literal["day", "count", "score"]) -> Key | None:
    """A cursor read back; None for an empty one. Raises `ArchiveError` for what was never one of this kind of list."""
    if not cursor:
        return None
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        key: Key = msgspec.json.decode(raw, type=_TYPES[kind])
    except (binascii.Error, ValueError, msgspec.DecodeError):
        raise ArchiveError("no page begins there; begin at the first page") from None
    return key
