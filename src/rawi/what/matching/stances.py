"""Which stance a clause takes on what was told before: it confirms, denies, says nothing of it, could not verify it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.clauses.model import IN_FIRST_PERSON
from rawi.what.matching.back import TAKING_UP
from rawi.who.reading import POINTING

if TYPE_CHECKING:
    from rawi.clauses.model import Clause, Phrase, VerbGroup
    from rawi.record import Stance
    from rawi.what.work import Work

CONFIRM = "speech:confirm"
TRUE = frozenset({"درست", "صحیح", "دقیق", "واقعی"})
TRUTH = frozenset({"حقیقت", "صحت", "واقعیت"})
CALL = frozenset({"خواندن", "دانستن"})
UNREAL = frozenset({"دروغ", "شایعه", "تبلیغات", "پروپاگندا", "کذب", "افسانه"})
"""What a deed itself is called by whoever says that it was not done."""
WITHOUT, BASES = "بدون", frozenset({"اساس", "پایه", "بنیاد"})
INDEPENDENT = frozenset({"مستقل", "مستقلی", "مستقلا", "مستقلانه"})
UNABLE = frozenset({"قادر", "موفق", "امکان", "ممکن", "میسر", "مقدور"})
"""Words that, with a negated verb, say that something could not be done."""
BODIES = frozenset({"organization", "government", "country"})
WITH = frozenset({"با", "ضمن"})
WITHHELD = frozenset({"خودداری", "امتناع", "اجتناب", "ابا", "طفره"})
"""Nouns of refusing: از اظهار نظر در این باره خودداری کرد."""
YES_OR_NO = frozenset({"تایید", "رد", "تکذیب", "تصدیق", "پذیرفته", "پذیرفت", "انکار"})
INDEFINITE, THAT = "ی", "آن"
PUBLISHED = frozenset({"منتشر", "نشر", "پخش"})
FEW = 3
"""So many words behind a clause may still hold its second نه."""
DETAILS = frozenset(
    {"محتوا", "محتوای", "تلفات", "جزییات", "هویت", "چگونگی", "نوعیت", "چند", "تعداد", "شمار", "نحوه", "سرنوشت", "وضعیت"}
)
"""What of a deed somebody says nothing about, who may have told of it."""
ASKED, ASKING = frozenset({"کجا", "چه", "چرا", "چگونه", "کدام", "چطور"}), 6
"""Words for what somebody does not say, within so many words behind the verb."""
SEE = "دیدن"
READY, MINUTE = "حاضر", "دقیقه"
"""For how long people stand in silence for the dead, who answer nothing: یک *دقیقه* سکوت کردند."""
UNWILLING = frozenset({"خواستن", "شدن"})
MORE = frozenset({"بیشتر", "بیشتری"})
UNAWARE, DENIED, SILENT, UNVERIFIED, REFUSING = "unaware", "denied", "silent", "unverified", "رد"
REFUSED = frozenset({"درخواست", "پیشنهاد", "دعوت", "تقاضا", "خواست", "خواسته", "طرح", "لایحه", "شرط", "مذاکره"})
"""Nouns of what is refused, not denied."""
RULED = frozenset({"COERCE", "SANCTION"})
"""Types of what is done to somebody with a reason."""
APPROVED, WHETHER = REFUSED | {"ادامه", "تداوم"}, "آیا"
ABLE, BE, HAVE, NEITHER = "توانستن", "بودن", "داشتن", "نه"
TOLD = frozenset({"present", "past", "perfect"})
THIS, OF_THEIRS = "این", ["این", "کار"]
POINTED = 2
"""So many words point to what happened: این رویداد."""
ANSWERABLE = frozenset({"مسئول", "مسوول", "عامل", "مقصر", "دخیل"})


def calls_untrue(work: Work, clause: Clause) -> bool:
    """Whether a clause calls what was told untrue: این گزارش‌ها را «سیاه‌نمایی» خواند."""
    objects = [p for p in clause.phrases if p.ra]
    called = [h for p in clause.phrases if not p.ra for h in _untrue(work, p)]
    if any(_is_telling(work, p) or _takes_up_telling(work, clause, p) for p in objects):
        return bool(called)
    return any({work.text.keys[h], work.text.lemmas[h]} & UNREAL for h in called) and any(
        _is_deed(work, p) for p in objects
    )


def says_untrue(work: Work, clause: Clause) -> bool:
    """Whether a clause calls what was told untrue, or says that it is: این گزارش دروغ محض است، این خبر درست نیست."""
    if clause.verb is None or clause.verb.lemma != BE:
        return calls_untrue(work, clause)
    bare = [p for p in clause.phrases if not p.func and not p.ra]
    if clause.verb.negated:
        untrue = work.text.keys[clause.verb.first - 1] in TRUE
    else:
        untrue = any(_untrue(work, p) for p in clause.phrases if not p.ra)
    return untrue and any(_is_telling(work, p) for p in bare)


def parts_things(work: Work, clause: Clause) -> bool:
    """Whether a clause only says that one thing has nothing to do with another: *این سفر* ارتباطی به مذاکرات ندارد; who
    has nothing to do with a deed denies it."""
    verb = clause.verb
    if verb is None or not any(not p.func and p.heads and work.is_a(p.heads[-1], "bearing") for p in clause.phrases):
        return False
    own = work.args.own_subject(clause)
    if own is None:
        return clause.relation == "relative" or work.text.keys[clause.first] == THIS  # کاغذی که ربطی به آن ندارد
    return not own.mentions or own.mentions[0].first != own.first


def says_true(work: Work, clause: Clause) -> bool:
    """Whether a clause says that what was told is so: این خبر درست است، حقیقت دارد, این گزارش را درست خواند, این رویداد
    رخ داده است."""
    verb = clause.verb
    if verb is None or verb.negated or verb.tense not in TOLD or verb.first == clause.first:
        return False
    if clause.parent is not None and clause.parent not in work.statement_of:
        return False  # نمی‌داند که این خبر درست است یا نه
    before, lemma = work.text.keys[verb.first - 1], verb.lemma
    if (before in TRUE and lemma == BE) or (before in TRUTH and lemma == HAVE):
        return any(_is_telling(work, p) for p in clause.phrases if not p.func and not p.ra)
    if before in TRUE and lemma in CALL:
        return any(_is_telling(work, p) for p in clause.phrases if p.ra)
    place = happens_at(work, clause) if clause.relation == "content" else None
    return place is not None and any(p.last == place and _took_place(work, p) for p in clause.phrases)


def happens_at(work: Work, clause: Clause) -> int | None:
    """Where the words begin that say that something takes place, if a clause's verb does: *رخ* داد، *صورت* گرفت."""
    support, verb = work.readings[clause.index].support, clause.verb
    if support is None or verb is None or support.pattern.target.voice != "happen":
        return None
    return min(support.tokens, default=verb.first)


def _took_place(work: Work, phrase: Phrase) -> bool:
    """Whether a bare phrase does no more than point to what happened by a word for anything: *این رویداد* رخ داده است;
    who says that این حمله was made tells it himself, and who says این حادثه *هنگامی* رخ داد tells when."""
    shown = not phrase.func and phrase.last - phrase.first == POINTED and work.text.keys[phrase.first] in TAKING_UP
    return shown and work.lemma_is(phrase.first + 1, "happenings")


def _untrue(work: Work, phrase: Phrase) -> list[int]:
    """The words of a phrase that call something untrue; بی اساس may be written as a preposition and its noun."""
    baseless = phrase.func == WITHOUT
    return [h for h in phrase.heads if (work.text.keys[h] in BASES if baseless else work.is_a(h, "untrue"))]


def _is_deed(work: Work, phrase: Phrase) -> bool:
    infinitives = (f for h in phrase.heads for f in work.tokens[h].word.verbs if f.form == "infinitive")
    return any(infinitives) or any(work.lex.noun_at(work.text, h) for h in phrase.heads)


def _takes_up_telling(work: Work, clause: Clause, phrase: Phrase) -> bool:
    """Whether an object is آن, behind the clause that tells of a telling: این ادعا را رد کرد و *آن را* دور از واقعیت
    خواند."""
    before = work.previous(clause) if clause.coordinate else None
    if before is None or not work.is_alone(phrase, THAT):
        return False
    return any(p.ra and _is_telling(work, p) for p in before.phrases)


def _is_telling(work: Work, phrase: Phrase) -> bool:
    lemmas = (work.text.lemmas[h] for h in phrase.heads)
    pointers = (work.lex.pointers.get(lemma) for lemma in lemmas)
    return any(p is not None and p.to in ("claim", "accusation") for p in pointers)


class Stances:
    """Reads the stances of one text's clauses."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._doubles = work.text.keys.count(NEITHER) > 1
        """Whether نه … نه can stand in the text."""

    def of(self, clause: Clause) -> Stance | None:
        """The stance that a clause takes, or None where it answers nothing."""
        verb, reading = clause.verb, self.work.readings[clause.index]
        assert verb is not None
        wished, negated = verb.tense == "subjunctive", verb.negated
        if (wished and self._is_anybodys(clause)) or (negated and self._says_no_more(clause)):
            return None
        if (self._doubles and self._is_neither_nor(clause)) or (negated and self._leaves_out(clause, verb)):
            return "silent"
        if (negated or clause.modal == ABLE) and self._is_unverified(clause):
            return "unverified"
        for name, cue in reading.cues:
            if cue.stance and self._holds(clause, name):
                return cue.stance
        if self._withholds(clause, verb):
            return "silent"
        if verb.lemma == BE and ((negated and self._is_not_behind(clause)) or says_untrue(self.work, clause)):
            return "denies"
        number = self.work.statement_of.get(clause.index)
        if (number is not None and self.confirms_beside(clause)) or says_true(self.work, clause):
            return "confirms"
        return self._of_saying(clause, verb, number)

    def _of_saying(self, clause: Clause, verb: VerbGroup, number: int | None) -> Stance | None:
        """The stance that a clause takes by its verb of saying; ``number``: the statement made of it."""
        if number is not None:
            stance = self.work.statements[number].stance
            blames = stance == "denies" and (self._blames(clause) or self._rejects_deed(clause))
            return None if blames or (stance == "confirms" and self._approves(clause)) else stance
        said = self.work.readings[clause.index].speech
        if said is None:
            return None
        if clause.quoted and verb.person in IN_FIRST_PERSON:
            speech = said.pattern.target  # «ما این ادعا را رد می‌کنیم»
            return speech.stance if speech.negated == verb.negated else None
        return "silent" if verb.negated and said.pattern.entry == CONFIRM else None  # تا کنون تایید نکرده است

    def _is_anybodys(self, clause: Clause) -> bool:
        """Whether a clause tells of whoever would answer so: *هر کس* راه حل دو دولتی را تأیید نکند."""
        keys = self.work.text.keys[clause.first : clause.first + 2]
        return keys in (["هر", "کس"], ["هر", "کسی"], ["هر", "که"])

    def _says_no_more(self, clause: Clause) -> bool:
        """Whether who has spoken before only says no more than that: وزارت توضیحات *بیشتری* در این باره نداد."""
        if MORE.isdisjoint(self.work.text.keys[clause.first : clause.last]):
            return False
        who = self.work.args.subject(clause)[0]
        return any(s.clause < clause.index and not set(who).isdisjoint(s.speakers) for s in self.work.statements)

    def _holds(self, clause: Clause, cue: str) -> bool:
        """Whether who knows nothing of a deed denies it; of why or where it was done, nobody needs to know."""
        if cue == SILENT:
            about = [p for p in clause.phrases if p.func in ("از", "درباره", "در", "بر") and p.last > p.first]
            mourns = MINUTE in self.work.text.keys[clause.first : clause.last]
            wished = clause.verb is not None and clause.verb.tense == "subjunctive"  # اگر توضیحی ندهد
            wished = wished or (clause.verb is not None and clause.verb.lemma == SEE)  # ایران هنوز چیزی ندیده
            return not (wished or mourns or self._asks_for_detail(clause) or any(self._is_detail(p) for p in about))
        if cue == UNVERIFIED:  # صحت این خبر را تایید کرد: he could
            return clause.verb is None or clause.verb.negated or clause.modal == ABLE
        if cue == DENIED:
            wished = clause.verb is not None and clause.verb.tense == "subjunctive"  # قول داد که دخالتی نداشته باشد
            refused = any(p.func in WITH and self._refuses(p) for p in clause.phrases)
            return not (wished or refused or self._blames(clause) or parts_things(self.work, clause))
        if cue != UNAWARE:
            return True
        ends = [p.last - 1 for p in clause.phrases if not p.ra and p.last > p.first]
        if not any((self.work.text.keys[at],) in self.work.lex.undone for at in ends):
            return False  # *خبر* حمله صحت ندارد
        told = [p.first for p in clause.phrases if p.func in ("از", "درباره", "در") and p.last > p.first]
        told += [at for at in range(clause.first, ends[0]) if self.work.text.lemmas[at] in POINTING]  # در این باره
        return any(self._points_to_deed(at) or self._names_deed(at) for at in told)

    def _approves(self, clause: Clause) -> bool:
        """Whether what is to be done is approved, or whether it will be is still asked: *ادامهٔ مذاکرات* را تأیید کرد,
        *آیا* این پیشنهاد را می‌پذیرد."""
        objects = [p for p in clause.phrases if p.ra and p.heads]
        if any(self.work.text.lemmas[p.heads[0]] in APPROVED for p in objects):
            return True
        return WHETHER in self.work.text.keys[max(0, clause.first - 1) : clause.first + 2]

    def _blames(self, clause: Clause) -> bool:
        """Whether it is what somebody ruled that a clause calls baseless, which blames and denies nothing: این
        *بازداشت‌ها* را بی‌اساس خواند."""
        objects = [p for p in clause.phrases if p.ra]
        if not objects or any(_is_telling(self.work, p) for p in objects):
            return False
        if not any(self.work.is_a(h, "untrue") for p in clause.phrases if not p.ra for h in p.heads):
            return False
        deeds = (self.work.lex.noun_at(self.work.text, h) for p in objects for h in p.heads[:2])
        return any(deed is not None and deed[1].type in RULED for deed in deeds)

    def _rejects_deed(self, clause: Clause) -> bool:
        """Whether آن is the deed that the clause before, joined to it, judges, which is rejected then: این حمله را نقض
        حاکمیت دانست و *آن را رد کرد*."""
        before = self.work.previous(clause) if clause.coordinate else None
        if before is None or not self.work.object_is(clause, THAT):
            return False
        judged = [p for p in before.phrases if p.ra]
        return any(_is_deed(self.work, p) for p in judged) and not any(_is_telling(self.work, p) for p in judged)

    def _asks_for_detail(self, clause: Clause) -> bool:
        """Whether who, where or why is what nothing is said of: توضیح نداد این مذاکرات *در کجا* برگزار می‌شود."""
        behind = clause.verb.last if clause.verb is not None else clause.last
        end = self.work.text.sentences[clause.sentence].last
        return not ASKED.isdisjoint(self.work.text.keys[behind : min(behind + ASKING, end)])

    def _is_detail(self, phrase: Phrase) -> bool:
        """Whether a phrase is about what a deed only has: از *محتوای* آن چیزی نگفته است."""
        at = phrase.first
        return self.work.text.keys[at] in DETAILS or self.work.lemma_is(at, "causes")

    def _refuses(self, phrase: Phrase) -> bool:
        """Whether what is rejected beside is no telling: ضمن رد این *درخواست* گفت که …"""
        keys = self.work.text.keys[phrase.first : phrase.last]
        return keys[:1] == [REFUSING] and any(self.work.text.lemmas[h] in REFUSED for h in phrase.heads[1:3])

    def _points_to_deed(self, at: int) -> bool:
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        if keys[at] not in TAKING_UP or at + 1 >= len(keys):
            return False
        return lemmas[at + 1] in self.work.lex.pointers or self._names_deed(at + 1)

    # -- no confirmation was possible ----------------------------------------------------------------------------
    def _is_unverified(self, clause: Clause) -> bool:
        """نتوانسته است … را تایید کند، قادر به تایید آن نیست، از سوی منابع مستقل تایید نشده است."""
        if not self.work.holds(self._span(clause), "verifying"):
            return False
        if clause.modal == ABLE:
            return self._cannot(clause)
        keys = {self.work.text.keys[i] for i in self._span(clause)}
        return bool(keys & UNABLE) or any(self._says_independent(clause, i) for i in self._span(clause))

    def _span(self, clause: Clause) -> range:
        assert clause.verb is not None
        return range(clause.first, clause.verb.last)

    def _cannot(self, clause: Clause) -> bool:
        return any(f.lemma == ABLE and f.negated for i in self._span(clause) for f in self.work.tokens[i].word.verbs)

    def _says_independent(self, clause: Clause, at: int) -> bool:
        """Whether a word says that who would confirm it is independent; کمیسیون مستقل انتخابات is a name."""
        if self.work.text.keys[at] not in INDEPENDENT:
            return False
        names = (m for p in clause.phrases for m in p.mentions if m.kind in BODIES)
        return not any(m.first <= at < m.last for m in names)

    # -- neither yes nor no ----------------------------------------------------------------------------------------
    def _is_neither_nor(self, clause: Clause) -> bool:
        """این خبر را نه تأیید و نه تکذیب کرد, مسئولیت آن را نه پذیرفته و نه رد کرده است."""
        keys = self.work.text.keys[clause.first : clause.last + FEW]
        at = [n for n, key in enumerate(keys) if key == NEITHER]
        return len(at) > 1 and any(
            keys[n + 1 : n + 2] and keys[n + 1].removesuffix(INDEFINITE) in YES_OR_NO for n in at
        )

    def _leaves_out(self, clause: Clause, verb: VerbGroup) -> bool:
        """رسانه‌های رسمی خبر این اعدام‌ها را منتشر نکرده‌اند."""
        if self.work.text.keys[verb.first - 1] not in PUBLISHED:
            return False
        return any(p.ra and p.heads and self.work.lemma_is(p.heads[0], "tellings") for p in clause.phrases)

    # -- nothing is said -----------------------------------------------------------------------------------------
    def _withholds(self, clause: Clause, verb: VerbGroup) -> bool:
        """از اظهار نظر در این مورد خودداری کردند، نخواست در این باره چیزی بگوید، حاضر به صحبت نشد."""
        keys = self.work.text.keys
        for phrase in clause.phrases if verb.tense != "subjunctive" else ():  # دستور داد که از مصاحبه *خودداری کنند*
            if not phrase.func and phrase.heads and keys[phrase.heads[-1]] in WITHHELD:
                return any(p.func == "از" and self._is_answer(p) for p in clause.phrases)
        return verb.negated and verb.lemma in UNWILLING and self._would_not_say(clause, verb)

    def _would_not_say(self, clause: Clause, verb: VerbGroup) -> bool:
        """نخواستند در این مورد چیزی بگویند، حاضر نشد در این باره صحبت کند."""
        if READY in self.work.text.keys[clause.first : verb.first]:  # حاضر به گفت‌وگو در این باره نشد
            asked = (p for p in clause.phrases if p.func == "به" and p.heads)
            if any(self.work.is_a(p.heads[0], "answering") for p in asked):
                return True
        if verb.lemma != "خواستن" and self.work.text.keys[verb.first - 1] != READY:
            return False
        below = self.work.wished.get(clause.index, ())
        return any(self._would_answer(c) for c in below)

    def _would_answer(self, clause: Clause) -> bool:
        """Whether a clause tells what would be an answer: صحبت کند، چیزی بگوید, not نامش فاش شود."""
        assert clause.verb is not None
        bare = [h for p in clause.phrases if not p.func and not p.ra for h in p.heads]
        said = any(self.work.lex.undone.get((self.work.text.keys[h],)) or self.work.is_a(h, "answering") for h in bare)
        said = said and not clause.verb.passive and clause.verb.lemma != "شدن"
        return said and not self.work.talks_with_party(clause)

    def _is_not_behind(self, clause: Clause) -> bool:
        """نیروهای این کشور مسئول این حمله نیستند."""
        keys = self.work.text.keys
        if any(keys[p.first : p.first + 2] == OF_THEIRS and p.mentions for p in clause.phrases if not p.func):
            return True  # این کار نیروهای این کشور نبوده است
        held = (i + 1 for i in self._span(clause) if keys[i] in ANSWERABLE)
        return any(keys[i] in ("این", "آن") or self._names_deed(i) for i in held)

    def _is_answer(self, phrase: Phrase) -> bool:
        """Whether a phrase is about answering: its first words are nouns of saying, answering or confirming."""
        return any(self.work.is_a(h, "answering") for h in phrase.heads[:2])

    # -- said beside ---------------------------------------------------------------------------------------------
    def confirms_beside(self, clause: Clause) -> bool:
        """با تایید این خبر گفت که …: who says more, in a clause of saying, confirms what was told."""
        for phrase in clause.phrases:
            if phrase.func in WITH and phrase.heads and self._takes_up(phrase):
                return True
        return False

    def _takes_up(self, phrase: Phrase) -> bool:
        first, keys = phrase.heads[0], self.work.text.keys
        if first != phrase.first or self.work.text.lemmas[first] not in ("تایید", "تصدیق"):
            return False
        after = first + 1
        if after >= phrase.last:
            return False
        return keys[after] in ("این", "آن", "وقوع") or self.work.lemma_is(after, "tellings") or self._names_deed(after)

    def _names_deed(self, at: int) -> bool:
        return self.work.is_a(at, "killed") or self.work.lex.noun_at(self.work.text, at) is not None
