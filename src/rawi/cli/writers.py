"""Records to standard output, each as soon as it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click
import msgspec

from rawi.intake import Report
from rawi.record import Record


class JsonLines:
    """One record a line."""

    def write(self, report: Report, record: Record) -> None:
        """Write one record."""
        click.echo(record.to_json())

    def close(self, lines: bool) -> None:
        """Nothing is left to write."""


class Json:
    """Indented JSON: an object for one text file, a list for JSON Lines or several files."""

    def __init__(self, several: bool) -> None:
        self._list = several
        self._begun = False

    def write(self, report: Report, record: Record) -> None:
        """Write one record, and what stands before it."""
        self._list = self._list or report.line is not None
        pretty = msgspec.json.format(record.to_json(), indent=2)
        if self._list:
            click.echo(",\n" if self._begun else "[\n", nl=False)
            click.echo("  " + pretty.replace("\n", "\n  "), nl=False)
        else:
            click.echo(pretty)
        self._begun = True

    def close(self, lines: bool) -> None:
        """End the list; ``lines``: the input was JSON Lines, so that even none of them makes a list."""
        if self._list or lines:
            click.echo("\n]" if self._begun else "[]")


class Pages:
    """A page for people."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._settings = settings
        self._begun = False

    def write(self, report: Report, record: Record) -> None:
        """Write one page, set off from the one before."""
        from rawi.render import terminal

        if self._begun:
            click.echo()
        click.echo(terminal(record, report.text, **self._settings), nl=False, color=True)
        self._begun = True

    def close(self, lines: bool) -> None:
        """Nothing is left to write."""


Writer = JsonLines | Json | Pages


def writer_of(kind: str, several: bool, settings: Callable[[], dict[str, Any]]) -> Writer:
    """The writer of a ``--format``."""
    if kind == "jsonl":
        return JsonLines()
    return Json(several) if kind == "json" else Pages(settings())
