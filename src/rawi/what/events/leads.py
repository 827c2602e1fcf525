"""Which noun of a phrase is the deed that it is about: past what counts it, says that it took place or led to it."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.events.verbs import MATERIAL
from rawi.what.wording import Stretch
from rawi.what.work import Work
from rawi.who.reading import QUOTES, SEVERAL

NEW = frozenset({"جدید", "تازه", "مشترک", "گسترده", "ویژه", "مجدد"})
"""Adjectives without ی that stand before what takes place."""


class Leads:
    """Finds the leading deed of one text's phrases."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def of(self, phrase: Phrase) -> list[int]:
        """The noun that a phrase is about: its first, or what an infinitive of several words (شلاق زدن) or a noun of
        happening before it (وقوع درگیری, آغاز حملات) tells."""
        tokens, heads = self.work.tokens, phrase.heads
        at = int(self._is_one_protest(heads[:2]))
        if (
            len(heads) > 2
            and tokens[heads[0]].word.number is not None
            and self.work.lemma_is(heads[1], "deed_counters")
        ):
            at = 2
        elif not at and self._is_counted_deed(heads[:2]):
            at = 1
        at = self._past_series(heads, at)
        while at + 1 < len(heads) and self.work.lemma_is(heads[at], "taking_place") and self._adjoining(heads, at):
            if self.work.lex.noun_at(self.work.text, heads[at]) is not None:
                break  # اجرای حکم اعدام
            at = self._past_series(heads, self._taking_place(heads, at))
        if at < len(heads) and self.work.lemma_is(heads[at], "before_deeds") and self._joins(heads[at : at + 2]):
            at += 1  # از شناسایی و بازداشت چهار نفر
        end = at
        while end < len(heads) and (end == at or self._follows(heads[end - 1], heads[end])):
            if any(f.form == "infinitive" for f in tokens[heads[end]].word.verbs):
                return [heads[at], heads[end]] if end > at else [heads[at]]
            end += 1
        return heads[at : at + 1]

    def deed(self, clause: Clause, phrase: Phrase) -> tuple[str, Predicate] | None:
        """The entry of the deed that leads a phrase, told by its noun or by its infinitive; None where none does."""
        lead = self.of(phrase)
        if not lead:
            return None
        told = self.work.lex.noun_at(self.work.text, lead[0], leads=True)
        if told is not None:
            return told
        around = Stretch.of(self.work.text, clause.first, clause.last)
        return self.work.lex.infinitive_at(self.work.text, phrase, lead[-1], around)

    def _adjoining(self, heads: list[int], at: int) -> bool:
        """Whether a head stands right before the next, or before its quotation mark: برگزاری «مذاکرات فنی»."""
        return set(self.work.text.keys[heads[at] + 1 : heads[at + 1]]) <= QUOTES

    def _taking_place(self, heads: list[int], at: int) -> int:
        """The place of what takes place, past یک and an adjective: برگزاری مراسم *رسمی* امضای توافق."""
        following = at + 1 + (at + 2 < len(heads) and self.work.tokens[heads[at + 1]].word.number == 1)
        if following + 1 >= len(heads) or not self._adjoining(heads, following):
            return following
        deeds = [self.work.lex.noun_at(self.work.text, h) for h in heads[following : following + 2]]
        word = self.work.tokens[heads[following]].word
        described = word.key in NEW or (word.key.endswith("ی") and not word.plural)  # no هزینهٔ of what takes place
        return following + (described and deeds[0] is None and deeds[1] is not None)

    def _past_series(self, heads: list[int], at: int) -> int:
        """The place of the deeds of which there is a series: موج تازهٔ *حملات* روسیه, پنجمین دور *مذاکرات*."""
        ordinal = at + 1 < len(heads) and self.work.tokens[heads[at]].word.ordinal
        start = at + ordinal
        if start >= len(heads) or not self.work.lemma_is(heads[start], "series"):
            return at
        deeds = (n for n in range(start + 1, len(heads)) if self.work.lex.noun_at(self.work.text, heads[n]))
        return next((n for n in deeds if heads[n] == heads[at] + n - at), at)

    def _is_counted_deed(self, pair: list[int]) -> bool:
        """Whether deeds are counted: از *هفت حمله* خبر داد."""
        if len(pair) < 2 or pair[1] != pair[0] + 1:
            return False
        several = self.work.text.keys[pair[0]] in SEVERAL or self.work.key_is(pair[0], "round_numbers")
        if not several and (self.work.tokens[pair[0]].word.number or 0) < 2:
            return False
        found = self.work.lex.noun_at(self.work.text, pair[1])
        return found is not None and found[1].type in MATERIAL

    def _follows(self, before: int, head: int) -> bool:
        """Whether a word of an infinitive stands right after the one before it, or joined to it: کشته *و* زخمی شدن."""
        joined = head == before + 2 and self.work.text.keys[before + 1] == "و"
        return head == before + 1 or (joined and self.work.is_a(before, "killed") and self.work.is_a(head, "wounded"))

    def _is_one_protest(self, pair: list[int]) -> bool:
        """Whether یک stands before a protest, which a meeting (در یک تماس تلفنی) is not: the verb tells that."""
        one = len(pair) > 1 and self.work.tokens[pair[0]].word.number == 1 and pair[1] == pair[0] + 1
        found = self.work.lex.noun_at(self.work.text, pair[1]) if one else None
        return found is not None and found[1].type == "PROTEST"

    def _joins(self, pair: list[int]) -> bool:
        """Whether و joins a noun to a deed's noun."""
        text, (first, second) = self.work.text, (pair[0], pair[-1])
        return second == first + 2 and text.keys[first + 1] == "و" and self.work.lex.noun_at(text, second) is not None


def part_of(phrase: Phrase, first: int, last: int) -> Phrase:
    """The part of a phrase from a token up to another, with its function."""
    mentions = [m for m in phrase.mentions if first <= m.first < last]
    heads = [h for h in phrase.heads if first <= h < last]
    start = phrase.start if first == phrase.first else first
    return replace(phrase, start=start, first=first, last=last, mentions=mentions, heads=heads)
