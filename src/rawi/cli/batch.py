"""``rawi batch`` and ``rawi load``."""

from __future__ import annotations

from pathlib import Path

import click

from rawi.cli.archive import db_option
from rawi.cli.options import (
    Stop,
    cores,
    fail,
    lexicon_option,
    published_day,
    published_option,
    reader_of,
    workers_option,
)

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
@click.option(
    "--address", metavar="HOST:PORT", default="", help="ray: a cluster that is running; without it, Ray here."
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
    address: str,
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
    wanted = Wanted(
        source, Path(target), engine, cores(workers), day.isoformat() if day else "", lexicons, per, address
    )
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
        manifest = outcome.manifest
        click.echo(f"{'read':<11}{manifest.reports:,} reports")
        for name, count in manifest.rows.items():
            click.echo(f"{name:<11}{count:,}")
    ctx.exit(1 if outcome.aside else 0)


@click.command()
@click.argument("folder", metavar="BATCH")
@db_option
def load(*, folder: str, db: str) -> None:
    """Bring a batch into an archive.

    BATCH is a folder that rawi batch wrote. Its reports are put into the archive as they were read, in the order of the
    batch's input; what is in the archive already is left as it is.

    \b
        rawi load out/ --db archive.db
    """
    from rawi.archive.database import ArchiveError
    from rawi.archive.store import Archive
    from rawi.batch.load import load as loaded
    from rawi.batch.load import parts
    from rawi.cli.add import Summary
    from rawi.cli.progress import Progress

    summary, progress = Summary(), Progress()
    try:
        parts(Path(folder))  # no archive is made for a folder that holds no batch
        with Archive(db, reader_of(())) as archive:
            for added in loaded(Path(folder), archive):
                summary.count(added)
                progress.count(True)
    except ArchiveError as error:
        progress.clear()
        raise Stop(f"{error}{summary.kept()}") from None
    finally:
        progress.clear()
    for line in summary.lines():
        click.echo(line)
