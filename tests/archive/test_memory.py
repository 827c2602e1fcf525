"""What is kept in memory while reports are put in changes nothing of what becomes of them."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path

import pytest

from rawi.archive import copies, memory, newest, seen
from rawi.archive.prepare import Prepared, prepare
from rawi.archive.seen import Seen
from rawi.archive.store import Archive
from rawi.reader import default
from rawi.record import Actor

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import measure_merging

TABLES = ("account", "actor", "actor_key", "block", "judgement", "mention", "party", "event", "event_term", "ended")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[Prepared]:
    with Archive(tmp_path_factory.mktemp("read") / "r.db", default()) as archive:
        reads = [archive.read(r) for r in islice(measure_merging.reports(), 50)]
    return [prepare(read, default().analyser) for read in reads]


def tables(path: Path, reports: list[Prepared], at_once: int) -> dict[str, list[tuple[object, ...]]]:
    with Archive(path, default()) as archive:
        for start in range(0, len(reports), at_once):
            archive.put(reports[start : start + at_once])
        return {
            t: archive.db.execute(f"SELECT {columns(archive, t)} FROM {t} ORDER BY 1, 2").fetchall() for t in TABLES
        }


def columns(archive: Archive, table: str) -> str:
    names = [row[1] for row in archive.db.execute(f"PRAGMA table_info({table})")]
    return ", ".join(f'"{n}"' for n in names if n not in ("changed", "ended"))


def test_forgetting_changes_nothing(reports: list[Prepared], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tables(tmp_path / "kept.db", reports, len(reports))
    assert sum(verdict == "same" for (_, _, _, _, verdict, *_) in kept["judgement"]) > 20
    assert tables(tmp_path / "forgotten.db", reports, 1) == kept
    monkeypatch.setattr(memory, "_ACCOUNTS", 3)
    monkeypatch.setattr(newest, "_KEYS", 3)
    monkeypatch.setattr(copies, "_SKETCHES", 1)
    monkeypatch.setattr(seen, "_MOST", 3)
    assert tables(tmp_path / "little.db", reports, len(reports)) == kept


def test_who_was_seen_is_looked_up_again_when_it_may_be_another() -> None:
    found, minister = Seen(), Actor(id="a1", name="وزیر دفاع", kind="person")
    found.keep(minister, 7, ["n:person:وزیر دفاع"], [7, 8])
    assert found.get(Actor(id="a9", name="وزیر دفاع", kind="person")) == 7
    assert found.get(Actor(id="a9", name="وزیر دفاع", kind="person", country="AFG")) is None
    found.changed(8)
    assert found.get(minister) is None
    found.keep(minister, 7, ["n:person:وزیر دفاع"], [7])
    found.added(["n:person:وزیر دفاع"])
    assert found.get(minister) is None
