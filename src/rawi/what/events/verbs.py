"""Events told by verbs: frames filled from their clauses."""

from __future__ import annotations

from rawi.clauses.model import IN_FIRST_PERSON, Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Time
from rawi.what.arguments.somebody import befalls_somebody
from rawi.what.arguments.subjects import NONE
from rawi.what.attribution.authority import FIGHTERS, arrests, has_power, holds_power, is_armed, is_on_mission, is_state
from rawi.what.attribution.own_words import own_stand, part_from_speakers, vouches, with_own_state
from rawi.what.circumstances.fill import SAID_IS_DONE, STANDS
from rawi.what.circumstances.tolls import tolls_of
from rawi.what.events.pledged import pledges
from rawi.what.events.riots import as_abduction, as_riot
from rawi.what.factuality.setting import RESPONSIBILITY
from rawi.what.lexicon import IMPERSONAL
from rawi.what.matching.back import CLAIMS, OF_THEIR_OWN
from rawi.what.matching.standing import OTHERWISE
from rawi.what.matching.told_nouns import LIGHT
from rawi.what.model import HARMED, EventDraft
from rawi.what.parties.blame import BACKING
from rawi.what.parties.by_verb import Parties
from rawi.what.parties.company import counted_together
from rawi.what.parties.gathered import LED_BY
from rawi.what.patterns import Match
from rawi.what.roots import shared
from rawi.what.wording import Stretch
from rawi.who.reading import POINTING, UPON

MATERIAL = frozenset({"ASSAULT", "COERCE", "SANCTION", "PROTEST", "RETREAT", "MOBILIZE", "AID", "CONCEDE"})
"""PLOVER's material types: such a deed is told though nobody is named (دو پهپاد به پایگاه حمله کردند)."""
UNASKED = frozenset({"REQUEST", "SUPPORT", "AGREE", "COERCE"})
"""Types that no thing does."""
TELLER = ("speaker",)
"""The actors of frames that only who says it makes deeds."""
CALL = "تماس"
PENAL = frozenset({"SANCTION", "COERCE"})
"""Types that plain verbs tell with their words and an object only: این گروه را تروریستی اعلام کرد."""
LATEST = 6
"""So many deeds before this one may have told of it with who did it."""
SENTENCE = "حکم"
TO_MEET = frozenset({"", "phone", "multilateral"})
"""Modes of talks that, being yet to come, are agreed on and not held (the guide on AGREE: will meet)."""
ASKED_MODES = {
    "RETREAT": "yield",
    "CONCEDE": "yield",
    "AID": "assist",
    "COOPERATE": "assist",
    "CONSULT": "meet",
}
"""PLOVER's mode of a request by the type of the deed that is asked for."""
CHANGE = "change"
"""The mode of a request for what others are to do that is none of these."""
BECOMING = "شدن"


class Deeds(Parties):
    """Fills ``Work.events`` clause by clause."""

    def read(self, clause: Clause) -> None:
        """Add the events that a clause's verb tells."""
        reading = self.work.readings[clause.index]
        for match in reading.predicates:
            if self._verb_event(clause, match) or match is not reading.predicates[0]:
                continue
            if not any(self._verb_event(clause, m) for m in reading.others) and not self._is_only_a_verb(clause, match):
                self._verb_event(clause, match, strict=False)

    def _has_noun_of_its_own(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a light verb has a bare noun right before it that is none of the words of a plain verb's frame."""
        assert clause.verb is not None
        at = clause.verb.first - 1
        own = next((p for p in clause.phrases if p.first <= at < p.last), None)
        if own is None or own.func or own.ra or own.mentions or clause.verb.passive:
            return False
        if clause.verb.lemma not in LIGHT:
            return False
        words = self.work.lex.constraints(match.pattern.entry, match.pattern.target)[0]
        return not words.stands_in(Stretch.of(self.work.text, own.first, own.last))

    def _is_only_a_verb(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether nothing but its two parties makes a plain active verb the frame's: ماموران برادرم را گرفتند; or a
        plain verb with its words: این گروه را تروریستی اعلام کرد, not مبارزه با تروریسم اعلام کرد; or who says it of
        others: بورس در این باره سکوت کرده است blames nobody."""
        active, target = clause.verb is not None and not clause.verb.passive, match.pattern.target
        if "subj" in target.recipient and (target.evaluated or target.actor == TELLER):
            return True
        if "actor" in target.needs and not OTHERWISE.isdisjoint(target.by):
            return True  # مردم گرفتار فقر شدند: nobody took them
        if not match.tokens and target.words and self._has_noun_of_its_own(clause, match):
            return True  # برندهٔ جایزهٔ صلح در دانشگاه درس می‌داد
        wordy = bool(target.words) and target.type in PENAL and not any(p.ra for p in clause.phrases)
        return active and len(target.needs) > 1 and (not match.tokens or wordy or "party" in target.to)

    def _has_like(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether another frame of its type that asks for its words, or tells what is said, fits as well, whoever does
        it: بازرگانان به آنان *غذا دادند*."""
        others = (m.pattern.target for m in self.work.readings[clause.index].others)
        alike = (p for p in others if p.type == match.pattern.target.type and not p.by)
        return any(p.words or p.objects or p.says for p in alike)

    def _by_tellers_men(self, clause: Clause, match: Match[Predicate], befallen: list[int], how: str) -> list[int]:
        """The body of an officer who tells what *they* did, and names nobody: رئیس پولیس گفت که سه تن را *دستگیر
        کرده‌اند*."""
        verb = clause.verb
        if how != NONE or verb is None or verb.person != "3p" or verb.passive or match.pattern.passive:
            return []
        found, who = self._teller(clause, match.pattern.target, befallen), self.work.who.actors
        forces = any(not FIGHTERS.isdisjoint(who[a].sectors) for a in [*found, *self._speakers(clause)])
        return found if forces else []

    def _verb_event(self, clause: Clause, match: Match[Predicate], strict: bool = True) -> bool:
        """Add the event of a frame; False where it lacks a role that it needs, or, if not ``strict``, any party."""
        verb, predicate = clause.verb, match.pattern.target
        assert verb is not None
        if self.unasserted.dropped(clause, predicate):
            return True
        passive = verb.passive or match.pattern.passive
        actors, recipients, how, victims = (self._passive if passive else self._active)(clause, match)
        nobody = not actors and not passive and (how == "thing" or not strict)  # کمبود آب کشاورزان را تهدید می‌کند
        danger = predicate.type == "THREATEN" and (nobody or self.untold.is_danger(clause))
        asks = not strict and how == "thing" and self._is_done_by_nothing(clause, predicate, actors)
        if danger or asks or (not strict and self.untold.is_of_no_two(clause, predicate, recipients, how)):
            return True  # این محدودیت‌ها جان مردم را تهدید می‌کند: a danger; این طرح خواستار افزایش از ۲۹۰ نفر بود
        warrant = predicate.type == "ACCUSE" and any(self.work.text.lemmas[t] == SENTENCE for t in match.tokens)
        sentence = warrant or predicate.mode == "convict"
        if sentence:  # حکم اعدام کریم نوری اجرا شد
            passed_on = self.behind.of_sentence(clause, match)
            recipients = [a for a in passed_on or recipients if a not in actors]
        if not actors and not sentence:
            actors = (
                self._by_noun(clause, match, recipients)
                or self._by_document(clause, predicate, how)
                or self._by_tellers_men(clause, match, recipients, how)
                or self._at_meeting(clause, predicate)
            )
        suffered = passive and "recipient" not in predicate.needs and any(p.mentions for p in victims)
        suffered = suffered or (passive and bool(predicate.objects) and not predicate.needs)
        suffered = suffered or (passive and predicate.type in MATERIAL and self._is_done_to(clause, match))
        impersonal = passive and predicate.type in IMPERSONAL and bool(match.tokens) and not verb.negated
        suffered = suffered or (bool(recipients) and (impersonal or (verb.passive and _is_particular(predicate))))
        suffered = suffered or (how == "thing" and self.behind.is_weapon(clause, predicate))
        suffered = suffered or (passive and self.behind.goes_off(clause, predicate))
        suffered = suffered or (bool(recipients) and predicate.toll in HARMED and self.behind.went_off(clause))
        some = strict and not recipients and befalls_somebody(self.work, clause, predicate, passive)
        filled = self.complete(predicate, actors, recipients, some) if strict else bool(actors or recipients)
        if not suffered and not filled:
            return False  # the passive is there to leave its agent out
        if not self.fits(clause, predicate, actors) or (not actors and self._is_outlets(clause, match)):
            right = OTHERWISE.isdisjoint(predicate.by)  # the frame is right, but its deed is no event when others do it
            return right and not self._has_like(clause, match)
        if "place" in predicate.needs and not self.where.named(clause, predicate):
            return False
        if self.untold.is_untold(clause, match, actors, recipients, how):
            return True
        if self._is_by_nobody(clause, predicate, actors):
            return True
        event = self.draft(clause, predicate, match.pattern.entry, "verb-frame" if strict else "verb-frame-partial")
        event.words = (min([verb.first, *match.tokens]), verb.last)
        undergone = passive or (predicate.recipient[:1] == ("subj",) and predicate.type in PENAL)
        if undergone and not actors and (recipients or suffered) and not self._is_told_again(predicate, recipients):
            actors = self._teller(clause, predicate, recipients)
        others = OTHERWISE.isdisjoint(predicate.by) and self._is_done_by_others(clause, actors, recipients, victims)
        actors = [] if others else actors
        event.actors, event.recipients = actors, [r for r in recipients if r not in actors]
        event.taken_up = any(self.work.text.keys[p.first] in POINTING for p in victims)
        if how:
            event.why.append(f"subject {how}")
        if predicate.says and not passive:
            event.says = True
        victims = victims or self._named_before(clause, predicate, event.recipients)
        event.tolls = counted_together(self.work, clause, tolls_of(self.work, clause, predicate, victims))
        event.mode = event.mode or self._bidding(clause, predicate, event)
        self.finish_event(clause, predicate, event)
        return True

    def _at_meeting(self, clause: Clause, predicate: Predicate) -> list[int]:
        """Who met at the meeting at which something was agreed upon by nobody named: *در این دیدار* توافق شد که …."""
        agreed = predicate.type == "AGREE" and "subj" not in predicate.actor
        told = self.when.back.deed(clause) if agreed else None
        return [*told.actors, *told.recipients] if told is not None and told.type == "CONSULT" else []

    def _is_told_again(self, predicate: Predicate, recipients: list[int]) -> bool:
        """Whether just those were said to suffer such a deed before, at hands that were named: طالبان *نوری* را بازداشت
        کرد. وزیر دفاع گفت نوری در هرات بازداشت شد."""
        told = (e for e in self.work.events[-LATEST:] if e.type == predicate.type and e.actors)
        return bool(recipients) and any(set(recipients) <= set(e.recipients) for e in told)

    def _bidding(self, clause: Clause, predicate: Predicate, event: EventDraft) -> str:
        """The mode of what others are asked to do, which is to change what they do: از دولت خواست که …; who is asked to
        protest or strike changes nothing."""
        wished = self.work.wished.get(clause.index, [])
        if event.type != "REQUEST" or "از" not in predicate.recipient:
            return ""
        if not wished and event.entry not in self.work.entries["asking_for_change"]:
            return ""
        deeds = {m.pattern.target.type for c in wished for m in self.work.readings[c.index].predicates}
        return "" if "PROTEST" in deeds else CHANGE

    def _is_lifeless(self, clause: Clause) -> bool:
        """Whether the subject is a thing that cannot speak."""
        subject = self.work.args.own_subject(clause)
        heads = [h for h in subject.heads if self.work.text.keys[h] not in POINTING] if subject is not None else []
        return bool(heads) and self.work.lemma_is(heads[0], "inanimate")

    def _is_done_by_nothing(self, clause: Clause, predicate: Predicate, actors: list[int]) -> bool:
        """Whether a thing would do what none does; a deed may coerce somebody (این محاصره مردم را محروم می‌کند)."""
        if predicate.type not in UNASKED or not self._is_lifeless(clause):
            return False
        subject = self.work.args.own_subject(clause)
        deed = subject is not None and any(self.work.is_deed(h) for h in subject.heads[:1])
        return predicate.type != "COERCE" or not (actors or deed)

    def _is_outlets(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether it is the outlet itself that called somebody: با سخنگوی والی *تماس گرفتیم*، اما پاسخ نداد."""
        called = any(self.work.text.keys[t] == CALL for t in match.tokens)
        return called and clause.verb is not None and clause.verb.person == "1p" and not clause.quoted

    def _is_by_nobody(self, clause: Clause, predicate: Predicate, actors: list[int]) -> bool:
        """Whether an accident hurt those whom a deed without a doer befell, or weather shut or cut something off."""
        if actors:
            return predicate.toll in HARMED and self.mishaps.was_a_crash(clause)
        hurt = predicate.toll in HARMED or predicate.mode in ("deport", "destroy")
        hurt = hurt or (predicate.type == "ASSAULT" and not predicate.mode)
        if hurt and self.mishaps.befell(clause):
            return True
        if (predicate.type, predicate.mode) == ("SANCTION", "discontinue") and self.mishaps.called_off(clause):
            return True
        return predicate.type in PENAL and (self.mishaps.shut_off(clause) or self.mishaps.drove(clause))

    def _is_done_by_others(
        self, clause: Clause, actors: list[int], recipients: list[int], victims: list[Phrase]
    ) -> bool:
        """Whether an object takes up those whom a clause without a subject of its own seems to go on about.

        زندانیان …، آنها را به بند شش منتقل کردند: others moved them; so in خبرنگاری که *او را* زدند, and where the
        object is some of them: معترضان …. آنها *صدها نفر از معترضان* را کشتند.
        """
        if self._are_some_of(clause, actors, recipients):
            return True
        same = bool(recipients) and all(r in actors for r in recipients) and any(p.ra for p in victims)
        they = clause.verb is not None and clause.verb.person == "3p"
        if clause.relation == "relative":
            they = any(m.kind == "pronoun" for p in victims for m in p.mentions)
        return same and they and self.work.args.own_subject(clause) is None

    def _are_some_of(self, clause: Clause, actors: list[int], recipients: list[int]) -> bool:
        """Whether those whom a pronoun, or nobody, does something to are some of those whom it would stand for."""
        own, who = self.work.args.own_subject(clause), self.work.who.actors
        if own is not None and not all(m.kind == "pronoun" for m in own.mentions):
            return False
        many = [who[a].name for a in actors if who[a].kind == "people"]
        return any(who[r].name.endswith(f" {name}") for r in recipients for name in many)

    def _named_before(self, clause: Clause, predicate: Predicate, recipients: list[int]) -> list[Phrase]:
        """Where those killed, left out in a coordinate clause, are named: *یک قاضی* هدف حمله قرار گرفت و کشته شد.

        A figure that the clause before counts by itself is of what befell them there.
        """
        before = self.work.previous(clause)
        if before is None or before.sentence != clause.sentence or not clause.coordinate or predicate.type != "ASSAULT":
            return []
        if any(e.clause == before.index and e.tolls for e in self.work.events):
            return []
        named = [p for p in before.phrases if not p.func and any(m.actor in recipients for m in p.mentions)]
        return named[:1]

    def _by_noun(self, clause: Clause, match: Match[Predicate], recipients: list[int]) -> list[int]:
        """Who does what a verb tells only by a noun of a deed (هدف حملهٔ روسیه قرار گرفت), or of whose attack it tells
        the toll."""
        predicate, verb = match.pattern.target, clause.verb
        passive = match.pattern.passive or (verb is not None and verb.passive)
        if predicate.undoes or self.behind.is_permission(match):
            return []  # حملهٔ *اوکراین* دفع شد: by others
        if passive or predicate.recipient[:1] == ("subj",):
            return [a for a in self.behind.of_words(clause, match) if a not in recipients]
        return self.behind.of_toll(clause, predicate) if predicate.toll and predicate.recipient == (AGENT,) else []

    def _by_document(self, clause: Clause, predicate: Predicate, how: str) -> list[int]:
        """Whose document it is that blames, asks or praises: خبرنامه‌ای که یوناما نشر کرد، این کار را تخطی می‌داند."""
        number = self.work.statement_of.get(clause.index)
        if how != "thing" or not predicate.says or number is None or "subj" not in predicate.actor:
            return []
        return list(self.work.statements[number].speakers)

    def fits(self, clause: Clause, predicate: Predicate, actors: list[int]) -> bool:
        """Whether a frame's actor is of the kind that it asks for."""
        who = self.work.who.actors
        if "official" in predicate.by or "power" in predicate.by:
            bodies = "power" in predicate.by
            return any(
                self._in_office(a) or (bodies and (holds_power(a, self.work) or is_armed(who[a]))) for a in actors
            )
        if "state" in predicate.by:
            own = self.work.args.own_subject(clause)  # nobody who acted in the sentence before
            return own is not None and any(is_state(who[a]) for a in self.work.args.actors_of(own))
        if "fighters" in predicate.by:
            return any(is_armed(who[a]) for a in actors)
        if "authority" in predicate.by:
            return not actors or any(arrests(a, self.work) for a in actors)
        if "people" in predicate.by:
            return any(who[a].kind == "people" and not has_power(who[a]) for a in actors)
        first_person = clause.verb is not None and clause.verb.person in IN_FIRST_PERSON
        if "named" in predicate.by and not first_person:
            crowd = [a for a in actors if who[a].kind == "people" and "GOV" not in who[a].sectors]
            return len(crowd) < len(actors) or any(is_on_mission(a, self.work) for a in crowd)
        return True

    def complete(self, predicate: Predicate, actors: list[int], recipients: list[int], somebody: bool = False) -> bool:
        """Whether the roles that a frame needs are filled, and any at all; ``somebody``: it befalls people of whom
        nothing is told but how many they are."""
        if "actor" in predicate.needs and not actors:
            return False
        if "recipient" in predicate.needs and not recipients and not somebody:
            return False
        return bool(actors or recipients) or predicate.type in MATERIAL

    def draft(self, clause: Clause, predicate: Predicate, entry: str, rule: str, head: int | None = None) -> EventDraft:
        """An event of a frame over its clause, its roles still empty; ``head``: the noun that names it."""
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
        if head is not None:
            event.noun, event.words = True, (head, head + 1)
        event.mode = self.around.mode(clause, event, predicate)
        if event.type == "REQUEST" and not event.mode:
            event.mode = self.asked_mode(clause)
        if event.mode == predicate.mode or event.type == "ASSAULT":  # else the gloss tells another deed than the mode
            event.verb_en = predicate.gloss
        return event

    def asked_mode(self, clause: Clause) -> str:
        """The mode of a request by the deed asked for: خواست که زندانیان را آزاد کنند is yield."""
        return next(filter(None, map(self.mode_of_deed, self.work.wished.get(clause.index, ()))), "")

    def mode_of_deed(self, clause: Clause) -> str:
        """The mode of a request for the deed that a clause tells."""
        types = [m.pattern.target.type for m in self.work.readings[clause.index].predicates]
        if clause.verb is not None and clause.verb.negated and "CONSULT" in types:
            return ""  # فرمان داد که زنان تنها سفر *نکنند*
        return next((ASKED_MODES[t] for t in types if t in ASKED_MODES), "") or self.around.asked(clause)

    def finish_event(self, clause: Clause, predicate: Predicate, event: EventDraft, told: bool = False) -> None:
        """Add time, places, aspect and sources, and keep the event.

        ``told``: the clause's verb only tells of the event, so that a time before its noun is that of the telling.
        """
        governor = self.whose.governor(clause)
        event.time = self._time(clause, event, told)
        if event.time is None and governor is not None and self._is_said_now(clause, event):
            event.time = self.work.statements[governor].time
        event.places = self.where.of(clause, predicate, event)
        for relative in self._took_place(clause) if event.type in ("ASSAULT", "CONSULT", "PROTEST") else ():
            event.time = event.time or self.when.of(relative)
            event.places = event.places or self.where.of(relative, predicate, event)
        event.aspect = self.around.aspect(clause, predicate, event)
        if governor is not None and pledges(self.work, clause, event, self.work.statements[governor].speakers):
            event.type, event.mode, event.aspect, event.verb_en, event.says = "AGREE", "", "asserted", "", True
        says = event.says or predicate.type == "REQUEST" or self._declares(clause, event)  # نیاز داریم asks by itself
        if event.type == "AGREE" and event.says:
            event.actors = with_own_state(self.work, event.actors, self.elsewhere.bound(clause))
        if says and governor is not None:
            event.actors = own_stand(self.work, clause, event.actors, self.work.statements[governor].speakers)
        event.sources, event.statements = self.whose.sources(clause, event.actors, says)
        if self._is_denial(clause, event) or self._is_by_law(clause, event) or self._is_only_said(clause, event):
            return
        part_from_speakers(self.work, clause, event)
        for toll in event.tolls:
            toll.sources = list(event.sources)
        event.evidence = [(event.first, event.last)]
        back = self.when.back
        event.back = back.of_noun(clause, event.words[0]) if event.noun else (back.deed(clause) or back.brought(clause))
        if event.back is None and event.noun and predicate.toll in ("killed", "wounded"):
            event.back = back.deed(clause) or back.harmed(clause, event)  # از کشته شدن سه تن در این درگیری خبر داد
        event.back = event.back or self._claim_over(clause)
        event.actors = event.actors or back.doers(clause, event)
        none_hurt = event.type == "ASSAULT" and (event.aspect == "negated" or predicate.negated)
        only_answers = none_hurt and (event.back is not None or back.is_about(clause))
        if only_answers or (predicate.undoes and self._is_attack_told(event)):
            return  # در این حمله کسی کشته نشده است, این حمله تلفاتی نداشت: that only answers
        self._add_leader(clause, event)
        if event.type == "CONSULT":
            self._settle_meeting(clause, predicate, event)
        event.actors = self.befallen.doers(clause, event)
        as_riot(self.work, event)
        as_abduction(self.work, event)
        event.recipients = self.taken_up.of(clause, event, self._speakers(clause))
        event.recipients = self.befallen.of(clause, predicate, event, self._speakers(clause))
        event.hit = self.struck.of(clause, predicate, event)
        self.both.settle(clause, event)
        self._thwart(clause, predicate, event)
        if event.type == "PROTEST":
            event.recipients = [r for r in event.recipients if r not in self._undergone(clause)]
        self.work.events.append(event)

    def _settle_meeting(self, clause: Clause, predicate: Predicate, event: EventDraft) -> None:
        """Add who else was present, and tell of which kind talks are; those yet to come are agreed on, not held."""
        present = self.gathered.those(clause, event.mode)
        event.recipients += [a for a in present if a not in event.actors and a not in event.recipients]
        if event.aspect == "future" and predicate.mode in TO_MEET:
            event.type, event.mode = "AGREE", ""
        else:
            event.mode = event.mode or self.around.kind_of_meeting(clause, event)

    def _thwart(self, clause: Clause, predicate: Predicate, event: EventDraft) -> None:
        """Tell an attack that nobody named repelled as that of whoever made it: حملهٔ *طالبان* بر پاسگاه دفع شد."""
        if not predicate.undoes or event.actors or not event.recipients:
            return
        event.actors, event.verb_en, event.thwarted = event.recipients, predicate.undoes, True
        struck = [p for p in clause.phrases if p.func in UPON]
        event.recipients = [a for a in self.behind.actors(struck) if a not in event.actors]

    def _is_attack_told(self, thwarted: EventDraft) -> bool:
        """Whether the attack that somebody repelled was told right before, of which this only says how it ended: طالبان
        به پاسگاه حمله کردند. سربازان *این حمله را دفع کردند*."""
        sentence = self.work.clauses[thwarted.clause].sentence
        for event in reversed(self.work.events):
            if sentence - self.work.clauses[event.clause].sentence > 1:
                break
            if event.type == "ASSAULT" and shared(event.actors, thwarted.recipients, self.work.who) is not False:
                return event.mode not in OF_THEIR_OWN
        return False

    def _undergone(self, clause: Clause) -> set[int]:
        """Those whose suffering is protested against or who are supported, who are no target: در اعتراض به کشته شدن
        *یک جوان*, در حمایت *از فلسطین*."""
        args, tokens = self.work.args, self.work.tokens
        ends = {p.last for p in clause.phrases if any(tokens[h].key in BACKING for h in p.heads[-1:])}
        backed = [p for p in args.after(clause, "از") if p.start in ends]
        suffered = backed + [p for p in args.after(clause, "به") if any(tokens[h].key == BECOMING for h in p.heads)]
        return {a for p in suffered for a in args.actors_of(p)}

    def _took_place(self, clause: Clause) -> list[Clause]:
        """The clauses that say when and where what a clause names took place: در انفجاری *که دیروز در کابل رخ داد*,
        مسئولیت انفجاری را پذیرفت *که دیروز در کابل رخ داد*."""
        behind = self._claimed_in(clause)
        found = [] if behind is None else [behind]
        for other in self.work.relatives(clause.phrases):
            if other.antecedent is None or not other.antecedent.heads:
                continue
            support, noun = self.work.readings[other.index].support, other.antecedent.heads[-1]
            accidents, bare = self.work.classes["accidents"], self.work.text.keys[noun].removesuffix("ی")
            deed = self.work.text.lemmas[noun] in accidents or bare in accidents  # انفجاری که
            deed = deed or self.work.lex.noun_at(self.work.text, noun) is not None
            if deed and support is not None and support.pattern.target.voice == "happen":
                found.append(other)
        return found

    def _claim_over(self, clause: Clause) -> EventDraft | None:
        """The claim of what a relative clause tells: مسئولیت انفجاری را *که سه پولیس را کشت* پذیرفت."""
        noun = clause.antecedent
        if clause.relation != "relative" or noun is None or clause.within is None or not self.work.events:
            return None
        claim = self.work.events[-1]
        claims = claim.clause == clause.within.index and self.work.text.lemmas[noun.first] == RESPONSIBILITY
        return claim if claims and claim.type == "ASSAULT" else None

    def _time(self, clause: Clause, event: EventDraft, told: bool) -> Time | None:
        """When the event of a clause took place; the day on which somebody claims an attack is not the attack's."""
        inside = self.when.inside(clause, event.words[0]) if event.noun else None
        if inside is not None:
            return inside
        if event.noun and self._claims(clause):
            return self.when.behind(clause, event.words)
        return self.when.of_noun(clause, event.words[0]) if told else self.when.of(clause)

    def _claims(self, clause: Clause) -> bool:
        """Whether a clause tells that somebody claims what was done."""
        speech = self.work.readings[clause.index].speech
        return speech is not None and speech.pattern.entry == CLAIMS

    def _claimed_in(self, clause: Clause) -> Clause | None:
        """The clause behind a claim's verb that says when and where what is claimed took place."""
        at = clause.index + 1
        if not self._claims(clause) or at >= len(self.work.clauses):
            return None
        behind, support = self.work.clauses[at], self.work.readings[at].support
        follows = behind.relation == "content" and behind.sentence == clause.sentence
        happens = support is not None and support.pattern.target.voice == "happen"
        return behind if follows and happens else None

    def _is_denial(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a deed is told only as not done by its own side, or never done: to deny is to answer, and no event;
        nor is what still goes on because nobody ended it.

        وزارت دفاع پاکستان گفت که پاکستان حمله نکرده است; ما به غیرنظامیان حمله نمی‌کنیم; هنوز *رها نشده‌اند*.
        """
        if event.aspect != "negated" or event.type not in MATERIAL or clause.verb is None:
            return False
        if event.type in ("RETREAT", "ASSAULT") or clause.verb.tense == "present":
            return True
        return self.whose.is_own_side(event.sources, event.actors)

    def _is_by_law(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a law says what anybody may get who breaks it: فروشندگان ممکن است به زندان *محکوم شوند*."""
        if event.type not in PENAL or clause.modal_aspect != "hypothetical" or event.actors or not event.recipients:
            return False
        actors = [self.work.who.actors[r] for r in event.recipients]
        return all(a.kind == "people" and not a.name[:1].isdigit() for a in actors)

    def _is_only_said(self, clause: Clause, event: EventDraft) -> bool:
        """Whether a deed is only foretold, or held to be kept to by others."""
        return self.untold.is_foretold(clause, event) or vouches(self.work, clause, event)

    def _add_leader(self, clause: Clause, event: EventDraft) -> None:
        """Who leads those who act acts with them: هیاتی به رهبری وزیر دفاع به کابل رفت."""
        if event.actors and self.work.who.actors[event.actors[0]].kind != "person":
            led = [p for p in self.work.args.after(clause, LED_BY) if self.gathered.is_led(clause, p)]
            leaders = self.behind.actors(led)
            event.actors += [a for a in leaders if a not in event.actors and a not in event.recipients]

    @staticmethod
    def _declares(clause: Clause, event: EventDraft) -> bool:
        """Whether saying what one does or will do does it: گفت که سلاح خود را زمین نمی‌گذارد."""
        return event.type in STANDS and clause.verb is not None and clause.verb.tense in ("present", "future")

    def _is_said_now(self, clause: Clause, event: EventDraft) -> bool:
        """Whether saying it is doing it: روز یکشنبه گفت که کشورش آماده است … promises on Sunday; not that it signs."""
        return (
            event.type in SAID_IS_DONE
            and event.entry not in self.work.entries["at_once"]
            and clause.verb is not None
            and clause.verb.tense in ("present", "participle")
        )


def _is_particular(predicate: Predicate) -> bool:
    """Whether a frame of a material deed asks for words or things that tell it, so that whom it befell, said in the
    passive, is enough: صد تبعهٔ غیرمجاز به کشورشان *بازگردانده شدند*."""
    return predicate.type in MATERIAL and bool(predicate.words or predicate.objects)
