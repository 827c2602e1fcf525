"""Attacks that news tells without anybody named: by where they took place, or by how many were harmed."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.circumstances.tolls import told_figures
from rawi.what.events.verbs import Deeds
from rawi.what.work import Work
from rawi.who.reading import POINTING

GOES_ON = "supports:goes_on"
BOTH_SIDES = frozenset({"actor", "recipient"})
"""Roles of a war, which is told by who fights whom."""


class Unnamed:
    """Tells the attacks of one text that stand for themselves."""

    def __init__(self, work: Work, deeds: Deeds) -> None:
        self.work, self.deeds, self.back = work, deeds, deeds.when.back

    def hits_place(self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate) -> bool:
        """Whether the subject is an attack on what is named by its place alone: *حمله به شهر اودسا* سبب آتش‌سوزی شد."""
        if phrase.func == "از" and self._is_hit_told(clause, phrase, head, predicate):
            return True
        told = phrase.func == "از" and phrase.heads[:1] == [head] and predicate.type == "ASSAULT"
        told = told and not is_known(self.work, phrase) and self.back.of_noun(clause, head) is None
        if not told and not self._is_new_subject(clause, phrase, head, predicate):
            return False
        hit = [p for p in clause.phrases if p.func in predicate.recipient and p.start == phrase.last]
        if predicate.noun_recipient == "ezafe" and not predicate.needs:
            hit.append(phrase)  # از *بمباران شهر صنعا* خبر داد
        return any(m.kind == "place" for p in hit if not is_known(self.work, p) for m in p.mentions)

    def _is_hit_told(self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate) -> bool:
        """Whether it is told that something was hit in a place: از *هدف قرار گرفتن* یک پل *در اهواز* خبر داد."""
        if predicate.type != "ASSAULT" or predicate.toll is not None or not self.work.tokens[head].word.verbs:
            return False
        within = any(m.kind == "place" and m.first > head for m in phrase.mentions)
        return within or bool(self.deeds.where.named(clause, predicate))

    def breaks_out(self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate, indefinite: bool) -> bool:
        """Whether an attack is brought in by its place alone: حمله‌ای *در شهر کویته* صورت گرفت.

        A noun that is not ``indefinite`` must be the subject, and of something that happens and does not go on.
        """
        operation = self.work.text.keys[head].removesuffix("ی") in self.work.classes["operations"]
        support = self.work.readings[clause.index].support
        goes_on = support is not None and support.pattern.entry == GOES_ON
        sides = BOTH_SIDES.issubset(predicate.needs) and not goes_on  # جنگ در غزه آغاز شد
        if predicate.type != "ASSAULT" or operation or sides or not self.deeds.where.named(clause, predicate):
            return False
        if goes_on and not self._is_told_before(predicate) and self._is_new_subject(clause, phrase, head, predicate):
            return True  # درگیری در حومهٔ شهر ادامه دارد
        if predicate.noun_recipient or goes_on:
            return indefinite
        return indefinite or self._is_new_subject(clause, phrase, head, predicate)

    def _is_told_before(self, predicate: Predicate) -> bool:
        """Whether an attack or fight was told before, which then is what goes on."""
        return any(e.type == predicate.type for e in self.work.events)

    def befell_place(self, clause: Clause, predicate: Predicate) -> bool:
        """Whether the subject is the place of an attack or protest: *مرکز شهر* شاهد یک بمب‌گذاری بود."""
        subject = self.work.args.own_subject(clause)
        place = subject is not None and bool(subject.mentions) and all(m.kind == "place" for m in subject.mentions)
        return place and predicate.type in ("ASSAULT", "PROTEST")

    def took_toll(self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate) -> bool:
        """Whether the subject is an attack with people counted who were harmed: *حمله* ده کشته داشت."""
        return self._is_new_subject(clause, phrase, head, predicate) and bool(
            told_figures(self.work, clause, together=True)
        )

    def _is_new_subject(self, clause: Clause, phrase: Phrase, head: int, predicate: Predicate) -> bool:
        """Whether an attack not told before leads the subject."""
        if predicate.type != "ASSAULT" or phrase is not self.work.args.own_subject(clause):
            return False
        leads = phrase.heads[:1] == [head] and not is_known(self.work, phrase)
        return leads and self.back.of_noun(clause, head) is None


def is_known(work: Work, phrase: Phrase) -> bool:
    """Whether a phrase takes up what was told before: این اعتراضات."""
    return work.tokens[phrase.first].key in POINTING
