"""English nouns: plurals, the names of a nation's people, possessives, and numbers as newspapers print them."""

from __future__ import annotations

_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "crisis": "crises",
    "thief": "thieves",
    "wife": "wives",
    "staff": "staff",
    "police": "police",
    "media": "media",
    "personnel": "personnel",
    "crew": "crew",
    "chief of staff": "chiefs of staff",
    "headquarters": "headquarters",
    "corps": "corps",
}
_COLLECTIVE = frozenset(
    [
        "police",
        "people",
        "personnel",
        "men",
        "women",
        "children",
        "dead",
        "wounded",
        "elderly",
        "mujahideen",
        "taliban",
        "media",
        "staff",
        "crew",
        "troops",
        "clergy",
        "baluch",
        "rohingya",
        "druze",
        "fishermen",
    ]
)
_QUANTITIES = ("a group of ", "a few ", "part of ", "dozens of ", "hundreds of ", "thousands of ", "millions of ")
_SINGULAR_S = ("ss", "us", "is")
_SAME = ("ese", "ish", "ch", "sh", "iss", "x")
_SMALL_WORDS = frozenset(["of", "and", "the", "for", "in", "on", "to", "at", "a", "an"])


def number(value: int) -> str:
    """Below ten in words, thousands set apart: ``three``, ``12``, ``40,000``."""
    return _SMALL[value] if 0 <= value < len(_SMALL) else f"{value:,}"


def ordinal(value: int) -> str:
    """``1st``, ``2nd``, ``11th``."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def plural_of(noun: str) -> str:
    """The plural of a noun phrase, whose head stands before its ``of``, ``for`` or ``to``."""
    for joint in (" of ", " for ", " to ", " in ", " against "):
        head, found, rest = noun.partition(joint)
        if found:
            return f"{plural_of(head)}{joint}{rest}"
    start, space, last = noun.rpartition(" ")
    return f"{start}{space}{_plural_word(last)}"


def _plural_word(word: str) -> str:
    low = word.lower()
    if low in _PLURALS:
        return _PLURALS[low]
    if not low or low in _COLLECTIVE or (low.endswith("s") and not low.endswith(_SINGULAR_S)):
        return word
    for ending in ("woman", "man"):
        if low.endswith(ending) and low != "german":
            return f"{word[: -len(ending)]}{ending.replace('man', 'men')}"
    if low.endswith("y") and low[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if low.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def is_plural(noun: str) -> bool:
    """Whether a noun phrase is plural by its form: ``protesters of Shiraz``, ``police``, ``at least five people``."""
    if noun.lower().startswith(_QUANTITIES):
        return True
    for joint in (" of ", " for ", " to ", " in ", " against "):
        noun = noun.partition(joint)[0]
    last = noun.rpartition(" ")[2].lower()
    return (
        last in _COLLECTIVE or last.endswith("men") or (last.endswith("s") and not last.endswith((*_SINGULAR_S, "'s")))
    )


def demonym(adjective: str) -> str:
    """People of a nation, by its adjective: ``Americans``, ``the British``."""
    return f"the {adjective}" if adjective.endswith(_SAME) else f"{adjective}s"


def possessive(owner: str) -> str:
    """``Pakistan's``, ``the United States'``."""
    return f"{owner}'" if owner.endswith("s") else f"{owner}'s"


def capitals(name: str) -> str:
    """A body's name with its words capitalised: ``Ministry of Foreign Affairs``."""
    words = name.split(" ")
    return " ".join(w if n and w in _SMALL_WORDS else f"{w[:1].upper()}{w[1:]}" for n, w in enumerate(words))
