"""Whom a deed told in the passive befalls and who did it: subjects, agents, and who is left out."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.verbs import BECOME
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.record import STATE_KINDS
from rawi.what.arguments.agents import is_whence
from rawi.what.arguments.subjects import BEING, FROM_ABOVE, FROM_BEFORE, FROM_SENTENCE_BEFORE, NONE
from rawi.what.attribution.authority import (
    INQUIRY,
    are_rebels_own,
    authority,
    courts,
    did_what_is_judged,
    is_on_mission,
)
from rawi.what.attribution.authors import Authors
from rawi.what.attribution.whose import WhoseWord
from rawi.what.circumstances.fill import Circumstances
from rawi.what.circumstances.when import When
from rawi.what.circumstances.where import Where
from rawi.what.factuality.mishaps import Mishaps
from rawi.what.factuality.unasserted import Unasserted
from rawi.what.factuality.untold import Untold
from rawi.what.lexicon import SPEAKER
from rawi.what.parties.befallen import Befallen
from rawi.what.parties.behind import TO_ORDERS, Behind
from rawi.what.parties.blame import HARD, Blame
from rawi.what.parties.both import BothSides
from rawi.what.parties.elsewhere import Elsewhere
from rawi.what.parties.gathered import PRESENCE, Gathered
from rawi.what.parties.givers import Givers
from rawi.what.parties.struck import Struck
from rawi.what.parties.taken_up import TakenUp
from rawi.what.patterns import Match
from rawi.what.wording import Stretch
from rawi.what.work import Work

POLICE, JUDICIAL, EZAFE = "COP", "JUD", "ezafe"
DEALT_OUT = frozenset({"arrest", "convict"})
HANDED_OUT = frozenset({"COERCE", "AID"})
"""Types whose passives leave out the authority that tells of them; a sentence told of is as often another's."""
GIVEN = frozenset({"AID", "COOPERATE"})
CLAIMED, DONE = "speech:claim", "شده"
DEPORT, DISCONTINUE = "deport", "discontinue"
STATELY = frozenset({"GOV", "IGO", "LEG", "MIL"})
"""Sectors in which whoever is known by name alone is in office."""
PUT_ON = frozenset({"بر", "علیه", "بالای"})
CARRIED = frozenset({FROM_ABOVE, FROM_BEFORE})
BEFORE = CARRIED | {FROM_SENTENCE_BEFORE}
Roles = tuple[list[int], list[int], str, list[Phrase]]
"""Actors, recipients, how the subject was found, and the phrases of those who suffer the deed."""


class PassiveParties:
    """Finds the parties of deeds that are undergone, of one text."""

    def __init__(self, work: Work, whose: WhoseWord, when: When) -> None:
        self.work = work
        self.whose = whose
        self.both = BothSides(work)
        self.when = when
        self.behind = Behind(work, when.back)
        self.blame = Blame(work, self.behind)
        self.around = Circumstances(work)
        self.where = Where(work)
        self.mishaps = Mishaps(work)
        self.givers = Givers(work)
        self.elsewhere = Elsewhere(work, when.back)
        self.untold = Untold(work)
        self.unasserted = Unasserted(work)
        self.befallen = Befallen(work)
        self.struck = Struck(work)
        self.authors = Authors(work)
        self.taken_up = TakenUp(work)
        self.gathered = Gathered(work)
        self._titled = {m.actor for m in work.who.mentions if m.entry.startswith("offices:")}
        """Actors named by an office (وزیر دفاع امریکا), whoever holds it."""

    def _is_answered(self, phrase: Phrase) -> bool:
        """Whether به leads to whose deed is answered, not to who does it: در اعتراض *به حملات ارتش* احضار شد."""
        return phrase.func == "به" and self.work.text.keys[phrase.start - 1] in TO_ORDERS

    def _is_done_to(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a passive's subject is one of the things that its frame is about: دارایی‌شان توقیف می‌شود."""
        thing, predicate = self.work.args.own_subject(clause), match.pattern.target
        about = self.work.lex.constraints(match.pattern.entry, predicate)[0]
        if thing is None and match.tokens and clause.verb is not None and clause.verb.passive:
            bare = clause.holding(match.tokens[0])  # *کمک‌های غذایی* به شهر فرستاده شد: the noun is what was sent
            thing = bare if bare is not None and not bare.func else None
        if thing is None or not about or "recipient" in predicate.needs:
            return False
        return about.stands_in(Stretch.of(self.work.text, thing.start, thing.last))

    def _passive(self, clause: Clause, match: Match[Predicate]) -> Roles:
        predicate = match.pattern.target
        agents = [p for p in self.work.args.after(clause, AGENT) if not self._is_participles(clause, p)]
        did = did_what_is_judged(clause, agents, self.work)
        actors = self.behind.actors([p for p in agents if p not in did])
        if not actors and not did:
            named = [p for p in self.work.args.fill(clause, predicate.agent) if not self._is_answered(p)]
            actors = self.behind.actors([p for p in named if not is_whence(self.work.tokens, p)])
            actors = actors or self._agent_before(clause, predicate)
        recipients, how = self._befallen_subject(clause, match)
        doers = self.behind.of_subjecting(clause, match) if how == "thing" else []
        actors, recipients = actors or doers, [r for r in recipients if r not in doers]
        recipients = self.behind.actors(did) or recipients
        recipients = [r for r in recipients if not self._deals_out(r, predicate)]
        if how in BEFORE and self._is_own_subject(clause, match):
            whose = predicate.noun_recipient == EZAFE  # حکم زندان *او* نقض شد; but دو تن مردند و *برق* شهر قطع شد
            recipients = self.behind.of_words(clause, match) if whose else []
            against = tuple(f for f in predicate.recipient if f != "obj")
            if predicate.type == "SANCTION":  # *تحریم‌های امریکا علیه ایران* از فردا اعمال می‌شود
                recipients = self.behind.actors(self.work.args.fill(clause, against))
        if "obj" in predicate.actor:
            owned = (p for p in clause.phrases if not p.func and p.mentions)
            deed = any(self.work.args.is_consumed(clause, p) for p in owned)
            carried = how in BEFORE and deed  # مقام‌ها گفتند *حملهٔ طالبان* عقب زده شد
            return [] if carried else recipients, actors, how, []
        own = self.work.args.own_subject(clause)
        victims = [own] if own is not None else []
        if how == FROM_ABOVE:
            recipients = self._befallen_above(clause, recipients)
        moved = recipients if predicate.type == "MOBILIZE" else []
        if "obj" not in predicate.recipient or (own is None and how == NONE):
            filled = self.work.args.fill(clause, predicate.recipient)
            filled = [p for p in filled if p.func != "با" or self.work.text.keys[p.first] not in PRESENCE]
            recipients, victims = (
                self.behind.actors([p for p in filled if not self.elsewhere.is_anothers(clause, p)]),
                [],
            )
        if not actors and predicate.type == "REJECT":
            actors = self.behind.of_refusal(clause)
        if how == "thing" and predicate.type in GIVEN:
            givers, to_whom = self.behind.handed_over(clause, predicate)
            actors, recipients = actors or givers, to_whom or recipients
        elif how == "thing" and not recipients and predicate.type == "COERCE":
            recipients = self.behind.shut_out(clause, predicate)
        actors = actors or self.behind.of_deed(clause, predicate) or self.behind.by_effort(clause, predicate)
        actors = actors or self.behind.on_order(clause, predicate)
        actors = actors or [a for a in self.behind.of_deed_in_it(clause, predicate) if a not in recipients]
        actors = actors or self._put_on(clause, predicate, recipients)
        actors = actors or (self._speakers(clause) if SPEAKER in predicate.actor else [])
        actors = actors or (self.authors.of(clause, predicate, recipients) if recipients else [])
        if predicate.mutual and not actors and self.work.args.after(clause, "میان"):
            actors, recipients = recipients, []  # پروازها میان دو کشور از سر گرفته شد
        if moved and not actors:
            return moved, [], how, victims  # ناوهای امریکا به منطقه اعزام شدند: those deployed, or whose they are
        if predicate.type == "MOBILIZE" and not actors:
            actors, recipients = ([] if own is not None else recipients), []
        return actors, recipients, how, victims

    def _deals_out(self, actor: int, predicate: Predicate) -> bool:
        """Whether arrests and sentences do not befall an actor, which is a court or the judiciary."""
        draft = self.work.who.actors[actor]
        return predicate.mode in DEALT_OUT and draft.kind == "organization" and JUDICIAL in draft.sectors

    def _spoke_before(self, clause: Clause, subject: list[int]) -> bool:
        """Whether whoever a sentence without a subject would go on about only spoke in the one before."""
        at = clause.index - 1
        while at >= 0 and self.work.clauses[at].sentence >= clause.sentence - 1:
            told = self.work.statement_of.get(at)
            if told is not None and any(a in subject for a in self.work.statements[told].speakers):
                return True
            at -= 1
        return False

    def _is_participles(self, clause: Clause, agent: Phrase) -> bool:
        """Whether an agent stands right behind a participle whose deed he did: شش فروند از موشک‌های پرتاب‌شده *از سوی
        هند* رهگیری شدند."""
        before = clause.ending_at(agent)
        ends = before is not None and before.func == "از" and self.work.text.keys[before.last - 1].endswith(DONE)
        return ends and before is not None and len(before.heads) > 1

    def _put_on(self, clause: Clause, predicate: Predicate, done_to: list[int]) -> list[int]:
        """Whose the sanctions or limits are that are put on somebody named behind them: تحریم‌های *امریکا* علیه ایران
        اجرا شد."""
        if not done_to or predicate.type not in ("SANCTION", "COERCE"):
            return []
        upon = {p.start for p in clause.phrases if p.func in PUT_ON}
        own = next((p for p in clause.phrases if not p.func and p.heads and p.last in upon), None)
        named = [m.actor for m in own.mentions if m.first > own.heads[0]] if own is not None else []
        return [a for a in named[:1] if a is not None and a not in done_to]

    def _befallen_subject(self, clause: Clause, match: Match[Predicate]) -> tuple[list[int], str]:
        """Whom a passive's deed befalls by its subject, and how that was found: *بازداشت معلم* محکوم شد blames who took
        him, *حملهٔ طالبان* بر شهر دفع شد befalls those whose the attack was."""
        predicate = match.pattern.target
        barred = predicate.undoes or self.behind.is_permission(match)
        if barred and (whose := self.behind.of_words(clause, match)):
            return whose, "thing"
        if predicate.type == "COERCE" and (besieged := self.befallen.besieged(clause, match)) is not None:
            return besieged or self.behind.actors([p for p in clause.phrases if p.func in PUT_ON]), "thing"
        recipients, how = self.subject_people(clause)
        if how == FROM_SENTENCE_BEFORE and predicate.type == "ASSAULT" and self._spoke_before(clause, recipients):
            return [], how  # والی گفت که …. در ساعت ده *چند جا* نیز مورد حمله قرار گرفت
        if how == "thing" and predicate.mode == DISCONTINUE:  # صادرات گاز روسیه *به اروپا* متوقف شد
            against = tuple(f for f in predicate.recipient if f != "obj")
            recipients = self.behind.actors(self.work.args.fill(clause, against)) or recipients
        blamed = self.blame.for_subject(clause, predicate) if how == "thing" else None
        return recipients if blamed is None else blamed, how

    def _is_own_subject(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether the subject of a passive is a noun of the pattern itself, with something between it and the verb."""
        bare = [p for p in clause.phrases if not p.func and not p.ra and p.heads[:1]]
        if clause.verb is None or clause.verb.lemma not in BECOME:
            return False
        last = clause.phrases[-1]
        issued = len(last.heads) > 1 and self.work.is_a(clause.verb.first - 1, "states_become")
        bare = [p for p in bare if p is not last or issued]  # این *موشک* از آنجا شلیک شد; but *قرار منع تعقیب صادر* شد
        return any(h in match.tokens for p in bare for h in p.heads[:2])

    def _agent_before(self, clause: Clause, predicate: Predicate) -> list[int]:
        """The agent of the passive before that goes on without a subject of its own: *از سوی دادگاه* مجرم شناخته شده و
        مجازات شدند."""
        if clause.previous is None or predicate.type not in HARD or self.work.args.own_subject(clause) is not None:
            return []
        previous = self.work.clauses[clause.previous]
        verb = clause.verb
        if previous.verb is None or verb is None or verb.negated or not clause.coordinate:
            return []
        if not (verb.passive or verb.lemma in BECOME):
            return []
        types = {m.pattern.target.type for m in self.work.readings[previous.index].predicates}
        alike = previous.relation == clause.relation and previous.sentence == clause.sentence and types & HARD
        return self.behind.actors(self.work.args.after(previous, AGENT)) if alike else []

    def _befallen_above(self, clause: Clause, subject: list[int]) -> list[int]:
        """Whom a deed told behind که befell, where what is above says nothing: سه تن را بازداشت کرد که بعداً آزاد شدند;
        who says it is not who suffers it."""
        above = self.work.clauses[clause.parent] if clause.parent is not None else None
        if above is None or above.verb is None or above.index in self.work.statement_of:
            return []
        told = self.work.readings[above.index].predicates
        if not told and (above.verb.passive or above.verb.lemma in BECOME | BEING):
            named = (m for p in above.phrases for m in p.mentions if m.kind == "person")  # جانشین *نوری* شد که …
            return subject if all(m.actor in subject for m in named) else []  # شناسایی شده‌اند که …
        if not told or any(m.pattern.target.says for m in told):
            return []
        objects = [p for p in above.phrases if p.ra]
        undergone = above.verb.passive or any(m.pattern.passive for m in told)
        return self.behind.actors(objects) if objects else subject if undergone else []

    def _teller(self, clause: Clause, predicate: Predicate, befallen: list[int]) -> list[int]:
        """The authority that tells of a passive of its own kind of deeds: پولیس گفت که دو تن بازداشت شدند; what it only
        claims, as مدعی شد has it, is as often another's, and what befell rebels' own men is not theirs."""
        if self._goes_on_with_deed(clause):
            return []
        governor = self.whose.governor(clause)
        if governor is not None and self.work.statements[governor].entry == CLAIMED:
            return []
        speakers = self._speakers(clause)
        if predicate.type == "SANCTION":
            return courts(speakers, predicate, self.work)
        handed_out = predicate.type in HANDED_OUT or predicate.mode == INQUIRY
        found = authority(speakers, predicate, self.work) if handed_out else []
        if predicate.mode == DEPORT:
            found = [a for a in found if not self._is_sent_home(clause, a)]
        found = [a for a in found if not self._is_abroad(clause, a)]
        taken = predicate.type == "COERCE" and predicate.recipient[:1] == ("subj",)  # به دام افتادند
        found = [a for a in found if not taken or POLICE in self.work.who.actors[a].sectors]
        return [a for a in found if a not in befallen and not are_rebels_own(a, befallen, self.work)]

    def _is_sent_home(self, clause: Clause, teller: int) -> bool:
        """Whether people are sent into the country of whoever tells of it, which then has driven nobody out: کمیسیون
        مهاجران طالبان گفت که صد تن *به افغانستان* بازگشتانده شدند."""
        home = self.work.who.actors[teller].country
        into = (m.place for p in clause.phrases if p.func == "به" for m in p.mentions)
        return any(place is not None and place.country == home for place in into)

    def _is_abroad(self, clause: Clause, teller: int) -> bool:
        """Whether a deed is told by a state of what took place in another, whose deed it is: به گفتهٔ واشنگتن، پنج
        امریکایی *در ایران* زندانی شده‌اند; a state's forces arrest abroad as well."""
        state = self.work.who.actors[teller]
        if state.kind not in STATE_KINDS or not state.country:
            return False
        where = [m.place for p in clause.phrases if p.func == "در" for m in p.mentions if m.place is not None]
        return bool(where) and all(place.country not in ("", state.country) for place in where)

    def _goes_on_with_deed(self, clause: Clause) -> bool:
        """Whether a clause goes on after somebody's deed in the setting, whose the arrests may be as well: در حملات
        نیروهای امنیتی ده طالب کشته و *پنج طالب دستگیر شدند*."""
        before, text = clause.previous, self.work.text
        while before is not None and clause.coordinate:
            told = self.work.clauses[before]
            for phrase in told.phrases if told.sentence == clause.sentence else ():
                deeds = (
                    (self.work.lex.noun_at(text, h) for h in phrase.heads) if phrase.func and phrase.mentions else ()
                )
                if any(deed is not None and deed[1].type in HARD for deed in deeds):
                    return True
            before = told.previous if told.sentence == clause.sentence else None
        return False

    def _sayers(self, clause: Clause) -> list[int]:
        """Who says what a clause without a subject of its own says: گفت ایران آماده است و از آمریکا انتقاد کرد."""
        told = self.work.statement_of.get(clause.index)
        before = self.work.previous(clause)
        if told is None or before is None or before.relation != "content" or not clause.coordinate:
            return []
        above = self.work.clauses[before.parent].verb if before.parent is not None else None
        if above is None or clause.verb is None:
            return []
        goes_on = clause.relation == "content" or above.tense != clause.verb.tense
        if goes_on and self.work.args.subject(before)[1] != "thing":
            return []  # who is told of asks, or had asked; but گفت این حکم نهایی است و *از او می‌خواهد*
        return list(self.work.statements[told].speakers)

    def _speakers(self, clause: Clause) -> list[int]:
        """Who says a clause: the actor of what is told without a subject."""
        governor = self.whose.governor(clause)
        return list(self.work.statements[governor].speakers if governor is not None else self.whose.taken.of(clause))

    def subject_people(self, clause: Clause) -> tuple[list[int], str]:
        """The subject's actors, or the owner of a deed that is the subject, and how they were found."""
        actors, how = self.work.args.subject(clause)
        if how == "thing":
            return self.behind.of_thing(clause), how
        if how == "first person" and not actors:
            return self._speakers(clause), how
        return list(actors), how

    def _in_office(self, actor: int) -> bool:
        """Whether an actor is somebody in office, or several (وزیران خارجهٔ دو کشور), a delegation or a government, or
        people who travel on business (بازرگانان هندی)."""
        draft = self.work.who.actors[actor]
        if draft.kind in ("delegation", "government") or (draft.kind == "people" and "GOV" in draft.sectors):
            return True
        if is_on_mission(actor, self.work):
            return True
        known = not STATELY.isdisjoint(draft.sectors)  # گروسی وارد تهران شد
        return draft.kind == "person" and (bool(draft.roles) or actor in self._titled or known)
