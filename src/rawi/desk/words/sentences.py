"""What the archive says of its own, in Dari: its reasons and complaints are English sentences of a few patterns."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from rawi.desk.words.load import Words

Pattern = tuple[re.Pattern[str], str]


def dari(t: Words, sentence: str) -> str:
    """A sentence, or several apart by semicolons, in Dari; nothing where the table does not have it."""
    return _one(t, sentence) or _several(t, sentence)


def _several(t: Words, sentence: str) -> str:
    parts = [_one(t, part) for part in sentence.split("; ")]
    return "؛ ".join(parts) if all(parts) else ""


def _one(t: Words, sentence: str) -> str:
    for pattern, said in patterns():
        match = pattern.fullmatch(sentence)
        if match:
            return said.format(**{name: _filled(t, name, value) for name, value in match.groupdict().items()})
    return ""


def _filled(t: Words, name: str, value: str) -> str:
    """What stands in a place: a sentence of its own, the code of an aspect, or words that stay as they are."""
    if name == "part":
        return dari(t, value) or value
    return t.term("aspect", value) if name.startswith("aspect") else t.digits(value) if name == "n" else value


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """English as a pattern, and Dari with the same places. Those with most letters of their own come first."""
    found = sorted(rows(), key=lambda row: -len(re.sub(r"\{\w+\}", "", row[0])))
    return tuple(
        (re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(english))), said) for english, said in found
    )


def rows() -> list[tuple[str, str]]:
    """English and Dari. Raises `ValueError` for a row that lacks one."""
    text = (files("rawi.desk.words") / "sentences.tsv").read_text(encoding="utf-8")
    found: list[tuple[str, str]] = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            english, said = (part.strip() for part in line.split("\t"))
            found.append((english, said))
    return found
