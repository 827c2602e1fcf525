"""One shard: its reports are read and written, what cannot be read is set aside."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from rawi.archive.prepare import Read, prepare
from rawi.batch.files import Part, put, sum_of, whole
from rawi.batch.plan import STATE, Plan
from rawi.batch.table import Writer, row
from rawi.batch.units import Unit, units
from rawi.intake import Fault, Report
from rawi.intake.limit import OverLimitError, limited

if TYPE_CHECKING:
    from rawi.reader import Reader

KILLED = "the process that read it ended five times (out of memory, or a fault in a library); set aside"


class Aside(msgspec.Struct, frozen=True):
    """What was set aside: where it stands and what is wrong."""

    source: str
    line: int | None
    problem: str


class ShardSum(msgspec.Struct, frozen=True):
    """A shard that is done: its file, how many reports are in it, and what is not."""

    part: Part
    reports: int
    aside: tuple[Aside, ...]


def sum_path(output: Path, number: int) -> Path:
    """Where it is noted that a shard is done."""
    return output / STATE / "read" / f"{number:06}.json"


def way_path(output: Path, number: int) -> Path:
    """Where it is noted which unit of a shard is under way."""
    return output / STATE / "way" / f"{number:06}"


def done(output: Path, number: int) -> ShardSum | None:
    """What came of a shard, where it is done."""
    try:
        return msgspec.json.decode(sum_path(output, number).read_bytes(), type=ShardSum)
    except (OSError, msgspec.DecodeError):
        return None


def read_shard(output: Path, plan: Plan, number: int, reader: Reader, skip: Collection[int]) -> None:
    """Read a shard but for the units ``skip``. The note that it is done comes after its file is in its place."""
    path = output / "reports" / f"{number:06}.parquet"
    published = date.fromisoformat(plan.published) if plan.published else None
    aside: list[Aside] = []
    with whole(path) as part, _way(output, number) as on:
        writer = Writer(part)
        for place, unit in enumerate(units(plan.inputs, plan.shards[number])):
            on(place)
            if place in skip:
                aside.append(Aside(unit.place, unit.line, KILLED))
                continue
            for item in _read(unit, reader, published):
                if isinstance(item, Fault):
                    aside.append(Aside(item.source, item.line, item.problem))
                else:
                    writer.write(item)
        writer.close()
    found = ShardSum(sum_of(output, path), writer.count, tuple(aside))
    put(sum_path(output, number), msgspec.json.encode(found))


def _read(unit: Unit, reader: Reader, published: date | None) -> Iterator[tuple[object, ...] | Fault]:
    """The rows of a unit; what goes wrong, in intake or in reading, ends the unit with a fault."""
    items = unit.items(published)
    while True:
        try:
            with limited(len(unit.raw)):
                item = next(items, None)
                found = _one(item, reader) if isinstance(item, Report) else item
        except OverLimitError as over:
            yield Fault(unit.place, unit.line, f"{over}; set aside")
            return
        except Exception as error:
            if os.environ.get("RAWI_DEBUG"):
                raise
            problem = f"Rawi failed on this report ({type(error).__name__}: {error}); set aside"
            yield Fault(unit.place, unit.line, problem)
            return
        if found is None:
            return
        yield found


def _one(report: Report, reader: Reader) -> tuple[object, ...]:
    return row(prepare(Read.of(report, reader), reader.analyser))


@contextmanager
def _way(output: Path, number: int) -> Iterator[Callable[[int], None]]:
    """Notes which unit is under way, so that it is known when the process is killed."""
    path = way_path(output, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb", buffering=0) as file:

        def on(place: int) -> None:
            file.seek(0)
            file.write(b"%12d" % place)

        yield on
    path.unlink(missing_ok=True)
