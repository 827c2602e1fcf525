"""How a clause tells of a deed that a phrase of it names: done, suffered, told of, or that it takes place."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.verbs import BECOME
from rawi.clauses.words import AGENT
from rawi.lexicon.kinds_what import Predicate
from rawi.what.arguments.new_speakers import SHOW
from rawi.what.circumstances.answered_deeds import is_answered
from rawi.what.circumstances.when import VERBAL
from rawi.what.parties.gathered import Gathered
from rawi.what.wording import Stretch
from rawi.what.work import Reading, Work

BESIDE = frozenset({"با", "ضمن"})
"""Prepositions of a deed done in the same breath as the verb's: با انتقاد از طالبان گفت."""
BACKING, MEANWHILE = "حمایت", "ضمن"
DURING = "در جریان"
ON, PUT = "ادامه", "قرار"
CLAIMING = "مدعی"
ANSWERS = frozenset({"موافقت", "مخالفت"})
"""Nouns of answers, the complement of which is what is answered: موافقت خود را *با پیشنهاد* اعلام کرد."""
CONTENDING = frozenset({"برخورد", "مقابله", "مبارزه", "مواجهه", "رویارویی"})
"""Nouns of what is done against something that there may be: به چگونگی مقابله *با تهدیدها* اشاره نکرد."""
PURPOSES = frozenset({"هدف", "منظور", "علت", "دلیل", "انگیزه"})
AMONG = frozenset({"جمله", "مهمترین", "مزایای", "مزایا", "عوامل", "اهداف", "وظایف", "دلایل", "نتایج", "مظاهر"})
"""What a thing is one of, besides what has a plural's ending."""
NEWS = frozenset({"گزارش", "منتشر", "نشر", "پخش"})
GOES_ON, OWN = "supports:keep_doing", "خود"
SETS_ABOUT, AS_TO = "supports:turn_to", "نسبت"
ATTENDING = frozenset({"حضور", "شرکت"})
CHARGE, NEAR = "اتهام", 4
"""So many sentences back what is confirmed was told."""
TO_THE_EFFECT = "مبنی بر"
"""Before the deed that a report or claim tells of: ادعاهایی مبنی بر شکنجهٔ زندانیان."""
REPORTING = "speech:report"
VOICES = {"به اتهام": "charge", "در حال": "progress"}
"""Prepositions whose phrase tells of a deed in a way of its own."""


class Voices:
    """Finds the voice of each phrase of a clause: `active`, `passive`, `happen`, `told` and so on."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._gathered = Gathered(work)

    def of(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        """How a clause tells of a deed that one of its phrases names; None where it does not."""
        if is_answered(self.work, clause, phrase):
            return "told" if clause.index in self.work.statement_of else "happen"
        if clause.verb is None and self._is_where_held(phrase) and self._is_label(clause):
            return "meeting"
        return self._of(clause, phrase, reading)

    def _of(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        if clause.verb is None or self._only_completes(clause, phrase):
            return None
        if phrase.func in BESIDE and not self._faces(phrase, reading):
            leads = phrase.heads and phrase.heads[0] == phrase.first
            if leads and phrase.func == MEANWHILE and self._is_meeting(phrase):
                return "meeting"  # ضمن دیدار با همتای خود خواستار … شد
            return "beside" if leads and not self._is_answered(clause, phrase, reading) else None
        if phrase.func == "در" and self.work.text.keys[phrase.first] == BACKING and reading.speech is not None:
            return "active"  # در حمایت از او گفت, بیانیه صادر کرد
        if self._is_where_held(phrase):
            elsewhere = self._keeps_away(clause) or self._is_where_another_spoke(clause, phrase)
            return None if elsewhere or self._is_shared_in(clause, phrase) else "meeting"
        if phrase.func in VOICES:
            return VOICES[phrase.func]
        frames = [m.pattern.target for m in reading.predicates] if reading.predicates else []
        if frames and phrase.func == "به" and any(map(_alleges, frames)):
            return "accused"
        if frames and any(map(lays_on, frames)):
            return "blamed" if phrase is marked_object(clause) else None
        if self.claims(phrase):
            return "told" if clause.index in self.work.statement_of else None
        if phrase.func == "" and reading.predicates and not self._brings_about(clause, reading):
            return None
        if self.is_series(clause, phrase):
            voice = self._support_voice(clause, replace(phrase, func=""), reading)
            return voice if voice in ("happen", "active") else None
        if phrase.func == TO_THE_EFFECT and not clause.verb.negated and clause.index not in self.work.statement_of:
            return "reported"
        return self._support_voice(clause, phrase, reading) or self._told_voice(clause, phrase, reading)

    def _is_label(self, clause: Clause) -> bool:
        """Whether a clause without a verb only says who speaks in the words beside it: *وزیر در دیدار با سفیر:* …."""
        keys, phrases = self.work.text.keys, clause.phrases
        end = self.work.text.sentences[clause.sentence].last - 1
        at = max((p.last for p in phrases), default=end)
        return at < end and keys[at] == ":" and not phrases[0].func and bool(phrases[0].mentions)

    def _keeps_away(self, clause: Clause) -> bool:
        """Whether somebody is not there: در دیدار وزیران *حضور نخواهد داشت*."""
        verb = clause.verb
        return verb is not None and verb.negated and self.work.text.keys[verb.first - 1] in ATTENDING

    def _is_where_another_spoke(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a meeting is only where the words of somebody else were spoken: به اظهارات ترامپ *در دیدار با*
        زلنسکی اشاره کرد."""
        before = clause.ending_at(phrase)
        if before is None or not before.func or not before.mentions or not before.heads:
            return False
        return before.heads[0] == before.first and self.work.lemma_is(before.first, "utterances")

    def _is_where_held(self, phrase: Phrase) -> bool:
        """Whether a phrase may name a deed in which what the verb tells was done: *در دیدار* با او گفت, *هنگام
        ملاقات* با او هشدار داد."""
        if phrase.heads[:1] != [phrase.first]:
            return False
        return phrase.func == "در" or (phrase.func == DURING and self._is_meeting(phrase))

    def _is_meeting(self, phrase: Phrase) -> bool:
        """Whether a phrase is led by the noun of a meeting."""
        deed = self.work.lex.noun_at(self.work.text, phrase.first)
        return deed is not None and deed[1].type == "CONSULT"

    def _brings_about(self, clause: Clause, reading: Reading) -> bool:
        """Whether a verb of cause tells no deed of its own: حمله موجب نگرانی *در منطقه* شد, where nobody voiced it."""
        if reading.support is None or reading.support.pattern.target.voice != "cause":
            return False
        return all(e.clause != clause.index for e in self.work.events)

    def _only_completes(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says what somebody is charged with, as به اتهام does (با اتهام قتل اعدام شد), or completes
        what a message tells (پیامی مبنی بر لغو | *تحصن*)."""
        if not phrase.func:
            before = clause.ending_at(phrase)
            return before is not None and before.func == TO_THE_EFFECT and before.last == before.first + 1
        if phrase.func not in BESIDE or not phrase.heads:
            return False
        against = any(p.func == "علیه" and p.start >= phrase.last for p in clause.phrases)
        return self.work.text.lemmas[phrase.heads[0]] == CHARGE and not against

    def _is_answered(self, clause: Clause, phrase: Phrase, reading: Reading) -> bool:
        """Whether a clause's verb answers what a phrase names, which is old then: با درخواست شهرداری موافقت کرد."""
        if phrase.start and self.work.text.keys[phrase.start - 1] in CONTENDING:
            return True
        answers = any(m.pattern.target.type in ("AGREE", "REJECT") for m in reading.predicates)
        answers = answers or bool(ANSWERS.intersection(self.work.text.keys[max(phrase.start - 3, 0) : phrase.start]))
        return answers and not any(p.func == phrase.func and p.start > phrase.start for p in clause.phrases)

    def _is_shared_in(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase only says in what somebody has a part: نقش ایران *در مذاکره با طالبان*."""
        before = clause.ending_at(phrase)
        return before is not None and any(
            self.work.lemma_is(h, "shared_in") or self.work.key_is(h, "shared_in") for h in before.heads
        )

    @staticmethod
    def _faces(phrase: Phrase, reading: Reading) -> bool:
        """Whether با leads to what somebody is faced with: با حملات روسیه روبرو شدند."""
        support = reading.support.pattern.target if reading.support is not None else None
        return support is not None and support.voice == "passive" and phrase.func == support.after

    def claims(self, phrase: Phrase) -> bool:
        """Whether a phrase is what somebody claims to have done: مدعی حملاتی بر طالبان شد."""
        return not phrase.func and phrase.last > phrase.first + 1 and self.work.text.keys[phrase.first] == CLAIMING

    def is_series(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase tells of what there is a series: موجی از حملات هوایی آغاز شد."""
        if phrase.func != "از":
            return False
        before = next((p for p in clause.phrases if p.last == phrase.start and not p.func), None)
        return before is not None and any(self.work.key_is(h, "series") for h in before.heads[:2])

    def _support_voice(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        """The voice of a support verb whose noun stands bare or after its preposition."""
        if reading.support is None or self._is_said_on(clause, reading):
            return None
        support = reading.support.pattern.target
        before = clause.ending_at(phrase) if phrase.func else None
        if before is not None and before.func in ("در", "بدون") and before.heads == [before.first]:
            return None  # در اعتراض | به بستن مکاتب دست به تظاهرات زدند, بدون توجه | به فرمان پلیس اقدام به فرار کرد
        after = phrase.func == support.after or self._is_acted_upon(phrase, reading)
        if phrase.func and (not after or (clause.verb is not None and clause.verb.passive)):
            return None  # در گزارش به حملات پرداخته شده است: they are written of
        if support.voice == "cause" and not self._is_brought_about(clause, phrase, reading):
            return None
        at = clause.verb.first - 1 if clause.verb is not None else 0
        if phrase.ra and self.work.text.keys[at] == PUT and at not in reading.support.tokens:
            return None  # تداوم کشتار را مورد بررسی قرار دادند: they looked into it
        if support.voice == "active" and self._is_anybodys_concern(phrase, reading):
            return None
        done_to = any(p.ra for p in clause.phrases if p is not phrase)
        if support.voice == "active" and done_to and phrase is self.work.args.own_subject(clause):
            return None  # اخراج پناهجویان نیازها را افزایش داد: nobody adds to it
        return support.voice

    def _is_anybodys_concern(self, phrase: Phrase, reading: Reading) -> bool:
        """Whether a phrase is the concern of whoever it be, that some deed adds to: سکوت مقام‌ها *نگرانی‌ها* را افزایش
        داد; but نگرانی‌های *خود* را ادامه داد."""
        assert reading.support is not None
        own = OWN in self.work.text.keys[phrase.first : phrase.last]
        if phrase.func or reading.support.pattern.entry != GOES_ON or own:
            return False
        deed = self.work.lex.noun_at(self.work.text, phrase.heads[0]) if phrase.heads else None
        return deed is not None and deed[0] in self.work.entries["concerns"]

    def _is_acted_upon(self, phrase: Phrase, reading: Reading) -> bool:
        """Whether نسبت به leads to what somebody sets about, not to a matter: نسبت به توقیف آن *اقدام کردند*."""
        sets_about = reading.support is not None and reading.support.pattern.entry == SETS_ABOUT
        return sets_about and self.work.text.keys[phrase.start] == AS_TO

    def _is_brought_about(self, clause: Clause, phrase: Phrase, reading: Reading) -> bool:
        """Whether a phrase is what was brought about, or what did it and nothing more is told of.

        What was brought about stands in the phrase of the verb's own noun (حمله به شهر باعث *کشته شدن سه تن* شد), else
        after its preposition (درگیری به *کشته شدن سه تن* انجامید).
        """
        assert reading.support is not None
        noun, after = reading.support.tokens[:1], reading.support.pattern.target.after
        own = [p for p in clause.phrases if noun and p.heads and p.first <= noun[0] < p.heads[-1]]
        behind = [p for p in clause.phrases if p.func == after and p.heads[:1] == [p.first]]
        effect = own or [p for p in behind if noun and p.start > noun[0]][:1] or behind[-1:]
        if phrase.func or phrase in effect or not effect:
            return phrase in effect or not phrase.func
        named = any(self.work.lex.noun_at(self.work.text, h) for h in phrase.heads)
        return named and not self._tells_deed(clause, effect[0])

    def _tells_deed(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether one of a phrase's nouns or infinitives is that of a material deed."""
        lex, text, around = self.work.lex, self.work.text, Stretch.of(self.work.text, clause.first, clause.last)
        found = (lex.noun_at(text, h) or lex.infinitive_at(text, phrase, h, around) for h in phrase.heads)
        return any(deed is not None and deed[1].type not in VERBAL for deed in found)

    def _is_said_on(self, clause: Clause, reading: Reading) -> bool:
        """Whether it is speaking that goes on: با اشاره به حمایت استاندار ادامه داد: …."""
        speech, support = reading.speech, reading.support
        if speech is None or support is None or clause.index not in self.work.statement_of:
            return False
        return any(t in support.tokens and self.work.text.keys[t] == ON for t in speech.tokens)

    def _told_voice(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        """Of what a verb of saying tells after از or as its object; its subject tells no deed, and a denial none."""
        stance = reading.speech.pattern.target.stance if reading.speech is not None else None
        if reading.speech is None or stance == "denies" or (stance == "confirms" and self._is_known(clause, phrase)):
            return None
        if phrase.func == "از" and phrase.start and self.work.text.keys[phrase.start - 1] in PURPOSES:
            return None  # هدف از برگزاری نشست
        if phrase.func == "از" and self._is_of_news(clause, phrase):
            return None  # در پی گزارش‌ها از کشته شدن او گفت که …
        if phrase.func == "از" and self.work.args.is_by_the_way(clause, phrase):
            return None  # با استقبال از آغاز نشست
        if any(m.pattern.target.type == "AGREE" for m in reading.predicates):
            return None  # از ادامهٔ حمایت امریکا اطمینان داد: one promise
        told = phrase.func in ("از", TO_THE_EFFECT) or (phrase.ra and not self._is_one_of(clause, phrase))
        told = told and not (clause.verb is not None and clause.verb.negated) and not self._is_beside(clause, phrase)
        reports = reading.speech.pattern.entry == REPORTING or self._is_reports(clause)  # whoever or whatever does so
        reports = reports and told and phrase.func == "از"
        if told and not reports and phrase.func == "از" and self._is_reported(clause, reading):
            return "happen"  # از ترور یک سارنوال خبر داده شد: nobody is named who says so
        return "told" if reports or (told and clause.index in self.work.statement_of) else None

    def _is_of_news(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says what some news is of on the occasion of which something is said."""
        before = clause.ending_at(phrase)
        return (
            before is not None and bool(before.func and before.heads) and self.work.is_a(before.heads[-1], "tellings")
        )

    def _is_known(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether what is confirmed is only named again, without its number: *بازداشت معلمان* را تایید کرد."""
        tokens, deed = self.work.tokens, self.work.lex.noun_at(self.work.text, phrase.first)
        if deed is None or any(t.word.number is not None for t in tokens[phrase.first : phrase.last]):
            return False
        near = (e for e in self.work.events if clause.sentence - self.work.clauses[e.clause].sentence <= NEAR)
        return any((e.type, e.mode) == (deed[1].type, deed[1].mode) for e in near)

    def _is_reports(self, clause: Clause) -> bool:
        """Whether it is reports or figures of nobody named that tell: *گزارش‌ها* از بازداشت ده‌ها تن حکایت دارد."""
        subject = self.work.args.own_subject(clause)
        if subject is None or subject.mentions or not subject.heads or clause.verb is None or clause.verb.passive:
            return False
        return self.work.lemma_is(subject.heads[0], "reports_in_general")

    def _is_reported(self, clause: Clause, reading: Reading) -> bool:
        """Whether something is only said to be reported, by nobody: از درگیری گزارش شده است."""
        verb = clause.verb
        if verb is None or reading.speech is None or clause.index in self.work.statement_of:
            return False
        if reading.speech.pattern.entry == SHOW and not verb.negated:
            return True  # گزارش‌ها از تیرباران اسیران حکایت دارند
        became = verb.lemma in BECOME and any(self.work.text.lemmas[t] in NEWS for t in reading.speech.tokens)
        return verb.passive or became

    def _is_beside(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase completes what is done in the same breath as the saying: با انتقاد *از وضع تعرفه‌ها* گفت."""
        before = clause.ending_at(phrase)
        if phrase.func != "از" or before is None or before.func not in BESIDE or not before.heads:
            return False
        deed = self.work.lex.noun_at(self.work.text, before.heads[0])
        return deed is not None and "از" in deed[1].recipient

    def _is_one_of(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a noun is held to be one of many: ملاقات خانواده‌ها را از مزایای طرح دانست tells of no meeting."""
        after = next((p for p in clause.phrases if p.start in (phrase.last, phrase.last + 1)), None)
        if after is None or after.func != "از" or not after.heads or after.heads[0] != after.first:
            return False
        lead = self.work.tokens[after.first].word
        return lead.plural or lead.key in AMONG

    def takes_place(self, clause: Clause, reading: Reading) -> str | None:
        """The voice of the deed that a relative clause tells took place: the meeting in which the clause around takes
        place (در دیداری که دیشب با سفیر برگزار شد، …), or a deed with who did it (حملاتی که توسط ارتش انجام شد، …) or
        between whom it was (پس از درگیری که میان پولیس و قاچاقبران رخ داد، …)."""
        noun = clause.antecedent
        if clause.relation != "relative" or noun is None or clause.within is None or not clause.embedded:
            return None
        if reading.support is None or clause.within.index < 0:
            return None
        if reading.support.pattern.target.voice != "happen":
            return "active" if self._is_carried_out(clause, reading) else None
        parties = bool(self.work.args.after(clause, AGENT) or self.work.args.after(clause, "میان"))
        gathered = noun.func == "در" and bool(self._gathered.those(clause))
        if noun.func == "در" and not gathered and not (parties and self._is_fight(noun)):
            return "meeting"
        return "happen" if parties or gathered else None

    def _is_carried_out(self, clause: Clause, reading: Reading) -> bool:
        """Whether a relative clause says who carried out what stands before it: *حمله‌ای* که طالبان انجام دادند."""
        noun, support = clause.antecedent, reading.support
        if noun is None or support is None or support.pattern.target.voice != "active" or not noun.heads:
            return False
        if clause.verb is None or clause.verb.passive or clause.verb.negated or any(p.ra for p in clause.phrases):
            return False
        own = any(not self.work.deeds.isdisjoint(p.heads) for p in clause.phrases if not p.func)
        return not own and self.work.lex.noun_at(self.work.text, noun.heads[0], leads=True) is not None

    def _is_fight(self, noun: Phrase) -> bool:
        found = self.work.lex.noun_at(self.work.text, noun.heads[0]) if noun.heads else None
        return found is not None and found[1].type != "CONSULT"


def marked_object(clause: Clause) -> Phrase | None:
    """What را marks, with what is told of it between: *حمله* به پاسگاه را."""
    marked = next((k for k, p in enumerate(clause.phrases) if p.ra), None)
    while marked and clause.phrases[marked].func and clause.phrases[marked - 1].last == clause.phrases[marked].start:
        marked -= 1
    return clause.phrases[marked] if marked is not None else None


def lays_on(predicate: Predicate) -> bool:
    """Whether an accusation's object is the deed, not who is accused: این حمله را به آنان نسبت داد."""
    return _alleges(predicate) and predicate.recipient == ("به",)


def behind_the_deed(clause: Clause, phrases: list[Phrase]) -> list[Phrase]:
    """Those of some phrases that stand behind what را marks."""
    marked = max((p.last for p in clause.phrases if p.ra), default=0)
    return [p for p in phrases if p.start >= marked]


def _alleges(predicate: Predicate) -> bool:
    return predicate.type == "ACCUSE" and predicate.mode == "allege"
