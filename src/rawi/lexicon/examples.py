"""Running the examples of a lexicon file: what they share, whatever an example of the file must show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from rawi.lexicon.schema import Entry

E = TypeVar("E", bound=Entry)
Problem = tuple[str, str, str]
"""File, id of the entry, and what is wrong."""


def run(
    file: str,
    entries: Mapping[str, E],
    shows: Callable[[str, str, E], bool],
    fires: Callable[[str, str, E], bool] | None = None,
) -> Iterator[Problem]:
    """Entries whose examples do not show them, or whose counter-examples do.

    ``shows`` takes a text, the entry's id and the entry; ``fires`` is asked of counter-examples in its stead.
    """
    for name, entry in entries.items():
        for text in entry.examples:
            if not shows(text, name, entry):
                yield file, name, f"its example is not read as it: {text}"
        for text in entry.counter:
            if (fires or shows)(text, name, entry):
                yield file, name, f"its counter-example is read as it: {text}"
