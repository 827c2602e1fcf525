"""From clauses to statements and events: which clauses say, what each tells, and on whose word it rests."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.parse import MUST, ClauseParser, keys_of
from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import Attribution, Channel, Cue, ModeCue, Predicate, Speech, SupportVerb
from rawi.lexicon.phrasebook import PhraseBook
from rawi.record import Aspect, Place, Time
from rawi.text.model import Text
from rawi.time.model import Times
from rawi.what.arguments import FROM_ABOVE, Arguments
from rawi.what.merge import merge_events
from rawi.what.model import EventDraft, StatementDraft
from rawi.what.patterns import Match, VerbTable, noun_table
from rawi.what.responses import respond
from rawi.what.tolls import tolls_of
from rawi.who.model import Mention, Who

AGENT = "توسط"
ATTRIBUTION = "attribution"
UNASSERTED = frozenset({"purpose", "condition"})
VERBAL = frozenset({"AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""PLOVER's verbal types: told in the present tense they are still single acts, not states that go on."""
LONG_AGO = timedelta(days=200)
"""An event this long before the report is background: "historical"."""


@dataclass(slots=True)
class Reading:
    """What one clause was found to be."""

    heads: list[int]
    speech: Match[Speech] | None = None
    predicates: list[Match[Predicate]] = field(default_factory=list)
    support: Match[SupportVerb] | None = None
    cues: list[tuple[str, Cue]] = field(default_factory=list)


class WhatReader:
    """The compiled what lexicon; `read` turns clauses into statements and events."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.speech: VerbTable[Speech] = VerbTable()
        for name, entry in lexicon.of(Speech).items():
            for verb in entry.verbs:
                self.speech.add(verb, f"speech:{name}", entry, with_passive=False)
        self.predicates: VerbTable[Predicate] = VerbTable()
        for name, predicate in lexicon.of(Predicate).items():
            for verb in predicate.verbs:
                self.predicates.add(verb, f"predicates:{name}", predicate, with_passive="obj" in predicate.recipient)
        self.supports: VerbTable[SupportVerb] = VerbTable()
        for name, support in lexicon.of(SupportVerb).items():
            for verb in support.verbs:
                self.supports.add(verb, f"supports:{name}", support, with_passive=False)
        self.nouns = noun_table((f"predicates:{n}", p) for n, p in lexicon.of(Predicate).items())
        self.attributions = {f"attributions:{n}": a for n, a in lexicon.of(Attribution).items()}
        self.channels: PhraseBook[tuple[str, Channel]] = PhraseBook(
            (keys_of(w), (n, c)) for n, c in lexicon.of(Channel).items() for w in c.words)
        self.modes = [(m.type, m.mode, frozenset(keys_of(w) for w in m.words)) for m in lexicon.of(ModeCue).values()]
        self.cues: PhraseBook[tuple[str, Cue]] = PhraseBook(
            (keys_of(p), (n, c)) for n, c in lexicon.of(Cue).items() for p in c.phrases)
        self._constraints: dict[str, tuple[frozenset[str], frozenset[str]]] = {}

    def read(self, text: Text, times: Times, who: Who, clauses: list[Clause]) -> tuple[list[StatementDraft], list[EventDraft]]:
        """Statements and events (merged) in the order of the text."""
        return _Reading(self, text, times, who, clauses).run()

    def unless(self, entry: str, speech: Speech) -> frozenset[str]:
        """The folded ``unless`` of a verb of saying, compiled once."""
        if entry not in self._constraints:
            self._constraints[entry] = (frozenset(), frozenset(" ".join(keys_of(w)) for w in speech.unless))
        return self._constraints[entry][1]

    def constraints(self, entry: str, predicate: Predicate) -> tuple[frozenset[str], frozenset[str]]:
        """The folded ``words`` and ``unless`` of a predicate, compiled once."""
        known = self._constraints.get(entry)
        if known is None:
            known = (frozenset(" ".join(keys_of(w)) for w in predicate.words),
                     frozenset(" ".join(keys_of(w)) for w in predicate.unless))
            self._constraints[entry] = known
        return known


class _Reading:
    """One reading of one text."""

    def __init__(self, reader: WhatReader, text: Text, times: Times, who: Who, clauses: list[Clause]) -> None:
        self.lex, self.text, self.times, self.who, self.clauses = reader, text, times, who, clauses
        self.tokens = text.tokens
        self.args = Arguments(clauses, who.actors, text.tokens)
        self.readings: list[Reading] = []
        self.statements: list[StatementDraft] = []
        self.statement_of: dict[int, int] = {}  # clause → statement made by its verb
        self.attributed: dict[int, int] = {}  # clause → statement made by an attribution phrase in it
        self.events: list[EventDraft] = []
        self._governors: dict[int, int | None] = {}
        self.order = sorted(range(len(clauses)), key=lambda i: (clauses[i].first, i))
        body = [s for s in text.sentences if not s.headline]
        self.skip_headlines = bool(body)

    def run(self) -> tuple[list[StatementDraft], list[EventDraft]]:
        self._complete_elided()
        for clause in self.clauses:
            self.readings.append(self._match(clause))
        self._link_bare_content()
        self._link_further_saying()
        self.has_content = {c.parent for c in self.clauses if c.relation == "content" and c.parent is not None}
        for index in self.order:
            self._statements(self.clauses[index])
        for index in self.order:
            self._events(self.clauses[index])
        events = merge_events(self.events, self.who, [c.sentence for c in self.clauses])
        respond(self, events)
        return self.statements, events

    def is_headline(self, clause: Clause) -> bool:
        return self.skip_headlines and self.text.sentences[clause.sentence].headline

    # -- matching ------------------------------------------------------------------------------------------------
    def _match(self, clause: Clause) -> Reading:
        heads = [h for p in clause.phrases for h in p.heads]
        heads += [m.head for p in clause.phrases for m in p.mentions if m.kind == "people"]
        heads.sort()
        reading = Reading(heads)
        reading.cues = list(self._cues(clause))
        if clause.verb is None:
            return reading
        lemma, tokens = clause.verb.lemma, self.tokens
        for speech in self.lex.speech.find(tokens, lemma, heads):
            if self._allowed(clause, frozenset(), self.lex.unless(speech.pattern.entry, speech.pattern.target)) \
                    and (reading.speech is None or len(speech.tokens) > len(reading.speech.tokens)):
                reading.speech = speech
        reading.predicates = self._best(clause, self.lex.predicates.find(tokens, lemma, heads))
        for support in self.lex.supports.find(tokens, lemma, heads):
            if reading.support is None or len(support.tokens) > len(reading.support.tokens):
                reading.support = support
        consumed = set()
        for match in (reading.speech, reading.support, *reading.predicates):
            if match is not None:
                consumed.update(match.tokens)
        self.args.consumed[clause.index] = frozenset(consumed)
        return reading

    def _best(self, clause: Clause, matches: Iterable[Match[Predicate]]) -> list[Match[Predicate]]:
        """The predicates of a clause: the most specific match, and those of nouns joined to its noun by و."""
        assert clause.verb is not None
        fitting = []
        for match in matches:
            pattern = match.pattern
            words, unless = self.lex.constraints(pattern.entry, pattern.target)
            if self._allowed(clause, words, unless):
                fitting.append((len(match.tokens), not pattern.passive, bool(words), match))
        if not fitting:
            return []
        fitting.sort(key=lambda f: f[:3], reverse=True)
        best = fitting[0][3]
        chosen = [best]
        for _, _, _, match in fitting[1:]:
            if match.tokens and best.tokens and not set(match.tokens) & set(best.tokens) \
                    and self._joined(match.tokens[-1], best.tokens[-1]) and match.pattern.target is not best.pattern.target \
                    and all(m.pattern.entry != match.pattern.entry for m in chosen):
                chosen.append(match)
        return chosen

    def _joined(self, a: int, b: int) -> bool:
        """Whether two light-verb nouns share one verb: بازداشت و شکنجه کردند."""
        first, last = sorted((a, b))
        between = [t.key for t in self.tokens[first + 1:last]]
        return len(between) <= 2 and any(k in ("و", "،") for k in between)

    def _allowed(self, clause: Clause, words: frozenset[str], unless: frozenset[str]) -> bool:
        if not words and not unless:
            return True
        span = self.tokens[clause.first:clause.last]
        keys = {t.key for t in span} | {t.word.lemma for t in span}
        if unless & keys:
            return False
        if words and not words & keys:
            joined = " ".join(t.key for t in span)
            return any(" " in w and w in joined for w in words)
        return True

    def _cues(self, clause: Clause) -> Iterable[tuple[str, Cue]]:
        at = clause.first
        end = clause.verb.last if clause.verb else clause.last
        while at < end:
            found = self.lex.cues.match(self.tokens, at, end)
            if found is None:
                at += 1
            else:
                at += found[0]
                yield found[1]

    # -- statements ----------------------------------------------------------------------------------------------
    def _link_bare_content(self) -> None:
        """A clause that follows a verb of saying without که or و is what is said (گفتند نیروهای … کشتند)."""
        for clause in self.clauses:
            if clause.previous is None or clause.coordinate or clause.relation == "content":
                continue
            before = self.clauses[clause.previous]
            if self.readings[before.index].speech is not None and before.sentence == clause.sentence:
                clause.relation, clause.parent = "content", before.index

    def _complete_elided(self) -> None:
        """A participle whose شدن stands in the next clause is passive: ۱۲ سرباز کشته و ۲۷ تن زخمی شده‌اند."""
        for clause in reversed(self.clauses):
            if clause.previous is None or clause.verb is None or not clause.coordinate:
                continue
            before = self.clauses[clause.previous].verb
            if before is None or not before.elided or before.passive:
                continue
            if clause.verb.lemma in ("شدن", "گردیدن") or clause.verb.passive:
                before.passive = before.lemma != "شدن" and not any(p.ra for p in self.clauses[clause.previous].phrases)
            before.tense, before.plural = clause.verb.tense, clause.verb.plural

    def _link_further_saying(self) -> None:
        """A verb of saying joined to the content of another, with no subject of its own, goes on for the same speaker:
        it stands beside the first verb of saying, not inside what that one says (گفت که … و افزود که …)."""
        for clause in self.clauses:
            if clause.relation != "content" or not clause.coordinate or clause.parent is None or clause.quoted:
                continue
            if self._is_saying(clause) and self._is_saying(self.clauses[clause.parent]) and self.args.own_subject(clause) is None:
                above = self.clauses[clause.parent]
                clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index

    def _is_saying(self, clause: Clause) -> bool:
        reading = self.readings[clause.index]
        return reading.speech is not None or any(m.pattern.target.says for m in reading.predicates)

    def _statements(self, clause: Clause) -> None:
        if self.is_headline(clause):
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
        self.args.speakers[clause.index] = speakers
        first = min([p.start for p in clause.phrases] + [e.first for e in clause.times] + [clause.verb.first])
        words = self.args.consumed.get(clause.index, frozenset())
        name, gloss, stance, addressee = entry
        statement = StatementDraft(
            speakers=speakers, via=self._via(clause, speakers, addressee), first=max(first, clause.first),
            last=clause.verb.last, clause=clause.index, rule="saying-verb", entry=name,
            verb=self.text.quote(min([clause.verb.first, *words]), clause.verb.last), verb_en=gloss,
            channel=self._channel(clause), time=first_time(clause), stance=stance, why=how)
        self._take_carrier(clause, statement)
        self.statement_of[clause.index] = len(self.statements)
        self.statements.append(statement)

    def _take_carrier(self, clause: Clause, statement: StatementDraft) -> None:
        """بر اساس اعلامیهٔ X، Y گفت: the document's owner carries Y's words; it is no statement beside them."""
        number = self.attributed.get(clause.index)
        if number is None or number != len(self.statements) - 1:
            return
        carrier = self.statements[number]
        if set(carrier.speakers) & set(statement.speakers):
            return
        statement.via.extend(s for s in carrier.speakers if s not in statement.via)
        statement.first = min(statement.first, carrier.first)
        del self.statements[number], self.attributed[clause.index]

    def _says(self, clause: Clause) -> tuple[str, str, str | None, tuple[str, ...]] | None:
        """The entry, gloss, stance and addressee prepositions where the clause is an act of saying that happened."""
        verb = clause.verb
        if verb is None or verb.negated or clause.relation in UNASSERTED or clause.modal or verb.tense in ("subjunctive", "future", "imperative"):
            return None
        reading = self.readings[clause.index]
        if reading.speech is not None:
            speech = reading.speech.pattern.target
            content = clause.index in self.has_content or bool(self.args.object(clause)) or self._quotes_follow(clause)
            passive = verb.passive or (verb.lemma == "شدن" and reading.speech.pattern.verb != "شدن")
            if not passive and (content or not speech.needs_content):
                return reading.speech.pattern.entry, speech.gloss, speech.stance, speech.addressee
        for match in reading.predicates:
            if match.pattern.target.says and not match.pattern.passive and not verb.passive:
                return match.pattern.entry, match.pattern.target.gloss, None, ()
        return None

    def _quotes_follow(self, clause: Clause) -> bool:
        assert clause.verb is not None
        return any(clause.first <= first <= clause.verb.last + 2 for first, _ in self.text.quotes)

    def _speakers(self, clause: Clause) -> tuple[list[int], str]:
        actors, how = self.args.subject(clause)
        actors = [a for a in actors]
        if actors and how in ("", "relative", "first person"):
            return actors, how
        subject = self.args.own_subject(clause)
        if subject is not None and how == "thing":
            channel = any(self._is_channel(h) for h in subject.heads)
            owners = self.args.actors_of(subject, first_only=True)
            if channel:
                return (owners, "the document's owner") if owners else (self._last_speakers(clause), "the document named before")
            return ([], "")
        if actors:
            return actors, how
        document = next((p for p in clause.phrases if p.func in ("در", "طی") and any(self._is_channel(h) for h in p.heads)), None)
        if document is not None:
            owners = self.args.actors_of(document, first_only=True)
            return (owners, "the document's owner") if owners else (self._last_speakers(clause), "the document named before")
        if subject is None:
            return self._last_speakers(clause), "carried over from the statement before"
        return [], ""

    def _last_speakers(self, clause: Clause) -> list[int]:
        for statement in reversed(self.statements):
            if statement.first < clause.last and statement.clause != clause.index:
                return list(statement.speakers)
        return []

    def _is_channel(self, head: int) -> bool:
        found = self.lex.channels.match(self.tokens, head, len(self.tokens))
        return found is not None or self._channel_lemma(head) is not None

    def _channel_lemma(self, head: int) -> tuple[str, Channel] | None:
        lemma = self.tokens[head].word.lemma
        if lemma == self.tokens[head].key:
            return None
        options = self.lex.channels._by_first.get(lemma, ())
        return next((value for keys, value in options if len(keys) == 1), None)

    def _channel(self, clause: Clause) -> str:
        for phrase in clause.phrases:
            for head in phrase.heads:
                found = self.lex.channels.match(self.tokens, head, len(self.tokens))
                value = found[1] if found else self._channel_lemma(head)
                if value is not None:
                    return value[0]
        return ""

    def _via(self, clause: Clause, speakers: list[int], addressee: tuple[str, ...]) -> list[int]:
        via: list[int] = []
        for phrase in clause.phrases:
            if phrase.func in addressee or phrase.func in ("در", "با", "توسط", "به"):
                for mention in phrase.mentions:
                    if mention.actor is not None and mention.actor not in speakers and mention.actor not in via \
                            and self.who.actors[mention.actor].kind == "outlet":
                        via.append(mention.actor)
        return via

    def _attribution(self, clause: Clause, phrase: Phrase) -> None:
        entry = self.lex.attributions[phrase.entry]
        speakers = [a for a in self.args.actors_of(phrase)]
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
            speakers=speakers, via=[], first=phrase.start, last=phrase.last, clause=clause.index, rule="attribution-phrase",
            entry=phrase.entry, verb=self.text.quote(phrase.start, phrase.first), verb_en=entry.gloss,
            channel=entry.channel or (self._channel(clause) if channel else ""), why=how)
        self.attributed[clause.index] = len(self.statements)
        self.statements.append(statement)

    # -- whose word ----------------------------------------------------------------------------------------------
    def governor(self, clause: Clause) -> int | None:
        """The statement that a clause's content rests on, or None where the outlet tells it."""
        if clause.index not in self._governors:
            self._governors[clause.index] = None
            self._governors[clause.index] = self._find_governor(clause)
        return self._governors[clause.index]

    def _find_governor(self, clause: Clause) -> int | None:
        own = self.attributed.get(clause.index)
        if own is not None:
            return own
        if clause.parent is not None:
            parent = self.clauses[clause.parent]
            if clause.relation == "content" and parent.index in self.statement_of:
                return self.statement_of[parent.index]
            return self.governor(parent)
        if clause.relation == "relative" or clause.embedded:
            if clause.within is not None and clause.within.index >= 0 and clause.within is not clause:
                return self.governor(clause.within)
            return None
        if clause.previous is not None:
            previous = self.clauses[clause.previous]
            if previous.sentence == clause.sentence and previous.index in self.attributed:
                return self.attributed[previous.index]
            if previous.sentence == clause.sentence and previous.relation == clause.relation:
                return self.governor(previous)
        if clause.quoted:
            return self._quoting(clause)
        return None

    def _quoting(self, clause: Clause) -> int | None:
        """The statement before the quotation that a clause stands in."""
        for number in range(len(self.statements) - 1, -1, -1):
            if self.statements[number].last <= clause.first:
                return number
        return None

    # -- events --------------------------------------------------------------------------------------------------
    def _events(self, clause: Clause) -> None:
        if self.is_headline(clause):
            return
        reading = self.readings[clause.index]
        for match in reading.predicates:
            self._verb_event(clause, match)
        if clause.modal in MUST:
            self._demand(clause)
        for phrase in clause.phrases:
            self._noun_events(clause, phrase, reading)

    def _dropped(self, clause: Clause, predicate: Predicate) -> bool:
        """Content that nobody asserts: demands, plans, purposes, conditions, and what did not happen."""
        assert clause.verb is not None
        if clause.relation in UNASSERTED:
            return True
        if clause.verb.negated:
            return True
        if clause.modal and not predicate.says:
            return True
        if clause.verb.tense == "subjunctive" and not predicate.aspect:
            return True
        above: Clause | None = clause
        for _ in range(8):
            if above is None or above.parent is None:
                return False
            parent = self.clauses[above.parent]
            if any(m.pattern.target.content for m in self.readings[parent.index].predicates):
                return above.relation != "content" or clause.verb.tense != "past"
            if above.relation in UNASSERTED:
                return True
            above = parent
        return False

    def _restrictive(self, clause: Clause) -> bool:
        """A relative clause without a comma before که only tells which one is meant: it is setting, not news."""
        if clause.first < 2:
            return False
        return self.tokens[clause.first - 2].word.kind != "punct"

    def _verb_event(self, clause: Clause, match: Match[Predicate]) -> None:
        verb, predicate = clause.verb, match.pattern.target
        assert verb is not None
        if self._dropped(clause, predicate):
            return
        if clause.relation == "relative" and not clause.coordinate and self._restrictive(clause):
            return
        passive = verb.passive or match.pattern.passive
        victims: list[Phrase] = []
        if passive:
            actors = self._actors(self.args.after(clause, AGENT))
            recipients, how = self._subject_people(clause)
            own = self.args.own_subject(clause)
            victims = [own] if own is not None else []
            if how == FROM_ABOVE:
                recipients = []  # who says it is not who suffers it
            if "obj" not in predicate.recipient:
                recipients, victims = self._actors(self.args.fill(clause, predicate.recipient)), []
            actors = actors or self._deed_owner(clause, predicate)
            if predicate.type == "MOBILIZE" and not actors:
                actors, recipients = recipients, []  # those deployed are the ones who come
        else:
            actors, recipients, how, victims = self._active(clause, predicate)
        if not self._complete(predicate, actors, recipients):
            return
        if "place" in predicate.needs and not self._places(clause, predicate):
            return
        event = self._draft(clause, predicate, match.pattern.entry, "verb-frame", passive)
        event.words = (min([verb.first, *match.tokens]), verb.last)
        event.actors, event.recipients = actors, [r for r in recipients if r not in actors]
        if how:
            event.why.append(f"subject {how}")
        if predicate.says and not passive:
            event.says = True
        event.tolls = tolls_of(self.tokens, clause, event.type, event.mode, victims)
        self._finish_event(clause, predicate, event)

    def _active(self, clause: Clause, predicate: Predicate) -> tuple[list[int], list[int], str, list[Phrase]]:
        how = ""
        if "subj" in predicate.actor:
            actors, how = self.args.subject(clause)
            if how == "thing":
                actors = self._thing_owner(clause)
        else:
            actors = self._actors(self.args.fill(clause, predicate.actor))
        if predicate.recipient[:1] == ("subj",):
            recipients, how = self._subject_people(clause)
            own = self.args.own_subject(clause)
            return actors, recipients, how, [own] if own is not None else []
        victims = self.args.fill(clause, predicate.recipient)
        recipients = self._actors(victims)
        if predicate.mutual and not recipients:
            recipients = self._actors(self.args.after(clause, "با"))
        return list(actors), recipients, how, victims

    def _deed_owner(self, clause: Clause, predicate: Predicate) -> list[int]:
        """The actor of a passive told by its deed: در حملهٔ هوایی پاکستان … کشته شدند."""
        for phrase in clause.phrases:
            if phrase.func in ("در", "در جریان", "به اثر"):
                for head in phrase.heads:
                    found = self._noun_at(head)
                    if found is not None and found[1].type == predicate.type and not found[1].noun_recipient:
                        return [m.actor for m in phrase.mentions if m.actor is not None and m.first > head][:1]
        return []

    def _thing_owner(self, clause: Clause) -> list[int]:
        """The actor behind a deed or instrument as subject: حملهٔ طالبان … را کشت, طیاره‌های پاکستان … بم ریختند."""
        phrase = self.args.own_subject(clause)
        return self.args.actors_of(phrase, first_only=True) if phrase is not None else []

    def _subject_people(self, clause: Clause) -> tuple[list[int], str]:
        actors, how = self.args.subject(clause)
        if how == "thing":
            return self._thing_owner(clause), how
        return list(actors), how

    def _actors(self, phrases: list[Phrase]) -> list[int]:
        found: list[int] = []
        for phrase in phrases:
            for actor in self.args.actors_of(phrase, first_only=bool(phrase.heads)):
                if actor not in found:
                    found.append(actor)
        return found

    def _complete(self, predicate: Predicate, actors: list[int], recipients: list[int]) -> bool:
        if "actor" in predicate.needs and not actors:
            return False
        if "recipient" in predicate.needs and not recipients:
            return False
        return bool(actors or recipients)

    def _draft(self, clause: Clause, predicate: Predicate, entry: str, rule: str, passive: bool) -> EventDraft:
        last = clause.verb.last if clause.verb else clause.last
        first = min([p.start for p in clause.phrases] + [e.first for e in clause.times] + [last - 1])
        event = EventDraft(predicate.type, predicate.mode, "asserted", max(first, clause.first), last, clause.index, rule, entry,
                           contexts=predicate.contexts)
        event.mode = self._mode(clause, event)
        return event

    def _mode(self, clause: Clause, event: EventDraft) -> str:
        if event.mode and event.type not in ("ASSAULT",):
            return event.mode
        end = clause.verb.last if clause.verb else clause.last
        span = self.tokens[clause.first:end]
        keys = {t.key for t in span} | {t.word.lemma for t in span}
        for type_, mode, words in self.lex.modes:
            if type_ == event.type and any((len(w) == 1 and w[0] in keys) or (len(w) > 1 and _contains(span, w)) for w in words):
                return mode
        return event.mode

    def _finish_event(self, clause: Clause, predicate: Predicate, event: EventDraft) -> None:
        event.time = first_time(clause)
        event.places = self._places(clause, predicate)
        event.aspect = self._aspect(clause, predicate, event)
        governor = self.governor(clause)
        if governor is not None:
            statement = self.statements[governor]
            event.sources = [s for s in statement.speakers if not (event.says and s in event.actors)]
            event.statements = [governor]
            for toll in event.tolls:
                toll.sources = list(event.sources)
        event.evidence = [(event.first, event.last)]
        self.events.append(event)

    def _places(self, clause: Clause, predicate: Predicate) -> list[Place]:
        places: list[Place] = []
        functions = (*predicate.place, "بر") if predicate.type == "ASSAULT" else predicate.place
        for function in functions:
            phrases = self.args.after(clause, function)
            if not function:
                phrases = [p for p in phrases if self.args.is_consumed(clause, p)]
            for phrase in phrases:
                for mention in phrase.mentions:
                    if mention.place is not None and all(p.name != mention.place.name for p in places):
                        places.append(mention.place)
            if places:
                break
        return places

    def _aspect(self, clause: Clause, predicate: Predicate, event: EventDraft) -> Aspect:
        verb = clause.verb
        if verb is None:
            return "asserted"
        cued = next((c.aspect for _, c in self.readings[clause.index].cues if c.aspect and c.aspect != "historical"), None)
        if cued is not None:
            return cued
        if predicate.aspect:
            return predicate.aspect
        if verb.tense == "future":
            return "future"
        day = self.times.published.day
        if event.time is not None and day is not None:
            start, end = event.time.start, event.time.end
            if start is not None and start > day.isoformat():
                return "future"
            if start is not None and end is None:
                return "ongoing" if verb.tense in ("present", "perfect") else "historical"
            if end is not None and date.fromisoformat(end) < day - LONG_AGO:
                return "historical"
        if any(c.aspect == "historical" for _, c in self.readings[clause.index].cues):
            return "historical"
        if verb.tense in ("present", "imperfect") and predicate.type not in VERBAL:
            return "ongoing" if verb.tense == "present" else "historical"
        return "asserted"

    # -- event nouns ---------------------------------------------------------------------------------------------
    def _noun_events(self, clause: Clause, phrase: Phrase, reading: Reading) -> None:
        """Events named by a noun: with a support verb, or where the clause is about them."""
        voice = self._noun_voice(clause, phrase, reading)
        if voice is None:
            return
        consumed = {t for m in reading.predicates for t in m.tokens}
        for head in phrase.heads:
            if head in consumed:
                continue
            found = self._noun_at(head) or self._infinitive_at(phrase, head)
            if found is None:
                continue
            entry, predicate = found
            self._noun_event(clause, phrase, head, entry, predicate, voice)
            return

    def _demand(self, clause: Clause) -> None:
        """What somebody says must be done is that somebody's demand: گفت که طالبان باید زندانیان را آزاد کنند."""
        governor = self.governor(clause)
        if governor is None or clause.verb is None or clause.relation in UNASSERTED or clause.modal != "باید":
            return
        speakers = self.statements[governor].speakers
        subject, _ = self._subject_people(clause)
        recipients = [a for a in subject if a not in speakers]
        if not recipients or clause.verb.tense != "subjunctive":
            return
        event = EventDraft("REQUEST", "", "asserted", clause.first, clause.verb.last, clause.index, "demand", "cue:must",
                           words=(clause.verb.first, clause.verb.last), actors=list(speakers), recipients=recipients, says=True,
                           statements=[governor], evidence=[(clause.first, clause.verb.last)])
        self.events.append(event)

    def _noun_voice(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        if phrase.func not in ("", "از", "به", "به اتهام"):
            return None
        if clause.verb is None or reading.predicates and phrase.func == "":
            return None
        if reading.support is not None and phrase.func == "":
            return reading.support.pattern.target.voice
        if phrase.func == "به اتهام":
            return "charge"
        if phrase.func == "به" and any(m.pattern.target.type == "ACCUSE" and m.pattern.target.mode == "allege" for m in reading.predicates):
            return "accused"
        if clause.index in self.statement_of and reading.speech is not None and phrase.func in ("", "از"):
            return "told"
        return None

    def _noun_at(self, head: int) -> tuple[str, Predicate] | None:
        token = self.tokens[head]
        for lemma in (token.word.lemma, token.key):
            for keys, entry, predicate in self.lex.nouns.get(lemma, ()):
                if all(head + k < len(self.tokens) and (self.tokens[head + k].key == keys[k]) for k in range(1, len(keys))):
                    return entry, predicate
        return None

    def _infinitive_at(self, phrase: Phrase, head: int) -> tuple[str, Predicate] | None:
        """The predicate of an infinitive used as a noun: ربودن دو بازرگان، کشته شدن سه سرباز."""
        form = next((f for f in self.tokens[head].word.verbs if f.form == "infinitive"), None)
        if form is None:
            return None
        lemma, before = form.lemma, [h for h in phrase.heads if h < head]
        if lemma == "شدن" and before:
            participle = next((f for f in self.tokens[before[-1]].word.verbs if f.form == "participle"), None)
            if participle is not None:
                lemma, before = participle.lemma, before[:-1]
        best = self._best_of(self.lex.predicates.find(self.tokens, lemma, before))
        return (best.pattern.entry, best.pattern.target) if best is not None else None

    @staticmethod
    def _best_of(matches: Iterable[Match[Predicate]]) -> Match[Predicate] | None:
        return max(matches, key=lambda m: (len(m.tokens), not m.pattern.target.words), default=None)

    def _noun_event(self, clause: Clause, phrase: Phrase, head: int, entry: str, predicate: Predicate, voice: str) -> None:
        assert clause.verb is not None
        if voice not in ("charge", "accused") and self._dropped(clause, predicate):
            return
        infinitive = bool(self.tokens[head].word.verbs) and not predicate.noun_recipient
        complement = [m.actor for m in phrase.mentions if m.actor is not None and m.first > head]
        recipients: list[int] = []
        actors: list[int] = self._actors(self.args.after(clause, AGENT))
        if predicate.noun_recipient == "ezafe" or (infinitive and "obj" in predicate.recipient):
            recipients = complement
        else:
            actors = actors or complement[:1]
            for function in predicate.recipient:
                if function not in ("obj", "subj"):
                    recipients = recipients or self._actors(self.args.after(clause, function))
        subject, _ = self.args.subject(clause)
        if voice == "active":
            actors = actors or list(subject)
        elif voice == "accused":
            actors = actors or self._actors(self.args.object(clause))
        elif voice == "passive":
            recipients = recipients or self._subject_people(clause)[0]
        if predicate.mutual and not recipients:
            recipients = self._actors(self.args.after(clause, "با")) or self._actors(self.args.after(clause, "میان"))
        if not self._complete(predicate, actors, recipients):
            return
        event = self._draft(clause, predicate, entry, "event-noun", False)
        event.noun = True
        event.words = (head, head + 1)
        event.actors, event.recipients = list(actors), [r for r in recipients if r not in actors]
        event.tolls = tolls_of(self.tokens, clause, event.type, event.mode, [phrase])
        self._finish_event(clause, predicate, event)
        support = self.readings[clause.index].support
        if support is not None and support.pattern.target.aspect and event.aspect == "asserted":
            event.aspect = support.pattern.target.aspect
        if voice in ("told", "accused") and clause.index in self.statement_of:
            number = self.statement_of[clause.index]
            event.sources = [s for s in self.statements[number].speakers if s not in event.actors]
            event.statements = [number]


def _contains(span: list, words: tuple[str, ...]) -> bool:  # type: ignore[type-arg]
    size = len(words)
    return any(all(span[i + k].key == words[k] for k in range(size)) for i in range(len(span) - size + 1))


def first_time(clause: Clause) -> Time | None:
    """The first resolved time of a clause."""
    return next((e.time for e in clause.times if e.time is not None), None)


__all__ = ["ClauseParser", "Mention", "WhatReader"]
