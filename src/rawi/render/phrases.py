"""English for PLOVER's types and modes, from the table phrases.tsv beside this module."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rawi.english.verbs import forms

TABLE = Path(__file__).parent / "phrases.tsv"


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb in its base, past, participle and -ing form with the words after it; ``{}`` there is the recipient."""

    forms: tuple[str, str, str, str]
    after: str

    @staticmethod
    def of(told: str) -> Clause:
        """A verb in the past tense with what follows it: ``suffered casualties``."""
        first, _, after = told.partition(" ")
        return Clause(forms(first), after)


@dataclass(frozen=True, slots=True)
class Phrase:
    """How one kind of event is told: with a recipient (``whom``) and without (``lone``).

    ``passive`` is what the recipient was when no actor is named, or, behind ``=``, what it did (*=suffered losses*);
    ``noun`` what took place when nobody is. Both may give a subject and what was done to it, parted by ``~``:
    *aid~given*, *an agreement~reached with {}*.
    """

    whom: Clause
    lone: Clause
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


def told_as(cell: str, whom: str) -> tuple[str, str, str] | None:
    """A cell's own subject, participle and what follows, or nothing where it has none; ``whom`` stands for ``{}``."""
    subject, mark, rest = cell.partition("~")
    participle, _, after = rest.partition(" ")
    return (subject.format(whom), participle, after.format(whom)) if mark else None


def _row(line: str) -> tuple[tuple[str, str], Phrase]:
    kind, mode, forms, whom, lone, passive, noun = ("" if c == "-" else c for c in line.split("\t"))
    verb = _forms(forms)
    return (kind, mode), Phrase(Clause(verb, whom), _lone(verb, lone), passive, noun)


def _forms(cell: str) -> tuple[str, str, str, str]:
    base, past, participle, ing = cell.split("|")
    return base, past, participle, ing


def _lone(verb: tuple[str, str, str, str], lone: str) -> Clause:
    """Without a recipient; ``=`` gives another verb: ``=carry|carried|carried|carrying out an attack``."""
    if not lone.startswith("="):
        return Clause(verb, lone)
    *others, last = lone[1:].split("|")
    ing, _, after = last.partition(" ")
    return Clause(_forms("|".join((*others, ing))), after)
