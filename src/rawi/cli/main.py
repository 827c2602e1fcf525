"""The command ``rawi``: commands are found here, errors end here in one line."""

from __future__ import annotations

import contextlib
import signal
import sys
from importlib import import_module

import click

from rawi import __version__

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it: 128 and the number of SIGINT."""


COMMANDS = {
    "add": "add:add",
    "events": "ask:events",
    "statements": "ask:statements",
    "actors": "ask:actors",
    "show": "ask:show",
    "search": "ask:search",
    "correct": "correct:correct",
    "review": "review:review",
    "reread": "correct:reread",
    "export": "export:export",
    "import": "imports:import_",
    "batch": "batch:batch",
    "load": "batch:load",
    "read": "read:read",
    "explain": "explain:explain",
    "lexicon": "lexicon:lexicon",
    "score": "score:score",
    "watch": "watch:watch",
    "desk": "desk:desk",
}
"""Each command's module here, and what it is called there."""


class Commands(click.Group):
    """Commands that are imported when they are asked for, so that each starts without the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One by its name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(f"rawi.cli.{module}"), name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="rawi")
def cli() -> None:
    """Read Dari and Persian news into a ledger of claims.

    For everything that a report says happened: who did what to whom, where and when, on whose word that rests, and what
    the other side says of it. Works offline; nothing is sent anywhere, and only addresses
    that you name are fetched.
    """


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
