"""JSON as exports write it: UTF-8, keys in the order given, what is unknown left out."""

from __future__ import annotations

from typing import Any

import msgspec

_ENCODER = msgspec.json.Encoder()


def line(value: Any) -> bytes:
    """One line of JSON Lines."""
    return _ENCODER.encode(value) + b"\n"


def known(**values: Any) -> dict[str, Any]:
    """The values that are there: None, the empty string and empty lists are left out; 0 and False stay."""
    return {key: value for key, value in values.items() if value is not None and value not in ("", [])}
