"""Whose a thing is by the pronoun on it, of which whoever tells of it says that it was taken, shut or destroyed."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.work import Work

MINE, HIS, OURS, THEIRS = frozenset({"م", "ام"}), frozenset({"ش", "اش"}), frozenset({"مان"}), frozenset({"شان"})
MANY = OURS | THEIRS
ENDINGS = (*sorted(MANY), "اش", "ام", "ش", "م")
PLURALS = ("های", "ها")


def pronoun_on(work: Work, phrase: Phrase) -> str:
    """The pronoun on the object's last word, written on it or apart: دکان*ش* را, زمین‌های *شان* را; of words that the
    vocabulary does not know with one, only on what people own."""
    if not phrase.ra or phrase.mentions or phrase.last <= phrase.first:
        return ""
    last = work.tokens[phrase.last - 1]
    if last.word.clitic or last.key in MANY:
        return last.word.clitic or last.key
    ending = next((e for e in ENDINGS if last.key.endswith(e)), "")
    noun = last.key.removesuffix(ending) if ending else ""
    for plural in PLURALS:
        noun = noun.removesuffix(plural)
    return ending if noun and noun in work.classes["belongings"] else ""


def tellers_own(work: Work, clause: Clause, speakers: list[int]) -> list[int]:
    """Those who tell of it, whose thing it is that others take or shut: یک دکاندار گفت که شاروالی *دکانش را* بسته است;
    not where somebody else was told of before it in the sentence (گفت پولیس مردی را زد و موترش را برد)."""
    if clause.relation != "content" or len(speakers) != 1 or clause.coordinate:
        return []
    ending = next(filter(None, (pronoun_on(work, p) for p in clause.phrases if p.ra)), "")
    if not ending:
        return []
    teller = next((m for m in work.who.mentions if m.actor == speakers[0]), None)
    many = teller is not None and teller.plural
    return list(speakers) if (ending in MANY) == many or ending in MINE else []
