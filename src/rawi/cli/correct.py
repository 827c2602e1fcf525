"""``rawi correct`` and ``rawi reread``."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

import click

from rawi.cli.archive import db_option, opened, written
from rawi.cli.options import F, Stop, fail, lexicon_option, reader_of

if TYPE_CHECKING:
    from rawi.archive.correction import Correction
    from rawi.archive.corrections import Corrections


def person_options(command: F) -> F:
    """``--note``, ``--by``."""
    for option in (
        click.option(
            "--by",
            "person",
            metavar="NAME",
            default=lambda: os.environ.get("RAWI_BY") or os.environ.get("USER", ""),
            help="Who says so; without it $RAWI_BY, else your login name.",
        ),
        click.option("--note", metavar="TEXT", default="", help="Why."),
        db_option,
    ):
        command = option(command)
    return command


@click.group()
def correct() -> None:
    """Correct an archive: merge, split, retype, rename, reject.

    A correction is a row of its own with your note and name. It outlives every rereading, and can be carried to another
    archive (export, apply).
    """


def _say(db: str, change: Callable[[Corrections], Correction]) -> None:
    from rawi.archive.lookup import row_of

    with written(db, reader_of(())) as archive:
        made = archive.correct(change)
        now = dict.fromkeys(row_of(archive.db, r)[2] for r in (*made.targets, *made.others))
        click.echo(f"{made.ref}  {made.action}  {' '.join(now)}")


@correct.command()
@click.argument("ids", metavar="ID ID...", nargs=-1, required=True)
@person_options
def merge(*, ids: tuple[str, ...], note: str, person: str, db: str) -> None:
    """Events, or actors, are one; the first keeps its id."""
    _say(db, lambda c: c.merge(ids, note, person))


@correct.command()
@click.argument("id", metavar="ID")
@click.argument("parts", metavar="PART...", nargs=-1, required=True)
@person_options
def split(*, id: str, parts: tuple[str, ...], note: str, person: str, db: str) -> None:
    """Accounts leave an event, or an actor is another one elsewhere.

    Accounts that leave get an event of their own; an actor is another one in the documents that are named.
    """
    _say(db, lambda c: c.split(id, parts, note, person))


@correct.command()
@click.argument("id", metavar="ID")
@click.argument("type", metavar="TYPE")
@click.option("--mode", metavar="MODE", default="", help="PLOVER mode.")
@person_options
def retype(*, id: str, type: str, mode: str, note: str, person: str, db: str) -> None:
    """An event, or one account of it, is of another type."""
    _say(db, lambda c: c.retype(id, type, mode, note, person))


@correct.command()
@click.argument("id", metavar="ACTOR")
@click.argument("name", metavar="[NAME]", default="")
@click.option("--english", metavar="NAME", default="", help="The name in English.")
@person_options
def rename(*, id: str, name: str, english: str, note: str, person: str, db: str) -> None:
    """An actor is called otherwise."""
    _say(db, lambda c: c.rename(id, name, english, note, person))


@correct.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@person_options
def reject(*, ids: tuple[str, ...], note: str, person: str, db: str) -> None:
    """Events, accounts or statements are wrong, and shown no more."""
    _say(db, lambda c: c.reject(ids, note, person))


@correct.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@person_options
def restore(*, ids: tuple[str, ...], note: str, person: str, db: str) -> None:
    """What was rejected is right after all."""
    _say(db, lambda c: c.reject(ids, note, person, "restore"))


@correct.command("list")
@db_option
def list_(*, db: str) -> None:
    """List the corrections."""
    from rawi.archive.show import shown

    with opened(db) as archive:
        for row in archive.execute("SELECT ref, action, target, person, made, note, state FROM correction ORDER BY id"):
            click.echo("  ".join(shown(str(v)) for v in row if v))


@correct.command()
@db_option
def export(*, db: str) -> None:
    """Write all corrections as JSON Lines.

    rawi correct apply takes them into another archive.
    """
    with opened(db) as archive:
        for (value,) in archive.execute("SELECT value FROM correction ORDER BY id"):
            click.echo(value)


@correct.command()
@click.argument("file", metavar="FILE", type=click.File("rb"))
@db_option
@click.pass_context
def apply(ctx: click.Context, *, file: BinaryIO, db: str) -> None:
    """Apply the corrections of another archive.

    FILE is what rawi correct export wrote, - standard input.

    What they speak of is found by its id, else by the text's hash and the words' place in it. What is not in this
    archive waits until it is.
    """
    from collections import Counter

    import msgspec

    from rawi.archive.correction import Correction

    done: Counter[str] = Counter()
    with written(db, reader_of(())) as archive:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                correction = msgspec.json.decode(line, type=Correction)
            except msgspec.DecodeError as error:
                fail(f"line {number} is not a correction: {error}")
                done["bad"] += 1
                continue
            done[archive.correct(lambda c, it=correction: c.apply(it))] += 1  # type: ignore[misc]
    click.echo(f"applied  {done['applied']:,}\nknown    {done['known']:,}\nwaiting  {done['waiting']:,}")
    ctx.exit(1 if done["bad"] else 0)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Also what this reader read already.")
@lexicon_option
@db_option
def reread(*, everything: bool, lexicons: tuple[str, ...], db: str) -> None:
    """Read an archive again with this reader.

    Ids stay where an event is the same; those that end are listed with what took them over, and rawi show follows them.
    Corrections stay.
    """
    from rawi.archive.database import ArchiveError
    from rawi.archive.reread import reread as again
    from rawi.cli.progress import Progress

    progress = Progress()
    documents = stayed = new = ended = 0
    with written(db, reader_of(lexicons)) as archive:
        try:
            for change in again(archive, everything):
                documents, stayed, new = documents + 1, stayed + change.stayed, new + change.new
                for ref, successor in change.ended:
                    ended += 1
                    progress.clear()
                    click.echo(f"{ref}  {'now ' + successor if successor else 'ended'}  {change.document}")
                progress.count(True)
        except ArchiveError as error:
            raise Stop(f"{error}; {documents:,} reports were read before") from None
        finally:
            progress.clear()
    click.echo(f"read     {documents:,} reports again\nstayed   {stayed:,} ids\nnew      {new:,}\nended    {ended:,}")
