"""The source of a room of the reader as the compiler to C likes it best; the same program, line for line.

msgspec's structs are the fastest shapes that Python has, but the compiler cannot see into them: each becomes a class of
its own here, whose fields are read in one step. Constants become final, so that nobody looks them up by name. Lines
keep their numbers, so that a traceback still names the right one.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

NEEDED = "; from typing import Any as _Any, Final as _Final"
"""What the new lines use, imported behind the module's first import."""
REPLACE = "from msgspec.structs import replace"
REPLACED = "def replace(shape: _Any, **changes: _Any) -> _Any: return shape.__replace__(**changes)"
"""How a copy of a shape is changed: both structs and the new classes can do it by themselves."""


def native(source: str) -> str:
    """The source of a module with its structs as classes and its constants final."""
    lines = source.splitlines()
    module = ast.parse(source)
    for node in module.body:
        if isinstance(node, ast.ClassDef) and _is_struct(node):
            _rewrite(lines, node)
    for node in _constants(module):
        _finalise(lines, node)
    first = next(n.end_lineno for n in module.body if isinstance(n, ast.ImportFrom))
    assert first is not None
    lines[first - 1] += NEEDED
    lines = [REPLACED if line == REPLACE else line for line in lines]
    return "\n".join(lines) + "\n"


# -- structs -----------------------------------------------------------------------------------------------------
def _is_struct(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base) == "Struct" for base in node.bases)


def _rewrite(lines: list[str], node: ast.ClassDef) -> None:
    """Write a class over the lines of a struct's fields; its methods stay where they are."""
    bases = ", ".join(b for b in map(ast.unparse, node.bases) if b != "Struct")
    written = [
        f"class {node.name}({bases}):" if bases else f"class {node.name}:",
        *(f"    {m}" for m in _methods(node)),
    ]
    last = max(n.end_lineno or 0 for n in node.body if not isinstance(n, ast.FunctionDef))
    room = last - node.lineno + 1
    lines[node.lineno - 1 : last] = written + [""] * (room - len(written))


def _methods(node: ast.ClassDef) -> Iterator[str]:
    """What msgspec gives a struct, each method on one line."""
    fields = [n for n in node.body if isinstance(n, ast.AnnAssign)]
    names = [ast.unparse(field.target) for field in fields]
    said = {k.arg: ast.unparse(k.value) == "True" for k in node.keywords}
    yield _made(fields)
    changed = ", ".join(f"changes.get('{name}', self.{name})" for name in names)
    yield f"def __replace__(self, **changes: _Any) -> _Any: return {node.name}({changed})"
    if said.get("eq", True):
        same = " and ".join(f"self.{name} == other.{name}" for name in names)
        yield f"def __eq__(self, other: object) -> bool: return isinstance(other, {node.name}) and {same}"
    if said.get("frozen", False):
        yield f"def __hash__(self) -> int: return hash(({', '.join(f'self.{name}' for name in names)},))"


def _made(fields: list[ast.AnnAssign]) -> str:
    """``__init__``; a list is made anew for each, as msgspec does."""
    taken, kept = "", ""
    for field in fields:
        name, kind = ast.unparse(field.target), ast.unparse(field.annotation)
        value = ast.unparse(field.value) if field.value is not None else ""
        anew = value in ("[]", "{}")
        taken += f", {name}: {kind}{' | None = None' if anew else f' = {value}' if value else ''}"
        kept += f"self.{name}: {kind} = {f'{value} if {name} is None else ' if anew else ''}{name}; "
    return f"def __init__(self{taken}) -> None: {kept}"


# -- constants ---------------------------------------------------------------------------------------------------
def _constants(module: ast.Module) -> Iterator[ast.Assign | ast.AnnAssign]:
    """Assignments to names in capitals, made once, of what is no type variable."""
    found = [n for n in module.body if isinstance(n, ast.Assign | ast.AnnAssign) and n.value is not None]
    times = Counter(_target(node) for node in found)
    for node in found:
        name = _target(node)
        variable = isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "TypeVar"
        if name.isupper() and times[name] == 1 and not variable:
            yield node


def _target(node: ast.Assign | ast.AnnAssign) -> str:
    return ast.unparse(node.target if isinstance(node, ast.AnnAssign) else node.targets[0])


def _finalise(lines: list[str], node: ast.Assign | ast.AnnAssign) -> None:
    at, name = node.lineno - 1, _target(node)
    if isinstance(node, ast.Assign):
        lines[at] = lines[at].replace(f"{name} =", f"{name}: _Final =", 1)
    else:
        kind = ast.get_source_segment("\n".join(lines), node.annotation)
        lines[at] = lines[at].replace(f"{name}: {kind}", f"{name}: _Final[{kind}]", 1)
