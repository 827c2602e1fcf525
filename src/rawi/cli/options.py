"""What the commands share: options, and the things that are asked for before anything is read."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rawi.intake import Fault, Report
    from rawi.reader import Reader
    from rawi.record import Record

F = TypeVar("F", bound=Callable[..., Any])


def published_option(command: F) -> F:
    """``--published``."""
    return click.option(
        "--published",
        metavar="DATE",
        default="",
        help="Day of publishing of reports that bring none, Gregorian or solar Hijri, in any digits: 2024-11-25, "
        "۱۴۰۳-۰۹-۰۵, '۵ قوس ۱۴۰۳'. Without it, it is inferred where the text leaves one answer.",
    )(command)


def lexicon_option(command: F) -> F:
    """``--lexicon``."""
    return click.option(
        "--lexicon",
        "lexicons",
        metavar="DIR",
        multiple=True,
        help="Folder of your own lexicon entries, laid over the packaged ones; may be given more than once.",
    )(command)


def confidence_option(command: F) -> F:
    """``--confidence``."""
    return click.option(
        "--confidence",
        "floor",
        type=click.FloatRange(0, 1),
        metavar="P",
        help="Leave out what is less likely to be right than P, from 0 (all that was found) to 1; without it, what is "
        "more often wrong than right.",
    )(command)


def color_option(command: F) -> F:
    """``--color``."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour in text output; auto is only on a terminal, and not where NO_COLOR is set.",
    )(command)


def counted(count: int, noun: str) -> str:
    """``1 report``, ``2,000 reports``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def known_already(count: int) -> str:
    """``1 report was in the archive already``, ``2,000 reports were …``."""
    return f"{counted(count, 'report')} {'was' if count == 1 else 'were'} in the archive already"


def fail(problem: object) -> None:
    """One line on standard error."""
    click.echo(f"rawi: {' '.join(str(problem).split())}", err=True)


class Stop(click.ClickException):
    """Ends the command with one line on standard error and status 1."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        """Print the line."""
        fail(self.message)


def reader_of(lexicons: tuple[str, ...], floor: float | None = None) -> Reader:
    """The reader; `Stop` where a lexicon cannot be used."""
    import gc

    from rawi import reader
    from rawi.lexicon import LexiconError
    from rawi.lexicon.collector import paused

    with paused():
        try:
            if floor is not None:
                made = reader.Reader(lexicons, floor=floor)
            else:
                made = reader.Reader(lexicons) if lexicons else reader.default()
        except LexiconError as error:
            raise Stop(str(error)) from None
        gc.freeze()  # the tables stay to the end of the process: the collector need not go through them, not even once
    return made


def published_day(text: str) -> date | None:
    """The day of ``--published``; `Stop` where it is none."""
    from rawi.intake.decode import day
    from rawi.intake.model import RefusedError

    if not text.strip():
        return None
    try:
        return day(text)
    except RefusedError as refused:
        raise Stop(f"--{refused}") from None


def records(
    reader: Reader,
    items: Iterator[Report | Fault],
    trace: bool = False,
) -> Iterator[tuple[Report, Record] | Fault]:
    """Each report with its record. A fault of ours in one report is told and does not stop the others."""
    from rawi.intake import Fault

    for item in items:
        if isinstance(item, Fault):
            yield item
            continue
        record = record_of(reader, item, trace)
        yield record if isinstance(record, Fault) else (item, record)


def record_of(reader: Reader, report: Report, trace: bool = False) -> Record | Fault:
    """The record of one report, or that Rawi failed on it."""
    from rawi.intake import Fault
    from rawi.intake.limit import OverLimitError, limited
    from rawi.intake.record import read_report

    try:
        with limited(len(report.raw)):
            return read_report(reader, report, trace)
    except OverLimitError as over:
        return Fault(report.source, report.line, str(over))
    except Exception as error:
        if os.environ.get("RAWI_DEBUG"):
            raise
        return Fault(
            report.source,
            report.line,
            f"Rawi failed on this report ({type(error).__name__}: {error}); please "
            "report it with the text; RAWI_DEBUG=1 shows where",
        )


def workers_option(help: str) -> Callable[[F], F]:
    """``-j``, ``--workers``."""

    def decorated(command: F) -> F:
        return click.option("-j", "--workers", metavar="N", type=click.IntRange(0, 1024), default=1, help=help)(command)

    return decorated


def cores(workers: int) -> int:
    """How many processes ``-j`` asks for: 0 is one for each core that we may use."""
    if workers:
        return workers
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def page_settings(color: str) -> dict[str, Any]:
    """Width and colour of a page on standard output."""
    from rawi.render.paint import ansi, plain
    from rawi.render.terminal import COLUMNS

    tty = sys.stdout.isatty()
    colored = color == "always" or (color == "auto" and tty and not os.environ.get("NO_COLOR"))
    columns = min(shutil.get_terminal_size().columns, 140) if tty else COLUMNS
    return {"columns": columns, "paint": ansi if colored else plain}
