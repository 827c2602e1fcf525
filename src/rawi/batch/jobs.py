"""What a worker can be asked to do, whichever engine asks: a job is a name and a number, all else lies in the batch."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from rawi.batch import plan
from rawi.batch.shard import read_shard

if TYPE_CHECKING:
    from rawi.reader import Reader


class Job(NamedTuple):
    """Some work on a batch. ``skip`` are units that killed whoever read them."""

    name: Literal["read"]
    number: int
    skip: tuple[int, ...] = ()


class Setting(NamedTuple):
    """What all jobs of a run have in common."""

    output: str
    lexicons: tuple[str, ...] = ()


def do(setting: Setting, job: Job) -> None:
    """Do one job. Done twice, it leaves the same."""
    output = Path(setting.output)
    read_shard(output, _plan(output), job.number, reader_of(setting.lexicons), job.skip)


@lru_cache(maxsize=1)
def reader_of(lexicons: tuple[str, ...]) -> Reader:
    """The reader, made once in a process."""
    from rawi.reader import Reader, default

    return Reader(lexicons) if lexicons else default()


@lru_cache(maxsize=1)
def _plan(output: Path) -> plan.Plan:
    return plan.kept(output)
