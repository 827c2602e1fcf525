"""What reading hostile texts costs: ``python -m fuzz.cost [MEGABYTES ...]``, one and four where none are named.

Each nasty piece is repeated up to that many bytes of UTF-8 and read by ``rawi read`` in a process of its own. Printed
for each: seconds of the processor, start included, and the most memory, as a table in Markdown.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from fuzz.nasty import NASTY, START

RAWI = str(Path(sys.executable).parent / "rawi")


def cost(text: str, folder: Path) -> tuple[float, float, int]:
    """Seconds of the processor, megabytes and exit status of reading one text."""
    path = folder / "nasty.txt"
    path.write_bytes(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode())
    command, unbounded = [RAWI, "read", str(path), "--format", "jsonl"], {**os.environ, "RAWI_MEMORY": "65536"}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=unbounded) as reading:
        _, status, used = os.wait4(reading.pid, 0)
        reading.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10), status


def text_of(piece: str, megabytes: float) -> str:
    """The piece again and again, up to so many bytes."""
    size = int(megabytes * 1_000_000) - len(START.encode())
    return START + piece * (size // len(piece.encode("utf-8", "surrogatepass")))


def main() -> None:
    """Print the table, the dearest first."""
    sizes = [float(size) for size in sys.argv[1:]] or [1.0, 4.0]
    rows = []
    with tempfile.TemporaryDirectory() as made:
        for kind, piece in NASTY.items():
            rows.append((kind, [cost(text_of(piece, size), Path(made)) for size in sizes]))
            print(kind, rows[-1][1], file=sys.stderr, flush=True)
    rows.sort(key=lambda row: -row[1][-1][0])
    print("| text | " + " | ".join(f"{size:g} MB, seconds | peak MB" for size in sizes) + " |")
    print("|---|" + "---:|---:|" * len(sizes))
    for kind, costs in rows:
        cells = (f"{seconds:.1f} | {peak:.0f}{'' if not status else ' (failed)'}" for seconds, peak, status in costs)
        print(f"| {kind} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
