"""``rawi add``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from rawi.cli.archive import db_option
from rawi.cli.options import (
    Stop,
    counted,
    fail,
    known_already,
    lexicon_option,
    published_day,
    published_option,
    reader_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rawi.archive.store import Added
    from rawi.intake import Fault


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@db_option
@published_option
@lexicon_option
@click.option("--quiet", is_flag=True, help="No summary; only what went wrong.")
@click.pass_context
def add(
    ctx: click.Context, *, sources: tuple[str, ...], db: str, published: str, lexicons: tuple[str, ...], quiet: bool
) -> None:
    """Read reports into an archive.

    SOURCE is a file as for rawi read (text in any encoding), a folder, a web address, or - for standard input. Only
    addresses that you name are fetched. What is in the archive already is left as it is.

    \b
        rawi add reports.jsonl pages/ https://news.example/article --db archive.db
    """
    import sys

    from rawi.archive.batch import add_all
    from rawi.archive.database import ArchiveError
    from rawi.archive.store import Archive
    from rawi.cli.progress import Progress
    from rawi.intake import Fault, take_in

    day = published_day(published)
    client = None
    if any(s.lower().startswith(("http://", "https://")) for s in sources):
        from rawi.intake.client import Client

        client = Client()
    summary, progress = Summary(), Progress()
    try:
        with Archive(db, reader_of(lexicons)) as archive:
            for item in add_all(archive, take_in(sources, sys.stdin.buffer, day, client)):
                if isinstance(item, Fault):
                    progress.clear()
                    fail(item)
                summary.count(item if isinstance(item, Fault) else item.added)
                progress.count(not isinstance(item, Fault))
    except ArchiveError as error:
        progress.clear()
        raise Stop(f"{error}{summary.kept()}") from None
    finally:
        progress.clear()
    if not quiet:
        for line in summary.lines():
            click.echo(line)
    ctx.exit(1 if summary.skipped else 0)


class Summary:
    """Counts what became of reports, and tells it."""

    def __init__(self) -> None:
        self._states: Counter[str] = Counter()
        self._copies = self._events = self._merged = 0
        self.skipped: Counter[str] = Counter()

    def count(self, item: Added | Fault) -> None:
        """One report more."""
        from rawi.intake import Fault

        if isinstance(item, Fault):
            self.skipped[item.problem] += 1
            return
        self._states[item.state] += 1
        self._copies += item.copy
        self._events += item.events
        self._merged += item.merged

    def kept(self) -> str:
        """What was kept before something went wrong."""
        return f"; {self._states['added']:,} reports were added before" if self._states["added"] else ""

    def lines(self) -> Iterator[str]:
        """The summary."""
        copies = f", {self._copies:,} of them copies of others" if self._copies else ""
        yield f"added    {counted(self._states['added'], 'report')}{copies}"
        if self._events:
            yield f"         telling {counted(self._events, 'event')}, {self._merged:,} of which other reports told too"
        if self._states["known"]:
            yield f"known    {known_already(self._states['known'])}"
        if self.skipped:
            yield f"skipped  {self.skipped.total():,}"
            for problem, count in self.skipped.most_common():
                yield f"         {count:,}: {problem}"
