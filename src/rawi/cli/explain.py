"""``rawi explain``."""

from __future__ import annotations

import click

from rawi.cli.options import (
    color_option,
    fail,
    lexicon_option,
    page_settings,
    published_day,
    published_option,
    reader_of,
    records,
)


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--event", "about", metavar="ID", default="", help="Only this event or statement, as in e3 or s1.")
@published_option
@lexicon_option
@color_option
@click.pass_context
def explain(
    ctx: click.Context,
    *,
    file: str,
    about: str,
    published: str,
    lexicons: tuple[str, ...],
    color: str,
) -> None:
    """Tell why a record says what it says.

    For each event and statement of the report in FILE: which rule found it, by which lexicon entry, on which words.
    FILE is as for rawi read.

    \b
        rawi explain report.txt
        rawi explain report.txt --event e2
    """
    import sys

    from rawi.intake import Fault, read_sources
    from rawi.render.explain import explain as explanation

    day = published_day(published)
    reader = reader_of(lexicons)
    faulty = begun = False
    for item in records(reader, read_sources([file], sys.stdin.buffer, day), trace=True):
        if isinstance(item, Fault):
            fail(item)
            faulty = True
            continue
        report, record = item
        try:
            page = explanation(record, report.text, about, **page_settings(color))
        except LookupError as error:
            where = report.source if report.line is None else f"{report.source}:{report.line}"
            fail(f"{where}: {error.args[0]}")
            faulty = True
            continue
        click.echo(("\n" if begun else "") + page, nl=False, color=True)
        begun = True
    ctx.exit(1 if faulty else 0)
