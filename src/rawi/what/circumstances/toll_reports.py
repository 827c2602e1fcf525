"""Tolls told by themselves: شمار جان‌باختگان را پنج تن خواند، چهار کشته و ۱۲ زخمی را تایید کرد."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.record import SERVING_SECTORS, TollKind
from rawi.what.circumstances.figures import Figure, figures
from rawi.what.circumstances.tolls import harm_at, named_between, told_figures
from rawi.what.model import EventDraft, TollDraft
from rawi.what.roots import root
from rawi.what.sides import sides
from rawi.what.work import Work

OWN, DESTROY = "خود", "destroy"
CIVIL = ("CVL",)
"""The sector of those of whom it is only told that they are dead: شمار *کشته‌شدگان*."""
_FAR = 6
"""How many sentences after the attack its toll may be told."""
_PASSES = frozenset({"گذشتن"})
"""Verbs by which a number is more than the one told: از پنجاه می‌گذرد."""
_COMES_TO = _PASSES | {"رسیدن", "بودن", "شدن", "رفتن", "رساندن", "یافتن"}
_SO_FAR = frozenset({"تاکنون", "کنون", "اکنون", "آغاز", "ابتدا", "ابتدای", "شروع", "مجموع", "مجموعی", "سال", "سالهای"})
"""Words of what is counted over a long time, which is no one attack's."""
_BEYOND = frozenset({"بیشتر", "فراتر", "بالاتر", "زیادتر", "افزون"})
"""Words by which it is so with another verb: از بیست تن *بیشتر* است."""


def settle_tolls(work: Work) -> None:
    """Put attacks told by their toll alone on the word of who tells it; where another was told before, and nobody named
    whose this one was, it is only that one's toll: شمار کشته‌شدگان *این حمله* را ده تن خواند."""
    attack, known = -_FAR, set()
    for event in sorted(work.events, key=lambda e: (e.first, e.last)):
        number, sentence = work.statement_of.get(event.clause), work.clauses[event.clause].sentence
        if number is not None and _is_toll(work, event):
            event.sources, event.statements = list(work.statements[number].speakers), [number]
            if not event.actors and sentence - attack < _FAR:
                known.add(id(event))
        elif event.type == "ASSAULT" and event.aspect in ("asserted", "ongoing"):
            attack = sentence
    work.events = [event for event in work.events if id(event) not in known]


def _is_toll(work: Work, event: EventDraft) -> bool:
    predicate = work.lex.frames.get(event.entry)
    return predicate is not None and predicate.toll is not None and predicate.recipient == (AGENT,)


def report_tolls(work: Work) -> None:
    """Give attacks the figures that later acts of saying tell of them, on the word of who says it."""
    telling = _telling(work)
    for number, statement in enumerate(work.statements):
        clause = work.clauses[statement.clause]
        if clause.index in telling or statement.entry in work.lex.frames:
            continue
        if work.classes["tolls"].isdisjoint(work.text.lemmas[clause.first : clause.last]):
            continue
        own = statement.speakers if OWN in work.text.keys[clause.first : clause.last] else []
        attack = None if _is_mishap(work, clause) else _attack_before(work, clause, own=own)
        if attack is not None and not own and _are_others_dead(work, clause, attack):
            continue
        for toll in told_figures(work, clause) if attack is not None else ():
            assert attack is not None
            if all((t.what, t.low) != (toll.what, toll.low) for t in attack.tolls):
                toll.sources = list(statement.speakers)
                attack.tolls.append(toll)
                attack.why.append(f"toll told by statement {number + 1}")


def counted_later(work: Work) -> None:
    """Give attacks the figure that a number of their dead or wounded, told by itself, comes to.

    انفجاری رخ داد. *شمار کشته‌شدگان به ده تن می‌رسد*, *آمار زخمیان از پنجاه گذشت*; شمار کسانی را که بازداشت شدند *ده تن
    می‌داند*.
    """
    numbers = work.places("numbers")
    telling = {event.clause for event in work.events} if numbers else set()
    for clause in work.clauses if numbers else ():
        counted = _number(work, clause) if any(not numbers.isdisjoint(p.heads) for p in clause.phrases) else None
        if counted is None or counted.ra == (clause.index not in work.statement_of) or clause.index in telling:
            continue
        told = [f for f in _after(work, clause, counted) if not any(t.first <= f.first < t.last for t in clause.times)]
        deed, what = _counted_there(work, clause, counted) if told else (None, None)
        if deed is None and not counted.ra and told and _SO_FAR.isdisjoint(work.text.keys[clause.first : clause.last]):
            what = _harm_counted(work, counted)
            deed = None if _is_mishap(work, clause) else _attack_before(work, clause, what)
            deed = None if deed is not None and _are_others_dead(work, clause, deed) else deed
        if deed is not None and what is not None:
            _add_counted(work, clause, deed, what, told[0])
            for before, figure in pairwise(told):
                if (other := named_between(work, before.last, figure.first)) is not None and other != what:
                    _add_counted(work, clause, deed, other, figure)  # … به ۱۲ تن و *زخمیان به ۳۰ تن* رسید


def _is_mishap(work: Work, clause: Clause) -> bool:
    """Whether a clause counts the dead of an accident, and of no attack: از کشته شدن سه تن *در یک رویداد ترافیکی* خبر
    داد."""
    words = range(clause.first, clause.last)
    return not work.holds(words, "attacks") and (work.holds(words, "mishaps") or work.holds(words, "other_deaths"))


def _are_others_dead(work: Work, clause: Clause, attack: EventDraft) -> bool:
    """Whether the dead that a clause counts are of those who attacked, or of another kind than those attacked: طالبان
    حمله کردند. شمار کشته‌های *طالبان* را ده تن خواند."""
    counted = [
        m.actor
        for p in clause.phrases
        for m in p.mentions
        if m.actor is not None and m.count is None and (harm_at(work, m.head) or harm_at(work, max(m.first - 1, 0)))
    ]
    who = work.who
    counted = [root(a, who) for a in counted if root(a, who) != a or who.actors[a].sectors != CIVIL]
    if not counted:
        return False
    struck, dead = ({s for a in side for s in who.actors[a].sectors} for side in (attack.recipients, counted))
    serving = not SERVING_SECTORS.isdisjoint(struck) and not SERVING_SECTORS.isdisjoint(dead)
    apart = bool(struck and dead) and struck.isdisjoint(dead) and not serving
    theirs = bool(sides(counted, who) & sides(attack.recipients, who))
    return not theirs and (apart or bool(sides(counted, who) & sides(attack.actors, who)))


def _telling(work: Work) -> set[int]:
    """The clauses that tell an event, also those of later tellings that were folded into the first: what they count
    is that event's, and no figure of the attack told last."""
    told = {event.clause for event in work.events}
    again = sorted(first for event in work.events for first, _ in event.evidence)
    for clause in work.clauses if again else ():
        place = bisect_left(again, clause.first)
        if place < len(again) and again[place] < clause.last:
            told.add(clause.index)
    return told


def _number(work: Work, clause: Clause) -> Phrase | None:
    """The phrase that is a number, which a clause says what it comes to."""
    verb = clause.verb
    if verb is None or verb.negated:
        return None
    found = next((p for p in clause.phrases if p.ra), None)
    if found is None and verb.lemma in _COMES_TO:
        found = work.args.own_subject(clause)
    return found if found is not None and any(work.lemma_is(h, "numbers") for h in found.heads) else None


def _harm_counted(work: Work, counted: Phrase) -> TollKind | None:
    """What befell those counted; None where it is not one harm alone."""
    harms = {h for at in range(counted.first, counted.last) if (h := harm_at(work, at)) is not None}
    return harms.pop() if len(harms) == 1 else None


def _add_counted(work: Work, clause: Clause, deed: EventDraft, what: TollKind, figure: Figure) -> None:
    """Add a figure that was counted apart, on the word of who tells it."""
    assert clause.verb is not None
    beyond = not _BEYOND.isdisjoint(work.text.keys[figure.last : clause.verb.last])
    high = None if clause.verb.lemma in _PASSES or beyond else figure.high
    if any((t.what, t.low) == (what, figure.low) for t in deed.tolls):
        return
    toll = TollDraft(what, figure.low, high, figure.first, figure.last)
    toll.sources = _tellers(work, clause) or list(deed.sources)
    deed.tolls.append(toll)
    deed.why.append("toll counted later")


def _after(work: Work, clause: Clause, subject: Phrase) -> list[Figure]:
    """The figures of a clause behind its subject."""
    assert clause.verb is not None
    return figures(work.tokens, max(subject.last, _within(work, clause)), clause.verb.last, work.classes["uncounted"])


def _within(work: Work, clause: Clause) -> int:
    """Where the clause ends that says who is counted, if one stands between."""
    between = (c.last for c in work.clauses[max(clause.index - 3, 0) : clause.index + 4] if c.within is clause)
    return max((last for last in between if clause.verb is not None and last <= clause.verb.first), default=0)


def _tellers(work: Work, clause: Clause) -> list[int]:
    """Who says what a clause tells: گفت که *شمار زخمیان به ده تن می‌رسد*."""
    number = work.attributed.get(clause.index, work.statement_of.get(clause.index))
    if number is None and clause.parent is not None and clause.relation == "content":
        number = work.statement_of.get(clause.parent)
    return list(work.statements[number].speakers) if number is not None else []


def _counted_there(work: Work, clause: Clause, subject: Phrase) -> tuple[EventDraft | None, TollKind | None]:
    """The deed of a clause that says who is counted, and what it did to them: شمار کسانی *که اخراج شدند* به ده هزار تن
    رسید."""
    for event in work.events:
        told = work.clauses[event.clause]
        if told.relation == "relative" and told.within is clause and told.antecedent is not None:
            frame = work.lex.frames.get(event.entry)
            if told.antecedent.start == subject.start and frame is not None and not event.tolls:
                return event, frame.toll
    return None, None


def left_behind(work: Work) -> None:
    """Give attacks the dead and wounded that the clause joined to theirs, or behind its که, says they left.

    حمله کردند که *هشت کشته در پی داشت*, ماین منفجر شد و *پنج زخمی بر جا گذاشت*.
    """
    by_clause = {e.clause: e for e in work.events if e.type == "ASSAULT" and e.aspect in ("asserted", "ongoing")}
    telling = {event.clause for event in work.events}
    for clause in work.clauses if by_clause else ():
        verb = clause.verb
        if verb is None or verb.negated or clause.index in telling or clause.index in work.statement_of:
            continue
        if work.text.keys[verb.last - 1] not in work.classes["leaving"] and verb.lemma not in work.classes["leaving"]:
            continue
        joined = clause.previous if clause.coordinate else clause.parent if clause.relation == "content" else None
        attack = by_clause.get(joined) if joined is not None else None
        for toll in told_figures(work, clause) if attack is not None else ():
            assert attack is not None
            if all(t.what != toll.what for t in attack.tolls):
                toll.sources = list(attack.sources)
                attack.tolls.append(toll)
                attack.why.append("toll told in the clause beside")


def _attack_before(
    work: Work, clause: Clause, what: TollKind | None = None, own: Sequence[int] = ()
) -> EventDraft | None:
    """The attack told last, or rather the last of which the dead or the wounded (``what``) have been counted, or which
    befell those who tell of their own (``own``): حماس تلفات *خود* را دو تن اعلام کرد."""

    def sentence(event: EventDraft) -> int:
        return work.clauses[event.clause].sentence

    first = bisect_left(work.events, clause.sentence - _FAR, key=sentence)
    told = reversed(work.events[first : bisect_right(work.events, clause.sentence, key=sentence)])
    attacks = [
        e for e in told if e.type == "ASSAULT" and e.first < clause.first and e.aspect in ("asserted", "ongoing")
    ]
    attacks = [e for e in attacks if e.mode != DESTROY or e.tolls] or attacks
    counted = [e for e in attacks if what is not None and any(t.what == what for t in e.tolls)]
    if own:
        counted = [e for e in attacks if sides(own, work.who) & sides(e.recipients, work.who)] or counted
    return next(iter(counted or attacks), None)
