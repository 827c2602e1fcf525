"""``rawi read``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from rawi.cli.options import (
    color_option,
    confidence_option,
    cores,
    fail,
    lexicon_option,
    page_settings,
    published_day,
    published_option,
    reader_of,
    record_of,
    workers_option,
)

if TYPE_CHECKING:
    from rawi.intake import Fault, Report


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "kind",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="text: a page for people; json: indented, an object for one text file and else a list; jsonl: one "
    "record a line, each written as soon as it is read.",
)
@published_option
@lexicon_option
@confidence_option
@color_option
@workers_option("Read with N processes at once; 0: one for each core. What is written is the same.")
@click.pass_context
def read(
    ctx: click.Context,
    *,
    files: tuple[str, ...],
    kind: str,
    published: str,
    lexicons: tuple[str, ...],
    floor: float | None,
    color: str,
    workers: int,
) -> None:
    """Read reports and write their records.

    FILE is one report as UTF-8 text, a saved HTML page, a feed (RSS, Atom), a web archive (WARC, WACZ), a table (.csv,
    .tsv) whose first row names its columns, gzip of any of them, a JSON list, or JSON Lines with one report a line:

    \b
        {"id": "…", "text": "…", "published": "…", "title": "…", "outlet": "…", "url": "…"}

    Only text is required; other keys and columns are left alone. A FILE of - is standard input.

    Every span of a record counts code points of the text as it came in: text[start:end] is the quotation.

    A report that cannot be read gets one line on standard error, the others are read, and the exit status is 1.

    \b
        rawi read report.txt
        rawi read report.txt --published ۱۴۰۳-۰۹-۰۵ --format json
        rawi read archive.jsonl --format jsonl -j 0 > records.jsonl
    """
    import sys

    from rawi.cli.progress import Progress
    from rawi.cli.writers import writer_of
    from rawi.intake import Fault, read_sources

    day = published_day(published)
    settings = page_settings(color) if kind == "text" else {}
    writer = writer_of(kind, len(files) > 1, settings)
    shaper = partial(_shaper, lexicons, floor, kind, settings)
    shape = shaper()  # also where others read: what is wrong with a lexicon is told once, and what is forked has tables
    progress = Progress()
    faulty = lines = False
    for report, shaped in _shaped(read_sources(files, sys.stdin.buffer, day), shape, shaper, cores(workers)):
        if isinstance(shaped, Fault):
            progress.clear()
            fail(shaped)
            faulty, lines = True, lines or shaped.line is not None
        else:
            writer.write(report.line, shaped)
        progress.count(not isinstance(shaped, Fault))
    progress.clear()
    writer.close(lines)
    ctx.exit(1 if faulty else 0)


Shape = Callable[["Report | Fault"], "str | Fault"]


def _shaper(lexicons: tuple[str, ...], floor: float | None, kind: str, settings: dict[str, Any]) -> Shape:
    """A function that reads a report and gives what is written of it; a fault stays what it is."""
    from rawi.cli.writers import writer_of
    from rawi.intake import Fault

    reader, writer = reader_of(lexicons, floor), writer_of(kind, False, settings)

    def shape(item: Report | Fault) -> str | Fault:
        if isinstance(item, Fault):
            return item
        record = record_of(reader, item)
        return record if isinstance(record, Fault) else writer.shape(item, record)

    return shape


def _shaped(
    items: Iterable[Report | Fault], shape: Shape, shaper: Callable[[], Shape], workers: int
) -> Iterator[tuple[Report | Fault, str | Fault]]:
    """Each item in order with what is written of it, by so many processes."""
    if workers == 1:
        yield from ((item, shape(item)) for item in items)
        return
    from rawi.batch.pool import Died, Failed, Pool
    from rawi.intake import Fault

    with Pool(workers, shaper) as pool:
        for item, shaped in pool.ordered(items):
            if isinstance(shaped, Failed):
                raise shaped.error
            if isinstance(shaped, Died):
                shaped = Fault(item.source, item.line, "the process that read it was killed or out of memory; not read")
            yield item, shaped
