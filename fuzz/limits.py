"""How much time and memory one input may cost: by its length only."""

from __future__ import annotations

import resource
import signal
import sys
from collections.abc import Callable
from time import process_time
from types import FrameType

Check = Callable[[bytes], None]
HUNG = 8
"""So many times the allowed seconds of the processor, and the input is given up as one that never ends."""
_MB = 1 << (20 if sys.platform == "darwin" else 10)
"""In the units of ``ru_maxrss``: bytes on macOS, elsewhere kilobytes."""


class Allowance:
    """Seconds of the processor: some for any input, some for each byte. A byte of Persian is half a letter."""

    def __init__(
        self, seconds: float = 0.5, each: float = 1e-4, megabytes: float = 64, each_kilobytes: float = 4
    ) -> None:
        self.seconds, self.each = seconds, each
        self.megabytes, self.each_kilobytes = megabytes, each_kilobytes

    def time(self, length: int) -> float:
        """Seconds that ``length`` bytes may take."""
        return self.seconds + self.each * length

    def memory(self, length: int) -> float:
        """Megabytes by which the process may grow over ``length`` bytes, caches of words included."""
        return self.megabytes + self.each_kilobytes * length / 1024


class CostlyError(AssertionError):
    """An input took more than its length allows."""


def bounded(check: Check, allowance: Allowance) -> Check:
    """The check with limits on top. Slow ones are tried again, for the machine may have been busy."""

    def run(raw: bytes) -> None:
        allowed = allowance.time(len(raw))
        before = peak()
        if _seconds(check, raw, allowed) > allowed:
            took = _seconds(check, raw, allowed)
            if took > allowed:
                raise CostlyError(f"{len(raw)} bytes took {took:.2f} s, may take {allowed:.2f}")
        grown = peak() - before
        if grown > allowance.memory(len(raw)):
            raise CostlyError(f"{len(raw)} bytes took {grown:.0f} MB, may take {allowance.memory(len(raw)):.0f}")

    return run


def _seconds(check: Check, raw: bytes, allowed: float) -> float:
    began = process_time()
    was = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, allowed * HUNG)
    try:
        check(raw)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, was)
    return process_time() - began


def _stop(signum: int, frame: FrameType | None) -> None:
    raise CostlyError(f"given up at {HUNG} times the allowed time")


def peak() -> float:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MB
