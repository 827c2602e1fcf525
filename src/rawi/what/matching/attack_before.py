"""The attack told right before, in which those lost their lives or were hurt of whom a clause tells no more."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.wording import Stretch
from rawi.what.work import Work

NEAR = 3
"""So many clauses back it may stand."""
TOOK_PLACE = frozenset({"happen", "active"})
"""Voices of verbs that tell that a noun's deed took place."""
LOSING, LIFE = frozenset({"باختن", "دادن", "سپردن"}), "جان"
"""What one does with one's life when one is killed: جان باختند, جان خود را از دست دادند."""
GO, AWAY = "رفتن", "بین"
"""What those do who perish: ده جنگجو از بین رفتند."""
SEE, HARM = "دیدن", frozenset({"آسیب", "صدمه", "لطمه"})
"""What those undergo who are hurt: بیست تن آسیب دیدند."""
YET_TO_COME = frozenset({"subjunctive", "present", "future"})
"""Forms of a verb that tells of no attack which took place."""


def with_attack(work: Work, clause: Clause, around: Stretch) -> Stretch:
    """A clause's words, with those of the attack told right before where it only tells who lost their lives or were
    hurt: بر خانه‌ها *شلیک کردند* که در نتیجه دو کودک جان باختند, موتر با ماین *برخورد کرد*. سه تن جان دادند."""
    verb = clause.verb
    if verb is None or verb.tense == "subjunctive":
        return around
    lost = (verb.lemma in LOSING and LIFE in around.keys) or (verb.lemma == GO and AWAY in around.keys)
    if not lost and not (verb.lemma == SEE and not HARM.isdisjoint(around.keys)):
        return around
    named = any(p.mentions for p in clause.phrases if not p.func)
    named = named or (clause.coordinate and lost)  # هدف گلوله قرار گرفت *و جان باخت*
    before = attack_before(work, clause)
    if before is None or not named:
        return around
    return Stretch.joined(work.text, [(before.first, before.last), (clause.first, clause.last)])


def attack_before(work: Work, clause: Clause) -> Clause | None:
    """The clause of it, in the same sentence or the one before: موتر با ماین *برخورد کرد*. سه تن جان دادند."""
    for before in reversed(work.clauses[max(clause.index - NEAR, 0) : clause.index]):
        if before.sentence >= clause.sentence - 1 and _is_attack(work, before):
            return before
    return None


def _is_attack(work: Work, clause: Clause) -> bool:
    """Whether a clause's verb tells of an attack that took place."""
    verb = clause.verb
    if verb is None or verb.negated or verb.tense in YET_TO_COME:
        return False
    reading = work.readings[clause.index]
    if any(m.pattern.target.type == "ASSAULT" for m in reading.predicates):
        return True
    if reading.support is None or reading.support.pattern.target.voice not in TOOK_PLACE:
        return False  # *انفجاری* در کابل رخ داد
    leads = (p.first for p in clause.phrases if not p.func and p.heads[:1] == [p.first])
    deeds = (work.lex.noun_at(work.text, at, leads=True) for at in leads)
    return any(deed is not None and deed[1].type == "ASSAULT" for deed in deeds)
