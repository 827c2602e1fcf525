"""Family names that are words of the language too: what beside a given name shows that a word is one."""

from __future__ import annotations

from rawi.who.reading import COMMAS, FROM, OBJECT, SOFT, Reading
from rawi.who.words.vocabulary import AGED

EVERYDAY = 5.3
"""A word more frequent than this (خیلی، دارای) is no name."""
RARE = 3.9
"""A word less frequent than this (Zipf scale) is no everyday noun: eight uses in a million words."""
TO, CHARGED = "به", frozenset({"اتهام", "جرم", "اعدام", "حبس", "زندان", "قتل", "شلاق", "دار"})
"""What somebody is brought to, or for what, of whom a sentence tells: *به جرم* قتل اعدام شد."""
REPORT, LONGEST_SOURCE = "گزارش", 12
UPON = frozenset({"به", "بر", "با", "علیه"})
"""Prepositions before whom a deed is done to."""
STATES = frozenset({"country", "capital"})
SHORTEST = 3
"""More letters than these has a family name made of a given one."""


class FamilyNames(Reading):
    """Tells family names from the words that follow a name."""

    def _family(self, j: int, k: int, last: int) -> int:
        """How many words of a family name stand at ``k`` that only their place shows: two in حسین *قاضی زاده*,
        one in دکتر احمدی *نژاد* and هومن *جوکار*."""
        if k > j and k + 1 < last and self.infos[k].plain and self.key_is(k + 1, "family_endings"):
            return 2
        if k > j and self.key_is(k, "family_endings"):
            return 1
        closed = self._rare(j, k, last) or self._before_object(j, k, last) or self._behind_deed(j, k, last)
        closed = closed or self._aged(j, k, last) or self._befallen(j, k, last) or self._amid_name(j, k, last)
        return self._listed(j, k, last) or int(closed)

    def _after_given(self, j: int, k: int) -> bool:
        """Whether a word stands right behind one given name, or two: احمد *وردک*, گل محمد *وردک*."""
        f = self.infos[j]
        if k > j and self._is_surname(k - 1):
            return False  # رحیمی | حمله را محکوم کرد
        if k == j + 1:
            return f.given
        return k == j + 2 and self.infos[j + 1].given and (f.given or f.unsure or f.particle)

    def _is_surname(self, k: int) -> bool:
        """Whether a name is made of a given one by ی, which closes whom it names: *رحیمی*, کریم *نوری*; not علی."""
        key = self.keys[k]
        return key.endswith("ی") and len(key) > SHORTEST and (key[:-1] in self.v.given or key[:-1] in self.v.unsure)

    def _befallen(self, j: int, k: int, last: int) -> bool:
        """Whether what only persons undergo shows a word that opens a sentence and the one after it to be somebody's
        name: *امید کوکبی* بازداشت شد, *نوید افکاری* به زندان رفت, پلیس *امید کوکبی* را احضار کرد."""
        if k != j + 1 or k + 1 >= last or self._is_party(k):
            return False
        done = self.keys[k + 1] == OBJECT
        if (done and not self.infos[j].unsure) or (not done and not self._is_first(j)):
            return False
        f = self.infos[k]
        usual = f.adjective or f.office or f.finite or f.function or f.particle or bool(f.word.verbs)
        if not f.plain or usual or not (self.keys[k].endswith(("ی", "ان")) or f.word.rank < RARE):
            return False
        lot = k + 1 + done
        charged = lot + 1 < last and self.keys[lot] == TO and self.keys[lot + 1] in CHARGED
        return charged or (lot < last and self.key_is(lot, "persons_lots"))

    def _is_first(self, i: int) -> bool:
        """Whether a word opens a sentence, or stands behind a mark."""
        return i in self.starts or (i > 0 and self.infos[i - 1].word.kind == "punct")

    def _aged(self, j: int, k: int, last: int) -> bool:
        """Whether the word between a given name and an age is the family name: توماس *برگر* ۴۰ ساله."""
        if k + 2 >= last or self.infos[k + 1].number is None or not self._after_given(j, k):
            return False
        f = self.infos[k]
        usual = f.head or f.people or f.office or f.plural or f.action or bool(f.word.verbs)
        return self.keys[k + 2] == AGED and f.plain and not (usual or self.infos[j].word.noun)

    def _behind_deed(self, j: int, k: int, last: int) -> bool:
        """Whether an adjective in ی closes the name of whom a deed befalls: بازداشت سعید *مدنی* از سوی پولیس."""
        f = self.infos[k]
        if not (f.adjective and self.keys[k].endswith("ی")) or j == 0 or f.gaz or not self._after_given(j, k):
            return False
        deed = self.infos[j - 1].action or self.keys[j - 1] in UPON
        return deed and not self.infos[j].word.noun and self._closes_name(k, last)

    def _is_party(self, k: int) -> bool:
        """Whether a word is a group, a body or a state, which is nobody's family name: رحیمی | *طالبان*, *پولیس*,
        *پاکستان* را."""
        f = self.infos[k]
        if self.keys[k].endswith("ی") or not (f.actor or f.body or f.gaz):
            return False
        place = self._place_at(k) if f.gaz else None
        return f.actor or f.body or (place is not None and place[1].kind in STATES)

    def _listed(self, j: int, k: int, last: int) -> int:
        """How many words of a family name begin with one that is a word too: نسیم *محقق* گفت, حیات‌الله *مهاجر فراهی*;
        none of نسیم محقق دانشگاه."""
        if not self.key_is(k, "family_words") or self.infos[j].word.noun or not self.infos[j].given:
            return 0
        if k != j + 1 and not (k == j + 2 and (self.infos[j + 1].given or self.infos[j + 1].particle)):
            return 0
        origin = k + 1 < last and self.keys[k + 1].endswith("ی") and self.infos[k + 1].gaz
        if origin and self._closes_name(k + 1, last):
            return 2
        if k + 1 < last and self.infos[k + 1].name and not self.infos[k + 1].given and self._closes_name(k + 1, last):
            return 2  # ابوالفضل سپاهی بادجانی
        return int(self._closes_name(k, last))

    def _closes_name(self, k: int, last: int) -> bool:
        """Whether nothing goes on with a name after a word: its end, a verb of saying, a preposition, a title."""
        after = self.infos[k + 1] if k + 1 < last else None
        if after is None or after.word.number is not None:
            return True  # قاضی نسرین ستوده | سه متهم را آزاد کرد
        titled = (after.office or after.people) and self._begins_title(k + 1, last)
        return bool(self.blocked[k + 1]) or after.boundary or after.function or after.say or titled

    def _is_place_too(self, j: int, k: int, last: int) -> bool:
        """Whether a family name that is a place's as well stands behind a given name: مصطفی *نیلی* گفت."""
        return self.keys[k].endswith("ی") and self._after_given(j, k) and self._closes_name(k, last)

    def _rare(self, j: int, k: int, last: int) -> bool:
        """Whether a word that the language hardly uses is the family name after a given name: هومن جوکار."""
        if not self._after_given(j, k) or not self._is_hardly_used(k):
            return False
        closed = k + 1 >= last or bool(self.blocked[k + 1]) or self.infos[k + 1].boundary or self.infos[k + 1].function
        return closed and not self.infos[j].word.noun and not self.key_is(k, "blessings")

    def _is_hardly_used(self, k: int) -> bool:
        """Whether the language hardly uses a word, and never for anybody or anything that reports tell of."""
        f = self.infos[k]
        if not f.plain or f.plural or not 0 < f.word.rank < RARE or f.word.verbs:
            return False
        return not (
            f.head or f.office or f.people or f.adjective or f.action or f.gaz or f.nominal or f.body or f.actor
        )

    def _amid_name(self, j: int, k: int, last: int) -> bool:
        """Whether a word that the language hardly uses stands between a name and a family name that no word is: غلام
        *سنایی* ستانکزی."""
        if k != j + 1 or k + 1 >= last or not (self.infos[j].given or self.infos[j].unsure):
            return False
        after = self.infos[k + 1]
        return after.name and not after.word.common and self._is_hardly_used(k)

    def _before_object(self, j: int, k: int, last: int) -> bool:
        """Whether را after a given name and one more word shows that the word is the family name: علی *شکارچی* را."""
        f = self.infos[k]
        if k + 1 >= last or self.keys[k + 1] != OBJECT or not self._after_given(j, k):
            return False
        if self.infos[j].word.noun or self.key_is(k, "blessings") or self._is_party(k):
            return False  # کسری بودجه را, رحیمی | طالبان را
        if k > j + 1 or f.action or f.word.rank > EVERYDAY or f.word.lemma in self.v.classes["inanimate"]:
            if k > j + 1 and f.head:
                return False  # کریم نوری | شورا را متهم کرد
            lot = k + 2 < last and self.key_is(k + 2, "persons_lots")  # خانم محمدی | *خبر* را تکذیب کرد
            return lot and not (f.action and self.key_is(k + 2, "lots_of_deeds"))  # زدران | *حمله* را محکوم کرد
        return f.plain and not f.function and not f.kin and not f.word.verbs and len(self.keys[k]) > 1

    def _opens_sentence(self, j: int, k: int, last: int) -> bool:
        """Whether a common word is the family name of who opens a sentence: مرتضی رنجبر امروز گفت."""
        f = self.infos[k]
        family = f.people or f.adjective
        opens = (j in self.starts or self._is_introduced(j)) and k + 1 < last
        if not opens or not self._after_given(j, k):
            return False
        if not f.plain or f.plural or (f.head and not family) or f.office or f.action or f.gaz or f.word.verbs:
            return False
        if f.nominal or f.body:
            return False
        after = self.infos[k + 1]
        nisba = self.keys[k].endswith("ی") and not (f.word.noun or f.word.indefinite) and f.word.rank < EVERYDAY
        told = nisba and not (after.boundary or after.finite or after.light)
        if self.keys[k + 1] == TO and k + 2 < last and self.keys[k + 2] in CHARGED:
            return True  # پدرام مدنی به اتهام جاسوسی اعدام شد
        return bool(self.blocked[k + 1]) or self.keys[k + 1] in SOFT or after.say or told  # یحیی الهی دلایل آن را گفت

    def _is_introduced(self, j: int) -> bool:
        """Whether a courtesy, an office or when something happens stands before a name: آقای *مرتضی* رنجبر, قاضی *رضا*
        شهابی, دیروز *رضا* شهابی."""
        before = self.infos[j - 1] if j else None
        titled = before is not None and (before.honorific or (before.office and not before.plural))
        return titled or (before is not None and bool(self.blocked[j - 1]))

    def _nisba(self, j: int, k: int) -> bool:
        """Whether a word in ی or a plural can be the family name after a given name: حکمت‌الله نوری، کریم امیدیان."""
        f = self.infos[k]
        family = f.plain and (self.keys[k].endswith("ی") or self.keys[k].endswith(("ان", "ات")))
        if self._is_surname(k - 1) and not self.keys[k].endswith("ی"):
            return False  # رحیمی | انتخابات را تحریم کرد
        second = k == j + 1 or self._after_given(j, k)
        if self.key_is(k, "some_people"):
            return False  # کریم نوری | کسانی هستند که
        if not second or not family or f.itself or f.adjective or f.action or f.gaz or f.word.verbs:
            return False
        return k > j + 1 or self.infos[j].given or self.keys[j].endswith("الله")

    def _origin(self, j: int, k: int, last: int) -> bool:
        """Whether an adjective of a place is a person's family name: نجیب افغان گفت."""
        f = self.infos[k]
        if not f.gaz or f.plural or not self._after_given(j, k):
            return False
        after = self.infos[k + 1] if k + 1 < last else None
        place = self._place_at(k)
        closed = after is None or after.boundary or after.head or bool(self.blocked[k + 1])
        sourced = j > 0 and self.keys[j - 1] in COMMAS and REPORT in self.keys[max(j - LONGEST_SOURCE, 0) : j - 1]
        return place is not None and (place[1].adjective or (sourced and self.keys[k].endswith("ی"))) and closed

    def _before_title(self, j: int, k: int, last: int, honoured: bool) -> bool:
        """Whether a common word right before a title is the name: محمود *دانش* سخنگوی والی، حاجی *زید* رییس شورا."""
        f = self.infos[k]
        if self.blocked[k + 1] or not self._begins_title(k + 1, last):
            return False
        family = (f.adjective or f.gaz) and k == j + 1 and self.infos[j].given and self.keys[k].endswith("ی")
        if not f.plain or f.plural or f.alone or f.action or (f.gaz and not family) or f.nominal or f.particle:
            return False  # احسان مازندرانی مدیر روزنامه
        if f.adjective and not family:
            return False
        return honoured if k == j else k == j + 1 and (honoured or self.infos[j].given) and self._at_boundary(j)

    def _begins_title(self, i: int, last: int) -> bool:
        f = self.infos[i]
        if self.blocked[i]:
            return False
        if self.keys[i] == FROM and i + 1 < last:
            f = self.infos[i + 1]  # کریم نوری، از فرماندهان ارشد ارتش
            return f.plural and (f.office or f.people) and not f.kin
        if f.office and self.v.offices.match(self.keys, self.lemmas, i, last) is not None:
            return True
        if f.people and not f.kin and not f.plural:
            return self.v.people.match(self.keys, self.lemmas, i, last) is not None
        if f.nominal or f.number == 1:
            m = self.v.nominals.match(self.keys, self.lemmas, i, last) if f.nominal else None
            if m is not None and m[1] == "one_of":
                return i + m[0] < last and (self.infos[i + m[0]].people or self.infos[i + m[0]].office)
            if f.number == 1 and i + 1 < last:
                g = self.infos[i + 1]
                return (g.office or g.people) and not g.kin
        return False
