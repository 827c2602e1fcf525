"""What reading one report may take: time by its length only, and so much memory."""

from __future__ import annotations

import mmap
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS = 60.0
PER_BYTE = 1e-4
"""Time that a report may take: a minute, and sixty times what its length usually takes."""
MEMORY = 1024
"""Megabytes that a report may take beside what is there already, unless the variable RAWI_MEMORY says how many: ten
megabytes of prose take 700, what is written to do harm up to 330 bytes for each of its own."""
_LOOK = 0.2
"""Seconds after which it is looked again how much a report takes: in that time it takes 50 MB at most."""
_HELD = Path("/proc/self/statm")
"""Where Linux says how much memory a process holds: the second number is pages."""


class OverLimitError(BaseException):
    """A report took more; told with what to do. No `Exception`, so that nothing on the way takes it for its own."""


def allowed(size: int) -> float:
    """Seconds by the clock that a report of ``size`` bytes may take."""
    return SECONDS + PER_BYTE * size


@contextmanager
def limited(size: int) -> Iterator[None]:
    """Limits for a report of ``size`` bytes, where signals can set any: in the main thread, on Unix; those of memory on
    Linux. Raises `OverLimitError`."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    seconds, megabytes = allowed(size), _megabytes()
    end, most = time.monotonic() + seconds, _held() + megabytes

    def look(*_: object) -> None:
        if time.monotonic() >= end:
            raise OverLimitError(f"not read within {seconds:.0f} s; please report it with the text")
        if _held() > most:
            raise OverLimitError(
                f"needs more than {megabytes:,} MB of memory; give its parts, or allow more (RAWI_MEMORY=4096)"
            )

    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, min(seconds, _LOOK), _LOOK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _held() -> int:
    """Megabytes that this process holds, where the system says so."""
    try:
        return int(_HELD.read_bytes().split()[1]) * mmap.PAGESIZE >> 20
    except OSError:
        return 0


def _megabytes() -> int:
    wanted = os.environ.get("RAWI_MEMORY", "")
    return int(wanted) if wanted.isdigit() else MEMORY
