"""The verb groups of a sentence: found outside mentions, homographs told apart by the words before them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from rawi.clauses.attributive import tells_which
from rawi.clauses.model import Tense, VerbGroup
from rawi.clauses.verbs import BECOME, MODAL, verb_group
from rawi.clauses.words import AGENT, AND, COMMAS, LISTING, OBJECT, THAT, ClauseWords
from rawi.text.light import canonical_light
from rawi.text.model import Text
from rawi.time.units import SIDES
from rawi.who.model import Mention

REACH = 8
"""So many words before a verb may hold the noun that tells which verb it is (دست از کار کشیدند)."""
AHEAD = 60
"""So many words after a verb its content may end in a verb."""
_SERIES = 6
"""So many words may stand between a noun and the light verb that it shares (بازداشت، لت‌وکوب و اخراج کردند)."""
_OPENS = frozenset({"که", "؛", ";", ":", ".", "؟", "!"})


WANTED = "خواست"
ASKED = frozenset({WANTED, "خواسته"})
REACH_BACK = 30
"""So many words before a verb may its که stand."""
MUST = frozenset({"باید", "نباید", "بایست", "میبایست"})
HAVE_TO = MUST | {"بایستن"}
"""The modals of duty: باید as it stands, and the verb of می‌بایست."""
_BEFORE_NOUN = frozenset({"به", "از", "بر", "با", "در", "این", "آن", "بنابر", "طبق", "هر", "یک", "و", "برای", "ارزش"})
_AUXILIARIES = frozenset({"شده", "میشود", "شود", "شد", "شدند", "و", "بودن", "شدن"})
ARREST, CASE = "بازداشت", "مورد"
_GOVERNING = frozenset({"از", "به", "با", "بر", "در", "برای", "درباره"})
SLOW = "کند"
HAD, PRESENT = "داشت", ["با", "حضور"]
FROM, RANGING, TO = "از", "گرفته", "تا"
_NO_VERBS = frozenset({HAD, RANGING, SLOW})
"""Verbs by their form that are none beside some words."""
_DONE = "شده"
STANDS = "آمده"
"""What follows the clause that tells of a document: … است."""
SAYING = frozenset({"گفتن", "افزودن", "نوشتن"})
CHAIN = 8
"""So many words after a participle may the verb of saying stand that it leads to."""
_CLAIMING = frozenset({"مدعی", "یاداور", "یادآور", "متذکر"})
_LIGHT = frozenset({"کردن", "نمودن", "دادن", "داشتن"})
_CLOSERS = _LIGHT | {"شدن", "بودن", "گرفتن", "یافتن", "گردیدن"}
"""Verbs that may end a clause right before the را of its antecedent; دو فرمانده کرد را has no verb."""


class VerbGroups:
    """The verb groups of the sentence over ``first`` up to ``last``, by where they begin.

    ``named``: for each token where the mention begins that it stands in, or -1.
    """

    def __init__(
        self, words: ClauseWords, text: Text, mentions: dict[int, Mention], named: list[int], first: int, last: int
    ) -> None:
        self.words, self.first, self.last, self.mentions = words, first, last, mentions
        self.tokens, self.keys, self.raw = text.tokens, text.keys, text.raw
        self.at: dict[int, VerbGroup] = {}
        self.auxiliaries: set[int] = set()
        """Where داشتن stands that only says that the next verb's deed goes on."""
        end = first
        for i in self._verbal(text, first, last):
            if i < end or named[i] >= end:
                continue
            group = self._prefixed(i) if self.keys[i] in words.preverbs else None
            if group is None and self.tokens[i].word.verbs:
                group = self._group(i)
            telling = group is not None and not (self.keys[group.last - 1] == _DONE and self._tells_which(named, group))
            if group is not None and telling and not (group.elided and self._joins_adjective(group)):
                self.at[i] = group
                end = group.last
        self._drop_progressive()
        self._complete_relative()
        self.starts = sorted(self.at)

    def _verbal(self, text: Text, first: int, last: int) -> list[int]:
        """Where verbs stand by their form, and the preverbs right before them."""
        verbs = text.verbal[bisect_left(text.verbal, first) : bisect_left(text.verbal, last)]
        preverbs = [i - 1 for i in verbs if i > first and self.keys[i - 1] in self.words.preverbs]
        return sorted({*verbs, *preverbs}) if preverbs else verbs

    def after(self, at: int) -> VerbGroup | None:
        """The first group that begins at ``at`` or later."""
        place = bisect_left(self.starts, at)
        return self.at[self.starts[place]] if place < len(self.starts) else None

    def left(self, at: int) -> int:
        """How many groups begin at ``at`` or later."""
        return len(self.starts) - bisect_left(self.starts, at)

    def _prefixed(self, i: int) -> VerbGroup | None:
        """A verb whose preverb is written apart: به تعلیق در می‌آورد, به اجرا در خواهد آمد.

        The preverb stands before می-, the negation and the auxiliary of the future (Lazard, Grammaire du persan
        contemporain, 1957, on preverbs); as a preposition it cannot stand right before a finite verb.
        """
        made = self.words.preverbs.get(self.tokens[i].key)
        if made is None or i + 1 >= self.last or not self.tokens[i + 1].word.verbs:
            return None
        group = verb_group(self.tokens, i + 1, self.last, self.words.nounlike)
        if group is None or group.lemma not in made:
            return None
        group.first, group.lemma = i, made[group.lemma]
        return group

    def _group(self, i: int) -> VerbGroup | None:
        word = self.tokens[i].word
        behind = i + 2 if self.keys[i + 1 : i + 2] and self.keys[i + 1] in COMMAS else i + 1  # نادری، معلم کرد، را
        if behind < self.last and self.keys[behind] == OBJECT and not self._ends_relative(i):
            return self._left_before_object(i)  # دو فرمانده کرد را has none
        if word.key in _NO_VERBS and self._is_no_verb(i, word.key):
            return None
        nounlike = word.key in self.words.nounlike
        coupled = nounlike and (self._is_coupled(i) or self._is_listed(i))
        if coupled or (nounlike and (self._shares_light_verb(i) or self._is_governed(i) or self._counts_on(i))):
            return None
        group = verb_group(self.tokens, i, self.last, self.words.nounlike)
        if group is None:
            told = self._could(i) or self._told(i) or self._left_open(i) or self._chained(i)
            group = self._asking(i) if word.key in ASKED else told
        if group is not None and len(word.verbs) > 1 and len({f.lemma for f in word.verbs}) > 1:
            self._choose(i, group)
        return group

    def _tells_which(self, named: list[int], group: VerbGroup) -> bool:
        """Whether a participle before و only says which people are meant: خانوادهٔ افراد *بازداشت شده* و …."""
        if group.last >= self.last or self.keys[group.last] not in AND:
            return False
        deed = group.last - 2
        if deed > self.first and self.keys[deed] in self.words.classes["rigging"]:
            return True  # با یک موتر *بم‌گذاری شده* و درگیری‌ها
        people = self.mentions.get(named[deed - 1]) if deed > self.first else None
        return tells_which(self.words, self.tokens, people, deed, group.last)

    def _joins_adjective(self, group: VerbGroup) -> bool:
        """Whether و joins a participle to an adjective of its kind, so that it is one too: نظامیان *کشته* و زخمی‌شده در
        جنگ; but ده تن کشته و بیست تن زخمی شده‌اند."""
        after = group.last + 1
        if after >= self.last or self.keys[group.last] not in AND:
            return False
        return self.keys[after].endswith(_DONE) and self.keys[after] != _DONE and not self.tokens[after].word.verbs

    def _is_no_verb(self, i: int, key: str) -> bool:
        """Whether a word that is a verb elsewhere is none by what stands beside it; Dari makes a noun of داشت in با
        حضور *داشت* والی."""
        if key == HAD:
            return self.keys[i - 2 : i] == PRESENT
        return self._spans_range(i) if key == RANGING else self._is_slowing(i)

    def _spans_range(self, i: int) -> bool:
        """Whether a participle only leads on to the other end of a range: از کار *گرفته* تا گشت و گذار."""
        to = i + 1 < self.last and self.keys[i + 1] == TO
        return to and FROM in self.keys[max(self.first, i - REACH) : i]

    def _is_slowing(self, i: int) -> bool:
        """Whether کند is slow, before an infinitive: با هدف *کند* کردن پیشروی دشمن."""
        after = self.tokens[i + 1].word.verbs if i + 1 < self.last else ()
        return any(f.form == "infinitive" for f in after)

    def _is_coupled(self, i: int) -> bool:
        """خرید و فروش: two nouns that look like verbs."""
        joined = i + 2 < self.last and self.keys[i + 1] == "و"
        return joined and self.keys[i + 2] in self.words.nounlike

    def _is_listed(self, i: int) -> bool:
        """بازداشت، شکنجه و اعدام معترضان را …: the first of a list of deeds that و closes."""
        events, at = self.words.events, i + 1
        if OBJECT in self.keys[max(self.first, i - REACH) : i]:
            return False  # او را در خانه بازداشت، شکنجه و زندانی کردند
        while at + 1 < self.last and self.keys[at] in COMMAS and self.tokens[at + 1].word.lemma in events:
            at += 2
            if at + 1 < self.last and self.keys[at] in AND and self.tokens[at + 1].word.lemma in events:
                return True
        return False

    def _counts_on(self, i: int) -> bool:
        """Whether an arrest without an object stands in a list of tolls, whose last has the verb: ده تن *بازداشت*، سه
        موتر ضبط و … شده است."""
        if self.keys[i] == ARREST and i > self.first and self.keys[i - 1] == CASE:
            return True  # ده مورد *بازداشت* و سه مورد شکنجه
        if self._is_suffered(i):
            return True
        listed = self.keys[i] == ARREST and i + 2 < self.last and self.keys[i + 1] in COMMAS
        counted = listed and self.tokens[i + 2].word.number is not None
        return counted and OBJECT not in self.keys[max(self.first, i - REACH) : i]

    def _is_suffered(self, i: int) -> bool:
        """Whether an arrest before و has its agent or only a count before it, so that شدن is left out: دو تن از سوی
        پولیس *بازداشت* و تاکنون از آنان خبری نیست, شش قاچاقبر *بازداشت* و ده کیلو تریاک به دست آمد."""
        if self.keys[i] != ARREST or i + 1 >= self.last or self.keys[i + 1] not in AND:
            return False
        before = self.keys[max(self.first, i - REACH) : i]
        if OBJECT in before:
            return False
        agent = AGENT in before or any(a == FROM and b in SIDES for a, b in pairwise(before))
        return agent or any(t.word.number is not None for t in self.tokens[max(self.first, i - 3) : i - 1])

    def _that_before(self, i: int) -> bool:
        """Whether a که stands open before a word: no verb has come since."""
        done = max((group.last for group in self.at.values()), default=self.first)
        return THAT in self.keys[max(done, i - REACH_BACK) : i]

    def _ends_relative(self, i: int) -> bool:
        """نهادهایی که فعال هستند را بست, حمله‌ای که به مرگ سه تن منجر شد را محکوم کرد: a copula or a finite light verb
        before the را of the noun that its clause tells of."""
        form = self.tokens[i].word.verbs[0] if self.tokens[i].word.verbs else None
        if form is None or self.keys[i] in self.words.nounlike:
            return False
        finite = form.form not in ("infinitive", "participle") and form.lemma in _CLOSERS
        light = finite and (form.lemma not in _LIGHT or self.words.pairs(self.tokens[i - 1].word, form.lemma))
        return (form.form == "copula" or light) and self._that_before(i)

    def _left_before_object(self, i: int) -> VerbGroup | None:
        """گزارشی که به شورا *ارائه داده* را نادرست خواند: a participle of a light verb without its auxiliary ends a
        relative clause."""
        form = self.tokens[i].word.verbs[0]
        light = form.form == "participle" and form.lemma in _LIGHT and i > self.first
        if not light or not self.words.pairs(self.tokens[i - 1].word, form.lemma) or not self._that_before(i):
            return None
        return VerbGroup(i, i + 1, form.lemma, "perfect", form.negated, elided=True)

    def _left_open(self, i: int) -> VerbGroup | None:
        """کسی که شاهد رویداد بوده می‌گوید, اعلامیه‌ای که نشر شده آمده است: a participle without its auxiliary right
        before the verb around."""
        form = self.tokens[i].word.verbs[0]
        if form.form != "participle" or i + 1 >= self.last or self.keys[i] in self.words.nounlike:
            return None
        after = self.tokens[i + 1].word.verbs[:1]
        finite = any(f.form not in ("infinitive", "participle", "copula", "future-aux") for f in after)
        finite = finite or self.keys[i + 1] == STANDS
        if not finite or any(f.lemma in BECOME for f in after) or not self._that_before(i):
            return None
        return VerbGroup(i, i + 1, form.lemma, "perfect", form.negated, elided=True)

    def _chained(self, i: int) -> VerbGroup | None:
        """A participle after an object, right before what its subject says: این اقدام را مثبت *دانسته* گفت که …."""
        form = self.tokens[i].word.verbs[0]
        if form.form != "participle" or i + 1 >= self.last or self.keys[i] in self.words.nounlike:
            return None
        before = self.tokens[i - 1].word if i > self.first else None
        names = form.lemma in self.words.namings
        light = before is not None and form.lemma in _LIGHT and self.words.pairs(before, form.lemma)
        if not (names or light) or OBJECT not in self.keys[max(self.first, i - REACH_BACK) : i]:
            return None
        for at in range(i + 1, min(i + CHAIN, self.last)):
            if self.keys[at] in AND or self.keys[at] in _OPENS or self.keys[at] in COMMAS:
                return None
            if self._is_finite(at) and self.tokens[at].word.verbs:
                says = self.keys[at - 1] in self.words.classes["said"]
                says = says or any(f.lemma in SAYING for f in self.tokens[at].word.verbs)
                return VerbGroup(i, i + 1, form.lemma, "perfect", form.negated, elided=True) if says else None
        return None

    def _asking(self, i: int) -> VerbGroup | None:
        """از آنکارا خواست شرایط او را بهتر کند: خواست is the verb where its content follows in the subjunctive."""
        if i == self.first or self.tokens[i - 1].key in _BEFORE_NOUN:
            return None
        perfect = self.keys[i] != WANTED
        if perfect and "از" not in self.keys[max(self.first, i - AHEAD) : i]:
            return None
        told = False
        for at in range(i + 1, min(i + AHEAD, self.last)):
            token = self.tokens[at]
            told = told or (token.key == THAT and self.keys[at - 1] == OBJECT)  # … زنانی را که در بند *هستند* رها کند
            opens = token.key in _OPENS and not (told and token.key == THAT)
            if opens or (token.key in MUST and self.keys[i] == WANTED):
                return None
            named = token.key in self.words.nounlike  # خواست به بازداشت خبرنگاران پایان دهند
            forms = set() if named else {f.form for f in token.word.verbs} - {"infinitive", "participle"}
            if forms and told and "subjunctive" not in forms:
                told = False
            elif forms:
                asked = "subjunctive" in forms  # باشد is a copula as well
                tense: Tense = "perfect" if perfect else "past"
                done = perfect and self.keys[i + 1] == _DONE  # از تهران خواسته شده …
                group = VerbGroup(i, i + 1 + done, "خواستن", tense, person="3s", elided=perfect, passive=done)
                return group if asked else None
        return None

    def _is_governed(self, i: int) -> bool:
        """Whether a noun that looks like a verb stands in a prepositional phrase, or in the ezafe of what says that it
        goes on or ends: از ادامهٔ بازداشت، تهدید و …, خواستار توقف بازداشت و شکنجهٔ آنان."""
        if self.keys[i] != ARREST or i + 1 >= self.last or self.keys[i + 1] not in LISTING:
            return False
        before = self.tokens[i - 1].word.lemma if i > self.first else ""
        if before in self.words.classes["cessations"] or before in self.words.classes["courses"]:
            return True
        for at in range(i - 1, max(self.first, i - 3) - 1, -1):
            if self.keys[at] in _GOVERNING:
                return True
            if self.keys[at] == OBJECT:
                return False
            if at in self.mentions or self.tokens[at].word.kind != "word" or self.tokens[at].word.verbs:
                return False
        return False

    def _could(self, i: int) -> VerbGroup | None:
        """توانسته without its auxiliary, over the subjunctive that comes next: او توانسته دو پایگاه را بزند."""
        form = self.tokens[i].word.verbs[0]
        if form.form != "participle" or form.lemma not in MODAL:
            return None
        for at in range(i + 1, min(i + AHEAD, self.last)):
            forms = {f.form for f in self.tokens[at].word.verbs} - {"infinitive", "participle"}
            if self.keys[at] in self.words.nounlike:
                continue  # توانسته ده تن را بازداشت کند
            if forms or self.keys[at] in _OPENS:
                done = "subjunctive" in forms
                return VerbGroup(i, i + 1, form.lemma, "perfect", form.negated, elided=True) if done else None
        return None

    def _told(self, i: int) -> VerbGroup | None:
        """A participle that says something and has lost its auxiliary, its content right after it (گفته تهران …)."""
        form = self.tokens[i].word.verbs[0]
        if form.form != "participle" or i == self.first or i + 1 >= self.last:
            return None
        if self.tokens[i + 1].key in _AUXILIARIES or self.tokens[i + 1].word.kind == "punct":
            return None
        before = self.tokens[i - 1]
        if form.lemma in SAYING:
            if before.key in _BEFORE_NOUN or before.word.kind == "punct":
                return None
        elif before.key in _CLAIMING and form.lemma == "شدن":
            pass  # مدعی شده نیروی دریایی …
        elif form.lemma not in _LIGHT or not self.words.pairs(before.word, form.lemma):
            return None
        if not any(self._is_finite(at) for at in range(i + 2, min(i + AHEAD, self.last))):
            return None
        return VerbGroup(i, i + 1, form.lemma, "perfect", form.negated, elided=True)

    def _is_finite(self, at: int) -> bool:
        return any(f.form not in ("infinitive", "participle") for f in self.tokens[at].word.verbs[:1])

    def _shares_light_verb(self, i: int) -> bool:
        """بازداشت، شکنجه و اخراج کردند: what looks like a verb is one of the nouns of the light verb that follows."""
        tokens, at = self.tokens, i + 1
        if at >= self.last or tokens[at].key not in LISTING:
            return False
        for at in range(i + 2, min(i + _SERIES, self.last)):
            forms = [f for f in tokens[at].word.verbs if f.form not in ("infinitive", "participle")]
            if forms and tokens[at - 1].key not in LISTING:
                return any(self.words.pairs(tokens[i].word, f.lemma) for f in forms[:1])
            if tokens[at].key in _OPENS:
                return False
            if tokens[at].key not in AND and self.words.functions.match(self.keys, at, self.last) is not None:
                return False
        return False

    def _choose(self, i: int, group: VerbGroup) -> None:
        """Of two verbs with the same form, the one that the words before it go with: دست … می‌کشند is کشیدن."""
        others = {f.lemma for f in self.tokens[i].word.verbs} - {group.lemma}
        for at in range(i - 1, max(self.first, i - REACH) - 1, -1):
            word = self.tokens[at].word
            if word.key == "که" and at > self.first:
                self._choose_by(self.tokens[at - 1].word.key.removesuffix("ی"), group, others)
            if word.key in _OPENS or at in self.at:
                return
            if self.words.pairs(word, group.lemma):
                return
            for lemma in sorted(others):
                if self.words.pairs(word, lemma) or self._accompanies(at, i, lemma):
                    if canonical_light(lemma) != canonical_light(group.lemma):
                        group.lemma = lemma
                    return

    def _accompanies(self, at: int, verb: int, lemma: str) -> bool:
        """Whether a word before a verb only goes with one of those it may be, with an ending as well where no object
        stands between: *رنجی* بی‌سابقه می‌کشند, *سختی‌ها* می‌کشند."""
        word, companions = self.tokens[at].word, self.words.companions.get(lemma, frozenset())
        return word.key in companions or (word.lemma in companions and OBJECT not in self.keys[at:verb])

    def _choose_by(self, noun: str, group: VerbGroup, others: set[str]) -> None:
        """The verb that goes with the noun whose relative clause it closes: رنجی که می‌کشیم."""
        for lemma in sorted(others):
            if {noun, noun + "ی"} & self.words.companions.get(lemma, frozenset()):
                group.lemma = lemma
                return

    def _complete_relative(self) -> None:
        """از سندی که دیروز تنظیم شده حمایت کرد: where but one verb follows که after a noun, it is that of the clause
        around, and a participle before it that of the relative clause."""
        if not self.at:
            return
        final = max(self.at)
        before = self.keys[self.first + 1 : final]
        if THAT not in before:
            return
        that = final - 1 - before[::-1].index(THAT)
        for at, group in self.at.items():
            if that < at < final or group.last == that:
                return
        if self.keys[that - 1] in COMMAS or self.at[final].last < self.last - 1:
            return
        for at in range(final - 2, that + 1, -1):
            if self.keys[at] == _DONE and not self._hangs_on(at):
                self.at[at] = VerbGroup(at, at + 1, "شدن", "perfect", person="3s", elided=True)
                return

    def _hangs_on(self, at: int) -> bool:
        """Whether what follows a participle belongs to it or to its noun: شده را, شدهٔ …."""
        return self.keys[at + 1] in ("را", "و", "در", "از", "توسط") or self.raw[self.tokens[at].end - 1] != "ه"

    def _drop_progressive(self) -> None:
        """داشتن before a verb of the same person in می- only says that it goes on (دارد می‌رود)."""
        starts = sorted(self.at)
        for one, two in pairwise(starts):
            has, does = self.at[one], self.at[two]
            if (
                has.lemma == "داشتن"
                and does.tense in ("present", "imperfect")
                and has.person == does.person
                and not has.negated
                and not self.words.pairs(self.tokens[max(one - 1, 0)].word, "داشتن")
                and not any(t.word.kind == "punct" or t.key in _OPENS or t.key in AND for t in self.tokens[one:two])
            ):
                del self.at[one]
                self.auxiliaries.add(one)
