"""``rawi batch``."""

from __future__ import annotations

from pathlib import Path

import click

from rawi.cli.options import Stop, cores, fail, lexicon_option, published_day, published_option, workers_option

_LISTED = 20


@click.command()
@click.argument("source", metavar="INPUT")
@click.argument("target", metavar="OUTPUT")
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="local: processes of this machine; ray: Ray, here or in a cluster.",
)
@workers_option("Work with N processes at once; 0: one for each core. What is written is the same.")
@click.option(
    "--per",
    metavar="N",
    type=click.IntRange(1),
    default=500,
    show_default=True,
    help="Reports read at a time.",
)
@published_option
@lexicon_option
@click.option("--quiet", is_flag=True, help="No progress and no summary; only what went wrong.")
@click.pass_context
def batch(
    ctx: click.Context,
    *,
    source: str,
    target: str,
    engine: str,
    workers: int,
    per: int,
    published: str,
    lexicons: tuple[str, ...],
    quiet: bool,
) -> None:
    """Read very many reports at once and write them as Parquet.

    INPUT is a file or a folder: Parquet (with a column text, and id, published, title, outlet, url where they are
    known), JSON Lines, web archives, or anything else that rawi add takes. OUTPUT is a new folder, or that of a run
    that was stopped: what is done is not done again. The same input gives the same files, byte for byte, however many
    processes read it and however often they were killed.

    A report that cannot be read is set aside with the reason in faults.jsonl, and the exit status is 1.

    \b
        rawi batch reports.jsonl out/ -j 0
        rawi load out/ --db archive.db
    """
    from rawi.archive.database import ArchiveError
    from rawi.batch.run import Wanted, run
    from rawi.cli.progress import Line

    day = published_day(published)
    wanted = Wanted(source, Path(target), engine, cores(workers), day.isoformat() if day else "", lexicons, per)
    line = Line(shown=False if quiet else None)
    try:
        outcome = run(wanted, line.show)
    except ArchiveError as error:
        raise Stop(str(error)) from None
    finally:
        line.clear()
    for aside in outcome.aside[:_LISTED]:
        fail(f"{aside.source}{'' if aside.line is None else f':{aside.line}'}: {aside.problem}")
    if not quiet:
        click.echo(f"read    {outcome.reports:,} reports")
    ctx.exit(1 if outcome.aside else 0)
