"""What can be fuzzed: how its inputs are made, and what must hold for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from hypothesis import strategies as st

from fuzz.limits import Allowance, Check, bounded


@dataclass(frozen=True)
class Target:
    """``check`` raises for bytes for which something does not hold; ``given`` makes bytes, ``seeds`` are good ones.

    ``words`` are pieces that inputs are made of, for an engine that knows nothing of them.
    """

    name: str
    check: Check
    given: st.SearchStrategy[bytes]
    seeds: Callable[[], Iterable[bytes]]
    words: Callable[[], Iterable[str]] = tuple
    allowance: Allowance = field(default_factory=Allowance)
    longest: int = 6000
    """Bytes of an input that an engine makes which knows no better."""

    def ready(self) -> Check:
        """The check within its limits, after a first input that loads what is loaded once."""
        self.check(next(iter(self.seeds())))
        return bounded(self.check, self.allowance)
