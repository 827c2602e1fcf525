"""What a clause calls its object or its subject, and whether that blames or praises it: این حمله را غیرقانونی خواند."""

from __future__ import annotations

from rawi.clauses.model import IN_FIRST_PERSON, Clause, Phrase
from rawi.clauses.words import OBJECT
from rawi.what.matching.standing import BE, Standing
from rawi.who.model import Mention
from rawi.who.reading import POINTING, QUOTES

LONGEST_PREDICATE = 4
"""So many words before the verb to be may say what somebody is."""
AGAINST, FIGHTS = frozenset({"با", "علیه", "در برابر"}), frozenset({"مبارزه", "مقابله", "جنگ", "نبرد", "پیکار"})
"""What is fought is not what somebody is called."""
ANSWERS = frozenset({"واکنش", "واکنشی", "پاسخ", "پاسخی", "پاسخگویی"})
"""Nor what is answered: این سخنان را واکنش *به تهدیدهای امریکا* دانست."""
WHEN = frozenset({"پس از", "پیش از", "بعد از", "قبل از", "در پی", "در جریان", "از زمان"})
"""Prepositions behind which stands when something is praised or blamed, not as what."""
UNDER = "تحت"
"""What somebody is under he is not: ایران را *تحت فشار شدید* توصیف کرد."""
SIGNS = frozenset({"نشاندهنده", "نشانه", "نشانهای", "نشانی", "بیانگر", "گواه"})
BESIDE_SIGN = frozenset({"در", "با", "علیه"})
LED, ONE = frozenset({"در", "برخلاف", "بر خلاف", "خلاف"}), "یک"
NAMED = frozenset({"country", "group", "organization", "person"})
"""Kinds of parties who are called something right behind their names."""
COMPLETING = frozenset({"به", "بر", "از", "در حق", "علیه", "به حق", "برای"})
"""What leads from a deed that something is said to be to whom it is done to: تجاوز *بر* خاک ما است."""


LONG_NAME = 3
"""So many words has the name of a body that no two of them call it anything: سازمان تروریستی."""


class Evaluated(Standing):
    """Tells what clauses of one text say that something is."""

    def _evaluation(self, clause: Clause) -> str:
        """Whether what a clause calls its object blames or praises it; what stands nearest to the verb decides.

        That predicate stands between the object and the verb (Lazard, Grammaire du persan contemporain, 1957,
        on verbs of naming and holding): این حمله را غیرقانونی خواند.
        """
        assert clause.verb is not None
        marked = [p.last for p in clause.phrases if p.ra and p.last <= clause.verb.first]
        first, last = marked[-1] if marked else clause.first, clause.verb.first
        goes_on = any(p.func == "با" and p.start == first for p in clause.phrases)
        if marked and goes_on and OBJECT in (keys := self.work.text.keys[first:last]):
            first += keys.index(OBJECT)  # راه مقابله با تروریسم را | حمایت از دولت‌ها دانست
        if clause.verb.lemma == BE:
            return self.work.lex.evaluation(self._own(clause, *self._predicate_span(clause)))
        if self._calls_nothing(clause):
            return ""
        beside = [p.start for p in clause.phrases if p.func == "برای" and p.start >= first]
        beside += [first for p in clause.phrases if p.func == "از" and marked and p.start == first]
        last = min(beside, default=last)  # راهی برای خدمات ارزنده, از وظایف مهم
        then = [p for p in clause.phrases if p.func in WHEN and p.start >= first]
        before = {p.start: self.work.text.keys[p.start - 1] for p in clause.phrases if p.start > first}
        then += [p for p in clause.phrases if p.func in AGAINST and before.get(p.start) in FIGHTS]
        then += [p for p in clause.phrases if p.func == "به" and before.get(p.start) in ANSWERS]
        then += [p for p in clause.phrases if p.start >= first and self.work.text.keys[p.start] == UNDER]
        then += self._beside_sign(clause, first)
        out = {i for p in then for i in range(p.start, p.last)}  # پس از این موفقیت, قهرمان مبارزه *با تروریسم*
        out.update(i for p in clause.phrases if p.start >= first for m in p.mentions for i in _in_body(m))
        answered = (p for p in clause.phrases if p.start >= first and p.heads and self._is_answer_to(p))
        out.update(i for p in answered for i in range(p.heads[0] + 1, p.last))  # پاسخ *کشتار گردشگران*
        own = (i for i in self._own_indexes(clause, first, last) if i not in out)
        return self.work.lex.evaluation([self.work.tokens[i] for i in own])

    def _is_answer_to(self, phrase: Phrase) -> bool:
        """Whether something is called the answer to a deed: پاسخ *کشتار* می‌داند; not پاسخی ظالمانه."""
        head = phrase.heads[0]
        return (
            self.work.text.keys[head] in ANSWERS
            and not self.work.tokens[head].word.indefinite
            and (self.work.lex.noun_at(self.work.text, min(head + 1, phrase.last - 1)) is not None)
        )

    def _beside_sign(self, clause: Clause, first: int) -> list[Phrase]:
        """The phrases behind what something is called a sign of, which say nothing of it: نشان‌دهندهٔ رویکرد موثر دولت
        *در بحران* دانست."""
        head = next((p for p in clause.phrases if p.start >= first), None)
        if head is None or head.func or self.work.text.keys[head.first] not in SIGNS:
            return []
        beside = [p.start for p in clause.phrases if p.start >= head.last and p.func in BESIDE_SIGN]
        return [p for p in clause.phrases if beside and p.start >= beside[0]]

    def _calls_nothing(self, clause: Clause) -> bool:
        """Whether an active verb of naming has no object of its own, none shared and none that it tells of: he who
        *عنوان کرد که …* said something, whatever words stand before him."""
        assert clause.verb is not None
        shared = clause.coordinate or clause.relation == "relative" or clause.verb.passive
        marked = OBJECT in self.work.text.keys[clause.first : clause.verb.first]
        return not (marked or shared or any(p.func == "از" for p in clause.phrases))

    def _predicate_span(self, clause: Clause) -> tuple[int, int]:
        """Where what a subject is said to be stands, right before the verb to be: a bare phrase, one that another
        completes (*خیانت* به آرمان آنان است), or the end of the subject's where the two ran together."""
        assert clause.verb is not None
        end = clause.verb.first
        while end > clause.first and self.work.text.keys[end - 1] in QUOTES:
            end -= 1
        bare = [p for p in clause.phrases if not p.func and p.first < end]
        if clause.verb.person in IN_FIRST_PERSON or not bare:
            return clause.verb.first, clause.verb.first
        parts = len(bare) - 1
        while parts > 1 and bare[parts - 1].last == bare[parts].first and self._may_be_said(bare[parts - 1]):
            parts -= 1  # این حمله | جنایت | جنگی است, پوتین | یک جنایتکار | جنگی است
        pointed = parts == 0 or (parts == 1 and bare[0].last == bare[1].first)
        first = self._behind_pointer(bare[0]) if pointed else 0
        first = first or (self._behind_name(bare[0]) if parts == 0 else 0)
        first = first or (bare[parts].first if parts else self._behind_subject(bare[0]))
        if bare[-1].last == end:
            return max(first, end - LONGEST_PREDICATE), clause.verb.first
        if first > 0 and self._completes(clause, bare[-1], end) and not (parts == 0 and self._are_some(bare[0], end)):
            return first, bare[-1].last
        led = [p for p in clause.phrases if p.func in LED and p.start == bare[-1].last]
        if led and (led[0].last == end or any(p.start == led[0].last and p.last == end for p in clause.phrases)):
            return led[0].start, led[0].last  # این کار *در تضاد* با قانون است
        return clause.verb.first, clause.verb.first

    def _may_be_said(self, phrase: Phrase) -> bool:
        """Whether a phrase between two others may be a part of the predicate: no party is named by it but as one of a
        kind (*یک جنایتکار* جنگی)."""
        return not phrase.mentions or self.work.text.keys[phrase.first] == ONE

    def _are_some(self, phrase: Phrase, end: int) -> bool:
        """Whether a subject in the plural is only said to be some of others: *مزدوران* از اتباع بیگانه بودند."""
        keys = self.work.text.keys
        leads = phrase.last < end and keys[phrase.last] == "از"
        heads = [*phrase.heads, *(m.head for m in phrase.mentions)]
        return leads and any(self.work.tokens[h].word.plural for h in heads)

    @staticmethod
    def _behind_name(phrase: Phrase) -> int:
        """Where what a party is said to be begins: اسرائیل | *دولتی* تروریستی است; 0 where none is named first."""
        named = phrase.mentions[0] if phrase.mentions else None
        leads = named is not None and named.first == phrase.first and named.last < phrase.last
        return named.last if leads and named is not None and named.kind in NAMED else 0

    def _behind_pointer(self, phrase: Phrase) -> int:
        """Where in a phrase that begins with a pointer and its noun what follows begins: این کار | *تخطی* از قانون است;
        0 where it begins so not."""
        pointed = self.work.text.keys[phrase.first] in POINTING and phrase.last > phrase.first + 2
        return phrase.first + 2 if pointed and not phrase.mentions else 0

    def _behind_subject(self, phrase: Phrase) -> int:
        """Where what is said may begin in a phrase that the subject opens: قاتل | *طالب* است; it is all of what ends in
        an indefinite noun, whose subject is dropped: *جنایت بزرگی* است."""
        alone = phrase.last == phrase.first + 1 or self.work.tokens[phrase.last - 1].word.indefinite
        return phrase.first if alone else phrase.first + 1

    @staticmethod
    def _completes(clause: Clause, phrase: Phrase, end: int) -> bool:
        """Whether one phrase with a preposition stands between another and the verb."""
        after = next((p for p in clause.phrases if p.start == phrase.last), None)
        return after is not None and after.func in COMPLETING and after.last == end


def _in_body(mention: Mention) -> list[int]:
    """The words of a body's name, which evaluate nothing: به شورای *عالی* امنیت ملی."""
    bodies = [m for m in (mention, *mention.inner) if m.kind == "organization" and m.last >= m.first + LONG_NAME]
    return [i for m in bodies for i in range(m.first, m.last)]
