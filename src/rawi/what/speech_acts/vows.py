"""Promises to hit back, which threaten: قول داد که پاسخ این حمله سخت خواهد بود، سوگند خورد که انتقام بگیرد.

Who promises somebody what he would not want threatens him (Searle, "A classification of illocutionary acts",
Language in Society 5, 1976, on promises and threats).
"""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.what.attribution.whose import WhoseWord
from rawi.what.model import EventDraft
from rawi.what.work import Work

STRIKE = "زدن"
YET = frozenset({"future", "subjunctive", "present"})
VIOLENCE = "violence"
READIED = {"ASSAULT": VIOLENCE, "THREATEN": VIOLENCE, "SANCTION": "restrict"}
"""What one is ready to do by which others are threatened, and the mode of the threat."""
AFTER = 3
"""So many clauses behind a promise may tell what is promised."""


class Vows:
    """Turns the promises of one text to hit back into threats."""

    def __init__(self, work: Work, whose: WhoseWord) -> None:
        self.work, self.whose = work, whose

    def settle(self) -> None:
        """Make threats of what was read as promises."""
        for event in self.work.events:
            if event.type != "AGREE" or not event.says or event.aspect == "negated":
                continue
            if event.entry in self.work.entries["readying"] and (readied := self._readied(event)):
                _threaten(event, readied, "what one is ready for harms others")
                continue
            promised = self._promised(event)
            blow = next((c for c in promised if c.index != event.clause and self._strikes(c, event)), None)
            if blow is not None:
                event.recipients = [a for p in self.work.args.object(blow) for a in self.work.args.actors_of(p)]
            if blow is not None or any(hits_back(self.work, c) for c in promised):
                _threaten(event, VIOLENCE, "what is promised hits back")

    def _promised(self, event: EventDraft) -> list[Clause]:
        """The clause of a promise, and those that tell what is promised."""
        clause = self.work.clauses[event.clause]
        governor = self.work.statement_of.get(clause.index)
        behind = self.work.clauses[clause.index + 1 : clause.index + 1 + AFTER]
        told = [c for c in behind if c.parent == clause.index and c.relation == "content"]
        if governor is not None:
            told += [c for c in behind if c not in told and self.whose.governor(c) == governor]
        return [clause, *(c for c in told if c.sentence == clause.sentence)]

    def _readied(self, event: EventDraft) -> str:
        """The mode of the threat that somebody makes who is ready to harm others: آماده است *تعرفه وضع کند*."""
        for clause in self.work.wished.get(event.clause, ()):
            if hits_back(self.work, clause):
                return VIOLENCE
            for match in self.work.readings[clause.index].predicates:
                mode = READIED.get(match.pattern.target.type)
                if mode and clause.verb is not None and not (clause.verb.negated or clause.verb.passive):
                    return mode
        return ""

    def _strikes(self, clause: Clause, event: EventDraft) -> bool:
        """Whether whoever promises would strike at somebody: وعده داد که *سوریه را هدف قرار خواهد داد*."""
        verb = clause.verb
        if verb is None or verb.negated or verb.passive or verb.tense not in YET or clause.marked() is None:
            return False
        strikes = any(m.pattern.target.type == "ASSAULT" for m in self.work.readings[clause.index].predicates)
        return strikes and set(self.work.args.subject(clause)[0]) == set(event.actors)


def _threaten(event: EventDraft, mode: str, why: str) -> None:
    """Make a threat of what was read as a promise."""
    event.type, event.mode, event.verb_en = "THREATEN", mode, ""
    event.why.append(why)


def hits_back(work: Work, clause: Clause) -> bool:
    """Whether a clause tells of revenge, or of an answer or price that is hard."""
    verb = clause.verb
    if verb is None or verb.negated:
        return False
    ahead = range(clause.first, verb.last)
    if verb.lemma == STRIKE and any(p.ra and p.mentions and p.last == verb.first - 1 for p in clause.phrases):
        return True  # پایتخت دشمن را خواهیم زد
    return work.holds(ahead, "retribution") or (work.holds(ahead, "retorts") and work.holds(ahead, "harsh"))
