"""Rooms that can be compiled keep to what mypyc takes: classes in one line, structs elsewhere, no stars in tests."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _compiled() -> Iterator[Path]:
    hooks = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    hook = hooks["wheel"]["hooks"]["mypyc"]
    left = {path for pattern in hook["exclude"] for path in ROOT.glob(pattern.lstrip("/"))}
    for named in hook["include"]:
        at = ROOT / named.lstrip("/")
        yield from (path for path in ([at] if at.is_file() else sorted(at.glob("*.py"))) if path not in left)


def _refused(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            bases = [b for b in node.bases if ast.unparse(b).split("[")[0] != "Generic"]
            if len(bases) > 1 or node.keywords or any(ast.unparse(b).endswith("Struct") for b in bases):
                yield f"{path.name}: class {node.name}"
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
            within = node.comparators[0]
            if isinstance(within, ast.Tuple) and any(isinstance(e, ast.Starred) for e in within.elts):
                yield f"{path.name}:{node.lineno}"


def test_what_the_compiler_takes() -> None:
    files = list(_compiled())
    assert len(files) > 60
    assert [found for path in files for found in _refused(path)] == []
