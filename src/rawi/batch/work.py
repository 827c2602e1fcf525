"""Jobs are given to an engine until all are done. One is given again when its worker died; a unit of a shard on which
five died in a row is set aside."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rawi.batch.engines import Engine
from rawi.batch.files import BatchError
from rawi.batch.jobs import Job
from rawi.batch.pool import Died, Failed
from rawi.batch.shard import way_path

_DEADLY = 5
"""Workers in a row that end on one unit of a shard before it is set aside: some may be killed by chance."""
_VAIN = 60
"""Workers that may end on one job without any unit of it being to blame."""


def work(output: Path, engine: Engine, queue: Queue, done: Callable[[Job], bool]) -> Iterator[Job]:
    """Each job when it is done; those that ``done`` knows come first, and are not done again. More may be put into the
    queue on the way. Raises `BatchError`."""
    yield from queue.take(done)
    deaths = _Deaths(output)
    for job, outcome in engine.run(queue):
        if isinstance(outcome, Failed):
            raise BatchError(f"{_called(job)}: {_said(outcome.error)}; say the same again when that is mended")
        if isinstance(outcome, Died):
            queue.put(deaths.after(job))
        elif not done(job):
            raise BatchError(f"{output}: {_called(job)}: nothing is there; do all workers see this folder?")
        else:
            yield job


def _called(job: Job) -> str:
    """A job in words."""
    return f"part {job.number} could not be {_DONE[job.name]}"


_DONE = {"read": "read", "merge": "merged", "derive": "worked out", "write": "written"}


def _said(error: Exception) -> str:
    return str(error) if isinstance(error, (OSError, BatchError)) else f"{type(error).__name__}: {error}"


class Queue:
    """Jobs that wait; unlike a generator it goes on after it was empty."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._jobs = deque(jobs)

    def __iter__(self) -> Queue:
        return self

    def __len__(self) -> int:
        return len(self._jobs)

    def __next__(self) -> Job:
        if not self._jobs:
            raise StopIteration
        return self._jobs.popleft()

    def put(self, job: Job) -> None:
        """Before all others: what was begun is ended first."""
        self._jobs.appendleft(job)

    def take(self, done: Callable[[Job], bool]) -> list[Job]:
        """Those that are done go, and are told."""
        jobs = [(job, done(job)) for job in self._jobs]
        self._jobs = deque(job for job, known in jobs if not known)
        return [job for job, known in jobs if known]


class _Deaths:
    """Which units workers died on."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._last: dict[int, tuple[int, int]] = {}
        self._jobs: Counter[tuple[str, int]] = Counter()

    def after(self, job: Job) -> Job:
        """The job to be given after one whose worker died. Raises `BatchError` where that helps nobody."""
        self._jobs[job.name, job.number] += 1
        if self._jobs[job.name, job.number] > _VAIN * (1 + len(job.skip)):
            raise BatchError(f"{_called(job)}: {_VAIN} processes that tried were killed; is there enough memory?")
        unit = self._unit(job.number) if job.name == "read" else None
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
