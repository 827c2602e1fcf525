"""Lines of a page: labelled fields with English first and its quotation at the end of the line."""

from __future__ import annotations

from rawi.render.bidi import width, wrap
from rawi.render.paint import Paint

_LABEL = 12


class Page:
    """Collects the lines of one report."""

    def __init__(self, columns: int, paint: Paint) -> None:
        self.columns = columns
        self.paint = paint
        self.lines: list[str] = []

    def text(self) -> str:
        """All lines, each ended."""
        return "".join(f"{line.rstrip()}\n" for line in self.lines)

    def blank(self) -> None:
        """An empty line between parts."""
        self.lines.append("")

    def heading(self, text: str, style: str = "title") -> None:
        """A line of its own, at the margin."""
        self.lines += [self.paint(style, line) for line in wrap(text, self.columns)]

    def lead(self, name: str, sentence: str, style: str) -> None:
        """A part's id and its sentence, whose further lines hang under the first."""
        margin = " " * (width(name) + 2)
        first, *more = wrap(sentence, self.columns - len(margin))
        self.lines += [self.paint(style, line) for line in (f"{name}  {first}", *(margin + line for line in more))]

    def prose(self, text: str, style: str, indent: int = 2) -> None:
        """A paragraph."""
        self.lines += [" " * indent + self.paint(style, line) for line in wrap(text, self.columns - indent)]

    def field(self, label: str, english: str, quotation: str = "", indent: int = 2) -> None:
        """``label  English  «quotation»``; the quotation goes under the English where both do not fit on one line."""
        room = self.columns - indent - _LABEL
        english = "" if english == quotation else english
        lines = wrap(english, room) if english else []
        if lines and quotation and width(lines[-1]) + 2 + width(quotation) <= room:
            lines[-1] = f"{lines[-1]}  {quotation}"
        elif quotation:
            lines += wrap(quotation, room)
        margin = " " * indent
        for n, line in enumerate(lines):
            head = self.paint("label", label) + " " * max(1, _LABEL - width(label)) if n == 0 else " " * _LABEL
            self.lines.append(f"{margin}{head}{line}")
