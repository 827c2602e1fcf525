"""Nouns for people that say of what kind those counted before them are: سه زن مهاجر, دو خبرنگار زن."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.who.nodes import Node
from rawi.who.phrases.acting import OWN
from rawi.who.words.vocabulary import Info, Vocabulary

ACCUSED_OF = ["متهم", "به"]
SPOUSES = frozenset({"همسر", "خانم", "شوهر", "برادر", "خواهر", "مادر", "پدر"})
SEXES = frozenset({"زن", "مرد", "دختر", "پسر"})
GROWN = frozenset({"زن", "مرد"})
WOMEN = frozenset({"زنان", "دختران", "مردان", "پسران"})
"""People by their sex, behind whom a noun in the singular says what they are: زنان *خبرنگار*."""
FIERCE = frozenset({"قاتلان", "شوهران", "همسران", "خانواده‌های", "پدران", "مادران"})
"""People who are somebody's: قاتلان *زن*."""


def attribute(v: Vocabulary, infos: Sequence[Info], keys: Sequence[str], node: Node, j: int, last: int) -> int:
    """How many words at ``j`` are such a noun, in the singular and alone; 0 where none is.

    An apposed noun has no plural, as the counted one has none (Windfuhr and Perry, Persian and Tajik, 2009); that those
    counted did something to the other is rarely told without a name for either.
    """
    many = node.cat == "people" and node.plural and node.last == node.head + 1 == j and keys[j] in SEXES
    if many and infos[node.head].word.lemma not in v.forces | v.classes["members"] and keys[node.head] not in FIERCE:
        return 3 if keys[j + 1 : j + 2] == ["و"] and SEXES.intersection(keys[j + 2 : j + 3]) else 1  # کارمندان زن
    counted = node.head > 0 and not node.plural and infos[node.head - 1].number is not None
    counted = counted or (node.plural and node.last == node.head + 1 == j and keys[node.head] in WOMEN)
    if node.cat not in ("people", "office") or not counted or not infos[j].people or infos[j].plural:
        return 0
    child = j > node.head + node.size and keys[j] in SEXES - GROWN
    if child or (keys[j - 1] in v.classes["armed"] and keys[j] not in GROWN):
        return 0  # دو مرد مسلح | خبرنگار بی‌بی‌سی را, دو مرد مسلح | پسر والی را
    if keys[node.head] in SEXES and keys[j] in SEXES:
        return 0  # یک مرد | دختر ده‌ساله را کشت
    if keys[j] in v.classes["companions"] or keys[j] in SPOUSES:
        return 0  # جمهوری‌خواه هم‌حزبی ترامپ, یک مرد | همسر و فرزندان خود را کشت
    if j + 1 < last and (keys[j + 1] in OWN or keys[j : j + 2] == ACCUSED_OF):
        return 0
    found = v.people.match(keys, keys, j, last)
    if found is None or found[1][1].collective or found[1][1].rank or infos[j].body or infos[j].office:
        return 0
    both = keys[j] in SEXES and keys[j + 1 : j + 2] == ["و"] and j + 2 < last and keys[j + 2] in SEXES
    return 3 if both else found[0]  # کارمند *زن و مرد*
