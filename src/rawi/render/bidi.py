"""Persian beside English: each run isolated (Unicode Bidirectional Algorithm, UAX #9 section 2.4), widths, wrapping."""

from __future__ import annotations

import unicodedata

FSI, PDI = "\u2068", "\u2069"
_BIDI_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])


def clean(text: str) -> str:
    """Text of a report as it may be shown: white space as single spaces, nothing that steers a terminal or turns lines.

    A report may hold escape sequences or unclosed direction marks; shown as they are, they would rewrite the page.
    """
    spaced = " ".join(text.translate(_BIDI_CONTROLS).split())
    return "".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs"))


def isolate(text: str) -> str:
    """The text set off from what stands around it, so that neither turns the other's direction."""
    return f"{FSI}{text}{PDI}" if text else ""


def quoted(text: str) -> str:
    """A quotation in « », cleaned and isolated; nothing for an empty text."""
    shown = clean(text)
    return isolate(f"«{shown}»") if shown else ""


def width(text: str) -> int:
    """Columns of a terminal that the text takes."""
    return sum(_columns(c) for c in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most ``columns``, broken at spaces; an isolated run that is broken is closed and opened again."""
    lines: list[str] = []
    line, used, open_run = "", 0, False
    for word in text.split(" "):
        size = width(word)
        if line and used + 1 + size > columns:
            lines.append(line + (PDI if open_run else ""))
            line, used = (FSI if open_run else ""), 0
            line, used = line + word, size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
        for mark in word:
            open_run = mark == FSI or (open_run and mark != PDI)
    if line:
        lines.append(line)
    return lines
