"""Whether another installation of Rawi gives the same records, byte for byte: the compiled one those of the plain one.

Usage: ``python scripts/same_records.py OTHER_PYTHON``. Reads the corpus, the samples and, where they are, the real
reports of ../shared/reports, each as it is and with its joiners lost; exit status 1 names the first texts that differ.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import rawi

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT.parent / "shared" / "reports" / "reports.jsonl"
JOINER = "\u200c"
SHOWN = 5


def texts() -> Iterator[tuple[str, str]]:
    """Name and text of all that is read."""
    for path in sorted([*ROOT.glob("corpus/*.txt"), *ROOT.glob("samples/*.txt")]):
        yield path.name, path.read_text(encoding="utf-8")
    if REPORTS.exists():
        for number, line in enumerate(REPORTS.read_text(encoding="utf-8").splitlines()):
            yield f"report {number}", json.loads(line)["text"]


def digests() -> dict[str, str]:
    """The name of each text, and a hash of its record."""
    reader = rawi.Reader()
    found = {}
    for name, text in texts():
        for form, words in (("", text), (" without joiners", text.replace(JOINER, ""))):
            record = reader.read(words, "2025-01-15", id=name).to_json()
            found[name + form] = hashlib.sha256(record.encode()).hexdigest()
    return found


def main(other: str) -> int:
    """Compare with the other; 1 where a record differs."""
    command = [other, str(Path(__file__)), "--digests"]
    theirs = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    differing = [name for name, digest in digests().items() if theirs.get(name) != digest]
    if differing:
        print(f"{len(differing)} of {len(theirs)} records differ: {', '.join(differing[:SHOWN])}")
        return 1
    print(f"{len(theirs)} records, the same in both")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--digests"]:
        print(json.dumps(digests()))
    elif len(sys.argv) == 2:
        sys.exit(main(sys.argv[1]))
    else:
        sys.exit((__doc__ or "").splitlines()[2])
