"""Rooms that can be compiled keep to what mypyc takes once they have the form that it likes, which means the same."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from native import native

ROOT = Path(__file__).resolve().parent.parent
SHAPES = '''"""Shapes."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

LEAST, MOST = 1, 3
USUAL = 2
NAMES: dict[str, int] = {}
NAMES = {"a": 1}


class Point(Struct, frozen=True):
    """A point, and
    what it is called."""

    x: int
    y: int = USUAL
    """How far up."""
    name: str = ""

    @property
    def far(self) -> bool:
        return self.x > MOST


class Line(Struct):
    points: list[Point] = []
    closed: bool = False


class Mark(Struct, eq=False, gc=False):
    at: int
    label: str = "-"
'''


def _compiled() -> Iterator[Path]:
    targets = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    hook = targets["wheel"]["hooks"]["custom"]
    left = {path for pattern in hook["exclude"] for path in ROOT.glob(pattern)}
    yield from (path for pattern in hook["include"] for path in ROOT.glob(pattern) if path not in left)


def _refused(name: str, source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            bases = [b for b in node.bases if ast.unparse(b).split("[")[0] != "Generic"]
            if len(bases) > 1 or node.keywords or any(ast.unparse(b).endswith("Struct") for b in bases):
                yield f"{name}: class {node.name}"
        elif isinstance(node, ast.ImportFrom) and node.module == "copy":
            yield f"{name}:{node.lineno}: compiled classes are copied by replace"
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
            within = node.comparators[0]
            if isinstance(within, ast.Tuple) and any(isinstance(e, ast.Starred) for e in within.elts):
                yield f"{name}:{node.lineno}"


def test_what_the_compiler_takes() -> None:
    written = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in _compiled()}
    assert len(written) > 60
    for name, source in written.items():
        form = native(source)
        assert list(_refused(name, form)) == []
        assert len(form.splitlines()) == len(source.splitlines()), name


@pytest.fixture(params=[str, native], ids=["structs", "native"])
def shapes(request: pytest.FixtureRequest) -> dict[str, Any]:
    made: dict[str, Any] = {"__name__": "shapes"}
    exec(compile(request.param(SHAPES), "shapes.py", "exec"), made)
    return made


def test_native_classes_do_what_structs_do(shapes: dict[str, Any]) -> None:
    point, line, mark = shapes["Point"], shapes["Line"], shapes["Mark"]
    here = point(5, name="here")
    assert (here.x, here.y, here.name, here.far) == (5, 2, "here", True)
    assert here == point(5, 2, "here")
    assert here != point(5, 3, "here")
    assert {here, point(5, 2, "here")} == {here}
    assert shapes["replace"](here, x=1, name="") == point(1, 2)
    assert line([here]) == line([point(5, 2, "here")])
    assert line().points is not line().points
    assert mark(1) != mark(1)
    assert mark(1, "x").label == "x"
    with pytest.raises(TypeError):
        point()


def test_constants_are_final_and_lines_stay() -> None:
    form = native(SHAPES).splitlines()
    assert "USUAL: _Final = 2" in form
    assert "LEAST, MOST = 1, 3" in form
    assert 'NAMES = {"a": 1}' in form  # made twice
    assert form.index("    @property") == SHAPES.splitlines().index("    @property")
