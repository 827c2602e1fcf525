"""Runs a target on inputs that Hypothesis makes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings

from fuzz.keep import kept
from fuzz.target import Target

AT_ONCE = 500
"""Inputs of one seed: what Hypothesis knows of a run grows with it."""
QUIET = settings(
    database=None,
    deadline=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
    verbosity=Verbosity.quiet,
    print_blob=False,
    report_multiple_bugs=False,
)


@dataclass
class Outcome:
    """How many inputs a target took, and the file with the smallest that failed, with what it raised."""

    runs: int = 0
    failed: Path | None = None
    error: str = ""


def generate(target: Target, runs: int, seconds: float, first: int, folder: Path) -> Outcome:
    """Up to ``runs`` inputs and ``seconds``; seeds ``first``, ``first`` + 1 and so on. Stops where something fails."""
    outcome, until = Outcome(), time.monotonic() + seconds
    while outcome.runs < runs and time.monotonic() < until and outcome.failed is None:
        _some(target, min(AT_ONCE, runs - outcome.runs), until, first, folder, outcome)
        first += 1
    return outcome


def _some(target: Target, count: int, until: float, number: int, folder: Path, outcome: Outcome) -> None:
    check, last = target.ready(), b""

    @seed(number)
    @settings(QUIET, max_examples=count)
    @given(target.given)
    def one(raw: bytes) -> None:
        nonlocal last
        if time.monotonic() < until:
            last = raw
            outcome.runs += 1
            check(raw)

    try:
        one()
    except Exception as error:
        outcome.failed, outcome.error = kept(folder, target.name, last), f"{type(error).__name__}: {error}"
