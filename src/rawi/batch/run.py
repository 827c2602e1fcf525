"""A batch from beginning to end; started again, it goes on where it was."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from rawi.batch import plan as plans
from rawi.batch.engines import Engine, engine_of
from rawi.batch.files import BatchError, Part, intact, put
from rawi.batch.jobs import Job, Setting, reader_of
from rawi.batch.merging import derived_path, merged, settle_all
from rawi.batch.plan import PER, STATE, Plan
from rawi.batch.shard import Aside, ShardSum, done
from rawi.batch.work import work
from rawi.batch.writing import Written, written

Tell = Callable[[str], None]
Done = Callable[[Job], bool]
MANIFEST = "manifest.json"


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


class Manifest(msgspec.Struct, frozen=True):
    """What a batch is: who read it, how many rows each table has, all files. No clock takes part."""

    rawi: str
    reader: str
    published: str
    reports: int
    aside: int
    rows: dict[str, int]
    files: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a batch, and what was set aside, in the order of the input."""

    manifest: Manifest
    aside: tuple[Aside, ...]


def run(wanted: Wanted, tell: Tell = lambda line: None) -> Outcome:
    """Read, merge, write. ``tell`` is given a line when something is done. Raises `BatchError`."""
    _make(wanted.output)
    with _alone(wanted.output):
        plan = _plan(wanted)
        setting = Setting(str(wanted.output.absolute()), wanted.lexicons)
        with contextlib.closing(engine_of(wanted.engine, setting, wanted.workers, wanted.address)) as engine:
            course = _Course(wanted.output, engine, tell)
            shards = course.read(plan)
            course.merge()
            months = course.write()
        return _end(wanted.output, plan, shards, months)


class _Course:
    """The stages, one after the other."""

    def __init__(self, output: Path, engine: Engine, tell: Tell) -> None:
        self._output, self._engine, self._tell = output, engine, tell

    def read(self, plan: Plan) -> list[ShardSum]:
        """All shards, in order."""
        shards: dict[int, ShardSum] = {}
        for job in self._work("read", len(plan.shards), self._is_read):
            shards[job.number] = self._shard(job)
            reports = sum(s.reports for s in shards.values())
            self._tell(f"read {len(shards):,} of {len(plan.shards):,} parts, {reports:,} reports")
        return [shards[number] for number in range(len(plan.shards))]

    def merge(self) -> None:
        """Reports become events."""
        self._tell("merging")
        list(self._work("merge", 1, lambda job: merged(self._output) is not None))
        found = merged(self._output)
        assert found is not None
        if found.months is not None:
            return
        for job in self._work("derive", found.blocks, lambda job: derived_path(self._output, job.number).exists()):
            self._tell(f"worked out block {job.number + 1:,} of {found.blocks:,}")
        settle_all(self._output, found)

    def write(self) -> list[Written]:
        """All months, in order, and the actors."""
        found = merged(self._output)
        assert found is not None
        assert found.months is not None
        count = len(found.months) + 1
        for job in self._work("write", count, self._is_written):
            self._tell(f"written month {job.number + 1:,} of {count:,}")
        return [month for n in range(count) if (month := written(self._output, n)) is not None]

    def _work(self, name: Literal["read", "merge", "derive", "write"], count: int, is_done: Done) -> Iterator[Job]:
        return work(self._output, self._engine, (Job(name, number) for number in range(count)), is_done)

    def _shard(self, job: Job) -> ShardSum:
        found = done(self._output, job.number)
        assert found is not None
        return found

    def _is_read(self, job: Job) -> bool:
        found = done(self._output, job.number)
        return found is not None and intact(self._output, found.part)

    def _is_written(self, job: Job) -> bool:
        found = written(self._output, job.number)
        return found is not None and all(intact(self._output, part) for part in found.files)


def _end(output: Path, plan: Plan, shards: list[ShardSum], months: list[Written]) -> Outcome:
    """The list of what is there; what nobody needs any more goes."""
    aside = tuple(a for s in shards for a in s.aside)
    put(output / "faults.jsonl", b"".join(msgspec.json.encode(a) + b"\n" for a in aside))
    rows: Counter[str] = Counter()
    for month in months:
        rows.update(month.rows)
    manifest = Manifest(
        rawi=plan.rawi,
        reader=plan.reader,
        published=plan.published,
        reports=sum(s.reports for s in shards),
        aside=len(aside),
        rows=dict(sorted(rows.items())),
        files=(*(s.part for s in shards), *(part for month in months for part in month.files)),
    )
    put(output / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")
    return Outcome(manifest, aside)


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
