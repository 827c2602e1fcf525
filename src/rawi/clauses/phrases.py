"""Noun phrases of a clause, built as its words are read; the verb’s own noun; what is said with to be."""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.doers import cut_off
from rawi.clauses.ellipsis import BECOME
from rawi.clauses.lists import PASSED
from rawi.clauses.model import Clause, Phrase, VerbGroup
from rawi.clauses.objects import Objects
from rawi.clauses.words import COMMAS, GENERIC_LIGHT, LISTING, OBJECT
from rawi.who.model import Mention

NEAR = "نزدیک"
KINDS = frozenset({"گونه", "نوع"})
"""Words that end a determiner, whose noun is no verb's: با *هرگونه* تهدید."""
NOT, RATHER, ONLY = "نه", "بلکه", frozenset({"تنها", "فقط", "صرفا"})
"""What sets right what one may think: نه ایران *بلکه* روسیه, نه *تنها* ایران بلکه روسیه نیز."""
MANY_NAMES = (["نامهای"], ["اسمهای"], ["اسامی"])
"""What stands between people and their names, behind به."""
COME, OFFICES = "آمدن", "offices:"
"""What something written does (در این گزارش آمده است), and the entries of offices."""
WHAT, SAY = "آنچه", "گفتن"


class NounPhrases(Objects):
    """Builds the phrases of the clause at hand; ``open`` is the one that may still grow."""

    def begin(self, clause: Clause, func: str, start: int, first: int, entry: str) -> None:
        """Open a phrase with a function; its complement begins at ``first``."""
        self.joined = self.broken = False
        self.open = Phrase(func, start, first, first, entry=entry)
        clause.phrases.append(self.open)

    def add_mention(self, clause: Clause, mention: Mention) -> None:
        """Take in a mention: a new phrase, or the complement of the open one."""
        if self.open is None:
            self._begin_bare(clause, Phrase("", mention.first, mention.first, mention.last, [mention]))
            return
        phrase = self._room_for(clause, mention, mention.first)
        phrase.mentions.append(mention)
        phrase.last = mention.last

    def add_head(self, clause: Clause, i: int) -> None:
        """Take in a word that is in no mention."""
        if self.open is None:
            self._begin_bare(clause, Phrase("", i, i, i + 1, [], [i]))
            return
        phrase = self._room_for(clause, None, i)
        phrase.heads.append(i)
        phrase.last = i + 1

    def _begin_bare(self, clause: Clause, phrase: Phrase) -> None:
        clause.phrases.append(phrase)
        self.open, self.joined, self.broken = phrase, False, False

    def add_opener(self, clause: Clause, i: int) -> None:
        """Take in a word that opens a phrase of its own (خواستار، باعث), unless it is joined to another such word."""
        if not self.joined:
            self.end()
            self.openers.add(i)
        self.add_head(clause, i)

    def set_right(self, clause: Clause, at: int) -> bool:
        """Take what نه denies out of a clause at بلکه, or join what follows to it behind نه تنها: نه *ایران* | بلکه
        روسیه, نه تنها ایران بلکه *روسیه* نیز; whether it is one of them."""
        if self.keys[at] != RATHER or not clause.phrases:
            return False
        phrase = clause.phrases[-1]
        no = next((k for k in range(phrase.start, max(phrase.start - 3, -1), -1) if self.keys[k] == NOT), None)
        if no is None or not (phrase.last == at or (phrase.last == at - 1 and self.keys[at - 1] in COMMAS)):
            return False
        self.end()
        if self.keys[no + 1] in ONLY:
            self.open, self.joined = phrase, True
        else:
            clause.phrases.pop()
        return True

    def leads_nowhere(self, i: int) -> bool:
        """Whether a preposition right before token ``i`` has nothing yet, so that the word there is its noun."""
        phrase = self.open
        return phrase is not None and bool(phrase.func) and phrase.start == i - 1 and phrase.first == phrase.last == i

    def leads_to_names(self, i: int) -> bool:
        """Whether به at a token leads to the names of the people before it, who are one phrase with them: پس از بازداشت
        دو مرد *به نام‌های* کریم نوری و رضا امانی | معترضان …"""
        phrase, named = self.open, i + 2
        if phrase is None or phrase.last != i or not phrase.func or self.keys[i + 1 : i + 2] not in MANY_NAMES:
            return False
        person, people = self.mentions.get(named), phrase.mentions[-1] if phrase.mentions else None
        if person is None or person.kind != "person" or people is None or people.kind != "people":
            return False
        if people.last != i:
            return False
        phrase.heads.extend((i, i + 1))
        phrase.last, self.joined = named, True
        return True

    def drop_empty(self, clause: Clause) -> None:
        """A preposition before a time expression makes no phrase (در سال ۲۰۲۱، به تاریخ ۲۰ اسد)."""
        phrase = self.open
        if phrase is not None and not phrase.mentions and phrase is clause.phrases[-1]:
            words = [self.tokens[h].key for h in phrase.heads]
            if not words or words == ["تاریخ"]:
                clause.phrases.pop()
        self.end()

    def _room_for(self, clause: Clause, mention: Mention | None, at: int) -> Phrase:
        phrase = self.open
        if phrase is not None and phrase.last == phrase.first:
            if self.keys[phrase.first] in COMMAS:
                phrase = None  # از جمله، … and بر اساس گزارش‌ها، … stand by themselves
        elif phrase is not None and not self._goes_on(clause, phrase, mention, at):
            pronoun = mention.kind == "pronoun" if mention is not None else self.keys[at] == "آن"
            owned = pronoun and self._is_owned(clause, phrase, at)
            owned = owned or (mention is not None and self._is_of_one(clause, phrase, mention, at))
            phrase = phrase if owned else None
        if phrase is None:
            phrase = Phrase("", at, at, at)
            clause.phrases.append(phrase)
        self.open, self.joined, self.broken = phrase, False, False
        return phrase

    def part_compound(self, clause: Clause, group: VerbGroup) -> None:
        """Part the noun of a light verb, right before it, from the phrase that it was taken into."""
        if not clause.phrases:
            return
        phrase = clause.phrases[-1]
        if phrase.mentions:
            self._free_predicate(phrase, phrase.mentions[-1], group)
        if phrase.ra or not phrase.heads or phrase.heads[-1] + 1 != phrase.last:
            return
        if not PASSED.issuperset(self.keys[phrase.last : group.first]):
            return
        size = self._compound_size(clause, phrase, group.lemma)
        cut = phrase.last - size
        if size and cut > phrase.first:
            clause.phrases.append(cut_off(phrase, cut))

    def _free_predicate(self, phrase: Phrase, mention: Mention, group: VerbGroup) -> None:
        """سی نفر زندانی شدند: the last word of counted people, right before its verb, is what they became."""
        if mention.kind != "people" or mention.last != group.first or mention.count is None:
            return
        last, verb = mention.last - 1, group.lemma
        if last > mention.head and verb in GENERIC_LIGHT and self.words.pairs(self.tokens[last].word, verb):
            mention.last = last
            phrase.heads.append(last)

    def free_hurt(self, at: int, verb: VerbGroup | None) -> None:
        """سه پولیس زخمی و دو سرباز کشته شدند: before و and others counted, what befell those before is no adjective."""
        mention = self.open.mentions[-1] if self.open is not None and self.open.mentions else None
        if mention is None or mention.kind != "people" or mention.count is None or mention.last != at or verb is None:
            return
        last, counted = at - 1, at + 1 < self.last and self.tokens[at + 1].word.number is not None
        if (
            counted
            and last > mention.head
            and self.keys[last] in self.words.classes["hurt"]
            and OBJECT not in self.keys[at : verb.first]
        ):
            assert self.open is not None
            mention.last = last
            self.open.heads.append(last)

    def lead_to_places(self, clause: Clause) -> None:
        """Read نزدیک before a place, behind the object, as where it was done: سه تن را *نزدیک مرز* بازداشت کرد."""
        if NEAR not in self.keys[clause.first : clause.last]:
            return
        for before, phrase in pairwise(clause.phrases):
            near = before.ra and not phrase.func and self.keys[phrase.first] == NEAR and phrase.heads == [phrase.first]
            place = phrase.mentions[0] if near and phrase.mentions else None
            if place is not None and place.kind == "place" and place.first == phrase.first + 1:
                phrase.func, phrase.first, phrase.heads = "در", place.first, []

    def mark_predicative(self, clause: Clause, group: VerbGroup) -> None:
        """What the object is called: the bare phrase after it, before the verb or the verb's noun."""
        if group.lemma == BECOME and not group.passive:
            self._mark_office(clause, group)
            return
        nouns = self.words.namings.get(group.lemma)
        if nouns is None:
            return
        object_ = clause.marked()
        if object_ is None:
            self._mark_what_it_is_called(clause, group, nouns)
            return
        marked = next(k for k, p in enumerate(clause.phrases) if p is object_)
        after = [p for p in clause.phrases[marked + 1 :] if not p.func and not p.attached]
        if after and len(nouns - {""}) and [self.tokens[h].key in nouns for h in after[-1].heads] == [True]:
            after.pop()
        elif "" not in nouns:
            return
        if after and not self._says_this(clause, marked, after[-1]):
            after[-1].predicative = True

    def _mark_what_it_is_called(self, clause: Clause, group: VerbGroup, nouns: set[str]) -> None:
        """What somebody calls that of which a relative clause tells: به *آنچه* «دزدی دریایی» *ارتش* خواندند."""
        what = clause.antecedent
        if what is None or [self.keys[h] for h in what.heads] != [WHAT] or "" not in nouns or group.lemma == SAY:
            return
        bare = [p for p in clause.phrases if not p.func and not p.attached]
        if bare and bare[-1].last == group.first:
            bare[-1].predicative = True

    def _mark_office(self, clause: Clause, group: VerbGroup) -> None:
        """Which office who was told of before comes to hold: گفت که *نامزد انتخابات* خواهد شد."""
        bare = [p for p in clause.phrases if not p.func]
        if len(bare) == 1 and bare[0].last == group.first and self._is_office(bare[0]):
            bare[0].predicative = True

    @staticmethod
    def _is_office(phrase: Phrase) -> bool:
        """Whether a phrase is the name of one office and nothing else."""
        named = phrase.mentions[0] if len(phrase.mentions) == 1 and not phrase.heads else None
        whole = named is not None and (named.first, named.last) == (phrase.first, phrase.last)
        return named is not None and whole and named.entry.startswith(OFFICES) and not named.plural

    def _says_this(self, clause: Clause, marked: int, phrase: Phrase) -> bool:
        """Whether somebody named after the object is who says it: این موضوع را معاون والی گفته است."""
        what, before = clause.phrases[marked], clause.phrases[:marked]
        if what.mentions or self.tokens[what.first].key not in ("این", "همین") or any(not p.func for p in before):
            return False
        return bool(phrase.mentions) and not phrase.heads

    def _compound_size(self, clause: Clause, phrase: Phrase, verb: str) -> int:
        last = phrase.last - 1
        if phrase.first in self.openers and self.words.pairs(self.tokens[phrase.first].word, verb):
            return 0
        pointed = bool(phrase.func) and self.keys[phrase.first : last] in (["این"], ["همین"])
        if phrase.func and self.keys[last - 1] in KINDS:
            return 0  # آمادهٔ مقابله با هرگونه تهدید است
        if pointed and (self._has_predicate(clause, verb) or verb == COME or self.tokens[last].word.plural):
            return 0  # در واکنش به این سخنان گفت, پاسخی به این درخواست نداد, در این گزارش آمده است
        size = self.words.compound_size(self.text, last, verb)
        if not size and self.tokens[last].key in self.words.companions.get(verb, ()):
            size = 1
        if not size and phrase.func and self._is_described(phrase, last, verb):
            return 2  # به هر تجاوزی | پاسخ قاطع داد
        if not size:
            if verb not in GENERIC_LIGHT or self.tokens[last].word.kind != "word" or self._has_predicate(clause, verb):
                return 0
            if not phrase.func and self.words.leads(self.tokens[phrase.first].word, verb):
                return 0  # تقاضای آتش‌بس فوری کرد: the noun leads and its complement follows by ezafe
            size = 1
        while self._joins_another(phrase, last - size, verb):
            size += 2
        return size

    def _is_described(self, phrase: Phrase, last: int, verb: str) -> bool:
        """Whether the verb's noun stands before the last word of a phrase, which only describes it, behind what the
        indefinite ی closes: به هر تجاوزی *پاسخ* قاطع داد."""
        noun = last - 1
        closed = noun > phrase.first and noun in phrase.heads and self.tokens[noun - 1].word.indefinite
        return closed and self.words.pairs(self.tokens[noun].word, verb)

    def _has_predicate(self, clause: Clause, verb: str) -> bool:
        """Whether the verb's noun stands before its complement (متهم به قتل شد)."""
        if len(clause.phrases) < 3 or clause.phrases[-2].func or not clause.phrases[-2].heads:
            return False
        return self.words.pairs(self.tokens[clause.phrases[-2].heads[-1]].word, verb)

    def _joins_another(self, phrase: Phrase, conjunction: int, verb: str) -> bool:
        """بازداشت و شکنجه کردند: before the verb's noun stand و and another one."""
        noun = conjunction - 1
        if noun < phrase.first or noun not in phrase.heads or self.tokens[conjunction].key not in LISTING:
            return False
        return self.words.pairs(self.tokens[noun].word, verb)
