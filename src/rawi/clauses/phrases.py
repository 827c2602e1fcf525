"""Noun phrases of a clause: where one ends and the next begins, which one را marks, and the noun of a light verb.

Persian writes no ezafe after most consonants, so that a phrase's end shows only in what closes it: a name, خود or a
clitic, the indefinite ی (after it only adjectives follow: Mahootian, Persian, 1997, 1.2.5), a number after a determined
noun, and the verb's own noun, which stands right before the verb (Windfuhr & Perry, "Persian and Tajik", 2009, 7.3).
"""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.model import Clause, Phrase, VerbGroup
from rawi.clauses.words import AND, COMMAS, GENERIC_LIGHT, ClauseWords
from rawi.text.model import Text, Word
from rawi.who.model import Mention

REFLEXIVES = frozenset({"خود", "خویش", "خویشتن", "خودش", "خودشان"})
CLITICS = frozenset({"اش", "شان", "مان", "ام", "ات", "تان"})
ACCOMPANYING = frozenset({"همراه", "همتای"})
"""Words that need somebody after them: هیات همراه او."""
PRONOUNS = frozenset({"من", "ما", "شما", "او", "وی", "آنان", "آنها", "ایشان", "اینها"})
POINTING = frozenset({"این", "آن", "همین", "همان"})
QUANTIFIERS = frozenset(
    {"شماری", "تعدادی", "عدهای", "گروهی", "جمعی", "دستهای", "پارهای", "برخی", "بعضی", "کسی", "کسانی", "بسیاری"}
)
"""They look indefinite, but the noun that they count follows."""
TENS = frozenset({"دهها", "صدها", "هزاران", "هزارها", "میلیونها"})
"""Words that count without a number: این حملات | ده‌ها سرباز را."""
HAPPENINGS = frozenset(
    {
        "انفجار",
        "درگیری",
        "حادثه",
        "رویداد",
        "تظاهرات",
        "اعتراض",
        "تیراندازی",
        "زلزله",
        "سیل",
        "سیلاب",
        "بمباران",
        "حمله",
    }
    | {"آتشسوزی", "نبرد", "زدوخورد", "شلیک", "واقعه", "سانحه", "تصادف", "بمگذاری", "زمینلرزه", "توفان", "طوفان", "نزاع"}
)
"""What happens to people, who are not said in its ezafe: در انفجار | سه نفر."""
RELATIONAL = frozenset({"عامل", "مرتکب", "ساکن", "باشنده", "عضو", "قربانی", "بازمانده", "سرنشین"})
"""People of something, so that a pronoun after them is theirs (عاملان آن را)."""
KIN = frozenset({"برادر", "خواهر", "پدر", "مادر", "پسر", "دختر", "همسر", "خانم", "شوهر", "خانواده", "فرزندان"})
_OWNED = frozenset({"همتا", "همکار", "دوست", "رقیب", "متحد", "شریک", "فرزند", "نماینده", "فرستاده", "سفیر"})
"""People who are somebody's."""
PASSED = frozenset({"نیز", "هم", "همچنان", "همچنین", "حتی", "حتا"})
"""Adverbs that may part a light verb from its noun."""
HUMAN_KINDS = frozenset({"person", "government", "organization", "group", "delegation", "people", "country", "pronoun"})
LONGEST = 20
"""So many words of a phrase are looked at for its end."""
_EZAFE = frozenset("\u0654\u06c0")
"""What is written over ه for the ezafe: by itself, or in one letter with it."""
_INDEFINITE_ENDINGS = ("ای", "هایی", "اتی")


class NounPhrases:
    """Builds the phrases of the clause at hand; ``open`` is the one that may still grow."""

    def __init__(self, words: ClauseWords, text: Text, mentions: dict[int, Mention], last: int) -> None:
        self.words, self.text, self.mentions, self.last = words, text, mentions, last
        self.raw, self.tokens, self.keys = text.raw, text.tokens, text.keys
        self.open: Phrase | None = None
        self.openers: set[int] = set()  # where phrases begin whose head takes what follows by ezafe
        self.joined = False  # a coordinator stands between the phrase and what comes
        self.broken = False  # a comma stands there

    # -- growing -------------------------------------------------------------------------------------------------
    def begin(self, clause: Clause, func: str, start: int, first: int, entry: str) -> None:
        """Open a phrase with a function; its complement begins at ``first``."""
        self.end()
        self.open = Phrase(func, start, first, first, entry=entry)
        clause.phrases.append(self.open)

    def end(self) -> None:
        """What comes is no part of the open phrase."""
        self.open = None
        self.joined = self.broken = False

    def add_mention(self, clause: Clause, mention: Mention) -> None:
        """Take in a mention: a new phrase, or the complement of the open one."""
        phrase = self._room_for(clause, mention, mention.first)
        phrase.mentions.append(mention)
        phrase.last = mention.last

    def add_head(self, clause: Clause, i: int) -> None:
        """Take in a word that is in no mention."""
        phrase = self._room_for(clause, None, i)
        phrase.heads.append(i)
        phrase.last = i + 1

    def add_opener(self, clause: Clause, i: int) -> None:
        """Take in a word that opens a phrase of its own (خواستار، باعث), unless it is joined to another such word."""
        if not self.joined:
            self.end()
            self.openers.add(i)
        self.add_head(clause, i)

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
        if phrase is not None and phrase.last > phrase.first and not self._goes_on(clause, phrase, mention, at):
            pronoun = mention.kind == "pronoun" if mention is not None else self.tokens[at].key == "آن"
            owned = (pronoun and self._is_owned(clause, phrase, at)) or self._is_of_kin(clause, phrase, at)
            phrase = phrase if owned else None
        cut = phrase is not None and phrase.last == phrase.first and self.tokens[phrase.first].key in COMMAS
        if phrase is None or cut:  # از جمله، … and بر اساس گزارش‌ها، … stand by themselves
            phrase = Phrase("", at, at, at)
            clause.phrases.append(phrase)
        self.open, self.joined, self.broken = phrase, False, False
        return phrase

    def _goes_on(self, clause: Clause, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        ended_by_name = bool(phrase.mentions) and phrase.mentions[-1].last == phrase.last
        if self.broken and not self.joined:
            listed = mention is not None and ended_by_name and self._is_list(phrase, mention)
            return listed and mention is not None and not self._begins_subject(clause, phrase, mention)
        if self.joined and mention is not None and self._counts_anew(phrase, mention):
            return False
        if self.joined or (at == phrase.last and self._wants_complement(at - 1)):
            return True
        if self._is_resumed(clause, phrase):
            return False
        if mention is None and at == phrase.last and self._is_possessive(clause, phrase, at):
            return True
        if ended_by_name and mention is not None and self._lies_in(phrase, mention, at):
            return True
        if ended_by_name:
            named = phrase.mentions[-1]
            return mention is None and at == phrase.last and (self._qualifies(named, at) or self._is_done_to(named, at))
        if self._is_closed(phrase) or (mention is not None and self._points_back(phrase, mention)):
            return False
        return not self._is_after_close(phrase, mention, at)

    def _lies_in(self, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether a place right after a place, behind a preposition, is where that lies: در ارغنداب ولایت قندهار.

        A country is so only before را (به اربیل عراق را), for it may be who acts.
        """
        if not phrase.func or phrase.func == "attribution" or at != phrase.last or phrase.mentions[-1].kind != "place":
            return False
        if mention.kind == "place":
            return mention.actor is None
        return mention.kind == "country" and mention.last < self.last and self.keys[mention.last] == "را"

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
        if not phrase.func or phrase.mentions or not phrase.heads or phrase.heads[0] != phrase.first:
            return False
        if self.tokens[phrase.first].key not in POINTING or len(phrase.heads) > 2:
            return False
        return len(phrase.heads) == 1 or mention.kind in ("person", "delegation", "people", "organization")

    def _wants_complement(self, at: int) -> bool:
        """Whether a word shows its ezafe, so that a noun must follow: خانه‌های، اعضای، خانۀ."""
        if self.raw[self.tokens[at].end - 1] in _EZAFE:
            return True
        key, word = self.tokens[at].key, self.tokens[at].word
        return not word.indefinite and (key.endswith("های") or (key.endswith(("ای", "وی")) and word.plural))

    def _is_resumed(self, clause: Clause, phrase: Phrase) -> bool:
        """که در آن …: a pronoun that takes up the antecedent takes no noun after it."""
        if phrase.start != clause.first or not phrase.func or clause.relation not in ("relative", "content"):
            return False
        return [self.tokens[h].key for h in phrase.heads] == ["آن"] and clause.antecedent is not None

    def _is_owned(self, clause: Clause, phrase: Phrase, at: int) -> bool:
        """Whether a pronoun belongs to the person before it (پدر او را): after a preposition, or where the clause has
        its subject already."""
        if self.joined or self.broken or at != phrase.last or not phrase.mentions:
            return False
        owner = phrase.mentions[-1]
        if owner.last != at:
            return False
        if phrase.heads[:1] == [phrase.first] and clause.relation in ("content", "purpose"):
            return self.tokens[at].key != "آن"  # شرایط زندان او را
        if owner.kind != "people":
            return False
        if (owner.plural and self.tokens[owner.head].word.lemma in RELATIONAL) or self.tokens[
            at - 1
        ].key in ACCOMPANYING:
            return True
        return bool(phrase.func) or any(not p.func for p in clause.phrases if p is not phrase)

    def _is_of_kin(self, clause: Clause, phrase: Phrase, at: int) -> bool:
        """Whether somebody's relative is named where the clause has its subject (برادر یک نظامی را کشتند)."""
        if self.joined or self.broken or at != phrase.last or not phrase.mentions or phrase.mentions[-1].last != at:
            return False
        return self.tokens[phrase.mentions[-1].head].word.key in KIN and any(
            not p.func for p in clause.phrases if p is not phrase
        )

    def _is_possessive(self, clause: Clause, phrase: Phrase, at: int) -> bool:
        """خود or a clitic written apart belongs to what stands before it (نیروهای امنیتی خود), if that is a noun."""
        key = self.tokens[at].key
        if key in CLITICS:
            return True
        if key not in REFLEXIVES or not phrase.mentions:
            return key in REFLEXIVES
        named = phrase.mentions[-1]
        return named.kind not in ("pronoun", "person") and not self._is_himself(clause, phrase, named)

    def _is_himself(self, clause: Clause, phrase: Phrase, named: Mention) -> bool:
        """مهاجم خود را منفجر کرد: himself, after the one person who is the clause's first bare phrase, but nobody's."""
        if named.kind != "people" or named.plural or phrase.func or named.first != phrase.first:
            return False
        word = self.tokens[named.head].word
        owned = word.key in KIN or word.key in ACCOMPANYING or word.lemma in _OWNED
        return not owned and not any(not p.func for p in clause.phrases if p is not phrase)

    def _qualifies(self, named: Mention, at: int) -> bool:
        """Whether a word after a name is an adjective of it (حکومت سرپرست), not the predicate before the verb."""
        if at + 1 >= self.last:
            return False
        following = self.tokens[at + 1].word
        if self.tokens[at].key not in self.words.adjectives:
            places = named.kind == "place" and self.tokens[named.head].word.plural  # مکتب‌های دخترانه را
            return following.key == "را" and (places or bool(self.tokens[at].word.verbs))  # دو فرمانده کرد را
        return not any(f.form not in ("infinitive", "participle") for f in following.verbs)

    def _is_done_to(self, named: Mention, at: int) -> bool:
        """Whether a participle with شده tells which people are meant: پناهجویان رد شده به کشورشان برگشتند."""
        return named.kind == "people" and at + 1 < self.last and self.tokens[at + 1].key == "شده"

    def _is_closed(self, phrase: Phrase) -> bool:
        """Whether a phrase can take nothing more: it ends in a pronoun, خود or a possessive clitic."""
        if not phrase.heads or phrase.heads[-1] + 1 != phrase.last:
            return False
        word = self.tokens[phrase.heads[-1]].word
        return word.key in REFLEXIVES or word.key in CLITICS or word.key in PRONOUNS or bool(word.clitic)

    def _is_after_close(self, phrase: Phrase, mention: Mention | None, at: int) -> bool:
        """Whether a noun comes that cannot hang on an indefinite one, or a number after one with این or a number."""
        word = self.tokens[at].word
        counts = word.key in QUANTIFIERS or word.key in TENS
        numbered = counts or (word.number is not None and not word.ordinal)
        if numbered and phrase.func and phrase.heads and phrase.heads[-1] + 1 == phrase.last:
            left = self.tokens[phrase.heads[-1]].word
            if left.lemma in HAPPENINGS and not left.indefinite:
                return True
        if numbered and phrase.heads:
            leads = self.tokens[phrase.first].word
            if leads.key in POINTING or (leads.number is not None and not leads.ordinal):
                return len(phrase.heads) > 1 and self.tokens[at - 1].word.number is None
        if not self._has_indefinite(phrase):
            return False
        if mention is not None:
            return mention.kind != "pronoun"
        return word.plural and word.common and word.key not in self.words.adjectives

    def _has_indefinite(self, phrase: Phrase) -> bool:
        """Whether a noun with the indefinite ی closed the phrase but for adjectives."""
        for head in phrase.heads[:LONGEST]:
            word = self.tokens[head].word
            if self._is_indefinite(word, head == phrase.first):
                return True
        return False

    def _is_indefinite(self, word: Word, leads: bool) -> bool:
        if not word.indefinite or word.key in QUANTIFIERS or word.key in self.words.adjectives:
            return False
        return leads or word.key.endswith(_INDEFINITE_ENDINGS)

    @staticmethod
    def _begins_subject(clause: Clause, phrase: Phrase, mention: Mention) -> bool:
        """Whether those who act come after a place and a comma: پس از تسلط بر کابل، طالبان و متحدان‌شان …."""
        place = phrase.func and phrase.mentions[-1].kind in ("place", "country")
        acts = mention.kind in HUMAN_KINDS - {"country", "pronoun"}
        return bool(place) and acts and not any(not p.func for p in clause.phrases)

    def _is_list(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether a mention after a comma is a member of a list that و closes (``قندهار، هلمند و کابل``).

        A comma sets off the source from what it says (به گفتهٔ او، روسیه و چین …), so that a list of sources is one
        only where another comma ends it, and a pronoun begins none.
        """
        source = phrase.func == "attribution"
        if source and phrase.mentions[-1].kind == "pronoun":
            return False
        at = mention.last
        while at + 1 < self.last:
            key = self.tokens[at].key
            following = self.mentions.get(at + 1 + (key in AND and self.keys[at + 1] in PASSED))
            if following is None:
                return False
            if key in AND:
                ends = following.last < self.last and self.tokens[following.last].key in COMMAS
                return ends or not source
            if key not in COMMAS:
                return False
            at = following.last
        return False

    # -- the object ----------------------------------------------------------------------------------------------
    def mark_object(self, clause: Clause, at: int) -> None:
        """را marks the noun phrase that ends before it, with the prepositional phrases that hang on its noun.

        A phrase that stands before those is it (``روابط خود با این گروه را``), but not a person who opens the clause:
        then the object was taken into the prepositional phrase, and is parted from it.
        """
        phrases = clause.phrases
        if self.tokens[at - 1].key in COMMAS and len(phrases) > 1:
            self._drop_beside(clause, at - 1)
        place = next((k for k in range(len(phrases) - 1, -1, -1) if phrases[k].func == "" and not phrases[k].ra), None)
        if place is None or (place < len(phrases) - 1 and self._is_doer(phrases, place)):
            parted = self._part_object(clause, (place if place is not None else -1) + 1)
            place = parted if parted is not None else place
        if place is not None and not any(p.func == "" for p in phrases[:place]):
            place += self._part_doer(clause, place)
        if place is not None:
            place = self._with_counted(clause, place)
            phrases[place].ra = True
            for inner in phrases[place + 1 :]:
                inner.attached = True
        self.end()

    def _drop_beside(self, clause: Clause, comma: int) -> None:
        """What stands between commas before را only says who the object is: عضو خانوادهٔ حسنی، محیط‌بان زحمتکش، را."""
        phrases = clause.phrases
        beside, named = phrases[-1], phrases[-2]
        opened = beside.first > 0 and self.tokens[beside.first - 1].key in COMMAS and beside.last == comma
        if opened and not beside.func and not named.func and named.last == beside.first - 1:
            named.heads += beside.heads
            named.mentions += beside.mentions
            named.last = beside.last
            del phrases[-1]

    def _with_counted(self, clause: Clause, place: int) -> int:
        """Join to the counted people before it an adjective that no list knows, where the subject is told before:
        پولیس ۱۵ فرد مشکوک را, وارد شدند و سه افسر کمکی را; where the object is now among the phrases."""
        phrases = clause.phrases
        marked, before = phrases[place], phrases[place - 1] if place else None
        if before is None or before.func or before.ra or not before.mentions or before.last != marked.first:
            return place
        counted = before.mentions[-1].count is not None and before.mentions[-1].last == before.last
        if not counted or marked.mentions or len(marked.heads) != 1 or self.tokens[marked.first].word.plural:
            return place
        if not clause.coordinate and not any(not p.func and p.mentions for p in phrases[: place - 1]):
            return place
        before.heads.append(marked.first)
        before.last = marked.last
        del phrases[place]
        return place - 1

    def _part_doer(self, clause: Clause, place: int) -> int:
        """پارلمان لایحۀ بودجه را: a name that ends in a shown ezafe ran into the object, which begins at that word."""
        phrase = clause.phrases[place]
        mention = phrase.mentions[0] if phrase.mentions else None
        if mention is None or mention.first != phrase.first or mention.last == phrase.last:
            return 0
        last = mention.last - 1
        shown = self.raw[self.tokens[last].end - 1] in _EZAFE or self._is_their_own(phrase, last)
        if mention.kind not in HUMAN_KINDS or mention.head >= last or not shown:
            return 0
        mention.last = last
        phrase.heads.append(last)
        phrase.heads.sort()
        clause.phrases.insert(place + 1, _cut(phrase, last))
        return 1

    def _is_their_own(self, phrase: Phrase, at: int) -> bool:
        """جنگجویان گروه تفنگ‌های خود را: things that are the subject's own are no part of it."""
        own = at + 2 == phrase.last and self.tokens[at + 1].key in REFLEXIVES
        return own and self.tokens[at].key.endswith("های") and at not in self.mentions

    def _is_doer(self, phrases: list[Phrase], place: int) -> bool:
        """Whether a bare phrase is the clause's first and names somebody, so that it is the subject."""
        phrase = phrases[place]
        if any(p.func == "" for p in phrases[:place]) or not phrase.mentions:
            return False
        first = phrase.mentions[0]
        if self._is_part_of(first, phrases[place + 1]):
            return False
        return first.first == phrase.first and first.kind in HUMAN_KINDS

    @staticmethod
    def _is_part_of(counted: Mention, following: Phrase) -> bool:
        """Whether what follows tells of whom so many are, so that both are one: شش تن از مبلغان یک گروه را."""
        return counted.count is not None and following.func == "از" and following.start == counted.last

    def _part_object(self, clause: Clause, least: int) -> int | None:
        """Cut the object out of a prepositional phrase that ran over it; its place among the phrases, or None."""
        phrases = clause.phrases
        for place in range(len(phrases) - 1, least - 1, -1):
            cut = self._seam(phrases[place])
            if cut is not None:
                phrases.insert(place + 1, _cut(phrases[place], cut))
                return place + 1
        return None

    def _seam(self, phrase: Phrase) -> int | None:
        """The likeliest token inside a phrase for another noun phrase to begin, or None where it is one noun."""
        units = sorted([(h, h + 1) for h in phrase.heads] + [(m.first, m.last) for m in phrase.mentions])
        best, strength = None, 0
        for before, unit in pairwise(units):
            found = self._seam_strength(phrase, before, unit)
            if found > strength:
                best, strength = unit[0], found
        return best

    def _seam_strength(self, phrase: Phrase, before: tuple[int, int], unit: tuple[int, int]) -> int:
        word, left = self.tokens[unit[0]].word, self.tokens[before[1] - 1].word
        if unit[0] == before[1] + 1 and self.tokens[before[1]].key in COMMAS:
            return 4 if self._leaves_place(before[0], unit[0]) else 0
        if before[1] != unit[0] or self._wants_complement(before[1] - 1):
            return 0  # joined by و, or by a shown ezafe
        mention = self.mentions.get(unit[0])
        if word.key in self.words.adjectives and mention is None:
            return 0
        shut = any(self._is_indefinite(self.tokens[h].word, h == phrase.first) for h in phrase.heads if h < unit[0])
        if shut or word.key in REFLEXIVES:
            return 5 if mention is not None or word.plural else 0 if word.key in REFLEXIVES else 3
        if word.number is not None or word.key in ("یک", "چند", "چندین"):
            return 4
        if self.mentions.get(before[0]) is not None or left.kind == "number":
            return 4
        if word.key in POINTING or word.plural:
            return 2
        return 1

    def _leaves_place(self, before: int, at: int) -> bool:
        """Whether people stand behind a place and a comma, and are no part of where something was: در غور، سه زن را."""
        place, people = self.mentions.get(before), self.mentions.get(at)
        return place is not None and people is not None and place.kind == "place" and people.kind == "people"

    # -- the verb's noun -----------------------------------------------------------------------------------------
    def part_compound(self, clause: Clause, group: VerbGroup) -> None:
        """Part the noun of a light verb, right before it, from the phrase that it was taken into."""
        if not clause.phrases:
            return
        phrase = clause.phrases[-1]
        self._free_predicate(phrase, group)
        if phrase.ra or not phrase.heads or phrase.heads[-1] + 1 != phrase.last:
            return
        if not PASSED.issuperset(self.keys[phrase.last : group.first]):
            return
        size = self._compound_size(clause, phrase, group.lemma)
        cut = phrase.last - size
        if size and cut > phrase.first:
            clause.phrases.append(_cut(phrase, cut))

    def _free_predicate(self, phrase: Phrase, group: VerbGroup) -> None:
        """سی نفر زندانی شدند: the last word of counted people, right before its verb, is what they became."""
        mention = phrase.mentions[-1] if phrase.mentions else None
        if mention is None or mention.kind != "people" or mention.last != group.first or mention.count is None:
            return
        last, verb = mention.last - 1, group.lemma
        if last > mention.head and verb in GENERIC_LIGHT and self.words.pairs(self.tokens[last].word, verb):
            mention.last = last
            phrase.heads.append(last)

    def mark_predicative(self, clause: Clause, group: VerbGroup) -> None:
        """What the object is called: the bare phrase after it, before the verb or the verb's noun."""
        nouns = self.words.namings.get(group.lemma)
        if nouns is None:
            return
        marked = next((k for k, p in enumerate(clause.phrases) if p.ra), None)
        if marked is None:
            return
        after = [p for p in clause.phrases[marked + 1 :] if not p.func and not p.attached]
        if after and len(nouns - {""}) and [self.tokens[h].key in nouns for h in after[-1].heads] == [True]:
            after.pop()
        elif "" not in nouns:
            return
        if after and not self._says_this(clause, marked, after[-1]):
            after[-1].predicative = True

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
        size = self.words.compound_size(self.text, last, verb)
        if not size and self.tokens[last].key in self.words.companions.get(verb, ()):
            size = 1
        if not size:
            if verb not in GENERIC_LIGHT or self.tokens[last].word.kind != "word" or self._has_predicate(clause, verb):
                return 0
            if not phrase.func and self.words.leads(self.tokens[phrase.first].word, verb):
                return 0  # تقاضای آتش‌بس فوری کرد: the noun leads and its complement follows by ezafe
            size = 1
        while self._joins_another(phrase, last - size, verb):
            size += 2
        return size

    def _has_predicate(self, clause: Clause, verb: str) -> bool:
        """Whether the verb's noun stands before its complement (متهم به قتل شد)."""
        if len(clause.phrases) < 3 or clause.phrases[-2].func or not clause.phrases[-2].heads:
            return False
        return self.words.pairs(self.tokens[clause.phrases[-2].heads[-1]].word, verb)

    def _joins_another(self, phrase: Phrase, conjunction: int, verb: str) -> bool:
        """بازداشت و شکنجه کردند: before the verb's noun stand و and another one."""
        noun = conjunction - 1
        if noun < phrase.first or noun not in phrase.heads or self.tokens[conjunction].key not in (AND | COMMAS):
            return False
        return self.words.pairs(self.tokens[noun].word, verb)


def _cut(phrase: Phrase, at: int) -> Phrase:
    """Take what stands from token ``at`` on out of a phrase, as a bare phrase of its own."""
    rest = Phrase("", at, at, phrase.last)
    rest.heads = [h for h in phrase.heads if h >= at]
    rest.mentions = [m for m in phrase.mentions if m.first >= at]
    phrase.heads = [h for h in phrase.heads if h < at]
    phrase.mentions = [m for m in phrase.mentions if m.first < at]
    phrase.last = max([m.last for m in phrase.mentions] + [h + 1 for h in phrase.heads], default=phrase.first)
    return rest
