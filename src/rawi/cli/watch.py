"""``rawi watch``."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

import click

from rawi.cli.options import Stop, fail, reader_of

if TYPE_CHECKING:
    from rawi.intake import Fault, Report


@click.command()
@click.argument("file", metavar="FEEDS.TOML", type=click.Path(dir_okay=False))
@click.option("--once", is_flag=True, help="Ask every feed once and end, for cron and timers.")
@click.option("--output", metavar="FILE", default="-", help="Append to this file instead of standard output.")
@click.option("--db", metavar="FILE", default="", help="Read what is new into this archive instead of writing it.")
@click.option("--state", metavar="FILE", default="", help="Where to keep what was seen; FEEDS.TOML.state without it.")
@click.pass_context
def watch(ctx: click.Context, *, file: str, once: bool, output: str, state: str, db: str) -> None:
    """Follow feeds and take in what is new.

    It is read into an archive (--db), or written as JSON Lines, which rawi read takes.

    FEEDS.TOML names the feeds:

    \b
        delay = 5              # seconds between two requests to one host
        [[feeds]]
        url = "https://news.example/rss"
        outlet = "Example"     # else the feed's own title
        every = "30m"          # else half an hour
        pages = true           # fetch each new entry's page; else only the feed's own text

    Only these feeds are fetched, with pages also the pages of their entries, as each host's robots.txt allows.
    Unchanged feeds cost nothing (ETag, Last-Modified); failing ones are asked ever more seldom. What was written is
    noted in the state file, so a restart goes on where it ended. A failure is one line on standard error, and exit
    status 1 with --once.
    """
    from pathlib import Path

    from rawi.intake import Fault, RefusedError
    from rawi.intake.feeds_file import read_feeds
    from rawi.intake.watch import Watch

    faulty = False
    try:
        feeds = read_feeds(Path(file))
        watching = Watch(feeds, Path(state or f"{file}.state"))
        with _sink(output, db) as take:
            for item in watching.once() if once else watching.forever():
                problem = item if isinstance(item, Fault) else take(item)
                if problem:
                    fail(problem)
                    faulty = True
    except RefusedError as refused:
        raise Stop(str(refused)) from None
    ctx.exit(1 if faulty and once else 0)


@contextlib.contextmanager
def _sink(output: str, db: str) -> Iterator[Callable[[Report], Fault | None]]:
    """Where reports go. Each is on the disk when this returns, and only then noted as seen."""
    if db:
        from rawi.archive.batch import Outcome, add_all
        from rawi.archive.database import ArchiveError
        from rawi.archive.store import Archive

        try:
            with Archive(db, reader_of(())) as archive:

                def add(report: Report) -> Fault | None:
                    (item,) = add_all(archive, [report])
                    return None if isinstance(item, Outcome) else item

                yield add
        except ArchiveError as error:
            raise Stop(str(error)) from None
        return
    with _open(output) as stream:

        def write(report: Report) -> None:
            stream.write(_line(report))
            stream.flush()

        yield write


def _open(output: str) -> BinaryIO:
    import sys

    if output == "-":
        return contextlib.nullcontext(sys.stdout.buffer)  # type: ignore[return-value]
    try:
        return open(output, "ab")
    except OSError as error:
        raise Stop(f"{output}: cannot be opened ({error.strerror}); check the name") from None


def _line(report: Report) -> bytes:
    """One report as a line of JSON Lines, with where each field was found."""
    from datetime import UTC, datetime

    import msgspec

    value = {
        "id": report.url or report.id,
        "url": report.url,
        "title": report.title,
        "published": str(report.published) if report.published else None,
        "outlet": report.outlet,
        "text": report.text,
        "source": report.source,
        "sha256": report.sha256,
        "encoding": report.encoding,
        "how": dict(report.how),
        "fetched": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    return msgspec.json.encode(value) + b"\n"
