"""Rawi reads Dari and Persian news and keeps a ledger of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rawi.reader import Reader, read
    from rawi.record import Record

__version__ = "0.1.0"
__all__ = ["Reader", "Record", "__version__", "read"]


def __getattr__(name: str) -> Any:
    """Import the reader only when it is asked for, so that ``import rawi`` stays cheap."""
    if name in ("Reader", "read"):
        from rawi import reader

        return getattr(reader, name)
    if name == "Record":
        from rawi.record import Record

        return Record
    raise AttributeError(f"module 'rawi' has no attribute {name!r}")
