"""English for the deed of an event: its own gloss with the right words after it, else the phrase of its type and mode.

A gloss is in the past tense (*shelled*, *imposed sanctions on*). What follows the verb where a recipient is named, and
where none is, comes out of it by rule: a gloss that ends in a preposition takes the recipient there and lets the
preposition go without one; a gloss of one word takes it as its object. The table deeds.tsv says what the rules cannot.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from rawi.english.verbs import forms, is_past
from rawi.record import Event
from rawi.render.phrases import Clause, Phrase, phrase

TABLE = Path(__file__).parent / "deeds.tsv"
_PREPOSITIONS = ("with", "to", "on", "against", "from", "of", "for", "at", "about", "in", "over", "by")
_WEAPONS = {
    "aerial": "from the air",
    "drone": "with drones",
    "firearms": "with firearms",
    "explosives": "with explosives",
    "heavy-weapons": "with heavy weapons",
    "primitive": "with simple weapons",
    "unconventional": "with unconventional weapons",
    "suicide-attack": "in a suicide attack",
}
_ANY_WEAPON = frozenset(
    ["attacked", "killed", "wounded", "targeted", "hit", "struck", "massacred", "came under attack"]
)

_VISITED = Clause(forms("visited"), "")
_PAID_A_VISIT = Clause(forms("paid"), "a visit")


def deed(event: Event, whom: str = "") -> Phrase:
    """How this event is told; ``whom`` it befell where all are of one kind: ``a country``, ``a person``."""
    general = phrase(event.type, event.mode)
    gloss = _variant(event, whom)
    told = _told(gloss, general) if gloss else None
    if told is None:
        return general
    if told.lone == _VISITED and not event.places:
        return Phrase(told.whom, _PAID_A_VISIT, told.passive, told.noun)
    weapon = _WEAPONS.get(event.mode or "", "")
    if weapon and event.type == "ASSAULT" and event.verb_en.removeprefix("was ") in _ANY_WEAPON:
        return _with(told, weapon)
    return told


def _variant(event: Event, whom: str) -> str:
    """The gloss by which the table knows this case of it: *is to meet (future)*, *took control of (a country)*, and for
    one that tells of other things in other types, *admitted (RETREAT)*."""
    gloss = event.verb_en
    cases = [f"{gloss} (future)"] * (event.aspect == "future") + [f"{gloss} ({whom})"] * bool(whom)
    cases.append(f"{gloss} ({event.type})")
    return next((case for case in cases if case in deeds()), gloss)


@lru_cache(maxsize=1)
def deeds() -> dict[str, tuple[str, str, str, str]]:
    """The table's rows by gloss: after the verb with a recipient, without one, the passive, and the noun."""
    rows = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            gloss, *rest = ("" if cell == "-" else cell for cell in line.split("\t"))
            rows[gloss] = (rest[0], rest[1], rest[2], rest[3] if len(rest) > 3 else "")
    return rows


@lru_cache(maxsize=1024)
def _told(gloss: str, general: Phrase) -> Phrase | None:
    row = deeds().get(gloss)
    passive = gloss.removeprefix("was ")
    if row is None and passive != gloss:
        row = deeds().get(passive) or (("{}", "", passive, "") if is_past(passive) else None)
        gloss = passive
    whom, lone, was, noun = row or ("", "", "", "")
    first, _, rest = gloss.partition(" ")
    if not is_past(first) and not (whom.startswith("=") and lone):
        return None
    with_whom = _after(rest, whom) or _whom(rest)
    return Phrase(
        _clause(first, with_whom) if "{}" in with_whom else general.whom,  # a recipient is never left out
        _clause(first, _after(rest, lone) or _lone(rest, whom, general)),
        was or (general.passive if rest or whom else forms(gloss)[2]),
        noun or general.noun,
    )


def _after(rest: str, told: str) -> str:
    """A cell of the table goes on after the whole gloss, unless it begins with ``=``."""
    return told if not told or told.startswith("=") else f"{rest} {told}".strip()


def _clause(first: str, after: str) -> Clause:
    if after.startswith("="):
        first, _, after = after[1:].partition(" ")
    return Clause(forms(first), after)


def _whom(rest: str) -> str:
    """After the verb with a recipient: in the place after a preposition, or as the object."""
    if not rest:
        return "{}"
    return f"{rest} {{}}" if rest.rsplit(maxsplit=1)[-1] in _PREPOSITIONS else rest


def _lone(rest: str, whom: str, general: Phrase) -> str:
    """After the verb without a recipient: what the gloss says less its preposition."""
    words = rest.split()
    if words and words[-1] in _PREPOSITIONS:
        return " ".join(words[:-1])
    alike = not whom and general.whom.after.startswith("{}") and general.lone.forms == general.whom.forms
    return rest or (general.lone.after if alike else "")


def _with(told: Phrase, weapon: str) -> Phrase:
    def add(clause: Clause) -> Clause:
        return Clause(clause.forms, f"{clause.after} {weapon}".strip())

    return Phrase(add(told.whom), add(told.lone), f"{told.passive} {weapon}", told.noun)
