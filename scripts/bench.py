"""Measures the reader: reports a second on one core, peak memory, start-up, and how time grows with length.

Reads real reports from ../shared/reports/reports.jsonl beside the repository where they are, the samples otherwise.
With ``--long``, texts of up to ten megabytes as well.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from rawi import Reader

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT.parent / "shared" / "reports" / "reports.jsonl"
SAMPLES = ROOT / "samples" / "reports.jsonl"
PASSES = 5
STARTS = 5
GROWTH = (1, 2, 4, 8, 16, 32, 64)
LONG = (1, 16, 256, 2560)
"""With ``--long``: up to some ten million bytes in one text."""

Report = tuple[str, str | None]


def reports(path: Path) -> list[Report]:
    """Text and publishing date of each line."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [(line["text"], line.get("published")) for line in lines]


def reading(reader: Reader, of: list[Report]) -> float:
    """CPU seconds of one pass."""
    began = time.process_time()
    for text, published in of:
        reader.read(text, published)
    return time.process_time() - began


def peak_memory() -> float:
    """Megabytes; Linux counts in kilobytes, macOS in bytes."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def start() -> tuple[float, float]:
    """Wall and CPU seconds from the shell to the first record."""
    line = json.dumps({"text": (ROOT / "samples" / "visit.txt").read_text(encoding="utf-8")})
    command = [str(Path(sys.executable).parent / "rawi"), "read", "-", "--format", "jsonl"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(command, input=line.encode(), stdout=subprocess.DEVNULL, check=True)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def pieces(of: list[Report], times: int, last: int) -> list[Report]:
    """The paragraphs of all reports in turn, up to ``last`` times the usual length, in texts of ``times`` that length:
    the same words whatever ``times`` is."""
    paragraphs = [p for text, _ in of for p in text.split("\n") if p.strip()]
    usual = max(1, len(paragraphs) // len(of))
    whole = (paragraphs * (usual * last // len(paragraphs) + 1))[: usual * last]
    size = usual * times
    return [("\n".join(whole[at : at + size]), of[0][1]) for at in range(0, len(whole), size)]


def growth(reader: Reader, of: list[Report], lengths: tuple[int, ...]) -> list[tuple[int, int, float]]:
    """Times the usual length, characters of one such text, CPU seconds for each character (the best of three)."""
    rows = []
    for times in lengths:
        texts = pieces(of, times, lengths[-1])
        characters = sum(len(text) for text, _ in texts)
        best = min(reading(reader, texts) for _ in range(3 if times <= GROWTH[-1] else 1))
        rows.append((times, characters // len(texts), best / characters))
    return rows


def main() -> None:
    path = REPORTS if REPORTS.is_file() else SAMPLES
    of = reports(path)
    words = sum(len(text.split()) for text, _ in of)
    print(f"{len(of)} {'reports' if path is REPORTS else 'samples'}, {words // len(of)} words each on average")
    reader = Reader()
    cold = reading(reader, of)
    repeat = max(1, 50 // len(of))
    warm = statistics.median(reading(reader, of * repeat) for _ in range(PASSES)) / repeat
    print(f"one core, first pass   {len(of) / cold:8.0f} reports/s")
    print(f"one core, warm         {len(of) / warm:8.0f} reports/s {words / warm:10,.0f} words/s  (median of {PASSES})")
    print(f"peak memory            {peak_memory():8.0f} MB")
    starts = [start() for _ in range(STARTS)]
    wall, cpu = statistics.median(w for w, _ in starts), statistics.median(c for _, c in starts)
    print(f"shell to first record  {wall:8.2f} s wall {cpu:6.2f} s CPU  (median of {STARTS})")
    rows = growth(reader, of, LONG if "--long" in sys.argv[1:] else GROWTH)
    print("length  characters  microseconds a character, against length 1")
    for times, characters, seconds in rows:
        print(f"{times:5}x {characters:11,} {seconds * 1e6:9.2f} {seconds / rows[0][2]:8.2f}")
    print(f"peak memory, whole run {peak_memory():8.0f} MB")


if __name__ == "__main__":
    main()
