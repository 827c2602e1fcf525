"""Attacks that are told only by being condemned: حملهٔ اسرائیل به فرودگاه دمشق را محکوم کرد."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.model import EventDraft
from rawi.what.nouns import NamedDeeds
from rawi.what.roots import shared
from rawi.what.voices import marked_object
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import POINTING


class CondemnedDeeds:
    """Adds the attacks first named where somebody condemns them, with who made them and on whom or what."""

    def __init__(self, work: Work, named: NamedDeeds) -> None:
        self.work, self.named = work, named
        self._found: list[EventDraft] = []

    def read(self, clause: Clause) -> None:
        """Note the attack that a clause condemns, on the word of who does."""
        number = self.work.statement_of.get(clause.index)
        phrase = marked_object(clause) if number is not None else None
        if phrase is None or number is None or not phrase.heads or not self._condemns(clause):
            return
        head = phrase.heads[0]
        found = self.work.lex.noun_at(self.work.text, head)
        if head != phrase.first or found is None or found[1].type != "ASSAULT" or self._is_known(phrase):
            return
        if self.work.lex.constraints(*found)[1].stands_in(Stretch.of(self.work.text, clause.first, clause.last)):
            return  # حملهٔ لفظی به خبرنگاران را محکوم کرد
        event = self.named.draft_of(clause, phrase, head, *found)
        if event is None or not event.actors or not (event.recipients or event.places):
            return
        event.rule, event.aspect, event.says = "event-noun-condemned", "asserted", False
        event.sources, event.statements = list(self.work.statements[number].speakers), [number]
        if not set(event.sources) & set(event.actors):
            self._found.append(event)

    def settle(self) -> None:
        """Keep those that nobody tells of besides."""
        for event in self._found:
            if not any(self._tells(other, event) for other in self.work.events):
                self.work.events.append(event)

    def _condemns(self, clause: Clause) -> bool:
        if clause.verb is None or clause.verb.negated or clause.verb.tense == "subjunctive":
            return False
        told = [m.pattern.target for m in self.work.readings[clause.index].predicates]
        return any(t.type == "ACCUSE" and t.mode == "disapprove" and "obj" in t.recipient for t in told)

    def _is_known(self, phrase: Phrase) -> bool:
        return phrase.first > 0 and self.work.text.keys[phrase.first - 1] in POINTING

    def _tells(self, other: EventDraft, event: EventDraft) -> bool:
        """Whether another attack may be the one condemned: by the same hand, or by nobody named."""
        if other.type != "ASSAULT":
            return False
        return not other.actors or bool(shared(event.actors, other.actors, self.work.who))
