"""``rawi lexicon``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rawi.cli.options import fail

if TYPE_CHECKING:
    from rawi.lexicon import Lexicon


@click.group()
def lexicon() -> None:
    """Look after the lexicon, the Persian that Rawi knows.

    It is files that people edit (docs/lexicon.md).
    """


@lexicon.command()
@click.argument("folder", metavar="[DIR]", required=False)
@click.pass_context
def check(ctx: click.Context, folder: str | None) -> None:
    """Validate lexicon entries and run their examples.

    Checks the packaged lexicon or, with DIR, the packaged lexicon with that folder laid over it. Each entry must have
    only known keys, an English gloss, and an example that is read as the entry says; no counter-example may be.
    """
    from rawi.lexicon import LexiconError, load

    unusable = list(_unusable(folder))
    for problem in unusable:
        fail(problem)
    if unusable:
        ctx.exit(1)
    try:
        whole = load([folder] if folder else [])
    except LexiconError as error:  # each file is right, but two have the same entry
        fail(str(error))
        ctx.exit(1)
    problems = [*_bare(whole), *_examples(whole)]
    for file, entry, problem in problems:
        fail(f"{file}.yaml: {entry}: {problem}")
    for stem, entries in sorted(whole.entries.items()):
        examples = sum(len(e.examples) + len(e.counter) for e in entries.values())
        wrong = sum(file == stem for file, _, _ in problems)
        line = f"{stem + '.yaml':24} {len(entries):6,} entries {examples:6,} examples"
        click.echo(f"{line}  {wrong} wrong" if wrong else line)
    count = sum(len(e) for e in whole.entries.values())
    verdict = f"{len(problems):,} wrong" if problems else "all right"
    click.echo(f"{count:,} entries in {len(whole.entries)} files: {verdict}")
    ctx.exit(1 if problems else 0)


def _unusable(folder: str | None) -> Iterator[str]:
    """Every file that cannot be used, not only the first."""
    from rawi.lexicon import LexiconError
    from rawi.lexicon import kinds as _kinds  # noqa: F401  registers the shapes
    from rawi.lexicon.load import DATA, files_in, parse
    from rawi.lexicon.schema import FILES

    for root in (DATA, *([Path(folder)] if folder else [])):
        try:
            files = files_in(root)
        except LexiconError as error:
            yield str(error)
            continue
        for path, stem in files:
            try:
                parse(path.read_bytes(), path, FILES[stem])
            except LexiconError as error:
                yield str(error)
            except OSError as error:
                yield f"{path}: {error.strerror}; check the file"


def _bare(whole: Lexicon) -> Iterator[tuple[str, str, str]]:
    """Entries that nobody could review."""
    for stem, entries in whole.entries.items():
        for name, entry in entries.items():
            if not entry.gloss.strip():
                yield stem, name, "the gloss is empty; say in English what it means"
            if not entry.examples:
                yield stem, name, "no example; give at least one short text of your own"


def _examples(whole: Lexicon) -> Iterator[tuple[str, str, str]]:
    from rawi import reader

    return reader.check_examples(whole)
