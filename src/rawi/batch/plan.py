"""The plan of a batch: its input cut into shards of so many reports, by order alone. It is made once and kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from rawi.batch.cut import Kind, kind_at, packed_lines, stretches, unpack_lines
from rawi.batch.files import BatchError, put

STATE = "state"
"""The folder in a batch that holds what only the run itself needs."""
PER = 500
"""Reports of a shard: four seconds' work, so that little is lost with a worker."""


class Input(msgspec.Struct, frozen=True):
    """A file of the input: what it is called in the output, where it lies, and by what a changed one is known."""

    name: str
    path: str
    size: int
    changed: int


class Piece(msgspec.Struct, frozen=True):
    """Some reports of one file: ``count`` of them, ``length`` bytes from byte ``start`` on (rows, in a table);
    ``first`` is the number of the first."""

    input: int
    kind: Kind
    start: int
    length: int
    first: int
    count: int


class Plan(msgspec.Struct, frozen=True):
    """What is to be done. ``reader`` is the reader's version, ``published`` the day of reports that bring none."""

    rawi: str
    reader: str
    published: str
    per: int
    inputs: tuple[Input, ...]
    shards: tuple[tuple[Piece, ...], ...]


def found(name: str) -> tuple[Input, ...]:
    """The files that an input names, in order. Raises `BatchError` where there are none."""
    path = Path(name)
    try:
        files = sorted(_below(path)) if path.is_dir() else [path]
        inputs = tuple(_input(file) for file in files)
    except OSError as error:
        raise BatchError(f"{name}: cannot be opened ({error.strerror or error}); check the name") from None
    if not inputs:
        raise BatchError(f"{name}: a folder without files; check the name")
    return inputs


def _below(folder: Path) -> Iterator[Path]:
    """The files in a folder and below; hidden ones and links to folders are left out."""
    for entry in folder.iterdir():
        if entry.name.startswith(".") or (entry.is_symlink() and entry.is_dir()):
            continue
        if entry.is_dir():
            yield from _below(entry)
        else:
            yield entry


def _input(path: Path) -> Input:
    status = path.stat()
    name = str(path).encode("utf-8", "replace").decode()
    return Input(name, str(path.absolute()), status.st_size, status.st_mtime_ns)


def unpacked(inputs: tuple[Input, ...], output: Path) -> tuple[Input, ...]:
    """The same, packed JSON Lines unpacked into the batch: a packed stream cannot be entered in its middle."""
    return tuple(_unpacked(file, output / STATE / "unpacked" / str(i)) for i, file in enumerate(inputs))


def _unpacked(file: Input, target: Path) -> Input:
    if not packed_lines(Path(file.path)):
        return file
    if not target.exists():
        unpack_lines(Path(file.path), target)
    return replace(file, path=str(target.absolute()))


def planned(inputs: tuple[Input, ...], reader: str, published: str, per: int) -> Plan:
    """The plan for an input."""
    from rawi import __version__

    pieces = (piece for number, file in enumerate(inputs) for piece in _pieces(number, file, per))
    return Plan(__version__, reader, published, per, inputs, tuple(_shards(pieces, per)))


def _pieces(number: int, file: Input, per: int) -> Iterator[Piece]:
    """The pieces of one file, none with more reports than a shard."""
    path = Path(file.path)
    kind = kind_at(path)
    piece: Piece | None = None
    for stretch in stretches(path, kind):
        if piece is not None and piece.count + stretch.count <= per:
            piece = replace(piece, length=piece.length + stretch.length, count=piece.count + stretch.count)
            continue
        if piece is not None:
            yield piece
        piece = Piece(number, kind, stretch.start, stretch.length, stretch.first, stretch.count)
    if piece is not None:
        yield piece


def _shards(pieces: Iterable[Piece], per: int) -> Iterator[tuple[Piece, ...]]:
    """Pieces until there are enough."""
    some: list[Piece] = []
    count = 0
    for piece in pieces:
        if some and count + piece.count > per:
            yield tuple(some)
            some, count = [], 0
        some.append(piece)
        count += piece.count
    if some:
        yield tuple(some)


def path_of(output: Path) -> Path:
    """Where a batch keeps its plan."""
    return output / STATE / "plan.json"


def kept(output: Path) -> Plan:
    """The plan of a batch. Raises `BatchError` where there is none."""
    try:
        return msgspec.json.decode(path_of(output).read_bytes(), type=Plan)
    except (OSError, msgspec.DecodeError) as error:
        raise BatchError(f"{output}: no batch of this Rawi ({error}); name the folder that rawi batch wrote") from None


def keep(output: Path, plan: Plan) -> None:
    """Keep it."""
    put(path_of(output), msgspec.json.format(msgspec.json.encode(plan), indent=1) + b"\n")
