"""Engines: who does the jobs. Each does all of them; jobs whose worker died are told, and can be given again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from typing import Protocol

from rawi.batch.files import BatchError
from rawi.batch.jobs import Job, Setting, do, reader_of
from rawi.batch.pool import Died, Failed, Pool

Outcome = Died | Failed | None


class Engine(Protocol):
    """Something that does jobs with several workers."""

    def run(self, jobs: Iterator[Job]) -> Iterator[tuple[Job, Outcome]]:
        """What became of each job. Where ``jobs`` ends, it is asked again after each outcome."""

    def close(self) -> None:
        """End the workers."""


class Local:
    """Processes of this machine."""

    def __init__(self, setting: Setting, workers: int) -> None:
        reader_of(setting.lexicons)  # before any process is forked: they share it
        self._pool: Pool[Job, None] = Pool(workers, partial(partial, do, setting))

    def run(self, jobs: Iterator[Job]) -> Iterator[tuple[Job, Outcome]]:
        """See `Engine`."""
        return self._pool.run(_keyed(jobs))

    def close(self) -> None:
        """See `Engine`."""
        self._pool.__exit__()


class _keyed:  # noqa: N801
    """Each job as its own key; an iterator that may go on after its end, which a generator may not."""

    def __init__(self, jobs: Iterator[Job]) -> None:
        self._jobs = jobs

    def __iter__(self) -> _keyed:
        return self

    def __next__(self) -> tuple[Job, Job]:
        job = next(self._jobs)
        return job, job


def engine_of(name: str, setting: Setting, workers: int, address: str = "") -> Engine:
    """An engine by name. Raises `BatchError` where it is not there."""
    if name == "local":
        return Local(setting, workers)
    if find_spec("ray") is None:
        raise BatchError("--engine ray needs ray; install it with: pip install 'rawi[batch]'")
    from rawi.batch.on_ray import Ray

    return Ray(setting, workers, address)
