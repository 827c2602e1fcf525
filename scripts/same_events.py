"""Whether a batch has what one archive has: ``python scripts/same_events.py [REPORTS] [FOLDER] [ENGINE]``.

The same recombined reports (as in bench_archive.py) go through ``rawi batch`` with two workers, and through ``rawi
add`` and ``rawi export parquet``. Every row of every table is compared, whatever file it is in; only when a report was
added is left out, which a batch does not know. Ends with status 1 where any row is on one side only.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pyarrow.parquet

from bench_batch import made
from rawi.archive.batch import add_all
from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.archive.store import Archive
from rawi.batch.run import Wanted, run
from rawi.export import export
from rawi.intake import take_in
from rawi.reader import default

TABLES = ("events", "accounts", "parties", "tolls", "responses", "statements", "documents", "actors")


def archived(source: Path, path: Path) -> Path:
    """What one archive makes of an input."""
    with Archive(path, default()) as archive:
        for _ in add_all(archive, take_in([str(source)], io.BytesIO())):
            pass
    return path


def exported(db: Path, target: Path) -> Path:
    """An archive's tables."""
    with closing(connect(db)) as archive:
        export(archive, "parquet", Filters(), target)
    return target


def rows(paths: Iterable[Path]) -> Counter[str]:
    """All rows, each as JSON, with how often it is there."""
    found: Counter[str] = Counter()
    for path in paths:
        with pyarrow.parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(1000):
                some = [{k: v for k, v in row.items() if k != "added"} for row in batch.to_pylist()]
                found.update(json.dumps(row, default=str, sort_keys=True, ensure_ascii=False) for row in some)
    return found


def compared(batch: Path, tables: Path) -> dict[str, tuple[int, list[str], list[str]]]:
    """For each table how many rows are on both sides, and those that only the batch or only the archive has."""
    found = {}
    for table in TABLES:
        mine, theirs = rows((batch / table).rglob("*.parquet")), rows([tables / f"{table}.parquet"])
        found[table] = (mine & theirs).total(), [*(mine - theirs).elements()], [*(theirs - mine).elements()]
    return found


def main() -> None:
    """Compare, and print how many rows are the same."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    engine = sys.argv[3] if len(sys.argv) > 3 else "local"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else temporary)
        folder.mkdir(parents=True, exist_ok=True)
        source = made(folder / f"in{count}.jsonl", count)
        run(Wanted(str(source), folder / "batch", engine=engine, workers=2))
        tables = exported(archived(source, folder / "archive.db"), folder / "tables")
        found = compared(folder / "batch", tables)
    print(json.dumps({table: same for table, (same, _, _) in found.items()}))
    for table, (_, mine, theirs) in found.items():
        for side, some in (("the batch", mine), ("the archive", theirs)):
            if some:
                print(f"{table}: {len(some)} rows are only in {side}, such as {some[0]}")
    sys.exit(any(mine or theirs for _, mine, theirs in found.values()))


if __name__ == "__main__":
    main()
