"""English articles, plurals, numbers and verb forms."""

from __future__ import annotations

import pytest

from rawi.english import demonym, determined, indefinite, is_plural, number, plural_of, possessive, the
from rawi.english.verbs import forms, third_person


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("country", "countries"),
        ("boy", "boys"),
        ("gunman", "gunmen"),
        ("child", "children"),
        ("foreign minister of Iran", "foreign ministers of Iran"),
        ("spokesperson for the army", "spokespersons for the army"),
        ("police", "police"),
        ("church", "churches"),
    ],
)
def test_plurals(one: str, many: str) -> None:
    assert plural_of(one) == many
    assert is_plural(many)


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("Taliban", "the Taliban"),
        ("United States", "the United States"),
        ("United States' Congress", "the United States' Congress"),
        ("Pakistan's National Security Committee", "Pakistan's National Security Committee"),
        ("Ministry of Defence of Russia", "the Ministry of Defence of Russia"),
        ("Iran", "Iran"),
        ("Islamic State", "Islamic State"),
        ("Gaza Strip", "the Gaza Strip"),
        ("Kurdistan Workers' Party", "the Kurdistan Workers' Party"),
        ("People's Mujahedin of Iran", "the People's Mujahedin of Iran"),
        ("Knesset", "the Knesset"),
        ("World Food Programme", "the World Food Programme"),
        ("UN Women", "UN Women"),
        ("Freedom House", "Freedom House"),
        ("Pakistan's Army", "Pakistan's Army"),
        ("Governor's Office of Herat", "the Governor's Office of Herat"),
    ],
)
def test_the(name: str, within: str) -> None:
    assert the(name) == within


def test_small_things() -> None:
    assert [number(n) for n in (2, 9, 10, 40000)] == ["two", "nine", "10", "40,000"]
    assert [demonym(a) for a in ("American", "British", "Chinese")] == ["Americans", "the British", "the Chinese"]
    assert [indefinite(n) for n in ("official", "union", "unidentified man", "other man")] == [
        "an official",
        "a union",
        "an unidentified man",
        "another man",
    ]
    assert [possessive(o) for o in ("Iran", "United States")] == ["Iran's", "United States'"]
    assert all(determined(n) for n in ("a man", "two men", "12 men", "their lawyer", "Iran's army"))


@pytest.mark.parametrize(
    ("past", "base", "ing"),
    [
        ("arrested", "arrest", "arresting"),
        ("accused", "accuse", "accusing"),
        ("denied", "deny", "denying"),
        ("banned", "ban", "banning"),
        ("shelled", "shell", "shelling"),
        ("gave", "give", "giving"),
        ("investigated", "investigate", "investigating"),
        ("treated", "treat", "treating"),
        ("visited", "visit", "visiting"),
        ("freed", "free", "freeing"),
    ],
)
def test_verbs(past: str, base: str, ing: str) -> None:
    assert forms(past)[0::3] == (base, ing)


def test_third_person() -> None:
    assert [third_person(v) for v in ("ask", "deny", "go", "pull back")] == ["asks", "denies", "goes", "pulls back"]
