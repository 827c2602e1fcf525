"""A report's text in pieces, each with the marks over it as classes and the entries that they point to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from rawi.archive.marks import Mark, pieces

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_HERE = "at"
"""The part of a mark that is a link's aim, and no entry's."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text under the same marks. ``entry`` is that of the shortest; ``begins``: one of them begins here."""

    text: Markup
    classes: str
    entries: str
    entry: str
    begins: bool
    aim: bool


def runs_of(text: str, marks: Sequence[Mark], aim: str = "") -> list[Run]:
    """The whole text in order. ``aim`` is the passage that a link points to, as ``120-164``."""
    over = [*marks, *_aim(aim, len(text))]
    found: list[Run] = []
    aimed = False
    for piece in pieces(text, over):
        run = _run(piece.text, [over[i] for i in piece.marks], piece.start, not aimed)
        aimed = aimed or run.aim
        found.append(run)
    return found


def _aim(at: str, size: int) -> list[Mark]:
    match = re.fullmatch(r"(\d{1,9})-(\d{1,9})", at)
    if not match:
        return []
    start, end = int(match.group(1)), min(int(match.group(2)), size)
    return [Mark(start=start, end=end, kind="note", about="", part=_HERE)] if start < end else []


def _run(text: str, marks: list[Mark], start: int, first: bool) -> Run:
    order = sorted(marks, key=lambda m: m.end - m.start)
    entries = list(dict.fromkeys(m.about for m in order if m.about))
    return Run(
        visible(text),
        " ".join(dict.fromkeys(f"m-{_kind(m)}" for m in order)),
        " ".join(entries),
        entries[0] if entries else "",
        any(m.start == start and m.about for m in marks),
        first and any(m.part == _HERE for m in marks),
    )


def _kind(mark: Mark) -> str:
    if mark.part in (_HERE, "content"):
        return mark.part
    return mark.kind


def visible(text: str) -> Markup:
    """Text as published; what would turn lines or stay unseen is shown by its number instead of acting."""
    found, run = Markup(""), ""
    for char in text:
        if char in _BIDI or (unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t\r"):
            found += escape(run) + Markup('<span class="control" lang="en">U+{}</span>').format(f"{ord(char):04X}")
            run = ""
        else:
            run += char
    return found + escape(run)
