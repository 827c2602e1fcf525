"""What the commands of an archive share: ``--db``, opening, and writing rows as text, JSON or CSV."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rawi.cli.options import F, Stop

if TYPE_CHECKING:
    import sqlite3

    from rawi.archive.store import Archive
    from rawi.reader import Reader
    from rawi.text.analyser import Analyser

DEFAULT = "rawi.db"


def db_option(command: F) -> F:
    """``--db``."""
    return click.option(
        "--db",
        metavar="FILE",
        default=lambda: os.environ.get("RAWI_DB", DEFAULT),
        help=f"The archive; without it $RAWI_DB, else {DEFAULT} in this folder.",
    )(command)


def output_options(command: F) -> F:
    """``--format``, ``--bom``, ``--limit``."""
    for option in (
        click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="At most so many."),
        click.option("--bom", is_flag=True, help="A byte order mark before CSV, which Excel needs to see UTF-8."),
        click.option("--format", "kind", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True),
    ):
        command = option(command)
    return command


@contextlib.contextmanager
def opened(path: str) -> Iterator[sqlite3.Connection]:
    """An archive to be read; what is wrong with it or with what is asked ends the command in a line."""
    from rawi.archive.database import ArchiveError, connect, told

    try:
        db = connect(path)
        try:
            with told(path):
                yield db
        finally:
            db.close()
    except ArchiveError as error:
        raise Stop(str(error)) from None


@contextlib.contextmanager
def written(path: str, reader: Reader) -> Iterator[Archive]:
    """An archive to be changed, which must be there."""
    from rawi.archive.database import ArchiveError, connect
    from rawi.archive.store import Archive

    try:
        if not Path(path).is_file():
            connect(path)
        with Archive(path, reader) as archive:
            yield archive
    except ArchiveError as error:
        raise Stop(str(error)) from None


def analyser() -> Analyser:
    """The packaged analyser: what is typed is cut into words as reports are."""
    from rawi.text.analyser import default

    return default()


def write(rows: list[dict[str, Any]], kind: str, bom: bool, text: Callable[[dict[str, Any]], str]) -> None:
    """Rows to standard output."""
    if kind == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif kind == "csv":
        buffer = io.StringIO()
        if rows:
            writer = csv.DictWriter(buffer, list(rows[0]), lineterminator="\r\n")
            writer.writeheader()
            writer.writerows({k: _cell(v) for k, v in row.items()} for row in rows)
        click.echo(("\ufeff" if bom else "") + buffer.getvalue(), nl=False)
    else:
        for row in rows:
            click.echo(text(row), nl=False, color=True)
        if not rows:
            click.echo("nothing found", err=True)


def _cell(value: Any) -> Any:
    """A cell: lists joined; what a spreadsheet would take for a formula gets an apostrophe before it (CWE-1236)."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def columns() -> int:
    """Width of a page."""
    import shutil

    from rawi.render.terminal import COLUMNS

    return min(shutil.get_terminal_size().columns, 140) if sys.stdout.isatty() else COLUMNS
