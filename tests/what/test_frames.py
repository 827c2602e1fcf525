"""Frames name prepositions that there are, in canonical form or as they are written."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.lexicon import load
from rawi.lexicon.kinds_what import FunctionWord, Predicate
from tests.what.told import told

ROLES = frozenset({"", "obj", "subj", "speaker", "ezafe"})


def test_prepositions_of_frames_are_known() -> None:
    lexicon = load()
    prepositions = [w for w in lexicon.of(FunctionWord).values() if w.role == "prep"]
    known = {w.canon for w in prepositions} | {p for w in prepositions for p in w.phrases}
    named = {
        (name, role)
        for name, frame in lexicon.of(Predicate).items()
        for role in (*frame.recipient, *frame.actor, *frame.place, *frame.agent)
    }
    assert {(name, role) for name, role in named if role not in known | ROLES} == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مردم در برابر ارتش شورش کردند.", ["PROTEST riot: مردم > ارتش"]),
        ("دولت در برابر معترضان انعطاف نشان داد.", ["CONCEDE: دولت > معترضان"]),
        ("پولیس با معترضان زد و خورد کرد.", ["ASSAULT: پولیس > معترضان"]),
        ("وزیر معارف از مردم معذرت خواهی کرد.", ["CONCEDE: وزیر معارف > مردم"]),
    ],
)
def test_what_is_written_apart(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        ("اسرائیل و حماس آتش‌بس را تمدید کردند.", "extended a ceasefire with"),
        ("آتش‌بس میان هند و پاکستان آغاز شد.", "began a ceasefire with"),
        ("دو طرف آتش‌بس را رعایت کردند.", "kept a ceasefire with"),
        ("افراد مسلح اموال مهاجران را غارت کردند.", "looted"),
        ("ماموران گمرک از تاجران رشوه گرفته‌اند.", "took bribes from"),
        ("ایران اورانیوم را تا شصت درصد غنی‌سازی کرد.", "enriched uranium"),
    ],
)
def test_the_gloss_says_what_the_verb_says(text: str, gloss: str) -> None:
    assert [e.verb_en for e in read(text).events] == [gloss]
