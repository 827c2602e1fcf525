"""Whom a relative clause tells of by its antecedent: by name where that only says what the one named before it is."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.text.model import Token

THAT_ONE = "آن"
ALIKE = {
    "people": frozenset({"person"}),
    "group": frozenset({"group", "organization"}),
    "organization": frozenset({"group", "organization", "outlet"}),
    "outlet": frozenset({"outlet", "organization"}),
    "place": frozenset({"country"}),
}
"""Kinds of what is named before, by the kind of the noun that says what it is: قطر، *کشوری* که …."""


def resumed(tokens: Sequence[Token], clause: Clause, marked: list[Phrase]) -> list[Phrase]:
    """The antecedent of a relative clause whose object is but a pronoun: گروهی که امریکا *آن* را تروریستی می‌داند.

    Persian keeps the object's pronoun in a relative clause (Lazard, Grammaire du persan contemporain, 1957).
    """
    antecedent = clause.antecedent
    if clause.relation != "relative" or antecedent is None or len(marked) != 1:
        return []
    own = marked[0]
    pronoun = own.last == own.first + 1 and tokens[own.first].key == THAT_ONE and not own.mentions
    return [named_antecedent(tokens, clause) or antecedent] if pronoun and antecedent.mentions else []


def named_antecedent(tokens: Sequence[Token], clause: Clause) -> Phrase | None:
    """The name before a comma of which an antecedent of one indefinite word only says what it is: کریم نوری، *مردی* که
    دو تن را کشت."""
    antecedent, around = clause.antecedent, clause.within
    if antecedent is None or around is None or antecedent.last != antecedent.first + 1 or not antecedent.mentions:
        return None
    noun, first = antecedent.mentions[0], antecedent.first
    if first < 1 or tokens[first - 1].key not in COMMAS or not tokens[first].key.endswith("ی"):
        return None
    name = next((p for p in around.phrases if p.last == first - 1 and not p.func and not p.ra), None)
    if name is None or len(name.mentions) != 1 or name.heads or noun.plural:
        return None
    return name if name.mentions[0].kind in ALIKE.get(noun.kind, ()) else None
