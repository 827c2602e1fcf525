"""Inputs that failed, in files."""

from __future__ import annotations

import hashlib
from pathlib import Path


def kept(folder: Path, target: str, raw: bytes) -> Path:
    """Writes an input to a file named by its content."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{target}-{hashlib.sha256(raw).hexdigest()[:12]}"
    path.write_bytes(raw)
    return path
