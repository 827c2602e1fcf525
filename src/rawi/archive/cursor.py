"""Where a page of a list ended: what it is ordered by, and how many rows came before, in one word for addresses."""

from __future__ import annotations

import base64
import binascii

import msgspec

from rawi.archive.database import ArchiveError

Key = tuple[str | float | int, int, int]
"""The value that the last row is ordered by, its number, and how many rows are up to it."""


def written(key: Key) -> str:
    """A cursor as letters and digits."""
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def read(cursor: str, kind: type[str] | type[float] | type[int]) -> Key | None:
    """A cursor read back; None for an empty one. Raises `ArchiveError` for what was never one."""
    if not cursor:
        return None
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        return msgspec.json.decode(raw, type=tuple[kind, int, int])  # type: ignore[valid-type]
    except (binascii.Error, ValueError, msgspec.DecodeError, msgspec.ValidationError):
        raise ArchiveError("no page begins there; begin at the first page") from None
