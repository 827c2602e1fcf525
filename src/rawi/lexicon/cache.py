"""What is worked out once and kept between runs, under a fingerprint of what it was made from; safe to delete."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

KEPT = 12
"""So many files of one kind are kept, those used last: a lexicon that is being edited makes a new one each time."""


def folder() -> Path:
    """Where it is kept: ``$RAWI_CACHE``, else the user's cache folder."""
    named = os.environ.get("RAWI_CACHE")
    return Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rawi"


def read(kind: str, fingerprint: str) -> bytes | None:
    """What was kept under a fingerprint, or None."""
    path = folder() / f"{kind}-{fingerprint}"
    try:
        content = path.read_bytes()
    except OSError:
        return None
    with contextlib.suppress(OSError):
        os.utime(path)  # used just now, so that it is not the first to go
    return content


def write(kind: str, fingerprint: str, content: bytes) -> None:
    """Keep something; where that cannot be, it only costs the time to work it out again."""
    home = folder()
    with contextlib.suppress(OSError):
        home.mkdir(parents=True, exist_ok=True)
        partial = home / f"{kind}-{fingerprint}.{os.getpid()}"
        partial.write_bytes(content)
        partial.replace(home / f"{kind}-{fingerprint}")
        written = sorted(home.glob(f"{kind}-*"), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in written[KEPT:]:
            old.unlink(missing_ok=True)
