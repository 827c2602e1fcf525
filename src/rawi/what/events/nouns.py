"""Events told by nouns: with a support verb (حمله انجام دادن), under a charge, or as what is told of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase, VerbGroup
from rawi.clauses.words import COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.text.letters import letters
from rawi.what.circumstances.tolls import tolls_of
from rawi.what.events.alongside import did_along
from rawi.what.events.in_passing import InPassing
from rawi.what.events.leads import Leads, part_of
from rawi.what.events.named_parties import AT, CLAIM, NamedParties
from rawi.what.events.planned import FOR, Planned
from rawi.what.events.unnamed import GOES_ON, Unnamed, is_known
from rawi.what.events.verbs import MATERIAL, Deeds
from rawi.what.factuality.setting import RESPONSIBILITY
from rawi.what.matching.fitting import is_where
from rawi.what.matching.told_nouns import is_remembered
from rawi.what.model import EventDraft
from rawi.what.parties.behind import ORDERED
from rawi.what.parties.voices import Voices
from rawi.what.sides import claimed_for
from rawi.what.wording import Stretch, Wording
from rawi.what.work import Reading, Work
from rawi.who.reading import POINTING

_LEADING = frozenset({"charge", "accused", "blamed", "beside", "meeting", "told", "reported"})
"""Voices in which only the noun that leads a phrase tells a deed."""
_CHARGES = frozenset({"charge", "accused", "blamed"})
"""Voices in which only the figure of the deed's own phrase is its toll: *دو مرد* به قتل سه زن متهم شدند."""
_TOLD = frozenset({"told", "accused", "blamed", "charge"})
"""Ways in which the verb only tells of a noun's deed."""
KIND = frozenset({"AID", "SUPPORT", "COOPERATE", "CONSULT", "AGREE", "CONCEDE"})
"""Types of deeds that are not told only because somebody is charged with them: به اتهام *کمک* به فرار دزدان."""
_VERBLESS = frozenset({"progress"})
"""Ways in which a noun may stand for a compound verb: از *ارسال* سلاح خبر داد."""
COUNTING = frozenset({"happen", "told", "recorded"})
"""Ways in which deeds are told by their number alone."""
SEIZE, ALLEGE, CONVICT = "seize", "allege", "convict"
THINGS = frozenset({SEIZE, "restrict", "censor"})
"""Modes of deeds done to things, which need nobody named: از کشف *یک محموله سلاح*, از بسته شدن *گذرگاه* خبر داد."""
PEACE = "صلح"
INFORMED, INFORMED_OF = frozenset({"آگاه", "مطلع", "باخبر", "نزدیک", "حاضر"}), frozenset({"از", "به", "در"})
"""What sources are said to be, and what leads to the deed that they know of."""
BY_THE_WAY = frozenset({"beside", "meeting"})
"""Ways in which the verb tells of something else that happens at the same time."""
PROGRESS = "در حال"
"""Before a noun that may stand for a compound verb: در حال *ارسال* سلاح است."""
AND, TOO, ONE = "و", "همچنین", "یک"
EACH = frozenset({"هر", "هرگونه"})
"""Before a deed that is any of its kind, and none that was done."""
JUDGED = frozenset({"ASSAULT", "COERCE", "SANCTION", "REQUEST"})
"""Types of deeds that who calls them something tells of: قتل او را ترور خواند."""
DESCRIBED = "speech:describe"
UNLIKELY = frozenset({"بعید", "نامحتمل", "غیرمحتمل", "ناممکن", "غیرممکن", "منتفی"})
"""What a deed is held to be that nobody expects: حمله را *بعید* دانست."""


class NamedDeeds(NamedParties):
    """Finds event nouns in a clause's phrases and adds their events."""

    def __init__(self, work: Work, deeds: Deeds) -> None:
        super().__init__(work, deeds)
        self.voices, self.leads = Voices(work), Leads(work)
        self.passing, self.planned = InPassing(work, self.leads), Planned(work, self.leads)
        self.unnamed = Unnamed(work, deeds)

    def read(self, clause: Clause) -> None:
        """Add the events that nouns of a clause tell."""
        reading = self.work.readings[clause.index]
        voice, before, listed = None, "", self._listed(clause, reading)
        for whole in clause.phrases:
            phrase = self._behind_one(whole)
            joined = self._joined_deed(clause, phrase) if voice == "told" and before == "از" else None
            before = phrase.func
            tells = phrase.func in ("از", PROGRESS) or not self.work.deeds.isdisjoint(phrase.heads)
            voice = self.voices.of(clause, phrase, reading) if tells else None
            voice = "told" if tells and phrase.first in listed else voice
            planned = self.planned.of(clause, phrase, reading) if tells or phrase.func == FOR else None
            if planned is not None:
                self._plan(clause, *planned, reading)
                voice = None
                continue
            passing = self.passing.of(clause, phrase) if tells and voice in (None, "beside") else None
            if passing is not None:
                phrase, voice = passing, "told"
            if joined is not None and voice is None:
                self._phrase(clause, joined, reading, "told")
            elif voice is not None:
                named = part_of(phrase, phrase.first + 1, phrase.last) if self.voices.claims(phrase) else phrase
                parts = self._parts(named)
                wounded = phrase.first in listed and self.work.is_a(phrase.first, "wounded")  # counted with the killed
                for part in parts[wounded:]:
                    self._phrase(clause, part, reading, voice)
        taken = self.voices.takes_place(clause, reading)
        if clause.antecedent is not None and taken:
            self._phrase(clause, clause.antecedent, reading, taken)

    def _plan(self, clause: Clause, attack: Phrase, voice: str, reading: Reading) -> None:
        """Add an attack that is only planned or likely."""
        told = len(self.work.events)
        self._phrase(clause, attack, reading, voice)
        for event in self.work.events[told:]:
            event.aspect, event.tolls = self.planned.aspect(clause, attack, voice), []

    def _listed(self, clause: Clause, reading: Reading) -> set[int]:
        """Where deeds begin that commas join to one that is told: از بازداشت دو تن، *کشف سلاح* و … خبر داد, بازداشت
        دو تن، کشف سلاح و … را اعلام کرد."""
        keys = self.work.text.keys
        if clause.index not in self.work.statement_of or COMMAS.isdisjoint(keys[clause.first : clause.last]):
            return set()
        bare = [p for p in clause.phrases if not p.func and p.heads[:1] == [p.first] and self._is_listed(p)]
        if not bare:
            return set()
        last = next((p for p in bare if p.ra), None)
        if last is not None and self.voices.of(clause, last, reading) == "told":
            before = [p for p in bare if p.last <= last.start]
            return {p.first for p in before if keys[p.last] in COMMAS}
        first = next((p for p in clause.phrases if p.func == "از" and self._names_deed(p)), None)
        if first is None or self.voices.of(clause, first, reading) != "told":
            return set()
        return {p.first for p in bare if p.start > first.start and keys[p.start - 1] in COMMAS and not p.ra}

    def _is_listed(self, phrase: Phrase) -> bool:
        """Whether a phrase names a deed that stands in lists of what is told: no threat does."""
        deed = self.work.lex.noun_at(self.work.text, phrase.first, leads=True)
        return self._names_deed(phrase) and (deed is None or deed[1].type in MATERIAL)

    def _names_deed(self, phrase: Phrase) -> bool:
        """Whether a phrase is led by the noun or the infinitive of a deed."""
        lead = self.leads.of(phrase)
        if not lead:
            return False
        if self.work.lex.noun_at(self.work.text, lead[0], leads=True) is not None:
            return True
        return len(lead) > 1 and any(f.form == "infinitive" for f in self.work.tokens[lead[-1]].word.verbs)

    def _behind_one(self, phrase: Phrase) -> Phrase:
        """A phrase without the یک before the meeting that it names: در *یک* دیدار با سفیر گفت."""
        if not phrase.func or phrase.heads[:1] != [phrase.first] or self.work.text.keys[phrase.first] != ONE:
            return phrase
        deed = self.work.lex.noun_at(self.work.text, phrase.first + 1) if len(phrase.heads) > 1 else None
        if deed is None or deed[1].type != "CONSULT":
            return phrase
        return replace(phrase, first=phrase.first + 1, heads=phrase.heads[1:])

    def _joined_deed(self, clause: Clause, phrase: Phrase) -> Phrase | None:
        """Where و joins another deed to what is told: از حملهٔ پلیس به معترضان و *بازداشت ده تن* خبر داد."""
        keys = self.work.text.keys
        if phrase.func not in ("به", "بر", "با", "در") or phrase.ra:
            return None
        for head in phrase.heads:
            before = head - 1 if keys[head - 1] != TOO else head - 2
            joins = phrase.first < before and keys[before] == AND
            if joins and self.work.lex.noun_at(self.work.text, head) is not None:
                return part_of(phrase, head, phrase.last)
        return None

    def _is_occasion(
        self, clause: Clause, phrase: Phrase, head: int, entry: str, predicate: Predicate, voice: str
    ) -> bool:
        """Whether a deed's noun only tells of the occasion, of how things grow, or of a feeling that something brought
        about, said by nobody: با فراخوان شورا برگزار شد, درخواست‌ها افزایش یافت, سبب نگرانی مردم شد."""
        told = self.work.readings[clause.index].predicates
        if voice == "told" and clause.verb is not None and self.work.text.keys[clause.verb.first - 1] in UNLIKELY:
            return True  # حملهٔ زمینی را بعید دانست
        if voice == "beside" and any(m.pattern.passive and m.pattern.target.type == predicate.type for m in told):
            return True  # با مخالفت امریکا رد شد
        if voice == "charge" and predicate.type in KIND:
            return True
        coerced = any(m.pattern.passive and m.pattern.target.type in ORDERED for m in told)
        if voice == "beside" and entry in self.work.entries["orders"] and coerced:
            return True  # با دستور مقام قضایی توقیف شدند
        if voice == "beside":
            if predicate.mode == ALLEGE and self._is_undergone(clause):
                return True  # کیفرخواست او با *اتهام‌های* سنگین صادر شد
            along = not predicate.says and did_along(self.work, clause, phrase, head, predicate)
            return not (predicate.says or along) or self._takes_place(clause)
        if voice == "told" and predicate.type == "ASSAULT" and self._judges_told(clause, phrase):
            return True
        if voice == "told" and predicate.type not in JUDGED:
            speech = self.work.readings[clause.index].speech
            banned = predicate.type == "CONSULT" and any(m.pattern.target.type == "COERCE" for m in told)
            if banned or (speech is not None and speech.pattern.entry == DESCRIBED):
                return True  # مذاکره را سودمند خواند, از سفر ممنوع اعلام کرد
        if voice == "told" and predicate.type in ("REQUEST", "AGREE"):
            return bool(self.work.readings[clause.index].predicates)  # از پیشنهاد ایران ابراز نارضایتی کرد
        if voice == "happen":
            return self._only_grows(clause) and (predicate.type == "REQUEST" or self._is_feared(clause, phrase, head))
        return (voice == "meeting" and predicate.type != "CONSULT") or (
            voice == "cause" and (predicate.says or predicate.type in ("AGREE", "SUPPORT", "COOPERATE"))
        )

    def _judges_told(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether what befell people who are pointed to is only called something: مرگ *این سربازان* را دردناک خواند."""
        speech = self.work.readings[clause.index].speech
        if speech is None or speech.pattern.entry != DESCRIBED:
            return False
        pointed = any(self.work.text.keys[m.first] in POINTING for m in phrase.mentions)
        return pointed and any(e.type == "ASSAULT" and e.recipients for e in self.work.events)

    def _is_feared(self, clause: Clause, phrase: Phrase, head: int) -> bool:
        """Whether a deed is only what is feared or likely: خطر *اعدام* متهمان پروندهٔ *اعتراضات* افزایش یافته است."""
        before: Phrase | None = phrase
        while before is not None:
            phrase, before = before, clause.ending_at(before)
        return phrase.first < head and self.work.lemma_is(phrase.first, "plans")

    def _is_staged(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether people say something by a protest of theirs: با برگزاری تجمع, در تجمعی خواستار رهایی آنان شدند."""
        matches = self.work.readings[clause.index].predicates
        says = any(m.pattern.target.says or m.pattern.target.type == "REQUEST" for m in matches)
        subject = self.work.args.subject(clause)[0]
        crowd = bool(subject) and all(self.work.who.actors[a].kind in ("people", "group") for a in subject)
        return predicate.type == "PROTEST" and says and crowd

    def _is_foretold(self, clause: Clause, phrase: Phrase, voice: str) -> bool:
        """Whether it is only foretold what comes of a deed: *حملات امریکا* به شکست خواهد انجامید."""
        to_come = voice == "cause" and clause.verb is not None and clause.verb.tense == "future"
        return to_come and phrase is self.work.args.own_subject(clause)

    def _is_mood(self, clause: Clause, phrase: Phrase, predicate: Predicate, voice: str) -> bool:
        """Whether a feeling is only how somebody speaks, or a deed what is threatened or will only bring something
        about: با نگرانی گفت, تهدید به …."""
        if self.deeds.whose.taken.is_planned(clause, phrase) or self._is_foretold(clause, phrase, voice):
            return True
        bare = phrase.func == "با" and phrase.last - phrase.first == 1
        bare = bare and not any(p.func and p.start - phrase.last in (0, 1) for p in clause.phrases)
        return voice == "beside" and bare and predicate.type == "ACCUSE"

    def _tells_by_itself(self, clause: Clause, phrase: Phrase, predicate: Predicate, voice: str) -> bool:
        """Whether a deed is told that needs nobody named: a wave of arrests (موجی از *بازداشت‌ها* آغاز شد), or what was
        done to things; not what others lost by it: زیان آنان *از بستن گذرگاه* را."""
        if voice == "happen":
            wave = predicate.type in MATERIAL and predicate.type != "ASSAULT"
            return wave and self.voices.is_series(clause, phrase)
        things = voice == "told" and predicate.mode in THINGS and bool(predicate.objects)
        return things and (predicate.mode == SEIZE or not any(p.ra for p in clause.phrases))

    def _is_nobodys(self, clause: Clause, entry: str, predicate: Predicate) -> bool:
        """Whether a noun without a doer tells of an accident, or of the reporters' own interview."""
        hurt = predicate.type == "ASSAULT" and predicate.toll is not None
        return (hurt and self.deeds.mishaps.befell(clause)) or self.deeds.untold.is_narrators(clause, entry, [])

    def _is_new(self, phrase: Phrase, head: int) -> bool:
        """Whether a noun is indefinite: تجمعی, یک تجمع, or انفجاری that leads its phrase."""
        word = self.work.tokens[head].word
        before = self.work.tokens[head - 1].word if head > phrase.first else None
        leads = before is None and word.lemma == word.key and word.key.endswith("ی")
        return word.indefinite or leads or (before is not None and before.number == 1)

    def _takes_place(self, clause: Clause) -> bool:
        """Whether a clause tells that something took place, so that nobody speaks in it."""
        support = self.work.readings[clause.index].support
        return support is not None and support.pattern.target.voice == "happen"

    def _only_grows(self, clause: Clause) -> bool:
        """Whether a clause tells that something goes on or grows: درخواست‌ها افزایش یافته است asks for nothing."""
        support = self.work.readings[clause.index].support
        return support is not None and support.pattern.entry == GOES_ON

    def _parts(self, phrase: Phrase) -> list[Phrase]:
        """A phrase cut where و joins another deed with its own complement: از کشف تریاک | و بازداشت سه تن خبر داد."""
        deed, text, heads = self.work.lex.noun_at, self.work.text, phrase.heads
        lead = self.leads.of(phrase)
        if len(heads) < 2 or not self._names_deed(phrase):
            return [phrase]
        others = [(h, self._counted_from(h, phrase.first)) for h in heads if h > lead[0] and deed(text, h)]
        others = sorted([*others, *self._joined_infinitives(phrase, lead[0])])
        cuts = [at for _, at in others if at - lead[0] > 1 and text.keys[at - 1] == "و"]
        cuts = [at for at in cuts if text.tokens[at].word.number or at - 2 not in heads or deed(text, at - 2) is None]
        bounds = [phrase.first, *cuts, phrase.last]
        return [part_of(phrase, a, b) for a, b in pairwise(bounds)] if cuts else [phrase]

    def _joined_infinitives(self, phrase: Phrase, lead: int) -> list[tuple[int, int]]:
        """The infinitives of deeds of another type that و joins to the one that leads, and where each begins: از
        بازداشت ده تن و *زخمی شدن* دو پولیس خبر داد."""
        text, first = self.work.text, self.work.lex.noun_at(self.work.text, lead)
        around, found = Stretch.of(text, phrase.first, phrase.last), []
        for head in phrase.heads:
            begins = head - (head - 1 in phrase.heads)
            if begins <= lead + 1 or text.keys[begins - 1] != AND:
                continue
            deed = self.work.lex.infinitive_at(text, phrase, head, around)
            if deed is not None and first is not None and deed[1].type != first[1].type:
                found.append((head, begins))
        return found

    def _counted_from(self, head: int, first: int) -> int:
        """Where the number of a deed that is counted stands, or the deed's noun itself: *۱۰* مورد شکنجه."""
        tokens, at = self.work.tokens, head
        while at > first and (tokens[at - 1].word.number is not None or self.work.lemma_is(at - 1, "deed_counters")):
            at -= 1
        return at

    def _phrase(self, clause: Clause, phrase: Phrase, reading: Reading, voice: str) -> None:
        lex, tokens = self.work.lex, self.work.tokens
        if phrase.func in INFORMED_OF and phrase.start and tokens[phrase.start - 1].key in INFORMED:
            return  # یک منبع آگاه از مذاکرات
        if (
            phrase.func == "از"
            and phrase.start
            and tokens[phrase.start - 1].word.lemma in self.work.classes["time_units"]
        ):
            return  # در سومین روز از جنگ
        consumed = {t for m in reading.predicates for t in m.tokens}
        first_only = bool(phrase.func) or voice in _LEADING
        heads = self.leads.of(phrase) if first_only else phrase.heads
        if voice == "cause" and reading.support is not None:
            brought = [h for h in heads if h > reading.support.tokens[0]] if reading.support.tokens else []
            heads = brought or heads  # افزایش حملات سبب کشته شدن …: what was brought about stands after سبب
        around = Stretch.of(self.work.text, clause.first, clause.last)
        for head in self._gravest(phrase, heads):
            if head in consumed or (head + 1 < phrase.last and tokens[head + 1].key == "شده"):
                continue  # افراد بازداشت شده در شهر …: it only says which people are meant
            if voice in ("cause", "happen") and head and tokens[head - 1].key in EACH:
                continue  # هر حمله‌ای سبب واکنش خواهد شد
            found = lex.noun_at(self.work.text, head, self._leads(clause, phrase, head))
            found = found or lex.infinitive_at(self.work.text, phrase, head, around)
            if found is None and voice in _VERBLESS:
                found = lex.verbless_at(self.work.text, phrase, head, around)
                if found is not None and found[1].content and head + 1 < phrase.last:
                    continue  # در حال هدایت نیروها: they lead them, and order nothing
            if found is None:
                continue
            entry, predicate = found
            if predicate.type == "ASSAULT" and voice in ("active", "happen") and is_remembered(self.work, head):
                return
            words, unless = lex.constraints(entry, predicate)
            elsewhere = bool(predicate.report or predicate.report_unless) and not self.work.is_about(entry, predicate)
            if elsewhere or self._is_ruled_out(clause, phrase, voice, around, unless):
                continue
            start = phrase.start if predicate.toll is None else clause.first  # حمله موجب جان باختن دو تن شد
            after = Stretch.of(self.work.text, start, clause.last)
            if tokens[head].word.verbs and words and not words.stands_in(after):
                continue  # برداشتن گام is no lifting
            self._noun_event(clause, phrase, head, entry, predicate, voice)
            return

    def _is_ruled_out(self, clause: Clause, deed: Phrase, voice: str, around: Stretch, unless: Wording) -> bool:
        """Whether one of ``unless`` stands in a clause, but for the names of who tells and of where: *منابع* از رهایی
        او *در شهر* هرات خبر دادند, به گزارش *رسانه‌ها* گفتگو ادامه دارد."""
        if unless.is_far_from(around):
            return False
        subject = self.work.args.own_subject(clause) if voice == "told" else None
        named = [p for p in clause.phrases if p is not deed and p.mentions and (p is subject or is_where(p))]
        named = [p for p in clause.phrases if p in named or p.func == ATTRIBUTION]
        parts, at = [], clause.first
        for phrase in named:
            if phrase.start >= at:
                parts.append((at, phrase.start))
                at = phrase.last
        return unless.stands_in(Stretch.joined(self.work.text, [*parts, (at, clause.last)]))

    def _leads(self, clause: Clause, phrase: Phrase, head: int) -> bool:
        """Whether a deed's noun opens its phrase, but for one of operations, which police have too, unless it is
        against somebody: عملیاتی *علیه ارتش سودان* آغاز کردند. So behind who opens it: پوتین *عملیاتی گسترده* علیه ….
        """
        word = self.work.text.keys[head].removesuffix("ی")
        operation = word in self.work.classes["operations"]
        opens = head == phrase.first or any(m.first == phrase.first and m.last == head for m in phrase.mentions[:1])
        opens = opens or (head == phrase.first + 1 and self.work.text.lemmas[phrase.first] == RESPONSIBILITY)
        return opens and (not operation or any(p.func in AT and p.mentions for p in clause.phrases))

    def _gravest(self, phrase: Phrase, heads: list[int]) -> list[int]:
        """The heads of a phrase; of a list of three deeds and more, the harm among them first: بازداشت، *شکنجه* و قتل
        نظامیان."""
        keys, listed = self.work.text.keys, heads[:1]
        while listed and listed[-1] + 2 in phrase.heads and keys[listed[-1] + 1] in ("،", ",", "و"):
            listed.append(listed[-1] + 2)
        if len(listed) < 3:
            return heads
        deeds = ((h, self.work.lex.noun_at(self.work.text, h)) for h in listed)
        harm = [h for h, deed in deeds if deed is not None and deed[1].type == "ASSAULT"]
        return [*harm[:1], *heads]

    def _is_no_deed(self, clause: Clause, predicate: Predicate, voice: str) -> bool:
        """Whether nobody asserts what a noun names, or it is blame by whoever is blamed for it: روسیه را به *نادیده
        گرفتن خواست مردم* متهم کرد."""
        if voice in _CHARGES:
            return predicate.type == "ACCUSE"
        return voice != "beside" and clause.verb is not None and self.deeds.unasserted.dropped(clause, predicate)

    def _noun_event(
        self, clause: Clause, phrase: Phrase, head: int, entry: str, predicate: Predicate, voice: str
    ) -> None:
        staged = self._is_staged(clause, predicate) and (voice == "beside" or self._is_new(phrase, head))
        if not staged and self._is_occasion(clause, phrase, head, entry, predicate, voice):
            return
        if self._is_no_deed(clause, predicate, voice):
            return
        actors, recipients = self._roles(clause, phrase, head, predicate, voice)
        if predicate.mode == "allege" and voice in ("told", "happen") and not recipients and self._are_private(actors):
            actors, recipients = [], actors  # اتهام‌های عرفان کیانی را … اعلام کرد
        again = self.deeds.when.back.of_noun(clause, head, self._is_meanwhile(clause)) if voice == "happen" else None
        if again is not None and self.deeds.around.is_open(clause):
            return  # معلوم نیست که این حمله توسط چه کسانی انجام شده است
        counted = voice in COUNTING and predicate.type in MATERIAL and self._counted_from(head, phrase.first) < head
        new = not is_known(self.work, phrase)
        counted = counted or self._tells_by_itself(clause, phrase, predicate, voice)
        caused = voice == "cause" and not _is_dated(clause, phrase, head)
        alone = voice == "happen" or caused or (voice == "told" and predicate.mode != "riot")  # unrest is feared
        parties = bool(actors or recipients) or (alone and _is_leaderless(predicate) and new)  # else the occasion
        hits = voice in ("happen", "cause", "told") and self.unnamed.hits_place(clause, phrase, head, predicate)
        parties, struck = parties or hits, hits and bool(predicate.mode)
        indefinite = self._is_new(phrase, head) or self.voices.is_series(clause, phrase)
        alone = voice == "happen" and self.unnamed.breaks_out(clause, phrase, head, predicate, indefinite)
        indefinite = indefinite or predicate.type == "PROTEST"
        alone = alone or (voice == "passive" and indefinite and self.unnamed.befell_place(clause, predicate))
        alone = alone or (voice == "cause" and self.unnamed.took_toll(clause, phrase, head, predicate))
        talks = voice == "happen" and entry in self.work.entries["talks"] and new  # مذاکرات در دوحه آغاز شد
        told = (
            again is not None
            or talks
            or counted
            or alone
            or struck
            or (voice == "told" and self._own_measure(clause, predicate))
        )
        told = told or (bool(recipients) and voice == "told" and self._befalls_owner(phrase, head, predicate))
        between = voice == "happen" and predicate.mutual and self.is_between(clause, head)
        others = recipients or (actors if between else [])
        if not told and not (parties and self.deeds.complete(predicate, actors, others)):
            return  # این حمله روز جمعه صورت گرفت: told again, whoever did it
        if voice == "meeting" and not staged and not (self._meets(recipients) and self._is_held(head)):
            return
        if self._is_mood(clause, phrase, predicate, voice) or self._is_amiss(clause, entry, predicate, voice, actors):
            return
        event = self.deeds.draft(clause, predicate, entry, f"event-noun-{voice}", head)
        event.says = voice == "beside" and predicate.says
        event.actors, event.recipients = actors, [r for r in recipients if r not in actors]
        event.tolls = tolls_of(self.work, clause, predicate, [phrase], alone=voice in _CHARGES)
        self.deeds.finish_event(clause, predicate, event, told=voice in _TOLD)
        if again is not None:
            event.back, event.aspect = again, again.aspect
        if clause.verb is not None:
            self._settle_aspect(event, voice, predicate, clause.verb)
        self._settle_cause(event, voice, phrase is self.work.args.own_subject(clause))
        if voice == "cause" and event.back is None:
            event.back = self._cause_told_before(clause)
        support = self.work.readings[clause.index].support
        beside = voice in BY_THE_WAY  # با تشکر از مردم ادامه داد
        if support is not None and support.pattern.target.aspect and event.aspect == "asserted" and not beside:
            event.aspect = support.pattern.target.aspect
        if voice == "progress":  # what a film shows somebody doing has happened
            event.aspect = "asserted" if any(p.ra for p in clause.phrases) else "ongoing"
        self._settle_sources(clause, event, voice, phrase)

    def _is_sentence(self, clause: Clause) -> bool:
        """Whether it is a sentence that is told, and not what it is for, unless the dead of that are counted: به اتهام
        *کشتار مردم* محکوم شدند."""
        words = (self.work.tokens[at].word for p in clause.phrases for at in range(p.first, p.last))
        if any(word.number is not None and not word.ordinal for word in words):
            return False
        return any(m.pattern.target.mode == CONVICT for m in self.work.readings[clause.index].predicates)

    def _is_amiss(self, clause: Clause, entry: str, predicate: Predicate, voice: str, actors: list[int]) -> bool:
        """Whether a deed is nobody's, or theirs who do no such deed: *موشک‌ها* موفق به رسیدن به شهر شدند."""
        if not actors:
            return self._is_nobodys(clause, entry, predicate) or (voice == "charge" and self._is_sentence(clause))
        return (voice == "active" or "fighters" in predicate.by) and not self.deeds.fits(clause, predicate, actors)

    def _settle_sources(self, clause: Clause, event: EventDraft, voice: str, phrase: Phrase) -> None:
        """Whose word a noun's deed rests on by the verb that tells of it.

        Who recorded it, who tells of it, or, beside who passes it on, who claims it: *داعش* مسوولیت حمله را پذیرفت.
        """
        support, number = self.work.readings[clause.index].support, self.work.statement_of.get(clause.index)
        if voice == "recorded":
            event.sources = list(self.work.args.subject(clause)[0]) or event.sources
        elif voice in _TOLD - {"charge"} and number is not None:
            taken = self.deeds.whose.taken.of_phrase(clause, phrase)
            event.sources = taken or list(self.work.statements[number].speakers)
            event.statements = [] if taken else [number]
            if event.type == "AGREE":  # از آمادگی خود خبر داد: by that he is ready, and nobody else says so
                event.sources = [s for s in event.sources if s not in event.actors]
        elif voice == "meeting" and not event.sources:  # بر اساس اعلامیهٔ ارگ، او در دیدار با سفیر استقبال کرد
            event.sources = self.work.passed_on_by(clause)
        claimed = voice == "active" and support is not None and support.pattern.entry == CLAIM
        if claimed and event.type in MATERIAL and event.aspect != "negated":
            event.sources += [a for a in event.actors if a not in event.sources]
            event.statements += [number] if number is not None and number not in event.statements else []
            event.actors = claimed_for(event.actors, self.work.who)
            event.back = event.back or self._claimed_before(clause, event, phrase)

    def _claimed_before(self, clause: Clause, event: EventDraft, phrase: Phrase) -> EventDraft | None:
        """The attack told before that a claim means where it says nothing more of it: مسئولیت *حمله* را پذیرفت."""
        head, last = event.words
        word, more = self.work.tokens[head].word, event.time is not None or event.places or event.recipients
        if last != phrase.last or more or word.plural or word.key.endswith("ی"):
            return None
        return self.deeds.when.back.of_noun(clause, head, known=True)

    @staticmethod
    def _settle_aspect(event: EventDraft, voice: str, predicate: Predicate, verb: VerbGroup) -> None:
        """Take back what the clause's verb says of another deed: the telling, or what is said at a meeting."""
        if voice in ("told", "reported", "accused") and event.aspect == "ongoing":
            if not predicate.aspect and verb.tense == "present":
                event.aspect = "asserted"  # خبر می‌دهد: it is the telling that is in the present
        elif voice == "reported" and event.aspect == "future" and predicate.type == "ASSAULT":
            event.aspect = "asserted"  # گزارش‌ها از حملهٔ هند را بررسی خواهد کرد
        elif voice in BY_THE_WAY and event.aspect in ("negated", "ongoing"):
            event.aspect = "asserted"  # در دیدار با سفیر گفت که … نمی‌پذیرد

    @staticmethod
    def _settle_cause(event: EventDraft, voice: str, leads: bool) -> None:
        """What comes of a deed may be told in the present: حمله باعث قطع برق می‌شود."""
        if voice == "cause" and leads and event.aspect == "ongoing":
            event.aspect = "asserted"

    def draft_of(
        self,
        clause: Clause,
        phrase: Phrase,
        head: int,
        entry: str,
        predicate: Predicate,
        involved: Sequence[int] = (),
    ) -> EventDraft | None:
        """The deed that a noun names, with its parties, time and places, on nobody's word; None without parties.
        ``involved``: who is said to have had a part in it, where nobody is named who did it."""
        actors, recipients = self._roles(clause, phrase, head, predicate, "denied")
        actors = actors or list(involved)
        if not (actors or recipients):
            return None
        event = self.deeds.draft(clause, predicate, entry, "event-noun-denied", head)
        event.actors, event.recipients = actors, [r for r in recipients if r not in actors]
        event.tolls = tolls_of(self.work, clause, predicate, [phrase])
        event.time = self.deeds.when.of_noun(clause, head)
        event.places = self.deeds.where.of(clause, predicate, event)
        event.evidence = [(event.first, event.last)]
        return event

    def _cause_told_before(self, clause: Clause) -> EventDraft | None:
        """The deed that is the subject of a verb of cause: این حملات به کشته شدن ده تن انجامید."""
        subject = self.work.args.own_subject(clause)
        if subject is None or not subject.heads:
            return None
        found = (self.deeds.when.back.of_noun(clause, head) for head in subject.heads[:2])
        return next((e for e in found if e is not None), None)

    def _is_meanwhile(self, clause: Clause) -> bool:
        """Whether a clause only says when what was told took place: سفر وزیر در حالی صورت می‌گیرد که …."""
        return any(p.func == "در" and self.work.tokens[p.first].key == "حالی" for p in clause.phrases)

    def _is_held(self, head: int) -> bool:
        """Whether a meeting is one that was held, no talks in general: در گفتگوهای *صلح* با طالبان, در *مذاکرات* با
        امریکا امتیاز داد."""
        following = self.work.text.keys[head + 1 : head + 2]
        return following != [PEACE] and not self.work.lemma_is(head, "negotiations")

    def _meets(self, others: list[int]) -> bool:
        """Whether those met are named and none of them a medium: در دیدار با وزیر, not در گفتگو با رادیو."""
        met, press = [self.work.who.actors[a] for a in others], self.work.classes["press"]
        if any(a.kind == "outlet" for a in met):
            return False
        return bool(met) and not any(letters(w) in press for a in met for w in a.name.split())


def _is_leaderless(predicate: Predicate) -> bool:
    """Whether news tells such a deed without its doers: demonstrations, exercises and ceasefires take place."""
    return predicate.type in ("PROTEST", "MOBILIZE") or predicate.mode in ("ceasefire", "curfew", "martial-law")


def _is_dated(clause: Clause, phrase: Phrase, head: int) -> bool:
    """Whether a time behind a noun only tells which deed is meant: به اعتراضات *سال گذشته* منجر شد."""
    return any(head < e.first <= phrase.last for e in clause.times)
