"""Cells of CSV: everything as text, and nothing that a spreadsheet would run.

A cell that begins with a character that makes spreadsheets take it for a formula gets an apostrophe before it
(CWE-1236), and so does one that begins with an apostrophe, so that `plain` gives back what was there.
"""

from __future__ import annotations

import re
from typing import Any

_FORMULA = frozenset("=+-@\t\r\n＝＋－＠'")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Control characters that CSV readers stop at or drop."""
JOIN = "; "
"""Between the members of a list."""


def cell(value: Any) -> str:
    """A value as a cell: nothing for what is not known, TRUE and FALSE, lists joined by ``; ``."""
    if isinstance(value, str):
        return guarded(value) if value else ""
    if value is None:
        return ""
    if isinstance(value, list):
        return guarded(JOIN.join(value)) if value else ""
    return str(value).upper() if isinstance(value, bool) else repr(value)


def guarded(text: str) -> str:
    """Text that no spreadsheet runs; control characters become U+FFFD, which says that something was there."""
    text = _UNSEEN.sub("\ufffd", text)
    return f"'{text}" if text[:1] in _FORMULA else text


def plain(text: str) -> str:
    """What `guarded` was given, but for control characters."""
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA else text
