"""Processes that die, fail and are slow."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from itertools import count

from rawi.batch.pool import Died, Failed, Pool


def _worker() -> Callable[[int], int]:
    def work(task: int) -> int:
        if task == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        if task == 4:
            raise ValueError("four")
        time.sleep(0.03 if task % 2 else 0)
        return task * task

    return work


def test_ordered_with_a_death_and_a_failure() -> None:
    with Pool(2, _worker) as pool:
        found = list(pool.ordered(range(12)))
    assert [task for task, _ in found] == list(range(12))
    outcomes = [outcome for _, outcome in found]
    assert outcomes[3] == Died()
    assert isinstance(outcomes[4], Failed)
    assert str(outcomes[4].error) == "four"
    assert outcomes[5:] == [n * n for n in range(5, 12)]


def test_no_more_is_taken_than_few_results_need() -> None:
    taken = 0

    def endless() -> object:
        nonlocal taken
        for number in count(5):
            taken += 1
            yield number

    with Pool(2, _worker) as pool:
        results = pool.ordered(endless())  # type: ignore[arg-type, var-annotated]
        assert next(results) == (5, 25)
        assert taken < 30
