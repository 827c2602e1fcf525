"""Who fills the grammatical functions of a clause: its subject, object and prepositional complements."""

from __future__ import annotations

from rawi.clauses.extents import PRONOUNS
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT, POINTING
from rawi.text.classes import Classes
from rawi.text.model import Token
from rawi.what.agents import acts
from rawi.what.fronted import is_foretold, takes_fronted
from rawi.what.passed import ANYBODY, FIRST_PERSON, HUMAN, Passed, kin_lead, object_lead
from rawi.who.model import ActorDraft, Mention

FROM_ABOVE = "carried over from the clause above"
FROM_BEFORE = "carried over from the clause before"
FROM_SENTENCE_BEFORE = "carried over from the sentence before"
JOINING = frozenset({"و", "یا", "هم", "نه", "شمول", "بشمول", "جمله", "ویژه", "بهویژه", "خصوص", "بخصوص"})
"""What parts the mentions of a phrase that stand beside one another; a mention without one is in an ezafe."""
ANSWERING = frozenset({"در جریان", "پس از", "به دنبال", "با", "به خاطر"})
"""Functions of phrases that name the deed before, to which another deed is the answer."""
POINTING_TO = frozenset({"اشاره", "توجه", "استناد", "نگاه", "عنایت"})
"""Nouns with which به leads to what somebody goes by."""
BEFORE = frozenset({"پس از", "پیش از", "به دنبال", "در پی", "به دلیل"})
"""Functions of phrases of another deed, whose noun has complements of its own."""
MADE_IN = frozenset({"ساخت", "ساخته", "تولید"})
"""Before the country where a thing was made, whose it is not: پهپادهای *ساخت* ایران."""
ACCUSED = frozenset({"متهم", "مظنون", "مجرم", "مقصر", "گناهکار"})
BEING = frozenset({"بودن", "شدن"})
COMPLETED = {
    "از": frozenset({"استقبال", "تقدیر", "تشکر", "قدردانی", "حمایت", "انتقاد", "نگرانی"}),
    "به": frozenset({"اشاره"}),
    "بر": frozenset({"تاکید"}),
}
"""Nouns after با that take a preposition of their own: با استقبال *از* نشست, با اشاره *به* قانون."""
CHARGES = frozenset({"به اتهام", "به جرم"})


class Arguments:
    """Reads one text's clauses; subjects are found once and remembered."""

    def __init__(self, clauses: list[Clause], actors: list[ActorDraft], tokens: list[Token], classes: Classes) -> None:
        self.clauses = clauses
        self.actors = actors
        self.tokens = tokens
        self.classes = classes
        self._subjects: dict[int, tuple[list[int], str]] = {}
        self._sentences: dict[int, list[Clause]] = {}
        self.consumed: dict[int, frozenset[int]] = {}
        """Tokens of a clause that belong to its predicate (light-verb nouns), by clause."""
        self.speakers: dict[int, list[int]] = {}
        """Speakers of saying clauses, by clause: subjects of their content where that has none of its own."""

    # -- phrases -------------------------------------------------------------------------------------------------
    def actors_of(self, phrase: Phrase, first_only: bool = False) -> list[int]:
        """The actors named by a phrase: all of a list, or the complement of its head noun."""
        found: list[int] = []
        for at, mention in enumerate(phrase.mentions):
            if mention.first > phrase.start and self.tokens[mention.first - 1].key in MADE_IN:
                continue
            if at and found and not self._is_joined(phrase.mentions[at - 1], mention):
                continue
            if mention.actor is not None and mention.kind in HUMAN and mention.actor not in found:
                found += self.actors[mention.actor].members or (mention.actor,)
                if first_only and not self._another_follows(phrase, at):
                    break
            elif mention.kind == "place" and (mention.actor is not None or not found):
                owner = mention.actor if mention.actor is not None else _owner(mention)
                found += [] if owner is None else [owner]
        return found

    def _another_follows(self, phrase: Phrase, at: int) -> bool:
        """Whether people joined to those of a mention follow right on it: مانع کار *زنان و دختران*."""
        if at + 1 >= len(phrase.mentions):
            return False
        before, after = phrase.mentions[at], phrase.mentions[at + 1]
        joined = after.first == before.last + 1 and self.tokens[before.last].key in JOINING
        return joined and before.kind == after.kind == "people"

    def _is_joined(self, before: Mention, mention: Mention) -> bool:
        """Whether a mention stands beside the one before it, not in its ezafe: خبرگزاری حوثی‌های شیعهٔ *یمن*."""
        between = self.tokens[before.last : mention.first]
        return mention.first < before.last or any(t.key in JOINING or t.word.kind == "punct" for t in between)

    def is_consumed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the phrase is (part of) the clause's predicate and names nobody."""
        words = self.consumed.get(clause.index, frozenset())
        heads = phrase.heads or [m.head for m in phrase.mentions[:1]]  # امارات را مسوول کشتار می‌داند
        return bool(words) and any(h in words for h in heads)

    def _is_predicate(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether the phrase is the predicate's noun alone (خبر of خبر داد): it is no object then."""
        words = self.consumed.get(clause.index, frozenset())
        return bool(phrase.heads) and not phrase.mentions and all(h in words for h in phrase.heads)

    # -- subject -------------------------------------------------------------------------------------------------
    def subject(self, clause: Clause) -> tuple[list[int], str]:
        """Actors that are the clause's subject, and how they were found ("" where they stand in it)."""
        known = self._subjects.get(clause.index)
        if known is None:
            self._subjects[clause.index] = ([], "")  # guards against a loop while it is being found
            known = self._find_subject(clause)
            if self._turns_plural(clause, *known):
                known = [], "none"
            self._subjects[clause.index] = known
        return known

    def _turns_plural(self, clause: Clause, actors: list[int], how: str) -> bool:
        """Whether one person whom a verb in the singular is about would go on in one in the plural, which is rather
        about others: والی از اردوگاه دیدار کرد و *اطمینان دادند*; of whom one speaks with respect, both are plural."""
        verb = clause.verb
        if verb is None or verb.person != "3p" or len(actors) != 1 or self.actors[actors[0]].kind != "person":
            return False
        source = {FROM_BEFORE: clause.previous, FROM_ABOVE: clause.parent}.get(how)
        other = self.clauses[source].verb if source is not None else None
        return other is not None and other.person == "3s"

    def own_subject(self, clause: Clause) -> Phrase | None:
        """The clause's subject phrase: the first bare one that is no object and no part of the predicate."""
        after_object, source = False, -1
        no_subject = Passed(self.tokens, clause, self.classes)
        for phrase in clause.phrases:
            after_object = after_object or phrase.ra
            source = phrase.last if phrase.func == "attribution" else source
            if phrase.func == "" and not phrase.ra and not phrase.attached and not phrase.predicative:
                if after_object and not phrase.mentions and self.tokens[phrase.first].key not in ANYBODY:
                    continue  # وی را «دیکتاتور» خواند: what it is called
                if no_subject.passes(phrase, after_object, source) or self._is_all_consumed(clause, phrase):
                    continue
                if self.is_consumed(clause, phrase):
                    lead = phrase.mentions and phrase.heads and phrase.mentions[0].first < phrase.heads[0]
                    return phrase if lead else None
                return phrase
        return None

    def _is_all_consumed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase that would be somebody is the predicate's noun: ایران را *مسئول* حمله دانست."""
        consumed = self.consumed.get(clause.index, frozenset())
        return bool(phrase.mentions) and all(i in consumed for i in range(phrase.first, phrase.last))

    def _find_subject(self, clause: Clause) -> tuple[list[int], str]:
        phrase = self.own_subject(clause)
        if phrase is not None:
            return self._named_subject(clause, phrase)
        run_on = self._run_on(clause)
        return (run_on, "") if run_on else self._subject_told_elsewhere(clause)

    def _subject_told_elsewhere(self, clause: Clause) -> tuple[list[int], str]:
        """The subject of a clause that has none of its own."""
        if clause.verb is not None and clause.verb.person in ("1s", "1p"):
            return self._speaker_above(clause), "first person"
        if clause.relation == "relative" and clause.antecedent is not None and not clause.coordinate:
            return self._antecedent(clause.antecedent), "relative"
        if self.led_by_weapons(clause) is not None:
            return [], "thing"
        before = self._from_clause_before(clause)
        if before is not None:
            return before, FROM_BEFORE
        if clause.parent is not None:
            above = self.clauses[clause.parent]
            if (told := self._told_of(above, clause)) is not None:
                return self._antecedent(told), "relative"
            charged = [] if self._is_only_accused(above, clause) else self._charged_above(above, clause)
            others = self._told_of_above(above, clause) if charged is None else charged
            if others or charged is not None:
                return others, "relative" if others else "none"
            actors, how = self.subject(above)
            if actors and how != "thing":
                return actors, FROM_ABOVE
        if clause.within is not None and clause.within.index >= 0 and clause.relation != "relative":
            accused = self._accused(clause)
            if accused:
                return accused, "accused in the clause around"
            return self.subject(clause.within)[0], "carried over from the clause around"
        if clause.relation == "relative" and clause.antecedent is not None:
            return self._antecedent(clause.antecedent), "relative"
        return self._from_sentence_before(clause)

    def _run_on(self, clause: Clause) -> list[int]:
        """The subject that runs on from what is pointed to, which nobody owns: در این حمله *طالبان* سه تن را کشتند."""
        verb = clause.verb
        if verb is None or verb.passive or verb.person not in ("3s", "3p"):
            return []
        for phrase in clause.phrases:
            if phrase.func != "در" or self.tokens[phrase.first].key not in POINTING or len(phrase.mentions) != 1:
                continue
            named = phrase.mentions[0]
            thing = len(phrase.heads) > 1 and phrase.heads[-1] < named.first and named.last == phrase.last
            agrees = named.kind == "group" or (
                verb.person == "3s" and named.kind in ("country", "person", "government")
            )
            if thing and agrees and named.actor is not None:
                return [named.actor]
        return []

    def _named_subject(self, clause: Clause, phrase: Phrase) -> tuple[list[int], str]:
        """Whom a clause's own subject phrase names."""
        if self.tokens[phrase.first].key in self.classes["own_countries"]:
            return self._country_of_speaker(clause), "own country"
        lead = [h for h in phrase.heads if self.tokens[h].key != "نه"]  # نه طالبان و نه پاکستان چیزی گفته‌اند
        if lead and (not phrase.mentions or lead[0] < phrase.mentions[0].first):
            if len(phrase.heads) == 1 and self.tokens[phrase.heads[0]].key in FIRST_PERSON:
                return self._speaker_above(clause), "first person"
            return [], "thing"
        return self.actors_of(phrase), ""

    def _told_of(self, above: Clause, clause: Clause) -> Phrase | None:
        """The antecedent of a relative clause that only says on whose word it is what goes on about it: *مردی* که
        شاهدان می‌گویند سه تن را کشته است."""
        if clause.relation != "content" or above.relation != "relative" or above.coordinate:
            return None
        if any(p.func or p.ra for p in above.phrases) or self.own_subject(above) is None:
            return None
        return above.antecedent

    def _told_of_above(self, above: Clause, clause: Clause) -> list[int]:
        """The people told of before که with whom a plural verb agrees, and not with the subject of the singular verb
        above: از دستگیری دو سارق خبر داد که به سرقت اعتراف *کرده‌اند*."""
        one, other = above.verb, clause.verb
        if one is None or other is None or clause.relation != "content" or clause.coordinate:
            return []
        if one.person != "3s" or other.person != "3p":
            return []
        told = [m for p in above.phrases if p.func for m in p.mentions if m.kind == "people" and m.plural]
        return [m.actor for m in told if m.actor is not None] if len(told) == 1 else []

    def _charged_above(self, above: Clause, clause: Clause) -> list[int] | None:
        """Whom the clause above accuses of what one behind که tells, None where it accuses nobody: *هند* را متهم کرد که
        از خط عبور *کرده است*."""
        objects = any(p.ra for p in above.phrases)
        if clause.relation != "content" or not objects or clause.coordinate or not self._accuses(above):
            return None
        return [a for p in above.phrases if p.ra for a in self.actors_of(p)]

    def _accuses(self, clause: Clause) -> bool:
        """Whether right before its verb a clause calls somebody accused or guilty."""
        verb = clause.verb
        return verb is not None and verb.first > 0 and self.tokens[verb.first - 1].key in ACCUSED

    def _is_only_accused(self, above: Clause, clause: Clause) -> bool:
        """Whether a clause tells what the subject above is accused of by nobody named: متهم است که سه تن را *کشته است*.

        Such an accusation tells the deed without doer.
        """
        passive = above.verb is not None and (above.verb.passive or above.verb.lemma in BEING)
        told = clause.relation == "content" and passive and self._accuses(above)
        return told and not self._speaker_above(above) and not self.after(above, AGENT)

    def _from_clause_before(self, clause: Clause) -> list[int] | None:
        """The subject of the clause before that goes on in this one, or who is behind it where it is a thing.

        یک پهپاد اسرائیلی آمد و خودرو را زد: Israel hit the car.
        """
        if clause.previous is None:
            return None
        previous = self.clauses[clause.previous]
        if not (
            clause.coordinate or clause.relation == previous.relation or takes_fronted(self.clauses, clause, previous)
        ):
            return None
        if is_foretold(self.clauses, clause, previous):
            return None
        if any(self.is_consumed(previous, p) and self._strikes(p) for p in previous.phrases if not p.func):
            return []  # راکت‌ها به خانه‌ای اصابت کرده، سه کودک را کشت
        actors, how = self.subject(previous)
        if how != "thing":
            return actors if actors or how == FROM_BEFORE else None
        phrase = self.own_subject(previous)
        if phrase is None:
            return [] if clause.coordinate and self.led_by_weapons(previous) is not None else None
        return self.actors_of(phrase, first_only=True) if clause.coordinate or self._strikes(phrase) else None

    def _strikes(self, phrase: Phrase) -> bool:
        """Whether a phrase is about a weapon, which goes on to do harm: گفت که *بمی* منفجر شده، یک طفل را کشت."""
        heads = (self.tokens[h].word.lemma for h in phrase.heads[:2])
        return any(h in self.classes["weapons"] or h in self.classes["devices"] for h in heads)

    def led_by_weapons(self, clause: Clause) -> Phrase | None:
        """The object into which those that a plural verb agrees with have run: گفت *پهپادها پایگاه* را هدف قرار دادند,
        جنگنده‌های نیروی هوایی این منطقه را زدند: whose they are, and who was hit, does not show."""
        first = clause.phrases[0] if clause.phrases else None
        if first is None or not first.ra or clause.verb is None or clause.verb.passive:
            return None
        if first.heads[:1] != [first.first] or (self.own_subject(clause) is not None):
            return None
        within = first.mentions[0] if first.mentions else None
        counted = (
            within is not None and within.first > first.first and self.tokens[within.first].word.number is not None
        )
        if not (clause.verb.plural or counted):  # موشک‌های بالستیک *یک مرکز* … را هدف قرار داده است
            return None
        word = self.tokens[first.first].word
        more = len(first.heads) > 1 or bool(first.mentions)
        return first if word.plural and more and word.lemma in self.classes["weapons"] else None

    def _from_sentence_before(self, clause: Clause) -> tuple[list[int], str]:
        """A sentence that begins without a subject goes on about that of the sentence before, if the verb agrees."""
        verb = clause.verb
        if verb is None or verb.passive or clause.relation != "main" or clause.previous is not None:
            return [], "none"
        before = [c for c in self._of_sentence(clause.sentence - 1) if c.relation == "main" and c.verb]
        if not before or any(c.index < clause.index for c in self._of_sentence(clause.sentence)):
            return [], "none"
        if self._may_be_doer(clause):
            return [], "none"
        actors, how = self.subject(before[0])
        single = len(actors) == 1 and self.actors[actors[0]].kind == "person"
        if not actors or how == "thing" or (verb.plural and single):
            return [], "none"
        return actors, FROM_SENTENCE_BEFORE

    def _accused(self, clause: Clause) -> list[int]:
        """Whom what follows به اتهام این که tells of: the object of the clause around."""
        around = clause.within
        assert around is not None
        charge = any(p.func in CHARGES and p.last <= clause.first <= p.last + 1 for p in around.phrases)
        return [a for p in self.object(around) for a in self.actors_of(p)] if charge else []

    def _may_be_doer(self, clause: Clause) -> bool:
        """Whether people open a clause whose object seems to run on from them: نیروهای ارتش ساحه را گرفتند."""
        first = clause.phrases[0] if clause.phrases else None
        if first is None or not first.ra or not first.mentions or clause.verb is None or not clause.verb.plural:
            return False
        named = first.mentions[0]
        return named.kind == "people" and named.plural and named.count is None and named.first == first.first

    def _of_sentence(self, number: int) -> list[Clause]:
        """The clauses of a sentence, in the order of their verbs."""
        if not self._sentences:
            for clause in self.clauses:
                self._sentences.setdefault(clause.sentence, []).append(clause)
        return self._sentences.get(number, [])

    def _antecedent(self, phrase: Phrase) -> list[int]:
        for mention in reversed(phrase.mentions):
            if mention.actor is not None:
                return [mention.actor]
        return []

    def _speaker_above(self, clause: Clause) -> list[int]:
        at: Clause | None = clause
        for _ in range(20):
            if at is None:
                break
            if at.index in self.speakers and at is not clause:
                return self.speakers[at.index]
            at = self.clauses[at.parent] if at.parent is not None else at.within
        return []

    def _country_of_speaker(self, clause: Clause) -> list[int]:
        """The country of whoever says of it کشورش and the like: سفیر چین گفت که *کشورش* کمک می‌کند."""
        found: list[int] = []
        for speaker in self._speaker_above(clause):
            at: int | None = speaker
            for _ in range(6):
                if at is None or self.actors[at].kind == "country":
                    break
                at = self.actors[at].member_of
            code = self.actors[speaker].country
            states = (i for i, a in enumerate(self.actors) if a.kind == "country" and code and a.country == code)
            country = at if at is not None else next(states, speaker)
            found += [] if country in found else [country]
        return found

    # -- other functions -----------------------------------------------------------------------------------------
    def object(self, clause: Clause) -> list[Phrase]:
        """The object: the phrase marked by را, else bare phrases after the subject that are no predicate's."""
        marked = [p for p in clause.phrases if p.ra]
        kin = kin_lead(self.tokens, clause, self.classes) if len(marked) == 1 else None
        if kin is not None:
            return [kin]
        if len(marked) == 1 and not marked[0].mentions:
            # یک مرد ۳۵ ساله را: what stands right before belongs to it
            before = [p for p in clause.phrases if p.func == "" and p.last == marked[0].start and p.mentions]
            heads = marked[0].heads
            word = self.tokens[heads[0]].word if heads else None
            thing = word is not None and word.common and word.number is None and word.key not in PRONOUNS
            if thing and before == [self.own_subject(clause)]:
                return marked  # سه کشور | مکانیسم ماشه را علیه ایران فعال کردند
            return before or marked
        if marked:
            lead = object_lead(self.tokens, clause)
            return marked if lead is None or not lead.mentions else [lead, *marked[1:]]
        subject = self.own_subject(clause)
        bare = [
            p
            for p in clause.phrases
            if p.func == ""
            and p is not subject
            and not (p.attached or p.predicative)
            and not self._is_predicate(clause, p)
        ]
        if bare:
            return bare
        if clause.relation == "relative" and clause.antecedent is not None and subject is not None:
            return [clause.antecedent]
        return []

    def after(self, clause: Clause, preposition: str) -> list[Phrase]:
        """Complements of a preposition (in canonical form, or as it is written: در برابر), in order."""
        found = [p for p in clause.phrases if p.func == preposition or self._is_written(p, preposition)]
        found = [p for p in found if not self._is_of_charge(clause, p) and not self._is_on_behalf(p)]
        if preposition == "از":
            return [p for p in found if not self._is_since(p)]
        if preposition == AGENT:
            return [p for p in found if acts(self.tokens, clause, p)]
        return found

    @staticmethod
    def _is_of_charge(clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase only says what somebody is charged with: به اتهام «جاسوسی *برای اسرائیل*»."""
        if phrase.func not in ("برای", "علیه") or not phrase.attached:
            return False
        return any(p.func in CHARGES and p.last == phrase.start for p in clause.phrases)

    def _is_on_behalf(self, phrase: Phrase) -> bool:
        """Whether a phrase is the first words of به نمایندگی از."""
        keys = [t.key for t in self.tokens[phrase.start : phrase.first + 2]]
        return keys == ["به", "نمایندگی", "از"]

    def _is_written(self, phrase: Phrase, preposition: str) -> bool:
        if phrase.first == phrase.start or not preposition.startswith(self.tokens[phrase.start].key):
            return False
        return " ".join(t.key for t in self.tokens[phrase.start : phrase.first]) == preposition

    def _is_since(self, phrase: Phrase) -> bool:
        """Whether a phrase says since when, whoever it names: از *زمان بازگشت طالبان* …"""
        return bool(phrase.heads) and self.tokens[phrase.heads[0]].word.lemma in self.classes["since_when"]

    def is_by_the_way(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase completes how something is done: با استقبال *از نشست* بر صلح تأکید کرد."""
        nouns = COMPLETED.get(phrase.func, frozenset())
        before = next((p for p in clause.phrases if p.last == phrase.start), None)
        if before is None or before.func not in ("با", "ضمن"):
            return False
        return any(self.tokens[h].word.lemma in nouns for h in before.heads[:2])

    def is_manner(self, phrase: Phrase) -> bool:
        """Whether با leads to how something is done: با محکوم کردن اسراییل, با اشاره به مردم, با حضور وزیر."""
        lead = [h for h in phrase.heads if not phrase.mentions or h < phrase.mentions[0].first]
        manner = self.classes["manner_nouns"]
        words = [self.tokens[h].word for h in lead[:2]]
        return any(w.lemma in manner or any(f.form == "infinitive" for f in w.verbs) for w in words)

    def _follows_subject(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase hangs on the participle that ends the subject: مهاجران اخراج‌شده از ایران از … خواستند."""
        subject = self.own_subject(clause)
        ends = subject is not None and phrase.start == subject.last
        return ends and self.tokens[phrase.start - 1].key.endswith("شده")

    @staticmethod
    def _hangs_on_answer(clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase completes the deed that is answered: در پاسخ به حملهٔ اسرائیل *به صنایع ایران* به حیفا حمله
        کرد."""
        before = next((p for p in clause.phrases if p.last == phrase.start), None)
        return before is not None and before.func in ANSWERING and bool(before.heads)

    def _nearest_first(self, clause: Clause, functions: tuple[str, ...], subject: Phrase | None) -> tuple[str, ...]:
        """The functions, last those filled only before the subject: با تسلط بر کابل، آنان به زنان …."""
        if subject is None:
            return functions
        filled = {f: self.after(clause, f) for f in functions}
        fronted = {f for f, found in filled.items() if found and all(p.last <= subject.start for p in found)}
        return tuple(sorted(functions, key=lambda f: f in fronted)) if fronted else functions

    @staticmethod
    def _is_before(clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase hangs on what was done before or is done for: پس از تسلط *بر کابل*."""
        before = next((p for p in clause.phrases if p.last == phrase.start and p.heads), None)
        return before is not None and before.func in BEFORE

    def _is_pointed_to(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase only says what a speaker points to or goes by: با اشاره *به جنگ غزه*."""
        before = next((p for p in clause.phrases if p.last == phrase.start and p.func == "با"), None)
        return before is not None and len(before.heads) == 1 and self.tokens[before.heads[0]].key in POINTING_TO

    def fill(self, clause: Clause, functions: tuple[str, ...]) -> list[Phrase]:
        """Phrases of the first of ``functions`` that is filled; ``subj`` is left to `subject`."""
        subject = self.own_subject(clause) if len(functions) > 1 else None
        for function in self._nearest_first(clause, functions, subject):
            found = self.object(clause) if function == "obj" else self.after(clause, function)
            named = [p for p in found if p.mentions and not (function == "به" and self._is_pointed_to(clause, p))]
            if function != "obj" and subject is not None:
                named = [p for p in named if p.start >= subject.last] or named
            if function != "obj" and len(named) > 1:
                named = [p for p in named if not self._is_before(clause, p)] or named
            if function != "obj" and len(named) > 1:  # در همسویی با امریکا، مبادلات *با ایران را* قطع کرد
                named = [p for p in named if any(q.ra and q.last == p.start for q in clause.phrases)] or named
            if function == "از" and len(named) > 1 and self._follows_subject(clause, named[0]):
                named = named[1:]
            if function == "به" and len(named) > 1 and self._hangs_on_answer(clause, named[0]):
                named = named[1:]
            if named:
                return named if function == "obj" else named[:1]
        return []


def _owner(place: Mention) -> int | None:
    """Whose a place is, for what is done to it: پایگاه ارتش اوکراین هدف قرار گرفت."""
    return next((m.actor for m in place.inner if m.actor is not None and m.kind in HUMAN), None)
