"""A batch has the events that one archive has, whatever happens on the way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from making import files, lines, write_lines

from bench_archive import reports
from rawi.archive.database import connect
from rawi.archive.store import Archive
from rawi.batch.load import load
from rawi.batch.run import Wanted, run
from rawi.reader import default

same_events = pytest.importorskip("same_events")  # it needs pyarrow
HERE = Path(__file__).parent


def same_tables(batch: Path, archive: Path) -> None:
    found = same_events.compared(batch, archive)
    assert {table: some for table, (_, *some) in found.items() if any(some)} == {}
    assert found["events"][0] > 20


def recombined(count: int) -> Iterator[dict[str, str]]:
    """Reports as the measurement of large archives makes them."""
    for r in reports(count):
        yield {"id": r.id, "text": r.text, "published": str(r.published), "outlet": r.outlet, "url": r.url}


def test_the_events_of_one_archive(tmp_path: Path) -> None:
    told = (HERE.parent / "archive" / "merging" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [*map(json.loads, told), *recombined(180), *lines(60), *map(json.loads, told[:5])]
    source = write_lines(tmp_path / "in.jsonl", iter(rows))
    run(Wanted(str(source), tmp_path / "out", workers=2, per=40))
    same_tables(
        tmp_path / "out", same_events.exported(same_events.archived(source, tmp_path / "a.db"), tmp_path / "tables")
    )


def test_loading(source: Path, tmp_path: Path) -> None:
    run(Wanted(str(source), tmp_path / "out", per=25))
    with Archive(tmp_path / "b.db", default()) as archive:
        assert {added.state for added in load(tmp_path / "out", archive)} == {"added"}
        assert {added.state for added in load(tmp_path / "out", archive)} == {"known"}
    one, other = same_events.archived(source, tmp_path / "a.db"), tmp_path / "b.db"
    for table in ("document", "event", "account", "actor", "evidence", "judgement", "event_term", "statement"):
        assert table_of(one, table) == table_of(other, table), table
    assert (
        files(same_events.exported(one, tmp_path / "x")).keys()
        == files(same_events.exported(other, tmp_path / "y")).keys()
    )


def table_of(path: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(connect(path)) as db:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] not in ("added", "changed")]
        quoted = ", ".join(f'"{n}"' for n in names)
        return db.execute(f"SELECT {quoted} FROM {table} ORDER BY 1").fetchall()
