"""Rolls of names: سعید اتحاد، قاسم معصومی و عالیه فروتن. What follows a given name in a roll is the family name.

Family names of Iran are mostly words of the language (Law of civil registration of 1925, by which everybody chose one),
so that only the roll shows them: each member between commas opens with a given name.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rawi.who.reading import AND, CLOSING, JOINTS, NAMES, OPENING
from rawi.who.words.vocabulary import Info

LEAST = 3
"""So many members make a roll."""
LONGEST = 4
"""So many words a member has at most."""
LEADING = frozenset({"به", "با"})
FARTHEST = 9
"""Within so many words before their names stand the people who are called so."""
STOPS = JOINTS | OPENING | CLOSING
"""What stands between names, or closes them."""


def roll(infos: list[Info], keys: list[str], blocked: Sequence[int], members: list[tuple[int, int]]) -> dict[int, int]:
    """Where the names of the rolls begin and end; ``members``: the stretches of a sentence between commas and و."""
    found: dict[int, int] = {}
    run: list[tuple[int, int]] = []
    for start, end in members:
        run = run if run and _parts(keys, run[-1][1], start) else []
        closes = len(run) >= LEAST - 1 and keys[start - 1] == AND and _may_close(infos, blocked, start, end)
        if not closes and not _opens(infos, blocked, start, end):
            run = []
            begun = _given(infos, start, end)
            if begun is None or not _opens(infos, blocked, begun, end):
                continue
            start = begun  # بازداشت *علی نجاتی*، اسماعیل بخشی و …
        run.append((start, _end(infos, blocked, start, end)))
        if len(run) >= LEAST:
            found.update(run)
    return found


def called(infos: list[Info], keys: list[str], blocked: Sequence[int], first: int, last: int) -> dict[int, int]:
    """Where the names begin and end that people are said to have: سه خبرنگار به نام‌های *ستاره امانی*، … و …."""
    found: dict[int, int] = {}
    for at in range(first + 2, last - 2):
        if keys[at] not in NAMES or keys[at - 1] not in LEADING:
            continue
        if not any(f.people or f.office for f in infos[max(first, at - FARTHEST) : at - 1]):
            continue  # دو روستا به نام‌های باغ نو و ده کهنه
        found.update(_listed(infos, keys, blocked, at + 1, last))
    return found


def _listed(infos: list[Info], keys: list[str], blocked: Sequence[int], start: int, last: int) -> dict[int, int]:
    """The names of a list that begins at a token; the last of them has two words, for what follows it is no name."""
    found: dict[int, int] = {}
    while start < last:
        start += keys[start] in OPENING
        end = start
        while end < last and end - start <= LONGEST and keys[end] not in STOPS:
            if not _is_of_name(infos[end], blocked[end]):
                break
            end += 1
        goes_on = end < last and keys[end] in STOPS
        if 2 <= end - start <= (LONGEST if goes_on else 2):
            found[start] = end
        if not goes_on or end == start:
            break
        start = end
        while start < last and keys[start] in STOPS:
            start += 1
    return found


def _given(infos: list[Info], start: int, end: int) -> int | None:
    """Where the last given name stands that may begin a member after its stretch does."""
    for at in range(end - 2, max(start, end - LONGEST), -1):
        if infos[at].given:
            return at
    return None


def stretches(marks: list[int], first: int, last: int) -> list[tuple[int, int]]:
    """The stretches between tokens ``marks`` of those from ``first`` up to ``last``."""
    return [(before + 1, at) for before, at in pairwise((first - 1, *marks, last)) if at > before + 1]


def _parts(keys: list[str], end: int, start: int) -> bool:
    """Whether nothing but a comma, و, or both stands between two members."""
    between = keys[end:start]
    return 0 < len(between) <= 2 and JOINTS.issuperset(between)


def _opens(infos: list[Info], blocked: Sequence[int], start: int, end: int) -> bool:
    opens = infos[start].given or infos[start].name or infos[start].unsure
    if blocked[start] or not opens or end - start < 2:
        return False
    family = infos[start + 1]
    if infos[start].gaz or (family.gaz and not infos[start].given) or family.word.kind != "word":
        return False
    return not (blocked[start + 1] or family.boundary or family.number is not None)


def _may_close(infos: list[Info], blocked: Sequence[int], start: int, end: int) -> bool:
    """Whether the last of a roll can be a name that no list knows."""
    two = range(start, start + 2)
    return end - start >= 2 and all(
        _is_of_name(infos[k], blocked[k]) and infos[k].plain and not (infos[k].alone or infos[k].plural) for k in two
    )


def _end(infos: list[Info], blocked: Sequence[int], start: int, end: int) -> int:
    """Where a member's name ends: with its stretch, else, as in the last one, with the family name."""
    if end - start <= LONGEST and all(_is_of_name(infos[k], blocked[k]) for k in range(start + 1, end)):
        return end
    at = start + 1
    while at + 1 < end and infos[at].given and _is_of_name(infos[at + 1], blocked[at + 1]):
        at += 1
    return at + 1


def _is_of_name(info: Info, blocked: int) -> bool:
    return not (blocked or info.boundary or info.function or info.office or info.number is not None)
