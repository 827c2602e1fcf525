"""Readers at a desk, all at once: ``python scripts/bench_desk.py ARCHIVE [READERS] [SECONDS]``.

Starts ``rawi desk`` on the archive and lets READERS (20) ask it for SECONDS (10) each of: the first page; the first
page under filters that differ from one request to the next; pages of events; the API. Every reader asks again as soon
as it has its answer, without ever sending an ETag. Printed as JSON for each: requests, milliseconds (median, 95th
percentile, worst), the largest answer in bytes, the statuses, and milliseconds of the desk's own CPU for each request
(Linux), which tell more than the others where the machine has other work.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path as File
from typing import Any
from urllib.parse import quote, urlsplit

from rawi.archive.database import connect

Path = Callable[[random.Random], str]
HEADERS = {"Accept": "text/html", "Accept-Language": "en"}


def kinds(db_path: str) -> dict[str, Path]:
    """What is asked for, by name."""
    with closing(connect(db_path)) as db:
        events = [r for (r,) in db.execute("SELECT ref FROM event ORDER BY random() LIMIT 2000")]
        most = "SELECT actor_id FROM party GROUP BY actor_id ORDER BY count(*) DESC LIMIT 200"
        actors = [r for (r,) in db.execute(f"SELECT ref FROM actor WHERE id IN ({most})")]
        days = [d for (d,) in db.execute("SELECT DISTINCT day FROM event WHERE day > '2000' ORDER BY day")]

    def filtered(chance: random.Random) -> str:
        first = chance.randrange(len(days))
        last = days[min(first + chance.randrange(400), len(days) - 1)]
        parts = [f"from={days[first]}", f"to={last}", f"actor={chance.choice(actors)}"]
        parts += [f"type={chance.choice(('ASSAULT', 'CONSULT', 'COERCE', 'AGREE'))}", "standing=claimed"]
        return "&".join(chance.sample(parts, chance.randrange(1, 4)))

    words = ("طالبان", "وزیر خارجه", "دیدار", "کشته", "Iran", "بازرگانی")
    return {
        "first page": lambda _: "/",
        "first page, filtered": lambda c: f"/?{filtered(c)}",
        "event page": lambda c: f"/e/{c.choice(events)}",
        "api events": lambda c: f"/api/v1/events?{filtered(c)}",
        "api facets": lambda c: f"/api/v1/facets?{filtered(c)}",
        "api search": lambda c: f"/api/v1/search?q={quote(c.choice(words))}",
    }


def reader(host: str, path: Path, seed: int, until: float, out: list[tuple[float, int, int]]) -> None:
    """Asks until the time is up: seconds, bytes and status of each answer."""
    chance = random.Random(seed)
    with closing(http.client.HTTPConnection(host, timeout=60)) as connection:
        while time.monotonic() < until:
            begun = time.perf_counter()
            connection.request("GET", path(chance), headers=HEADERS)
            answer = connection.getresponse()
            size = len(answer.read())
            out.append((time.perf_counter() - begun, size, answer.status))


def measured(host: str, path: Path, readers: int, seconds: float) -> dict[str, Any]:
    """What readers see of one kind of address."""
    out: list[tuple[float, int, int]] = []
    until = time.monotonic() + seconds
    threads = [threading.Thread(target=reader, args=(host, path, i, until, out)) for i in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times = sorted(1000 * t for t, _, _ in out)
    return {
        "requests": len(out),
        "ms_median": round(statistics.median(times), 1),
        "ms_p95": round(times[int(0.95 * len(times))], 1),
        "ms_worst": round(times[-1], 1),
        "bytes_largest": max(size for _, size, _ in out),
        "statuses": dict(Counter(status for _, _, status in out)),
    }


def cpu(process: int) -> float:
    """Seconds of CPU that a process has used; 0 where the system does not tell."""
    stat = File(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    db = sys.argv[1]
    readers = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 10.0
    command = "from rawi.cli.main import main; main()"
    arguments = [sys.executable, "-c", command, "desk", "--db", db, "--port", "0", "--asked", "1000000"]
    desk = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    assert desk.stdout is not None
    try:
        host = urlsplit(desk.stdout.readline().strip()).netloc
        for name, path in kinds(db).items():
            measured(host, path, 1, 1.0)
            before = cpu(desk.pid)
            seen = measured(host, path, readers, seconds)
            each = round(1000 * (cpu(desk.pid) - before) / seen["requests"], 1)
            print(json.dumps({"kind": name, **seen, "cpu_ms_each": each}), flush=True)
    finally:
        desk.terminate()
        desk.wait()


if __name__ == "__main__":
    main()
