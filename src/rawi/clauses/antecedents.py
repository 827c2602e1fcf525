"""Of whom or what a clause behind که tells."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.text.model import Token

BE = "بودن"
PEOPLE = frozenset({"people", "person", "pronoun", "group"})
HEAD = "head"
"""The rule by which a place is found that has a noun for its kind."""
LAID_ON = "نسبت"
MEANWHILE = ["حالی"]
THIS = "این"
_AMONG = frozenset({"جمله", "شمول", "بشمول"})
_BESIDE = frozenset({"و", "،", ","})


def laid_on(clause: Clause, keys: list[str]) -> Phrase | None:
    """Whom a که behind the verb tells of, where a deed was laid on somebody: حمله را *به داعش* نسبت داد *که* …"""
    before = keys[clause.verb.first - 1] if clause.verb is not None else ""
    if before != LAID_ON:
        return None
    return next((p for p in reversed(clause.phrases) if p.func == "به" and p.mentions), None)


def is_one_that(clause: Clause, tokens: list[Token]) -> Phrase | None:
    """What a که behind a copula tells of, where somebody or something is one that …: این *قراردادی* است *که* دیروز امضا
    شد; but روشن است که …"""
    verb, last = clause.verb, clause.phrases[-1] if clause.phrases else None
    if verb is None or verb.lemma != BE or last is None or last.func or last.ra or last.last != verb.first:
        return None
    counted = verb.first > 1 and tokens[verb.first - 2].word.number is not None  # گروهی ۲۰۰ نفری هستند که …
    if counted or not tokens[verb.first - 1].word.indefinite:
        return None
    bare = [p for p in clause.phrases if not p.func]
    people = any(m.kind in PEOPLE and m.first == p.first for p in bare[:-1] or bare for m in p.mentions)
    return last if not people and (last.heads or last.mentions) else None  # این کارگران مردانی هستند که …


def told_of(clause: Clause, at: int, keys: list[str]) -> Phrase | None:
    """The phrase that a relative clause whose که stands at ``at`` tells of: the person or the people, not where they
    are (سفیر ایران *در پاکستان* که گفته بود …, هزاران تن *در غزه* که گرسنه‌اند), nor one of many between commas
    (هفت تن، *از جمله یک زن*، که اعدام شدند)."""
    antecedent = clause.phrases[-1] if clause.phrases else None
    if antecedent is not None and antecedent.last == at and (kin := _whose_kin(antecedent, keys)) is not None:
        return kin
    if antecedent is None or len(clause.phrases) < 2:
        return antecedent
    before = clause.phrases[-2]
    if antecedent.last < at and _is_among(antecedent, keys) and before.mentions:
        return before
    if antecedent.func == "از" and keys[antecedent.start - 1] in _BESIDE and (whom := _apposed(clause)) is not None:
        return whom
    if antecedent.func != "در" or antecedent.heads:
        return antecedent
    if keys[antecedent.last - 1].endswith("ی") and any(m.rule == HEAD for m in antecedent.mentions):
        return antecedent  # بازرسان در *تأسیساتی* که هدف حمله بودند
    where = all(m.kind in ("place", "country") for m in antecedent.mentions)
    last = before.mentions[-1] if before.mentions else None
    here = last is not None and last.kind == "people" and antecedent.last == at
    person = here or (last is not None and last.entry.startswith("offices:"))
    return before if where and person and before.last == antecedent.start else antecedent


def _whose_kin(phrase: Phrase, keys: list[str]) -> Phrase | None:
    """The one with the indefinite ی right behind his kin, of whom a relative clause tells: پدر *دختری* که ربوده
    شده بود."""
    outer = phrase.mentions[-1] if phrase.mentions else None
    if outer is None or phrase.ra or outer.last != phrase.last or outer.count is not None or outer.head != outer.first:
        return None
    at = outer.last - 1
    one = next((m for m in outer.inner if m.first == at and m.last == at + 1 and m.kind == "people"), None)
    if one is None or outer.head + 1 != at or not keys[at].endswith("ی"):
        return None
    whose = Phrase(phrase.func, at, at, outer.last)
    whose.heads, whose.mentions = [h for h in phrase.heads if h == at], [one]
    return whose


def stands_meanwhile(clause: Clause, keys: list[str]) -> bool:
    """Whether در حالی stands in a clause, for which another, behind که, says what was meanwhile."""
    return any(p.func == "در" and keys[p.first : p.last] == MEANWHILE for p in clause.phrases)


def holds_meanwhile(clause: Clause, before: Clause, keys: list[str]) -> None:
    """Make of a clause behind در حالی and its verb, which is no content, one beside that verb's, whose subject goes on
    where it names none: گفت ایران *در حالی* مذاکره می‌کند *که* ده تن را گرفته است; but *این را* در حالی گفت که … says
    nothing of who spoke."""
    if not stands_meanwhile(before, keys):
        return
    clause.relation, clause.parent = "main", None
    said = any(p.ra and keys[p.first] == THIS and not p.mentions for p in before.phrases)
    if not said and before.relation in ("main", "content"):
        clause.relation, clause.parent, clause.previous = before.relation, before.parent, before.index


def _apposed(clause: Clause) -> Phrase | None:
    """Who the last phrase of a clause, behind a comma or و, says is one of several: کریمی، معلم *و از فعالان* که …"""
    beside = clause.phrases[-1]
    for before in reversed(clause.phrases[-3:-1]):
        if before.func or before.ra or before.last != beside.start - 1:
            return None
        if before.mentions:
            return before if before.mentions[-1].kind == "person" else None
        beside = before
    return None


def _is_among(phrase: Phrase, keys: list[str]) -> bool:
    """Whether a phrase names some of those before it: از جمله یک زن, به شمول دو کودک."""
    return any(keys[k] in _AMONG for k in range(phrase.start, phrase.first + 1))
