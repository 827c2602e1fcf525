"""When something was said: the time of the clause of saying itself, not of what it tells."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.record import Time
from rawi.time.model import Expression
from rawi.what.arguments.carriers import outlet_at
from rawi.what.work import Work


def saying_time(work: Work, clause: Clause) -> Time | None:
    """The time of an act of saying, None where the text does not say."""
    at: Clause | None = clause
    while at is not None:
        for expression in at.times:
            if expression.time is None or _beside(work, expression) or is_of_vote(work, at, expression):
                continue
            if at is clause or not _says_since(expression):
                return expression.time
        at = _shares_time(work, at)
    return None


def _says_since(expression: Expression) -> bool:
    """Whether a time says since when: از روز جمعه اعتصاب کرده *و خواستار* آزادی آنان شده‌اند, which they said once."""
    return expression.bound == "from" or expression.time is None or expression.time.end is None


def is_of_vote(work: Work, clause: Clause, expression: Expression) -> bool:
    """Whether a date is that of a vote or a war about whose course something is done: نتیجهٔ انتخابات *۲۶ اکتبر* گرجستان
    را رد کرد, نتیجهٔ انتخابات *ماه اوت* را نمی‌پذیرد."""
    own = next((p for p in clause.phrases if p.last == expression.first and not p.func), None)
    if own is None or own.last - own.first < 2 or not work.key_is(expression.first - 1, "upheavals"):
        return False
    return own.ra or any(p.ra and p.start == expression.last for p in clause.phrases)


def _shares_time(work: Work, clause: Clause) -> Clause | None:
    """The clause before, where its adverbs reach over و: روز شنبه … خواست و هشدار داد."""
    if clause.previous is None or not clause.coordinate:
        return None
    before = work.clauses[clause.previous]
    same = before.sentence == clause.sentence and before.relation == clause.relation
    return before if same and work.args.own_subject(clause) is None else None


def _beside(work: Work, expression: Expression) -> bool:
    """Whether a time is not that of the clause: in a deed's name, in a title, in an outlet's name."""
    return _of_a_deed(work, expression) or _quoted(work, expression) or bool(outlet_at(work, expression.first))


def _of_a_deed(work: Work, expression: Expression) -> bool:
    """Whether a time belongs to the deed named right before it: حملۀ روز سه‌شنبه."""
    at = expression.first - 1
    return at >= 0 and work.lex.noun_at(work.text, at) is not None


def _quoted(work: Work, expression: Expression) -> bool:
    """Whether a time stands in a title or in what is quoted: گزارشی زیر نام «چشم‌انداز ۲۰۲۵»."""
    return work.is_quoted(expression.first)


def publishing_time(work: Work, clauses: list[Clause]) -> Time | None:
    """The day on which a document came out, told in a relative clause: گزارشی که روز شنبه منتشر شد."""
    for clause in clauses:
        if clause.verb is None or clause.verb.tense in ("subjunctive", "future", "present") or clause.modal:
            continue  # a report that is to come out
        if any(work.key_is(h, "publishing") for p in clause.phrases for h in p.heads):
            found = next((e.time for e in clause.times if e.time is not None), None)
            if found is not None:
                return found
    return None
