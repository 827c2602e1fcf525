"""Bare phrases of a clause that are not its subject, though they stand where a subject stands."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import COMMAS
from rawi.text.classes import Classes
from rawi.text.model import Token
from rawi.who.model import Mention
from rawi.who.reading import QUOTES, counts_several

HUMAN = frozenset(
    {"person", "government", "organization", "group", "delegation", "outlet", "people", "pronoun", "country"}
)
APART = frozenset({"person", "government", "group", "delegation", "people"})
"""Kinds of those who act behind an agency's name and a comma, and are nothing that it is."""
WANTING, FROM, HIMSELF = frozenset({"خواستن", "طلبیدن"}), "از", "خود"
FREIGHT = "باری"
DASHES = frozenset({"-", "–", "—", "ـ"})
LASTING = frozenset({"جنگ", "درگیری", "نبرد", "محاصره", "بحران"})
"""What takes lives, however long it lasts: *جنگ سیزده سال* جان صد تن را گرفت."""
HOLDING = frozenset({"شناختن", "دانستن", "خواندن", "نامیدن", "شمردن"})
"""Verbs of holding somebody for what stands before them."""
GIVING = frozenset({"دادن", "کردن", "نمودن", "پرداختن"})
GREAT = frozenset({"میلیون", "ملیون", "میلیارد", "ملیارد", "بیلیون"})
"""Verbs of giving, and numbers of money."""
DEEDS_BESIDE = frozenset({"پس از", "پیش از", "به دنبال", "در پی", "در جریان", "به دلیل"})
"""Functions of phrases of another deed, which is somebody's."""
FIND, FINDING = "یافتن", frozenset({"کشف", "ضبط", "پیدا", "توقیف", "مصادره"})
BRING, IN_HAND = "آوردن", frozenset({("به", "دست"), ("به", "چنگ")})
THINGS = ("ها", "های", "هایی")
CAPITAL = "پایتخت"
NAMES, CALLED = frozenset({"نام", "اسم", "نامهای", "اسمهای"}), frozenset({"به", "با"})
"""What stands before the names of those told of: دو جوان *به نام‌های* کریم و رضا."""
FIRST_PERSON = frozenset({"ما", "من"})
OTHER, LYING = "دیگر", "واقع"
BORNE = frozenset({"حامل", LYING})
ANYBODY = frozenset({"کسی", "هیچکس", "هیچ", "گروهی"})
"""What opens a subject of nobody or of anybody after the object."""


class Passed:
    """The bare phrases of one clause that are passed over in the search for its subject."""

    def __init__(self, tokens: Sequence[Token], clause: Clause, classes: Classes) -> None:
        self.tokens, self.clause, self.classes = tokens, clause, classes
        self.marked = source = False
        for phrase in clause.phrases:
            self.marked = self.marked or phrase.ra
            source = source or phrase.func == ATTRIBUTION
        self.lead = object_lead(tokens, clause) if self.marked else None
        self.kin = kin_lead(tokens, clause, classes) if self.marked else None
        self.named = self._past_source() if source else -1
        self.we = clause.verb is not None and (clause.verb.person or "").startswith("1")
        """Whether the verb stands in the first person."""
        self.wants = clause.verb is not None and clause.verb.lemma in WANTING

    def passes(self, phrase: Phrase, after_object: bool, source: int) -> bool:
        """Whether a bare phrase is no subject; ``source``: where the last attribution before it ends."""
        if phrase is self.lead or phrase is self.kin or phrase.first < self.named:
            return True
        if self.we and phrase.mentions and self._is_not_we(phrase.first, phrase.mentions[0]):
            return True
        if len(phrase.heads) > 1 and self._is_one_weapon(phrase):
            return True
        if (self.marked and self._is_object_too(phrase)) or (self.clause.times and self._is_of_dated(phrase)):
            return True
        borne = self.tokens[phrase.first].key in BORNE and self._is_borne(phrase)
        if borne or (after_object and self._goes_on_complement(phrase)) or (self.wants and self._is_wanted(phrase)):
            return True
        return self._passes_named(phrase, after_object) if phrase.mentions else self._passes_unnamed(phrase, source)

    def _is_wanted(self, phrase: Phrase) -> bool:
        """Whether a phrase between whom something is asked of and the verb is what is wanted of them: از طالبان *سیاست
        صلح‌آمیز* می‌خواهد; before what they are to do it is who asks: از طالبان *مردم* می‌خواهند که …."""
        verb = self.clause.verb
        if verb is None or phrase.last != verb.first:
            return False
        asked = any(p.func == FROM and p.mentions and p.last == phrase.start for p in self.clause.phrases)
        if not asked:
            return False
        after = self.tokens[verb.last] if verb.last < len(self.tokens) else None
        ends = after is None or after.word.kind == "punct" or after.key == "و"
        leads = bool(phrase.mentions) and phrase.mentions[0].first == phrase.first
        return ends or (not leads and after is not None and after.key != "که")

    def _is_one_weapon(self, phrase: Phrase) -> bool:
        """Whether a phrase is one weapon, of which a verb in the plural cannot be: آمدند و *یک پهپاد دشمن* سرنگون
        کردند."""
        verb = self.clause.verb
        if verb is None or verb.person != "3p" or verb.passive:
            return False
        lead, noun = (self.tokens[h].word for h in phrase.heads[:2])
        return lead.number == 1 and not (lead.ordinal or noun.plural) and noun.lemma in self.classes["weapons"]

    def _passes_named(self, phrase: Phrase, after_object: bool) -> bool:
        """Whether a phrase that names somebody or a place is no subject."""
        if after_object and self._is_what_called(phrase):
            return True
        if self._is_dateline(phrase) or self._says_who(phrase):
            return True
        apart = phrase.first > 0 and self.tokens[phrase.first - 1].key in COMMAS
        if apart and (self._is_of_places(phrase) or self._says_what(phrase)):
            return True
        if are_names(self.tokens, self.clause, phrase) or self._is_ones_own(phrase):
            return True
        if not self.marked:
            return self._are_counted_for(phrase)
        return self._is_named_in_object(phrase) or self._is_of_deeds(phrase)

    def _is_ones_own(self, phrase: Phrase) -> bool:
        """Whether خود says that somebody is the subject's, behind the comma of a name with a preposition: با پومپئو،
        *همتای آمریکایی خود*، گفت‌وگو کرد."""
        if self.tokens[phrase.last - 1].key != HIMSELF or phrase.last < phrase.first + 2:
            return False
        comma = phrase.start - 1
        if comma < 0 or self.tokens[comma].key not in COMMAS:
            return False
        return any(p.last == comma and p.func and p.mentions for p in self.clause.phrases)

    def _passes_unnamed(self, phrase: Phrase, source: int) -> bool:
        """Whether a phrase that names nobody is no subject."""
        if self._disagrees(phrase) or self._opens_object(phrase) or self._is_time(phrase):
            return True
        if self._is_number(phrase, source) or self._is_amount(phrase):
            return True
        return self._is_carried_out(phrase) or self._is_set_off(phrase)

    def _goes_on_complement(self, phrase: Phrase) -> bool:
        """Whether a phrase behind the object goes on a list that a preposition opens: زنان را از رفتن به مکتب‌ها،
        *لیسه‌ها و پوهنتون‌ها* منع کردند."""
        joint = self.tokens[phrase.first - 1].key if phrase.first else ""
        joined = joint == "و" or any(t.key == "و" for t in self.tokens[phrase.first : phrase.last])
        before = next((p for p in self.clause.phrases if p.last in (phrase.start, phrase.start - 1) and p.func), None)
        return joined and before is not None and not before.ra

    def _past_source(self) -> int:
        """Where the name of a source ends that runs on in words that no list knows: به گزارش رادیو X بخش Y، Z گفت.

        What an attribution says follows a comma, where there is one and somebody is named after it.
        """
        source = next((p for p in self.clause.phrases if p.func == ATTRIBUTION and p.last > p.first), None)
        beside = [p for p in self.clause.phrases if p.first >= source.last] if source is not None else []
        if source is not None and self._is_apposed(source, beside):
            return beside[0].last
        if source is None or not beside or beside[0].func or beside[0].start != source.last:
            return -1
        for phrase in beside[1:]:
            if phrase.func or phrase.ra:
                return -1
            if self.tokens[phrase.first - 1].key in COMMAS and phrase.mentions:
                return phrase.first
        return -1

    def _is_apposed(self, source: Phrase, beside: list[Phrase]) -> bool:
        """Whether what stands between commas says who the source is, and the subject follows: به گفتهٔ ویندوارد، *یک
        شرکت دریایی*، دزدان یک کشتی را گرفتند."""
        bare = [p for p in beside if not p.func and not p.ra and p.mentions]
        if len(bare) < 2 or bare[0] is not beside[0] or bare[0].start != source.last + 1:
            return False
        if describes(self.tokens, bare[0], bare[1]):
            return False  # به گفتهٔ پولیس، کریم نوری، زندانی پیشین، …
        ends = [self.tokens[p.last].key for p in (source, bare[0]) if p.last < len(self.tokens)]
        return len(ends) == 2 and all(key in COMMAS for key in ends)

    def _is_what_called(self, phrase: Phrase) -> bool:
        """Whether a bare noun for people right before its verb is what somebody is held for: او را *مجرم* شناخت."""
        noun = phrase.mentions[0] if phrase.mentions else None
        verb = self.clause.verb
        if noun is None or verb is None or verb.lemma not in HOLDING or phrase.last != verb.first:
            return False
        return noun.kind in ("people", "person") and noun.last - noun.first == 1 == phrase.last - phrase.first

    def _is_time(self, phrase: Phrase) -> bool:
        """Whether a phrase is a stretch of time that no date is in, or says how: چند روز پس از این، آن گونه که …."""
        if phrase.mentions or not phrase.heads:
            return False
        last = self.tokens[phrase.heads[-1]]
        if last.key == FREIGHT and len(phrase.heads) > 1:
            return False  # یک کشتی باری, which is no «once»
        if len(phrase.heads) == 1 and last.key in self.classes["adverbs_of_way"]:
            return True  # خودسرانه بازداشت می‌شوند
        return (
            last.key in self.classes["manners"]
            or last.key in self.classes["vague_times"]
            or (
                last.word.lemma in self.classes["time_units"] and self.tokens[phrase.heads[0]].word.lemma not in LASTING
            )
        )

    def _is_number(self, phrase: Phrase, source: int) -> bool:
        """Whether a phrase is a bare figure at the end of a source's name: به گزارش پایگاه خبری ۵۹۸، …."""
        bare = not phrase.mentions and phrase.last - phrase.first == 1
        return bare and phrase.start == source and self.tokens[phrase.first].word.kind == "number"

    def _is_amount(self, phrase: Phrase) -> bool:
        """Whether a phrase is an amount that somebody gives, or that he finds or seizes without را: گفت که *۵۰ میلیون
        یورو* اختصاص داده است, خانه را بازرسی و *سه کیلو تریاک* کشف کرد."""
        verb, first = self.clause.verb, self.tokens[phrase.first].word
        if verb is None or verb.passive or phrase.mentions:
            return False
        if first.number is None:
            return not self.marked and self._are_found(phrase)
        if verb.lemma in GIVING and any(self.tokens[h].key in GREAT for h in phrase.heads):
            return True
        noun = self.tokens[verb.first - 1].key if verb.lemma in GIVING else ""
        found = verb.lemma == FIND and phrase.last == verb.first
        return not self.marked and (found or (noun in FINDING and phrase.last in (verb.first - 1, verb.first)))

    def _are_found(self, phrase: Phrase) -> bool:
        """Whether so many things are what somebody finds: گفت که *چند تفنگ* کشف کرده است, *بمب‌هایی* به دست آورد."""
        verb, first = self.clause.verb, self.tokens[phrase.first].key
        if verb is None or not (counts_several(first, self.classes) or first.endswith(THINGS)):
            return False
        at = verb.first
        if verb.lemma == BRING:
            return phrase.last == at - 2 and (self.tokens[at - 2].key, self.tokens[at - 1].key) in IN_HAND
        return verb.lemma in GIVING and self.tokens[at - 1].key in FINDING and phrase.last in (at - 1, at)

    def _are_counted_for(self, phrase: Phrase) -> bool:
        """Whether several people counted right before the noun of a verb in the singular are its object without را:
        روزانه *هزار سرباز* جذب می‌کند (people in the plural take a verb in the plural)."""
        verb, mention = self.clause.verb, phrase.mentions[0] if phrase.mentions else None
        if verb is None or verb.person != "3s" or verb.plural or verb.passive or self.marked:
            return False
        if verb.lemma not in GIVING or mention is None or mention.kind != "people":
            return False
        if mention.count is None or mention.count[0] < 2:
            return False
        noun = next((p for p in self.clause.phrases if p.last == verb.first), None)
        return noun is not None and not noun.func and noun is not phrase and noun.start == phrase.last

    def _is_named_in_object(self, phrase: Phrase) -> bool:
        """Whether the word for a body stands right before its name that no list knows, which is the object, and another
        body acts behind it: *حزب* سپیده را دادگاه منحل کرد."""
        if phrase.heads or len(phrase.mentions) != 1 or phrase.last != phrase.first + 1:
            return False
        if phrase.mentions[0].kind != "organization":
            return False
        phrases = self.clause.phrases
        name = next((k for k, p in enumerate(phrases) if p.ra and p.start == phrase.last and not p.mentions), None)
        if name is None or name + 1 == len(phrases):
            return False
        after = phrases[name + 1]
        bare = not (after.func or after.ra or after.predicative or after.heads) and bool(after.mentions)
        return bare and after.mentions[0].kind in ("organization", "government", "group", "country")

    def _is_of_places(self, phrase: Phrase) -> bool:
        """Whether a place behind a comma only goes on a list of places, and who acts follows: پس از تجمع در اهواز،
        *شیراز*، پلیس …"""
        if phrase.heads or len(phrase.mentions) != 1 or phrase.mentions[0].kind != "place":
            return False
        before = next((p for p in self.clause.phrases if p.last == phrase.first - 1), None)
        listed = before is not None and before.mentions and before.mentions[-1].kind == "place"
        if phrase.mentions[0].actor is not None and not listed:
            return False  # به گفتهٔ او، *کابل* سفیر را خواست
        after = (p for p in self.clause.phrases if p.start >= phrase.last and not (p.func or p.ra) and p.mentions)
        return any(p.mentions[0].first == p.first and p.mentions[0].kind in HUMAN for p in after)

    def _says_what(self, phrase: Phrase) -> bool:
        """Whether a phrase behind a comma only says which town was named: به امان، *پایتخت اردن*، سفر کرد."""
        capital = self.tokens[phrase.first].key == CAPITAL
        return capital and any(p.func and p.last == phrase.first - 1 for p in self.clause.phrases)

    def _is_of_deeds(self, phrase: Phrase) -> bool:
        """Whether a noun behind a comma only goes on the list of what is answered or follows, and who acts on an object
        stands behind another comma: در پاسخ به حملهٔ دشمن، *کشتن مردم شهر* و سوزاندن خانه‌ها، ارتش پایگاه را زد."""
        if not phrase.first or phrase.heads[:1] != [phrase.first] or self.tokens[phrase.first - 1].key not in COMMAS:
            return False
        before = next((p for p in self.clause.phrases if p.last == phrase.first - 1), None)
        if before is None or before.func not in DEEDS_BESIDE or not before.heads:
            return False
        acting = (p for p in self.clause.phrases if p.start > phrase.last and not (p.func or p.ra) and p.mentions)
        apart = (p for p in acting if p.mentions[0].first == p.first and self.tokens[p.first - 1].key in COMMAS)
        return any(p.mentions[0].kind in HUMAN for p in apart)

    def _says_who(self, phrase: Phrase) -> bool:
        """Whether somebody behind a comma only says who is named in the phrase before, and who acts follows: پس از
        اعدام رضا ملکی، *شهروند ایرانی*، وزارت خارجه …."""
        at = phrase.first - 1
        while at > 0 and self.tokens[at - 1].key in QUOTES:
            at -= 1  # «کریم» و «رضا»، *دو قاضی*
        before = None
        for other in self.clause.phrases:
            if other.last == at and other.func:
                before = other
                break
        if before is None or not phrase.mentions or not before.mentions or before.mentions[-1].last != before.last:
            return False
        who = phrase.mentions[0]
        persons = sum(m.kind == "person" for m in before.mentions)
        if persons > 1 and who.kind == "people" and who.count == (persons, persons) and who.first == phrase.first:
            named = (p for p in self.clause.phrases if p.start >= phrase.last and not p.func and p.mentions)
            closed = phrase.last < len(self.tokens) and self.tokens[phrase.last].key in COMMAS
            apart = self.tokens[phrase.first - 1].key in COMMAS
            return apart and (closed or any(named))  # کریم و رضا، *دو جوان معترض*، کمیسر …
        one = is_somebody(who) and who.first == phrase.first
        if not one or before.mentions[-1].kind != "person" or self.tokens[phrase.first - 1].key not in COMMAS:
            return False
        return any(p.start >= phrase.last and not p.func and not p.ra and p.mentions for p in self.clause.phrases)

    def _is_of_dated(self, phrase: Phrase) -> bool:
        """Whether a time parts those before a comma from the deed before it that was theirs, and who acts follows: پس
        از پایان تجمع امروز *معلمان*، پلیس …."""
        time = next((e for e in self.clause.times if e.last == phrase.first), None)
        if time is None or phrase.last >= len(self.tokens) or self.tokens[phrase.last].key not in COMMAS:
            return False
        deed = next((p for p in self.clause.phrases if p.last == time.first), None)
        follows = any(p.first == phrase.last + 1 and not p.func and p.mentions for p in self.clause.phrases)
        return follows and deed is not None and deed.func in DEEDS_BESIDE and bool(deed.heads)

    def _is_carried_out(self, phrase: Phrase) -> bool:
        """Whether a bare noun is what a verb carries out, publishes or holds: القسام گفت که *حمله‌ای* انجام داد."""
        verb = self.clause.verb
        if verb is None or verb.passive or verb.lemma not in GIVING or phrase.mentions or self.marked:
            return False
        bare = [p for p in self.clause.phrases if not p.func]
        if bare[-2:-1] != [phrase] or len(bare[-1].heads) != 1 or bare[-1].mentions:
            return False
        return self.tokens[bare[-1].heads[0]].key in self.classes["carrying_out"]

    def _is_borne(self, phrase: Phrase) -> bool:
        """Whether a phrase only tells what the thing right before it bears: به یک موتر *حامل سربازان*."""
        if self.tokens[phrase.first].key == LYING:
            return phrase.last - phrase.first == 1  # در قصبه، *واقع* در غرب کابل
        return any(p.func and p.last == phrase.start for p in self.clause.phrases)

    def _is_set_off(self, phrase: Phrase) -> bool:
        """Whether a word without a name stands before a comma, and the subject after it: کمی پیش‌تر، پولیس گفت."""
        if phrase.mentions or phrase.last >= len(self.tokens) or self.tokens[phrase.last].key not in COMMAS:
            return False
        following = next((p for p in self.clause.phrases if p.start > phrase.start), None)
        if following is None or following.func or following.ra or not following.mentions:
            return False
        named, end = following.mentions[0], following.last
        beside = end < len(self.tokens) and self.tokens[end].key in COMMAS  # اعماق، رسانهٔ این گروه، گفت
        return named.first == following.first == phrase.last + 1 and named.kind in HUMAN and not beside

    def _is_dateline(self, phrase: Phrase) -> bool:
        """Whether a phrase is the place or agency before a report's first words, or those called upon: تهران - ایرنا -
        سخنگوی …, ملت ایران؛ دشمن …"""
        if phrase.last >= len(self.tokens) or not phrase.mentions:
            return False
        if self.clause.phrases[-1].start > phrase.last and self._is_called(phrase):
            return True
        mark = self.tokens[phrase.last].key
        if mark == "(":
            return self._is_before_agency(phrase)
        if mark in COMMAS:
            return self._is_agency_apart(phrase)
        if mark not in DASHES and mark != "؛":
            return False
        if any(t.key in DASHES for t in self.tokens[phrase.first : phrase.last]):
            return False  # کریم نوری - والی هرات - گفت
        if mark in DASHES and phrase.mentions[0].kind == "organization" and self._is_branch(phrase):
            return False
        return mark in DASHES or (mark == "؛" and phrase.mentions[0].kind in ("outlet", "place"))

    def _is_branch(self, phrase: Phrase) -> bool:
        """Whether behind a dash only a place follows, whose branch a body is: کانون معلمان ایران ـ *تهران* خواست."""
        after = next((p for p in self.clause.phrases if p.start == phrase.last + 1), None)
        end = after.last if after is not None else 0
        dashed = end < len(self.tokens) and self.tokens[end].key in DASHES
        return after is not None and not dashed and [m.kind for m in after.mentions] == ["place"] and not after.heads

    def _is_agency_apart(self, phrase: Phrase) -> bool:
        """Whether a comma parts an agency from who acts, as some put it at a report's head: خبرگزاری ایسنا، رئیس‌جمهور
        از … انتقاد کرد; but روزنامه شرق، رسانهٔ …، نوشت."""
        if phrase.start != self.clause.first or phrase.heads or [m.kind for m in phrase.mentions] != ["outlet"]:
            return False
        after = next((p for p in self.clause.phrases if p.start == phrase.last + 1), None)
        if after is None or after.func or after.ra or not after.mentions or after.mentions[0].first != after.first:
            return False
        return after.mentions[0].kind in APART

    def _is_before_agency(self, phrase: Phrase) -> bool:
        """Whether a place stands before an agency in brackets, and who acts behind them: تهران (ایسنا) پلیس …"""
        after = next((p for p in self.clause.phrases if p.start > phrase.last), None)
        if after is None or after.func or after.ra or self.tokens[after.start - 1].key != ")":
            return False
        opens = phrase.start == self.clause.first and [m.kind for m in phrase.mentions] == ["place"]
        return opens and any(m.kind in HUMAN for m in after.mentions[:1])

    def _is_called(self, phrase: Phrase) -> bool:
        """Whether a semicolon parts a phrase from the bare one after it, and closes no relative clause as a comma does:
        طالبان که در هرات حاکم‌اند؛ او را بازداشت کردند."""
        end = self.clause.verb.first if self.clause.verb is not None else self.clause.last
        mark = -1
        for at in range(phrase.last, end):
            if self.tokens[at].key == "؛":
                mark = at
                break
        if mark < 0 or self.tokens[mark - 1].word.verbs:
            return False
        if any(p.start < mark < p.last for p in self.clause.phrases):
            return False  # طالبان کریم نوری؛ آموزگار پیشین را بازداشت کردند
        return any(p.start > mark and not p.func and not p.ra for p in self.clause.phrases)

    def _is_object_too(self, phrase: Phrase) -> bool:
        """Whether و joins the object with را to a phrase, with only its complements between, so that it is object too:
        *مخازن سوخت* در بندر و همچنین یک رادار را منهدم کردند."""
        after = [p for p in self.clause.phrases if p.start >= phrase.last]
        marked = next((k for k, p in enumerate(after) if p.ra), None)
        if marked is None or any(not p.func for p in after[:marked]):
            return False
        start = after[marked].start
        start -= start > 0 and self.tokens[start - 1].key == "همچنین"
        return start > phrase.last and self.tokens[start - 1].key == "و"

    def _disagrees(self, phrase: Phrase) -> bool:
        """Whether ما or من stands before a verb of another person, so that it is an object that lost its را."""
        verb = self.clause.verb
        if verb is None or len(phrase.heads) != 1 or self.tokens[phrase.heads[0]].key not in FIRST_PERSON:
            return False
        return (verb.person or "").startswith("3") and not verb.passive

    @staticmethod
    def _is_not_we(first: int, named: Mention) -> bool:
        """Whether somebody else is named before a verb of the first person: از شما اصحاب رسانه خواهش می‌کنیم."""
        return named.first == first and named.kind != "pronoun" and named.count is None

    def _opens_object(self, phrase: Phrase) -> bool:
        """Whether a noun with its ezafe stands right before the object, which it heads: *ادعای* وارد کردن تلفات را."""
        if not self.marked:
            return False
        word = self.tokens[phrase.last - 1].word
        shown = word.lemma.endswith("ا") and word.key == word.lemma + "ی"
        return shown and any(p.ra and p.start == phrase.last for p in self.clause.phrases)


def are_names(tokens: Sequence[Token], clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase tells the names of those in a preposition's phrase before it, and who acts follows: پس از کشته
    شدن دو جوان به نام‌های *کریم و رضا*، معترضان …."""
    at = phrase.first - 2
    if at < 1 or phrase.heads or tokens[at + 1].key not in NAMES or tokens[at].key not in CALLED:
        return False
    told = any(p.func and p.last == at and p.mentions for p in clause.phrases)
    return told and any(p.start > phrase.last and not (p.func or p.ra) and p.mentions for p in clause.phrases)


def is_somebody(who: Mention) -> bool:
    """Whether a mention is one of people told of by what he is: *زندانی پیشین*."""
    return who.kind == "people" and not who.plural and who.count is None


def describes(tokens: Sequence[Token], named: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase between commas says what the person named right before it is: کریم نوری، *زندانی پیشین*، …"""
    if not named.mentions or not phrase.mentions or phrase.func or phrase.last >= len(tokens):
        return False
    if named.last != phrase.first - 1 or named.mentions[-1].kind != "person":
        return False
    who = phrase.mentions[0]
    several = len(named.mentions) > 1 and who.plural and who.kind == "people"  # نوری و رحیمی، *نمایندگان هند*، …
    if named.mentions[-1].entry and not several:
        return False
    one = (several or is_somebody(who)) and who.first == phrase.first
    return one and tokens[phrase.first - 1].key in COMMAS and tokens[phrase.last].key in COMMAS


def kin_lead(tokens: Sequence[Token], clause: Clause, classes: Classes) -> Phrase | None:
    """Whose relative, named right before a name that no list knows, is the object: *مادر* میلاد را بازداشت کردند."""
    place = next((k for k, p in enumerate(clause.phrases) if p.ra), 0)
    if not place or clause.verb is None or clause.verb.person != "3p":
        return None
    before = clause.phrases[place - 1]
    if before.func or before.last != clause.phrases[place].start or len(before.mentions) != 1:
        return None
    head, end = before.mentions[0].head, before.last - 1
    others = any(p.mentions and not p.func for p in clause.phrases[: place - 1])
    kin = tokens[end].key in classes["family"] and (others or (head == end and not tokens[head].word.plural))
    return before if kin else None


def object_lead(tokens: Sequence[Token], clause: Clause) -> Phrase | None:
    """The bare phrase right before the object that begins it: *دو تن دیگر* آنان را، *مسوولیت حمله* بر … را."""
    place = next((k for k, p in enumerate(clause.phrases) if p.ra), 0)
    if not place or clause.phrases[place - 1].last != clause.phrases[place].start:
        return None
    marked, before = clause.phrases[place], clause.phrases[place - 1]
    pronoun = len(marked.mentions) == 1 and marked.mentions[0].kind == "pronoun" and not marked.heads
    if pronoun:
        if before.func or not before.mentions:
            return None
        some = before.mentions[0]  # دو تن *آنان* را; but یک سرباز *او* را
        counted = clause.coordinate and some.kind == "people" and some.count not in (None, (1, 1))
        return before if marked.mentions[0].plural and (counted or tokens[before.last - 1].key == OTHER) else None
    lead = clause.phrases[place - 2] if place > 1 else None
    if lead is None or lead.func or not before.func or lead.last != before.start or marked.mentions:
        return None
    thing = lead.heads and (not lead.mentions or lead.heads[0] < lead.mentions[0].first)
    after = clause.phrases[place + 1 : place + 2]
    followed = any(not p.func and tokens[p.first].key in ANYBODY for p in after)
    return lead if thing and followed else None
