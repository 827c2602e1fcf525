"""A batch from beginning to end; started again, it goes on where it was."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rawi.batch import plan as plans
from rawi.batch.engines import Engine, engine_of
from rawi.batch.files import BatchError
from rawi.batch.jobs import Setting, reader_of
from rawi.batch.plan import PER, STATE, Plan
from rawi.batch.reading import read_all
from rawi.batch.shard import Aside, ShardSum

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. ``published`` is an ISO day or nothing; ``per`` how many reports are read at a time."""

    source: str
    output: Path
    engine: str = "local"
    workers: int = 1
    published: str = ""
    lexicons: tuple[str, ...] = ()
    per: int = PER
    address: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a batch: how many reports were read, and what was set aside, in the order of the input."""

    reports: int
    aside: tuple[Aside, ...]


def run(wanted: Wanted, tell: Tell = lambda line: None) -> Outcome:
    """Read, merge, write. ``tell`` is given a line when something is done. Raises `BatchError`."""
    _make(wanted.output)
    with _alone(wanted.output):
        plan = _plan(wanted)
        setting = Setting(str(wanted.output.absolute()), wanted.lexicons)
        with contextlib.closing(engine_of(wanted.engine, setting, wanted.workers, wanted.address)) as engine:
            shards = _read(wanted.output, plan, engine, tell)
    return Outcome(sum(s.reports for s in shards), tuple(a for s in shards for a in s.aside))


def _make(output: Path) -> None:
    try:
        output.mkdir(parents=True, exist_ok=True)
        if any(output.iterdir()) and not (output / STATE).is_dir():
            raise BatchError(f"{output}: a folder with other things in it; name a new one")
        (output / STATE).mkdir(exist_ok=True)
    except OSError as error:
        raise BatchError(f"{output}: cannot be written: {error.strerror or error}") from None


def _plan(wanted: Wanted) -> Plan:
    """The plan that is there, if it is of this input and reader; else a new one."""
    inputs, reader = plans.found(wanted.source), reader_of(wanted.lexicons).version
    if not plans.path_of(wanted.output).exists():
        plan = plans.planned(plans.unpacked(inputs, wanted.output), reader, wanted.published, wanted.per)
        plans.keep(wanted.output, plan)
        return plan
    plan = plans.kept(wanted.output)
    if (plan.reader, plan.published, plan.per) != (reader, wanted.published, wanted.per):
        raise BatchError(f"{wanted.output}: begun with another reader, lexicon or setting; name a new folder")
    if [(i.name, i.size, i.changed) for i in plan.inputs] != [(i.name, i.size, i.changed) for i in inputs]:
        raise BatchError(f"{wanted.output}: begun with another input, or it has changed since; name a new folder")
    return plan


def _read(output: Path, plan: Plan, engine: Engine, tell: Tell) -> list[ShardSum]:
    """All shards, in order."""
    shards: dict[int, ShardSum] = {}
    for number, shard in read_all(output, plan, engine):
        shards[number] = shard
        reports = sum(s.reports for s in shards.values())
        tell(f"read {len(shards):,} of {len(plan.shards):,} parts, {reports:,} reports")
    return [shards[number] for number in range(len(plan.shards))]


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """One run at a time in a folder, where the system can tell; a lock that ends with the process, however it ends."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (output / STATE / "lock").open("w") as lock:
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise BatchError(f"{output}: another rawi batch is at work there; wait for it, or name a new one") from None
        yield
