"""Whether a frame fits a clause whose words it matches: its voice, its roles, and what its entry wants or rules out."""

from __future__ import annotations

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import Clause, Phrase, VerbGroup
from rawi.clauses.words import COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.record import STATE_SECTORS
from rawi.what.arguments.agents import POINTING_TO
from rawi.what.arguments.shared import shared_object
from rawi.what.arguments.somebody import befalls_somebody
from rawi.what.matching.evaluated import Evaluated
from rawi.what.matching.stances import says_untrue
from rawi.what.matching.standing import BESIDE, MADE, OPENERS
from rawi.what.patterns import Match
from rawi.what.wording import Stretch, Wording
from rawi.who.reading import POINTING

LISTING = COMMAS | {"و"}
_CLAIMING = frozenset({"مدعی", "صرف", "وقف", "خرج", "فدای", "مشغول"})
"""Words that lead what completes them, with a light verb of their own after it."""
KNOW, GIVE = "دانستن", "دادن"
UNNAMED = frozenset({"نامش", "نامشان", "هویتش", "هویتشان"})
ARREST = "بازداشت"
"""A noun that has the form of a past verb."""
STAGES = frozenset({"پایان", "ادامه", "حاشیه", "ابتدای", "آغاز", "خلال"})
CONDEMNED = "محکوم"
OUT_OF, KEEP = "از", "بازداشتن"
"""Before those of whom some are the object."""
EFFECT = "مبنی بر"
GOVERNING = MADE | {"تهدید", "دعوت"}
"""Nouns of light verbs that have what is threatened, charged or asked behind them: تهدید *به حمله* کرد."""
NOUNLIKE = frozenset({ARREST, "کشت"})
"""Nouns of the same form as a verb that tells an event."""
ASKED = frozenset({"", "بر", "از", "به", "برای"})
"""Functions of the phrases that tell what a request asks for."""
PERSONS = frozenset({"person", "delegation"})
PEOPLE = PERSONS | {"people", "pronoun"}
PARTIES = PERSONS | {"people", "country", "government", "group", "organization"}
BECAUSE, WITHIN = "به دلیل", "در"
OCCASIONS = frozenset({"در", "در جریان", "به اتهام"})
"""What is done in, comes of, or is a charge: در تصادف رانندگی، بر اثر سیلاب، به جرم قتل."""

MET = ("با",)
"""The recipient of frames of meeting somebody."""
LOSES = ("subj",)
"""The recipient of frames whose subject suffers: ده کشته *داد*."""
UNKNOWN = "unknown-name"
"""By which rule the whole of a mention is a person's name."""
NOT_YET, ALLEGE = "هنوز", "allege"
DETAINED, OWNED = "detained", ("شان", "مان", "ش", "م")
"""What those arrested are counted as, and pronouns written on what somebody owns."""
_BODIES = frozenset({"government", "organization"})
_NAMED = _BODIES | {"group", "person"}
DONE = frozenset({"SANCTION", "COERCE", "CONCEDE", "RETREAT", "PROTEST", "MOBILIZE", "AID"})
"""Types of deeds that nobody does by pointing to one: با اشاره به *تحریم‌های تازه* اعلام کرد که …."""


class Fitting(Evaluated):
    """Tells which frames fit the clauses of one text."""

    def _fits(self, clause: Clause, match: Match[Predicate], around: Stretch) -> bool:
        """Whether a clause, the words of which are ``around``, has what an entry asks for."""
        pattern = match.pattern
        target, verb = pattern.target, clause.verb
        assert verb is not None
        if target.negated and not self._is_undone(clause, verb, target):
            return False
        if self._is_its_own(clause, match.tokens[0]) if match.tokens else self._is_no_arrest(clause, verb, target):
            return False
        if (target.report or target.report_unless) and not self.work.is_about(pattern.entry, target):
            return False
        lex = self.work.lex
        words, unless = lex.constrained.get(pattern.entry) or lex.constraints(pattern.entry, target)
        if words.firsts and not self._has_words(clause, match, around, words, unless):
            return False
        if target.wish and (clause.index not in self.work.wished or self._would_answer(clause, target)):
            return False
        if CONDEMNED in pattern.own and self._condemns(clause, match):
            return target.type == "ACCUSE"
        if pattern.passive and self._is_impersonal(target) and not self._has_no_subject(clause, match):
            return False
        judges = bool(target.evaluated) or target.type == "ACCUSE"
        costs = target.toll is not None and target.recipient == LOSES and self._costs_lives(clause)
        if costs or (judges and self._judges_otherwise(clause, match)):
            return False
        if target.to and not self._befalls_persons(clause, match):
            return False
        knows = verb.lemma == KNOW and not match.tokens and self._knows(clause, target)
        if knows or (target.type == "REQUEST" and self._stays_unnamed(clause)):
            return False
        if (target.objects and not self._befalls(clause, match)) or self._is_of_place(clause, match):
            return False
        told = target.toll is not None
        if ((told or target.type == "REJECT") and self._is_of_antecedent(clause, unless)) or (
            told and self._holds_thing(clause, target)
        ):
            return False
        return unless.firsts.isdisjoint(around.forms) or not unless.stands_in(self._parties(clause, match))

    def _is_pointed_at(self, clause: Clause, noun: int) -> bool:
        """Whether a noun taken for a verb's is only what a speaker goes by: با اشاره *به تحریم‌ها* اعلام کرد imposes
        none."""
        thing = clause.holding(noun)
        return thing is not None and self._is_what_pointed_to(clause, thing)

    def _is_what_pointed_to(self, clause: Clause, thing: Phrase) -> bool:
        keys, at = self.work.text.keys, thing.start
        return thing.func == "به" and at > clause.first + 1 and keys[at - 1] in POINTING_TO and keys[at - 2] == "با"

    def _but_pointed_at(self, clause: Clause, around: Stretch) -> Stretch:
        """The words of a clause, but for what a speaker goes by: با اشاره *به تحریم‌های جدید* اعلام کرد."""
        thing = next((p for p in clause.phrases if self._is_what_pointed_to(clause, p)), None)
        if thing is None:
            return around
        rest = [i for i in self._own_indexes(clause, clause.first, clause.last) if not thing.start <= i < thing.last]
        return Stretch.at(self.work.text, rest)

    def _is_undone(self, clause: Clause, verb: VerbGroup, target: Predicate) -> bool:
        """Whether the verb of a frame told by not doing it is negated; who has not voted yet rejects nothing (سنا
        *هنوز* به این طرح رأی نداده است), but who still lets nobody in does."""
        before = self.work.text.keys[clause.first : verb.first]
        return verb.negated and not (target.type == "REJECT" and not target.mode and NOT_YET in before)

    def _costs_lives(self, clause: Clause) -> bool:
        """Whether it is an attack that is said to have dead, who are not its maker's: *حملهٔ روسیه* به اودسا پنج کشته
        داد; but نیروهای روسیه پنج کشته دادند."""
        subject = next((p for p in clause.phrases if not p.func and not p.ra), None)
        if subject is None or subject.heads[:1] != [subject.first]:
            return False
        deed = self.work.lex.noun_at(self.work.text, subject.first)
        return deed is not None and deed[1].type == "ASSAULT"

    def _judges_otherwise(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a clause praises where a frame blames, or only denies what was told (این ادعا را نادرست خواند, این
        اتهام را مردود دانست), by which one accuses nobody."""
        target = match.pattern.target
        if target.evaluated:
            return self._evaluation(clause) != target.evaluated or says_untrue(self.work, clause)
        return any(self.work.is_a(at, "untrue") for at in match.tokens) and says_untrue(self.work, clause)

    def _is_of_place(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a meeting with nobody is what somebody pays to a place: فردا *از این پایگاه* دیدار خواهد کرد."""
        if not match.tokens or match.pattern.target.recipient != MET or not match.pattern.target.mutual:
            return False
        of = next((p for p in clause.phrases if p.func == "از" and p.last == match.tokens[0]), None)
        at_place = of is not None and any(m.kind in ("place", "country") for m in of.mentions)
        return at_place and not any(p.func in MET for p in clause.phrases)

    def _is_its_own(self, clause: Clause, first: int) -> bool:
        """Whether خود, by which an entry begins, only says whose another thing is: گوشی تازهٔ *خود را* معرفی کرد."""
        if self.work.text.keys[first] not in REFLEXIVES:
            return False
        thing = clause.holding(first)
        return thing is not None and thing.first < first and not thing.mentions

    def _is_of_antecedent(self, clause: Clause, unless: Wording) -> bool:
        """Whether one of ``unless`` leads what a relative clause tells of: نفتکشی که توقیف شده بود is not arrested,
        اتهامی که نپذیرفت is no offer."""
        lead = self._antecedent_noun(clause)
        return lead is not None and unless.stands_in(Stretch.of(self.work.text, lead, lead + 1))

    def _antecedent_noun(self, clause: Clause) -> int | None:
        """The noun of which a relative clause tells, where it is no name: دو *نفتکشی* که ایران توقیف کرد."""
        noun = clause.antecedent
        if clause.relation != "relative" or clause.coordinate or noun is None or not noun.heads:
            return None
        counted = len(noun.heads) > 1 and self.work.tokens[noun.heads[0]].word.number is not None
        return noun.heads[counted]

    def _stays_unnamed(self, clause: Clause) -> bool:
        """Whether somebody only asks not to be named: به گفتهٔ مقامی که خواست نامش فاش نشود."""
        return any(
            not UNNAMED.isdisjoint(self.work.text.keys[wished.first : wished.last])
            for wished in self.work.wished.get(clause.index, ())
        )

    def _would_answer(self, clause: Clause, target: Predicate) -> bool:
        """Whether somebody only would not say anything, which is no refusal: حاضر نشد که در این مورد صحبت کند; but با
        طالبان گفتگو کند."""
        wished = self.work.wished[clause.index] if target.type == "REJECT" else ()
        answers = (c for c in wished if any(self.work.is_a(i, "answering") for i in range(c.first, c.last)))
        return any(not self.work.talks_with_party(c) for c in answers)

    @staticmethod
    def _knows(clause: Clause, target: Predicate) -> bool:
        """Whether دانستن means to know, which it does without an object that is held to be something: رسانه‌های جعلی
        می‌دانند که …."""
        return "obj" in target.recipient and not any(p.ra or p.func == "از" for p in clause.phrases)

    @staticmethod
    def _is_impersonal(target: Predicate) -> bool:
        """Whether a passive is derived of a verb without an object: به پاسگاه حمله شد."""
        return "obj" not in target.recipient and "obj" not in target.actor and not target.objects

    def _has_no_subject(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a verb in the third person singular has its nouns right before it, each leading its phrase, as an
        impersonal passive has; in حملهٔ روسیه باعث بحران شد it has not."""
        verb = clause.verb
        assert verb is not None
        if verb.person not in (None, "3s") or not match.tokens:
            return False
        led = next((place for place, p in enumerate(clause.phrases) if p.first == match.tokens[0]), None)
        return led is not None and all(self._goes_on(p, match) for p in clause.phrases[led:])

    def _goes_on(self, phrase: Phrase, match: Match[Predicate]) -> bool:
        """Whether a phrase holds a pattern's words, or is joined to the one that does: کمک‌های نقدی، خیمه و خدمات."""
        if phrase.func or phrase.ra:
            return False
        own = any(phrase.first <= t < phrase.last for t in match.tokens)
        return own or self.work.text.keys[phrase.first - 1] in LISTING

    def _condemns(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a deed is condemned, and nobody to a punishment: اعدام دو زندانی, *اجرای* این احکام, *افزایش*
        اعدام‌ها را محکوم کرد."""
        if match.pattern.own[0] == "به":
            return False  # متهم اصلی *حمله* را به حبس محکوم کرد: him, and no deed
        thing = clause.marked()
        if thing is None and match.pattern.passive:
            thing = self.work.args.own_subject(clause)  # حمله به زندان محکوم شد
        ahead = next((p for p in clause.phrases if thing is not None and p.last == thing.first and not p.func), None)
        if ahead is not None and ahead.heads and self.work.lemma_is(ahead.heads[0], "verdicts"):
            return True  # حکم زندان | این خبرنگار را محکوم کرد
        if thing is None:
            return False
        heads = [h for h in thing.heads if self.work.text.keys[h] not in POINTING]
        if not heads or (thing.mentions and thing.mentions[0].first < heads[0]):
            return False
        leads = heads[: 1 + (self.work.lemma_is(heads[0], "carrying_out") or self.work.lemma_is(heads[0], "courses"))]
        return any(
            self.work.lemma_is(h, "verdicts") or self.work.lex.noun_at(self.work.text, h) is not None for h in leads
        )

    def _is_no_arrest(self, clause: Clause, verb: VerbGroup, target: Predicate) -> bool:
        """Whether بازداشت, though it ends a clause, is the noun (از روز بازداشت، …): the verb has an object with را; or
        somebody is kept from something: ما را *از ادامهٔ کار* باز نداشت."""
        kept = verb.lemma == KEEP and target.mode == "arrest"
        if kept and any(p.func == OUT_OF and p.heads and not p.mentions for p in clause.phrases):
            return True
        if verb.passive or verb.last > verb.first + 1 or self.work.text.keys[verb.first] not in NOUNLIKE:
            return False
        if clause.coordinate and not clause.phrases and clause.previous is not None:
            before = self.work.clauses[clause.previous]  # سه سرباز را ربود *و کشت*
            return before.sentence != clause.sentence or not any(p.ra for p in before.phrases)
        counted = [m for p in clause.phrases if not p.func for m in p.mentions if m.last == verb.first]
        return not any(p.ra for p in clause.phrases) and not any(
            self.work.tokens[m.first].word.number is not None for m in counted
        )

    def _holds_thing(self, clause: Clause, target: Predicate) -> bool:
        """Whether what would be arrested is a work or what somebody owns: *این فیلم* توقیف شد, *موترش را* گرفتند."""
        if target.toll != DETAINED:
            return False
        thing = clause.marked() or self.work.args.own_subject(clause)
        if thing is None or thing.heads[:1] != [thing.first]:
            return False
        before = clause.ending_at(thing)  # در تهران *بازیگر* این سریال را
        if before is not None and any(m.kind in PEOPLE and m.last == before.last for m in before.mentions):
            return False
        first = thing.heads[0] + (self.work.text.keys[thing.heads[0]] in POINTING)
        if first not in thing.heads:
            return False
        key = self.work.text.keys[first]
        owned = any(key.removesuffix(e) in self.work.classes["belongings"] for e in OWNED if key.endswith(e))
        return owned or self.work.lemma_is(first, "fictions") or self.work.lemma_is(first, "belongings")

    def _has_noun_of_its_own(self, clause: Clause) -> bool:
        """Whether a bare noun after the object stands right before the verb, which then is another verb: صورت گرفتن."""
        assert clause.verb is not None
        last = next((p for p in reversed(clause.phrases) if p.last == clause.verb.first), None)
        if clause.verb.passive or last is None or last.func or last.ra or last.mentions:
            return False
        return any(p.ra or not p.func for p in clause.phrases if p is not last)

    def _befalls(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether one of an entry's ``objects`` is in the object with را (and what leads up to it: حساب اینستاگرام …
        را), else in a bare phrase, object or subject."""
        marked = any(p.ra for p in clause.phrases)
        objects = self.work.lex.objects(match.pattern.entry, match.pattern.target)
        if not match.tokens and self._has_noun_of_its_own(clause):
            assert clause.verb is not None  # به زندانیان *پتو و لباس گرم* داد: it is the object itself
            bare = next(p for p in reversed(clause.phrases) if p.last == clause.verb.first)
            return not marked and objects.stands_in(Stretch.of(self.work.text, bare.first, bare.last))
        starts = {p.start for p in clause.phrases if p.ra and not self._is_he(p) and not self._acts_before(clause, p)}
        own = match.tokens[0] if match.tokens else -1  # ده کیلو تریاک کشف و دو تن را دستگیر کردند
        named = [
            (p.start, p.last)
            for p in clause.phrases
            if p.ra
            or (not p.func and (not marked or p.last in starts or p.start < own < p.last))
            or (p.attached and p.func == OUT_OF)  # شماری *از هدف‌ها* را زدند
        ]
        if objects.stands_in(Stretch.joined(self.work.text, named)):
            return True
        if marked or self._is_of_antecedent(clause, objects):
            return not marked
        if match.pattern.passive or (clause.verb is not None and clause.verb.passive):
            return False
        shared = shared_object(self.work, clause)
        return objects.stands_in(Stretch.joined(self.work.text, ((p.start, p.last) for p in shared)))

    def _acts_before(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether who acts stands right before the people whom it befalls: *نیروها* دو تن را انتقال دادند."""
        if not phrase.mentions or phrase.mentions[0].first != phrase.first:
            return False
        doer = self.work.args.own_subject(clause)
        return doer is not None and doer.last == phrase.start and [m.kind for m in doer.mentions[:1]] == ["people"]

    @staticmethod
    def _is_he(phrase: Phrase) -> bool:
        """Whether a phrase is a pronoun, to which nothing before it leads up: نیروها *او* را انتقال دادند."""
        return [m.kind for m in phrase.mentions] == ["pronoun"] and not phrase.heads

    def _befalls_persons(self, clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a deed befalls people themselves, not what is theirs: از *سخنان* وزیر."""
        target, verb = match.pattern.target, clause.verb
        strict = "party" in target.to  # به میانجی‌گری در توافق کمک کرد helps nobody
        named = [p for p in clause.phrases if p.func in target.recipient and (p.mentions or strict)]
        undergone = match.pattern.passive or (verb is not None and verb.passive) or "subj" in target.recipient
        if "obj" in target.recipient or "subj" in target.recipient:
            own = self.work.args.own_subject(clause) if undergone else None
            objects = [p for p in clause.phrases if p.ra] or ([] if undergone else shared_object(self.work, clause))
            named += [own] if own is not None else objects
        kinds = PARTIES if strict else PEOPLE if "somebody" in target.to else PERSONS
        who = [p.mentions[0] if p.mentions and p.mentions[0].first == p.first else None for p in named]
        done = "somebody" in target.to and not match.tokens and not undergone
        if done and self._is_apart_from_verb(clause):
            return False
        elsewhere = "somebody" in target.to and undergone and not who
        elsewhere = elsewhere or ("somebody" in target.to and befalls_somebody(self.work, clause, target, undergone))
        return elsewhere or (bool(who) and all(m is not None and m.kind in kinds for m in who))

    @staticmethod
    def _is_apart_from_verb(clause: Clause) -> bool:
        """Whether something else than whom or where stands right before a verb, and makes another of it: او را جدی
        گرفتند, او را *به گروگان* گرفتند; but او را *در بازار* گرفتند."""
        verb = clause.verb
        last = next((p for p in reversed(clause.phrases) if verb is not None and p.last == verb.first), None)
        return last is not None and not last.ra and bool(last.heads or not last.mentions)

    def _is_claimed(self, clause: Clause, noun: int) -> bool:
        """Whether a noun completes one before it, which the verb goes with: مدعی کشتن دو عضو طالبان شد joins nothing,
        and صرف جنگ کردن spends."""
        if noun > clause.first and self.work.text.keys[noun - 1] in _CLAIMING:
            return True
        for phrase in clause.phrases:
            if phrase.first < noun < phrase.last and self.work.text.keys[phrase.first] in _CLAIMING:
                return True
            if phrase.last == noun == phrase.first + 1 and phrase.func == EFFECT:
                return True  # اقدام به ارسال پیامی مبنی بر لغو تحصن کردند
        return False

    @staticmethod
    def _met_before(clause: Clause, match: Match[Predicate]) -> bool:
        """Whether a meeting behind those who are met lost its verb to another deed, which no frame tells: با مردم
        *دیدار و* مشکلات‌شان را بررسی کرد."""
        if match.pattern.target.type != "CONSULT" or len(match.tokens) != 1:
            return False
        noun = match.tokens[0]
        leads = any(p.ra and p.first == noun < p.last - 1 for p in clause.phrases)
        return leads and any(p.func == "با" and p.mentions and p.last <= noun for p in clause.phrases)

    def _opens(self, clause: Clause, noun: int) -> bool:
        """Whether a verb's noun leads its phrase with all its complements: خواستار … انتخابات آزاد شد frees nobody."""
        opener = self.work.text.keys[noun] in OPENERS
        return opener and any(p.first == noun and not p.func for p in clause.phrases)

    def _governs(self, clause: Clause, noun: int) -> bool:
        """Whether به after a verb's noun leads to what stands right before the verb: ایران را *تهدید* به حمله کرد."""
        keys, verb = self.work.text.keys, clause.verb
        if verb is None or keys[noun] not in GOVERNING or noun + 1 >= verb.first or keys[noun + 1] != "به":
            return False
        return any(p.func == "به" and p.start == noun + 1 and p.last == verb.first for p in clause.phrases)

    def _is_before(self, noun: int, verb: int) -> bool:
        return BESIDE.issuperset(self.work.text.keys[noun + 1 : verb])

    def _allowed(self, clause: Clause, around: Stretch, unless: Wording) -> bool:
        """Whether none of ``unless`` stands in a clause, the words of which are ``around``."""
        if unless.is_far_from(around):
            return True
        if clause.index in self.work.inside:
            around = Stretch.at(self.work.text, self._own_indexes(clause, clause.first, clause.last))
        return not unless.stands_in(around)

    def _parties(self, clause: Clause, match: Match[Predicate]) -> Stretch:
        """The words among which an entry's ``unless`` count: its own, its arguments', and the occasion's.

        What else stands in the clause says nothing of its verb: با حمایت روسیه دستگیر شد is an arrest, though حمایت جلب
        کردن is none.
        """
        functions = {"", *OCCASIONS, *match.pattern.target.recipient}
        if match.pattern.target.type == "AID" or any(self.work.text.keys[t] == CONDEMNED for t in match.tokens):
            functions.add("به")  # به ده سال زندان محکوم شد, به بازداشتگاه منتقل شد
        if match.pattern.target.type == "AID":
            functions.add(BECAUSE)  # به دلیل بیماری بستری شد
        found: list[tuple[int, int]] = []
        accuses = match.pattern.target.mode == ALLEGE
        for phrase in clause.phrases:
            some = phrase.attached and phrase.func == OUT_OF  # نیمی *از موشک‌های رهگیر* را شلیک کرد
            # در شهر هرات … آزاد شد: no city was liberated
            argument = phrase.func in functions and (phrase.func != WITHIN or not is_where(phrase))
            if some or argument or _holds_one(phrase, match.tokens):
                found += self._without_names(phrase, accuses) if phrase.mentions else [(phrase.start, phrase.last)]
        if clause.verb is not None:
            found.append((clause.verb.first, clause.verb.last))
        return Stretch.joined(self.work.text, found)

    def _without_names(self, phrase: Phrase, accused: bool) -> list[tuple[int, int]]:
        """A phrase without what the state's bodies and the offices in it are named for, which says nothing of what they
        do or of what befalls them: پولیس *مبارزه با مواد مخدر* سه تن را کشت; nor, where somebody
        is ``accused``, what anybody is named for: حکومت *وحدت ملی* را متهم کرد."""
        parts: list[tuple[int, int]] = []
        at = phrase.start
        for mention in phrase.mentions:
            actor = self.work.who.actors[mention.actor] if mention.actor is not None else None
            state = actor is not None and actor.kind in _BODIES and not STATE_SECTORS.isdisjoint(actor.sectors)
            state = not phrase.ra and (state or mention.entry.startswith("offices:"))  # مدیر مسئول *روزنامه* بازداشت شد
            if accused and actor is not None and actor.kind in _NAMED:
                if mention.first >= at:
                    parts.append((at, mention.head + 1))
                    at = mention.last
                continue
            if phrase.ra and mention.kind == "person":  # رئیس *شورای شهر* را آزاد کرد
                for inner in mention.inner:
                    named = inner.kind in _BODIES and self.work.text.keys[inner.first] not in POINTING
                    if named and at <= inner.first and inner.last < mention.last + 1 and inner.head != mention.head:
                        parts.append((at, inner.first))
                        at = inner.last
            if state and mention.first >= at and mention.last - mention.first > 2:  # پولیس | توجه مردم را
                parts.append((at, mention.first + 1))
                at = mention.last
            elif mention.rule == UNKNOWN and mention.first >= at and (phrase.func or phrase.ra):  # با *گل محمد* جنگید
                parts.append((at, mention.first))
                at = mention.last
        return [*parts, (at, phrase.last)]

    def _is_when(self, phrase: Phrase) -> bool:
        """Whether a phrase completes در پایان: در پایان *گفت‌وگوی خود* بر همکاری تأکید کرد."""
        keys, at = self.work.text.keys, phrase.start
        if at < 2 or phrase.func or phrase.ra or keys[at - 2] != "در" or keys[at - 1] not in STAGES:
            return False
        return self.work.is_a(phrase.first, "occasions")

    def _has_words(
        self, clause: Clause, match: Match[Predicate], around: Stretch, words: Wording, unless: Wording
    ) -> bool:
        """Whether an entry's ``words`` stand where they count: in the clause, or of a request in what is asked for, in
        which none of its ``unless`` may stand."""
        target = match.pattern.target
        if target.type == "REQUEST" and target.content:
            if words.is_far_from(around) and not (target.mode and clause.index in self.work.wished):
                return False
            asked = self._asked(clause, match)
            return words.stands_in(asked) and not (target.mode and unless.stands_in(asked))
        if not words.plain and not words.stands_in(around):  # of plain ones, the table has found one there
            return False
        pointed = target.type in DONE and not POINTING_TO.isdisjoint(self.work.text.keys[clause.first : clause.last])
        if pointed and not words.stands_in(self._but_pointed_at(clause, around)):
            return False
        return target.type != "AID" or bool(match.tokens) or self._gives(clause, words)

    def _gives(self, clause: Clause, words: Wording) -> bool:
        """Whether دادن gives something, and has no noun of its own beside an entry's ``words``: با خودروی زرهی به
        معترضان *پاسخ* داد."""
        verb = clause.verb
        if verb is None or verb.passive or verb.lemma != GIVE:
            return True
        own = next((p for p in clause.phrases if p.last == verb.first and not p.func and not p.ra), None)
        if own is None or own.mentions or own.last > own.first + 1:
            return True
        return words.stands_in(Stretch.of(self.work.text, own.first, own.last)) or self._is_thing(own.first)

    def _is_thing(self, at: int) -> bool:
        """Whether a word is no noun of a light verb: *خیمه* داد, not *پاسخ* داد."""
        return not any(self.work.is_a(at, name) for name in ("answering", "verbal_nouns", "done_alone", "requests"))

    def _asked(self, clause: Clause, match: Match[Predicate]) -> Stretch:
        """The words that say what a request asks for: the complements of its verb and the clauses that complete it
        (خواست که زندانیان را آزاد کنند); what stands beside, as in "with the support of", is not asked for.
        """
        subject = self.work.args.own_subject(clause)
        beside = {id(subject)} if subject and not any(t in _of(subject) for t in match.tokens) else set()
        phrases = [p for p in clause.phrases if p.func in ASKED and id(p) not in beside and not self._is_when(p)]
        phrases = [p for p in phrases if not self.work.args.is_by_the_way(clause, p)]
        found = [(p.start, p.last) for p in phrases]
        if clause.verb is not None:
            found.append((clause.verb.first, clause.verb.last))
        for completing in self.work.wished.get(clause.index, ()) if match.pattern.target.mode else ():
            found.append((completing.first, completing.last))
        return Stretch.joined(self.work.text, found)


def is_where(phrase: Phrase) -> bool:
    """Whether a phrase only names where: در شهر هرات."""
    return phrase.func == WITHIN and not phrase.heads and all(m.kind == "place" for m in phrase.mentions)


def _holds_one(phrase: Phrase, tokens: tuple[int, ...]) -> bool:
    """Whether one of a pattern's words stands in a phrase."""
    for token in tokens:
        if phrase.start <= token < phrase.last:
            return True
    return False


def _of(phrase: Phrase) -> range:
    return range(phrase.start, phrase.last)
