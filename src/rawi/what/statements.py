"""Acts of saying: who says, through what, and by which verb or phrase."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.record import Stance
from rawi.what.circumstances import first_time
from rawi.what.model import StatementDraft
from rawi.what.work import Work

AGENT = "توسط"
ATTRIBUTION = "attribution"
UNASSERTED = frozenset({"purpose", "condition"})


class Sayings:
    """Fills ``Work.statements`` clause by clause, in the order of the text."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def read(self, clause: Clause) -> None:
        """Add the statements that a clause makes: by attribution phrases and by its verb."""
        if self.work.is_headline(clause):
            return
        for phrase in clause.phrases:
            if phrase.func == ATTRIBUTION:
                self._attribution(clause, phrase)
        entry = self._says(clause)
        if entry is None or clause.quoted:
            return
        speakers, how = self._speakers(clause)
        assert clause.verb is not None
        if not speakers or how == "first person":
            return
        self.work.args.speakers[clause.index] = speakers
        first = min([p.start for p in clause.phrases] + [e.first for e in clause.times] + [clause.verb.first])
        words = self.work.args.consumed.get(clause.index, frozenset())
        name, gloss, stance, addressee = entry
        statement = StatementDraft(
            speakers=speakers,
            via=self._via(clause, speakers, addressee),
            first=max(first, clause.first),
            last=clause.verb.last,
            clause=clause.index,
            rule="saying-verb",
            entry=name,
            verb=self.work.text.quote(min([clause.verb.first, *words]), clause.verb.last),
            verb_en=gloss,
            channel=self._channel(clause),
            time=first_time(clause),
            stance=stance,
            why=how,
        )
        self._take_carrier(clause, statement)
        self.work.statement_of[clause.index] = len(self.work.statements)
        self.work.statements.append(statement)

    def _take_carrier(self, clause: Clause, statement: StatementDraft) -> None:
        """بر اساس اعلامیهٔ X، Y گفت: the document's owner carries Y's words; it is no statement beside them."""
        number = self.work.attributed.get(clause.index)
        if number is None or number != len(self.work.statements) - 1:
            return
        carrier = self.work.statements[number]
        if set(carrier.speakers) & set(statement.speakers):
            return
        statement.via.extend(s for s in carrier.speakers if s not in statement.via)
        statement.first = min(statement.first, carrier.first)
        del self.work.statements[number], self.work.attributed[clause.index]

    def _says(self, clause: Clause) -> tuple[str, str, Stance | None, tuple[str, ...]] | None:
        """The entry, gloss, stance and addressee prepositions where the clause is an act of saying that happened."""
        verb = clause.verb
        if (
            verb is None
            or verb.negated
            or clause.relation in UNASSERTED
            or clause.modal
            or verb.tense in ("subjunctive", "future", "imperative")
        ):
            return None
        reading = self.work.readings[clause.index]
        if reading.speech is not None:
            speech = reading.speech.pattern.target
            content = (
                clause.index in self.work.has_content
                or bool(self.work.args.object(clause))
                or self._quotes_follow(clause)
            )
            if self._is_passive(clause) and not self._teller(clause):
                return None
            if content or not speech.needs_content:
                return reading.speech.pattern.entry, speech.gloss, speech.stance, speech.addressee
        for match in reading.predicates:
            if match.pattern.target.says and not match.pattern.passive and not verb.passive:
                return match.pattern.entry, match.pattern.target.gloss, None, ()
        return None

    def _quotes_follow(self, clause: Clause) -> bool:
        assert clause.verb is not None
        return any(clause.first <= first <= clause.verb.last + 2 for first, _ in self.work.text.quotes)

    def _speakers(self, clause: Clause) -> tuple[list[int], str]:
        if self._is_passive(clause):
            return self._teller(clause), "the teller of a passive"
        actors, how = self.work.args.subject(clause)
        actors = list(actors)
        if actors and how in ("", "relative", "first person"):
            return actors, how
        subject = self.work.args.own_subject(clause)
        if subject is not None and how == "thing":
            channel = any(self._is_channel(h) for h in subject.heads)
            owners = self.work.args.actors_of(subject, first_only=True)
            if channel:
                return (
                    (owners, "the document's owner")
                    if owners
                    else (self._last_speakers(clause), "the document named before")
                )
            return ([], "")
        if actors:
            return actors, how
        document = self._document(clause)
        if document is not None:
            return self._owners(clause, document)
        if subject is None:
            return self._last_speakers(clause), "carried over from the statement before"
        return [], ""

    def _is_passive(self, clause: Clause) -> bool:
        speech = self.work.readings[clause.index].speech
        return clause.verb is not None and (clause.verb.passive or (speech is not None and speech.pattern.passive))

    def _teller(self, clause: Clause) -> list[int]:
        """Who says what is told in the passive: its agent (از سوی), or the owner of the document that it stands in."""
        for phrase in self.work.args.after(clause, AGENT):
            actors = self.work.args.actors_of(phrase)
            if actors:
                return actors
        document = self._document(clause)
        if document is None:
            return []
        return self._owners(clause, document)[0]

    def _document(self, clause: Clause) -> Phrase | None:
        """The document that something stands in: در اعلامیهٔ وزارت."""
        return next(
            (p for p in clause.phrases if p.func in ("در", "طی") and any(self._is_channel(h) for h in p.heads)), None
        )

    def _owners(self, clause: Clause, document: Phrase) -> tuple[list[int], str]:
        owners = self.work.args.actors_of(document, first_only=True)
        if owners:
            return owners, "the document's owner"
        return self._last_speakers(clause), "the document named before"

    def _last_speakers(self, clause: Clause) -> list[int]:
        for statement in reversed(self.work.statements):
            if statement.first < clause.last and statement.clause != clause.index:
                return list(statement.speakers)
        return []

    def _is_channel(self, head: int) -> bool:
        return self.work.lex.channel(self.work.tokens, head) is not None

    def _channel(self, clause: Clause) -> str:
        for phrase in clause.phrases:
            for head in phrase.heads:
                found = self.work.lex.channel(self.work.tokens, head)
                if found is not None:
                    return found[0]
        return ""

    def _via(self, clause: Clause, speakers: list[int], addressee: tuple[str, ...]) -> list[int]:
        via: list[int] = []
        for phrase in clause.phrases:
            if phrase.func in addressee or phrase.func in ("در", "با", "توسط", "به"):
                for mention in phrase.mentions:
                    if (
                        mention.actor is not None
                        and mention.actor not in speakers
                        and mention.actor not in via
                        and self.work.who.actors[mention.actor].kind == "outlet"
                    ):
                        via.append(mention.actor)
        return via

    def _attribution(self, clause: Clause, phrase: Phrase) -> None:
        entry = self.work.lex.attributions[phrase.entry]
        speakers = self.work.args.actors_of(phrase)
        how = ""
        channel = any(self._is_channel(h) for h in phrase.heads)
        if entry.carrier:
            if not channel and phrase.heads:
                return
            speakers = speakers[:1]
            if not speakers and channel:
                speakers, how = self._last_speakers(clause), "the document named before"
        if not speakers:
            return
        statement = StatementDraft(
            speakers=speakers,
            via=[],
            first=phrase.start,
            last=phrase.last,
            clause=clause.index,
            rule="attribution-phrase",
            entry=phrase.entry,
            verb=self.work.text.quote(phrase.start, phrase.first),
            verb_en=entry.gloss,
            channel=entry.channel or (self._channel(clause) if channel else ""),
            why=how,
        )
        self.work.attributed[clause.index] = len(self.work.statements)
        self.work.statements.append(statement)
