"""Whom a relative clause tells of by its antecedent: by name where that only says what the one named before it is."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.text.classes import Classes
from rawi.text.model import Token
from rawi.who.model import Mention

THAT_ONE, SEVERAL = "آن", "چند"
DEALING, DONE_BEFORE = frozenset({"به", "با", "از"}), frozenset({"pluperfect", "perfect"})
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


def named_row(tokens: Sequence[Token], clause: Clause) -> list[int]:
    """The persons before a comma of whom an antecedent in the plural only says who they are: کریم نوری و نادر بهار،
    *خبرنگاران این روزنامه* که بازداشت شده بودند."""
    antecedent, around = clause.antecedent, clause.within
    if antecedent is None or around is None or len(antecedent.mentions) != 1 or antecedent.func or antecedent.ra:
        return []
    noun, first = antecedent.mentions[0], antecedent.first
    if noun.kind != "people" or noun.first != first or first < 1 or tokens[first - 1].key not in COMMAS:
        return []
    names = next((p for p in around.phrases if p.last == first - 1 and not p.func and not p.ra), None)
    if names is None or len(names.mentions) < 2 or names.heads or any(m.kind != "person" for m in names.mentions):
        return []
    many = noun.count is not None and noun.count[0] == len(names.mentions)
    if not (many or (noun.count is None and noun.plural)):
        return []
    return [m.actor for m in names.mentions if m.actor is not None]


def followed(tokens: Sequence[Token], above: Clause, clause: Clause, classes: Classes, says: bool) -> Mention | None:
    """Who stands in the clause above and is told of behind its verb and که: مردی را گرفتند *که دو تن را کشته بود*.

    A relative clause that is long or new stands behind the verb (Lazard, Grammaire du persan contemporain, 1957); who
    is meant is indefinite or counted, and the verb agrees with him. Behind one of saying (``says``) is what is said.
    """
    one, other = above.verb, clause.verb
    if one is None or other is None:
        return None
    if one.person == "3s" and other.person == "3p":
        told = [m for p in above.phrases if p.func for m in p.mentions if m.kind == "people" and m.plural]
        if len(told) == 1:
            return told[0]
    whom = above.marked()
    if whom is not None and whom.heads and tokens[whom.heads[0]].word.lemma in classes["pictures"]:
        return _shown(above, whom) if other.person == "3p" else None
    if says or other.tense == "subjunctive" or other.person is None:
        return None
    if whom is None:
        return _dealt_with(tokens, above) if other.person == "3s" and other.tense in DONE_BEFORE else None
    if len(whom.mentions) != 1:
        return None
    told_of, lead = whom.mentions[0], tokens[whom.first].word
    if told_of.kind == "place" or whom.last > one.first:
        return None
    several = lead.key in classes["quantifiers"] or lead.key in classes["round_numbers"] or lead.key == SEVERAL
    several = several or (lead.number is not None and lead.number > 1)
    some = lead.indefinite or several or (told_of.count is not None and told_of.first == whom.first)
    many = several or told_of.plural or (told_of.count is not None and told_of.count[0] > 1)
    return told_of if some and other.person == ("3p" if many else "3s") else None


def _shown(above: Clause, picture: Phrase) -> Mention | None:
    """The people of whom a picture is, right behind it: تصاویری از تجمع *معلمان* را منتشر کردند که شعار می‌دهند."""
    of = next((p for p in above.phrases if p.func == "از" and p.start in (picture.last, picture.last + 1)), None)
    return next((m for m in of.mentions if m.kind == "people" and m.plural), None) if of is not None else None


def _dealt_with(tokens: Sequence[Token], above: Clause) -> Mention | None:
    """The one indefinite person whom a clause without an object deals with: به پروندهٔ *مردی* رسیدگی کرد *که* دو تن را
    کشته بود."""
    named = [m for p in above.phrases if p.func in DEALING for m in p.mentions]
    one = named[0] if len(named) == 1 and named[0].kind == "people" and not named[0].plural else None
    if one is None:
        return None
    return one if tokens[one.first].word.indefinite or tokens[one.first].word.number == 1 else None
