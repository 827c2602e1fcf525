"""Where a doer ends that runs on into the object: پارلمان | لایحهٔ بودجه را, این حمله | ده خانه را."""

from __future__ import annotations

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.extents import Extents
from rawi.clauses.lists import HUMAN_KINDS
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import LISTING
from rawi.who.model import Mention
from rawi.who.reading import POINTING, SEVERAL

RESOLUTION, CONDUCT = "قطعنامه", frozenset({"رفتار", "اقدام", "عملکرد", "سیاست", "برخورد", "نقض", "سرکوب"})
ACTING = frozenset({"government", "organization", "group"})
FAR_VERB = 8
"""Within so many words behind خود را stands the noun of its verb."""
OPENING = POINTING | {"هر", "هرگونه", "هیچ", "هیچگونه"}
"""What opens a noun phrase, mostly."""
MATTERS = frozenset({"امر", "مسئله", "مسأله", "مساله", "موضوع"})
"""Nouns that with a pointer stand for what was just said."""


class Doers(Extents):
    """Parts doers from the objects that they run on into."""

    def _part_doer(self, clause: Clause, place: int) -> int:
        """پارلمان لایحۀ بودجه را: a name that ends in a shown ezafe ran into the object, which begins at that word."""
        phrase = clause.phrases[place]
        mention = phrase.mentions[0] if phrase.mentions else None
        if mention is not None and (cut := self._behind_body(phrase, mention)) is not None:
            clause.phrases.insert(place + 1, cut_off(phrase, cut))
            return 1
        if mention is not None and (cut := self._pointed_behind(phrase, mention)) is not None:
            clause.phrases.insert(place + 1, cut_off(phrase, cut))
            return 1
        if mention is not None and (cut := self._themselves_behind(phrase, mention)) is not None:
            clause.phrases.insert(place + 1, cut_off(phrase, cut))
            return 1
        if mention is None and (cut := self._behind_unknown(phrase)) is not None:
            clause.phrases.insert(place + 1, cut_off(phrase, cut))
            return 1
        if (cut := self._behind_pointed_deed(phrase, mention) or self._behind_document(phrase)) is not None:
            clause.phrases.insert(place + 1, cut_off(phrase, cut))
            return 1
        if self._opens_with_matter(phrase):
            clause.phrases.insert(place + 1, cut_off(phrase, phrase.first + 2))
            return 1
        if (cut := self._behind_weapon(phrase) or self._weapon_behind(phrase, mention)) is not None:
            clause.phrases.insert(place + 1, cut_off(phrase, cut))
            return 1
        if mention is None or mention.first != phrase.first:
            return 0
        if mention.plural and self._are_bodies_before_deed(phrase, mention):
            clause.phrases.insert(place + 1, cut_off(phrase, mention.last))
            return 1
        last = mention.last - 1
        word = self.tokens[last].word
        part = word.lemma in self.words.classes["involvement"]  # رهبر گروه | *ارتباط* با انفجار را رد کرد
        if mention.last == phrase.last and not part:
            return 0
        shown = self.text.writes_ezafe(last) or self._is_their_own(phrase, last)
        shown = shown or part or bool(word.clitic) or (word.plural and word.key.endswith("های"))
        if mention.kind not in HUMAN_KINDS or mention.head >= last or not shown:
            return 0
        mention.last = last
        phrase.heads.append(last)
        phrase.heads.sort()
        clause.phrases.insert(place + 1, cut_off(phrase, last))
        return 1

    def _are_bodies_before_deed(self, phrase: Phrase, bodies: Mention) -> bool:
        """Whether one noun follows bodies whose ezafe would show, so that they act on it: اتحادیه‌های کارگری | *نشست* را
        تحریم کردند."""
        at = bodies.last
        apart = bodies.kind in ACTING and not self._wants_complement(at - 1)
        return apart and phrase.heads == [at] and phrase.last == at + 1

    def _behind_body(self, phrase: Phrase, body: Mention) -> int | None:
        """Where somebody counted begins behind a body that opens a clause, which acts on him: پلیس تهران بزرگ | *سه
        سارق* را دستگیر کرد."""
        if body.kind not in ACTING or body.first != phrase.first or body.plural:
            return None
        for mention in phrase.mentions[1:]:
            apart = mention.first >= body.last and not self._wants_complement(mention.first - 1)
            counted = mention.kind == "people" and (mention.count is not None or self.keys[mention.first] in SEVERAL)
            joined = self.keys[mention.first - 1] in LISTING
            if apart and counted and not joined:
                return mention.first
        return None

    def _pointed_behind(self, phrase: Phrase, doers: Mention) -> int | None:
        """Where what people point to begins behind them and the one noun that says of what they are: اعضای جلسه | *این
        حمله* را محکوم کردند; but اعضای این گروه را."""
        at = doers.last + 1
        if doers.kind not in HUMAN_KINDS or doers.first != phrase.first or doers.last not in phrase.heads:
            return None
        if at + 1 >= phrase.last or self.keys[at] not in POINTING or self._wants_complement(at - 1):
            return None
        return at if at in phrase.heads and at + 1 in phrase.heads else None

    def _themselves_behind(self, phrase: Phrase, doers: Mention) -> int | None:
        """Where خود begins behind people counted, who do to themselves what one does to oneself: دو تن | *خود* را تسلیم
        کردند; but این گروه دو تن خود را از دست داد."""
        at = phrase.last - 1
        if doers.kind != "people" or doers.first != phrase.first or doers.last != at:
            return None
        counted = doers.count is not None or self.tokens[doers.head].word.indefinite
        if not counted or self.keys[at] not in REFLEXIVES:
            return None
        ahead = (t.word.lemma for t in self.tokens[at + 2 : min(at + FAR_VERB, self.last)])
        return at if any(lemma in self.words.classes["done_to_oneself"] for lemma in ahead) else None

    def _behind_unknown(self, phrase: Phrase) -> int | None:
        """Where what somebody of no list denies or does begins, by the word that opens it: ایپک | *هرگونه دخالت* را رد
        کرد."""
        at = phrase.first + 1
        if phrase.heads[:2] != [phrase.first, at] or self.keys[at] not in OPENING or at + 1 >= phrase.last:
            return None
        name = self.tokens[phrase.first].word
        return at if name.kind == "word" and not (name.common or name.verbs or name.indefinite) else None

    def _behind_pointed_deed(self, phrase: Phrase, mention: Mention | None) -> int | None:
        """Where those counted, or some of something, begin behind a deed pointed to, in whose ezafe they cannot stand:
        این حمله | *ده خانه* را ویران کرد; but این حملهٔ طالبان را."""
        at = phrase.first + 2
        if at >= phrase.last or self.keys[phrase.first] not in POINTING or self.keys[at - 1] in self.words.adjectives:
            return None
        word, deed = self.tokens[at].word, self.tokens[at - 1].word
        if deed.lemma not in self.words.events or phrase.heads[:2] != [phrase.first, at - 1]:
            return None
        counted = word.number is not None or word.indefinite or self.keys[at] in SEVERAL
        begins = (mention is not None and mention.first == at) or at in phrase.heads
        return at if counted and begins and word.key not in self.words.adjectives else None

    def _behind_document(self, phrase: Phrase) -> int | None:
        """Where a deed begins behind a document pointed to that judges it: این قطعنامه | *حملهٔ هند* را محکوم کرد."""
        at = phrase.first + 2
        if phrase.heads[:2] != [phrase.first, at - 1] or self.keys[phrase.first] not in POINTING:
            return None
        document = self.tokens[at - 1].word.lemma
        if document != RESOLUTION and document not in self.words.classes["written_documents"]:
            return None
        while at in phrase.heads and self.keys[at] in self.words.adjectives:
            at += 1
        deed = at in phrase.heads and self._is_conduct(at)
        return at if deed and at + 1 < phrase.last else None

    def _is_conduct(self, at: int) -> bool:
        lemma = self.tokens[at].word.lemma
        return lemma in self.words.events or lemma in CONDUCT

    def _behind_weapon(self, phrase: Phrase) -> int | None:
        """Where what a weapon strikes begins behind it and its adjectives: پهپادی اسرائیلی | *موتورسواری* را کشت."""
        heads = phrase.heads
        at = int(bool(heads) and self.tokens[heads[0]].word.number == 1)  # یک پهپاد
        if len(heads) < at + 2 or heads[0] != phrase.first or phrase.func:
            return None
        weapon = self.tokens[heads[at]].word
        if weapon.lemma not in self.words.classes["weapons"] or not (weapon.indefinite or at):
            return None
        units = sorted([*heads[at + 1 :], *(m.first for m in phrase.mentions)])
        struck = next((u for u in units[1:] if u == units[-1] or not self._says_which(u)), None)
        if struck is None or not all(self._says_which(u) for u in units[: units.index(struck)]):
            return None  # پهپادی ساخت ترکیه را
        people = self.mentions.get(struck)
        named = people is not None and people.kind in ("people", "person", "pronoun")
        return struck if named or self.tokens[struck].word.indefinite or struck != units[-1] else None

    def _weapon_behind(self, phrase: Phrase, doer: Mention | None) -> int | None:
        """Where a weapon begins that somebody named before it brings down, and that is none of his: حزب‌الله | *پهپادی*
        را ساقط کرد."""
        if doer is None or doer.first != phrase.first or doer.kind not in HUMAN_KINDS or doer.last not in phrase.heads:
            return None
        word = self.tokens[doer.last].word
        return doer.last if word.lemma in self.words.classes["weapons"] and word.indefinite else None

    def _says_which(self, at: int) -> bool:
        """Whether a word says of what kind or from where something is: اسرائیلی, بمب‌گذاری‌شده, بزرگ."""
        word = self.tokens[at].word
        named = self.mentions.get(at)
        of_place = word.key.endswith("ی") and word.key == word.lemma and (named is None or named.kind == "country")
        return of_place or word.key in self.words.adjectives or word.key.endswith("شده")

    def _opens_with_matter(self, phrase: Phrase) -> bool:
        """Whether a pointer to what was said is the subject, and the object runs on from it: *این امر* دسترسی زنان را
        محدود می‌کند; but این امر مهم را."""
        at = phrase.first + 2
        if phrase.last < at + 2 or self.keys[phrase.first] not in POINTING or self.keys[at - 1] not in MATTERS:
            return False
        return at in phrase.heads and self.tokens[at].word.key not in self.words.adjectives

    def _is_their_own(self, phrase: Phrase, at: int) -> bool:
        """جنگجویان گروه تفنگ‌های خود را: things that are the subject's own are no part of it."""
        own = at + 2 == phrase.last and self.tokens[at + 1].key in REFLEXIVES
        return own and self.tokens[at].key.endswith("های") and at not in self.mentions


def cut_off(phrase: Phrase, at: int) -> Phrase:
    """Take what stands from token ``at`` on out of a phrase, as a bare phrase of its own."""
    rest = Phrase("", at, at, phrase.last)
    rest.heads = [h for h in phrase.heads if h >= at]
    phrase.heads = [h for h in phrase.heads if h < at]
    ends = [max(phrase.heads) + 1] if phrase.heads else []
    if phrase.mentions:
        rest.mentions = [m for m in phrase.mentions if m.first >= at]
        phrase.mentions = [m for m in phrase.mentions if m.first < at]
        ends += [m.last for m in phrase.mentions]
    phrase.last = max(ends, default=phrase.first)
    return rest
