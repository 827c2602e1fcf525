"""Letters of the Arabic script folded to one spelling, and what is a letter at all.

Folding is per code point (NFKC for presentation forms, Unicode Standard ch. 9.2) so that an offset map is exact; what
needs a whole word (the ezafe written ه‌ی) is done on words by the analyser.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

JOINERS = "\u00ac\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
"""Character class of what is dropped inside a word: zero-width joiners, bidi marks, tatweel, soft hyphen, BOM, and ¬,
which old Persian code pages turned the joiner into."""
MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1"
    "\u08e3-\u08ff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""Character class of combining marks."""
LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
"""Character class of the letters of the Arabic script."""
LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a"

_SAME = {
    "ی": "يىئېۍێےۓیٸؠ",
    "ک": "كڪﻙګ",
    "گ": "ڰ",
    "ه": "ةۀۂۃہھەۿ",
    "ا": "أإٱٲٳٵ",
    "و": "ؤۆۇۈۉٶٷۋ",
    "ن": "ں",
    "ر": "ڕ",
    "ل": "ڵ",
}


def _spans(char_class: str) -> list[range]:
    spans, i = [], 0
    while i < len(char_class):
        if char_class[i + 1 : i + 2] == "-":
            spans.append(range(ord(char_class[i]), ord(char_class[i + 2]) + 1))
            i += 3
        else:
            spans.append(range(ord(char_class[i]), ord(char_class[i]) + 1))
            i += 1
    return spans


def _build_table() -> dict[int, str]:
    table = {ord(c): canon for canon, others in _SAME.items() for c in others}
    table[ord("ګ")] = "گ"
    for span in _spans(JOINERS) + _spans(MARKS):
        table.update(dict.fromkeys(span, ""))
    for span in (range(0xFB50, 0xFDFC), range(0xFE70, 0xFEFD)):
        for code in span:
            plain = unicodedata.normalize("NFKC", chr(code))
            if plain != chr(code):
                table[code] = plain.translate(table).replace(" ", "")
    for zero in (0x660, 0x6F0, 0xFF10, 0x966, 0x9E6):
        table.update({zero + d: str(d) for d in range(10)})
    return table


TABLE = _build_table()
"""`str.translate` table: letters to Persian ones, digits to 0–9, joiners and marks dropped."""
_MADDA = "ا\u0653"


def spelt(word: str) -> str:
    """A pattern for a word of plain Persian letters in any of their spellings."""
    return "".join(f"[{letter}{_SAME.get(letter, '')}]" for letter in word)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; ``offsets[i]`` is the code point of the original that ``text[i]`` came from."""

    text: str
    offsets: list[int]


_HALVES = re.compile(f"[{chr(0xD800)}-{chr(0xDFFF)}]")


def whole(text: str) -> str:
    """The text with U+FFFD for each lone half of a surrogate pair, which no encoding can write; as long as before."""
    return _HALVES.sub("\ufffd", text)


def letters(text: str) -> str:
    """The text with every letter and digit in its one spelling, joiners and marks dropped; case folded."""
    return text.replace(_MADDA, "آ").translate(TABLE).lower()


def fold_with_offsets(text: str) -> Folded:
    """Fold letter by letter and keep where each came from. Never raises; spaces and punctuation stay."""
    out: list[str] = []
    offsets: list[int] = []
    for i, char in enumerate(text):
        if char == "\u0653" and i and text[i - 1] == "ا":
            out[-1] = "آ"
            continue
        for folded in TABLE.get(ord(char), char).lower():
            out.append(folded)
            offsets.append(i)
    return Folded("".join(out), offsets)
