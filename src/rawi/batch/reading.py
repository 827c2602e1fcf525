"""The first stage: all shards are read. A shard is given again when its worker died; a unit on which five
died in a row is set aside."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from pathlib import Path

from rawi.batch.engines import Engine
from rawi.batch.files import BatchError, intact
from rawi.batch.jobs import Job
from rawi.batch.plan import Plan
from rawi.batch.pool import Died, Failed
from rawi.batch.shard import ShardSum, done, way_path

_DEADLY = 5
"""Workers in a row that end on one unit of a shard before it is set aside: some may be killed by chance."""
_VAIN = 30
"""Workers that may end on one shard without any unit of it being to blame."""


def read_all(output: Path, plan: Plan, engine: Engine) -> Iterator[tuple[int, ShardSum]]:
    """Read what is not read yet; each shard with what came of it, as they are done. Raises `BatchError`."""
    found: dict[int, ShardSum] = {}
    for number in range(len(plan.shards)):
        shard = done(output, number)
        if shard is not None and intact(output, shard.part):
            yield number, shard
            found[number] = shard
    yield from _read(output, engine, _Queue(Job("read", n) for n in range(len(plan.shards)) if n not in found))


def _read(output: Path, engine: Engine, jobs: _Queue) -> Iterator[tuple[int, ShardSum]]:
    deaths = _Deaths(output)
    for job, outcome in engine.run(jobs):
        if isinstance(outcome, Failed):
            raise BatchError(f"shard {job.number}: {outcome.error}; say the same again when that is mended")
        if isinstance(outcome, Died):
            jobs.put(deaths.after(job))
            continue
        shard = done(output, job.number)
        if shard is None:
            raise BatchError(f"{output}: shard {job.number} is not there; do all workers see this folder?")
        yield job.number, shard


class _Queue:
    """Jobs that wait; unlike a generator it goes on after it was empty."""

    def __init__(self, jobs: Iterator[Job]) -> None:
        self._jobs = deque(jobs)

    def __iter__(self) -> _Queue:
        return self

    def __next__(self) -> Job:
        if not self._jobs:
            raise StopIteration
        return self._jobs.popleft()

    def put(self, job: Job) -> None:
        """Before all others: what was begun is ended first."""
        self._jobs.appendleft(job)


class _Deaths:
    """Which units workers died on."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._last: dict[int, tuple[int, int]] = {}
        self._shards: Counter[int] = Counter()

    def after(self, job: Job) -> Job:
        """The job to be given after one whose worker died. Raises `BatchError` where that helps nobody."""
        self._shards[job.number] += 1
        if self._shards[job.number] > _VAIN * (1 + len(job.skip)):
            raise BatchError(f"{self._shards[job.number]} workers ended on shard {job.number}; is there enough memory?")
        unit = self._unit(job.number)
        if unit is None:
            return job
        last, times = self._last.get(job.number, (unit, 0))
        times = times + 1 if last == unit else 1
        self._last[job.number] = unit, times
        return job if times < _DEADLY else job._replace(skip=(*job.skip, unit))

    def _unit(self, shard: int) -> int | None:
        """The unit that was under way."""
        path = way_path(self._output, shard)
        try:
            return int(path.read_bytes())
        except (OSError, ValueError):
            return None
        finally:
            path.unlink(missing_ok=True)
