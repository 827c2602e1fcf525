"""An archive of a few reports that can be asked, for the targets that ask."""

from __future__ import annotations

import atexit
import tempfile
from datetime import date
from functools import lru_cache
from itertools import cycle
from pathlib import Path

from fuzz import texts
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

OUTLETS = ("بامداد", "شفق", "سپیده")
REPORTS = 12


@lru_cache(maxsize=4)
def archive(whose: str) -> Path:
    """A new archive for a target of its own, which goes when the process ends."""
    folder = tempfile.TemporaryDirectory(prefix="rawi-fuzz-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "archive.db"
    with Archive(path, default()) as made:
        made.add([made.read(report) for report in _reports()])
    return path


def _reports() -> list[Report]:
    chosen = zip(texts.reports()[:REPORTS], cycle(OUTLETS), strict=False)
    return [
        Report("fuzz", None, str(n), text, date(2024, 11, 20 + n % 10), text[:60], outlet, f"https://x.test/{n}")
        for n, (text, outlet) in enumerate(chosen)
    ]
