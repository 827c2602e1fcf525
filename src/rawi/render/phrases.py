"""English for PLOVER's types and modes, from the table phrases.tsv beside this module."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent / "phrases.tsv"


@dataclass(frozen=True, slots=True)
class Phrase:
    """How one kind of event is told.

    ``forms`` are base, past, participle and -ing form of the verb. ``whom`` follows it where there is a recipient,
    whose name takes the place of ``{}``; ``lone`` where there is none. ``passive`` is what the recipient was when no
    actor is named; ``noun`` what took place when nobody is.
    """

    forms: tuple[str, str, str, str]
    whom: str
    lone: str
    passive: str
    noun: str


@lru_cache(maxsize=1)
def phrases() -> dict[tuple[str, str], Phrase]:
    """The rows by type and mode; the mode is empty in the row of a type alone."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return dict(_row(line) for line in lines if line and not line.startswith("#"))


def phrase(kind: str, mode: str | None) -> Phrase:
    """The row of a type and mode; of the type alone where the mode has none."""
    table = phrases()
    return table.get((kind, mode or "")) or table[kind, ""]


def _row(line: str) -> tuple[tuple[str, str], Phrase]:
    kind, mode, forms, whom, lone, passive, noun = ("" if c == "-" else c for c in line.split("\t"))
    base, past, participle, ing = forms.split("|")
    return (kind, mode), Phrase((base, past, participle, ing), whom, lone, passive, noun)
