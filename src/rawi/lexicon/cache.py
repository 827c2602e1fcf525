"""What is worked out once and kept between runs, under a fingerprint of what it was made from; safe to delete."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from stat import S_IWGRP, S_IWOTH

KEPT = 12
"""So many files of one kind are kept, those used last: a lexicon that is being edited makes a new one each time."""


def folder() -> Path:
    """Where it is kept: ``$RAWI_CACHE``, else the user's cache folder."""
    named = os.environ.get("RAWI_CACHE")
    return Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rawi"


def read(kind: str, fingerprint: str, *, ours: bool = False) -> bytes | None:
    """What was kept under a fingerprint, or None; with ``ours`` also None for what others than we may have written."""
    path = folder() / f"{kind}-{fingerprint}"
    try:
        with path.open("rb") as file:
            if ours and not _is_ours(os.fstat(file.fileno())):
                return None
            content = file.read()
    except OSError:
        return None
    with contextlib.suppress(OSError):
        os.utime(path)  # used just now, so that it is not the first to go
    return content


def _is_ours(about: os.stat_result) -> bool:
    """Whether a file is the user's, and nobody else may write to it; where files have no owners, all are."""
    return not hasattr(os, "getuid") or (about.st_uid == os.getuid() and not about.st_mode & (S_IWGRP | S_IWOTH))


def write(kind: str, fingerprint: str, content: bytes, most: int = KEPT) -> None:
    """Keep something, and of its kind the ``most`` used last; where that cannot be, it only costs the time to work it
    out again."""
    home = folder()
    with contextlib.suppress(OSError):
        home.mkdir(parents=True, exist_ok=True)
        partial = home / f"{kind}-{fingerprint}.{os.getpid()}"
        partial.write_bytes(content)
        partial.replace(home / f"{kind}-{fingerprint}")
        written = sorted(home.glob(f"{kind}-*"), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in written[most:]:
            old.unlink(missing_ok=True)
