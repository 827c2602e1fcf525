"""Offsets in UTF-16 code units, as JavaScript and Java count them, and in code points, as Rawi does.

A character beyond U+FFFF, such as an emoji, is two units and one code point.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

_BEYOND = 0xFFFF


class Units:
    """The way between both for one text."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        wide = bool(text) and max(text) > chr(_BEYOND)
        self._starts = list(accumulate((2 if ord(c) > _BEYOND else 1 for c in text), initial=0)) if wide else None

    def units(self, point: int) -> int:
        """An offset in code points as one in units; what lies outside of the text is its nearest end."""
        point = min(max(point, 0), self._length)
        return point if self._starts is None else self._starts[point]

    def points(self, start: int, end: int) -> tuple[int, int]:
        """A stretch in units as one in code points; half a character is taken whole."""
        start, end = max(start, 0), max(end, start, 0)
        if self._starts is None:
            return min(start, self._length), min(end, self._length)
        return (
            min(bisect_right(self._starts, start) - 1, self._length),
            min(bisect_left(self._starts, end), self._length),
        )
