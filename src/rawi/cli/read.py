"""``rawi read``."""

from __future__ import annotations

import click

from rawi.cli.options import (
    color_option,
    confidence_option,
    fail,
    lexicon_option,
    page_settings,
    published_day,
    published_option,
    reader_of,
    records,
)


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
) -> None:
    """Read reports and write their records.

    FILE is one report as UTF-8 text, a saved HTML page, a feed (RSS, Atom), a web archive (WARC, WACZ), gzip of any of
    them, or JSON Lines (a file called .jsonl or .ndjson, or one that begins with a brace) with one report a line:

    \b
        {"id": "…", "text": "…", "published": "…", "title": "…", "outlet": "…", "url": "…"}

    Only text is required; other keys are left alone. A FILE of - is standard input.

    Every span of a record counts code points of the text as it came in: text[start:end] is the quotation.

    A report that cannot be read gets one line on standard error, the others are read, and the exit status is 1.

    \b
        rawi read report.txt
        rawi read report.txt --published ۱۴۰۳-۰۹-۰۵ --format json
        rawi read archive.jsonl --format jsonl > records.jsonl
    """
    import sys

    from rawi.cli.progress import Progress
    from rawi.cli.writers import writer_of
    from rawi.intake import Fault, read_sources

    day = published_day(published)
    reader = reader_of(lexicons, floor)
    writer = writer_of(kind, len(files) > 1, lambda: page_settings(color))
    progress = Progress()
    faulty = lines = False
    for item in records(reader, read_sources(files, sys.stdin.buffer, day)):
        if isinstance(item, Fault):
            progress.clear()
            fail(item)
            faulty, lines = True, lines or item.line is not None
        else:
            writer.write(*item)
        progress.count(not isinstance(item, Fault))
    progress.clear()
    writer.close(lines)
    ctx.exit(1 if faulty else 0)
