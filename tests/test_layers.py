"""Each room imports only rooms before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import rawi

ROOT = Path(rawi.__file__).parent
ROOMS = [
    *("record", "lexicon", "english", "text", "time", "who", "clauses", "what", "tables", "reader", "render", "score"),
    *("intake", "archive", "export", "batch", "desk", "cli"),
]

PARTS = {
    "who": ["words", "phrases", "coreference"],
    "what": [
        *("arguments", "matching", "attribution", "circumstances", "factuality", "parties", "events", "speech_acts"),
        *("coreference", "responses"),
    ],
}
"""The packages of rooms that have some, in the order in which they may know each other."""


def _imported(path: Path) -> Iterator[str]:
    """The rooms that a file imports, also within functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "rawi":
            yield from (a.name for a in node.names if a.name in ROOMS)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("rawi."):
            yield str(node.module).split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("rawi."))


def _parts(path: Path, room: str) -> Iterator[str]:
    """The packages of a room that a file imports from."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"rawi.{room}."):
            yield from (part for part in str(node.module).split(".")[2:3] if part in PARTS[room])


def test_rooms() -> None:
    files = [p for p in sorted(ROOT.rglob("*.py")) if p != ROOT / "__init__.py"]
    assert {p.relative_to(ROOT).parts[0].removesuffix(".py") for p in files} == set(ROOMS)
    wrong = [
        f"{path.relative_to(ROOT)} imports {room}"
        for path in files
        for room in _imported(path)
        if ROOMS.index(room) > ROOMS.index(path.relative_to(ROOT).parts[0].removesuffix(".py"))
    ]
    assert not wrong


@pytest.mark.parametrize(("room", "parts"), PARTS.items())
def test_packages_of_rooms(room: str, parts: list[str]) -> None:
    """Each imports only those before it (docs/architecture.md), and there is no other."""
    assert {p.parent.name for p in (ROOT / room).rglob("*.py")} - {room} == set(parts)
    wrong = [
        f"{path.relative_to(ROOT)} imports {part}"
        for place, folder in enumerate(parts)
        for path in sorted((ROOT / room / folder).glob("*.py"))
        for part in _parts(path, room)
        if parts.index(part) > place
    ]
    assert not wrong
