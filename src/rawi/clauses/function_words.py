"""Function words and adverbs inside a clause: which belong to a noun phrase, which govern one, which stand alone."""

from __future__ import annotations

from rawi.clauses.lists import HUMAN_KINDS
from rawi.clauses.tree import ClauseTree
from rawi.clauses.words import A_WHILE, AND, COMMAS, GENERIC_LIGHT, OBJECT, THAT
from rawi.lexicon.kinds_what import FunctionWord
from rawi.who.reading import POINTING, SEVERAL

OPPOSITE, TO = "مقابل", "به"
_ADJECTIVE_PARTS = frozenset({"بی", OPPOSITE})
RESULT, TOO = "نتیجه", frozenset({"نیز", "هم"})
ALONE = frozenset({RESULT, OPPOSITE})
"""How prepositions end that stand alone as adverbs before who acts."""
OPENING = 3
"""Within so many words from its start an adverb opens a sentence."""
_QUANTITIES = frozenset({"دیگر", "بیشتر", "کمتر"})
FIRST, AGAIN = "نخست", "دوباره"
_PARTS = {"prep": _ADJECTIVE_PARTS | {TO}, "adverb": _QUANTITIES | {FIRST, AGAIN}}
"""By their role, function words that may belong to the noun phrase in which they stand."""
_IT_IS = frozenset({"است", "بود", "میشود"})
_ENDED_BY = frozenset({"و", "یا", "اما", "ولی"})
_SET_OFF = COMMAS | {"؛", ";"}
"""What parts an opening phrase from its sentence."""


class FunctionWords(ClauseTree):
    """Tells the uses of function words apart by what stands around them."""

    def adverb_size(self, i: int) -> int:
        """How many words at ``i`` tell how often or how long, or that a deed goes on; 0 where none do."""
        if self.tokens[i].word.number is not None and self._is_frequency(i):
            return 2
        since = self._since_size(i)
        if since:
            return since
        spans = self.keys[i] in self.words.classes["time_spans"] and self._stands_alone(i)
        return int(spans or i in self.groups.auxiliaries)

    def _since_size(self, i: int) -> int:
        """How many words at ``i`` say for how long something has gone on (*شش ماه است که* در بند است, معاش آنان *سه ماه
        است* پرداخت نشده): a stretch of time with است, with or without که, and another verb after it; 0 where none do.

        The verb of such a sentence is the other one; است makes an adverb of the time (Windfuhr & Perry, "Persian and
        Tajik", 2009, 7.4).
        """
        before = self.keys[i - 1] if i > self.first else ""
        word, unit = self.tokens[i].word, i + 1
        if self.keys[i] in A_WHILE:
            unit = i
        elif word.number is None and self.keys[i] not in SEVERAL:
            return 0
        units = self.words.classes["time_units"]
        if unit + 2 >= self.last or self.keys[unit + 1] not in _IT_IS or before in POINTING:
            return 0
        if unit > i and self.tokens[unit].word.lemma not in units:
            return 0
        end = unit + 2
        if self.keys[end] == THAT:
            end += 1
        elif self.tokens[end].word.kind == "punct" or self.keys[end] in _ENDED_BY:
            return 0
        return end - i if self.groups.after(end) is not None else 0

    def _stands_alone(self, i: int) -> bool:
        """Whether سال‌ها says how long by itself: after no preposition, and no noun follows (سال‌ها جنگ)."""
        phrase, at = self.nouns.open, i + 1
        if at >= self.last or (phrase is not None and phrase.last == phrase.first):
            return False
        if self.tokens[at].key in (OBJECT, "و"):
            return False
        return self.words.functions.match(self.keys, at, self.last) is not None or at in self.groups.at

    def _is_frequency(self, i: int) -> bool:
        """Whether دو بار and the like begin at the number ``i``, after no preposition (برای دومین بار)."""
        if i + 1 >= self.last or self.keys[i + 1] not in self.words.classes["occurrences"]:
            return False
        phrase = self.nouns.open
        return phrase is None or phrase.last > phrase.first

    def belongs(self, i: int, end: int, role: str) -> bool:
        """Whether a function word is a part of the noun phrase that it stands in."""
        if role == "approximator":
            return self._is_near(i, end)
        key = self.keys[i]
        if end > i + 1 or key not in _PARTS.get(role, ()):
            return False
        if role == "prep":
            return self._is_infinitives(i) if key == TO else self._is_adjective_part(i)
        return self._is_quantity(i) if key in _QUANTITIES else self._is_again(i)

    def _is_infinitives(self, i: int) -> bool:
        """Whether به opens the infinitive of a verb made with it, which stands behind a preposition (با *به رسمیت
        شناختن* فلسطین مخالفت کرد) or by itself, where the lexicon knows it; then who stands before it is closed off."""
        if i + 2 >= self.last or i + 1 in self.mentions:
            return False
        verbs = self.tokens[i + 2].word.verbs
        if not verbs or verbs[0].form != "infinitive":
            return False
        behind = self.nouns.leads_nowhere(i)
        if behind or self.nouns.open is None or not self.words.is_with_to(self.keys[i + 1], self.keys[i + 2]):
            return behind
        self.nouns.end()
        return True

    def _is_near(self, i: int, end: int) -> bool:
        """Whether نزدیک به is an adjective with its complement (رسانه‌های نزدیک به دولت), not before a number."""
        if self.tokens[end - 1].key != "به" or end >= self.last or self.tokens[end].word.number is not None:
            return False
        phrase = self.nouns.open
        return phrase is not None and phrase.heads[-1:] == [i - 1] and not self.nouns.joined

    def _is_quantity(self, i: int) -> bool:
        """Whether دیگر or بیشتر belongs to a noun: the one before it (محدودیت‌های بیشتر) or, after و, the next."""
        if self.closed is not None:
            return False
        phrase = self.nouns.open
        if phrase is None or phrase.last != i:
            return phrase is not None and self.nouns.joined
        word = self.tokens[i - 1].word
        return phrase.heads[-1:] == [i - 1] and (word.plural or word.indefinite)

    def _is_again(self, i: int) -> bool:
        """Whether دوباره is an adjective between a noun behind a preposition and whose it is: با تسلط دوبارهٔ طالبان."""
        phrase = self.nouns.open
        if phrase is None or not phrase.func or self.closed is not None:
            return False
        if self.keys[i] == FIRST:
            return phrase.heads[-1:] == [i - 1] and self._is_ordinal(i)
        if phrase.heads[-1:] != [i - 1] or i + 1 not in self.mentions:
            return False
        return self.keys[i - 1] in self.words.classes["power_gained"]

    def _is_ordinal(self, i: int) -> bool:
        """Whether نخست counts the noun behind a preposition that it follows: در حملهٔ *نخست* هوایی اسرائیل, در روزهای
        *نخست* جنگ; but در روزهای جنگ | *نخست* طالبان گریختند."""
        if i + 1 >= self.last:
            return False
        before, after, classes = self.tokens[i - 1].word.lemma, self.tokens[i + 1].word.lemma, self.words.classes
        if before in self.words.deeds and (i + 1 in self.mentions or self.keys[i + 1] in self.words.adjectives):
            return True
        stretch = before in classes["time_units"] or before in classes["periods"]
        return stretch and (after in self.words.events or after in classes["power_gained"])

    def _is_adjective_part(self, i: int) -> bool:
        """Whether بی or مقابل at ``i`` belongs to the noun before it (رفتار بی ثبات، طرف مقابل), as it does not before
        somebody's house: انفجار مقابل وزارت داخله."""
        phrase = self.nouns.open
        if phrase is None or self.closed is not None:
            return False
        if i + 1 in self.mentions and self.tokens[i - 1].word.lemma not in self.words.classes["sides"]:
            return self.keys[i] != OPPOSITE
        return phrase.heads[-1:] == [i - 1] and not self.nouns.joined

    def governs(self, i: int, end: int) -> tuple[str, FunctionWord] | None:
        """The preposition that an adverb is where a noun follows (در ادامهٔ نشست)."""
        found = self.words.prepositions.get(tuple(self.keys[i:end]))
        if found is None or end >= self.last:
            return None
        following = self.tokens[end].word
        verb = self.groups.after(end)
        if following.kind == "punct" or verb is None or verb.first == end:
            return None
        alone = verb.first == end + 1 and (self.words.pairs(following, verb.lemma) or verb.lemma in GENERIC_LIGHT)
        return None if alone or self.words.functions.match(self.keys, end, self.last) is not None else found

    def leads_by(self, end: int) -> bool:
        """Whether از at the end of بیشتر از belongs to a preposition, and no number is meant: بیشتر *از سوی* پولیس."""
        return (self.keys[end - 1], *self.keys[end : end + 1]) in self.words.prepositions

    def stands_alone(self, end: int) -> bool:
        """Whether what is a preposition elsewhere is an adverb before who acts, as some may be (`ALONE`)."""
        return self._results(end) if self.keys[end - 1] == RESULT else self._answers(end)

    def _results(self, end: int) -> bool:
        """Whether در نتیجه stands alone, before those whom something befell: *در نتیجه* سه کودک مردند."""
        told = self.mentions.get(end)
        return told is not None and told.kind in HUMAN_KINDS and told.count is not None

    def _answers(self, end: int) -> bool:
        """Whether در مقابل stands alone, before who acts in turn: *در مقابل* تل‌آویو نیز ده زندانی را رها کرد."""
        told = self.mentions.get(end)
        if told is None or end > self.first + OPENING:
            return False
        return told.last < self.last and self.keys[told.last] in TOO

    def points_back(self, i: int, end: int) -> tuple[str, FunctionWord] | None:
        """The preposition of پس از این and the like where این belongs to a deed told before, after which somebody acts:
        پس از *این دیدار* زلینسکی گفت …."""
        if end - i < 3 or self.tokens[end - 1].key not in ("این", "آن") or end + 1 >= self.last:
            return None
        found = self.words.prepositions.get(tuple(self.keys[i : end - 1]))
        word, acting = self.tokens[end].word, self.mentions.get(end + 1)
        if found is None or end in self.mentions:
            return None
        if self.keys[end + 1] in _SET_OFF:
            return found if word.noun and not word.plural and not word.indefinite else None  # پس از این رویداد، …
        if acting is None or acting.kind not in HUMAN_KINDS:
            return found if self._stands_before_noun_of_verb(end) else None
        classes = self.words.classes
        deed = word.lemma in classes["accidents"] or word.lemma in classes["occasions"]
        deed = deed and not word.plural and not word.indefinite
        return found if deed and not self.text.writes_ezafe(end) else None

    def _stands_before_noun_of_verb(self, at: int) -> bool:
        """Whether a deed stands before a noun that a light verb has to itself: پس از این *حمله* | فرار کردند."""
        verb, word = self.groups.after(at), self.tokens[at].word
        if verb is None or verb.first != at + 2 or verb.lemma not in GENERIC_LIGHT or word.plural:
            return False
        return word.lemma in self.words.events and self.tokens[at + 1].word.kind == "word"

    def is_modal_adverb(self, i: int) -> bool:
        """شاید and ممکن before a verb in the subjunctive, where ممکن is no adjective (هر اقدام ممکن را)."""
        following = self.groups.after(i + 1)
        if following is None or following.tense != "subjunctive" or following.first == i + 1:
            return False
        return self.tokens[i + 1].key != OBJECT and self.tokens[i + 1].word.kind != "punct"

    def is_until(self, at: int) -> bool:
        """Whether تا at ``at`` - 1 is a preposition (تا هرات، تا ۲۰ سال), not "so that" after a verb."""
        if self.closed is None:
            return True
        return at in self.expressions or (at < self.last and self.tokens[at].word.kind == "number")

    def function_at(self, i: int) -> tuple[int, tuple[str, str, FunctionWord]] | None:
        """The function word that begins at ``i``, where one may, and how many words it has; it does not reach into a
        time that goes on behind it (در | *آغاز سال ۲۰۲۳*)."""
        functions = self.words.functions
        found = functions.match(self.keys, i, self.last)
        if found is None or found[0] == 1:
            return found
        end = self._until_time(i, i + found[0])
        return found if end == i + found[0] else functions.match(self.keys, i, end)

    def _until_time(self, i: int, end: int) -> int:
        """Where the first time of several words begins behind ``i``; else ``end``."""
        for at in range(i + 1, end):
            expression = self.expressions.get(at)
            if expression is not None and expression.last - at > 1:
                return at
        return end

    def manner_end(self, at: int) -> int:
        """Where an adverb of manner ends: after its adjective, and another one joined to it (آزاد و منصفانه)."""
        if at >= self.last or at in self.mentions or self.groups.at.get(at) is not None:
            return at
        if self.words.functions.match(self.keys, at, self.last) is not None or self.tokens[at].word.kind != "word":
            return at
        end = at + 1
        if end + 1 < self.last and self.tokens[end].key in AND and self.tokens[end + 1].key in self.words.adjectives:
            end += 2
        return end
