"""Which words are given names: those that the lexicon lists, and names made of two of them."""

from __future__ import annotations

from collections.abc import Set

SERVANT = "عبدال"
"""How names of men begin that no list can hold: عبدالمعبود."""
SECOND = ("محمد", "احمد", "حسین", "حسن", "علی", "رضا", "مهدی", "محمود", "الله", "الدین", "الرحمن", "الرحمان")
"""What closes given names of two parts: احمدحسین، نورمحمد، امیرعلی."""


ALWAYS = ("محمد", "احمد")
"""What no other words than names of two parts end in, whatever their first: مختاراحمد."""


def is_given(key: str, given: Set[str], unsure: Set[str], place: bool = False) -> bool:
    """Whether a word is a given name; ``given`` are those listed, ``unsure`` those that are words too.

    ``place``: the name of a place begins with it, so that its ending tells nothing: بویراحمد.
    """
    return key in given or key.startswith(SERVANT) or _joins_two(key, given, unsure, place)


def _joins_two(key: str, given: Set[str], unsure: Set[str], place: bool) -> bool:
    second = next((s for s in SECOND if key.endswith(s)), "")
    first = key.removesuffix(second) if second else ""
    return len(first) > 2 and ((second in ALWAYS and not place) or first in given or first in unsure)
