"""``rawi import``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rawi.cli.archive import db_option
from rawi.cli.options import Stop, counted, fail, known_already, reader_of

if TYPE_CHECKING:
    from rawi.export.back.take import Taken


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--by",
    "person",
    metavar="NAME",
    default="",
    help="Who says what the annotations say; without it whoever the file names, else $RAWI_BY, else your login name.",
)
@db_option
@click.pass_context
def import_(ctx: click.Context, *, files: tuple[str, ...], db: str, person: str) -> None:
    """Take back exports, and annotations as corrections.

    FILE is a folder or ZIP file of rawi export json (records, with people's corrections), corrections as JSON Lines,
    the JSON export of Label Studio, or INCEpTION's export as UIMA CAS JSON or WebAnno TSV 3, also in a ZIP file.
    Importing a file twice changes nothing. What is not kept is told in a line.

    \b
        rawi import rawi-json/ --db other.db
        rawi import project-7.json --by "Nadia R."
    """
    from rawi.archive.database import ArchiveError
    from rawi.archive.store import Archive
    from rawi.export.back.take import Taker

    if missing := next((file for file in files if not Path(file).exists()), ""):
        raise Stop(f"{missing}: cannot be read: no such file or folder; check the name")
    try:
        with Archive(db, reader_of(())) as archive:
            taker = Taker(archive, person, os.environ.get("RAWI_BY") or os.environ.get("USER", ""))
            for file in files:
                taker.take(Path(file))
    except ArchiveError as error:
        raise Stop(str(error)) from None
    _tell(taker.taken)
    ctx.exit(1 if taker.taken.problems else 0)


def _tell(taken: Taken) -> None:
    """A summary, and a line on standard error for each thing that was not kept."""
    for problem in taken.problems:
        fail(problem)
    said = taken.corrections
    click.echo(f"added        {counted(taken.documents, 'report')}")
    if taken.known:
        click.echo(f"known        {known_already(taken.known)}")
    if any(said.values()):
        waiting = f", {said['waiting']:,} wait for their reports" if said["waiting"] else ""
        click.echo(f"corrections  {said['applied']:,} applied, {said['known']:,} known{waiting}")
    if taken.annotations.made or taken.annotations.known:
        click.echo(f"annotations  {taken.annotations.made:,} corrections made, {taken.annotations.known:,} known")
