"""Killed while adding, read-only, full, damaged, many at once: nothing acknowledged is lost, one clear line each."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from rawi.archive import ask
from rawi.archive.batch import Outcome, add_all
from rawi.archive.database import ArchiveError, connect
from rawi.archive.filters import Filters
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
from rawi.text.analyser import default as analyser

ADDING = """
import sys
from datetime import date
from rawi.archive.batch import add_all
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
with Archive(sys.argv[1], default()) as archive:
    texts = (f"طالبان {i} تن را در کابل بازداشت کردند." for i in range(100000))
    reports = (Report("t", None, text, text, date(2025, 1, 8)) for text in texts)
    for item in add_all(archive, reports, 4):
        print(item.added.ref, flush=True)
"""


def reports(first: int, count: int) -> list[Report]:
    numbers = range(first, first + count)
    return [Report("t", None, str(i), f"طالبان {i} تن را در کابل بازداشت کردند.", date(2025, 1, 8)) for i in numbers]


@pytest.mark.parametrize("after", [0.05, 0.4])
def test_killed_while_adding(tmp_path: Path, after: float) -> None:
    path = tmp_path / "a.db"
    process = subprocess.Popen([sys.executable, "-c", ADDING, str(path)], stdout=subprocess.PIPE, env=dict(os.environ))
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    acknowledged = [first, *process.stdout.readlines()]
    process.wait()
    process.stdout.close()
    with sqlite3.connect(path) as plain:
        kept = [r[0] for r in plain.execute("SELECT ref FROM document")]
        assert {x.decode().strip() for x in acknowledged if x.endswith(b"\n")} <= set(kept)
        hashes = [r[0] for r in plain.execute("SELECT text_sha256 FROM document")]
        assert len(hashes) == len(set(hashes))
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []


def test_two_writers_and_readers(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Archive(path, default()).close()
    problems: list[BaseException] = []

    def write(first: int) -> None:
        try:
            with Archive(path, default()) as archive:
                assert all(isinstance(x, Outcome) for x in add_all(archive, reports(first, 24), 3))
        except BaseException as error:
            problems.append(error)

    def read() -> None:
        try:
            db = connect(path)
            for _ in range(12):
                ask.events(db, Filters(), analyser())
                db.execute("SELECT count(*) FROM documents").fetchone()
            db.close()
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=write, args=(n,)) for n in (0, 12)]
    threads += [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT count(*) FROM document").fetchone() == (36,)
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", default()) as archive:
        archive.add([archive.read(r) for r in reports(0, 2)])
        (pages,) = archive.db.execute("PRAGMA page_count").fetchone()
        archive.db.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(ArchiveError, match="disk is full"):
            archive.add([archive.read(r) for r in reports(2, 60)])
        archive.db.execute("PRAGMA max_page_count = 1000000")
        assert archive.db.execute("SELECT count(*) FROM document").fetchone() == (2,)
        archive.add([archive.read(r) for r in reports(2, 3)])
        assert archive.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_archive_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", default()) as archive:
        archive.add([archive.read(r) for r in reports(0, 2)])
        archive.db.execute("PRAGMA query_only = ON")
        with pytest.raises(ArchiveError, match="read-only"):
            archive.add([archive.read(r) for r in reports(2, 3)])
        assert archive.db.execute("SELECT count(*) FROM document").fetchone() == (2,)


def test_damaged_archive_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Archive(path, default()) as archive:
        archive.add([archive.read(r) for r in reports(0, 5)])
        archive.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw = bytearray(path.read_bytes())
    for page in range(2, len(raw) // 4096):
        raw[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(raw)
    from click.testing import CliRunner

    from rawi.cli.main import cli

    result = CliRunner().invoke(cli, ["events", "--db", str(path)])
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "damaged" in result.stderr


def test_watch_reads_into_an_archive(tmp_path: Path) -> None:
    """`rawi watch --db` hands each report to the archive before the entry is noted as seen."""
    from rawi.cli.watch import _sink

    path = tmp_path / "a.db"
    with _sink("-", str(path)) as take:
        for report in (*reports(0, 2), *reports(0, 1)):
            assert take(report) is None
            assert connect(path).execute("SELECT 1 FROM document WHERE given_id = ?", (report.id,)).fetchone()
    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT count(*) FROM document").fetchone() == (2,)
