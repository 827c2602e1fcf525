"""What a speaker says beside what the verb tells: *با بیان این که راه بسته است*، افزود که …, *ضمن تاکید بر صلح* گفت."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import THAT
from rawi.what.model import StatementDraft
from rawi.what.work import Work
from rawi.who.reading import POINTING

NAMED = "saying-noun"
"""The rule of statements that a noun of saying makes."""
BESIDE = frozenset({"با", "ضمن"})
SAID = "saying-verb"


def add_said_beside(work: Work) -> None:
    """Add the statements that nouns of saying make beside a verb of saying: each is an act of its own, by whoever
    speaks. Which nouns: the class ``said_beside``; what only takes up words told before (با اعلام این خبر) is none."""
    for index, number in work.statement_of.items():
        clause, told = work.clauses[index], work.statements[number]
        if told.rule == SAID:
            beside = (p for p in clause.phrases if p.func in BESIDE and not p.ra)
            work.statements += [made for p in beside if (made := _made(work, clause, p, told)) is not None]


def _made(work: Work, clause: Clause, phrase: Phrase, told: StatementDraft) -> StatementDraft | None:
    at, verb = phrase.first, clause.verb
    if verb is None or phrase.last > verb.first or not work.is_a(at, "said_beside"):
        return None
    act, content = work.lex.said_by(work.text, at), _content(work, clause, phrase)
    if act is None or content is None:
        return None
    return StatementDraft(
        speakers=list(told.speakers),
        via=list(told.via),
        first=phrase.start,
        last=max(phrase.last, content[0]),
        clause=clause.index,
        rule=NAMED,
        entry=act[0],
        verb=work.text.quote(at, at + 1),
        verb_en=act[1],
        channel=told.channel,
        time=told.time,
        content=content,
    )


def _content(work: Work, clause: Clause, phrase: Phrase) -> tuple[int, int] | None:
    """What is said so: the clause behind این که, or all that hangs on the noun; None for what was told before."""
    keys, at = work.text.keys, phrase.first + 1
    behind = next((c for c in work.clauses[max(0, clause.index - 8) : clause.index] if c.first >= phrase.last), None)
    if THAT in keys[phrase.last - 1 : phrase.last + 1] and behind is not None:
        return behind.first, behind.last
    end = phrase.last
    for other in clause.phrases:
        if other.start == end and other.func and not other.ra:
            end = other.last
    short = keys[at] in POINTING or end == at + 1
    if end == at or (short and work.is_a(at - 1, "announcing")):
        return None  # با اعلام این خبر, ضمن ابراز امیدواری
    return at, end
