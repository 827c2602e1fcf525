"""The command: ``python -m fuzz``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from fuzz.follow import follow
from fuzz.generate import Outcome, generate
from fuzz.target import Target
from fuzz.targets import TARGETS


@click.command()
@click.argument("names", metavar="TARGET...", nargs=-1, type=click.Choice(list(TARGETS)))
@click.option("--runs", default=1000, show_default=True, help="Inputs for each target (Hypothesis).")
@click.option("--seconds", default=600.0, show_default=True, help="Seconds for each target.")
@click.option("--engine", type=click.Choice(["hypothesis", "atheris"]), default="hypothesis", show_default=True)
@click.option("--seed", "first", default=1, show_default=True, help="The same seed makes the same inputs.")
@click.option(
    "--keep", default=".fuzz", show_default=True, help="Folder for inputs that fail, and for what Atheris learns."
)
@click.option(
    "--input", "given", type=click.Path(exists=True, dir_okay=False), help="Run one file, with its traceback."
)
def main(
    names: tuple[str, ...], runs: int, seconds: float, engine: str, first: int, keep: str, given: str | None
) -> None:
    """Fuzz targets, all of them where none is named. The status is 1 where something failed."""
    targets = [TARGETS[name] for name in names or TARGETS]
    if given:
        for target in targets:
            target.ready()(Path(given).read_bytes())
        return
    failed = False
    for target in targets:
        began = time.monotonic()
        outcome = _run(target, runs, seconds, engine, first, Path(keep))
        print(_line(target, outcome, time.monotonic() - began), flush=True)
        failed |= outcome.failed is not None
    sys.exit(1 if failed else 0)


def _run(target: Target, runs: int, seconds: float, engine: str, first: int, folder: Path) -> Outcome:
    if engine == "atheris":
        return follow(target, seconds, first, folder)
    return generate(target, runs, seconds, first, folder / "failures")


def _line(target: Target, outcome: Outcome, took: float) -> str:
    told = f"{target.name:8} {outcome.runs:8,} inputs {took:7.0f} s"
    return told if outcome.failed is None else f"{told}  FAILED on {outcome.failed}: {outcome.error[:500]}"


if __name__ == "__main__":
    main()
