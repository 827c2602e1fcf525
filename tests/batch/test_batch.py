"""Whole batches: the same whatever happens on the way."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from making import files, lines, write_lines

from rawi.batch import shard
from rawi.batch.files import BatchError
from rawi.batch.run import Wanted, run
from rawi.intake import limit

pytest.importorskip("pyarrow")


def test_the_same_with_one_and_three(source: Path, tmp_path: Path) -> None:
    for workers in (1, 3):
        assert run(Wanted(str(source), tmp_path / f"out{workers}", workers=workers, per=7)).manifest.reports == 60
    assert files(tmp_path / "out1") == files(tmp_path / "out3")


def command(source: Path, target: Path, *more: str) -> list[str]:
    """The command as a process of its own."""
    code = "from rawi.cli.main import main; main()"
    return [sys.executable, "-c", code, "batch", str(source), str(target), *more]


def _children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        return [int(child) for child in path.read_text().split()]
    except OSError:
        return []


def _kill(pid: int) -> bool:
    """Whether a process was killed: a worker may have ended by itself since it was seen."""
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to find the workers")
def test_workers_killed_at_random(source: Path, tmp_path: Path) -> None:
    run(Wanted(str(source), tmp_path / "calm", per=5))
    chance = random.Random(4)
    process = subprocess.Popen(command(source, tmp_path / "wild", "-j2", "--per", "5"), stdout=subprocess.DEVNULL)
    killed = 0
    while process.poll() is None:
        time.sleep(chance.uniform(0.005, 0.04))
        workers = _children(process.pid)
        if workers and killed < 20:
            killed += _kill(chance.choice(workers))
    assert process.returncode == 0
    assert killed >= 5
    assert files(tmp_path / "calm") == files(tmp_path / "wild")


def test_the_run_itself_killed(source: Path, tmp_path: Path) -> None:
    run(Wanted(str(source), tmp_path / "calm", per=5))
    for round_ in range(5):
        process = subprocess.Popen(command(source, tmp_path / "wild", "--per", "5"), stdout=subprocess.DEVNULL)
        while round_ < 4 and process.poll() is None and len(list((tmp_path / "wild").glob("state/read/*"))) <= round_:
            time.sleep(0.01)
        if round_ < 4:
            process.kill()
        process.wait()
    assert process.returncode == 0
    assert files(tmp_path / "calm") == files(tmp_path / "wild")


def test_a_poisonous_report_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = list(lines(20))
    rows[4]["text"], rows[9]["text"], rows[13]["text"] = "زهر", "مرگ", "کندی"
    source = write_lines(tmp_path / "in.jsonl", iter(rows))
    one = shard._one

    def poisoned(report: object, reader: object) -> object:
        text = report.text  # type: ignore[attr-defined]
        if text == "زهر":
            raise RecursionError("too deep")
        if text == "مرگ":
            os.kill(os.getpid(), signal.SIGKILL)
        if text == "کندی":
            time.sleep(60)
        return one(report, reader)  # type: ignore[arg-type]

    monkeypatch.setattr(shard, "_one", poisoned)
    monkeypatch.setattr(limit, "SECONDS", 2.5)
    outcome = run(Wanted(str(source), tmp_path / "out", workers=2, per=6))
    assert outcome.manifest.reports == 17
    assert [(a.line, a.source) for a in outcome.aside] == [(n, str(source)) for n in (5, 10, 14)]
    for aside, said in zip(outcome.aside, ("RecursionError: too deep", "five times", "not read within"), strict=True):
        assert said in aside.problem


def test_what_cannot_go_on(source: Path, tmp_path: Path) -> None:
    run(Wanted(str(source), tmp_path / "out"))
    before = files(tmp_path / "out")
    (tmp_path / "out" / "actors" / "part.parquet").unlink()
    assert run(Wanted(str(source), tmp_path / "out")) == run(Wanted(str(source), tmp_path / "out"))
    assert files(tmp_path / "out") == before
    with pytest.raises(BatchError, match="another reader, lexicon or setting"):
        run(Wanted(str(source), tmp_path / "out", per=9))
    write_lines(source, lines(3))
    with pytest.raises(BatchError, match="it has changed since"):
        run(Wanted(str(source), tmp_path / "out"))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(BatchError, match="other things in it"):
        run(Wanted(str(source), tmp_path / "full"))
    with pytest.raises(BatchError, match="cannot be opened"):
        run(Wanted(str(tmp_path / "none"), tmp_path / "new"))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to find the workers")
def test_ray_with_workers_killed(source: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray")
    run(Wanted(str(source), tmp_path / "calm", per=10))
    process = subprocess.Popen(
        command(source, tmp_path / "wild", "-j2", "--per", "10", "--engine", "ray"),
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    killed = 0
    while process.poll() is None:
        time.sleep(0.05)
        at_work = [pid for pid in _below(process.pid) if b"ray::do" in _command_line(pid)]
        if at_work and killed < 3:
            killed += _kill(at_work[0])
            time.sleep(0.3)
    assert process.returncode == 0
    assert killed
    assert files(tmp_path / "calm") == files(tmp_path / "wild")


def _below(pid: int) -> list[int]:
    found = _children(pid)
    return found + [grandchild for child in found for grandchild in _below(child)]


def _command_line(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
