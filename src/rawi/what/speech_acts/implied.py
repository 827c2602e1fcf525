"""Acts done by what is said rather than by the verb of saying: demands and promises; for threats see `threats`.

Who says that somebody must do a thing demands it; who says "we will" undertakes it (directives and commissives in
Searle, "A classification of illocutionary acts", Language in Society 5, 1976; PLOVER's REQUEST and AGREE).
"""

from __future__ import annotations

from rawi.clauses.model import IN_FIRST_PERSON, Clause, Phrase, VerbGroup
from rawi.record import EventType
from rawi.what.arguments.phrases import POWERS
from rawi.what.attribution.statements import UNASSERTED
from rawi.what.attribution.whose import WhoseWord
from rawi.what.events.verbs import CHANGE, Deeds
from rawi.what.model import EventDraft
from rawi.what.sides import sides
from rawi.what.speech_acts.acts import act_of_saying
from rawi.what.speech_acts.duties import OUGHT, SPORT, THEIRS, UNDERGOING, Duties
from rawi.what.speech_acts.wishes import Wishes
from rawi.what.work import Reading, Work
from rawi.who.reading import BECOME, QUOTES

BIDDEN = frozenset({"2s", "2p"})
"""Persons of imperatives."""
PLAIN_SAYING = frozenset(
    {"speech:say", "speech:add", "speech:go_on", "speech:state", "speech:stress", "speech:write", "speech:tell"}
)
ASKING = frozenset({"چرا", "آیا", "چگونه", "چطور", "کجا"})
STATES = frozenset({"بودن", "شدن", "داشتن", "گردیدن", "گشتن", "توانستن", "خواستن", "ماندن", "رسیدن", "دانستن"})
"""Verbs whose future tells what will be, not what somebody undertakes."""
LIGHT = frozenset({"کردن", "نمودن", "دادن", "ورزیدن"})
"""Verbs that the noun before them makes: *عمل* خواهد کرد."""
TURNED, GOVERNMENT = "خطاب", "GOV"
EFFORT = frozenset({"", "به"})
"""Functions of the phrases that tell of efforts: *تلاش* خواهد کرد, *به تلاش‌های خود* ادامه خواهد داد."""
LEARNING = frozenset({"فهمیدن", "دیدن", "شنیدن", "یافتن", "پرسیدن"})
"""Verbs of what befalls whoever learns it: به‌زودی خواهیم فهمید."""


class ImpliedActs:
    """Adds demands and promises clause by clause."""

    def __init__(self, work: Work, deeds: Deeds, whose: WhoseWord) -> None:
        self.work, self.deeds, self.whose = work, deeds, whose
        self._duties = Duties(work)
        self._wishes = Wishes(work, deeds, whose, self._duties)

    def read(self, clause: Clause) -> None:
        """Add what is done by saying a clause."""
        verb = clause.verb
        if verb is None or clause.relation in UNASSERTED:
            return
        wished, asks = verb.tense == "subjunctive" and not clause.modal, clause.modal in OUGHT
        if wished and (self._commands(clause, verb) or self._wishes.read(clause, verb)):
            return
        asks = asks or (wished and clause.relation == "content" and self._is_told_to(clause, verb))
        undertakes = verb.tense == "future" and not asks and self._undertakes(clause, verb)
        governor = self.whose.governor(clause) if asks or undertakes else None
        if governor is None:
            if asks and not clause.modal:
                self._bidden(clause)
            return
        if asks:
            self._demand(clause, governor)
        else:
            self._add(clause, governor, "AGREE", "promise", [])

    def _is_told_to(self, clause: Clause, verb: VerbGroup) -> bool:
        """به آنان گفتند که ریش خود را نتراشند: a subjunctive right under plain saying is an order.

        The subjunctive in the complement of a verb of saying is that of commands (Lazard, Grammaire du persan
        contemporain, 1957); hopes, fears and chances have verbs or adverbs of their own.
        """
        if verb.person in IN_FIRST_PERSON:
            return False  # احتمالاً به این بحث ورود کنیم
        if clause.parent is None:
            return False
        parent = self.work.clauses[clause.parent]
        speech = self.work.readings[parent.index].speech
        if speech is None or speech.pattern.entry not in PLAIN_SAYING or parent.verb is None or clause.fronted:
            return False
        if self._hedged(parent.verb.last, verb.first):
            return False
        told = self._told(parent)
        if told:
            return self.work.classes["wishes"].isdisjoint(self.work.text.keys[clause.first : verb.last])
        after = self.work.tokens[parent.verb.last : clause.first]
        if not self.work.classes["wishes"].isdisjoint(self.work.text.keys[clause.first : verb.last]):
            return False
        subject = self.work.args.own_subject(clause)
        if subject is None or verb.negated:
            return False
        before = self.work.text.keys[parent.verb.last : subject.first]
        quoted = [k for k in before if k not in QUOTES] == [":"]  # گفت: «طالبان زنان را *رها کنند*.»
        named = quoted and bool(subject.mentions) and not self._is_wish(clause)
        return named or [t.key for t in after] == ["که"]

    def _is_wish(self, clause: Clause) -> bool:
        """Whether God is wished to do it, or it only opens what is said of another deed: «خدا شما را حفظ کند»."""
        assert clause.verb is not None
        after = self.work.tokens[clause.verb.last : clause.verb.last + 1]
        ends = not after or after[0].word.kind == "punct" or after[0].key == "و"
        return not ends or self.work.key_is(clause.first, "gods")

    def _commands(self, clause: Clause, verb: VerbGroup) -> bool:
        """Add the demand that an imperative of a deed makes: گفت: «زندانیان را *رها کنید*»."""
        bids = verb.person in BIDDEN and clause.relation == "content"
        if not bids or clause.parent is None or not self._is_deed(clause):
            return False
        if self._hedged(clause.first, verb.first) or self.work.args.own_subject(clause) is not None:
            return False
        if not clause.phrases:
            return False  # بیایید تلاش کنیم
        parent = self.work.clauses[clause.parent]
        governor = self.work.statement_of.get(parent.index)
        if governor is None:
            return False
        told = self._told(parent)
        if not self._demands_already(parent.index) and all(governor not in e.statements for e in self._demanded()):
            self._add(clause, governor, "REQUEST", "demand", told)
        return True

    def _is_deed(self, clause: Clause) -> bool:
        """Whether a clause tells a deed of one party to another, and not what anybody may be advised."""
        return bool(self.work.readings[clause.index].predicates)

    def _hedged(self, first: int, last: int) -> bool:
        """Whether words from ``first`` up to ``last`` say that something is only hoped, feared or likely."""
        return any(self.work.key_is(i, "hedges") for i in range(first, last))

    def _demanded(self) -> list[EventDraft]:
        return [e for e in self.work.events[-1:] if e.type == "REQUEST"]

    def _bidden(self, clause: Clause) -> None:
        """What somebody was told to do by nobody named: به کارمندان گفته شده است که به دفتر نیایند."""
        assert clause.parent is not None
        telling = self.work.clauses[clause.parent]
        told = self._told(telling)
        if told and telling.verb is not None and telling.verb.passive and not telling.verb.negated:
            self._add(clause, None, "REQUEST", "bidden", told)

    def _is_led(self, clause: Clause) -> bool:
        """Whether a duty names whose it is, or is that of who speaks: خطاب به ایران گفت که *اسرائیل* باید …."""
        verb, own = clause.verb, self.work.args.own_subject(clause)
        named = own is not None and (bool(own.mentions) or verb is None or own.last != verb.first)
        return named or (verb is not None and verb.person not in THEIRS)

    def _told(self, clause: Clause, duty: bool = False) -> list[int]:
        """Whom a clause of saying addresses, who are no reporters; of a ``duty`` that names nobody, only a power, or
        whom خطاب به says: به *اسرائیل* گفت که باید حملات را متوقف کند."""
        told = self.work.args.after(clause, "به")
        told = [p for p in told if not self.work.holds(range(p.first, p.last), "press")]
        if duty:
            told = [p for p in told if self._is_turned_to(p)]
        return self.deeds.behind.actors(told)

    def _is_turned_to(self, phrase: Phrase) -> bool:
        if phrase.start > 0 and self.work.text.keys[phrase.start - 1] == TURNED:
            return True
        return bool(phrase.mentions) and phrase.mentions[0].kind in POWERS and not phrase.heads

    def _demand(self, clause: Clause, governor: int) -> None:
        """What somebody says must be done is that somebody's demand: گفت که طالبان باید زندانیان را آزاد کنند.

        Told in the passive, nobody is asked by name: گفت که این محدودیت‌ها باید برداشته شوند.
        """
        verb, events = clause.verb, self.work.events
        if verb is None or not (verb.tense == "subjunctive" or self._duties.is_impersonal(clause)):
            return
        if clause.relation == "relative" and not clause.coordinate:
            return
        asked = not ASKING.isdisjoint(self.work.text.keys[clause.first : verb.first])
        if asked or self.deeds.unasserted.is_asked(clause):
            return  # چرا باید این سؤال از من پرسیده شود؟
        speakers = self.work.statements[governor].speakers
        passive = verb.passive or verb.tense == "past" or (verb.lemma in BECOME and not self._duties.does_so(clause))
        subject, how = ([], "") if passive else self._who_must(clause)
        recipients = self._duties.asked(clause, [a for a in subject if a not in speakers and how != "thing"])
        if not recipients and clause.parent is not None and not (clause.modal and (passive or self._is_led(clause))):
            recipients = self._told(self.work.clauses[clause.parent], bool(clause.modal))
        if not recipients and not passive and ((subject and how != "thing") or verb.lemma not in UNDERGOING):
            return
        if not self._duties.is_asked(clause, recipients):
            return
        if any(e.type == "REQUEST" and governor in e.statements and self._is_one(e, recipients) for e in events[-1:]):
            return  # باید خلع سلاح و از قدرت حذف شود: one demand
        if self._demands_already(self.work.statements[governor].clause):
            return  # تاکید کرد که باید …
        self._add(clause, governor, "REQUEST", "demand", recipients)

    @staticmethod
    def _is_one(told: EventDraft, recipients: list[int]) -> bool:
        """Whether a duty goes on with the demand told before, and is none of others: «از روسیه کمک می‌خواهیم.
        *فرانسه* باید برود»."""
        return not (told.recipients and recipients) or not set(told.recipients).isdisjoint(recipients)

    def _who_must(self, clause: Clause) -> tuple[list[int], str]:
        """Who is to do it; behind و, where only the verb's own noun stands before it, he of whom the clause before
        tells: *امریکا* شریک این جنگ است و باید *دست* بردارد."""
        verb, own = clause.verb, self.work.args.own_subject(clause)
        assert verb is not None
        before = self.work.previous(clause)
        if (
            own is None
            or not _stands_before(own, verb)
            or not clause.coordinate
            or before is None
            or before.verb is None
            or clause.parent != before.parent
        ):
            return self.deeds.subject_people(clause)
        agrees = before.verb.plural == verb.plural and not before.verb.passive
        return self.deeds.subject_people(before if agrees else clause)

    def _demands_already(self, saying: int) -> bool:
        """Whether the verb of saying of a clause is itself read as a demand."""
        clauses = self.work.clauses
        for event in reversed(self.work.events):
            if clauses[event.clause].sentence < clauses[saying].sentence:
                break
            if event.type == "REQUEST" and event.clause == saying:
                return True
        return False

    def _undertakes(self, clause: Clause, verb: VerbGroup) -> bool:
        if verb.passive or verb.lemma in STATES | LEARNING or clause.modal:
            return False
        reading = self.work.readings[clause.index]
        if clause.relation == "relative" or reading.predicates or self._says_plainly(reading):
            return False  # به او *خواهیم گفت* که …
        if self._keeps_at_it(clause):
            return True  # به تلاش‌های خود ادامه خواهد داد
        nouns = [h for p in clause.phrases if p.last == verb.first and not p.func for h in p.heads] or [verb.first - 1]
        if any(self.work.lemma_is(noun, "no_pledges") for noun in nouns):
            return False  # رشد اقتصادی خواهیم کرد
        return self.deeds.subject_people(clause)[1] == "first person" or self._is_pledged(clause)

    @staticmethod
    def _says_plainly(reading: Reading) -> bool:
        """Whether a clause tells of plain saying: ما به او *خواهیم گفت*; but *تایید خواهم کرد* is promised."""
        return reading.speech is not None and reading.speech.pattern.entry in PLAIN_SAYING

    def _keeps_at_it(self, clause: Clause) -> bool:
        """Whether who speaks says that he himself, or his side, will make efforts: سفیر گفت که برای صلح *تلاش* خواهد
        کرد, *کشورش* به همکاری ادامه خواهد داد."""
        verb = clause.verb
        assert verb is not None
        if clause.relation != "content" or verb.negated:
            return False
        efforts = [h for p in clause.phrases if p.func in EFFORT or p.ra for h in p.heads[:1]]
        if not any(self.work.lemma_is(h, "efforts") for h in efforts):
            return False
        governor = self.whose.governor(clause)
        if governor is None:
            return False
        speakers, (subject, how) = self.work.statements[governor].speakers, self.deeds.subject_people(clause)
        if how == "thing" or any(SPORT in self.work.who.actors[a].sectors for a in subject):
            return False
        return bool(sides(subject, self.work.who) & sides(speakers, self.work.who))

    def _is_pledged(self, clause: Clause) -> bool:
        """Whether who speaks says what his own side will do: شریف اعلام کرد که *اسلام‌آباد* … استفاده خواهد کرد, وزارت
        تأکید کرد که *به وظایف خود عمل خواهد کرد*."""
        assert clause.verb is not None
        if clause.verb.negated or clause.relation != "content":
            return False
        governor, own = self.whose.governor(clause), self.work.args.own_subject(clause)
        if governor is None:
            return False
        speakers, actors = self.work.statements[governor].speakers, self.work.who.actors
        subject, how = self.deeds.subject_people(clause)
        if own is None or (clause.verb.lemma in LIGHT and _stands_before(own, clause.verb)):
            return self._goes_on_to_pledge(clause, governor, subject if own is None else speakers)
        named = own.mentions[0].first if own.mentions else own.last
        if how == "thing" or not subject or any(h < named for h in own.heads):
            return False  # *این دیدار* راه را باز خواهد کرد
        if any(SPORT in actors[a].sectors or actors[a].kind == "people" for a in subject):
            return False
        governs = all(actors[a].kind == "government" and not actors[a].country for a in subject)
        if governs and speakers and all(GOVERNMENT in actors[s].sectors for s in speakers):
            return True  # وزیر گفت که *دولت* به این پیمان عمل خواهد کرد
        return bool(sides(subject, self.work.who) & sides(speakers, self.work.who))

    def _goes_on_to_pledge(self, clause: Clause, governor: int, subject: list[int]) -> bool:
        """Whether who speaks for more than himself is not named again as who will do it; once for each saying."""
        said, verb = self.work.statements[governor], clause.verb
        told = any(e.rule == "promise" and governor in e.statements for e in self.work.events[-1:])
        if told or verb is None or said.clause != clause.parent or set(subject) != set(said.speakers):
            return False
        telling = self.work.clauses[said.clause].verb
        if telling is None or telling.plural != verb.plural:
            return False
        given = (h for p in clause.phrases if p.ra for h in p.heads[:1])
        if any(self.work.lemma_is(h, "no_pledges") for h in given):
            return False  # *پاسخ آن* را خواهد داد
        bare = (p for p in clause.phrases if not p.func and not p.ra)
        alone = all(p.last == verb.first for p in bare)
        return alone and bool(said.speakers) and all(self._serves(s) for s in said.speakers)

    def _serves(self, actor: int) -> bool:
        """Whether somebody speaks for more than himself: a power, a body, or somebody in office."""
        draft = self.work.who.actors[actor]
        if SPORT in draft.sectors:
            return False
        return draft.kind in POWERS or draft.kind == "organization" or bool(draft.roles)

    def _add(self, clause: Clause, governor: int | None, type_: EventType, rule: str, recipients: list[int]) -> None:
        said = None if governor is None else self.work.statements[governor]
        mode = (self.deeds.mode_of_deed(clause) or CHANGE) if type_ == "REQUEST" else ""
        speakers = [] if said is None else list(said.speakers)
        statements = [] if governor is None else [governor]
        time = None if said is None else said.time
        event = act_of_saying(clause, type_, mode, rule, speakers, recipients, statements, time)
        passed_on = [] if governor is None else self.whose.passing_on(governor)
        event.sources = [s for s in passed_on if s not in event.actors]
        self.work.events.append(event)


def _stands_before(own: Phrase, verb: VerbGroup) -> bool:
    """Whether what looks like a subject is one word right before the verb, its own noun: به آن *عمل* خواهد کرد."""
    return not own.mentions and own.last == verb.first == own.first + 1
