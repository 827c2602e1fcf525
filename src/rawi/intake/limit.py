"""How long reading one report may take: by its length only."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS = 60.0
PER_BYTE = 1e-4
"""Time that a report may take: a minute, and sixty times what its length usually takes."""


class TooLongError(BaseException):
    """A report took longer. No `Exception`, so that nothing on the way takes it for its own."""


def allowed(size: int) -> float:
    """Seconds by the clock that a report of ``size`` bytes may take."""
    return SECONDS + PER_BYTE * size


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """A limit of time, where signals can set one: in the main thread, on Unix. Raises `TooLongError`."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def late(*_: object) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
