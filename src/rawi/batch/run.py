"""A batch from beginning to end; started again, it goes on where it was."""

from __future__ import annotations

import contextlib
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import msgspec

from rawi.batch import plan as plans
from rawi.batch.engines import Engine, engine_of
from rawi.batch.files import BatchError, Part, intact, put
from rawi.batch.jobs import Job, Setting, reader_of
from rawi.batch.merging import derived_path, forget, merged, settle_all
from rawi.batch.plan import PER, STATE, Plan
from rawi.batch.shard import Aside, ShardSum, done
from rawi.batch.work import Queue, work
from rawi.batch.writing import Written, written

Tell = Callable[[str], None]
_SOME = 4
"""Shards that are merged at a time while others are read: opening the ledger anew costs a little. Towards the end they
are fewer, so that little is left to merge when nothing is left to read and all but one worker wait."""
MANIFEST, FAULTS = "manifest.json", "faults.jsonl"


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
    inputs = plans.found(wanted.source)
    _make(wanted.output)
    with _alone(wanted.output):
        plan = _plan(wanted, inputs)
        finished = _finished(wanted.output)
        if finished is not None:
            return finished
        setting = Setting(str(wanted.output.absolute()), wanted.lexicons)
        with contextlib.closing(engine_of(wanted.engine, setting, wanted.workers, wanted.address)) as engine:
            course = _Course(wanted.output, plan, engine, tell)
            shards = course.read()
            course.settle()
            months = course.write()
        return _end(wanted.output, plan, shards, months)


class _Course:
    """The stages. Reading and merging go side by side: what was read in order is merged while the rest is read."""

    def __init__(self, output: Path, plan: Plan, engine: Engine, tell: Tell) -> None:
        self._output, self._plan, self._engine, self._tell = output, plan, engine, tell
        self._shards: dict[int, ShardSum] = {}
        self._following = 0
        """The first shard that is not read yet."""
        self._merging = False

    def read(self) -> list[ShardSum]:
        """All shards, in order, read and merged."""
        queue = Queue(Job("read", number) for number in range(len(self._plan.shards)))
        if not self._plan.shards:
            queue.put(Job("merge", 0))
        for job in work(self._output, self._engine, queue, self._is_done):
            if job.name == "read":
                self._is_read(job.number)
            else:
                self._merging = False
            self._let_merge(queue)
        return [self._shards[number] for number in range(len(self._plan.shards))]

    def _is_read(self, number: int) -> None:
        found = done(self._output, number)
        assert found is not None
        self._shards[number] = found
        while self._following in self._shards:
            self._following += 1
        reports = sum(s.reports for s in self._shards.values())
        self._tell(f"read {len(self._shards):,} of {len(self._plan.shards):,} parts, {reports:,} reports")

    def _let_merge(self, queue: Queue) -> None:
        """Some shards more may be merged, if they are worth it."""
        waiting = self._following - merged(self._output).shards
        if not self._merging and waiting >= max(1, min(_SOME, len(queue) // 2)):
            queue.put(Job("merge", self._following))
            self._merging = True

    def settle(self) -> None:
        """What events say is worked out."""
        found = merged(self._output)
        if found.months is not None:
            return
        queue = Queue(Job("derive", number) for number in range(found.blocks))
        for job in work(self._output, self._engine, queue, self._is_done):
            self._tell(f"worked out block {job.number + 1:,} of {found.blocks:,}")
        settle_all(self._output, found)

    def write(self) -> list[Written]:
        """All months, in order, and the actors."""
        count = len(merged(self._output).months or ()) + 1
        queue = Queue(Job("write", number) for number in range(count))
        for job in work(self._output, self._engine, queue, self._is_done):
            self._tell(f"written month {job.number + 1:,} of {count:,}")
        return [month for n in range(count) if (month := written(self._output, n)) is not None]

    def _is_done(self, job: Job) -> bool:
        if job.name == "read":
            shard = done(self._output, job.number)
            return shard is not None and intact(self._output, shard.part)
        if job.name == "merge":
            found = merged(self._output)
            return found.shards >= job.number and (found.last is not None or job.number < len(self._plan.shards))
        if job.name == "derive":
            return derived_path(self._output, job.number).exists()
        month = written(self._output, job.number)
        return month is not None and all(intact(self._output, part) for part in month.files)


def _finished(output: Path) -> Outcome | None:
    """What came of a batch that is whole already."""
    try:
        manifest = msgspec.json.decode((output / MANIFEST).read_bytes(), type=Manifest)
        lines = (output / FAULTS).read_bytes().splitlines()
        aside = tuple(msgspec.json.decode(line, type=Aside) for line in lines)
    except (OSError, msgspec.DecodeError):
        return None
    whole = len(aside) == manifest.aside and all(intact(output, part) for part in manifest.files)
    return Outcome(manifest, aside) if whole else None


def _end(output: Path, plan: Plan, shards: list[ShardSum], months: list[Written]) -> Outcome:
    """The list of what is there; what nobody needs any more goes, and what killed workers left."""
    aside = tuple(a for s in shards for a in s.aside)
    put(output / FAULTS, b"".join(msgspec.json.encode(a) + b"\n" for a in aside))
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
    for name in ("derived", "unpacked", "way", "written"):
        shutil.rmtree(output / STATE / name, ignore_errors=True)
    forget(output)
    for left in output.rglob(".*.part"):
        left.unlink(missing_ok=True)
    return Outcome(manifest, aside)


def _make(output: Path) -> None:
    if find_spec("pyarrow") is None:
        raise BatchError("rawi batch needs pyarrow; install it with: pip install 'rawi[batch]'")
    try:
        output.mkdir(parents=True, exist_ok=True)
        if any(output.iterdir()) and not (output / STATE).is_dir():
            raise BatchError(f"{output}: a folder with other things in it; name a new one")
        (output / STATE).mkdir(exist_ok=True)
    except OSError as error:
        raise BatchError(f"{output}: cannot be written: {error.strerror or error}") from None


def _plan(wanted: Wanted, inputs: tuple[plans.Input, ...]) -> Plan:
    """The plan that is there, if it is of this input and reader; else a new one."""
    reader = reader_of(wanted.lexicons).version
    if not plans.path_of(wanted.output).exists():
        plan = plans.planned(plans.unpacked(inputs, wanted.output), reader, wanted.published, wanted.per)
        plans.keep(wanted.output, plan)
        return plan
    plan = plans.kept(wanted.output)
    if (plan.reader, plan.published, plan.per) != (reader, wanted.published, wanted.per):
        raise BatchError(f"{wanted.output}: begun with another reader, lexicon or setting; name a new folder")
    if [(i.name, i.size, i.changed) for i in plan.inputs] != [(i.name, i.size, i.changed) for i in inputs]:
        raise BatchError(f"{wanted.output}: begun with another input, or it has changed since; name a new folder")
    plans.unpacked(inputs, wanted.output)
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
