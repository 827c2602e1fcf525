"""Who a clause is about: its subject, named in it or told elsewhere."""

from __future__ import annotations

from rawi.clauses.groups import SAYING
from rawi.clauses.model import IN_FIRST_PERSON, Clause, Phrase
from rawi.clauses.words import AGENT, COMMAS
from rawi.text.classes import Classes
from rawi.text.model import Token, Word
from rawi.what.arguments.fronted import is_foretold, takes_fronted
from rawi.what.arguments.hanging import CHARGES
from rawi.what.arguments.passed import FIRST_PERSON
from rawi.what.arguments.phrases import Functions
from rawi.what.arguments.resumed import (
    followed,
    goes_where,
    hung_over,
    judged_above,
    named_antecedent,
    named_row,
    whose_telling,
)
from rawi.who.model import ActorDraft, Mention
from rawi.who.reading import POINTING, QUOTES, UPON

ALLUSION, CONDEMNING = "اشاره", frozenset({"محکوم", "تقبیح", "نکوهش"})
FROM_ABOVE = "carried over from the clause above"
FROM_BEFORE = "carried over from the clause before"
NONE = "none"
"""Nobody is named, and it is not whom the clause around is about."""
FROM_SENTENCE_BEFORE = "carried over from the sentence before"
ACCUSED = frozenset({"متهم", "مظنون", "مجرم", "مقصر", "گناهکار"})
BE, BEING = "بودن", frozenset({"بودن", "شدن"})
BEARERS = frozenset({"person", "people", "group", "organization"})
"""Kinds of those of whom something is told behind who somebody is."""
BESIDE = frozenset({"پس از", "پیش از", "به دنبال", "در پی", "همزمان با"})
"""Functions of phrases of another deed, behind which who acts may stand."""
OWN_BODIES = frozenset({"organization", "group", "outlet"})
"""Kinds of what somebody of it calls his body."""
KILLING = "کشتن"
BECAUSE = frozenset({"زیرا", "چون", "چرا"})
BRING, HAND = "آوردن", "دست"
REPORTING = frozenset({"NGO", "IGO", "UNO", "MED"})
OURS = frozenset({"ما"})
RULING = frozenset({"GOV", "MIL", "COP", "JUD", "SPY", "REB", "UAF"})
"""Sectors of bodies that report what others do, and of those that have power or arms themselves."""


class Arguments(Functions):
    """Reads one text's clauses; subjects are found once and remembered."""

    def __init__(self, clauses: list[Clause], actors: list[ActorDraft], tokens: list[Token], classes: Classes) -> None:
        super().__init__(clauses, actors, tokens, classes)
        self._subjects: dict[int, tuple[list[int], str]] = {}
        self._sentences: dict[int, list[Clause]] = {}
        self._bodies: dict[int, int] | None = None

    def subject(self, clause: Clause) -> tuple[list[int], str]:
        """Actors that are the clause's subject, and how they were found ("" where they stand in it)."""
        known = self._subjects.get(clause.index)
        if known is None:
            self._subjects[clause.index] = ([], "")  # guards against a loop while it is being found
            known = self._find_subject(clause)
            if self._turns_plural(clause, *known) or self._turns_singular(clause, *known):
                known = [], NONE
            self._subjects[clause.index] = known
        return known

    def _turns_plural(self, clause: Clause, actors: list[int], how: str) -> bool:
        """Whether one person whom a verb in the singular is about would go on in one in the plural, which is rather
        about others: والی از اردوگاه دیدار کرد و *اطمینان دادند*; of whom one speaks with respect, both are plural.
        So with whoever says we: *می‌دانیم* که تن نخواهند داد."""
        if len(actors) != 1 or self._person(clause) != "3p":
            return False
        one = self.actors[actors[0]].kind == "person" or self._is_somebody(actors[0])
        if not one and not (how == FROM_ABOVE and (self._are_not_many(actors[0]) or self._only_reports(actors[0]))):
            return False
        source = self._source(clause, how)
        while source is not None and (source.verb is None or not source.verb.person):
            source = self._source(source, self._subjects.get(source.index, ([], ""))[1])  # … شده و توقیف کردند
        return source is not None and source.verb is not None and source.verb.person in ("3s", "1s", "1p")

    def _person(self, clause: Clause) -> str | None:
        """The person of a clause's verb, that of the next one where it is a participle: گرفته و *شکنجه کرده‌اند*."""
        verb, after = clause.verb, clause.index + 1
        if verb is None or verb.person is not None or after >= len(self.clauses):
            return verb.person if verb is not None else None
        following = self.clauses[after]
        joined = following.coordinate and following.previous == clause.index and following.verb is not None
        joined = joined and self.own_subject(following) is None  # تهدید شده و *مسئولان* راه را بسته‌اند
        return following.verb.person if joined and following.verb is not None else None

    def _turns_singular(self, clause: Clause, actors: list[int], how: str) -> bool:
        """Whether people whom a verb in the plural is about would go on behind که, or several behind و, in one in the
        singular, which is rather about another: دو منبع او را وزیری *نامیدند* که با ارتش همکاری *می‌کرد*."""
        verb = clause.verb
        if verb is None or verb.person != "3s" or verb.passive or how not in (FROM_ABOVE, FROM_BEFORE) or not actors:
            return False
        source = self._source(clause, how)
        if source is None or source.verb is None or source.verb.person != "3p":
            return False
        if how == FROM_BEFORE:  # *شرکت‌ها* امیدوارند، اما جامعهٔ علمی این نتایج را رد *می‌کند*
            named = [a for a in actors if self.actors[a].spans]
            return verb.lemma not in BEING and bool(named) and all(self.first_words(a)[0].plural for a in named)
        return len(actors) > 1 or all(self.actors[a].kind == "people" and not self._is_somebody(a) for a in actors)

    def _is_somebody(self, actor: int) -> bool:
        """Whether one of no name is told of, and no household: *این مرد* دزد بود و او را *گرفتند*, that others did."""
        draft = self.actors[actor]
        if draft.kind != "people" or not draft.spans:
            return False
        this, *noun = self.first_words(actor)
        one = this.key in POINTING or this.number == 1
        return one and any(not w.plural and w.lemma not in self.classes["households"] for w in noun)

    def _are_not_many(self, actor: int) -> bool:
        """Whether those of no name are no group, of which one speaks in the singular and goes on in the plural: *پدر
        زهرا* می‌گوید که او را شکنجه کرده‌اند, that others did; یک گروه گفت که راه را بسته‌اند."""
        draft = self.actors[actor]
        if draft.kind != "people" or not draft.spans:
            return False
        named = self.first_words(actor)
        return all(self.classes["before_some_people"].isdisjoint((w.lemma, w.key)) for w in named)

    def _only_reports(self, actor: int) -> bool:
        """Whether a body writes down what others do, and is no power: *یوناما* می‌گوید که سه زن را شکنجه کرده‌اند; a
        ministry goes on in the plural about its own men."""
        sectors = self.actors[actor].sectors
        return not REPORTING.isdisjoint(sectors) and RULING.isdisjoint(sectors)

    def first_words(self, actor: int) -> list[Word]:
        """The one or two words that an actor is first told of by: *این مرد*, *یک گروه*."""
        first, last = self.actors[actor].spans[0]
        return [self.tokens[k].word for k in range(first, min(last, first + 2))]

    def _of_antecedent(self, clause: Clause, noun: Phrase) -> tuple[list[int], str]:
        """Who a relative clause tells of, unless what stands before it is where that is: پیامی که *در آن* از همه خواسته
        است."""
        within = (p for p in clause.phrases if p.func == "در" and p.last == p.first + 1)
        if any(self.tokens[p.first].key == "آن" for p in within):
            return [], "thing"
        if (around := goes_where(self.clauses, self.tokens, clause)) is not None:
            return self.subject(around)[0], "relative"
        if self._are_others(clause, noun):
            return [], NONE
        row = named_row(self.tokens, clause)
        return row or self._antecedent(named_antecedent(self.tokens, clause) or noun), "relative"

    def _are_others(self, clause: Clause, noun: Phrase) -> bool:
        """Whether a plural verb behind که does not agree with the one person whose the thing before it is, so that it
        tells of others: به مهمانان مراسم سالگرد *کریم نوری* که *گرد آمده بودند*, گفت."""
        verb, named = clause.verb, noun.mentions
        if verb is None or verb.person != "3p" or len(named) != 1 or not noun.heads or noun.heads[0] > named[0].first:
            return False
        one = named[0]
        if one.kind in ("organization", "government") and self._is_thing_of(noun, one):
            return True
        return one.kind == "person" and not one.plural and one.count is None and one.last == noun.last

    def _is_thing_of(self, noun: Phrase, body: Mention) -> bool:
        """Whether several things of a body stand before که that strike nobody: سامانه‌های *دفاع هوایی* که وعده
        داده بودند."""
        lead = [h for h in noun.heads if h < body.first]
        head = self.tokens[lead[-1] if lead else noun.first].word
        strikes = any(head.lemma in self.classes[c] for c in ("weapons", "devices", "attacks", "operations"))
        return bool(lead) and head.plural and not (strikes or body.plural)

    def _source(self, clause: Clause, how: str) -> Clause | None:
        """The clause whose subject goes on in another."""
        index = {FROM_BEFORE: clause.previous, FROM_ABOVE: clause.parent}.get(how)
        return self.clauses[index] if index is not None else None

    def _find_subject(self, clause: Clause) -> tuple[list[int], str]:
        phrase = self.own_subject(clause)
        if phrase is not None:
            return self._named_subject(clause, phrase)
        run_on = self._run_on(clause)
        punished = self._done_before_by(clause) if clause.relation == "adverbial" and not run_on else None
        if punished is not None:
            return punished, "relative" if punished else NONE
        return (run_on, "") if run_on else self._subject_told_elsewhere(clause)

    def _subject_told_elsewhere(self, clause: Clause) -> tuple[list[int], str]:
        """The subject of a clause that has none of its own."""
        if clause.verb is not None and clause.verb.person in IN_FIRST_PERSON:
            return self._speaker_above(clause), "first person"
        if clause.relation == "relative" and clause.antecedent is not None and not clause.coordinate:
            return self._of_antecedent(clause, clause.antecedent)
        if self.led_by_weapons(clause) is not None:
            return [], "thing"
        before = self._from_clause_before(clause)
        if before is not None:
            return before, FROM_BEFORE
        if clause.parent is not None:
            above = self.clauses[clause.parent]
            if (other := self._not_subject_above(above, clause)) is not None:
                return other, "relative" if other else NONE
            actors, how = ([], NONE) if self._points_to_somebody(above, clause) else self.subject(above)
            if actors and how != "thing" and not self._is_cited(clause, above):
                return actors, FROM_ABOVE
        if clause.within is not None and clause.within.index >= 0 and clause.relation != "relative":
            accused = self._accused(clause)
            if accused:
                return accused, "accused in the clause around"
            return self.subject(clause.within)[0], "carried over from the clause around"
        if clause.relation == "relative" and clause.antecedent is not None:
            return self._antecedent(named_antecedent(self.tokens, clause) or clause.antecedent), "relative"
        return self._from_sentence_before(clause)

    def _not_subject_above(self, above: Clause, clause: Clause) -> list[int] | None:
        """Of whom a clause tells that hangs on another, where that is not whom the other is about; None where it is."""
        if (told := self._told_of(above, clause)) is not None:
            return self._antecedent(told)
        if who := self._said_to_be(above, clause):
            return who
        if self._is_only_accused(above, clause) or self._is_of_some(above, clause):
            return []
        charged = self._charged_above(above, clause)
        if charged is not None:
            return charged
        return self._told_of_above(above, clause) or self._hung_over(above, clause)

    def _run_on(self, clause: Clause) -> list[int]:
        """The subject that runs on from what is pointed to, which nobody owns: در این حمله *طالبان* سه تن را کشتند."""
        verb = clause.verb
        if verb is None or verb.passive or verb.person not in ("3s", "3p"):
            return []
        for phrase in clause.phrases:
            if self._are_some(phrase) and verb.person == "3p":
                return [a for m in phrase.mentions for a in [m.actor] if a is not None]
            if phrase.func != "در" or len(phrase.mentions) != 1 or self.tokens[phrase.first].key not in POINTING:
                continue
            named = phrase.mentions[0]
            thing = len(phrase.heads) > 1 and phrase.heads[-1] < named.first and named.last == phrase.last
            agrees = named.kind == "group" or (
                verb.person == "3s" and named.kind in ("country", "person", "government")
            )
            if thing and agrees and named.actor is not None:
                return [named.actor]
        return []

    def _are_some(self, phrase: Phrase) -> bool:
        """Whether some people stand behind a deed before or after which they act: پیش از بمباران *گروهی از سربازان*
        حمله کردند."""
        if phrase.func not in BESIDE or len(phrase.mentions) != 1 or len(phrase.heads) != 1:
            return False
        some = phrase.mentions[0]
        lead = self.tokens[some.first].word
        some_of = lead.indefinite or lead.key in self.classes["quantifiers"]
        return some.kind == "people" and some.last == phrase.last and some.first > phrase.heads[0] and some_of

    def _done_before_by(self, clause: Clause) -> list[int] | None:
        """Those to whom something was done because of what they had done: سه معلم را بازداشت کردند، *زیرا از داعش حمایت
        کرده بودند*; whoever's kin they are may have done it himself."""
        verb, index = clause.verb, clause.parent if clause.parent is not None else clause.previous
        if verb is None or verb.tense != "pluperfect" or index is None:
            return None
        above, opener = self.clauses[index], self.tokens[max(clause.first - 2, 0) : clause.first + 1]
        if above.verb is None or above.verb.passive or BECAUSE.isdisjoint(t.key for t in opener):
            return None
        objects = [m for p in above.phrases if p.ra for m in p.mentions]
        if len(objects) != 1 or objects[0].kind not in ("people", "person", "pronoun"):
            return None
        one = objects[0]
        many = one.plural or (one.count is not None and one.count[0] > 1)
        agrees = verb.plural == many and not self.tokens[one.head].word.clitic
        if not agrees:
            return None
        return [one.actor] if one.actor is not None else []

    def _is_of_some(self, above: Clause, clause: Clause) -> bool:
        """Whether a clause behind a verb and که tells of some people with no name, to whom that was done: *گروهی* را
        هدف قرار داد که سه تن را کشته بودند; what is said to some is not of them."""
        if clause.relation != "content" or above.verb is None or above.verb.lemma in SAYING or above.verb.negated:
            return False
        if clause.verb is None or clause.verb.tense == "subjunctive":
            return False  # به کسانی اجازه داد که بروند
        last = next((p for p in reversed(above.phrases) if (p.ra or p.func in UPON) and p.heads), None)
        if last is None or last.mentions or len(last.heads) > 1:
            return False
        word = self.tokens[last.heads[0]].word
        return word.key.endswith("ی") and word.key in self.classes["some_people"]

    def _is_own_state(self, phrase: Phrase) -> bool:
        """Whether a phrase is but the state of whoever speaks: *کشورش*, *دولت ما*."""
        first = self.tokens[phrase.first]
        ours = phrase.last == phrase.first + 2 and self.tokens[phrase.first + 1].key in OURS
        return first.key in self.classes["own_countries"] or (ours and first.word.lemma in self.classes["states"])

    def _is_own_body(self, phrase: Phrase) -> bool:
        """Whether a phrase is but the body of whoever speaks: *سازمانش*, *حزبشان*."""
        word = self.tokens[phrase.first].word
        return bool(word.clitic) and phrase.last == phrase.first + 1 and word.lemma in self.classes["own_bodies"]

    def _body_of_speaker(self, clause: Clause) -> list[int]:
        """The body that whoever speaks is of: رئیس سازمان نور گفت که *سازمانش* کمک می‌کند."""
        for speaker in self._speaker_above(clause)[:1]:
            draft, at = self.actors[speaker], speaker
            for _ in range(6):
                above = self._body_in_title(at) if self.actors[at].member_of is None else self.actors[at].member_of
                if above is None or self.actors[at].kind in OWN_BODIES:
                    break
                at = above
            if self.actors[at].kind in OWN_BODIES or draft.roles or draft.sectors:
                return [at if self.actors[at].kind in OWN_BODIES else speaker]
        return []

    def _body_in_title(self, actor: int) -> int | None:
        """The body named in somebody's title: رئیس *سازمان نور*."""
        if self._bodies is None:
            bodies = ((i, a) for i, a in enumerate(self.actors) if a.kind in OWN_BODIES)
            self._bodies = {first: i for i, a in bodies for first, _ in a.spans}
        words = (k for role in self.actors[actor].roles for k in range(role.first, role.last))
        return next((self._bodies[k] for k in words if k in self._bodies), None)

    def _named_subject(self, clause: Clause, phrase: Phrase) -> tuple[list[int], str]:
        """Whom a clause's own subject phrase names."""
        if self._is_own_state(phrase):
            return self.country_of_speaker(clause), "own country"
        if self._is_own_body(phrase) and (own := self._body_of_speaker(clause)):
            return own, "own body"
        if (others := self._who_brought(clause, phrase) or self._who_posted(clause, phrase)) is not None:
            return others, FROM_BEFORE
        lead = [h for h in phrase.heads if self.tokens[h].key != "نه"]  # نه طالبان و نه پاکستان چیزی گفته‌اند
        if lead and (not phrase.mentions or lead[0] < phrase.mentions[0].first):
            if len(phrase.heads) == 1 and self.tokens[phrase.heads[0]].key in FIRST_PERSON:
                return self._speaker_above(clause), "first person"
            return [], "thing"
        named = self.actors_of(phrase)
        return named + [a for a in self._listed_after(clause, phrase) if a not in named], ""

    def _who_brought(self, clause: Clause, phrase: Phrase) -> list[int] | None:
        """Who goes on from the clause before, where a bare thing would get something: سه تن را گرفته و *تریاک* به دست
        آورده‌اند."""
        verb = clause.verb
        if verb is None or verb.passive or verb.lemma != BRING or self.tokens[verb.first - 1].key != HAND:
            return None
        if phrase.mentions or clause.marked() is not None or not clause.coordinate or clause.previous is None:
            return None
        return self.subject(self.clauses[clause.previous])[0] or None

    def _who_posted(self, clause: Clause, phrase: Phrase) -> list[int] | None:
        """Who goes on from the clause before, where people of no name right before a verb of posting are whom he posts:
        طالبان راه را بسته و در شهر *افراد مسلح* گماشته‌اند."""
        verb, posting = clause.verb, self.classes["posting"]
        if verb is None or verb.passive or clause.marked() is not None or not clause.coordinate:
            return None
        if clause.previous is None or not clause.phrases or phrase is clause.phrases[0]:
            return None
        some = [m.kind for m in phrase.mentions] == ["people"] and phrase.mentions[0].last == phrase.last
        deed = self.tokens[phrase.last].key if phrase.last < verb.first else verb.lemma
        if not some or deed not in posting or phrase.last < verb.first - 1:
            return None
        return self.subject(self.clauses[clause.previous])[0] or None

    def _listed_after(self, clause: Clause, phrase: Phrase) -> list[int]:
        """Further persons whom commas alone join to who acts, before a plural verb: کریم نوری، والی هرات، *نادر رحیمی*،
        شهردار، با سفیر دیدار کردند."""
        if clause.verb is None or clause.verb.person != "3p" or [m.kind for m in phrase.mentions] != ["person"]:
            return []
        found: list[int] = []
        end = phrase.last
        for other in clause.phrases:
            if other.start <= phrase.start:
                continue
            placed = other.func == "در" and not other.heads and {m.kind for m in other.mentions} <= {"place", "person"}
            if placed and other.start in (end, end + 1):  # کریم نوری *در هرات*، نادر رحیمی *در کندز و* …
                found += [m.actor for m in other.mentions if m.kind == "person" and m.actor is not None]
                end = other.last
                continue
            alone = not (other.func or other.ra) and [m.kind for m in other.mentions] == ["person"]
            if not alone or other.heads or other.start != end + 1 or self.tokens[end].key not in COMMAS:
                break
            found, end = found + self.actors_of(other), other.last
        return found

    def _is_cited(self, clause: Clause, above: Clause) -> bool:
        """Whether a clause stands in a quotation of whoever the clause above says speaks, who is not its third person:
        گفت: «پولیس می‌آید، سند می‌خواهد، *افغان‌ها را می‌برد*»."""
        verb = clause.verb
        if verb is None or verb.passive or verb.person not in ("3s", "3p") or above.verb is None:
            return False
        opened = any(t.key in QUOTES for t in self.tokens[above.verb.last : clause.first + 1])
        return opened and clause.quoted and not above.quoted and above.index in self.speakers

    def _told_of(self, above: Clause, clause: Clause) -> Phrase | None:
        """The antecedent of a relative clause that only says on whose word it is what goes on about it: *مردی* که
        شاهدان می‌گویند سه تن را کشته است."""
        if clause.relation != "content" or above.relation != "relative" or above.coordinate:
            return None
        if any(p.func or p.ra for p in above.phrases) or self.own_subject(above) is None:
            return None
        return above.antecedent

    def _said_to_be(self, above: Clause, clause: Clause) -> list[int]:
        """Those of whom a clause behind که tells, where the one above only says who they are: یکی از آنان *کریم نوری*
        است که سه سال حبس گرفت, *آنان* از کسانی‌اند که گرفتار شدند."""
        verb, told = above.verb, clause.verb
        if clause.relation != "content" or verb is None or verb.lemma != BE or verb.negated or told is None:
            return []
        said = next((p for p in reversed(above.phrases) if p.last == verb.first and not p.ra), None)
        if told.tense == "subjunctive" or said is None or clause.first != verb.last + 1:
            return []
        if any(self.tokens[h].key in self.classes["whoever"] for h in said.heads) and said.func in ("", "از"):
            return self.subject(above)[0]
        named = said.mentions[0] if said.mentions and not said.func else None
        if named is None or named.first != said.first or named.kind not in BEARERS:
            return []
        return self.actors_of(said)

    def _points_to_somebody(self, above: Clause, clause: Clause) -> bool:
        """Whether what follows که may be told of the person whom the clause above points to: به دیدار با *زلنسکی* اشاره
        کرد که از برگزاری انتخابات خودداری کرده است."""
        verb = above.verb
        if verb is None or verb.passive or self.tokens[verb.first - 1].key != ALLUSION or clause.verb is None:
            return False
        to = next((p for p in above.phrases if p.last == verb.first - 1 and p.func and p.mentions), None)
        named = to.mentions[-1] if to is not None else None
        return named is not None and named.kind == "person" and named.last == verb.first - 1

    def _told_of_above(self, above: Clause, clause: Clause) -> list[int]:
        """The people told of before که with whom the verb behind it agrees, not with the subject above: از دستگیری دو
        سارق خبر داد که به سرقت اعتراف *کرده‌اند*, مردی را گرفتند که دو تن را *کشته بود*."""
        if clause.relation != "content" or clause.coordinate or above.verb is None or clause.verb is None:
            return []
        told = followed(self.tokens, above, clause, self.classes, above.index in self.speakers)
        return [told.actor] if told is not None and told.actor is not None else []

    def _hung_over(self, above: Clause, clause: Clause) -> list[int] | None:
        """Whom the indefinite noun names that stands last in the clause above and is told of behind its که, None where
        what stands there is what is said, known or wanted."""
        told = clause.verb
        if clause.relation != "content" or clause.coordinate or told is None:
            return None
        if told.tense == "subjunctive" or above.verb is None or above.verb.lemma == BE:
            return None
        if told.passive or told.lemma in BEING or not (told.elided or told.person in ("3s", "3p")):
            return None
        some = hung_over(self.tokens, above, self.classes)
        if some is None or (above.index in self.speakers and not self._is_spoken_of(some)):
            return None
        return self.actors_of(some) if some.mentions and not some.heads and told.person != "3p" else []

    def _is_spoken_of(self, some: Phrase) -> bool:
        """Whether somebody of no name stands in what a verb of saying is about: نام *افسری* را فاش کرد که …, از *فردی*
        یاد کرد که …; not to whom it is said, nor what is said: به *مردی* گفت که …, *خبری* را اعلام کرد که …."""
        last = some.mentions[-1] if some.mentions else None
        one = last is not None and last.kind in BEARERS | {"people"}
        one = one or any(self.tokens[h].word.lemma in self.classes["somebody"] for h in some.heads[-1:])
        return (some.ra or some.func == "از") and one

    def _charged_above(self, above: Clause, clause: Clause) -> list[int] | None:
        """Whom the clause above accuses, blames or thanks for what one behind که tells, None where it does none: *هند*
        را متهم کرد که از خط عبور *کرده است*."""
        if clause.relation != "content" or clause.coordinate:
            return None
        telling = whose_telling(self.tokens, above, self.classes)
        if telling is not None and clause.verb is not None and clause.verb.tense != "subjunctive":
            return []
        judged = judged_above(self.tokens, above, clause, self.classes)
        if judged is not None:
            return self.actors_of(judged) if judged.mentions and not judged.heads else []
        if not any(p.ra for p in above.phrases) or not self._accuses(above):
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

    def _over_wish(self, clause: Clause, previous: Clause) -> Clause | None:
        """The clause over one in the subjunctive, with whose verb the next one agrees and not with that one's:
        *شورشیان* حاضر *اند* که دولت شریک شود، اما رفتن را *نپذیرفته‌اند*."""
        if clause.verb is None or previous.verb is None or previous.parent is None or previous.relation != "content":
            return None
        over, person = self.clauses[previous.parent], clause.verb.person
        wished = previous.verb.tense == "subjunctive" and {person, previous.verb.person} == {"3s", "3p"}
        agrees = over.verb is not None and over.verb.person == person and clause.verb.tense != "subjunctive"
        return over if wished and agrees and not previous.verb.passive and not clause.verb.passive else None

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
        bare = (p for p in previous.phrases if not (p.func or self._is_done(p)))  # مرز را *بسته* و …
        strikes = any(self.is_consumed(previous, p) and self._strikes(p) for p in bare)
        if strikes and self.own_subject(previous) is None:
            return []  # راکت‌ها به خانه‌ای اصابت کرده، سه کودک را کشت; but او *هدف گلوله* قرار گرفت و جان باخت
        if self._goes_on_from_killed(clause, previous) or self._condemns_this(clause):
            return []
        if (over := self._over_wish(clause, previous)) is not None:
            return self.subject(over)[0]
        actors, how = self.subject(previous)
        if how != "thing":
            return actors if actors or how == FROM_BEFORE else None
        phrase = self.own_subject(previous)
        if phrase is None:
            return [] if clause.coordinate and self.led_by_weapons(previous) is not None else None
        if previous.verb is not None and previous.verb.lemma in BEING and phrase.last == previous.verb.first:
            return []  # مانع استقرار ارتش می‌شود و توافق را زیر سؤال می‌برد: what it is acts no more than the army
        return self.actors_of(phrase, first_only=True) if clause.coordinate or self._strikes(phrase) else None

    def _condemns_this(self, clause: Clause) -> bool:
        """Whether a clause joined to another condemns what that told, as who did it does not: گفت که اسرائیل راه را بست
        *و این کار را محکوم کرد*."""
        verb = clause.verb
        if verb is None or not clause.coordinate or self.tokens[verb.first - 1].key not in CONDEMNING:
            return False
        marked = next((p for p in clause.phrases if p.ra), None)
        if marked is None or marked.last != marked.first + 2 or self.tokens[marked.first].key not in POINTING:
            return False
        return clause.relation == "content" and self.tokens[marked.last - 1].word.lemma in self.classes["judged"]

    def _is_done(self, phrase: Phrase) -> bool:
        """Whether a phrase is a participle alone: *بسته*, which is a parcel too."""
        forms = (v.form for h in phrase.heads[:1] for v in self.tokens[h].word.verbs)
        return len(phrase.heads) == 1 and "participle" in forms

    @staticmethod
    def _goes_on_from_killed(clause: Clause, previous: Clause) -> bool:
        """Whether those killed would act in the clause joined to theirs: ده سرباز کشته *و سه پوسته را تصرف کرده‌اند*."""
        one, other = previous.verb, clause.verb
        if one is None or other is None or not one.passive or one.lemma != KILLING:
            return False
        return not other.passive and any(p.ra for p in clause.phrases)

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
            return [], NONE
        before = [c for c in self._of_sentence(clause.sentence - 1) if c.relation == "main" and c.verb]
        if not before or any(c.index < clause.index for c in self._of_sentence(clause.sentence)):
            return [], NONE
        if self._may_be_doer(clause):
            return [], NONE
        actors, how = self.subject(before[0])
        actors = self.speakers.get(before[0].index, actors)  # whom او took up, who spoke before
        single = len(actors) == 1 and self.actors[actors[0]].kind == "person"
        told = before[0].verb
        unlike = told is not None and told.plural != verb.plural
        unlike = unlike and all(self.actors[a].kind == "people" for a in actors)  # کودکی بیمار شد. دارو *خریدند*
        if not actors or how == "thing" or (verb.plural and single) or unlike:
            return [], NONE
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
        runs_on = first is not None and first.ra and first.heads[:2] == [first.first, first.first + 1]
        if first is not None and runs_on and self.tokens[first.first].word.lemma in self.classes["own_bodies"]:
            return True  # سازمان نور اخراج‌ها را محکوم کرد: a body of no list, that runs on into the object
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
                return list(self.actors[mention.actor].members) or [mention.actor]
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

    def country_of_speaker(self, clause: Clause) -> list[int]:
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
            in_office = speaker if self.actors[speaker].sectors else None  # who speaks for it
            country = at if at is not None else next(states, in_office)
            found += [] if country is None or country in found else [country]
        return found
