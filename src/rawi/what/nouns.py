"""Events told by nouns: with a support verb (حمله انجام دادن), under a charge, or as what is told of."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.events import AGENT, Deeds
from rawi.what.tolls import tolls_of
from rawi.what.work import Reading, Work


class NamedDeeds:
    """Finds event nouns in a clause's phrases and adds their events."""

    def __init__(self, work: Work, deeds: Deeds) -> None:
        self.work = work
        self.deeds = deeds

    def read(self, clause: Clause) -> None:
        """Add the events that nouns of a clause tell."""
        if self.work.is_headline(clause):
            return
        reading = self.work.readings[clause.index]
        for phrase in clause.phrases:
            self._phrase(clause, phrase, reading)

    def _phrase(self, clause: Clause, phrase: Phrase, reading: Reading) -> None:
        voice = self._noun_voice(clause, phrase, reading)
        if voice is None:
            return
        lex, tokens = self.work.lex, self.work.tokens
        consumed = {t for m in reading.predicates for t in m.tokens}
        heads = phrase.heads[:1] if voice in ("charge", "accused") else phrase.heads
        for head in heads:
            if head in consumed:
                continue
            found = lex.noun_at(tokens, head) or lex.infinitive_at(tokens, phrase, head)
            if found is None:
                continue
            entry, predicate = found
            self._noun_event(clause, phrase, head, entry, predicate, voice)
            return

    def _noun_voice(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        if phrase.func not in ("", "از", "به", "به اتهام"):
            return None
        if clause.verb is None or (reading.predicates and phrase.func == ""):
            return None
        if reading.support is not None and phrase.func == "":
            return reading.support.pattern.target.voice
        if phrase.func == "به اتهام":
            return "charge"
        if phrase.func == "به" and any(_alleges(m.pattern.target) for m in reading.predicates):
            return "accused"
        if clause.index in self.work.statement_of and reading.speech is not None and phrase.func in ("", "از"):
            return "told"
        return None

    def _noun_event(
        self,
        clause: Clause,
        phrase: Phrase,
        head: int,
        entry: str,
        predicate: Predicate,
        voice: str,
    ) -> None:
        assert clause.verb is not None
        if voice not in ("charge", "accused") and self.deeds.dropped(clause, predicate):
            return
        infinitive = bool(self.work.tokens[head].word.verbs) and not predicate.noun_recipient
        complement = [m.actor for m in phrase.mentions if m.actor is not None and m.first > head]
        recipients: list[int] = []
        actors: list[int] = self.deeds.actors(self.work.args.after(clause, AGENT))
        if predicate.noun_recipient == "ezafe" or (infinitive and "obj" in predicate.recipient):
            recipients = complement
        else:
            actors = actors or complement[:1]
            for function in predicate.recipient:
                if function not in ("obj", "subj"):
                    recipients = recipients or self.deeds.actors(self.work.args.after(clause, function))
        subject, _ = self.work.args.subject(clause)
        if voice == "active":
            actors = actors or list(subject)
        elif voice == "accused":
            actors = actors or self.deeds.actors(self.work.args.object(clause))
        elif voice == "passive":
            recipients = recipients or self.deeds.subject_people(clause)[0]
        if predicate.mutual and not recipients:
            recipients = self.deeds.actors(self.work.args.after(clause, "با")) or self.deeds.actors(
                self.work.args.after(clause, "میان")
            )
        if not self.deeds.complete(predicate, actors, recipients):
            return
        event = self.deeds.draft(clause, predicate, entry, "event-noun")
        event.noun = True
        event.words = (head, head + 1)
        event.actors, event.recipients = list(actors), [r for r in recipients if r not in actors]
        event.tolls = tolls_of(self.work.tokens, clause, event.type, event.mode, [phrase])
        self.deeds.finish_event(clause, predicate, event)
        support = self.work.readings[clause.index].support
        if support is not None and support.pattern.target.aspect and event.aspect == "asserted":
            event.aspect = support.pattern.target.aspect
        if voice in ("told", "accused") and clause.index in self.work.statement_of:
            number = self.work.statement_of[clause.index]
            event.sources = [s for s in self.work.statements[number].speakers if s not in event.actors]
            event.statements = [number]


def _alleges(predicate: Predicate) -> bool:
    return predicate.type == "ACCUSE" and predicate.mode == "allege"
