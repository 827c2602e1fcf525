"""Records to standard output, each as soon as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import msgspec

from rawi.record import Record

if TYPE_CHECKING:
    from rawi.intake import Report


class JsonLines:
    """One record a line. ``line`` is the report's line in JSON Lines."""

    def shape(self, report: Report, record: Record) -> str:
        """One record as it is written; nothing else is looked at, so that another process can do it."""
        return record.to_json()

    def write(self, line: int | None, shaped: str) -> None:
        """Write what `shape` gave."""
        click.echo(shaped)

    def close(self, lines: bool) -> None:
        """Nothing is left to write."""


class Json:
    """Indented JSON: an object for one text file, a list for JSON Lines or several files."""

    def __init__(self, several: bool) -> None:
        self._list = several
        self._begun = False

    def shape(self, report: Report, record: Record) -> str:
        """One record as it is written."""
        return msgspec.json.format(record.to_json(), indent=2)

    def write(self, line: int | None, shaped: str) -> None:
        """Write what `shape` gave, and what stands before it."""
        self._list = self._list or line is not None
        if self._list:
            click.echo(",\n" if self._begun else "[\n", nl=False)
            click.echo("  " + shaped.replace("\n", "\n  "), nl=False)
        else:
            click.echo(shaped)
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

    def shape(self, report: Report, record: Record) -> str:
        """One page."""
        from rawi.render import terminal

        return terminal(record, report.text, **self._settings)

    def write(self, line: int | None, shaped: str) -> None:
        """Write one page, set off from the one before."""
        if self._begun:
            click.echo()
        click.echo(shaped, nl=False, color=True)
        self._begun = True

    def close(self, lines: bool) -> None:
        """Nothing is left to write."""


Writer = JsonLines | Json | Pages


def writer_of(kind: str, several: bool, settings: dict[str, Any]) -> Writer:
    """The writer of a ``--format``."""
    if kind == "jsonl":
        return JsonLines()
    return Json(several) if kind == "json" else Pages(settings)
