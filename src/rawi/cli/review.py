"""``rawi review``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rawi.cli.archive import columns, written
from rawi.cli.correct import person_options
from rawi.cli.options import Stop, reader_of

if TYPE_CHECKING:
    from rawi.archive.review import Question

KEYS = "a yes   r no   j next   k back   n note   q end"


@click.command()
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Ask about events less sure than this.",
)
@click.option(
    "--only",
    "kinds",
    type=click.Choice(["events", "actors", "confidence"]),
    multiple=True,
    help="Only doubtful mergers of events, of actors, or what is read with little confidence; repeatable.",
)
@person_options
def review(*, threshold: float, kinds: tuple[str, ...], note: str, person: str, db: str) -> None:
    """Walk through what is doubtful, by keyboard.

    Every answer is a correction.

    Keys: a (or y) yes, r no, j (or space) leave it for now, k back, n give a note to the answers that follow, q end.
    """
    from rawi.archive.review import answer, questions

    if not person:
        raise Stop("a correction needs a name; give --by")
    with written(db, reader_of(())) as archive:
        asked = questions(archive.db, threshold, kinds)
        answered: set[int] = set()
        at = 0
        while 0 <= at < len(asked):
            if at in answered:
                at += 1
                continue
            _show(asked[at], at + 1, len(asked))
            key = _key()
            if key == "q":
                break
            if key == "n":
                note = click.prompt("note", default="", show_default=False, err=True)
            elif key == "k":
                at = max((i for i in range(at) if i not in answered), default=at)
            elif key in ("a", "r"):
                if _open(archive, asked[at]):
                    question = asked[at]
                    archive.correct(
                        lambda c, q=question, yes=key == "a", n=note: answer(c, q, yes, n, person)  # type: ignore[misc]
                    )
                answered.add(at)
                at += 1
            else:
                at += 1
        click.echo(f"{len(answered):,} answered, {len(asked) - len(answered):,} left")


def _key() -> str:
    """One key; the end of input ends the review."""
    while True:
        try:
            key = click.getchar().lower()
        except (EOFError, KeyboardInterrupt):
            return "q"
        except OSError:
            raise Stop("a review is answered by keyboard; run it in a terminal") from None
        key = {"y": "a", " ": "j", "\r": "j", "\n": "j", "": "q", "\x04": "q", "\x1b": "q"}.get(key, key)
        if key in "arjknq":
            return key


def _open(archive: object, question: Question) -> bool:
    """Whether both sides are still there: an answer before may have settled this too."""
    from rawi.archive.database import ArchiveError
    from rawi.archive.lookup import row_of

    try:
        rows = [row_of(archive.db, r) for r in question.refs]  # type: ignore[attr-defined]
    except ArchiveError:
        return False
    return len({r[1] for r in rows}) == len(rows)


def _show(question: Question, number: int, count: int) -> None:
    from rawi.render.bidi import wrap

    click.echo(f"\n[{number}/{count}] {question.asked}")
    for line in question.lines:
        for part in wrap(line, columns()):
            click.echo(part)
    click.echo(KEYS)
