"""A batch of many reports: ``python scripts/bench_batch.py [REPORTS] [FOLDER] [ENGINE]``.

Reports are made as in bench_archive.py. Measured: the stages with one worker and with two, by the clock, and the
processor time of all; then the same again with two workers of which 20 are killed at random moments, and whether all
three wrote the same. With FOLDER the batches stay there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench_archive import reports
from rawi.batch.run import Wanted, run

_KILLED = 20
_COMMAND = "from rawi.cli.main import main; main()"


def made(path: Path, count: int) -> Path:
    """The reports as JSON Lines."""
    if not path.exists():
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as out:
            for r in reports(count, seed=11):
                row = {"id": r.id, "text": r.text, "published": str(r.published), "outlet": r.outlet, "url": r.url}
                out.write(json.dumps({**row, "title": r.title}, ensure_ascii=False) + "\n")
        part.rename(path)
    return path


def timed(source: Path, output: Path, engine: str, workers: int) -> dict[str, float]:
    """Seconds of each stage, by the clock; ``cpu``: of all of them, of this process and its children."""
    begun: dict[str, float] = {}
    start, cpu = time.monotonic(), _cpu()

    def tell(line: str) -> None:
        begun.setdefault(line.split(maxsplit=1)[0], time.monotonic())

    run(Wanted(str(source), output, engine=engine, workers=workers), tell)
    deriving, end = begun["worked"], time.monotonic()
    stages = {"read_and_merge": deriving - start, "write": end - deriving, "all": end - start}
    return {**{k: round(v, 1) for k, v in stages.items()}, "cpu": round(_cpu() - cpu, 1)}


def wild(source: Path, output: Path, engine: str) -> int:
    """A batch with two workers of which some are killed; how many were."""
    chance = random.Random(5)
    command = [sys.executable, "-c", _COMMAND, "batch", str(source), str(output), "-j2", "--engine", engine, "--quiet"]
    process = subprocess.Popen(command)
    killed = 0
    while process.poll() is None:
        time.sleep(chance.uniform(0.05, 2.0))
        workers = [pid for pid in _below(process.pid) if engine == "local" or b"ray::do" in _called(pid)]
        if workers and killed < _KILLED:
            with contextlib.suppress(ProcessLookupError):  # a worker may have ended by itself since
                os.kill(chance.choice(workers), signal.SIGKILL)
                killed += 1
    if process.returncode:
        raise SystemExit(f"rawi batch ended with status {process.returncode}")
    return killed


def digest(folder: Path) -> str:
    """A hash of all that a batch wrote."""
    whole = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "state" not in p.relative_to(folder).parts):
        whole.update(f"{path.relative_to(folder)} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def _below(pid: int) -> list[int]:
    return [pid_ for child in _children(pid) for pid_ in (child, *_below(child))]


def _children(pid: int) -> Iterator[int]:
    try:
        yield from map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
    except OSError:
        return


def _called(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return round(sum(u.ru_utime + u.ru_stime for u in used), 1)


def main() -> None:
    """Measure, and print what was measured."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    engine = sys.argv[3] if len(sys.argv) > 3 else "local"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else temporary)
        folder.mkdir(parents=True, exist_ok=True)
        source = made(folder / "in.jsonl", count)
        result: dict[str, object] = {"reports": count, "engine": engine}
        for workers in (1, 2):
            result[f"workers_{workers}"] = timed(source, folder / f"{engine}{workers}", engine, workers)
        result["killed"] = wild(source, folder / f"{engine}-wild", engine)
        names = (f"{engine}1", f"{engine}2", f"{engine}-wild")
        result["the_same"] = len({digest(folder / name) for name in names}) == 1
        result["memory_mb"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
