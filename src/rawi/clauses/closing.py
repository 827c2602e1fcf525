"""What closes a noun phrase: a pronoun, the indefinite ی, an occasion (در انفجار ماین | سه کودک)."""

from __future__ import annotations

from rawi.clauses.houses import UPON, Houses
from rawi.clauses.model import Phrase
from rawi.clauses.words import COMMAS
from rawi.text.model import Word
from rawi.who.model import Mention
from rawi.who.reading import POINTING

REFLEXIVES = frozenset({"خود", "خویش", "خویشتن", "خودش", "خودشان"})
CLITICS = frozenset({"اش", "شان", "مان", "ام", "ات", "تان"})
PRONOUNS = frozenset({"من", "ما", "شما", "او", "وی", "آنان", "آنها", "ایشان", "اینها"})
OWN = REFLEXIVES | CLITICS
CLOSING = OWN | PRONOUNS
LIFE, WITH = "جان", "با"
LATELY = frozenset({"گذشته", "اخیر", "پسین"})
"""What closes a stretch of time before now."""
SEARCHING = frozenset({"در", "با", "طی", "از"})
LASTING = ("ساعته", "روزه", "ماهه", "نفره")
"""How numbers go on that say how long a search took, or how many made it."""
OPERATION, TERROR = "عملیات", frozenset({"تروریستی", "انتحاری"})
OCCASIONS = frozenset({"در جریان", "طی", "به دنبال", "در پی", "پس از", "به دلیل", "با"})
"""Functions of phrases on the occasion of which people are killed or taken."""
LONGEST = 20
"""So many words of a phrase are looked at for its end."""
NEARLY = frozenset({"بیش", "بیشتر", "کمتر", "از", "حدود", "نزدیک", "به", "دست", "کم", "دستکم", "حداقل"})
"""What stands before a number that is not exact."""
_HOW = frozenset({"شمول", "ویژه", "خصوص", "شدت", "گونه", "شکل", "طور", "دلیل", "علت", "اثر", "سختی"}) | {"قتل", "شهادت"}
"""What makes an adverb, a conjunction or a word for dying with them."""
NONE = frozenset({"هیچ", "هیچگونه", "هیچنوع"})
"""Words whose noun the indefinite ی closes: بدون *هیچ* دلیلی | خانه‌ها را آتش زدند."""
_INDEFINITE_ENDINGS = ("ای", "هایی", "اتی")


class Closing(Houses):
    """Tells whether a phrase is closed to what comes behind it."""

    def _is_closed(self, phrase: Phrase, at: int = -1) -> bool:
        """Whether a phrase can take nothing more: it ends in a pronoun, خود or a possessive clitic, or, right before
        what stands at ``at``, in a bare plural."""
        if not phrase.heads or phrase.heads[-1] + 1 != phrase.last:
            return False
        word = self.tokens[phrase.heads[-1]].word
        if word.clitic or word.key in CLOSING:
            return True
        return at == phrase.last and word.key.endswith("ها") and self._is_bare_plural(word)

    def _is_bare_plural(self, word: Word) -> bool:
        """Whether a plural in ها at the end of a phrase lacks the ی that its ezafe would be written with: در پی
        اعتراض‌ها | اینترنت قطع شد. Plurals that count (میلیون‌ها دالر) or measure (سال‌ها جنگ) take their noun without
        an ezafe."""
        classes = self.words.classes
        counts = word.number is not None or word.key in classes["round_numbers"] or word.key in classes["time_spans"]
        return word.plural and not counts and word.lemma not in classes["time_units"] and word.lemma + "ها" == word.key

    def _is_after_close(self, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        """Whether a noun comes that cannot hang on an indefinite one, or a number after one with این or a number."""
        word, classes = self.tokens[at].word, self.words.classes
        if word.key in POINTING and mention is not None and self._are_others(phrase, mention, at):
            return True
        numbered = word.key in classes["quantifiers"] or word.key in classes["round_numbers"]
        numbered = numbered or (word.number is not None and not word.ordinal)
        if numbered and phrase.func and phrase.heads and phrase.heads[-1] + 1 == phrase.last:
            closed = self._closes_before_number(phrase, mention, at)
            if closed is not None:
                return closed
        if numbered and self._is_found(phrase, at):
            return True  # در بازرسی خودرو | ۲۰۰ بسته تریاک
        if self._is_where_told(phrase, word) and at == phrase.last:
            return True  # در یک نشست خبری | گزارش عفو بین‌الملل را رد کرد
        if word.key == LIFE and not phrase.func and at == phrase.last:  # انفجار ماین | جان سه تن را گرفت
            return any(self.tokens[h].word.lemma in classes["accidents"] for h in phrase.heads)
        if numbered and phrase.heads:
            leads = self.tokens[phrase.first].word
            if leads.key in POINTING or (leads.number is not None and not leads.ordinal):
                return len(phrase.heads) > 1 and self.tokens[at - 1].word.number is None
        if not self._has_indefinite(phrase):
            return False
        if mention is not None or word.key in POINTING:  # با صدور بیانیه‌ای | این بازداشت را محکوم کرد
            return mention is None or mention.kind != "pronoun"
        noun = word.plural or ((word.noun or word.lemma in self.words.events) and not self._is_compound(at))
        return noun and word.common and word.key not in self.words.adjectives

    def _is_where_told(self, phrase: Phrase, word: Word) -> bool:
        """Whether a phrase is the meeting in which a telling is spoken of, which is not the meeting's."""
        classes = self.words.classes
        if word.lemma not in classes["tellings"] or word.key in self.words.adjectives or phrase.func != "در":
            return False
        return len(phrase.heads) > 1 and any(self.tokens[h].word.lemma in classes["meetings"] for h in phrase.heads[:2])

    def _closes_before_number(self, phrase: Phrase, mention: Mention | None, at: int) -> bool | None:
        """Whether what a phrase behind a preposition ends in closes it before a number: a time, a procedure, what
        happens to people (در انفجار | سه کودک), a weapon (برخورد با ماین | سه کودک); None where that says nothing."""
        classes = self.words.classes
        left = self.tokens[phrase.heads[-1]].word
        units = classes["time_units"]
        lately = left.key in LATELY and any(self.tokens[h].word.lemma in units for h in phrase.heads)
        procedural = left.lemma in classes["procedural"] and len(phrase.heads) > 1 and mention is not None
        if lately or procedural:
            return True  # طی ساعات گذشته | ۲۲ پهپاد را, با دستور قضایی | سه متهم بازداشت شدند
        since = phrase.func == "از" and self.tokens[phrase.heads[0]].word.lemma in classes["since_when"]
        if (since and mention is not None and mention.kind == "people") or self._is_staged(phrase, mention, at):
            return True  # از آغاز جنگ | ده‌ها غیرنظامی
        if left.lemma in classes["accidents"] and not left.indefinite and not self._attacks(phrase, mention):
            return mention is not None or not self._counts_devices(at)
        accident = any(self.tokens[h].word.lemma in classes["accidents"] for h in phrase.heads)
        if accident and self._attacks(phrase, mention):
            return False
        if accident and mention is not None and mention.kind == "people" and self._is_next(phrase, at):
            return True  # در انفجار ماین | سه کودک, در حملات هوایی | بیش از ده جنگجو
        driven = left.lemma in classes["weapons"] or left.key in classes["crowd_control"]
        return True if phrase.func == WITH and driven else None  # با گاز *اشک‌آور* | هزاران معترض را

    @staticmethod
    def _are_others(phrase: Phrase, pointed: Mention, at: int) -> bool:
        """Whether people who are pointed to stand right behind others, whose they are not: در عملیات نیروهای امنیتی |
        *این افراد* بازداشت شدند."""
        if not phrase.func or not phrase.mentions or pointed.kind != "people" or pointed.first != at:
            return False
        return phrase.mentions[-1].kind == "people" and phrase.mentions[-1].last == at == phrase.last

    def _is_behind_occasion(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether people are counted behind an occasion that an adjective or این closes: در پی ناآرامی‌های *اخیر* |
        حدود بیست نفر دستگیر شدند."""
        last = phrase.last  # before حدود
        if mention.count is None or mention.kind != "people" or phrase.func not in OCCASIONS:
            return False
        if phrase.heads[-1:] != [last - 1] or at > last + 1:
            return False
        word, left, before = self.tokens[last - 1].word, self.keys[last - 1], self.keys[last - 2]
        if at > last and left.endswith("ها") and self._is_bare_plural(word):
            return True
        done = left.endswith("شده")
        told = before.endswith("های") and not (word.noun or word.plural or word.lemma in self.words.events)
        closed = left in self.words.adjectives or left in LATELY or left.endswith(LASTING) or told
        closed = len(phrase.heads) > 1 and (closed or before in POINTING)
        return (done or (closed and phrase.func != "با")) and not self._attacks(phrase, mention)

    def _is_behind_ground(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether people are counted behind a feast or a charge that takes nobody: به مناسبت *عید* | ۲۱۰ زندانی آزاد
        شدند, به جرم *دزدی* | سه مرد …; but به اتهام *قتل* سه زن."""
        if mention.kind != "people" or at != phrase.last or phrase.heads[-1:] != [at - 1]:
            return False
        if self.keys[at - 1] in self.words.classes["feasts"] and mention.plural:
            return bool(phrase.func)  # به مناسبت *عاشورا* | شیعیان لبنان …
        if mention.count is None:
            return False
        grounds, word = self.words.classes["grounds"], self.tokens[at - 1].word
        if at - 1 <= phrase.first - (self.keys[phrase.first] not in grounds):
            return False
        if not any(self.keys[k] in grounds for k in range(phrase.start, phrase.first + 1)):
            return False
        done = word.lemma in self.words.events or word.lemma in self.words.classes["inflicted"]
        return not (done or any(f.form == "infinitive" for f in word.verbs) or self._wants_complement(at - 1))

    def _is_staged(self, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        """Whether people are counted behind an operation that befell them: در عملیات نظامی | *۲۵ جنگجو* کشته شدند."""
        staged = self.tokens[phrase.first].word.lemma == OPERATION and self.keys[phrase.heads[-1]] not in TERROR
        counted = staged and mention is not None and mention.kind == "people" and self._is_next(phrase, at)
        return counted and not self._attacks(phrase, mention)

    def _is_next(self, phrase: Phrase, at: int) -> bool:
        """Whether a number stands right behind a phrase, but for how exact it is: در حملهٔ هوایی | *بیش از* ده جنگجو."""
        return all(key in NEARLY for key in self.keys[phrase.last : at])

    def _is_found(self, phrase: Phrase, at: int) -> bool:
        """Whether a number counts what a search found (در بازرسی از خودرو *ده کیلو تریاک*), not how long it took."""
        ended = bool(phrase.heads) and phrase.heads[-1] + 1 == phrase.last
        if phrase.func not in SEARCHING or not ended or at + 1 >= self.last:
            return False
        search = self.tokens[phrase.start - 1 if phrase.func == "از" else phrase.heads[0]].word.lemma
        return search in self.words.classes["searches"] and not self.keys[at + 1].endswith(LASTING)

    def _attacks(self, phrase: Phrase, mention: Mention | None) -> bool:
        """Whether those counted after a deed's noun are who did it, as what follows them shows: whom or with what they
        attacked, others who are counted, که or a comma (پس از حملهٔ *دو مرد مسلح* به مسجد, … *یک مهاجم* با چاقو، …)."""
        if mention is None or mention.kind != "people" or mention.last + 1 >= self.last:
            return False
        others = self.mentions.get(mention.last)
        if others is not None and others.kind == "people" and others.count is not None and mention.count is not None:
            return True  # بر اثر تیراندازی *دو مرد مسلح* سه پولیس کشته شدند
        after, beyond = self.keys[mention.last], self.keys[mention.last + 1]
        if after == "که" or after in COMMAS:
            return phrase.func not in ("در", "")
        following = self.mentions.get(mention.last + 1)
        armed = after != "با" or following is None or following.kind != "people"
        return after in UPON and armed and beyond not in _HOW

    def _counts_devices(self, at: int) -> bool:
        """Whether a number counts what went off or was flown: در انفجار *یک ماین*, در حملهٔ *دو پهپاد*."""
        devices, weapons = self.words.classes["devices"], self.words.classes["weapons"]
        counted = (t.word.lemma for t in self.tokens[at + 1 : min(at + 3, self.last)])
        return any(lemma in devices or lemma in weapons for lemma in counted)

    def _is_compound(self, at: int) -> bool:
        """Whether a noun makes an adjective with the participle after it: کشوری *جنگ زده*, نامه‌ای *امضا شده*."""
        return at + 1 < self.last and any(v.form == "participle" for v in self.tokens[at + 1].word.verbs)

    def _has_indefinite(self, phrase: Phrase) -> bool:
        """Whether a noun with the indefinite ی closed the phrase but for adjectives."""
        for head in phrase.heads[:LONGEST]:
            word = self.tokens[head].word
            leads = head == phrase.first or (head == phrase.first + 1 and self.keys[phrase.first] in NONE)
            if word.indefinite and self._is_indefinite(word, leads):
                return True
        return False

    def _is_indefinite(self, word: Word, leads: bool) -> bool:
        if not word.indefinite or word.key in self.words.adjectives or word.key in self.words.classes["quantifiers"]:
            return False
        return leads or word.key.endswith(_INDEFINITE_ENDINGS)
