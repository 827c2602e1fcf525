"""Clauses: one walk over a sentence's tokens, linear in its length.

Persian is verb-final, so a clause is closed by its verb group; که, subordinators and quotations open a clause inside
or after another, و joins clauses that may share a subject.
"""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.ellipsis import left_out
from rawi.clauses.function_words import ALONE, FunctionWords
from rawi.clauses.groups import MUST, SAYING
from rawi.clauses.lists import HUMAN_KINDS
from rawi.clauses.model import ATTRIBUTION, Clause, Phrase, Relation
from rawi.clauses.titles import outside_titles
from rawi.clauses.words import COMMAS, OBJECT, THAT, WHAT, ClauseWords
from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import FunctionWord
from rawi.text.model import Text
from rawi.time.model import Expression, Times
from rawi.who.model import Who
from rawi.who.reading import CLOSING, OPENING

BOTH = "هم"
LONGEST_ASIDE = 14
"""Tokens of brackets that are read as an aside."""
SINCE = "چون"
LABEL_ENDS = frozenset({":", "-", "–", "—"})
INTERVIEWS = frozenset({"گفتوگو", "گفتگو", "مصاحبه", "گپ"})
WHERE_SAID = frozenset({"", "به", "در", "با", "درباره", "پس از"})
"""Functions of what a label says of whom, where and about what somebody speaks: … در گفت‌وگو با فارس: …"""
LONGEST_DEED = 40
"""So far from a deed may the verb of those who suffered it be."""
ANSWERS = frozenset({"در جریان", "پس از", "به دنبال", "به دلیل", "به خاطر"})
RETALIATION = frozenset({"تلافی", "انتقام", "پاسخ", "واکنش"})
"""Functions, and nouns after در and به, of phrases that name the deed that another one answers."""
UPON = frozenset({"به", "بر", "علیه", "بالای", "در"})
UNDERGOING = frozenset({"شدن", "گردیدن", "باختن", "دیدن", "برداشتن"})
UNDER, FROM = "زیر", "از"
TAKING_UP = frozenset({"رسیدگی", "استناد", "اشاره", "توجه", "پاسخ", "واکنش", "اعتراض", "نسبت", "پیوست"})
"""Nouns that به leads on from, so that a report behind it is what is taken up: در رسیدگی *به گزارش* کمیسیون."""
LONGEST_LABEL = 14
SHORT_LABEL = 3
RELATIONS: dict[str, Relation] = {
    "condition": "condition",
    "purpose": "purpose",
    "background": "background",
    "time": "adverbial",
    "cause": "adverbial",
}


class ClauseParser:
    """Holds the compiled function words; `parse` gives a text's clauses in order of their verbs' closing."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words = ClauseWords(lexicon)
        self._noted = frozenset(
            {THAT, OBJECT, *MUST, *words.timely, *words.modal_adverbs, *words.preverbs}
            | {*words.functions.starts, *words.attributions.starts}
        )
        """Words with a use of their own in a clause; all others are parts of noun phrases, or verbs."""

    def parse(self, text: Text, times: Times, who: Who) -> list[Clause]:
        """All clauses of the text, sentence by sentence."""
        mentions = outside_titles(text, who.mentions, self.words.classes["titled"])
        expressions = {e.first: e for e in times.expressions}
        named, inside = _named(text, who), _quoted(text)
        clauses: list[Clause] = []
        for number, sentence in enumerate(text.sentences):
            walk = _Walk(self.words, text, number, sentence, mentions, named, expressions, inside, clauses)
            walk.run(self._noted)
        return clauses


def _quoted(text: Text) -> list[bool]:
    inside = [False] * len(text.tokens)
    for first, last in text.quotes:
        for i in range(first, last):
            inside[i] = True
    return inside


def _named(text: Text, who: Who) -> list[int]:
    """For each token where the mention begins that it stands in, or -1."""
    named = [-1] * len(text.tokens)
    for mention in who.mentions:
        for i in range(mention.first, mention.last):
            named[i] = mention.first
    return named


class _Walk(FunctionWords):
    """One walk over one sentence."""

    def run(self, noted: frozenset[str]) -> None:
        keys, last, i = self.keys, self.last, self.first
        while i < last:
            i = self._step(i) if keys[i] in noted else self._noun(i)
        self.finish()

    # -- one token or unit ---------------------------------------------------------------------------------------
    def _noun(self, i: int) -> int:
        """Take in a word without a use of its own: with its mention or, where it is no more than a noun, by itself."""
        mention = self.mentions.get(i)
        if mention is not None:
            if self.closed is not None:
                self.open_behind(self.closed, i)
            self.clause.last = mention.last
            self.nouns.add_mention(self.clause, mention)
            return mention.last
        word = self.tokens[i].word
        if word.number is not None or i in self.expressions:
            return self._step(i)
        if word.kind == "punct":
            return self._punctuation(i, word.key)
        if word.verbs:
            group = self.groups.at.get(i)
            return self.take_verb(group) if group is not None else self._step(i)
        if self.closed is not None:
            self.open_behind(self.closed, i)
        self.clause.last = i + 1
        self.nouns.add_head(self.clause, i)
        if word.key == WHAT:
            self.tell_what(i)
        return i + 1

    def _takes_up(self, i: int) -> bool:
        """Whether the noun before what would be a source leads on to it: در رسیدگی *به گزارش* کمیسیون, با قدردانی *از
        نگاه* رییس جمهور."""
        before = self.keys[i - 1]
        return before in TAKING_UP or (self.keys[i] == FROM and before in self.words.classes["judging_of"])

    def _step(self, i: int) -> int:
        tokens, words = self.tokens, self.words
        token = tokens[i]
        key = token.key
        mention = self.mentions.get(i)
        attributes = key in words.attributions.starts and words.may_attribute(key, self.keys[i + 1 : i + 2])
        attribution = words.attributions.match(self.keys, i, self.last) if attributes else None
        if attribution is not None and not (i > self.first and self._takes_up(i)):
            self.touch(i, i + attribution[0])
            self.nouns.begin(self.clause, ATTRIBUTION, i, i + attribution[0], attribution[1])
            if attribution[1] in words.nobodys:
                self.nouns.end()
            return i + attribution[0]
        word = self.function_at(i) if key in words.functions.starts else None
        if mention is not None and (word is None or word[0] <= mention.last - i):
            self.touch(mention.first, mention.last)
            self.nouns.add_mention(self.clause, mention)
            return mention.last
        expression = self.expressions.get(i)
        if expression is not None and (word is None or expression.last - i >= word[0]):
            return self._time(expression)
        timely = token.word.number is not None or key in words.timely or i in self.groups.auxiliaries
        adverb = self.adverb_size(i) if timely else 0
        if adverb:
            self.clause.adverbs.extend(t.key for t in tokens[i : i + adverb] if i not in self.groups.auxiliaries)
            self.nouns.end()
            return i + adverb
        group = self.groups.at.get(i)
        if word is not None and (group is None or key not in words.preverbs):
            return self._function_word(i, word[0], word[1][0], word[1][1], word[1][2])
        if key == THAT:
            self.that(i)
            return i + 1
        if key == OBJECT:
            self.touch(i, i + 1)
            self.nouns.mark_object(self.clause, i)
            return i + 1
        if key in words.modal_adverbs and self.is_modal_adverb(i):
            self.touch(i, i + 1)
            modal = words.modal_adverbs[key]
            self.clause.modal, self.clause.modal_aspect = modal.gloss, modal.aspect
            self.nouns.end()
            return i + 1
        if group is not None:
            return self.take_verb(group)
        if token.word.kind == "punct":
            return self._punctuation(i, key)
        if key in MUST:
            self.clause.modal = key
            self.nouns.end()
            return i + 1
        self.touch(i, i + 1)
        self.nouns.add_head(self.clause, i)
        return i + 1

    def _time(self, expression: Expression) -> int:
        self.touch(expression.first, expression.last)
        if self._is_told_then(expression):
            return expression.last
        self.clause.times.append(expression)
        owned = self._owner_follows(expression.last)
        owned = owned or self._doer_closed_off(expression.last)
        if not (self.nouns.is_dated(expression.first, expression.last) or owned):
            self.nouns.drop_empty(self.clause)
        return expression.last

    def _is_told_then(self, expression: Expression) -> bool:
        """Whether the day of a report stands between it and whose it is, and dates nothing else: به گزارش *روز شنبه*
        ایرنا، …."""
        phrase, outlet = self.nouns.open, self.mentions.get(expression.last)
        told = phrase is not None and phrase.func == ATTRIBUTION and phrase.last == expression.first
        return told and outlet is not None and outlet.kind in ("outlet", "organization")

    def _doer_closed_off(self, at: int) -> bool:
        """Whether those whose deed is answered stand behind its time, as the comma after whom it befell shows: در پاسخ
        به حملهٔ دیروز *اسرائیل* به رفح، حماس …"""
        phrase, owner = self.nouns.open, self.mentions.get(at)
        if phrase is None or owner is None or owner.kind not in HUMAN_KINDS or phrase.heads[-1:] != [phrase.last - 1]:
            return False
        answers = phrase.func in ("در", "به") and self.keys[phrase.heads[0]] in RETALIATION
        if not (answers or phrase.func in ANSWERS) or self.tokens[phrase.last - 1].word.lemma not in self.words.deeds:
            return False
        k = owner.last
        if k < self.last and self.keys[k] not in UPON | COMMAS:
            return False
        verb = self.groups.after(k)
        end = min(self.last if verb is None else verb.first, k + LONGEST_DEED)
        return any(key in COMMAS for key in self.keys[k:end])

    def _owner_follows(self, at: int) -> bool:
        """Whether those whose deed it is stand behind its time, and others who suffered it after them: در عملیات دیروز
        *نیروهای امنیتی* ده تن کشته شدند."""
        phrase, owner = self.nouns.open, self.mentions.get(at)
        verb = self.groups.after(at)
        if phrase is None or owner is None or verb is None or owner.kind not in HUMAN_KINDS or not phrase.func:
            return False
        if phrase.func == ATTRIBUTION or phrase.heads[-1:] != [phrase.last - 1] or verb.first - at > LONGEST_DEED:
            return False
        deed = self.tokens[phrase.last - 1].word.lemma in self.words.deeds
        if not deed or not (verb.passive or verb.tense == "participle" or verb.lemma in UNDERGOING):
            return False
        others = (self.mentions[k] for k in range(owner.last, verb.first) if k in self.mentions)
        return any(m.kind == "people" and (m.count is not None or m.plural) for m in others)

    def _function_word(self, i: int, size: int, role: str, entry: str, word: FunctionWord) -> int:
        end = i + size - (size > 1 and role == "coord" and i + size - 1 in self.mentions)  # و *نه کودک*: nine
        if word.canon == "تا" and size > 1 and self.closed is not None:
            self.subordinate(i, i + 1, "purpose")  # خواست تا به آوارگان کمک کنند: no "up to" after a verb
            return i + 1
        if role in ("adverb", "break"):
            governs = self.governs(i, end)
            if governs is not None:
                role, (entry, word) = "prep", governs
        if self.belongs(i, end, role):
            for at in range(i, end):
                self.nouns.add_head(self.clause, at)
            return end
        because = role == "prep" and self.keys[i] == SINCE and self._is_because(i, end)
        if because or role in ("sub", "coord", "break"):
            self._conjunction(i, end, "sub" if role == "prep" else role, entry, word)
            return end
        if role == "adverb" or (role == "approximator" and self.leads_by(end)):
            return self._adverb(i, end - (role != "adverb"))
        self.touch(i, end)
        if role == "prep":
            return self._preposition(i, end, entry, word)
        if role == "word":
            for at in range(i, end):
                self.nouns.add_head(self.clause, at)
        elif role == "opener":
            self.nouns.add_opener(self.clause, i)
        elif role == "manner":
            self.nouns.end()
            return self.manner_end(end)
        return end

    def _is_because(self, i: int, end: int) -> bool:
        """Whether چون opens a clause behind another's verb or at a sentence's head and likens nobody to who acts there:
        او رفت، *چون* طالبان برادرش را کشته‌اند; but کشورهایی *چون* ایران."""
        opens = i == self.first or (self.closed is not None and not self.suspended)
        return end == i + 1 and opens and self.groups.left(end) > 0

    def _adverb(self, i: int, end: int) -> int:
        if self.nouns.joined and self.keys[i:end] == [BOTH]:
            return end  # هم حماس و *هم* اسرائیل
        governs = self.points_back(i, end)
        if governs is not None:
            self.touch(i, end - 1)
            self._preposition(i, end - 1, *governs)
            return end - 1
        if self.closed is not None and self.opens_said(end):
            self.touch(i, end)
        self.clause.adverbs.append(" ".join(self.keys[i:end]))
        self.nouns.end()
        return end

    def _preposition(self, i: int, end: int, entry: str, word: FunctionWord) -> int:
        if self.keys[end - 1] in ALONE and self.stands_alone(end):
            return self._adverb(i, end)
        if self.keys[i:end] == ["روی"] and end in self.groups.at:
            self.nouns.end()
            self.nouns.add_head(self.clause, i)  # حمله در کابل روی داد
            return end
        if end in self.groups.at and self.nouns.leads_nowhere(i):
            self.nouns.add_head(self.clause, i)  # به میان آمد
        elif end == i + 2 and end in self.groups.at:
            self.nouns.begin(self.clause, self.tokens[i].key, i, i + 1, entry)
            self.nouns.add_head(self.clause, i + 1)  # از بین بردند: no preposition of two words, for nothing follows it
        elif end == i + 1 and end in self.groups.at and self.tokens[i].key == UNDER:
            self.nouns.add_head(self.clause, i)  # سه تن را زیر گرفت: nothing follows it either
        elif end == i + 1 and self.nouns.leads_to_names(i):
            return end + 1
        else:
            self.nouns.begin(self.clause, word.canon, i, end, entry)
        return end

    def _conjunction(self, i: int, end: int, role: str, entry: str, word: FunctionWord) -> None:
        if role == "break":
            set_right = self.closed is None and self.nouns.set_right(self.clause, i)
            if set_right or (end > i + 1 and self._breaks_into_said(i, end)):
                self.touch(i, end)
            else:
                self.break_off(i)
        elif role == "coord":
            self._coordinate(i, end)
        elif word.relation == "purpose" and end == i + 1 and self.is_until(end):
            self.touch(i, end)
            self.nouns.begin(self.clause, "تا", i, end, entry)
        else:
            self.subordinate(i, end, RELATIONS[word.relation or "time"])

    def _breaks_into_said(self, i: int, end: int) -> bool:
        """Whether what would begin another clause opens what is said, right behind its verb: کریمی گفت *با این حال*
        پولیس او را گرفته است; but این را گفت, or گفت، با این حال …."""
        said = self.closed
        if said is None or said.verb is None or said.verb.last != i or any(p.ra for p in said.phrases):
            return False
        return self.opens_said(end)

    def _coordinate(self, i: int, end: int) -> None:
        elided = None
        if self.closed is None and self.tokens[i].key == "و":
            verb = self.groups.after(end)
            self.nouns.free_hurt(i, verb)
            elided = left_out(self.words, self.text, self.clause, self.nouns.open, i, verb, self._is_named(end))
        if elided is not None:
            self.take_verb(elided)
        if self.closed is None:
            self.nouns.joined = True
        else:
            self.next_clause(i, coordinate=True)

    def _is_named(self, at: int) -> bool:
        """Whether somebody is named at a token who is no object: … ابلاغ و *مقامات* با آنان تماس گرفتند."""
        mention = self.mentions.get(at)
        if mention is None or mention.kind not in HUMAN_KINDS or mention.last >= self.last:
            return False
        return self.keys[mention.last] not in (OBJECT, "و", "،")

    # -- punctuation ---------------------------------------------------------------------------------------------
    def _punctuation(self, i: int, key: str) -> int:
        opens = not self.clause.phrases and self.clause.relation == "main"  # (رویترز) طالبان …
        if key == "(" and (self.nouns.open is not None or opens):
            return self._aside(i)
        if key in COMMAS:
            self.nouns.broken = True
            self._count_on(i)
        elif key in LABEL_ENDS and self._is_label(i, key):
            if key == ":" and self._meets(self.clause.phrases):  # رئیس مجلس در دیدار با همتای عراقی: …
                self.clause.index, self.clause.last = len(self.clauses), max(self.clause.last, i)
                self.clauses.append(self.clause)
            self.clause = self.new_clause(i + 1, "main", None)
            self.nouns.end()
        elif key in (":", "؛", ";") and self.keys[i + 1 : i + 2] != [THAT]:  # تأیید کرد؛ که …
            if self.closed is not None and (key == ":" or self._says(self.closed)):
                parent = self.closed.index
                self.clause, self.closed = self.new_clause(i + 1, "content", parent), None
            elif self.closed is not None:
                self.next_clause(i + 1, coordinate=True)
                if self.clause.relation == "purpose" and key != ":":
                    self._leave_purpose(self.clause)  # … تا او را آزاد کنند؛ دو تن دیگر قرار است بمانند
            self.nouns.end()
        elif key in CLOSING and self._closes_words(i):
            assert self.clause.parent is not None
            self.closed = self.clauses[self.clause.parent]
            self.nouns.end()
        elif self.nouns.open is not None and key == ")":
            self.nouns.broken = True
        elif self.nouns.open is not None and key in LABEL_ENDS:
            self.nouns.joined = self._leads_on(i)
        return i + 1

    def _closes_words(self, i: int) -> bool:
        """Whether a quotation that no verb closes ends before و, so that on goes the clause that it completes: شعار
        می‌دادند: *«نان، کار»* و با پولیس درگیر شدند."""
        clause = self.clause
        if self.closed is not None or self.suspended or clause.relation != "content" or clause.parent is None:
            return False
        at = i
        while at > clause.first and self.inside[at - 1]:
            at -= 1
        opened = at - 1 if at > clause.first else at
        return self.keys[i + 1 : i + 2] == ["و"] and opened <= clause.first and self.keys[opened] in OPENING

    def _aside(self, i: int) -> int:
        """What stands in brackets after a noun tells more of it and is no part of the clause: در خاش (جنوب شرق).

        Returns the token to go on at. The day in them is when it happened; brackets with a verb are read as a clause.
        """
        self.nouns.broken = True
        inside = self.keys[i + 1 : min(self.last, i + LONGEST_ASIDE)]
        end = i + 1 + inside.index(")") if ")" in inside else 0
        if not end or any(k in self.groups.at for k in range(i, end)):
            return i + 1
        self.clause.times.extend(self.expressions[k] for k in range(i, end) if k in self.expressions)
        self.touch(i, end + 1)
        return end + 1

    def _leads_on(self, i: int) -> bool:
        """Whether a dash stands between two places that something leads to: محور خاش - زاهدان."""
        before = self.nouns.open.mentions[-1:] if self.nouns.open is not None else []
        after = self.mentions.get(i + 1)
        return after is not None and after.kind == "place" and [(m.kind, m.last) for m in before] == [("place", i)]

    @staticmethod
    def _says(clause: Clause) -> bool:
        """Whether what follows a semicolon is what a clause says: پولیس می‌گوید؛ دو تن زخمی شدند."""
        return clause.verb is not None and clause.verb.lemma in SAYING and not clause.verb.negated

    def _count_on(self, i: int) -> None:
        """A verb left out before a comma in a list of tolls: پنج تن زخمی، سه تن بازداشت و …."""
        counted = i + 1 < self.last and self.tokens[i + 1].word.number is not None
        if self.closed is None and counted and self.nouns.open is not None:
            elided = left_out(self.words, self.text, self.clause, self.nouns.open, i, self.groups.after(i + 1))
            if elided is not None:
                self.take_verb(elided)

    def _meets(self, phrases: list[Phrase]) -> bool:
        """Whether phrases tell with whom somebody meets, which is a deed: رئیس مجلس در دیدار با همتای عراقی: …; not of
        an interview."""
        before = (p for p, q in pairwise(phrases) if q.func == "با")
        return any(not any(self.keys[h] in INTERVIEWS for h in p.heads) for p in before)

    def _is_label(self, i: int, key: str) -> bool:
        """Whether what stands before a colon or dash at a sentence's head is a label, no part of its clause.

        A news item opens with its agency's name, place and day (خبرگزاری دید: …، کابل (پژواک، ۲۳ عقرب): …، تهران -
        ایرنا - …), a quotation without a verb with its speaker (مجاهد: …). A dash ends names of outlets and places.
        """
        if self.closed is not None or self.suspended or self.clause.relation != "main" or self.clause.coordinate:
            return False
        phrases = self.clause.phrases
        told = key == ":" and bool(phrases) and not phrases[0].func and bool(phrases[0].mentions)
        others = {p.func for p in phrases} - (WHERE_SAID if told else {""})
        if i - self.first > LONGEST_LABEL or others:
            return False
        mentions = [m for p in self.clause.phrases for m in p.mentions]
        if key == ":":
            return bool(mentions or self.clause.times) or i - self.first <= SHORT_LABEL
        return bool(mentions) and all(m.kind in ("outlet", "place") for m in mentions)
