"""A line on standard error that counts reports, where somebody is looking and nothing else is written there."""

from __future__ import annotations

import sys
import time

_EVERY = 0.2
_AFTER = 20
"""Fewer reports than this are read before one could look."""


class Line:
    """A line that is written over; shows only if standard error is a terminal and standard output is not."""

    def __init__(self, shown: bool | None = None) -> None:
        self.shown = sys.stderr.isatty() and not sys.stdout.isatty() if shown is None else shown
        self._on_screen = False

    def show(self, text: str) -> None:
        """Write it over."""
        if self.shown:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()
            self._on_screen = True

    def clear(self) -> None:
        """Take it away, before something else is written or at the end."""
        if self._on_screen:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._on_screen = False


class Progress(Line):
    """Counts reports."""

    def __init__(self, shown: bool | None = None) -> None:
        super().__init__(shown)
        self._read = self._unread = 0
        self._began = self._last = time.monotonic()

    def count(self, read: bool) -> None:
        """One report more."""
        self._read += read
        self._unread += not read
        now = time.monotonic()
        if self.shown and self._read + self._unread >= _AFTER and now - self._last >= _EVERY:
            self._last = now
            self._draw(now)

    def _draw(self, now: float) -> None:
        unread = f", {self._unread:,} unreadable" if self._unread else ""
        rate = self._read / max(now - self._began, 0.001)
        self.show(f"{self._read:,} reports read{unread}, {rate:,.0f} a second")
