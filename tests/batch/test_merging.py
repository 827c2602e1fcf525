"""A batch has the events that one archive has, whatever happens on the way."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import closing
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from making import files, lines, write_lines

from rawi.archive.ask import Filters
from rawi.archive.batch import add_all
from rawi.archive.database import connect
from rawi.archive.store import Archive
from rawi.batch.load import load
from rawi.batch.run import Wanted, run
from rawi.export import export
from rawi.intake import take_in
from rawi.reader import default

parquet = pytest.importorskip("pyarrow.parquet")
TABLES = ("events", "accounts", "parties", "tolls", "responses", "statements", "documents", "actors")
HERE = Path(__file__).parent


def archived(source: Path, path: Path) -> Path:
    """What one archive makes of the same input."""
    with Archive(path, default()) as archive:
        list(add_all(archive, take_in([str(source)], io.BytesIO())))
    return path


def exported(db: Path, target: Path) -> Path:
    """An archive's tables."""
    with closing(connect(db)) as archive:
        export(archive, "parquet", Filters(), target)
    return target


def rows(paths: Iterator[Path]) -> list[dict[str, Any]]:
    """All rows, in an order that does not hang on files."""
    found = [row for path in paths for row in parquet.read_table(path, partitioning=None).to_pylist()]
    for row in found:
        row.pop("added", None)
    return sorted(found, key=lambda row: json.dumps(row, default=str, sort_keys=True))


def same_tables(batch: Path, archive: Path) -> None:
    for table in TABLES:
        mine, theirs = rows((batch / table).rglob("*.parquet")), rows(iter([archive / f"{table}.parquet"]))
        assert mine == theirs, table
    assert len(rows((batch / "events").rglob("*.parquet"))) > 20


def recombined(count: int) -> Iterator[dict[str, str]]:
    """Reports as the measurement of large archives makes them."""
    spec = util.spec_from_file_location("bench_archive", HERE.parents[1] / "scripts" / "bench_archive.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for r in module.reports(count):
        yield {"id": r.id, "text": r.text, "published": str(r.published), "outlet": r.outlet, "url": r.url}


def test_the_events_of_one_archive(tmp_path: Path) -> None:
    told = (HERE.parent / "archive" / "merging" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [*map(json.loads, told), *recombined(180), *lines(60), *map(json.loads, told[:5])]
    source = write_lines(tmp_path / "in.jsonl", iter(rows))
    run(Wanted(str(source), tmp_path / "out", workers=2, per=40))
    same_tables(tmp_path / "out", exported(archived(source, tmp_path / "a.db"), tmp_path / "tables"))


def test_loading(source: Path, tmp_path: Path) -> None:
    run(Wanted(str(source), tmp_path / "out", per=25))
    with Archive(tmp_path / "b.db", default()) as archive:
        assert {added.state for added in load(tmp_path / "out", archive)} == {"added"}
        assert {added.state for added in load(tmp_path / "out", archive)} == {"known"}
    one, other = archived(source, tmp_path / "a.db"), tmp_path / "b.db"
    for table in ("document", "event", "account", "actor", "evidence", "judgement", "event_term", "statement"):
        assert table_of(one, table) == table_of(other, table), table
    assert files(exported(one, tmp_path / "x")).keys() == files(exported(other, tmp_path / "y")).keys()


def table_of(path: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(connect(path)) as db:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] not in ("added", "changed")]
        quoted = ", ".join(f'"{n}"' for n in names)
        return db.execute(f"SELECT {quoted} FROM {table} ORDER BY 1").fetchall()
