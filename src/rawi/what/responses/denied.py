"""Deeds that are told only by being denied: خبر بازداشت او را تکذیب کرد، اخبار دربارهٔ بازداشت او صحت ندارد."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.what.attribution.whose import WhoseWord
from rawi.what.events.nouns import NamedDeeds
from rawi.what.matching.back import DEMONSTRATIVES, OF_THEIR_OWN
from rawi.what.matching.stances import BE, BODIES, UNAWARE, parts_things, says_untrue
from rawi.what.model import EventDraft, ResponseDraft
from rawi.what.parties.voices import TO_THE_EFFECT
from rawi.what.responses.fit import DEEDS, REACH
from rawi.what.responses.undone import TOLD_AS_PAST
from rawi.what.roots import shared
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import POINTING

REFUSE, DISCLAIM = "رد", "speech:disclaim"
AROUND = 3
"""Within so many clauses stands what a telling is said to be of."""
CRIMES = frozenset({"ASSAULT", "COERCE"})
"""Types of deeds that nobody refuses: شکنجهٔ زندانیان را رد کرد denies them."""
DENYING, BESIDE = frozenset({REFUSE, "تکذیب", "انکار"}), frozenset({"با", "ضمن"})
PARTIES = BODIES | {"group"}
"""Kinds of those who deny a part of their own, not another's for whom they speak."""
INTO = frozenset({"در", "با"})
RELATED = frozenset({"مربوط", "راجع"})
REACTING = frozenset({"به", "در جریان"})
"""Functions of what somebody answers: در پاسخ به, در واکنش به."""
ABOUT = frozenset({"درباره", "بر", "از", TO_THE_EFFECT})
"""Prepositions of what a telling is about: اخبار دربارهٔ بازداشت، ادعاهای مبنی بر کشتار."""


class DeniedDeeds:
    """Adds the deeds that are first named where somebody denies them."""

    def __init__(self, work: Work, named: NamedDeeds, whose: WhoseWord) -> None:
        self.work, self.named, self.whose = work, named, whose
        self._retold: dict[int, EventDraft] = {}
        """What is denied that a relative clause tells of, by the clause."""

    def read(self, clause: Clause) -> None:
        """Add the deed that a clause denies, with the denial as its answer."""
        if clause.verb is None:
            return
        deniers = self._deniers(clause)
        says = not deniers and clause.index in self.work.statement_of
        phrases = clause.phrases if deniers else self._denied_beside(clause) if says else []
        if not phrases:
            return
        deniers = deniers or self.work.statements[self.work.statement_of[clause.index]].speakers
        self._drop_what_only_denies(clause)
        for phrase in phrases:
            head = self._deed(clause, phrase)
            if head is not None and self._add(clause, phrase, head, deniers):
                return
            if self._tells(phrase) and self._add_told_of(clause, phrase, deniers):
                return
        self._add_reacted_to(clause, deniers)

    def _add_reacted_to(self, clause: Clause, deniers: list[int]) -> None:
        """Add the deed of a telling to which who says that it is untrue reacts: *در واکنش به شایعهٔ بازداشت وزیر* گفت که
        این شایعه دروغ است."""
        said = self.work.clauses[clause.parent] if clause.parent is not None else None
        taken_up = any(self._tells(p) and self.work.text.keys[p.first] in POINTING for p in clause.phrases)
        if said is None or not taken_up or said.index not in self.work.statement_of:
            return
        for phrase in said.phrases:
            if phrase.func not in REACTING or not phrase.heads or not self.work.lemma_is(phrase.heads[0], "tellings"):
                continue
            head = next((h for h in phrase.heads[1:] if self._predicate(said, phrase, h) is not None), None)
            if head is not None and self._add(said, phrase, head, deniers):
                return

    def _add_told_of(self, clause: Clause, telling: Phrase, deniers: list[int]) -> bool:
        """Add the deed that a telling which is denied is said to be of: خبرهایی که *در مورد بازداشت دختران* پخش شده،
        دروغ است."""
        near = self.work.clauses[max(0, clause.index - AROUND) : clause.index + AROUND]
        told = next((c for c in near if c.relation == "relative" and c.antecedent is telling), None)
        if told is None:
            return False
        heads = [(p, h) for p in told.phrases if p.func in ABOUT for h in p.heads[:2]]
        found = next(((p, h) for p, h in heads if self._predicate(told, p, h) is not None), None)
        if found is None:
            return False
        if not self._add(told, *found, deniers):
            return False
        self._retold[told.index] = self.work.events[-1]
        return True

    def _drop_what_only_denies(self, clause: Clause) -> None:
        """Take out what the words of the denial were read as: *با رد بازداشت زنان مدعی شد* که … refuses and alleges
        nothing by them."""
        for event in [e for e in self.work.events if e.clause == clause.index]:
            refuses = event.type == "REJECT" and event.noun and self._is_of_crime(clause, event)
            if refuses or event.entry in self.work.entries["claiming"]:
                self.work.events.remove(event)

    def _is_of_crime(self, clause: Clause, event: EventDraft) -> bool:
        """Whether what is said to be rejected is a deed that nobody refuses: با رد *بازداشت زنان*."""
        phrase = next((p for p in clause.phrases if self._is_denying(p) and p.first == event.words[0]), None)
        deeds = (self._predicate(clause, phrase, h) for h in phrase.heads[1:]) if phrase is not None else ()
        return any(d is not None and d[1].type in CRIMES for d in deeds)

    def _denied_beside(self, clause: Clause) -> list[Phrase]:
        """The phrases of a clause of saying that name what is denied along with it: *با تکذیب خبر بازداشت او* گفت که …,
        *ضمن رد گزارش‌ها دربارهٔ شکنجهٔ زندانیان* گفت که …."""
        at = next((n for n, p in enumerate(clause.phrases) if self._is_denying(p)), None)
        if at is None:
            return []
        behind = clause.phrases[at + 1 :]
        return [clause.phrases[at], *(p for p in behind if p.func in ABOUT or self._relates(p))]

    def _is_denying(self, phrase: Phrase) -> bool:
        return phrase.func in BESIDE and self.work.text.keys[phrase.first] in DENYING

    def settle(self) -> None:
        """Turn what a clause of denial completes into what is denied: تکذیب کرد که نیروهایش سه تن را کشته‌اند, این ادعا
        را که … رد کرد; whoever denies it is no source of it, and accuses nobody by it."""
        for event in list(self.work.events):
            if (denied := self._retold.get(event.clause)) is not None and denied is not event:
                self.work.events.remove(event)
                continue
            self._deny_taken_up(event)
            above = self._completed(self.work.clauses[event.clause])
            deniers = self._deniers(above) if above is not None and above.verb is not None else []
            if above is None or above.verb is None or not deniers or event.aspect == "negated":
                continue
            foretold = event.type == "THREATEN" or event.aspect == "future"  # رد کرد که استعفا خواهد داد
            if (event.says or foretold) and set(event.actors) & set(deniers):
                self.work.events.remove(event)
            elif not (event.says or event.responses or set(event.recipients) & set(deniers)):
                owner = self.work.telling_owner(self.work.clauses[event.clause])
                claimed = self.whose.taken.of(self.work.clauses[event.clause])
                event.sources, event.statements = (claimed if owner is None else [owner]), []
                if not event.actors and self._goes_on(self.work.clauses[event.clause], above):
                    event.actors = list(deniers)
                event.responses = [ResponseDraft(d, "denies", above.first, above.verb.last) for d in deniers]
                self.work.denied.add(above.index)

    def _deny_taken_up(self, event: EventDraft) -> None:
        """Add the denial that the speaker takes a claim up with: *با رد* ادعای شورشیان مبنی بر اینکه …، گفت."""
        around = self.whose.taken.around(self.work.clauses[event.clause])
        number = self.work.statement_of.get(around.index) if around is not None else None
        if around is None or number is None or around.verb is None or not any(map(self._is_denying, around.phrases)):
            return
        told = {r.actor for r in event.responses}
        deniers = [a for a in self.work.statements[number].speakers if a not in told]
        event.responses += [ResponseDraft(d, "denies", around.first, around.verb.last) for d in deniers]

    def _goes_on(self, clause: Clause, above: Clause) -> bool:
        """Whether who denies it is the subject left out of a clause: پولیس این ادعا را که *دو تن را کشته* رد کرد."""
        verb, denial = clause.verb, above.verb
        if verb is None or denial is None or verb.passive or clause.relation != "relative":
            return False
        return verb.person == denial.person and self.work.args.own_subject(clause) is None

    def _completed(self, clause: Clause) -> Clause | None:
        """The clause whose verb a clause completes, where it tells what was done, or whose object says it: گزارش‌هایی را
        که *می‌گوید* پولیس دو تن را کشت، رد کرد."""
        told = clause.verb is not None and clause.verb.tense in TOLD_AS_PAST | {"present", "future"}
        above = self.work.completed(clause) if told or self.work.is_doubted(clause) else None
        if above is None or above.relation != "relative" or above.within is None or above.within.index < 0:
            return above
        said = above.index not in self.work.statement_of and self.work.args.own_subject(above) is None
        return above.within if said and self._tells_of(above) else above

    def _tells_of(self, relative: Clause) -> bool:
        """Whether it is a telling of which a relative clause tells more."""
        noun = relative.antecedent
        return noun is not None and self._tells(noun)

    # -- the denial ----------------------------------------------------------------------------------------------
    def _deniers(self, clause: Clause) -> list[int]:
        """Who denies: whose verb of denial it is, or who says that a telling is untrue."""
        number = self.work.statement_of.get(clause.index)
        if number is not None:
            statement = self.work.statements[number]
            return statement.speakers if statement.stance == "denies" else []
        assert clause.verb is not None
        told = clause.verb.lemma == BE or bool(self.work.readings[clause.index].cues)
        if not told or not self._is_untrue(clause):
            return []
        governor = self.whose.governor(clause)
        return self.work.statements[governor].speakers if governor is not None else []

    def _is_untrue(self, clause: Clause) -> bool:
        """صحت ندارد، کذب است."""
        assert clause.verb is not None
        cues = self.work.readings[clause.index].cues
        if cues and any(cue.stance == "denies" for _, cue in cues):
            return clause.verb.negated and not parts_things(self.work, clause)
        if clause.verb.lemma != BE:
            return False
        if clause.verb.negated:
            return says_untrue(self.work, clause)  # درست نیست
        keys, untrue = self.work.text.keys, self.work.classes["untrue"]
        for phrase in clause.phrases:
            if phrase.heads and not untrue.isdisjoint([keys[h] for h in phrase.heads]):
                return True
        return says_untrue(self.work, clause)  # بی پایه و اساس است

    # -- what is denied ------------------------------------------------------------------------------------------
    def _deed(self, clause: Clause, phrase: Phrase) -> int | None:
        """The noun of the deed that a phrase tells of, after the noun of its telling or as what is denied."""
        heads = [h for h in phrase.heads if not self.work.lemma_is(h, "tellings")]
        found = ((h, self._predicate(clause, phrase, h)) for h in heads)
        return next((h for h, told in found if told is not None and self._may_tell(clause, phrase, told[1])), None)

    def _may_tell(self, clause: Clause, phrase: Phrase, predicate: Predicate) -> bool:
        """Whether what a phrase names is denied: the object or the subject of the denial, or what that is about."""
        if phrase.func == "از" and self._knows_nothing(clause):
            return self._predicate(clause, phrase, phrase.heads[0]) is not None
        about = phrase.func in ABOUT or self._relates(phrase)
        if about and any(self._tells(p) for p in clause.phrases if p.first < phrase.first):
            return True
        if phrase.func in INTO and any(self._links(p) for p in clause.phrases):
            return True
        said = clause.index in self.work.statement_of
        if self._is_denying(phrase):
            refused = self.work.text.keys[phrase.first] == REFUSE and predicate.type not in CRIMES
            return self._tells(phrase) or not refused
        if phrase.func or phrase.ra is not said:
            return False
        refused = said and predicate.type not in CRIMES and REFUSE in self._words(clause)  # دیدار با آنان را رد کرد
        called = clause.verb is not None and clause.verb.lemma == "بودن"
        return self._tells(phrase) or not (refused or called)

    def _knows_nothing(self, clause: Clause) -> bool:
        """Whether who denies a deed only says to know nothing of it: *از بازداشت او* خبر ندارد, اظهار بی‌اطلاعی کرد."""
        speech, cues = self.work.readings[clause.index].speech, self.work.readings[clause.index].cues
        return (speech is not None and speech.pattern.entry == DISCLAIM) or any(name == UNAWARE for name, _ in cues)

    def _relates(self, phrase: Phrase) -> bool:
        """اخبار *مربوط به* شلیک موشک نادرست است."""
        return phrase.func == "به" and phrase.start > 0 and self.work.text.keys[phrase.start - 1] in RELATED

    def _links(self, phrase: Phrase) -> bool:
        return any(self.work.is_a(h, "involvement") for h in phrase.heads[:4])

    def _tells(self, phrase: Phrase) -> bool:
        return any(self.work.lemma_is(h, "tellings") for h in phrase.heads[:2])

    def _words(self, clause: Clause) -> set[str]:
        consumed = self.work.args.consumed.get(clause.index, frozenset())
        return {self.work.tokens[t].key for t in consumed}

    def _predicate(self, clause: Clause, phrase: Phrase, head: int) -> tuple[str, Predicate] | None:
        lex, text = self.work.lex, self.work.text
        if head > 0 and text.keys[head - 1] in DEMONSTRATIVES:
            return None  # این حمله: it was told before
        around = Stretch.of(text, clause.first, clause.last)
        found = lex.noun_at(text, head) or lex.infinitive_at(text, phrase, head, around)
        if found is None or found[1].type not in DEEDS:
            return None
        unless = lex.constraints(*found)[1]  # در یک نشست *خبری* گزارش عفو بین‌الملل را ساختگی خواند
        return None if unless.stands_in(Stretch.of(text, phrase.first, phrase.last)) else found

    def _add(self, clause: Clause, phrase: Phrase, head: int, deniers: list[int]) -> bool:
        found = self._predicate(clause, phrase, head)
        assert found is not None
        assert clause.verb is not None
        involved = self._involved(clause, phrase, deniers)
        event = self.named.draft_of(clause, phrase, head, *found, involved if found[1].type in CRIMES else ())
        if event is None or set(event.recipients) & set(deniers) or self._is_told(event, clause, phrase):
            return False
        event.aspect, event.says = "asserted", False
        event.actors = event.actors or involved
        event.sources = [a for a in self._claimants(clause, phrase, head) if a not in deniers]
        event.responses = [ResponseDraft(d, "denies", clause.first, clause.verb.last) for d in deniers]
        for told in [e for e in self.work.events if self._is_same(e, event)]:
            self.work.events.remove(told)
        self.work.events.append(event)
        self.work.denied.add(clause.index)
        return True

    def _involved(self, clause: Clause, phrase: Phrase, deniers: list[int]) -> list[int]:
        """Who is said to have no part in what is denied: whose part it is (نقش *این گروه* در …), or a body that denies
        its own (طالبان *دست داشتن* در … را رد کردند)."""
        before = (p for p in clause.phrases if p.last <= phrase.first and self._links(p))
        part = phrase if self._links(phrase) else next(before, None)
        if part is None:
            return []
        at = next(h for h in part.heads if self.work.is_a(h, "involvement"))
        owners = [m.actor for m in part.mentions if m.actor is not None and m.first > at]
        return owners or [d for d in deniers if self.work.who.actors[d].kind in PARTIES]

    @staticmethod
    def _is_same(event: EventDraft, denied: EventDraft) -> bool:
        """Whether the words of what is denied were read as what somebody tells: *ادعای بازداشت او* بی‌پایه است."""
        return event.clause == denied.clause and event.words == denied.words and event.type == denied.type

    def _claimants(self, clause: Clause, phrase: Phrase, head: int) -> list[int]:
        """Whose claim it is: ادعای آمریکا دربارهٔ …, ادعاهای مطرح شده از سوی آمریکا مبنی بر …, named between the telling
        and the deed."""
        telling = [p for p in clause.phrases if p.first <= phrase.first and self._tells(p)][-1:]
        by = [p for p in clause.phrases if p.func == AGENT and telling and telling[0].first < p.first < head]
        return [m.actor for p in telling + by for m in p.mentions if m.actor is not None and m.last <= head]

    def _is_of_others(self, told: EventDraft, denied: EventDraft) -> bool:
        """Whether a deed told in another paragraph befell others."""
        clauses, sentences = self.work.clauses, self.work.text.sentences
        one, other = (sentences[clauses[e.clause].sentence].paragraph for e in (told, denied))
        return one != other and shared(told.recipients, denied.recipients, self.work.who) is False

    def _is_told(self, event: EventDraft, clause: Clause, phrase: Phrase) -> bool:
        """Whether such a deed was told shortly before: then that is what is denied, unless it befell another person, or
        others, and was told in another paragraph than this news of it."""
        clauses = self.work.clauses
        persons = {a for a in event.recipients if self.work.who.actors[a].kind == "person"}
        return any(
            e.type == event.type
            and not self._is_same(e, event)
            and (event.mode not in OF_THEIR_OWN or event.mode == e.mode)
            and clause.sentence - clauses[e.clause].sentence <= REACH
            and not (persons and e.recipients and not persons & set(e.recipients))
            and not (self._tells(phrase) and self._is_of_others(e, event))
            for e in self.work.events
        )
