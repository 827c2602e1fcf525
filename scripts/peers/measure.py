"""Measures one adapter in its own process: ``python measure.py ADAPTER REPORTS PASSES``; prints one line of JSON.

Needs nothing but Python, for it runs in the environment of the tool. Every figure is processor time of the process with
all its threads. ``start`` is from the start of the interpreter to the end of the first report; ``first`` the first
pass over the reports, when their words are new to a tool that keeps what it knows of words; ``pass`` the least of all.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import sys
import time
from pathlib import Path


def main() -> None:
    adapter, reports, passes = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    given = [json.loads(line) for line in reports.read_text(encoding="utf-8").splitlines()]
    spec = importlib.util.spec_from_file_location(adapter.stem, adapter)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    work = module.prepare()
    work(given[0])
    start = time.process_time()
    took = []
    for _ in range(passes):
        began = time.process_time()
        for report in given:
            work(report)
        took.append(time.process_time() - began)
    print(json.dumps({"start": start, "first": took[0], "pass": min(took), "peak": peak()}))


def peak() -> float:
    """Megabytes. Linux tells of this program alone; ``ru_maxrss`` may come from the one that started it."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    main()
