"""Where clauses open, who opens them, and which verbs they have: what tells a subject from an owner stands on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from rawi.text.model import VerbForm
from rawi.who.nodes import Node
from rawi.who.phrases.persons import Persons
from rawi.who.reading import AND, COMMAS, FROM, LONGEST_NAME, PARTING, PLURAL_EZAFE, POINTING, SEVERAL

THAT, IN = "که", "در"
OPENING_ROLES = frozenset({"adverb", "break"})
JOINING_ROLES, UNTIL = frozenset({"sub"}), "تا"
LEADING_ROLES = frozenset({"prep"})
"""Roles of function words with which a phrase begins that says when, where or why."""
LONGEST_FUNCTION = 4
"""So many words may a preposition have, or an adverb that opens a clause."""
WHEN = frozenset({"حالی", "صورتی", "وقتی", "هنگامی", "زمانی", "آنجایی"})
"""Nouns that begin a clause with که: در *حالی* که …"""
FARTHEST_SUBJECT = 24
"""Within so many words before somebody stands whoever acts on him."""
LONGEST_PLACE = 7
"""So many words may the place have that a clause opens with."""
OPENERS = COMMAS | PARTING | {":", ")", "«"}
"""Marks behind which a clause may open: a comma, a colon, the brackets of an agency, a quotation."""

DONE = frozenset({"شده", "کرده", "داده", "گرفته"})
"""Participles whose auxiliary is left out before و."""
HEADS_OF_STATE = (["جمهور"], ["جمهوری"])


class Openings(Persons):
    """Finds where the clause of a word opens, and who opens it."""

    def _opens_clause(self, at: int) -> bool:
        """Whether a clause opens at a word: a sentence, what somebody said or how things are (… است که), or what
        follows a comma, a time (روز دوشنبه) or an adverb that opens it (دقایقی بعد)."""
        if at in self.starts:
            return True
        before = self.keys[at - 1]
        if before in OPENERS or (before == THAT and at > 1 and (self._has_verb(at - 2) or self.keys[at - 2] in WHEN)):
            return True
        if self.blocked[at - 1] or (before == IN and self.blocked[at]):
            return self._opens_clause(at - 1)  # در ماه دسامبر
        if before == AND:
            return self._joins_doer(at) or self._begins_anew(at)
        if self.infos[at - 1].finite and (self.infos[at - 1].say or (at > 1 and self._said(at - 2))):
            return True  # وزیر گفت | پولیس …, گفته است | پولیس …
        adverb = self._function_before(at, OPENING_ROLES)
        if adverb is not None:
            return self._opens_clause(adverb)  # پیش از این | ماموران …
        joint = before.endswith(THAT) or (self.infos[at - 1].function and before != UNTIL)
        if joint and self._function_before(at, JOINING_ROLES) is not None:
            return True  # پس از آنکه | پولیس …
        if at > 2 and self.keys[at - 2] in POINTING and not self.infos[at - 1].head:
            led = self._function_before(at - 2, LEADING_ROLES)
            return led is not None and self._opens_clause(led)  # در پی این رویداد | پولیس …
        many = before in SEVERAL or self.key_is(at - 1, "round_numbers")
        if many or before in POINTING or (self.infos[at - 1].number is not None and not self.blocked[at]):
            return self._opens_clause(at - 1)  # چند | مرد مسلح, صدها | کارگر
        return self._behind_place(at) and (self.infos[at].people or not self.infos[at].gaz)

    def _begins_anew(self, at: int) -> bool:
        """Whether و joins a clause in which another acts: معترضان گریختند و *پلیس* خیابان را بست. The police, courts
        and heads of state are seldom of what follows them; others begin one where the verbs differ in number, which
        shows that the subject does not go on."""
        f = self.infos[at]
        if not (f.body or f.office or f.people) or not self._joins_clauses(at):
            return False
        if self.lemma_is(at, "acting_alone") or self.keys[at + 1 : at + 2] in HEADS_OF_STATE:
            return True
        sentence = bisect_right(self.firsts, at)
        last = self.firsts[sentence] if sentence < len(self.firsts) else len(self.keys)
        many = f.plural and f.people
        behind = next(self._verbs_ahead(at + 1, last), None)
        if many and at + 1 < last and self.lemma_is(at + 1, "ways") and self._agrees(behind, many):
            return True  # طالبان گریختند و *معترضان* جاده را بستند
        return self._agrees(behind, many) and self._agrees(next(self._verbs_ahead(at - 2, at), None), not many)

    def _joins_clauses(self, at: int) -> bool:
        """Whether و before a word stands behind a verb: معترضان گریختند *و* پلیس …, سه نفر کشته شده *و* پلیس …"""
        if at < 2 or self.keys[at - 1] != AND:
            return False
        return self._is_finite(at - 2) or (self.infos[at - 2].participial and self.keys[at - 2] in DONE)

    def _joins_doer(self, at: int) -> bool:
        """Whether و joins whoever begins at a word to the one who opens the clause: پولیس و | *وزارت دفاع* معلمان را"""
        f = self.infos[at]
        if not (f.body or f.people) or at < 2:
            return False
        least = max(at - 1 - LONGEST_NAME, 0)
        k = next((k for k in range(at - 2, least - 1, -1) if self._party_opens(k)), None)
        led = self.head(k, at - 1) if k is not None else None
        return led is not None and led.last == at - 1

    def _said(self, at: int) -> bool:
        """Whether a participle of saying stands before its auxiliary: *گفته* است."""
        return self.infos[at].say and self.infos[at].participial

    def _behind_place(self, at: int) -> bool:
        """Whether the place that a clause opens with ends right before a word: در شهر قندهار | پولیس …, در نزدیکی مسجد
        | مردان ناشناس …, در جریان تظاهرات در شیراز | پولیس …"""
        f, placed = self.infos[at - 1], False
        if f.participle or f.function or not (f.plain or f.gaz or f.word.ordinal):
            return False
        for k in range(at - 1, max(at - LONGEST_PLACE, 0) - 1, -1):
            if self.keys[k] == IN:
                if placed and self._opens_clause(k):
                    return True
                continue
            f = self.infos[k]
            if f.people or f.office or (f.body and IN not in self.keys[max(k - 2, 0) : k]):
                return False  # در پی این رویداد | پولیس یک خبرنگار زن را
            placed = placed or f.gaz or f.placeword or f.body or (f.name and not f.given and self.keys[k - 1] == IN)
            joined = (self.keys[k] == AND or self.keys[k] in COMMAS) and self.infos[k + 1].gaz and self.infos[k - 1].gaz
            if not (f.plain or f.gaz or f.nominal or f.number == 1 or f.word.ordinal or joined):
                return False
        return False

    def _function_before(self, at: int, roles: frozenset[str]) -> int | None:
        """Where a function word in one of these roles begins that ends right before a word."""
        for first in range(at - 1, max(at - LONGEST_FUNCTION, 0) - 1, -1):
            found = self.v.functions.match(self.keys, self.keys, first, at) if self.infos[first].function else None
            if found is not None and found[0] == at - first and found[1] in roles:
                return first
        return None

    def _before_count(self, at: int) -> int:
        """Where what says how many begins before people, or else where they do: *شماری از* فعالان."""
        for first in range(at - 2, max(at - LONGEST_FUNCTION, 0) - 1, -1):
            if self.keys[at - 1] == FROM and self.infos[first].nominal:
                found = self.v.nominals.match(self.keys, self.lemmas, first, at)
                if found is not None and first + found[0] == at:
                    return first
        return at

    def _are_several(self, head: int) -> bool:
        """Whether what stands right before a head counts more than one: *چند* مرد, *سه* سرباز."""
        return head > 0 and ((self.infos[head - 1].number or 0) > 1 or self.keys[head - 1] in SEVERAL)

    def _party_opens(self, at: int) -> bool:
        """Whether a clause opens at a word that tells of somebody who may act."""
        f = self.infos[at]
        acts = f.body or f.office or f.people or f.name or f.actor or f.gaz
        return bool(acts) and not f.function and not self.blocked[at] and self._opens_clause(at)

    def _verbs_ahead(self, at: int, last: int) -> Iterator[VerbForm]:
        """The finite verbs from a word on, each as it is most often read."""
        return (f for k in range(at, last) for f in self.infos[k].word.verbs[:1] if self._is_finite(k))

    def _is_finite(self, k: int) -> bool:
        """Whether a word is a finite verb, a noun that looks like one only where it closes the sentence: … را *کشت*."""
        shut = bool(self.blocked[k]) and self.keys[k] in self.v.nounlike and self._ends_sentence(k)
        return self.infos[k].finite or shut

    @staticmethod
    def _agrees(verb: VerbForm | None, many: bool) -> bool:
        """Whether a verb is in the third person, of one or of many."""
        return verb is not None and verb.person == ("3p" if many else "3s")

    def _is_pronoun(self, at: int, last: int) -> bool:
        """Whether a pronoun stands at a word: وکیل *او*, رانندهٔ *آنان*."""
        found = self.v.nominals.match(self.keys, self.lemmas, at, last) if self.infos[at].nominal else None
        return found is not None and found[1] in ("pronoun", "pronouns")

    def _has_verb(self, at: int) -> bool:
        """Whether a word before که is a verb, so that no relative clause follows."""
        return self.infos[at].say or self.infos[at].finite

    def _after_subject(self, at: int) -> bool:
        """Whether somebody opens the clause before a word, behind a time or place too, and no verb has come since."""
        if at and self.keys[at - 1] == AND and self._joins_clauses(at):
            return False
        sentence = bisect_right(self.firsts, at)
        first = self.firsts[sentence - 1] if sentence else at
        k, farthest = at, max(first, at - FARTHEST_SUBJECT)
        while k > farthest:
            k -= 1
            f = self.infos[k]
            if f.finite and not self.blocked[k]:
                k = self._before_relative(k, farthest)
                if k < 0:
                    return False
                continue
            if self._party_opens(k):
                return True
        return False

    def _before_relative(self, verb: int, farthest: int) -> int:
        """Where a relative clause between commas begins that a verb ends, or -1: پولیس*، که … است،* او را."""
        if self.keys[verb + 1 : verb + 2] not in (["،"], [","]):
            return -1
        that = next((k for k in range(verb - 1, farthest, -1) if self.keys[k] == THAT), farthest)
        if that > farthest + 1 and self.keys[that - 1] in WHEN:
            return that - 2 if self.keys[that - 2] == IN else that - 1  # جبههٔ آزادی *در حالی که باران می‌بارید،* والی را
        for k in range(that - 1, max(farthest, that - LONGEST_PLACE), -1):
            if self.keys[k] in COMMAS:
                return k  # پولیس*، با وعده‌هایی که داده است،* او را
            if self.infos[k].finite:
                break
        return -1

    def _described_object(self, name: Node, last: int) -> Node | None:
        """Who somebody is right behind his name, no comma between, where others act on him: ماموران کریم نوری *شهروند
        بهایی* را گرفتند; but کریم نوری *معلم را* زد."""
        at = name.last
        f = self.infos[at] if at < last and not self.blocked[at] else None
        if f is None or not f.people or f.plural or name.weak or not self._whole_name(name):
            return None
        sub = self.phrase(at, last)
        return sub if sub is not None and self._only_describes(sub) and self._object(sub, last) else None

    def _only_describes(self, node: Node) -> bool:
        """Whether people are no further ones, who would be counted, pointed to or somebody's: *شهروند بهایی*; but
        همسرش, یک دانشجو."""
        if node.cat != "people" or node.count is not None or node.plural or node.one or node.definite:
            return False
        return not any(f.word.clitic for f in self.infos[node.first : node.last])

    def _acts_on_described(self, node: Node, sub: Node, last: int) -> bool:
        """Whether those before somebody's name act on him: نیروهای امنیتی | *کریم نوری معلم بازنشسته را*; but نیروهای
        احمد مسعود."""
        if sub.cat != "person" or sub.titles or node.cat == "office" or self.keys[node.last - 1].endswith(PLURAL_EZAFE):
            return False
        return self._described_object(sub, last) is not None
