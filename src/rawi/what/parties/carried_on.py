"""Who holds talks that go on and makes attacks that are only taken up, where the report has told of one pair or one
attacker alone: ایران و عمان گفتگو کردند. *مذاکرات* فردا ادامه می‌یابد; ارتش هند به دو روستا حمله کرد. سه کودک *در این
حملات* زخمی شدند."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.clauses.model import Clause, Phrase
from rawi.what.matching.back import DOERS
from rawi.what.model import EventDraft
from rawi.what.parties.behind import EXPLOSIVES
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.reading import POINTING

MEETING = frozenset({"CONSULT", "AGREE"})
TWO, FAR, MANY = 2, 6, 40
"""Sides of talks; so many sentences, and so many clauses or events, back the others may be told."""


def carry_parties(work: Work) -> None:
    """Name them; where several attackers or pairs are told of, nobody is named."""
    for place, event in enumerate(work.events):
        if event.actors or event.aspect == "negated":
            continue
        before = work.events[max(place - MANY, 0) : place]
        if event.type == "ASSAULT" and _takes_up_attack(work, work.clauses[event.clause]):
            _name_attacker(work, event, before)
        elif event.type in MEETING and not event.recipients and event.entry in work.entries["talks"]:
            _name_pair(work, event, before)


def _name_pair(work: Work, event: EventDraft, before: list[EventDraft]) -> None:
    """Name the two sides of the talks told before, if no others talked."""
    pairs = [e for e in before if e.type in MEETING and _is_near(work, event, e) and e.aspect != "negated"]
    pairs = [e for e in pairs if e.entry in work.entries["talks"] and len({*e.actors, *e.recipients}) >= TWO]
    sides = {frozenset(root(a, work.who) for a in (*e.actors, *e.recipients)) for e in pairs}
    if len(sides) == 1:
        event.actors, event.recipients = list(pairs[-1].actors), list(pairs[-1].recipients)


def _name_attacker(work: Work, event: EventDraft, before: list[EventDraft]) -> None:
    """Name who made the attacks told before, if nobody else made any and they befell no one of his."""
    told = [e for e in before if e.type == "ASSAULT" and _is_near(work, event, e)]
    doers = [a for e in told for a in e.actors] + list(_owners(work, work.clauses[event.clause]))
    sides = {root(a, work.who) for a in doers}
    if len(sides) == 1 and sides.isdisjoint(root(r, work.who) for r in event.recipients):
        event.actors = doers[-1:]


def _is_near(work: Work, event: EventDraft, other: EventDraft) -> bool:
    return 0 <= work.clauses[event.clause].sentence - work.clauses[other.clause].sentence <= FAR


def _attack(work: Work, phrase: Phrase) -> int | None:
    """Where a phrase names an attack in the ezafe of which stands who makes it."""
    for head in phrase.heads:
        deed = work.lex.noun_at(work.text, head)
        if deed is not None and deed[1].type == "ASSAULT":
            theirs = deed[1].noun_recipient or deed[1].mutual or deed[1].mode == EXPLOSIVES
            return None if theirs else head  # انفجارهای *عراق* are nobody's
    return None


def _takes_up_attack(work: Work, clause: Clause) -> bool:
    """Whether a clause takes up attacks told before, and says not whose: در *این حملات*, در جریان *حملات*."""
    keys, tokens = work.text.keys, work.tokens
    for phrase in clause.phrases:
        head = _attack(work, phrase)
        if head is None or any(m.first > head for m in phrase.mentions):
            continue
        alone = phrase.heads == [head] and phrase.last == head + 1 and tokens[head].word.plural
        if keys[head - 1] in POINTING or (alone and head == phrase.first):
            return True
    return False


def _owners(work: Work, clause: Clause) -> Iterator[int]:
    """Whose attacks the clauses right before mention: پس از *حملات هند* …."""
    for place, other in enumerate(work.before(clause)):
        if place >= MANY or clause.sentence - other.sentence > FAR:
            return
        for phrase in other.phrases:
            head = _attack(work, phrase)
            if head is None:
                continue
            owner = next((m for m in phrase.mentions if m.first > head and m.kind in DOERS), None)
            if owner is not None and owner.actor is not None:
                yield owner.actor
