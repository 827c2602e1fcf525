"""``rawi score``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rawi.cli.options import Stop, lexicon_option, reader_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rawi.score import GoldReport, SeenRecord, Table


@click.command()
@click.argument("gold", metavar="GOLD_DIR")
@click.option(
    "--records", metavar="FILE", help="Records made before, as JSON Lines; without it, Rawi reads the reports."
)
@click.option("--errors", is_flag=True, help="Also list every slot that was missed or invented.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
@lexicon_option
def score(gold: str, records: str | None, errors: bool, as_json: bool, lexicons: tuple[str, ...]) -> None:
    """Measure records against reports annotated by hand.

    GOLD_DIR holds NAME.txt beside NAME.json, as corpus/ does. Every filled field of a record is a slot; precision,
    recall and F1 are counted over slots.
    """
    from rawi.score import GoldError, Table
    from rawi.score import load as load_gold
    from rawi.score import score as compare

    try:
        reports = list(load_gold(Path(gold)))
    except (GoldError, OSError) as error:
        raise Stop(str(error)) from None
    made = _from_file(Path(records)) if records else _by_reading(reports, lexicons)
    whole = Table()
    per_report: dict[str, float] = {}
    for name, text, annotation in reports:
        table = compare(text, annotation, made.get(name))
        whole.add(table)
        per_report[name] = table.total().f1
        if errors and not as_json:
            click.echo(f"== {name}  F1 {table.total().f1:.3f}")
            click.echo("\n".join(table.errors))
    if as_json:
        click.echo(json.dumps({"slots": _figures(whole), "reports": per_report}, ensure_ascii=False))
        return
    click.echo(f"{len(reports)} reports\n{'':20}{'precision':>10}{'recall':>10}{'F1':>10}{'in gold':>10}")
    for slot, counts in whole.rows():
        click.echo(f"{slot:20}{counts.precision:10.3f}{counts.recall:10.3f}{counts.f1:10.3f}{counts.gold:10d}")


def _figures(table: Table) -> dict[str, dict[str, float]]:
    return {s: {"precision": c.precision, "recall": c.recall, "f1": c.f1, "gold": c.gold} for s, c in table.rows()}


def _by_reading(reports: list[tuple[str, str, GoldReport]], lexicons: tuple[str, ...]) -> Mapping[str, SeenRecord]:
    from rawi.score import seen

    reader = reader_of(lexicons)
    return {name: seen(reader.read(text, gold.published, id=name)) for name, text, gold in reports}


def _from_file(path: Path) -> Mapping[str, SeenRecord]:
    return {record.document.id: record for record in _records(path)}


def _records(path: Path) -> Iterator[SeenRecord]:
    import msgspec

    from rawi.score import from_json

    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise Stop(f"{path}: {error.strerror}; give a file of records as JSON Lines") from None
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield from_json(line)
            except msgspec.DecodeError as error:
                raise Stop(f"{path}: line {number} is not a record: {error}") from None
