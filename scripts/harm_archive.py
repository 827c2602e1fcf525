"""What an archive survives: ``python scripts/harm_archive.py [KILLS] [SECONDS]``.

A process that adds reports is killed with SIGKILL at KILLS (200) random moments; each time every report that it had
told as added must be there, none twice, and SQLite must find nothing wrong with the file. Then two writers and four
readers use one archive for SECONDS (60); no error may reach any of them. Sets of events are written down every few
reports instead of every few thousand, so that this is met too. Prints JSON; ends with 1 where anything was lost.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bench_archive import reports
from rawi.archive import ask, postings
from rawi.archive.batch import Outcome, add_all
from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.archive.search import search
from rawi.archive.show import show
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
from rawi.text.analyser import default as analyser

_BATCH = 4


def main() -> None:
    """Harm an archive, or be one of the processes that do."""
    if sys.argv[1:2] == ["add"]:
        return add(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]))
    if sys.argv[1:2] == ["read"]:
        return read(sys.argv[2], float(sys.argv[3]))
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    with tempfile.TemporaryDirectory() as folder:
        result = {"killed": killed(Path(folder) / "killed.db", kills), "crowd": crowd(Path(folder) / "a.db", seconds)}
    print(json.dumps(result, indent=1))
    sys.exit(1 if result["killed"]["harmed"] or result["crowd"]["failed"] else 0)


def add(path: str, seed: int, first: int, seconds: float) -> None:
    """Add made reports and tell each id once it is on the disk."""
    postings._FEW = 30
    end = time.monotonic() + seconds
    made: Iterator[Report] = islice(reports(10**6, seed), first, None)
    with Archive(path, default()) as archive:
        for item in add_all(archive, made, _BATCH):
            if not isinstance(item, Outcome):
                sys.exit(f"failed: {item}")
            print(item.added.ref, flush=True)
            if time.monotonic() > end:
                break


def read(path: str, seconds: float) -> None:
    """Ask one thing after another, and tell how many rounds it were."""
    db, end, rounds = connect(path), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        for row in ask.events(db, Filters(limit=3), analyser()):
            show(db, row["ref"])
        ask.statements(db, Filters(), analyser())
        search(db, "طالبان", analyser())
        rounds += 1
    print(rounds)


def killed(path: Path, kills: int) -> dict[str, int]:
    """How many reports were told as added before all the kills, and after how many kills something was wrong."""
    chance = random.Random(3)
    told, harmed = set[str](), 0
    for number in range(kills):
        process = _process("add", path, 7, 40 * number, 1000)
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.5))
        process.kill()
        told |= {line.strip() for line in (first, *process.stdout) if line.endswith("\n")}
        process.wait()
        harmed += not _whole(path, told)
    return {"kills": kills, "told": len(told), "harmed": harmed}


def _whole(path: Path, told: set[str]) -> bool:
    """Whether all that was told is there once, and the file is sound."""
    with sqlite3.connect(path) as db:
        kept = [row[0] for row in db.execute("SELECT ref FROM document")]
        same = "SELECT 1 FROM document GROUP BY text_sha256, outlet, url HAVING count(*) > 1"
        return (
            told <= set(kept)
            and db.execute(same).fetchone() is None
            and db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            and db.execute("PRAGMA foreign_key_check").fetchone() is None
        )


def crowd(path: Path, seconds: float) -> dict[str, int]:
    """Reports added and rounds of questions answered, and how many processes failed."""
    connect(path, write=True).close()
    writers = [_process("add", path, seed, 0, seconds) for seed in (1, 2)]
    readers = [_process("read", path, seconds) for _ in range(4)]
    added = [len(process.communicate()[0].splitlines()) for process in writers]
    rounds = [int(process.communicate()[0] or 0) for process in readers]
    failed = sum(process.returncode != 0 for process in (*writers, *readers))
    return {"added": sum(added), "rounds": sum(rounds), "failed": failed + (not _whole(path, set()))}


def _process(*args: object) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, __file__, *map(str, args)], stdout=subprocess.PIPE, text=True)


if __name__ == "__main__":
    main()
