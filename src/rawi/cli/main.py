"""The command ``rawi``: commands are found here, errors end here in one line."""

from __future__ import annotations

import contextlib
import signal
import sys

import click

from rawi import __version__
from rawi.cli.add import add
from rawi.cli.ask import actors, events, search, show, statements
from rawi.cli.batch import batch, load
from rawi.cli.correct import correct, reread
from rawi.cli.desk import desk
from rawi.cli.explain import explain
from rawi.cli.export import export
from rawi.cli.imports import import_
from rawi.cli.lexicon import lexicon
from rawi.cli.read import read
from rawi.cli.review import review
from rawi.cli.score import score
from rawi.cli.watch import watch

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it: 128 and the number of SIGINT."""


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="rawi")
def cli() -> None:
    """Read Dari and Persian news into a ledger of claims.

    For everything that a report says happened: who did what to whom, where and when, on whose word that rests, and what
    the other side says of it. Works offline; nothing is sent anywhere, and only addresses
    that you name are fetched.
    """


for _command in (add, events, statements, actors, show, search, correct, review, reread, export, import_, batch, load):
    cli.add_command(_command)
cli.add_command(read)
cli.add_command(explain)
cli.add_command(lexicon)
cli.add_command(score)
cli.add_command(watch)
cli.add_command(desk)


def main() -> None:
    """Run the command line and exit: 0 when all was read, 1 when something could not be, 2 for wrong usage."""
    _streams()
    try:
        status = cli.main(prog_name="rawi", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    except OSError as error:
        click.echo(f"rawi: cannot write: {error.strerror or error}", err=True)
        _drop_output()
        status = 1
    sys.exit(status if isinstance(status, int) else 0)


def _streams() -> None:
    """Persian in UTF-8 whatever the locale says; a reader that goes away ends us quietly, as with other filters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


def _drop_output() -> None:
    """What is left in the buffer cannot be written; without this the interpreter would try again while it ends."""
    import os

    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
