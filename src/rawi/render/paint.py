"""Colour on a terminal, and nothing elsewhere."""

from __future__ import annotations

from collections.abc import Callable

Paint = Callable[[str, str], str]
"""Takes a style's name and a text."""

_CODES = {"title": "1;36", "label": "2", "sentence": "1", "note": "33"}


def plain(style: str, text: str) -> str:
    """No colour."""
    return text


def ansi(style: str, text: str) -> str:
    """ANSI colour (ECMA-48 SGR)."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if text else text
