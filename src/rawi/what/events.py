"""Events told by verbs: frames filled from their clauses, demands, and what is not asserted."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.arguments import FROM_ABOVE
from rawi.what.authority import authority
from rawi.what.behind import AGENT, Behind
from rawi.what.circumstances import SAID_IS_DONE, STANDS, Circumstances
from rawi.what.lexicon import IMPERSONAL
from rawi.what.model import EventDraft
from rawi.what.patterns import Match
from rawi.what.setting import asks, only_tells_which
from rawi.what.statements import UNASSERTED
from rawi.what.tolls import tolls_of
from rawi.what.when import When
from rawi.what.where import Where
from rawi.what.whose import WhoseWord
from rawi.what.wording import Stretch
from rawi.what.work import Work

MATERIAL = frozenset({"ASSAULT", "COERCE", "SANCTION", "PROTEST", "RETREAT", "MOBILIZE", "AID", "CONCEDE"})
"""PLOVER's material types: such a deed is told though nobody is named (دو پهپاد به پایگاه حمله کردند)."""
POINTING = frozenset({"این", "آن", "همین", "همان"})
HANDED_OUT = frozenset({"COERCE", "AID"})
"""Types whose passives leave out the authority that tells of them; a sentence told of is as often another's."""
BESIDE_PEOPLE = frozenset({"از", "از نزد", "نزد", "با", "به", "میان", "برای", "درباره"})
"""Prepositions behind whose people a passive participle stands as an adjective."""
LED_BY = "به رهبری"
NOT = "نه"
"""Before a bare verb it denies what follows: احضار شده‌اند، نه بازداشت."""
BODIES = frozenset({"organization", "government", "group", "country", "delegation"})
"""Kinds of actors that give and supply as bodies; of a person, the body is meant as often."""

Roles = tuple[list[int], list[int], str, list[Phrase]]
"""Actors, recipients, how the subject was found, and the phrases of those who suffer the deed."""
ASKED_MODES = {
    "RETREAT": "yield",
    "CONCEDE": "yield",
    "AID": "assist",
    "COOPERATE": "assist",
    "CONSULT": "meet",
}
"""PLOVER's mode of a request by the type of the deed that is asked for."""


class Deeds:
    """Fills ``Work.events`` clause by clause."""

    def __init__(self, work: Work, whose: WhoseWord, when: When) -> None:
        self.work = work
        self.whose = whose
        self.when = when
        self.behind = Behind(work, when.back)
        self.around = Circumstances(work)
        self.where = Where(work)
        self._titled = {m.actor for m in work.who.mentions if m.entry.startswith("offices:")}
        """Actors named by an office (وزیر دفاع امریکا), whoever holds it."""

    def read(self, clause: Clause) -> None:
        """Add the events that a clause's verb tells."""
        if self.work.is_headline(clause):
            return
        reading = self.work.readings[clause.index]
        for match in reading.predicates:
            if self._verb_event(clause, match) or match is not reading.predicates[0]:
                continue
            if not any(self._verb_event(clause, m) for m in reading.others) and not self._is_only_a_verb(clause, match):
                self._verb_event(clause, match, strict=False)

    @staticmethod
    def _is_only_a_verb(clause: Clause, match: Match[Predicate]) -> bool:
        """Whether nothing but its two parties makes a plain active verb the frame's: ماموران برادرم را گرفتند."""
        active = clause.verb is not None and not clause.verb.passive
        return active and not match.tokens and len(match.pattern.target.needs) > 1

    def dropped(self, clause: Clause, predicate: Predicate) -> bool:
        """Content that nobody asserts: demands, plans, purposes, conditions, and what did not happen."""
        assert clause.verb is not None
        tokens = self.work.tokens
        if clause.relation in UNASSERTED or self._is_denied(clause):
            return True
        if only_tells_which(clause, tokens) or asks(clause, tokens) or self._describes(clause):
            return True
        if clause.verb.negated and not predicate.negated and predicate.says:
            return True
        if clause.modal and clause.modal_aspect is None and not predicate.says:
            return True
        if clause.verb.tense == "subjunctive" and not predicate.aspect and clause.modal_aspect is None:
            return True
        above: Clause | None = clause
        for _ in range(8):
            if above is None or above.parent is None:
                return False
            parent = self.work.clauses[above.parent]
            if any(m.pattern.target.content for m in self.work.readings[parent.index].predicates):
                return above.relation != "content" or clause.verb.tense != "past"
            if above.relation in UNASSERTED:
                return True
            above = parent
        return False

    def _is_denied(self, clause: Clause) -> bool:
        """Whether نه opens a clause of nothing but its verb: احضار شده‌اند، نه بازداشت; but نه گفتن says no."""
        verb = clause.verb
        return verb is not None and clause.first >= verb.first - 1 and self.work.tokens[verb.first - 1].key == NOT

    def _describes(self, clause: Clause) -> bool:
        """Whether a passive participle behind a preposition's noun is its adjective: از نزد افراد بازداشت‌شده."""
        verb = clause.verb
        if verb is None or verb.tense != "participle":
            return False
        noun = min([verb.first, *(t for m in self.work.readings[clause.index].predicates for t in m.tokens)])
        beside = [m for p in clause.phrases if p.func in BESIDE_PEOPLE for m in p.mentions]
        return any(m.kind == "people" and m.last == noun for m in beside)

    def _verb_event(self, clause: Clause, match: Match[Predicate], strict: bool = True) -> bool:
        """Add the event of a frame; False where it lacks a role that it needs, or, if not ``strict``, any party."""
        verb, predicate = clause.verb, match.pattern.target
        assert verb is not None
        if self.dropped(clause, predicate):
            return True
        passive = verb.passive or match.pattern.passive
        actors, recipients, how, victims = (self._passive if passive else self._active)(clause, match)
        if not actors and (passive or predicate.recipient[:1] == ("subj",)):
            actors = [a for a in self.behind.of_words(clause, match) if a not in recipients]
        suffered = passive and "recipient" not in predicate.needs and any(p.mentions for p in victims)
        suffered = suffered or (passive and bool(predicate.objects) and not predicate.needs)
        suffered = suffered or (passive and predicate.type in MATERIAL and self._is_done_to(clause, match))
        impersonal = passive and predicate.type in IMPERSONAL and bool(match.tokens) and not verb.negated
        suffered = suffered or (impersonal and bool(recipients))
        suffered = suffered or (how == "thing" and self.behind.is_weapon(clause, predicate))
        filled = self.complete(predicate, actors, recipients) if strict else bool(actors or recipients)
        if not suffered and not filled:
            return False  # the passive is there to leave its agent out
        if not self._fits(clause, predicate, actors):
            return True  # the frame is right, but its deed is no event when others do it
        if "place" in predicate.needs and not self.where.named(clause, predicate):
            return False
        event = self.draft(clause, predicate, match.pattern.entry, "verb-frame" if strict else "verb-frame-partial")
        event.words = (min([verb.first, *match.tokens]), verb.last)
        if passive and not actors and (recipients or suffered):
            actors = self._teller(clause, predicate)
        event.actors, event.recipients = actors, [r for r in recipients if r not in actors]
        event.taken_up = any(self.work.text.keys[p.first] in POINTING for p in victims)
        if how:
            event.why.append(f"subject {how}")
        if predicate.says and not passive:
            event.says = True
        event.tolls = tolls_of(self.work.tokens, clause, predicate, victims)
        self.finish_event(clause, predicate, event)
        return True

    def _is_done_to(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a passive's subject is one of the things that its frame is about: دارایی‌شان توقیف می‌شود."""
        thing, predicate = self.work.args.own_subject(clause), match.pattern.target
        about = self.work.lex.constraints(match.pattern.entry, predicate)[0]
        if thing is None or not about or "recipient" in predicate.needs:
            return False
        return about.stands_in(Stretch.of(self.work.text, thing.start, thing.last))

    def _fits(self, clause: Clause, predicate: Predicate, actors: list[int]) -> bool:
        """Whether a frame's actor is of the kind that it asks for."""
        if "official" in predicate.by:
            return any(self._in_office(a) for a in actors)
        first_person = clause.verb is not None and clause.verb.person in ("1s", "1p")
        if "named" in predicate.by and not first_person:
            who = self.work.who.actors
            return not all(who[a].kind == "people" and "GOV" not in who[a].sectors for a in actors)
        return True

    def recipients(self, clause: Clause, match: Match[Predicate]) -> list[int]:
        """Whom the deed that a frame tells befalls."""
        assert clause.verb is not None
        passive = clause.verb.passive or match.pattern.passive
        return (self._passive if passive else self._active)(clause, match)[1]

    def _passive(self, clause: Clause, match: Match[Predicate]) -> Roles:
        predicate = match.pattern.target
        actors = self.behind.actors(self.work.args.after(clause, AGENT))
        if not actors:
            actors = self.behind.actors(self.work.args.fill(clause, predicate.agent))
        recipients, how = self.subject_people(clause)
        if "obj" in predicate.actor:
            return recipients, actors, how, []
        own = self.work.args.own_subject(clause)
        victims = [own] if own is not None else []
        if how == FROM_ABOVE:
            recipients = self._befallen_above(clause, recipients)
        if "obj" not in predicate.recipient or (own is None and how == "none"):
            recipients, victims = self.behind.actors(self.work.args.fill(clause, predicate.recipient)), []
        actors = actors or self.behind.of_deed(clause, predicate)
        if not actors and "speaker" in predicate.actor:
            actors = self._speakers(clause)
        if predicate.type == "MOBILIZE" and not actors:
            actors, recipients = recipients, []  # those deployed are the ones who come
        return actors, recipients, how, victims

    def _befallen_above(self, clause: Clause, subject: list[int]) -> list[int]:
        """Whom a deed told behind که befell, where what is above says nothing: سه تن را بازداشت کرد که بعداً آزاد شدند;
        who says it is not who suffers it."""
        above = self.work.clauses[clause.parent] if clause.parent is not None else None
        if above is None or above.verb is None or above.index in self.work.statement_of:
            return []
        told = self.work.readings[above.index].predicates
        if not told or any(m.pattern.target.says for m in told):
            return []
        objects = [p for p in above.phrases if p.ra]
        undergone = above.verb.passive or any(m.pattern.passive for m in told)
        return self.behind.actors(objects) if objects else subject if undergone else []

    def _teller(self, clause: Clause, predicate: Predicate) -> list[int]:
        """The authority that tells of a passive of its own kind of deeds: پولیس گفت که دو تن بازداشت شدند."""
        return authority(self._speakers(clause), predicate, self.work.who) if predicate.type in HANDED_OUT else []

    def _active(self, clause: Clause, match: Match[Predicate]) -> Roles:
        predicate, how = match.pattern.target, ""
        if "subj" in predicate.actor:
            actors, how = self.work.args.subject(clause)
            if how == "thing":
                owner = [] if self.behind.is_a_persons(clause, predicate) else self.behind.of_thing(clause)
                actors, how = self._giver(clause, match) or (owner, how)
                actors = actors or self.behind.of_deed_before(clause)
        else:
            actors = self.behind.actors(self.work.args.fill(clause, predicate.actor))
        if not actors and "speaker" in predicate.actor:
            actors, how = self._speakers(clause), ""
        if predicate.says and "subj" in predicate.actor and self.work.args.own_subject(clause) is None:
            actors = self._sayers(clause) or actors
        if predicate.recipient[:1] == ("subj",):
            recipients, how = self.subject_people(clause)
            own = self.work.args.own_subject(clause)
            actors = actors or self.behind.of_deed(clause, predicate)
            return actors, recipients, how, [own] if own is not None else []
        victims = self._victims(clause, match)
        blamed = self._blamed(clause, predicate, victims)
        recipients = self.behind.actors(victims) if blamed is None else blamed
        if how == "thing" and not recipients:
            recipients = self.behind.done_to(clause, predicate)
        asked = self.behind.of_asked(clause, match) if predicate.type == "REQUEST" else None
        if asked is not None:  # an از before the deed asked for is the request's, one after it the deed's
            recipients = self.behind.actors([p for p in victims if p.start < asked[0]]) or asked[1]
        if predicate.type == "REQUEST" and not recipients:
            recipients = [a for a in self.behind.ordered(clause, match) if a not in actors]
        if predicate.mutual:
            victims = [p for p in victims if p.func != "با" or not self.work.args.is_manner(p)]
            company = [p for p in self.work.args.after(clause, "با") if not self.work.args.is_manner(p)]
            recipients = self.behind.actors(victims) or self.behind.actors(company)
        return list(actors), recipients, how, victims

    def _blamed(self, clause: Clause, predicate: Predicate, victims: list[Phrase]) -> list[int] | None:
        """Who did the deed that is condemned: بازداشت دختران *از سوی طالبان* را محکوم کرد.

        Nobody where it names only who suffered it; None where it is no deed, or may name its doer.
        """
        if predicate.type != "ACCUSE" or not victims or not victims[0].heads:
            return None
        deed = self.work.lex.noun_at(self.work.text, victims[0].heads[0])
        if deed is None:
            return None
        agents = self.behind.actors([p for p in self.work.args.after(clause, AGENT) if p.attached])
        return agents if agents or deed[1].noun_recipient == "ezafe" else None

    def _giver(self, clause: Clause, match: Match[Predicate]) -> tuple[list[int], str] | None:
        """Who gives what stands bare before the verb, where it is what the frame says is given, and no subject.

        An indefinite object takes no را and stands right before its verb (Lazard, Grammaire du persan contemporain,
        1957): یونیسف گفت که برای کودکان مواد غذایی فراهم کرده است. The speaker is then the subject, if the verb agrees.
        """
        phrase, verb = self.work.args.own_subject(clause), clause.verb
        given = self.work.lex.constraints(match.pattern.entry, match.pattern.target)[0]
        if phrase is None or verb is None or verb.person != "3s" or clause.parent is None or not given:
            return None
        bare = not any(p.ra for p in clause.phrases) and phrase.last == min([verb.first, *match.tokens])
        if clause.relation != "content" or not bare:
            return None
        if not given.stands_in(Stretch.of(self.work.text, phrase.start, phrase.last)):
            return None
        above, _ = self.work.args.subject(self.work.clauses[clause.parent])
        bodies = all(self.work.who.actors[a].kind in BODIES for a in above)
        return (list(above), FROM_ABOVE) if len(above) == 1 and bodies else None

    def _sayers(self, clause: Clause) -> list[int]:
        """Who says what a clause without a subject of its own says: گفت ایران آماده است و از آمریکا انتقاد کرد."""
        told = self.work.statement_of.get(clause.index)
        before = self.work.clauses[clause.previous] if clause.previous is not None else None
        if told is None or before is None or before.relation != "content" or clause.relation == "content":
            return []
        above = self.work.clauses[before.parent].verb if before.parent is not None else None
        if above is None or clause.verb is None or not clause.coordinate or above.tense != clause.verb.tense:
            return []  # what had been asked is told by whom the content is about
        return list(self.work.statements[told].speakers)

    def _speakers(self, clause: Clause) -> list[int]:
        """Who says a clause: the actor of what is told without a subject."""
        governor = self.whose.governor(clause)
        return list(self.work.statements[governor].speakers) if governor is not None else []

    def _victims(self, clause: Clause, match: Match[Predicate]) -> list[Phrase]:
        """The phrases that fill a frame's recipient, an object shared with the verb before among them.

        Coordinated verbs share one object, told with the first (بازیکنان را بازداشت و از کشور اخراج کردند); where each
        has its own in one clause, the verb's noun parts them (پدرش را لت‌وکوب و خانه را ضبط کردند).
        """
        functions = match.pattern.target.recipient
        if "obj" not in functions:
            return self.work.args.fill(clause, functions)
        marked = [p for p in clause.phrases if p.ra and p.mentions]
        around = next((p for p in marked if match.tokens and p.first < match.tokens[0] < p.last), None)
        if around is not None:  # ده تن بازداشت و سه تن را اخراج کردند: the noun has the object before it
            return [replace(around, mentions=[m for m in around.mentions if m.last <= match.tokens[0]])]
        if len(marked) > 1:
            noun = match.tokens[0] if match.tokens or clause.verb is None else clause.verb.first
            own = [p for p in marked if p.last <= noun]
            return own[-1:] or marked
        found = self.work.args.fill(clause, functions)
        if found or clause.previous is None or self.work.args.own_subject(clause) is not None:
            return found
        previous = self.work.clauses[clause.previous]
        joined = clause.coordinate or self.work.tokens[clause.first - 1].key == "،"
        if not joined or previous.sentence != clause.sentence or previous.relation != clause.relation:
            return found
        return [p for p in previous.phrases if p.ra and p.mentions]

    def subject_people(self, clause: Clause) -> tuple[list[int], str]:
        """The subject's actors, or the owner of a deed that is the subject, and how they were found."""
        actors, how = self.work.args.subject(clause)
        if how == "thing":
            return self.behind.of_thing(clause), how
        return list(actors), how

    def _in_office(self, actor: int) -> bool:
        """Whether an actor is somebody in office, a delegation or a government."""
        draft = self.work.who.actors[actor]
        if draft.kind in ("delegation", "government"):
            return True
        return draft.kind == "person" and (bool(draft.roles) or actor in self._titled)

    def complete(self, predicate: Predicate, actors: list[int], recipients: list[int]) -> bool:
        """Whether the roles that a frame needs are filled, and any at all."""
        if "actor" in predicate.needs and not actors:
            return False
        if "recipient" in predicate.needs and not recipients:
            return False
        return bool(actors or recipients) or predicate.type in MATERIAL

    def draft(self, clause: Clause, predicate: Predicate, entry: str, rule: str) -> EventDraft:
        """An event of a frame over its clause, its roles still empty."""
        last = clause.verb.last if clause.verb else clause.last
        first = min([p.start for p in clause.phrases] + [e.first for e in clause.times] + [last - 1])
        event = EventDraft(
            predicate.type,
            predicate.mode,
            "asserted",
            max(first, clause.first),
            last,
            clause.index,
            rule,
            entry,
            contexts=predicate.contexts,
        )
        event.mode = self.around.mode(clause, event)
        if event.type == "REQUEST" and not event.mode:
            event.mode = self._asked_mode(clause)
        if event.mode == predicate.mode or event.type == "ASSAULT":  # else the gloss tells another deed than the mode
            event.verb_en = predicate.gloss
        return event

    def _asked_mode(self, clause: Clause) -> str:
        """The mode of a request by the deed asked for: خواست که زندانیان را آزاد کنند is yield."""
        for wished in self.work.wished.get(clause.index, ()):
            for match in self.work.readings[wished.index].predicates:
                mode = ASKED_MODES.get(match.pattern.target.type)
                if mode:
                    return mode
        return ""

    def finish_event(self, clause: Clause, predicate: Predicate, event: EventDraft, told: bool = False) -> None:
        """Add time, places, aspect and sources, and keep the event.

        ``told``: the clause's verb only tells of the event, so that a time before its noun is that of the telling.
        """
        governor = self.whose.governor(clause)
        event.time = self.when.of_noun(clause, event.words[0]) if told else self.when.of(clause)
        if event.time is None and governor is not None and self._is_said_now(clause, event):
            event.time = self.work.statements[governor].time
        event.places = self.where.of(clause, predicate, event)
        event.aspect = self.around.aspect(clause, predicate, event)
        says = event.says or self._declares(clause, event)
        event.sources, event.statements = self.whose.sources(clause, event.actors, says)
        if self._is_denial(clause, event):
            return
        for toll in event.tolls:
            toll.sources = list(event.sources)
        event.evidence = [(event.first, event.last)]
        back = self.when.back
        event.back = back.of_noun(clause, event.words[0]) if event.noun else back.deed(clause)
        self._add_leader(clause, event)
        self.work.events.append(event)

    def _is_denial(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a deed is told only as not done by its own side, or never done: to deny is to answer, and no event.

        وزارت دفاع پاکستان گفت که پاکستان حمله نکرده است; ما به غیرنظامیان حمله نمی‌کنیم.
        """
        if event.aspect != "negated" or event.type not in MATERIAL or clause.verb is None:
            return False
        return clause.verb.tense == "present" or self.whose.is_own_side(event.sources, event.actors)

    def _add_leader(self, clause: Clause, event: EventDraft) -> None:
        """Who leads those who act acts with them: هیاتی به رهبری وزیر دفاع به کابل رفت."""
        if event.actors and self.work.who.actors[event.actors[0]].kind != "person":
            leaders = self.behind.actors(self.work.args.after(clause, LED_BY))
            event.actors += [a for a in leaders if a not in event.actors and a not in event.recipients]

    @staticmethod
    def _declares(clause: Clause, event: EventDraft) -> bool:
        """Whether saying what one does or will do does it: گفت که سلاح خود را زمین نمی‌گذارد."""
        return event.type in STANDS and clause.verb is not None and clause.verb.tense in ("present", "future")

    @staticmethod
    def _is_said_now(clause: Clause, event: EventDraft) -> bool:
        """Whether saying it is doing it: روز یکشنبه گفت که کشورش آماده است … promises on Sunday."""
        return event.type in SAID_IS_DONE and clause.verb is not None and clause.verb.tense in ("present", "participle")
