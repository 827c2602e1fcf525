"""Deeds that are told only by being condemned, or by the stir that they made: حملهٔ اسرائیل به فرودگاه دمشق را محکوم
کرد, بازداشت کریم نوری از سوی طالبان واکنش‌ها برانگیخت."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.events.nouns import NamedDeeds
from rawi.what.model import EventDraft
from rawi.what.parties.voices import marked_object
from rawi.what.patterns import Match
from rawi.what.roots import shared
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import POINTING

CONDEMNED, CRITICISED = frozenset({"ASSAULT"}), frozenset({"ASSAULT", "COERCE"})
"""Types of deeds that news tells by what somebody said of them, and by the stir that they made."""


class CondemnedDeeds:
    """Adds the attacks and arrests first named where somebody condemns them, with who made them and on whom or what."""

    def __init__(self, work: Work, named: NamedDeeds) -> None:
        self.work, self.named = work, named
        self._found: list[EventDraft] = []

    def read(self, clause: Clause) -> None:
        """Note the deed that a clause condemns, on the word of who does, or that drew criticism, on nobody's."""
        told = self.work.readings[clause.index].predicates
        if not told:
            return
        number = self.work.statement_of.get(clause.index)
        drew = number is None and clause.relation == "main" and self._blames(clause, told, "subj")
        condemns = number is not None and self._blames(clause, told, "obj")
        phrase = marked_object(clause) if condemns else self.work.args.own_subject(clause) if drew else None
        if phrase is None or not phrase.heads:
            return
        head = phrase.heads[0]
        around = Stretch.of(self.work.text, clause.first, clause.last)
        found = self.work.lex.noun_at(self.work.text, head)
        found = found or self.work.lex.infinitive_at(self.work.text, phrase, head, around)  # کشتن سه امدادگر را
        if head != phrase.first or found is None or found[1].type not in CRITICISED or self._is_known(phrase):
            return
        if self.work.lex.constraints(*found)[1].stands_in(around):
            return  # حملهٔ لفظی به خبرنگاران را محکوم کرد
        event = self.named.draft_of(clause, phrase, head, *found)
        if event is None or not (self._is_between(event, drew) or self._says_whom(event, phrase)):
            return
        event.rule, event.aspect, event.says = "event-noun-condemned", "asserted", False
        if number is not None:
            event.sources, event.statements = list(self.work.statements[number].speakers), [number]
        if not set(event.sources) & set(event.actors):
            self._found.append(event)

    @staticmethod
    def _is_between(event: EventDraft, drew: bool) -> bool:
        """Whether who did it is named, and to whom or where."""
        return bool(event.actors and (event.recipients or event.places)) and (drew or event.type in CONDEMNED)

    @staticmethod
    def _says_whom(event: EventDraft, phrase: Phrase) -> bool:
        """Whether whom it befell is named or counted: *کشتن سه معلم* را محکوم کرد; not the repression of women."""
        told = [m for m in phrase.mentions if m.actor in event.recipients]
        return not event.actors and any(m.kind == "person" or m.count is not None for m in told)

    def settle(self) -> None:
        """Keep those that nobody tells of besides."""
        for event in self._found:
            if not any(self._tells(other, event) for other in self.work.events):
                self.work.events.append(event)

    @staticmethod
    def _blames(clause: Clause, told: list[Match[Predicate]], whom: str) -> bool:
        """Whether a clause blames what stands in it as ``whom`` says: its object, or its subject."""
        if clause.verb is None or clause.verb.negated or clause.verb.tense == "subjunctive":
            return False
        for match in told:
            frame = match.pattern.target
            if frame.type == "ACCUSE" and frame.mode == "disapprove" and whom in frame.recipient:
                return True
        return False

    def _is_known(self, phrase: Phrase) -> bool:
        return phrase.first > 0 and self.work.text.keys[phrase.first - 1] in POINTING

    def _tells(self, other: EventDraft, event: EventDraft) -> bool:
        """Whether another deed may be the one condemned: by the same hand, or by nobody named."""
        if other.type != event.type:
            return False
        return not (other.actors and event.actors) or bool(shared(event.actors, other.actors, self.work.who))
