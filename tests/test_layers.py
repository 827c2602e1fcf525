"""Each room imports only rooms before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import rawi

ROOT = Path(rawi.__file__).parent
ROOMS = [
    *("record", "lexicon", "english", "text", "time", "who", "clauses", "what", "tables", "reader", "render", "score"),
    *("intake", "archive", "export", "batch", "desk", "cli"),
]

PARTS_OF_WHAT = [
    *("arguments", "matching", "attribution", "circumstances", "factuality", "parties", "events", "speech_acts"),
    *("coreference", "responses"),
]


def _imported(path: Path) -> Iterator[str]:
    """The rooms that a file imports, also within functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "rawi":
            yield from (a.name for a in node.names if a.name in ROOMS)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("rawi."):
            yield str(node.module).split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("rawi."))


def _parts(path: Path) -> Iterator[str]:
    """The packages of the what room that a file imports from."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("rawi.what."):
            yield from (part for part in str(node.module).split(".")[2:3] if part in PARTS_OF_WHAT)


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


def test_parts_of_what() -> None:
    """The packages of the what room are in an order as well (docs/architecture.md), and no other is there."""
    folders = {p.parent.name for p in (ROOT / "what").rglob("*.py")} - {"what"}
    assert folders == set(PARTS_OF_WHAT)
    wrong = [
        f"{path.relative_to(ROOT)} imports {part}"
        for place, folder in enumerate(PARTS_OF_WHAT)
        for path in sorted((ROOT / "what" / folder).glob("*.py"))
        for part in _parts(path)
        if PARTS_OF_WHAT.index(part) > place
    ]
    assert not wrong
