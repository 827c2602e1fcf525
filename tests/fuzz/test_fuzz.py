"""Every target takes what it takes, a few of each kind of input; and what fails is found, made small and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from hypothesis import strategies as st

from fuzz.generate import generate
from fuzz.limits import Allowance, CostlyError, bounded, peak
from fuzz.target import Target
from fuzz.targets import TARGETS

FOREVER = 120.0
SOME = {"letters": 60, "words": 60, "time": 60, "reader": 40, "intake": 30, "command": 20, "query": 15, "api": 20}
"""Inputs of a target that take a second or so."""


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_holds_for_its_seeds_and_for_some_inputs(name: str, tmp_path: Path) -> None:
    target = TARGETS[name]
    check = target.ready()
    for raw in list(target.seeds())[:8]:
        check(raw)
    outcome = generate(target, SOME[name], FOREVER, 7, tmp_path)
    assert outcome.failed is None, outcome
    assert outcome.runs >= SOME[name]


def _small() -> Iterator[bytes]:
    yield b""


def _target(check: object) -> Target:
    return Target("t", check, st.binary(max_size=50), _small)  # type: ignore[arg-type]


def test_what_fails_is_made_small_and_kept(tmp_path: Path) -> None:
    def check(raw: bytes) -> None:
        assert b"\x07" not in raw

    outcome = generate(_target(check), 5000, FOREVER, 1, tmp_path)
    assert outcome.failed is not None
    assert outcome.failed.read_bytes() == b"\x07"
    assert outcome.error.startswith("AssertionError")


def test_the_same_seed_makes_the_same_inputs(tmp_path: Path) -> None:
    seen: list[bytes] = []
    for _ in range(2):
        generate(_target(seen.append), 50, FOREVER, 3, tmp_path)
    half = len(seen) // 2
    assert seen[:half] == seen[half:]


def test_what_never_ends_is_given_up() -> None:
    def check(raw: bytes) -> None:
        while True:
            pass

    began = process_time()
    with pytest.raises(CostlyError, match="given up"):
        bounded(check, Allowance(0.02))(b"")
    assert process_time() - began < 5


def test_what_takes_too_long_or_too_much_is_told() -> None:
    def slow(raw: bytes) -> None:
        until = process_time() + 0.05
        while process_time() < until:
            pass

    def hungry(raw: bytes) -> None:
        before, held = peak(), []
        while peak() < before + 40:  # other tests of this process may have taken much before, and given it back
            held.append(bytearray(b"\1" * 20_000_000))

    with pytest.raises(CostlyError, match=r"3 bytes took .* s"):
        bounded(slow, Allowance(0.02, 0.0))(b"abc")
    with pytest.raises(CostlyError, match="MB"):
        bounded(hungry, Allowance(10, 0, 20))(b"")
