"""How far a noun phrase of a clause goes: what goes on with it, and what opens another one.

Persian writes no ezafe after most consonants, so that a phrase's end shows only in what closes it: a name, خود or a
clitic, the indefinite ی (after it only adjectives follow: Mahootian, Persian, 1997, 1.2.5), a number after a determined
noun, and the verb's own noun, which stands right before the verb (Windfuhr & Perry, "Persian and Tajik", 2009, 7.3).
"""

from __future__ import annotations

from rawi.clauses.antecedents import MEANWHILE, THIS
from rawi.clauses.closing import CLITICS, OWN, Closing
from rawi.clauses.houses import ONE_OF, UPON
from rawi.clauses.lists import HUMAN_KINDS
from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AND, COMMAS, LISTING, OBJECT, ClauseWords
from rawi.text.classes import answers_claim
from rawi.text.model import EZAFE, Text
from rawi.who.model import PROVINCES, Mention
from rawi.who.reading import OPENING, POINTING

ENVOYS = frozenset({"offices:ambassador", "offices:charge"})
NAMED_ALONE, SOME = frozenset({"country", "person", "pronoun"}), "اتی"
"""Kinds of those who act with *some* of a thing right behind their name: ایران *مذاکراتی* را آغاز کرد."""
NAMED_WHOLE = frozenset({"country", "government", "group"})
"""Kinds of those whose names of two words a noun may open: *رژیم* صهیونیستی."""
OUTSKIRTS = "placewords:outskirts"
THINGS = frozenset({"place", "organization"})
"""Kinds of what buys, carries or makes something by what stands right behind it."""
FARTHEST_OBJECT = 8
"""Within so many words behind what something deals in stands its را."""
ONCE = frozenset({"گذشته", "نهایت", "عمل", "ابتدا"})
"""Nouns that tell when or how by themselves after در."""
CLASHES = frozenset({"درگیری", "نبرد", "زدوخورد"})
"""Deeds that are nobody's alone: در این درگیری | *طالبان* تلفات دیدند."""
BY_MISTAKE = (["اشتباه"], ["خطا"], ["سهو"], ["غلط"])
"""Nouns that with به tell how something was done, and are nobody's."""
THEN = frozenset({"زمان", "هنگام", "حال", "میان", "راستا", "باره", "زمینه", "صورت", "مدت", "مقطع"})
"""Nouns that with a pointer close a phrase of when or how."""
SHOWN = ("ه", "ی")
"""Letters behind which a word shows its ezafe, if it does."""
HIMSELF, WITHOUT = "خود", "بدون"
RARE = 3.3
"""Zipf frequency under which a word that is no noun is rather a name (Texas)."""
IN_ALL = frozenset({"مجموع", "کل", "جنگ", "کودتا", "شورش"})
"""Words after در that take nobody counted: *در مجموع* ده تن, *در جنگ* ده تن."""
DONE, INFORMATION = frozenset({"شده", "نشده"}), "اطلاعات"


class Extents(Closing):
    """Tells whether a mention or a head belongs to the phrase before it."""

    def __init__(self, words: ClauseWords, text: Text, mentions: dict[int, Mention], last: int) -> None:
        self.words, self.text, self.mentions, self.last = words, text, mentions, last
        self.raw, self.tokens, self.keys = text.raw, text.tokens, text.keys
        self.open: Phrase | None = None
        self.openers: set[int] = set()  # where phrases begin whose head takes what follows by ezafe
        self.joined = False  # a coordinator stands between the phrase and what comes
        self.broken = False  # a comma stands there

    def end(self) -> None:
        """What comes is no part of the open phrase."""
        self.open = None
        self.joined = self.broken = False

    def _goes_on(self, clause: Clause, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        reporter = self.mentions.get(phrase.first - 1) if phrase.func == ATTRIBUTION else None
        if reporter is not None and reporter.first < phrase.first < reporter.last <= at:
            return False  # به گزارش خبرنگار مهر | کریم نوری گفت
        ended_by_name = bool(phrase.mentions) and phrase.mentions[-1].last == phrase.last
        if self.broken and not self.joined:
            return self._goes_on_behind_comma(clause, phrase, mention, at)
        meanwhile = phrase.func == "در" and at == phrase.last and self.keys[phrase.first : at] == MEANWHILE
        if meanwhile or (self.joined and mention is not None and self._counts_anew(phrase, mention)):
            return False  # در حالی | طالبان چیزی نگفته‌اند که …
        if self.joined or self._is_awaited(phrase, mention, at):
            return True
        if phrase.func and self._is_resumed(clause, phrase):
            return False
        if mention is None and at == phrase.last and self.keys[at] in OWN and self._is_possessive(clause, phrase, at):
            return True
        if ended_by_name and mention is not None and self._is_within(clause, phrase, mention, at):
            return True
        if ended_by_name and mention is not None and self._is_of_desk(phrase, mention, at):
            return True
        if ended_by_name:
            return mention is None and at == phrase.last and self._goes_on_behind_name(phrase, phrase.mentions[-1], at)
        if self._is_closed(phrase, at) or (mention is not None and self._points_back(phrase, mention)):
            return False
        things = mention is None and phrase.func == "در" and self._points_to_deed(phrase) and self._are_things(at)
        if things or (mention is not None and self._is_apart(phrase, mention, at)):
            return False
        if mention is None and phrase.func == WITHOUT and self._is_behind_lack(phrase, at):
            return False
        return not self._is_after_close(phrase, mention, at)

    def _is_awaited(self, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        """Whether the word before shows that something must follow: by its ezafe, also before what stands in quotation
        marks, or خود before the pronoun that it stresses."""
        if at > phrase.last:
            return at == phrase.last + 1 and self.keys[at - 1] in OPENING and self._wants_complement(at - 2)
        before = self.keys[at - 1]
        shown = before.endswith(SHOWN) or self.raw[self.tokens[at - 1].end - 1] in EZAFE
        if shown and self._wants_complement(at - 1):
            return True
        if mention is None:
            return False
        if before == THIS:
            return self._is_pointed_at(phrase, mention)
        return before == HIMSELF and self._is_very(phrase, mention, at)

    def _is_behind_lack(self, phrase: Phrase, at: int) -> bool:
        """Whether what somebody acts on stands behind what is lacking, which an adjective closes: ماموران بدون اطلاع
        قبلی | *اموال* مردم را بردند."""
        if at != phrase.last or len(phrase.heads) < 2:
            return False
        if self.keys[at - 1] not in self.words.adjectives or self.keys[at] in self.words.adjectives:
            return False
        return OBJECT in self.keys[at + 1 : min(at + FARTHEST_OBJECT, self.last)]

    def _goes_on_behind_comma(self, clause: Clause, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        """Whether what stands behind a comma goes on with a list, or is where the town before lies."""
        done = not phrase.func and any(p.ra for p in clause.phrases)  # او را بازداشت، شکنجه و اخراج کردند
        if mention is None:
            return not done and self._lists_deeds(phrase, at)
        if at == phrase.last + 1 and self._lies_in_state(phrase, mention):
            return True  # در پیشاور، *پاکستان* افراد مسلح …
        ended_by_name = bool(phrase.mentions) and phrase.mentions[-1].last == phrase.last
        if not ended_by_name or not self._is_list(phrase, mention) or self._acts_on(clause, phrase, mention):
            return False
        return not self._begins_subject(clause, phrase, mention)

    def _is_pointed_at(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether a name that a noun opens stands behind a pointer alone: از *این رژیم صهیونیستی* حمایت کرد."""
        whole = mention.kind in NAMED_WHOLE and mention.last > mention.first + 1
        return whole and phrase.heads == [mention.first - 1] and self.tokens[mention.first].word.common

    def _goes_on_behind_name(self, phrase: Phrase, named: Mention, at: int) -> bool:
        """Whether a noun has the edge before it, which is no place by itself (در حاشیهٔ *نشست* ناتو), or describes who
        is named."""
        edge = named.entry == OUTSKIRTS and named.last == at == named.first + 1
        return edge or self._describes(phrase, named, at)

    @staticmethod
    def _is_very(phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether خود stresses the pronoun behind it: خانه‌اش را آتش زدند و *خود او* را کشتند."""
        return mention.kind == "pronoun" and phrase.heads == [at - 1]

    def _is_apart(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether somebody comes behind a place, a source that is nobody's or an occasion, and not in its ezafe."""
        if self._is_elsewhere(phrase, mention, at) or self._is_nobodys_word(phrase, mention, at):
            return True
        hit = mention.kind == "place" and not phrase.func and mention.actor is None and self._points_to_deed(phrase)
        behind = self._is_behind_occasion(phrase, mention, at) or self._is_behind_ground(phrase, mention, at)
        return hit or behind  # این حمله | خانه‌ای را هدف گرفت

    def _is_elsewhere(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether people are counted behind where something was, in a word that is no noun: در *تگزاس* | سه شاگرد کشته
        شدند."""
        if phrase.func != "در" or phrase.heads != [at - 1] or not self._may_act_elsewhere(mention):
            return False
        word = self.tokens[at - 1].word
        known = word.noun or word.verbs or word.plural or word.number is not None or word.lemma in self.words.events
        return word.key in IN_ALL or (not known and word.rank < RARE)

    def _may_act_elsewhere(self, mention: Mention) -> bool:
        """Whether people are counted, or stand right before those whom they act on: در کیتو | *پولیس* یک معلم را
        گرفت."""
        counted = mention.kind == "people" and mention.count is not None
        return counted or (mention.kind in HUMAN_KINDS and mention.last in self.mentions)

    def _is_nobodys_word(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether somebody follows a source that an adjective closes as nobody's: بنا بر اطلاعات *موجود* |
        کریم نوری …."""
        if phrase.func != ATTRIBUTION or at != phrase.last or phrase.heads[-1:] != [at - 1]:
            return False
        if self.keys[at - 1] == INFORMATION:
            return False  # بر اساس اطلاعات *منابع محلی*
        closes = self.keys[at - 1] in self.words.classes["unowned"] and not self.tokens[at - 1].word.plural
        return mention.kind in ("person", "people") and (closes or self.keys[at - 1] in DONE)

    def _lists_deeds(self, phrase: Phrase, at: int) -> bool:
        """Whether a deed after a comma goes on a list of deeds that و closes: از ادامهٔ بازداشت، *شکنجه* و آزار آنان."""
        events = self.words.events
        head = phrase.heads[-1] if phrase.heads else -1
        if phrase.func == ATTRIBUTION or head + 1 != phrase.last or self.tokens[head].word.lemma not in events:
            return False
        if self.keys[phrase.first] in POINTING:
            return False  # در این حمله، بازداشت و کشتار آغاز شد
        while at + 2 < self.last and self.tokens[at].word.lemma in events and self.keys[at + 1] in LISTING:
            if self.keys[at + 1] in AND:
                return self.tokens[at + 2].word.lemma in events and at + 2 not in self.mentions
            at += 2
        return False

    def is_dated(self, first: int, last: int) -> bool:
        """Whether a time stands inside the open phrase, between a deed's noun and whose or whither it is: حملهٔ *دیروز*
        طالبان را. Behind a preposition that may as well be who acts (در نشست دیروز رئیس‌جمهور گفت)."""
        phrase, mention = self.open, self.mentions.get(last)
        if phrase is None or phrase.func or phrase.last != first or phrase.heads[-1:] != [first - 1]:
            return False
        if mention is None or mention.count is not None or mention.kind not in HUMAN_KINDS | {"place"} - {"pronoun"}:
            return False
        words = [self.tokens[h].word for h in phrase.heads]
        return any(w.lemma in self.words.events and not w.indefinite for w in words)

    def _is_within(self, clause: Clause, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether a mention right after a place says where that lies or whose it is."""
        if self._lies_in(phrase, mention, at) or self._is_whose(clause, phrase, mention, at):
            return True
        return self._owns_quoted(phrase, mention, at) or self._is_in_term(phrase, mention, at)

    def _lies_in(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether a place right after a place is where that lies, behind a preposition or by its own word: در ارغنداب
        قندهار, ارغنداب *ولایت* قندهار را.

        A country is so only before را (به اربیل عراق را), for it may be who acts, and not another country's than the
        town's (در شهر هرات | ایران را), nor is what lies in no town (در شهر هرات | گذرگاه تورخم را بست).
        """
        if phrase.func == ATTRIBUTION or at != phrase.last or phrase.mentions[-1].kind != "place":
            return False
        done_to = mention.last < self.last and self.keys[mention.last] == OBJECT
        if mention.kind == "place":
            province = mention.entry in PROVINCES
            return mention.actor is None and (province or (bool(phrase.func) and not (done_to and mention.entry)))
        if mention.kind != "country" or not phrase.func:
            return False
        where, country = phrase.mentions[-1].place, mention.place
        if done_to:  # of a town of which no state is known, or of its own
            return where is None or country is None or where.country in ("", country.country)
        return self._lies_in_state(phrase, mention)

    def _lies_in_state(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether a country behind a town is where that lies, and not who acts: در استانبول *ترکیه* دو تن کشته شدند."""
        where, country = phrase.mentions[-1].place if phrase.mentions else None, mention.place
        known = where is not None and country is not None and where.country != "" and where.country == country.country
        if not known or mention.kind != "country" or mention.last >= self.last or not phrase.func:
            return False
        if self.broken and self.keys[mention.last] in COMMAS:
            return self.mentions.get(mention.last + 1) is None or self._others_act(mention.last + 1)
        return self.keys[mention.last] in UPON or self._are_counted(mention.last) or self._others_act(mention.last)

    def _others_act(self, at: int) -> bool:
        """Whether somebody stands behind a country who is not what it acts on, so that it only says where a town lies:
        در استانبول ترکیه *افراد مسلح* یک معلم را کشتند; but در استانبول ترکیه *معلمان* را بازداشت کرد."""
        other = self.mentions.get(at)
        if other is None or other.kind not in HUMAN_KINDS or other.last >= self.last:
            return False
        after = other.last
        if after in self.mentions or self.keys[after] in UPON | {"در", "از"}:
            return self.keys[after] not in POINTING
        return bool(self.tokens[after].word.verbs) and self.keys[after] != OBJECT

    @staticmethod
    def _is_of_desk(phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether an outlet's name follows its desk's, which is that of a place: به گزارش حوزهٔ افغانستان *باشگاه
        خبرنگاران جوان*."""
        desk = phrase.func == ATTRIBUTION and phrase.mentions[-1].kind in ("place", "country")
        return desk and mention.kind == "outlet" and at == phrase.last

    @staticmethod
    def _counts_anew(phrase: Phrase, mention: Mention) -> bool:
        """Whether people who are counted follow a place and و, so that they go on with those before it:
        سه تن از پاکستان و *دو تن* از ترکیه."""
        placed = bool(phrase.func) and bool(phrase.mentions)
        placed = placed and all(m.kind in ("place", "country") for m in phrase.mentions)
        return placed and mention.kind == "people" and mention.count is not None

    def _points_back(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether a prepositional phrase only points back, so that no name after it is its own: در آن | وزیر …, در این
        دیدار | سفیر …"""
        if not phrase.func or phrase.mentions or not phrase.heads:
            return False
        if len(phrase.heads) > 2 and self.tokens[phrase.heads[-2]].key in POINTING:
            return mention.kind in ("person", "organization")  # پس از انتشار این خبر | وزارت کشور …
        if phrase.heads[0] != phrase.first:
            return False
        if phrase.func == "به" and self.keys[phrase.first : phrase.last] in BY_MISTAKE:
            return mention.kind != "pronoun"  # به اشتباه | خانه‌های مردم را بمباران کردند
        if phrase.func == "در" and len(phrase.heads) == 1 and self.tokens[phrase.first].key in ONCE:
            return mention.kind in HUMAN_KINDS - {"country", "pronoun"}  # در گذشته | گروه طالبان …
        if self.tokens[phrase.first].key not in POINTING or len(phrase.heads) > 2:
            return False
        if len(phrase.heads) == 1 or mention.kind in ("person", "delegation", "people", "organization"):
            return True
        if phrase.func == ATTRIBUTION:
            return True  # بر اساس این گزارش | این گروه سه تن را کشت
        if mention.kind in ("country", "group", "government"):
            told = self.tokens[phrase.heads[-1]].word
            if told.key in THEN or told.lemma in CLASHES or told.lemma in self.words.classes["happenings"]:
                return True  # در آن زمان | ایران پذیرفت, در پی این رویداد | طالبان سه تن را گرفتند
            return self._acts_at_once(mention)
        return mention.kind == "place" and self.tokens[mention.head].word.plural  # در این حمله | خانه‌های مردم

    def _acts_at_once(self, mention: Mention) -> bool:
        """Whether a party behind a deed pointed to has its object right behind it, with no other party and no comma
        between, so that it acts itself: در واکنش به این اقدام | *روسیه* سه دیپلومات را اخراج کرد."""
        at, end = mention.last, min(mention.last + FARTHEST_OBJECT, len(self.keys))
        ra = next((k for k in range(at, end) if self.keys[k] == OBJECT), at)
        if ra == at or any(self.keys[k] in COMMAS or self.tokens[k].word.verbs for k in range(at, ra)):
            return False
        begun = [m for k in range(at, ra) if (m := self.mentions.get(k)) is not None]
        return not begun or (begun[0].first == at and begun[0].last == ra)

    def _points_to_deed(self, phrase: Phrase) -> bool:
        """Whether a phrase behind در only points to a deed told before: در این حمله."""
        keys, heads = self.keys, phrase.heads
        if phrase.mentions or len(heads) != 2 or keys[phrase.first] not in POINTING:
            return False
        deed = self.tokens[heads[1]].word
        return not deed.plural and deed.lemma in self.words.events

    def _are_things(self, at: int) -> bool:
        """Whether things in the plural come, of which a deed is not: در این حمله | *سلاح‌های* سربازان."""
        word = self.tokens[at].word
        return word.plural and word.common and word.key.endswith(("ها", "های")) and word.lemma not in self.words.events

    def _is_resumed(self, clause: Clause, phrase: Phrase) -> bool:
        """که در آن …: a pronoun that takes up the antecedent takes no noun after it."""
        if phrase.start != clause.first or clause.relation not in ("relative", "content"):
            return False
        return [self.tokens[h].key for h in phrase.heads] == ["آن"] and clause.antecedent is not None

    def _is_owned(self, clause: Clause, phrase: Phrase, at: int) -> bool:
        """Whether a pronoun belongs to the person before it (پدر او را): after a preposition, or where the clause has
        its subject already."""
        if self.joined or self.broken or at != phrase.last or not phrase.mentions:
            return False
        owner = phrase.mentions[-1]
        if owner.last != at or self._is_denied(at):
            return False  # باشندگان | *آن* را رد کردند
        if phrase.heads[:1] == [phrase.first] and clause.relation in ("content", "purpose"):
            return self.tokens[at].key != "آن"  # شرایط زندان او را
        state = self.keys[at - 1] in self.words.classes["states"] and self.keys[owner.first] not in POINTING
        if phrase.func and state:
            return at + 1 < self.last and self.keys[at + 1] != OBJECT  # از همکاری کشور *او* تشکر کرد
        if owner.kind != "people" or self.tokens[at - 1].word.clitic:
            return False  # پدرش | *او* را زندانی کرد
        classes = self.words.classes
        if owner.plural and self.tokens[owner.head].word.lemma in classes["members"]:
            return owner.last == owner.head + 1  # اعضای خانوادهٔ والی | *او* را کشتند
        if self.keys[at - 1] in classes["companions"]:
            return True
        of_one = owner.plural and clause.coordinate and self._one_acts(at) and not self._many_act(at)
        # کشتی را گرفت و *خدمهٔ آن* را بازداشت کرد
        of_one = of_one or (self.keys[owner.first] == ONE_OF and self._many_act(at))  # یکی از دوستان *او* را کشتند
        return bool(phrase.func) or of_one or any(not p.func for p in clause.phrases if p is not phrase)

    def _is_denied(self, at: int) -> bool:
        """Whether a pronoun with را stands before what is done to a claim, never to somebody: آن را *رد* کردند."""
        if self.keys[at + 1 : at + 2] != [OBJECT] or at + 2 >= self.last:
            return False
        return answers_claim(self.words.classes, self.tokens[at + 2].word.lemma)

    def _is_possessive(self, clause: Clause, phrase: Phrase, at: int) -> bool:
        """خود or a clitic written apart belongs to what stands before it (نیروهای امنیتی خود), if that is a noun."""
        if self.keys[at] in CLITICS or not phrase.mentions:
            return True
        named = phrase.mentions[-1]
        if named.kind == "person" and clause.coordinate and named.entry in ENVOYS:
            return True  # و *سفیر خود* را فراخواند
        return named.kind not in ("pronoun", "person") and not self._is_himself(clause, phrase, named)

    def _is_himself(self, clause: Clause, phrase: Phrase, named: Mention) -> bool:
        """مهاجم خود را منفجر کرد: himself, after the one person who is the clause's first bare phrase, but nobody's."""
        if named.kind != "people" or named.plural or phrase.func or named.first != phrase.first:
            return False
        word, classes = self.tokens[named.head].word, self.words.classes
        owned = word.key in classes["family"] or word.key in classes["companions"]
        owned = owned or word.lemma in classes["counterparts"]
        return not owned and not any(not p.func for p in clause.phrases if p is not phrase)

    def _qualifies(self, named: Mention, at: int) -> bool:
        """Whether a word after a name is an adjective of it (حکومت سرپرست), not the predicate before the verb."""
        if at + 1 >= self.last:
            return False
        if named.kind == "people" and named.plural and self.keys[at] in self.words.classes["how_many"]:
            return True
        following = self.tokens[at + 1].word
        if named.kind in NAMED_ALONE and following.key == "را" and self.keys[at].endswith(SOME):
            return False  # پاکستان | *اطلاعاتی* را شریک ساخت
        if self.tokens[at].key not in self.words.adjectives:
            places = named.kind == "place" and self.tokens[named.head].word.plural  # مکتب‌های دخترانه را
            return following.key == "را" and (places or bool(self.tokens[at].word.verbs))  # دو فرمانده کرد را
        return not any(f.form not in ("infinitive", "participle") for f in following.verbs)

    def _describes(self, phrase: Phrase, named: Mention, at: int) -> bool:
        """Whether a word right behind a name goes on with it, but not a deed of whoever that is: شورشیان | *عملیاتی*
        علیه ارتش آغاز کردند."""
        upon = at + 1 < self.last and (self.keys[at + 1] in UPON or self.keys[at + 1] == OBJECT)
        if upon and self.keys[at][:-1] in self.words.classes["operations"]:
            return False
        deals = named.kind in THINGS and self.keys[at] in self.words.classes["dealing_in"]
        deals = deals and OBJECT in self.keys[at : at + FARTHEST_OBJECT]  # بانک چینی *خریدار* نفت ایران را
        return deals or self._qualifies(named, at) or self._is_done_to(named, at) or self._is_in_quotes(phrase, at)

    def _is_done_to(self, named: Mention, at: int) -> bool:
        """Whether a participle with شده tells which people are meant: پناهجویان رد شده به کشورشان برگشتند."""
        return named.kind == "people" and at + 1 < self.last and self.tokens[at + 1].key == "شده"
