"""What a worker can be asked to do, whichever engine asks: a job is a name and a number, all else lies in the batch."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from rawi.batch import merging, plan, writing
from rawi.batch.shard import read_shard

if TYPE_CHECKING:
    from rawi.reader import Reader


class Job(NamedTuple):
    """Some work on a batch: a shard to be read, the first so many of them to be merged, a block of events to be worked
    out, a month to be written (after the last the actors). ``skip`` are units of a shard that killed their readers."""

    name: Literal["read", "merge", "derive", "write"]
    number: int = 0
    skip: tuple[int, ...] = ()


class Setting(NamedTuple):
    """What all jobs of a run have in common."""

    output: str
    lexicons: tuple[str, ...] = ()


def do(setting: Setting, job: Job) -> None:
    """Do one job. Done twice, it leaves the same."""
    output, reader = Path(setting.output), reader_of(setting.lexicons)
    if job.name == "read":
        read_shard(output, _plan(output), job.number, reader, job.skip)
    elif job.name == "merge":
        merging.merge(output, job.number, job.number == len(_plan(output).shards), reader)
    elif job.name == "derive":
        merging.derive(output, job.number)
    else:
        months = merging.merged(output).months or ()
        writing.write(output, job.number, months[job.number] if job.number < len(months) else None)


@lru_cache(maxsize=1)
def reader_of(lexicons: tuple[str, ...]) -> Reader:
    """The reader, made once in a process."""
    from rawi.reader import Reader, default

    return Reader(lexicons) if lexicons else default()


@lru_cache(maxsize=1)
def _plan(output: Path) -> plan.Plan:
    return plan.kept(output)
