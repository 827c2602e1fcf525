"""Whether the words of a pattern stand in a clause as one predicate: the noun of a light verb by its verb."""

from __future__ import annotations

from typing import TypeVar

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import ALSO, BOUND, COMMAS, GENERIC_LIGHT
from rawi.lexicon.kinds_what import SupportVerb
from rawi.text.model import Token
from rawi.what.patterns import Match
from rawi.what.work import Work
from rawi.who.reading import QUOTES

T = TypeVar("T")
OTHERWISE = frozenset({"authority", "people", "fighters"})
"""Doers without whom a verb tells a deed of another kind, or none."""
COME = "آمدن"
BODIES = frozenset({"organization", "group", "government", "delegation", "outlet"})
BESIDE = ALSO | QUOTES
"""Adverbs and marks around the verb's noun: با معترضان «برخورد» می‌کنند."""
OPENERS = frozenset({"خواستار", "خواهان"})
"""Nouns of light verbs whose complement follows, however long it is."""
_CUTS = frozenset({"را", "،", ",", "که", "؛", ":"})
_HARD_CUTS = _CUTS - COMMAS
_DETERMINERS = frozenset({"هیچ", "هر", "چنین", "چنان", "چه", "چند", "یک", "گونه", "نوع"})
"""Words before a noun with an indefinite ی: هیچ حمایتی نکرد."""
_POINTING = frozenset({"این", "آن", "همین"})
_DOING = frozenset({"کردن", "نمودن", "دادن"})
_MAKING = frozenset({"کردن", "نمودن", "ساختن"})
MADE = frozenset({"متهم", "محکوم", "وادار", "مجبور", "ناچار", "ملزم", "موظف", "مکلف", "ناگزیر", "تشویق", "ترغیب"})
"""What somebody is made, whose complement may follow."""
PLURAL_EZAFE = "های"
HINDRANCE = "مانع"
NO, ONE, AND, HAVE, BE, BECOME, GET = "هیچ", "یک", "و", "داشتن", "بودن", "شده", "شدن"


class Standing:
    """Where the nouns and the verb of a pattern stand in a clause of one text."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def _stands(self, clause: Clause, match: Match[T]) -> bool:
        """Whether the words of a pattern stand where a light verb's noun can.

        That is right before the verb, or at the head of a phrase of its own whose complements follow
        (``متهم به قتل کرد``, ``خواستار آزادی او شد``); as an object with را only of verbs that are more than light
        (``اجازهٔ ورود به شهر را نداد``); never right after a preposition that the pattern does not have (Karimi,
        "Persian complex verbs: idiomatic or compositional", Lexicology 3, 1997).
        """
        if not match.tokens or match.tokens[-1] < clause.first:
            return True  # حمله‌ای که طالبان بر پوسته *کردند*
        verb = clause.verb
        assert verb is not None
        first, last = match.tokens[0], match.tokens[-1]
        made = self._made(clause) if verb.lemma in _MAKING and not verb.passive else None
        if made is not None and first >= made:
            return first == made
        phrase = clause.holding(first)
        if (
            phrase is not None
            and phrase.func
            and (placed := self._behind_preposition(phrase, match, verb.lemma)) is not None
        ):
            return placed
        own = match.pattern.own
        if self._is_others(clause, match, own) or (own[0] in _POINTING and self._points_to_nothing(clause, match, own)):
            return False
        if len(match.tokens) > 1 and self._heads_a_name(clause, first) and not self._is_held_so(clause, first):
            return False  # مسئول انجمن در جشنواره عنوان کرد blames nobody
        named = clause.named_by(last)
        start = named.last if named else last + 1
        between = self._own_keys(clause, start, verb.first) if start < verb.first else []
        between = [key for key in between if key not in BESIDE] if between else between
        if between and self.work.key_is(last, "styles"):
            return False  # شهید احمدی به اینجا آمد
        if named and between and between != ["را"] and not self._after_object(named.first):
            return False  # زندانیان از بس‌ها پیاده شدند imprisons nobody
        if not between:
            return True
        leads = phrase is not None and self._leads(phrase, match)
        cuts = _HARD_CUTS if leads else _CUTS  # وارد دوحه، پایتخت قطر، شد
        opener = self.work.text.keys[first] in OPENERS  # خواستار تشکیل جلسه شد
        none = NO in between and verb.lemma == HAVE  # ادامه این گفت‌وگوها هیچ نتیجه‌ای ندارد
        if none or not (opener or self.work.classes["exclusive_nouns"].isdisjoint(between)):
            return False
        if not cuts.isdisjoint(between):
            lead = phrase.first + (self.work.text.keys[phrase.first] in _POINTING) if phrase is not None else -1
            bare = self.work.text.keys[verb.first - 1] == "را"  # تقاضای پرداخت معاش‌ها *را کردند*: it has no other noun
            return phrase is not None and phrase.ra and lead == first and (bare or verb.lemma not in GENERIC_LIGHT)
        if phrase is not None and leads and not opener and self._is_apart(clause, phrase, last, between):
            return False
        if phrase is None or leads:
            return True
        return last == phrase.last - 1 and not phrase.func and not self._nearer(clause, last)

    def _leads(self, phrase: Phrase, match: Match[T]) -> bool:
        """Whether a pattern's words open their phrase, behind یک or not: *یک انتقام* سخت از آنان خواهد گرفت."""
        first = match.tokens[0]
        if phrase.func:
            return phrase.first == first and match.pattern.words[0][0] in BOUND
        return phrase.first == first or (phrase.first == first - 1 and self.work.text.keys[phrase.first] == ONE)

    def _is_hindered(self, clause: Clause, noun: int) -> bool:
        """Whether a noun is what is only kept from happening: مانع از گسترش *تهدید* شد threatens nobody."""
        ahead = next((p for p in clause.phrases if not p.func and p.last < noun and self._hinders(p)), None)
        return ahead is not None and any(p.func == "از" and p.start == ahead.last for p in clause.phrases)

    def _hinders(self, phrase: Phrase) -> bool:
        return phrase.last == phrase.first + 1 and self.work.text.keys[phrase.first] == HINDRANCE

    def _points_to_nothing(self, clause: Clause, match: Match[T], own: tuple[str, ...]) -> bool:
        """Whether a demonstrative that is a pattern's only word points to no clause behind it, as it does in خواست ما
        *این است* که …."""
        ahead = clause.verb is not None and match.tokens[-1] + 1 == clause.verb.first
        return _POINTING.issuperset(own) and not (ahead and clause.index in self.work.wished)

    def _made(self, clause: Clause) -> int | None:
        """What the object is made by an active verb, with whereof or whereto behind it, so that no noun there is the
        verb's: آمریکا را *متهم* به نقض آتش‌بس کرد, او را *وادار* به استعفا کرد."""
        assert clause.verb is not None
        if clause.verb.passive or clause.verb.lemma not in _MAKING:
            return None
        before = None
        for phrase in clause.phrases:
            if before is not None and phrase.start == before.last and phrase.func == "به" and before.heads:
                return before.heads[0]
            led = phrase.start > 0 and self.work.text.keys[phrase.start - 1] == "را"
            bare = led and not phrase.func and len(phrase.heads) == 1
            before = phrase if bare and self.work.text.keys[phrase.heads[0]] in MADE else None
        return None

    def _behind_preposition(self, phrase: Phrase, match: Match[T], verb: str) -> bool | None:
        """Whether a noun that leads a phrase with a preposition is the verb's: one that the pattern has not parts them
        (پاسخی به این *درخواست* نداد), but for the document that something stands in; None where it leads none."""
        first = match.tokens[0]
        if self._in_a_document(phrase, verb, first):
            return True
        led = (_DETERMINERS | _POINTING).issuperset(self.work.text.keys[phrase.first : first])
        return False if led and match.pattern.words[0][0] not in BOUND else None

    def _in_a_document(self, phrase: Phrase, verb: str, noun: int) -> bool:
        """Whether a noun that comes with آمدن is the document that something stands in, whoever's it is: *در یک
        خبرنامهٔ* وزارت دفاع که امروز نشر شد، آمده است."""
        if verb != COME or phrase.func not in ("در", "طی") or self.work.lex.channel(self.work.text, noun) is None:
            return False
        return noun == phrase.first + 1 and self.work.text.keys[phrase.first] in _DETERMINERS | _POINTING

    def _is_others(self, clause: Clause, match: Match[T], own: tuple[str, ...]) -> bool:
        """Whether a pattern's words are in somebody's name or an adjective, or its noun is somebody's, one of several,
        one told of already, one only kept from happening, or an adjective with شده."""
        first = match.tokens[0]
        for token in match.tokens:
            if self._names_somebody(clause, token) or self._is_adjective(clause, token, own):
                return True
        kept_from = HINDRANCE in self.work.text.keys[clause.first : first]
        if kept_from and self._is_hindered(clause, first):
            return True
        verb, after = clause.verb, match.tokens[-1] + 1
        if verb is not None and verb.lemma == GET and self.work.tokens[after - 1].word.clitic:
            return True  # رهبر شهیدمان … ممکن شد: somebody's, so that nobody has become it
        if verb is not None and after < verb.first and self.work.text.keys[after] == BECOME:
            return True  # مناطق تخریب شده بازسازی می‌شوند
        people = verb is not None and verb.lemma == BE and self.work.text.keys[match.tokens[-1]].endswith("ان")
        became = match.pattern.passive or people  # اصلاح‌طلبان حامیان دولت بودند
        if became and self._is_plural(match.tokens[-1], own):
            return True
        return self.work.text.keys[first - 1] in _POINTING and self._is_pointed_to(clause, match)

    def _is_pointed_to(self, clause: Clause, match: Match[T]) -> bool:
        """Whether a demonstrative stands before the noun of an active verb, so that it is told of already: این امر را
        کاهش می‌دهد; only as an object with را it is done (این وعده را داد)."""
        verb, first = clause.verb, match.tokens[0]
        if verb is None or verb.passive or verb.lemma not in _DOING or len(match.tokens) > 1:
            return False
        own = next((p for p in clause.phrases if p.first < first < p.last), None)
        return own is not None and not own.func and not own.ra

    def _is_plural(self, noun: int, own: tuple[str, ...]) -> bool:
        """Whether a noun stands in a plural that its pattern has not, as nothing does that شدن makes a verb of: اظهارات
        وزیر با واکنش روبرو شد."""
        return self.work.tokens[noun].word.plural and self.work.text.keys[noun] not in own

    def _is_apart(self, clause: Clause, phrase: Phrase, noun: int, between: list[str]) -> bool:
        """Whether a noun that leads its phrase is no part of the verb, which has a nearer one: در دوران جنگ، تحریم،
        بازسازی، نقش مهمی ایفا کرد; متهمان این پرونده پدر و پسر هستند; میانجی‌ها در حال کار هستند."""
        assert clause.verb is not None
        if not COMMAS.isdisjoint(between) and self._nearer(clause, noun, phrase.last):
            return True
        if phrase.ra and noun >= phrase.last and clause.verb.lemma in GENERIC_LIGHT and self._nearer(clause, noun):
            return True  # دیدار امشب را فرصتی برای گفتگو توصیف کرد
        marked = clause.verb.lemma in GENERIC_LIGHT and any(p.ra and p.last <= noun for p in clause.phrases)
        if marked and self.work.tokens[noun].word.indefinite and self._nearer(clause, noun, phrase.last):
            return True  # این حمله را اقدامی در جهت جنگ توصیف کرد
        led = marked and any(p.func and p.last == phrase.first for p in clause.phrases)
        if led and self.work.text.keys[noun + 1] == AND and self._nearer(clause, noun, phrase.last):
            return True  # این را پشت واژه‌هایی چون تحریم و بدعهدی دیگران پنهان کرد
        plural = self.work.tokens[noun].word.plural or self.work.text.keys[noun].endswith(PLURAL_EZAFE)
        own = noun + 1 if plural else -1  # پیامدهای | جدی خواهد داشت، روابط | نزدیک دارد
        if clause.verb.lemma == HAVE and any(_is_bare(p) and phrase.last <= p.first != own for p in clause.phrases):
            return True  # سفر او به تهران ارتباطی با مذاکرات ندارد
        if clause.verb.lemma != "بودن":
            return False
        return self._nearer(clause, noun, phrase.last + 1) or self._heads_a_name(clause, noun)

    def _names_somebody(self, clause: Clause, noun: int) -> bool:
        """Whether a noun belongs to somebody's name or points to him: شهید مطهری، این مسئول."""
        for phrase in clause.phrases:
            for m in phrase.mentions:
                if m.kind in ("person", "people") and m.first <= noun < m.last:
                    return m.head != noun or self.work.tokens[m.first].key in ("این", "آن")
                if m.kind in BODIES and m.head < noun < m.last and clause.verb is not None:
                    return m.last < clause.verb.first  # از حزب دموکرات آزاد آلمان تشکیل شد
        return False

    def _is_adjective(self, clause: Clause, noun: int, own: tuple[str, ...]) -> bool:
        """Whether a noun with ی that the pattern lacks is an adjective behind another noun: بستهٔ حمایتی, قطعات
        درخواستی."""
        word = self.work.tokens[noun].word
        if noun == clause.first or word.key != word.lemma + "ی" or word.key in own:
            return False
        if word.lemma.endswith(("ا", "و")):
            return False  # از کارگران *تقاضای* همکاری کرد: it is the ezafe
        if self._is_deed_led(clause, noun):
            return False
        if any(m.last == noun and m.kind == "people" for p in clause.phrases for m in p.mentions):
            return True  # افراد محدودی موفق شدند
        if any(m.last == noun and m.entry.startswith("bodies:") for p in clause.phrases for m in p.mentions):
            return self.work.tokens[noun - 1].key not in own  # این نهاد حمایتی
        return any(noun - 1 in p.heads and p.first < noun < p.last for p in clause.phrases) and (
            self.work.tokens[noun - 1].key not in _DETERMINERS
        )

    def _is_deed_led(self, clause: Clause, noun: int) -> bool:
        """Whether a deed with the indefinite ی has its own complement or the verb behind it, and is no adjective of
        those before: شورشیان *یورشی* بر پاسگاه بردند, این حزب *تظاهراتی* برپا کرد."""
        assert clause.verb is not None
        if all(p.first != noun for p in clause.phrases) or self.work.lex.noun_at(self.work.text, noun) is None:
            return False
        after = noun + 1
        led = any(p.func and p.start == after for p in clause.phrases) or self.work.text.keys[after] == "را"
        return led or after >= clause.verb.first or self.work.key_is(after, "carrying_out")

    @staticmethod
    def _heads_a_name(clause: Clause, noun: int) -> bool:
        return any(m.head == noun and m.kind in ("person", "people") for p in clause.phrases for m in p.mentions)

    def _after_object(self, at: int) -> bool:
        """Whether a word says what the object before it is held to be: اسرائیل را مسئول حمله دانست."""
        return at > 0 and self.work.tokens[at - 1].key == "را"

    def _is_held_so(self, clause: Clause, at: int) -> bool:
        """Whether a word behind the object is what he is held to be, and not who acts, by the verb's number: این را
        *مسئولان محلی* عنوان کردند."""
        many = self.work.tokens[at].word.plural and clause.verb is not None and clause.verb.person == "3p"
        return self._after_object(at) and not (many and self.work.lemma_is(at, "officials"))

    def _nearer(self, clause: Clause, noun: int, after: int = 0) -> bool:
        """Whether a noun of its own stands nearer to the light verb: با این امیدواری فراهم کردند is no voiced hope."""
        assert clause.verb is not None
        at = clause.verb.first - 1
        phrase = next((p for p in clause.phrases if p.first <= at < p.last), None)
        if phrase is None or phrase.func or phrase.mentions or phrase.ra:
            return False
        return phrase.first > noun and phrase.first >= after

    def _own(self, clause: Clause, first: int, last: int) -> list[Token]:
        """Tokens from ``first`` up to ``last`` without those of clauses that interrupt the clause."""
        tokens = self.work.tokens
        if clause.index not in self.work.inside:
            return tokens[first:last]
        return [tokens[i] for i in self._own_indexes(clause, first, last)]

    def _own_keys(self, clause: Clause, first: int, last: int) -> list[str]:
        """The keys of what `_own` gives."""
        keys = self.work.text.keys
        if clause.index not in self.work.inside:
            return keys[first:last]
        return [keys[i] for i in self._own_indexes(clause, first, last)]

    def _own_indexes(self, clause: Clause, first: int, last: int) -> list[int]:
        inside, keys = self.work.inside.get(clause.index, ()), self.work.text.keys
        out = {i for c in inside for i in range(c.first - 1, c.last)}  # with the که before it
        out |= {c.last for c in inside if c.last < len(keys) and keys[c.last] in ("،", ",")}
        return [i for i in range(first, last) if i not in out]

    def _is_object(self, clause: Clause, match: Match[SupportVerb]) -> bool:
        """Whether a support's noun is the head of its object: مسئولیت این حمله را پذیرفت."""
        assert clause.verb is not None
        if len(match.tokens) != 1 or clause.verb.lemma in GENERIC_LIGHT:
            return False
        return any(p.ra and p.first == match.tokens[0] for p in clause.phrases)

    def _joined(self, a: int, b: int) -> bool:
        """Whether two light-verb nouns share one verb: بازداشت و شکنجه کردند."""
        first, last = sorted((a, b))
        between = [t.key for t in self.work.tokens[first + 1 : last]]
        return len(between) <= 2 and any(k in ("و", "،") for k in between)


def _is_bare(phrase: Phrase) -> bool:
    """Whether a phrase is a noun of no function that names nobody."""
    return not (phrase.func or phrase.ra or phrase.mentions or phrase.attached) and bool(phrase.heads)
