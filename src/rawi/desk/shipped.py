"""Files of the repository that an installed package carries under other names (see pyproject.toml)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_PACKAGE, _REPOSITORY = Path(__file__).parent, Path(__file__).parents[3]
_THERE = {"accuracy.md": Path("docs", "accuracy.md"), "sample.txt": Path("samples", "visit.txt")}
"""Where each lies in the repository."""


@lru_cache(maxsize=len(_THERE))
def shipped(name: str) -> str:
    """The text of a file; nothing where it is not at hand."""
    places = (_PACKAGE / name, _REPOSITORY / _THERE[name])
    path = next((p for p in places if p.exists()), None)
    return path.read_text(encoding="utf-8") if path else ""
