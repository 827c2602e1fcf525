"""Whom a relative clause tells of by its antecedent: by name where that only says what the one named before it is."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.verbs import BECOME
from rawi.clauses.words import COMMAS
from rawi.text.classes import Classes
from rawi.text.model import Token
from rawi.who.model import Mention
from rawi.who.reading import POINTING, counts_several

THAT_ONE, WHERE = "آن", "جایی"
DENYING = frozenset({"رد", "تکذیب", "انکار"})
SOME_ONE = frozenset({"people", "group", "organization", "outlet"})
TOLD_TO, AGAINST = frozenset({"به", "با", "برای"}), frozenset({"از", "علیه"})
"""Prepositions before those to whom something is said, who are not told of unless they are some or so many (به
خبرنگاران گفت که *او را گرفته‌اند*), and before whom one judges."""
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


def goes_where(clauses: Sequence[Clause], tokens: Sequence[Token], clause: Clause) -> Clause | None:
    """The clause that names a place, of whose subject the next tells what he does there: او به کابل رفت، *جایی که با
    وزیر دیدار کرد*; None where the verb does not agree or tells of long before (جایی که سه تن را کشته بودند)."""
    place, around, verb = clause.antecedent, clause.within, clause.verb
    if place is None or around is None or place.last != place.first + 1 or tokens[place.first].key != WHERE:
        return None
    if around.verb is None and around.previous is not None and clauses[around.previous].sentence == clause.sentence:
        around = clauses[around.previous]  # the place stands behind its verb
    other = around.verb
    if other is None or verb is None or other.passive or verb.passive or verb.tense == "pluperfect":
        return None
    return around if other.person == verb.person else None


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
        own = other.passive or other.lemma in BECOME or other.tense == "subjunctive"  # به کارگران گفت که *اخراج می‌شوند*
        told = [m for m in told if own or m.count or tokens[m.first].word.indefinite or not _is_to(above, m)]
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
    several = counts_several(lead.key, classes)
    several = several or (lead.number is not None and lead.number > 1)
    some = lead.indefinite or several or (told_of.count is not None and told_of.first == whom.first)
    many = several or told_of.plural or (told_of.count is not None and told_of.count[0] > 1)
    return told_of if some and other.person == ("3p" if many else "3s") else None


def _shown(above: Clause, picture: Phrase) -> Mention | None:
    """The people of whom a picture is, right behind it: تصاویری از تجمع *معلمان* را منتشر کردند که شعار می‌دهند."""
    of = next((p for p in above.phrases if p.func == "از" and p.start in (picture.last, picture.last + 1)), None)
    return next((m for m in of.mentions if m.kind == "people" and m.plural), None) if of is not None else None


def _is_to(above: Clause, mention: Mention) -> bool:
    """Whether somebody stands behind a preposition of those to whom something is said or given."""
    phrase = above.holding(mention.first)
    return phrase is not None and phrase.func in TOLD_TO


def _dealt_with(tokens: Sequence[Token], above: Clause) -> Mention | None:
    """The one indefinite person or body that a clause without an object deals with: به پروندهٔ *مردی* رسیدگی کرد *که*
    دو تن را کشته بود."""
    named = [m for p in above.phrases if p.func in DEALING for m in p.mentions]
    one = named[0] if len(named) == 1 and named[0].kind in SOME_ONE and not named[0].plural else None
    if one is None:
        return None
    return one if tokens[one.first].word.indefinite or tokens[one.first].word.number == 1 else None


def hung_over(tokens: Sequence[Token], above: Clause, classes: Classes) -> Phrase | None:
    """The indefinite noun, last before a verb, that the clause behind its که tells of: به *توافقی* رسیدند که جنگ را
    پایان داد, از *دشمنی* نجات داد که …; but not how or how far something went: به *گونه‌ای* که …."""
    verb = above.verb
    if verb is None or verb.negated:
        return None
    last = next((p for p in reversed(above.phrases) if (p.func or p.ra) and p.last <= verb.first), None)
    if last is None or verb.first - last.last > 1 + last.ra:
        return None
    lead = tokens[last.first]
    some = tokens[last.last - 1].word.indefinite or lead.word.number == 1
    named = [m for m in last.mentions if m.first != last.first and m.last != last.last]
    return last if some and not named and classes["so_that"].isdisjoint((lead.word.lemma, lead.key)) else None


def judged_above(tokens: Sequence[Token], above: Clause, clause: Clause, classes: Classes) -> Phrase | None:
    """Whom a clause blames or thanks for what the one behind its که tells, or the thing that it blames: از *ارتش*
    انتقاد کرد که روستاها را بمباران کرده است, *دولت* را سرزنش کرد که …; none where that tells of what is to be."""
    verb = above.verb
    if verb is None or verb.first < 1 or clause.verb is None or clause.verb.tense == "subjunctive" or verb.negated:
        return None
    if clause.verb.person in ("1s", "1p", "2s", "2p") or clause.first > verb.last + 1:
        return None
    lemma = tokens[verb.first - 1].word.lemma
    whom = above.marked()
    if not classes["judging_of"].isdisjoint((lemma, verb.lemma)):  # از ارتش انتقاد کرد, ارتش را به باد انتقاد گرفت
        return next((p for p in reversed(above.phrases) if p.func in AGAINST), whom)
    return whom if lemma in classes["judging"] or any(p.predicative for p in above.phrases) else None


def whose_telling(tokens: Sequence[Token], above: Clause, classes: Classes) -> Phrase | None:
    """The claim, report or news that a clause takes up, which the one behind its که says: گزارش *ارتش* را تأیید کرد که
    …, از این خبر ابراز نگرانی کرد که …; whoever denies a claim is mostly whom it is about."""
    if above.verb is None or above.verb.first < 1 or tokens[above.verb.first - 1].key in DENYING:
        return None
    for phrase in above.phrases:
        if not (phrase.ra or phrase.func in DEALING) or not phrase.heads:
            continue
        lead = phrase.first + (tokens[phrase.first].key in POINTING)
        if lead in phrase.heads and tokens[lead].word.lemma in classes["tellings"]:
            return phrase
    return None
