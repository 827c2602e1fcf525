"""A report may take so much time and memory, and no more; the next one is not touched by that."""

from __future__ import annotations

import signal
import sys
import time

import pytest

from rawi.intake import limit
from rawi.intake.limit import OverLimitError, limited


def test_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limit, "SECONDS", 0.1)
    with pytest.raises(OverLimitError, match=r"^not read within 0 s; please report it"), limited(100):
        time.sleep(10)
    with limited(100):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how much memory a process holds")
def test_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limit, "_LOOK", 0.02)
    monkeypatch.setenv("RAWI_MEMORY", "20")
    held: list[bytes] = []
    with pytest.raises(OverLimitError, match=r"^needs more than 20 MB of memory; give its parts"), limited(100):
        grow(held, 200)
    assert 10 < len(held) < 150
    monkeypatch.setenv("RAWI_MEMORY", "400")
    with limited(100):
        grow([], 40)


def grow(held: list[bytes], megabytes: int) -> None:
    for _ in range(megabytes):
        held.append(b"x" * (1 << 20))
        time.sleep(0.005)
