"""Who does a deed and to whom, by the frame of its verb: subjects, agents, objects, and who is left out."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.record import STATE_KINDS
from rawi.what.arguments.phrases import POWERS
from rawi.what.arguments.shared import shared_party
from rawi.what.arguments.subjects import FROM_ABOVE, FROM_BEFORE, FROM_SENTENCE_BEFORE, NONE
from rawi.what.attribution.authority import IMPOSING
from rawi.what.lexicon import SPEAKER
from rawi.what.parties.behind import GIVEN_OVER
from rawi.what.parties.blame import AT_WHOSE_CALL, BACKING
from rawi.what.parties.elsewhere import ASKED, PROMISED
from rawi.what.parties.passives import PassiveParties, Roles
from rawi.what.parties.voices import behind_the_deed, lays_on
from rawi.what.patterns import Match
from rawi.what.sides import is_anothers
from rawi.who.reading import POINTING

ANY = "هر"
"""What any deed that is warned of begins with: هر اقدامی, هرگونه حمله."""
FOR, OFFER = ("برای",), "پیشنهاد"
VISIT, THINKING = "visit", "speech:consider"
"""What no thing makes, and the entry of verbs of knowing and thinking."""
CULPRIT = "people:perpetrator"
BESIDES = frozenset(
    {"به دلیل", "پس از", "پیش از", "به دنبال", "در صورت", "بدون", "در جریان", "در پی", "به اثر", "برای"}
)
"""Functions of phrases beside, whose noun has its own company."""
INTO = frozenset({"وارداتی", "صادراتی", "وارده"})
"""Words for goods, behind which به leads to whoever buys them."""
HARD_WORDS = frozenset({"THREATEN", "ACCUSE", "ASSAULT", "SANCTION"})
"""Types of what is done against a country: ژاپن *کشورش را* تهدید کرده است."""
DONE_BEFORE = frozenset({"پس از", "پیش از", "به دنبال", "در پی"})
NOT_ASKED = {"از": frozenset({"برای", "بر"}), "به": BESIDES | {"بر"}}
"""Behind the noun of which phrases از and به lead to nobody who is asked: پس از حملهٔ حماس *به اسراییل* خواستار …."""


FACING = ("در برابر", "در مقابل")
"""Before whom people protest against him, and what kinds of actors are nobody's house."""


class Parties(PassiveParties):
    """Finds the parties of the deeds of one text."""

    def recipients(self, clause: Clause, match: Match[Predicate]) -> list[int]:
        """Whom the deed that a frame tells befalls."""
        assert clause.verb is not None
        passive = clause.verb.passive or match.pattern.passive
        return (self._passive if passive else self._active)(clause, match)[1]

    def _active(self, clause: Clause, match: Match[Predicate]) -> Roles:
        predicate = match.pattern.target
        actors, how = self._active_doers(clause, match)
        if predicate.recipient[:1] == ("subj",):
            recipients, how = self.subject_people(clause)
            own = self.work.args.own_subject(clause)
            if how == FROM_SENTENCE_BEFORE:
                recipients = []  # who acted or spoke there is not who suffers here
            if how == FROM_ABOVE:
                recipients = self._befallen_above(clause, recipients)
            if how == "thing" or predicate.evaluated:
                actors, recipients = self._of_deed_judged(clause, match, actors, recipients)
            actors = actors or self._agent_before(clause, predicate) or self.behind.of_deed(clause, predicate)
            actors = actors or self.behind.on_order(clause, predicate)
            return actors, recipients, how, [own] if own is not None else []
        actors, how = self.givers.sender(clause, predicate) or (actors, how)
        weapons, mutual = self.work.args.led_by_weapons(clause), predicate.mutual or predicate.type == "CONSULT"
        victims = [p for p in self._victims(clause, match) if p is not weapons]
        victims = [p for p in victims if mutual or not self.elsewhere.is_anothers(clause, p, predicate.mode == "meet")]
        blamed = self.blame.blamed(clause, predicate, victims)
        recipients = self.behind.actors(victims) if blamed is None else blamed
        if how == "thing" and not recipients:
            actors, recipients = self._of_deed_named(clause, predicate, list(actors))
        if predicate.type in ("PROTEST", "SUPPORT"):
            victims = victims or self._withstood(clause, predicate)
            apart = self.blame.is_backed if predicate.type == "PROTEST" else self._is_of_purpose
            victims = [p for p in victims if not apart(clause, p)]
            recipients = self.behind.actors(victims) if blamed is None else blamed
        if predicate.type == "REQUEST":
            victims, recipients = self._asked(clause, match, victims, actors)
        recipients = recipients or self.behind.of_ezafe(clause, match, actors)
        if predicate.type == "CONCEDE" and not recipients and not predicate.says and how != "thing":
            weighing = (*self.work.args.object(clause), *self.work.args.after(clause, "از"))  # برخی از تعزیرات سوریه را
            burdens = [p for p in weighing if self.work.holds(range(p.first, p.last), "burdens")]
            recipients = [a for a in self.behind.actors(burdens) if a not in actors]
        recipients = self._rather(clause, predicate, victims, recipients)
        actors = actors or self._authors(clause, predicate, recipients, how)
        actors = self._accusers(clause, predicate, actors, recipients) if how == FROM_BEFORE else actors
        if not set(recipients) - set(actors):
            recipients = self._elsewhere(clause, predicate, victims, actors) or recipients
        if predicate.mutual:
            alone = not set(self.behind.actors(victims)) - set(actors)
            other = self.elsewhere.other(clause, predicate, victims, actors) if alone else []
            victims, recipients = self._company(clause, victims)
            recipients = other or recipients
            before = predicate.type == "CONSULT" and bool(victims)
            before = before and all(self.work.args.is_beside(clause, p, DONE_BEFORE) for p in victims)
            given = predicate.type == "RETREAT" and any(self._is_given_for(clause, p) for p in victims)
            if before or given:
                victims, recipients = [], []  # پس از گفتگو با ترامپ جلسه‌ای برگزار کرد
            if not actors and any(p.func == "میان" for p in victims):
                actors, recipients = recipients, []  # مبادلات میان دو کشور افزایش یافت: both do it
        return list(actors), recipients or self._own_country(clause, predicate), how, victims

    def _of_deed_judged(
        self, clause: Clause, match: Match[Predicate], actors: list[int], recipients: list[int]
    ) -> tuple[list[int], list[int]]:
        """Who blames, refuses or threatens, and whom, where it is for a deed."""
        predicate = match.pattern.target
        if predicate.type in ("ACCUSE", "REJECT"):
            judged, refused = bool(predicate.evaluated), predicate.type == "REJECT"
            return self.blame.for_deed(clause, actors, recipients, judged, refused)
        provoked = self._by_provokers(clause, match) if predicate.type == "THREATEN" else None
        return provoked or (actors, recipients)

    def _by_provokers(self, clause: Clause, match: Match[Predicate]) -> tuple[list[int], list[int]] | None:
        """Who threatens and whom, where the subject is any deed and names by whom it would be done: هر اقدامی *از سوی
        عراق* با پاسخ سخت روبه‌رو خواهد شد; not who would answer: هر اقدامی با پاسخ سخت *از سوی عراق* …."""
        own = self.work.args.own_subject(clause)
        if own is None or not self.work.text.keys[own.first].startswith(ANY):
            return None
        noun = match.tokens[0] if match.tokens else clause.first
        by = [p for p in self.work.args.after(clause, AGENT) if p.last <= noun]
        return (self._speakers(clause), self.behind.actors(by)) if by else None

    def _rather(self, clause: Clause, predicate: Predicate, victims: list[Phrase], recipients: list[int]) -> list[int]:
        """Whom a deed befalls rather than who stands in what it is done to: who is kept from doing it (از صدور حکم او
        *توسط دادگاه* جلوگیری کرد), and no state whose sanctions are kept up."""
        if predicate.type == "COERCE" and victims and victims[0].func == "از" and "از" in predicate.recipient:
            by = [p for p in self.work.args.after(clause, AGENT) if p.start >= victims[0].last]
            return self.behind.actors(by) or recipients
        if predicate.type == "SANCTION" and victims and self.work.text.keys[victims[0].start - 1] in INTO:
            return []  # تعرفه بر کالاهای وارداتی به آمریکا را افزایش داد
        if predicate.type == "SANCTION" and victims and victims[0].ra and not predicate.mode:
            return [a for a in recipients if not self._puts_on(victims[0], a)]
        return recipients

    def _puts_on(self, sanctions: Phrase, actor: int) -> bool:
        """Whether a state in the ezafe of sanctions puts them on others: تحریم‌های *امریکا* را حفظ کرد."""
        state = self.work.who.actors[actor]
        burden = sanctions.heads[:1] == [sanctions.first] and self.work.lemma_is(sanctions.first, "burdens")
        return burden and state.kind in STATE_KINDS and state.country in IMPOSING

    def _withstood(self, clause: Clause, predicate: Predicate) -> list[Phrase]:
        """Those in power before whom people stand in protest: *در برابر طالبان* تظاهرات کردند; no house that they stand
        before: در برابر وزارت معارف تجمع کردند."""
        facing = self.work.args.fill(clause, FACING) if predicate.type == "PROTEST" else []
        actors = self.work.who.actors
        return [p for p in facing if all(m.actor is not None and actors[m.actor].kind in POWERS for m in p.mentions)]

    def _of_deed_named(self, clause: Clause, predicate: Predicate, owners: list[int]) -> tuple[list[int], list[int]]:
        """Whose the deed is that is the subject, and to whom it was done."""
        recipients = self.behind.done_to(clause, predicate)
        if not recipients and self._are_weighed_on(predicate, owners):
            return [], owners
        return owners, recipients

    def _are_weighed_on(self, predicate: Predicate, owners: list[int]) -> bool:
        """Whether sanctions that name nobody else are on the states in their ezafe: تحریم‌های *ایران* اجرایی شد."""
        if predicate.type != "SANCTION" or predicate.mode or not owners:
            return False
        states = [self.work.who.actors[a] for a in owners]
        return all(s.kind == "country" and s.country not in IMPOSING for s in states)

    def _authors(self, clause: Clause, predicate: Predicate, recipients: list[int], how: str) -> list[int]:
        """Who wrote what asks or charges, where nobody else was found to do so."""
        return self.authors.of(clause, predicate, recipients) if how in ("thing", NONE, "") else []

    def _own_country(self, clause: Clause, predicate: Predicate) -> list[int]:
        """The country of whoever says that something was done to or with it: طالبان *با کشورش* همکاری کرده‌اند."""
        own, keys = self.work.classes["own_countries"], self.work.text.keys
        functions = {*predicate.recipient, *(("با",) if predicate.mutual else ())}
        for phrase in clause.phrases:
            function = "obj" if phrase.ra else phrase.func
            alone = phrase.last == phrase.first + 1 and keys[phrase.first] in own
            done_to = function == "با" or (function == "obj" and predicate.type in HARD_WORDS)
            if alone and done_to and function in functions:
                return self.work.args.country_of_speaker(clause)
        return []

    def _accusers(self, clause: Clause, predicate: Predicate, actors: list[int], recipients: list[int]) -> list[int]:
        """Who accuses, where whoever the clause before is about would accuse himself: گفته بود سودان حقی ندارد و
        *خارطوم* را عامل حمله دانسته بود."""
        if predicate.type != "ACCUSE" or not recipients or not set(recipients) <= set(actors):
            return actors
        return [s for s in self._speakers(clause) if s not in actors] or actors

    def _elsewhere(self, clause: Clause, predicate: Predicate, victims: list[Phrase], actors: list[int]) -> list[int]:
        """Whom a deed is done to that its own phrases do not name."""
        found = [a for a in self.elsewhere.speaker(clause, predicate, self._speakers(clause)) if a not in actors]
        found = found or self.elsewhere.other(clause, predicate, victims, actors)
        found = found or self.elsewhere.attached(clause, predicate, victims, actors)
        if predicate.type == "THREATEN":
            found = found or self.elsewhere.threatened(clause) or self.elsewhere.struck(clause, actors)
            found = found or self.elsewhere.answered(clause) or self._provokers(clause)
            for told in () if found else self.elsewhere.promised(clause):
                found = found or self.elsewhere.of_condition(told)
        elif predicate.type == "REJECT":
            found = found or self.elsewhere.refused(clause)
            if predicate.content and not found:  # حاضر نشد *با اسرائیل* گفتگو کند
                found = self._promised(clause, actors)
        elif predicate.type == "COERCE" and predicate.wish:
            found = found or self.elsewhere.kept(clause)
        elif (predicate.type == "AGREE" or self._offers(clause, predicate)) and not found:
            found = self._promised(clause, actors)
            if not found and predicate.type == "AGREE":
                found = self.elsewhere.refused(clause)  # *این درخواست* را پذیرفت
        return [a for a in found if a not in actors]

    def _provokers(self, clause: Clause) -> list[int]:
        """Whose deed the subject is that will be answered: ادامهٔ تجاوز *عراق* پاسخ سخت به دنبال خواهد داشت."""
        own = self.work.args.own_subject(clause)
        deeds = [h for h in own.heads if self.work.is_deed(h)] if own is not None else []
        return (
            [m.actor for m in own.mentions if m.actor is not None and m.first > deeds[0]][:1] if own and deeds else []
        )

    def _offers(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether somebody proposes to do something himself: تهران پیشنهاد داد که *با امریکا* مذاکره کند."""
        verb = clause.verb
        if predicate.type != "REQUEST" or verb is None or self.work.text.keys[verb.first - 1] != OFFER:
            return False
        told = self.elsewhere.promised(clause)[:1]
        alike = all(c.verb is not None and c.verb.plural == verb.plural and not c.verb.passive for c in told)
        return bool(told) and alike and all(self.work.args.own_subject(c) is None for c in told)

    def _promised(self, clause: Clause, actors: list[int]) -> list[int]:
        """Whom the deed that somebody promises or refuses would be done to, which the clause behind tells."""
        found: list[int] = []
        raising = self.work.entries["raising"]  # what is promised to be raised with others is promised to none of them
        for told in self.elsewhere.promised(clause):
            matches = [m for m in self.work.readings[told.index].predicates if m.pattern.entry not in raising]
            found = found or [a for m in matches if m.pattern.target.type in PROMISED for a in self.recipients(told, m)]
        own = self.elsewhere.their_own(clause)
        return [a for a in found or self.elsewhere.served(clause, actors) if a not in own]

    def _is_of_purpose(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether those taken for backed only stand behind the noun of a purpose: طرحی برای قطع کمک *به سودان*."""
        return phrase.func == "به" and self.work.args.is_beside(clause, phrase, frozenset({"برای"}))

    def _asked(
        self, clause: Clause, match: Match[Predicate], victims: list[Phrase], actors: list[int]
    ) -> tuple[list[Phrase], list[int]]:
        """Of whom something is asked: not who stands behind the noun of what is asked for, or of a phrase beside."""
        if match.tokens:  # خواستار رسیدگی به مشکلات کارگران شد asks no workers
            told = match.tokens  # دست کمک *به سوی متحدان* دراز کرد
            victims = [p for p in victims if p.func != "به" or p.start < told[0] or p.last <= told[-1]]
        victims = [p for p in victims if not self.work.args.is_beside(clause, p, NOT_ASKED.get(p.func, frozenset()))]
        victims = [p for p in victims if p.func != "به" or not self._is_struck_besides(clause, p)]
        recipients = self.behind.actors(victims)
        asked = self.behind.of_asked(clause, match)
        if asked is not None:  # an از before the deed asked for is the request's, one after it the deed's
            recipients = self.behind.actors([p for p in victims if p.start < asked[0]]) or asked[1]
        return victims, recipients or [a for a in self.behind.ordered(clause) if a not in actors]

    def _is_struck_besides(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether somebody is whom a deed befell that is blamed besides: ضمن محکوم کردن حمله *به هند* خواستار … شد."""
        before = clause.ending_at(phrase)
        if before is None or before.func not in ("با", "ضمن"):
            return False
        deeds = (self.work.lex.noun_at(self.work.text, h) for h in before.heads)
        return any(deed is not None and deed[1].type in HARD_WORDS for deed in deeds)

    def _company(self, clause: Clause, victims: list[Phrase]) -> tuple[list[Phrase], list[int]]:
        """With whom a deed is done together: not with whom a phrase beside, or one of manner, has to do."""
        found, manner = self.work.args.after(clause, "با"), self.work.args.is_manner
        lemmas = self.work.text.lemmas  # با درخواست *قطر* موافقت کرد
        company = [p for p in found if lemmas[p.first] in ASKED or not (manner(p) or self.behind.of_what_befell(p))]
        victims = [p for p in victims if p.func != "با" or p in company]
        apart = [p for p in company if self.work.args.is_beside(clause, p, BESIDES)]
        if 0 < len(apart) < len(company):
            company = [p for p in company if p not in apart]
            victims = [p for p in victims if p not in apart]
        return victims, self.behind.actors(victims) or self.behind.actors(company)

    def _is_given_for(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether counted people are given for those who are the object, and are no partner: سه زندانی را *با دو سرباز*
        مبادله کردند."""
        counted = bool(phrase.mentions) and all(m.kind == "people" and m.count is not None for m in phrase.mentions)
        return counted and phrase.func == "با" and clause.marked() is not None

    def _active_doers(self, clause: Clause, match: Match[Predicate]) -> tuple[list[int], str]:
        """Who does what an active verb tells, and how the subject was found."""
        predicate, how = match.pattern.target, ""
        if "subj" in predicate.actor:
            actors, how = self._subject_doers(clause, match)
        else:
            actors = self.behind.actors(self.work.args.fill(clause, predicate.actor))
            if not actors and predicate.type == "AID":  # کمک‌های *ترکیه* به آوارگان توزیع شد
                actors = self.behind.handed_over(clause, predicate)[0]
            if not actors and predicate.mutual and self.work.args.subject(clause)[1] == "thing":
                actors = self.behind.of_thing(clause, several=True)  # تفاهم‌نامهٔ *ایران و عمان* امضا شد
        if how == "thing" and predicate.mode == VISIT:
            actors = []  # خواسته‌های *ترامپ* به یک مورد رسیده است
        if not actors and SPEAKER in predicate.actor and not self._is_only_thought(clause, predicate):
            actors, how = self._speakers(clause), ""
        if predicate.says and "subj" in predicate.actor:
            own = self.work.args.own_subject(clause)
            told = self._sayers(clause) if own is None else self._said_by(clause, own)
            actors = told or actors
        if predicate.type == "SUPPORT" and predicate.says and self._stresses_anothers(clause, match, actors):
            return [], how
        return actors, how

    def _said_by(self, clause: Clause, subject: Phrase) -> list[int]:
        """Who says what is done by saying it, where only a pronoun is the subject: *او* هشدار داد."""
        alone = subject.last == subject.first + 1 and [m.kind for m in subject.mentions] == ["pronoun"]
        told = self.work.statement_of.get(clause.index) if alone else None
        return list(self.work.statements[told].speakers) if told is not None else []

    def _is_only_thought(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether somebody knows or thinks what would threaten if he said it: ترکیه *می‌داند* که ناوهایش در تیررس‌اند."""
        governor = self.whose.governor(clause) if predicate.type == "THREATEN" else None
        return governor is not None and self.work.statements[governor].entry == THINKING

    def _stresses_anothers(self, clause: Clause, match: Match[Predicate], actors: list[int]) -> bool:
        """Whether somebody only speaks of another's support: وزیر فرانسه بر حمایت *آلمان* از اوکراین تأکید کرد."""
        upon = ((p, t) for t in match.tokens for p in clause.phrases if p.func == "بر" and p.first <= t < p.last)
        return any(is_anothers(p, t + 1, actors, self.work.who) for p, t in upon)

    def _subject_doers(self, clause: Clause, match: Match[Predicate]) -> tuple[list[int], str]:
        """Who does what a verb tells of its subject: the subject, or who is behind the thing that it is."""
        predicate = match.pattern.target
        actors, how = self.work.args.subject(clause)
        if how == "first person" and not actors:
            actors = self._speakers(clause)  # سخنگوی وزارت: … را محکوم می‌کنیم
        if predicate.type == "ASSAULT" and not how and self._is_spot(clause):
            return [], "thing"  # مرکز سازمان امنیت، موساد را هدف قرار داد: no building strikes
        if how == "relative" and not actors and self._is_told_of(clause, match):
            actors = self.work.args.subject(clause.within)[0] if clause.within is not None else []
        if how == "relative" and predicate.type == "ASSAULT" and not self._are_people(actors):
            around = self.behind.of_deed_around(clause)  # حملهٔ روسیه به کی‌یف که جان ده تن را گرفت
            actors = actors if around is None else around
        if how == "thing":
            owner = self.behind.of_thing(clause, several=predicate.mutual)
            owner = [] if self.behind.is_a_persons(clause, predicate) else owner
            actors, how = self.givers.giver(clause, match) or (owner, how)
            actors = actors or self.behind.of_deed_before(clause)
        return actors, how

    @staticmethod
    def _is_told_of(clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a relative clause tells of the deed itself, done by whom the sentence is about: نوری پس از *دیداری*
        که با سفیر داشت، گفت …."""
        noun = clause.antecedent
        return noun is not None and bool(match.tokens) and noun.first <= match.tokens[0] < noun.last

    def _is_spot(self, clause: Clause) -> bool:
        """Whether the subject is a place that is somebody's."""
        subject = self.work.args.own_subject(clause)
        first = subject.mentions[0] if subject is not None and subject.mentions else None
        return first is not None and first.kind == "place" and first.actor is None and bool(first.inner)

    def _are_people(self, actors: list[int]) -> bool:
        """Whether some actors are people or bodies, who may have done it themselves, and no place or state."""
        return any(self.work.who.actors[a].kind != "country" for a in actors)

    def _backed(self, clause: Clause, predicate: Predicate) -> list[Phrase]:
        """Those behind a noun of backing that a verb stresses or voices: بر حمایت *از پاکستان* تاکید کرد."""
        if predicate.type != "SUPPORT" or "از" not in predicate.recipient:
            return []
        leads = [p for p in clause.phrases if any(self.work.tokens[h].key in BACKING for h in p.heads[:1])]
        ends = {p.last for p in leads}
        return [p for p in self.work.args.after(clause, "از") if p.start in ends and p.mentions][:1]

    def _victims(self, clause: Clause, match: Match[Predicate]) -> list[Phrase]:
        """The phrases that fill a frame's recipient, an object shared with the verb before among them.

        Coordinated verbs share one object, told with the first (بازیکنان را بازداشت و از کشور اخراج کردند); where each
        has its own in one clause, the verb's noun parts them (پدرش را لت‌وکوب و خانه را ضبط کردند).
        """
        functions = match.pattern.target.recipient
        if lays_on(match.pattern.target):  # حمله به پاسگاه را به آنان نسبت داد: who is accused stands behind the deed
            return behind_the_deed(clause, self.work.args.after(clause, "به"))
        if "obj" not in functions:
            given = self.work.args.given_to(clause, match.tokens, functions)
            found = given or self.work.args.fill(clause, functions) or self._backed(clause, match.pattern.target)
            if match.pattern.target.type == "RETREAT":  # به توصیهٔ رئیس استعفا داد: to nobody
                found = [p for p in found if p.func != "به" or self.work.text.keys[p.first] not in AT_WHOSE_CALL]
                found = [p for p in found if not self._is_answered(p)]  # در اعتراض *به وزیر* استعفا داد
            return found
        marked = [p for p in clause.phrases if p.ra and p.mentions]
        around = next((p for p in marked if match.tokens and p.first < match.tokens[0] < p.last), None)
        if around is not None:  # ده تن بازداشت و سه تن را اخراج کردند: the noun has the object before it
            return [replace(around, mentions=[m for m in around.mentions if m.last <= match.tokens[0]])]
        if len(marked) > 1:
            noun = match.tokens[0] if match.tokens or clause.verb is None else clause.verb.first
            own = [p for p in marked if p.last <= noun]
            return self._joined_objects(clause, own) or marked
        found = self.work.args.given_to(clause, match.tokens, functions) or self.work.args.fill(clause, functions)
        if match.pattern.target.type == "AID" and not self.behind.actors(found):  # برای مهاجران *به این ولایت* فرستاد
            found = self._handed(clause) or self.work.args.fill(clause, FOR) or found
        if match.pattern.target.type == "ACCUSE":
            found = [p for p in found if not self._is_of_charge(clause, p)]
        culprit = self._culprit(clause, found[0]) if found and match.pattern.target.toll == "detained" else None
        if culprit is not None:
            return [culprit]
        if found:
            return found
        shared = shared_party(self.work, clause)
        own = [p for p in clause.phrases if p.func and p.func in functions] if shared else []
        if any(self.work.text.keys[p.first] not in POINTING for p in own):
            return found  # تصمیم اسرائیل را محکوم و *از صلح* حمایت کرد backs no Israel
        return shared

    def _joined_objects(self, clause: Clause, marked: list[Phrase]) -> list[Phrase]:
        """The last object and those that و alone joins to it: سه تن را که … *و دو زن را* آزاد کردند."""
        taken = marked[-1:]
        for before in reversed(marked[:-1]):
            after = taken[0].start
            if self.work.text.keys[after - 1] != "و" or any(before.last <= p.start < after for p in clause.phrases):
                break
            taken.insert(0, before)
        return taken

    def _handed(self, clause: Clause) -> list[Phrase]:
        """To whom something is handed, behind تحویل itself: محموله را *تحویل هلال احمر* داد."""
        keys = self.work.text.keys
        bare = (p for p in clause.phrases if not p.func and p.mentions and p.heads[:1] == [p.first])
        return [p for p in bare if keys[p.first] in GIVEN_OVER]

    def _is_of_charge(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase only completes the deed that somebody is charged with: به توهین *به رهبر* متهم ساختند."""
        before = clause.ending_at(phrase) if phrase.func == "به" else None
        return before is not None and before.func == "به" and bool(before.heads) and not before.mentions

    def _culprit(self, clause: Clause, named: Phrase) -> Phrase | None:
        """Who is taken, where the object names whom he harmed: *عامل انتشار* تصاویر یک زن را دستگیر کرد."""
        before = clause.ending_at(named) if named.heads and not named.func else None
        if before is None or before.func or not before.mentions or before.mentions[-1].entry != CULPRIT:
            return None
        return before
