"""Phrases that hang on the word right before them, or say when or by what, and complete no verb: به احکام صادرشده *علیه
معلمان* اعتراض کردند."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AGENT, COMMAS
from rawi.text.classes import Classes
from rawi.text.model import Token

BEFORE = frozenset({"پس از", "پیش از", "به دنبال", "در پی", "به دلیل"})
"""Functions of phrases of another deed, whose noun has complements of its own."""
DURING = BEFORE | {"در جریان", "در طول", "طی", "با وجود"}
"""Functions of phrases that say when something is done, or despite what, and their prepositions as written."""
MIDST = frozenset({"میانه", "بحبوحه", "اوج", "خلال", "آستانه", "زمان", "دوران"})
"""Nouns that say when: در *بحبوحهٔ* جنگ با ایران."""
CONFLICTS = frozenset({"جنگ", "درگیری", "نبرد", "مناقشه", "منازعه", "تنش", "رویارویی", "اختلاف"})
"""Nouns with which با leads to the other side: در جریان جنگ *با ایران*."""
FACING = frozenset({"مقابله", "مبارزه", "رویارویی", "مواجهه", "جنگ", "نبرد"})
"""Nouns with which با leads to whom something is done against, after برای."""
WHOLE = frozenset({"person", "country", "government", "organization", "outlet"})
"""Kinds of those who are named whole, of whom none are some."""
PLACED = frozenset({"place", "country"})
NAMED = frozenset({"معروف", "مشهور", "موسوم", "ملقب", "مسما"})
"""Before a name that something goes by, to which nothing is done: زیارتگاه معروف *به لعل*."""
RELATED = frozenset({"مرتبط", "همسو", "مغایر"})
"""Words with which با leads to what something has to do with: نشست دربارهٔ موارد مرتبط *با ایران*."""
CHARGES = frozenset({"به اتهام", "به جرم"})
INTERVIEWS = frozenset({"مصاحبه", "مصاحبهای", "گفتگو", "گفتوگو", "گفتوگویی", "گفتگویی"})
"""Words with which با leads to who asks."""
CLOCK, INCLUDING, FURTHER = "وقت", frozenset({"جمله", "قبیل"}), "دیگر"
"""What به leads to before the place by whose clock a time is told: ساعت ده *به وقت تهران*."""
DONE = "شده"
"""What participles end in, whose complement follows: به احکام *صادرشده علیه زندانیان* اعتراض کردند."""

COMING = frozenset({"رسیدن", "آمدن"})
"""Verbs by whose infinitives somebody comes to something: به قدرت رسیدن."""
GOING = frozenset({"رفتن", "برگشتن", "بازگشتن", "ورود"})
"""Words with which به leads to where somebody is to go: به زنان اجازهٔ رفتن *به مکتب* ندادند."""


class Hanging:
    """Parts the complements of one text's verbs from the phrases that only look like some."""

    def __init__(self, tokens: list[Token], classes: Classes) -> None:
        self.tokens, self.classes = tokens, classes

    def free(self, clause: Clause, preposition: str, found: list[Phrase]) -> list[Phrase]:
        """Those of a clause's phrases with a preposition that hang on nothing but the verb."""
        found = [p for p in found if not self._is_of_charge(clause, p) and not self._is_on_behalf(p)]
        if preposition == "از":
            found = [p for p in found if not self._is_since(p) and not self._is_of_agent(clause, p)]
            fears = self.classes["fears"]  # از *ترس سربازان* گریختند
            found = [p for p in found if self.tokens[p.first].key not in fears]
            return [p for p in found if not self._is_of_source(clause, p)]
        if preposition == "به":
            found = [p for p in found if not p.start or self.tokens[p.start - 1].key not in NAMED]
            found = [p for p in found if not self._is_coming_about(p) and not self._is_of_attack_before(clause, p)]
            found = [p for p in found if not p.start or self.tokens[p.start - 1].key not in GOING] or found
            return [p for p in found if self.tokens[p.first].key != CLOCK and not self._is_by_order(p)]
        if preposition == "با":
            found = [p for p in found if not p.start or self.tokens[p.start - 1].key not in RELATED]
            found = [p for p in found if not (self._is_by_order(p) or self._is_coming_about(p))]
            return [p for p in found if not (self._is_of_conflict(clause, p) or self._is_to_be_faced(clause, p))]
        if preposition == "علیه":
            return [p for p in found if not p.start or not self.tokens[p.start - 1].key.endswith(DONE)]
        return found

    def _is_of_source(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase only says from whom or where an outlet has what it reports: به گزارش ایرنا *از الجزیره*، …,
        به گزارش ایرنا *از بیروت*، …."""
        before = clause.ending_at(phrase)
        if not phrase.mentions or before is None or before.func != ATTRIBUTION:
            return False
        closed = phrase.last < len(self.tokens) and self.tokens[phrase.last].key in COMMAS
        return phrase.mentions[0].kind == "outlet" or (closed and phrase.mentions[0].kind in PLACED)

    def _is_of_agent(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says of whom those who act are some (توسط انجمنی *از بستگان زندانیان*, not از سوی وزارت
        *از ده معلم* تقدیر شد), or those with somebody (همراه با گروهی *از نمایندگان*)."""
        before = clause.ending_at(phrase)
        if before is not None and before.func and before.last > before.first:
            last = before.last - 1 - (self.tokens[before.last - 1].key == FURTHER)
            if self.tokens[last].key in self.classes["quantifiers"]:
                return True
        if before is None or before.func != AGENT:
            return False
        named = before.mentions[-1:] if before.mentions and before.mentions[-1].last == before.last else []
        return not any(m.kind in WHOLE for m in named) or self.tokens[before.last - 1].word.indefinite

    @staticmethod
    def _is_of_charge(clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase only says what somebody is charged with: به اتهام «جاسوسی *برای اسرائیل*»."""
        if phrase.func not in ("برای", "علیه") or not phrase.attached:
            return False
        return any(p.func in CHARGES and p.last == phrase.start for p in clause.phrases)

    def _is_of_conflict(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says with whom there was war meanwhile: در طول جنگ *با ایران* سفر کرد."""
        before = clause.ending_at(phrase)
        if before is None:
            return False
        written = " ".join([t.key for t in self.tokens[before.start : before.first]])
        lemmas = [self.tokens[h].word.lemma for h in before.heads[:2]]
        when = not DURING.isdisjoint((before.func, written)) or not MIDST.isdisjoint(lemmas[:1])
        return when and not CONFLICTS.isdisjoint(lemmas)

    def _is_of_attack_before(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says whom another's attack befell, in answer to which something was done: در پاسخ به حملهٔ
        حزب‌الله *به نیروهای اسرائیلی* انجام شد."""
        before = clause.ending_at(phrase)
        if before is None or not before.heads or not before.mentions:
            return False
        written = [t.word.lemma for t in self.tokens[before.start : before.first]]
        if self.classes["answers_to_deeds"].isdisjoint(written):
            return False
        return self.tokens[before.heads[0]].word.lemma in self.classes["attacks"]

    def _is_to_be_faced(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase says whom something is done to face, who is no partner in it: *برای مقابله با چین* ائتلافی
        تشکیل دادند."""
        if not phrase.start or self.tokens[phrase.start - 1].key not in FACING:
            return False
        before = clause.ending_at(phrase)
        return before is not None and before.func in ("برای", "درباره")

    def is_interviewer(self, phrase: Phrase) -> bool:
        """Whether a phrase says to which outlet something is said: در مصاحبه *با لوموند* حمایت خود را اعلام کرد."""
        asked = phrase.start > 0 and self.tokens[phrase.start - 1].key in INTERVIEWS
        return asked and bool(phrase.mentions) and phrase.mentions[-1].kind == "outlet"

    def _is_on_behalf(self, phrase: Phrase) -> bool:
        """Whether a phrase is the first words of به نمایندگی از."""
        keys = [t.key for t in self.tokens[phrase.start : phrase.first + 2]]
        return keys == ["به", "نمایندگی", "از"]

    def _is_since(self, phrase: Phrase) -> bool:
        """Whether a phrase says since when (از *زمان بازگشت طالبان*), or who is one of those before (از جمله, از
        *قبیل* داعش)."""
        since = bool(phrase.heads) and self.tokens[phrase.heads[0]].word.lemma in self.classes["since_when"]
        return since or not INCLUDING.isdisjoint(t.key for t in self.tokens[phrase.first - 1 : phrase.first + 1])

    def _is_coming_about(self, phrase: Phrase) -> bool:
        """Whether به completes an infinitive that tells of somebody: پس از *به قدرت رسیدن طالبان* کمک‌هایش را قطع کرد,
        *با به قدرت رسیدن طالبان*; but با به رسمیت شناختن فلسطین مخالف است."""
        first = phrase.first + (self.tokens[phrase.first].key == "به")
        if first + 1 >= phrase.last or not {first, first + 1} <= set(phrase.heads):
            return False
        return any(v.form == "infinitive" and v.lemma in COMING for v in self.tokens[first + 1].word.verbs)

    def _is_by_order(self, phrase: Phrase) -> bool:
        """Whether a phrase says on whose order a deed is done, not to whom: *به دستور ملا کریم* به والی حمله کردند."""
        ordered = bool(phrase.mentions) and phrase.heads[:1] == [phrase.first]
        return ordered and self.tokens[phrase.first].word.lemma in self.classes["orders"]
