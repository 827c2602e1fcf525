"""The same record whichever way a report is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from rawi import Reader, Record
from rawi.text import fold

from .conftest import Report

JOINER = "\u200c"
DIGITS = "۰۱۲۳۴۵۶۷۸۹"
FLOOR = 0.98


def digits(to: str) -> Callable[[str], str]:
    from_all = {ord(c): to[i] for digits in (DIGITS, "٠١٢٣٤٥٦٧٨٩", "0123456789") for i, c in enumerate(digits)}
    return lambda text: text.translate(from_all)


def ezafe(written: str) -> Callable[[str], str]:
    """Every spelling of the ezafe after a silent ه as one."""

    def change(text: str) -> str:
        return text.replace("ۀ", "\0").replace("هٔ", "\0").replace("ه" + JOINER + "ی ", "\0 ").replace("\0", written)

    return change


VARIANTS: dict[str, Callable[[str], str]] = {
    "joiners lost": lambda text: text.replace(JOINER, ""),
    "Arabic letters": lambda text: text.replace("ی", "ي").replace("ک", "ك"),
    "Latin digits": digits("0123456789"),
    "Arabic digits": digits("٠١٢٣٤٥٦٧٨٩"),
    "ezafe as ۀ": ezafe("ۀ"),
    "ezafe as hamza": ezafe("هٔ"),
    "ezafe as ه‌ی": ezafe("ه" + JOINER + "ی"),
}


def told(record: Record) -> Counter[tuple[object, ...]]:
    """Events, statements and roles without what spelling changes."""
    names = {actor.id: fold(actor.name) for actor in record.actors}
    found: Counter[tuple[object, ...]] = Counter()
    for e in record.events:
        time = (e.time.start, e.time.end) if e.time else None
        who = tuple(tuple(names[a] for a in group) for group in (e.actors, e.recipients, e.sources))
        found["event", e.type, e.mode, e.aspect, who, time, e.killed, e.wounded, len(e.responses)] += 1
    for s in record.statements:
        time = (s.time.start, s.time.end) if s.time else None
        found["statement", tuple(names[a] for a in s.speakers), tuple(names[a] for a in s.via), time] += 1
    for actor in record.actors:
        for role in actor.roles:
            found["role", names[actor.id], fold(role.title), role.acting] += 1
    return found


@pytest.mark.parametrize("variant", VARIANTS)
def test_spelling_does_not_change_what_is_read(variant: str, reports: tuple[Report, ...], reader: Reader) -> None:
    same = total = 0
    for text, published in reports:
        plain = told(reader.read(text, published))
        other = told(reader.read(VARIANTS[variant](text), published))
        same += (plain & other).total()
        total += max(plain.total(), other.total())
    assert same / total >= FLOOR, f"{same} of {total} stay the same"
