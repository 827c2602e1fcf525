"""One text being read by the who room: its tokens with what is known of them, and what all parts of the grammar ask."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from rawi.lexicon.kinds_classes import ClassName
from rawi.lexicon.phrasebook import where
from rawi.text.classes import Classes
from rawi.text.model import Text
from rawi.time.model import Times
from rawi.who.nodes import Node
from rawi.who.words.gazetteer import PlaceEntry
from rawi.who.words.vocabulary import FINITE, Info, Vocabulary

COMMAS = frozenset({"،", ","})
CLOSERS = frozenset({*'،,؛;()[]-–—.:؟!»"”/…', "که"})
PARTING = frozenset("؛-–—ـ")
"""Marks that set a title off after a whole name, where a comma is not."""
OPENING, CLOSING = frozenset('«"“'), frozenset('»"”')
QUOTES = OPENING | CLOSING
UPON = frozenset({"به", "بر", "علیه"})
"""Prepositions that lead from whose deed it is to whom it befalls."""
POINTING = frozenset({"این", "آن", "همین", "همان"})
SEVERAL = frozenset({"چند", "چندین"})
"""Words that count as a number does, of no number."""
NAMES = frozenset({"نام", "نامهای", "اسم", "اسمهای", "اسامی"})
"""What با or به leads to before the names of those told of: دو مرد به *نام‌های* کریم و رضا."""
PLURAL_EZAFE = "های"
"""How plurals end that show their ezafe: نیروهای *دو طرف*."""
BROKEN_EZAFE = "ای"
"""How broken plurals in ا end that show theirs: اعضای *دو گروه*."""
AND, OR = "و", "یا"
JOINTS = COMMAS | {AND}
OBJECT = "را"
FROM = "از"
SOFT = frozenset({"در", "برای", "از"})
BECOME = frozenset({"شدن", "گردیدن", "گشتن"})
TOLD = frozenset({"گفته", "افزوده", "نوشته"})
"""Participles of saying that need no که after them; behind a noun they are verbs, for their own noun takes به."""
ASKED, BECAME = "خواست", "شده"
_OBJECT_REACH = 8
"""So many words before a participle may its object stand."""
_SHARED_REACH, _SHARING = 20, 4
"""So many words, and words that may be verbs, behind a deed may the light verb stand that it shares."""
_LEADING = frozenset({"به", "از", "با", "بر", "در", "برای", "توسط", "این", "آن", "همین", "یک", "هر", "دو"})
"""Words after which a participle is a noun."""
PART = "شرکت"
BEFORE_PART = frozenset({"از", "برای", "به", "جهت", "اجازه", "حق", "هدف", "منظور", "امکان", "بدون", "خواستار"})
FULL_STOPS = frozenset({".", "؟", "!"})
KURD, THAT = "کرد", "که"
MARTYRS = frozenset({"شهید", "شهدا", "شهدای", "شهیدان"})
PEOPLED = "آباد"
"""What a place is called after a name, written apart: علی آباد is nobody."""
AFTER_VERB = frozenset({"و", "،", ",", ".", "که", "؛", ":", "؟", "!", "»", "«", "تا", "اما", "ولی"})
"""What follows a verb that closes its clause."""
REACH = 6
"""Within so many words before people may stand the object of their clause."""
FAR_AHEAD = 40
"""Within so many words after them stands the verb of their clause."""
LONGEST_NAME = 6
LONGEST_QUOTED = 7
LONGEST_NUMBER = 8
LONGEST_SOURCE = 4
"""So many words may stand between whoever tells and where his sentence begins: بر اساس گزارش …"""


_LEMMA = attrgetter("lemma")


def counts_several(key: str, classes: Classes) -> bool:
    """Whether a word says that there are several, of no exact number: *چند* تن, *برخی* معلمان, *صدها* کارگر."""
    return key in SEVERAL or key in classes["quantifiers"] or key in classes["round_numbers"]


class Reading:
    """The tokens of a text; `head` and `phrase` read the phrase that begins at one of them."""

    def __init__(self, vocabulary: Vocabulary, text: Text, times: Times) -> None:
        self.v = vocabulary
        self.text = text
        self.keys = text.keys
        self.infos: list[Info] = vocabulary.infos(text)
        self.lemmas = list(map(_LEMMA, self.infos))
        self.blocked = bytearray(len(self.keys) + 1)
        for e in times.expressions:
            for i in range(e.first, e.last):
                self.blocked[i] = 1
        self._mark_compounds()
        self._mark_taking_part()
        self._mark_participles()
        self._mark_closing()
        self.depth = 0
        self.says = [i for i in text.verbal if self.infos[i].say]
        """Where the verbs of saying stand."""
        self.last_say = -1
        """Where the last of the sentence stands."""
        self.partings = where(self.keys, JOINTS)
        """Where commas and و stand."""
        self._mark_shared()
        self.firsts = [s.first for s in text.sentences]
        self.starts = set(self.firsts)
        self.martyrs = not MARTYRS.isdisjoint(self.keys)
        """Whether martyrs are told of, after whom operations are named."""
        self.acting: Node | None = None
        """The head that was last found to be the subject of what is done to the noun after it."""
        self.known: dict[str, tuple[str, ...]] = {}
        """First or last words of persons' names read so far, with the whole name."""
        self.whole: dict[str, tuple[str, ...]] = {}
        """First words, of the language too, of names that what follows showed to be names, with the whole name."""
        self.strong: dict[int, int] = {}
        """Where a name begins and ends that a title after a comma shows to be one."""

    def lemma_is(self, at: int, name: ClassName) -> bool:
        """Whether a token's lemma is of a class of words."""
        return self.lemmas[at] in self.v.classes[name]

    def key_is(self, at: int, name: ClassName) -> bool:
        """Whether a token, in the form it has, is of a class of words."""
        return self.keys[at] in self.v.classes[name]

    def _names_operation(self, i: int) -> bool:
        """Whether an operation or a unit is named after the martyrs whose names begin at ``i``."""
        raise NotImplementedError

    def head(self, i: int, last: int, definite: bool = False, counted: bool = False) -> Node | None:
        """The phrase whose head stands at ``i``."""
        raise NotImplementedError

    def phrase(self, i: int, last: int) -> Node | None:
        """The phrase that begins at ``i``."""
        raise NotImplementedError

    def _last_say(self, first: int, last: int) -> int:
        """Where the last verb of saying of the sentence over ``first`` up to ``last`` stands, or -1."""
        place = bisect_left(self.says, last)
        return self.says[place - 1] if place and self.says[place - 1] >= first else -1

    def _is_shown(self, i: int) -> bool:
        """Whether a name begins at ``i`` by what the text has shown: a title beside it, a whole name told before."""
        return i in self.strong or self.keys[i] in self.known or (bool(self.whole) and self._name_again(i) > 0)

    def _name_again(self, j: int) -> int:
        """Where a name told before ends whose first word is one of the language too, or 0."""
        words = self.whole.get(self.keys[j], ())
        return j + len(words) if words and tuple(self.keys[j : j + len(words)]) == words else 0

    def _mark_compounds(self) -> None:
        """The noun of a compound verb belongs to the verb, whatever it names elsewhere: در نشست شرکت کرد; and so do the
        words before it in the same verb, if they name nobody: دولت | دست به اعتصاب زد, دولت | ابراز نگرانی کرد."""
        compounds, tokens = self.v.compounds, self.text.tokens
        for i in self.text.verbal:
            if not i:
                continue
            before = tokens[i - 1].word
            if self.keys[i] == KURD and self._is_kurd(i):
                continue
            if self.infos[i - 1].placeword and self._is_told_off(i - 1):
                continue
            for form in tokens[i].word.verbs:
                nouns = compounds.get(form.lemma)
                if nouns is None:
                    continue
                people = before.plural and before.key.endswith("ان")  # در حال سرکوب معترضان است
                if before.key in nouns or (before.lemma in nouns and not people):
                    self.blocked[i - 1] = 1
                    befores = nouns[before.key if before.key in nouns else before.lemma]
                    if self.keys[i - 2] in befores:
                        self._block_before(i - 1, befores[self.keys[i - 2]])
                    break

    def _block_before(self, noun: int, befores: list[tuple[str, ...]]) -> None:
        """Mark the words before the noun of a verb that belong to it as well; ``befores`` end in the word before it."""
        for words in befores:
            first = noun - len(words)
            if first >= 0 and tuple(self.keys[first:noun]) == words:
                for at in range(first, noun):
                    f = self.infos[at]
                    if not (f.head or f.actor or f.gaz or f.boundary):
                        self.blocked[at] = 1

    def _is_told_off(self, i: int) -> bool:
        """Whether a place is pointed to or counted, so that it is no verb's noun: از *این کشور* خواست."""
        if not i:
            return False
        return self.keys[i - 1] in POINTING or self.infos[i - 1].number is not None

    def _mark_taking_part(self) -> None:
        """شرکت before در is taking part, behind what takes a deed's noun: از *شرکت* در انتخابات, no company."""
        for i in range(1, len(self.keys) - 1) if PART in self.keys else ():
            if self.keys[i] == PART and self.keys[i + 1] == "در" and self.keys[i - 1] in BEFORE_PART:
                self.blocked[i] = 1

    def _is_kurd(self, i: int) -> bool:
        """Whether a word that looks like "did" says that people, or several of an office or bodies, are Kurds: سه کولبر
        *کرد* در مرز کشته شدند, رهبران *کرد* عراق.

        As a verb it would close its clause, and with زندانی and the like it would have an object before.
        """
        if self.keys[i] != KURD or not i or self.keys[i + 1 : i + 2] == []:
            return False
        told = self.keys[i + 1] == THAT and self.infos[i - 1].people and self.infos[i - 1].word.plural
        if self.keys[i + 1] in AFTER_VERB and not (told or self._is_named_in_quotes(i + 1)):
            return False  # but ده تن از شهروندان *کرد* که …
        before = self.infos[i - 1]
        people = before.people or (before.plural and (before.office or before.body))
        people = people or (i > 1 and before.adjective and self.infos[i - 2].people)
        if not people or OBJECT in self.keys[max(i - REACH, 0) : i]:
            return False
        ahead = self.infos[i + 1 : i + FAR_AHEAD]
        end = next((k for k, f in enumerate(ahead) if f.word.key in (".", "؟", "!")), len(ahead))
        return any(f.finite for f in ahead[:end])

    def _is_named_in_quotes(self, i: int) -> bool:
        """Whether a name stands between quotation marks: زندانی سیاسی کرد *«کریم نوری»* در زندان …."""
        if self.keys[i] != "«":
            return False
        end = next((k for k in range(i + 1, min(i + LONGEST_QUOTED, len(self.keys))) if self.keys[k] == "»"), i)
        return end > i + 1 and self.infos[i + 1].given and not any(f.finite for f in self.infos[i + 1 : end])

    def _mark_closing(self) -> None:
        """A noun that looks like a verb is one where it ends a sentence: به امضای وزیران دو کشور *رسید*."""
        for i in self.text.verbal:
            if (
                self.keys[i] in self.v.nounlike
                and self._ends_sentence(i)
                and any(f.form == "past" for f in self.text.tokens[i].word.verbs)
            ):
                self.blocked[i] = 1

    def _ends_sentence(self, i: int) -> bool:
        """Whether a sentence ends behind a word."""
        return i + 1 >= len(self.keys) or self.keys[i + 1] in FULL_STOPS

    def _mark_shared(self) -> None:
        """A deed right behind a name shares the light verb of the one that و joins to it, and is no part of the name:
        کریم نوری *کشته* و دو تن زخمی شدند, کریم نوری *بازداشت* و به زندان منتقل شد."""
        for i in self.partings:
            if i < 2 or self.keys[i] != AND or self.blocked[i - 1] or self.keys[i - 1] == PEOPLED:
                continue
            named, f = self.infos[i - 2], self.infos[i - 1]
            told = named.plain and not named.head and (not named.word.noun or (i > 2 and self.infos[i - 3].given))
            if told and (f.action or f.participial):
                self.blocked[i - 1] = self._shares_verb(i)

    def _shares_verb(self, i: int) -> bool:
        """Whether the deed before و has the light verb of the clause behind it."""
        verbal, deed, verbs = self.text.verbal, self.keys[i - 1], self.v.compounds
        place = bisect_left(verbal, i + 1)
        for at in verbal[place : place + _SHARING]:
            if at > i + _SHARED_REACH or not self.infos[at].finite:
                continue
            lemmas = {form.lemma for form in self.infos[at].word.verbs}
            passive = self.infos[i - 1].participial and not lemmas.isdisjoint(BECOME)
            return passive or any(deed in verbs.get(lemma, ()) for lemma in lemmas)
        return False

    def _mark_participles(self) -> None:
        """A participle before its auxiliary is the verb, not an adjective of the name before it (آکسفام گفته است)."""
        tokens = self.text.tokens
        for i in reversed(self.text.verbal):
            if i + 1 < len(tokens) and (self.infos[i].participial or self.keys[i] == ASKED):
                following = tokens[i + 1].word.verbs[:1]
                auxiliary = any(f.form == "copula" or (f.lemma in BECOME and f.form in FINITE) for f in following)
                auxiliary = auxiliary or self._will_be(i + 1) or self._ends_object_clause(i)
                if auxiliary or (self.keys[i + 1] == "شده" and self.blocked[i + 1]) or self._tells(i):
                    self.blocked[i] = 1

    def _will_be(self, i: int) -> bool:
        """Whether the passive's future stands at a token: کمک‌ها فرستاده *خواهد شد*."""
        if i + 1 >= len(self.text.tokens):
            return False
        will = any(f.form == "future-aux" for f in self.text.tokens[i].word.verbs)
        return will and any(f.lemma in BECOME for f in self.text.tokens[i + 1].word.verbs)

    def _ends_object_clause(self, i: int) -> bool:
        """Whether a participle that is a noun as well is the verb of an object, its auxiliary left to the next verb:
        هزاران تن را به مرز *فرستاده* و ده‌ها تن را زندانی کرده است, در نامه‌ای که به رسانه‌ها *فرستاده*، گفت."""
        if self.keys[i + 1] not in (AND, "،") or not self.infos[i].participial:
            return False
        if i > 0 and self.keys[i - 1] in _LEADING:
            return False
        for at in range(i - 1, max(0, i - _OBJECT_REACH) - 1, -1):
            if self.keys[at] == OBJECT:
                return True
            if self.keys[at] == THAT and self.keys[i + 1] != AND and at:
                return self.text.tokens[at - 1].word.indefinite
            if self.keys[at] in (AND, THAT) or self.text.tokens[at].word.kind == "punct":
                return False
        return False

    def _tells(self, i: int) -> bool:
        """Whether a participle of saying has lost its auxiliary before its content: وزیر مالیه گفته که …."""
        if self.keys[i] == ASKED and self.keys[i + 1] in ("که", "تا"):
            return True  # از وزیر خارجهٔ طالبان خواست که …: no wish of theirs
        if self.keys[i] == BECAME and self.keys[i + 1] in (AND, "،"):
            return i > 0 and not self.infos[i - 1].participle  # مانع کار رسانه‌ها شده و …
        if not self.infos[i].say:
            return False
        after_noun = i > 0 and self.infos[i - 1].plain and not self.infos[i - 1].function
        return self.keys[i + 1] in ("که", ":") or (after_noun and self.keys[i] in TOLD)

    def _governs(self, j: int, last: int) -> bool:
        """Whether an adjective with its own complement or a name begins at ``j``: مستقر در …، موسوم به …"""
        if self.infos[j].opens:
            return any(b.match(self.keys, self.lemmas, j, last) is not None for b in (self.v.governing, self.v.alias))
        return False

    def _is_relative(self, node: Node) -> bool:
        """Whether a noun says whose relative or companion somebody is."""
        words = self.keys[node.head : node.head + node.size]
        return self.lemmas[node.head] in self.v.relatives or " ".join(words) in self.v.relatives

    def _object(self, sub: Node, last: int) -> bool:
        return sub.last < last and self.keys[sub.last] == OBJECT

    def _light_after(self, k: int, last: int) -> bool:
        """Whether a light verb follows, also one that another noun shares (نهادهای مستقل | *تایید یا رد* نکرده‌اند); not
        who was killed: به دست حزب عدالت *کشته* شد."""
        light = k + 1 < last and self.infos[k + 1].light and not self.infos[k + 1].say
        if not light and k + 3 < last and OR in self.keys[k + 1 : k + 3]:
            shared = k + 3 if self.keys[k + 1] == OR else k + 4
            return shared < last and self.infos[shared].light and not self.infos[shared].say
        return light and not (self.infos[k + 1].participial and self.key_is(k + 1, "killed"))

    def _place_at(self, i: int) -> tuple[int, PlaceEntry] | None:
        found = self.v.gazetteer.match(self.keys, i)
        if found is None and self.lemmas[i] != self.keys[i]:
            found = self.v.gazetteer.match(self.lemmas[i : i + 1], 0)
        return found

    def _follows_source(self, i: int) -> bool:
        """Whether a word says whose word it is that follows: به گفتهٔ *ماس*."""
        return any(tuple(self.keys[k:i]) in self.v.sources for k in range(max(i - LONGEST_SOURCE, 0), i))

    def _at_boundary(self, i: int) -> bool:
        return i == 0 or self.infos[i - 1].boundary or bool(self.blocked[i - 1]) or self.infos[i - 1].nominal
