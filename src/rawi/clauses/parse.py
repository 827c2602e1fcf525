"""Clauses: one walk over a sentence's tokens, linear in its length.

Persian is verb-final, so a clause is closed by its verb group; که, subordinators and quotations open a clause inside
or after another, و joins clauses that may share a subject.
"""

from __future__ import annotations

from rawi.clauses.ellipsis import left_out
from rawi.clauses.groups import MUST, VerbGroups
from rawi.clauses.model import Clause, Phrase, Relation, VerbGroup
from rawi.clauses.phrases import NounPhrases
from rawi.clauses.verbs import MODAL
from rawi.clauses.words import AND, COMMAS, GENERIC_LIGHT, ClauseWords
from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import FunctionWord, Modal
from rawi.text.model import Sentence, Text
from rawi.time.model import Expression, Times
from rawi.who.model import Mention, Who

THAT = "که"
OBJECT = "را"
_ADJECTIVE_PARTS = frozenset({"بی", "مقابل"})
_TIME_SPANS = frozenset({"سالها", "ماهها", "هفتهها", "روزها", "مدتها", "ساعتها", "دههها", "قرنها", "شبها"})
QUANTITIES = frozenset({"دیگر", "بیشتر", "کمتر"})
LABEL_ENDS = frozenset({":", "-", "–", "—"})
LONGEST_LABEL = 14
SHORT_LABEL = 3
TIMES = frozenset({"بار", "مرتبه", "دفعه"})
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
        self.words = ClauseWords(lexicon)

    def parse(self, text: Text, times: Times, who: Who) -> list[Clause]:
        """All clauses of the text, sentence by sentence."""
        mentions = {m.first: m for m in who.mentions}
        expressions = {e.first: e for e in times.expressions}
        inside = _quoted(text)
        clauses: list[Clause] = []
        for number, sentence in enumerate(text.sentences):
            _Walk(self.words, text, number, sentence, mentions, expressions, inside, clauses).run()
        return clauses


def _quoted(text: Text) -> list[bool]:
    inside = [False] * len(text.tokens)
    for first, last in text.quotes:
        for i in range(first, last):
            inside[i] = True
    return inside


class _Walk:
    """The state of one walk over one sentence."""

    def __init__(
        self,
        words: ClauseWords,
        text: Text,
        number: int,
        sentence: Sentence,
        mentions: dict[int, Mention],
        expressions: dict[int, Expression],
        inside: list[bool],
        clauses: list[Clause],
    ) -> None:
        self.words = words
        self.text, self.tokens = text, text.tokens
        self.number, self.first, self.last = number, sentence.first, sentence.last
        self.mentions, self.expressions, self.inside = mentions, expressions, inside
        self.clauses = clauses
        self.suspended: list[Clause] = []
        self.hosted: Relation | None = None  # the relation that the clause after a fronted one takes
        self.clause = self._open(sentence.first, "main", None)
        self.closed: Clause | None = None  # the clause closed last, while nothing of the next has come
        self.nouns = NounPhrases(words, text, mentions, sentence.last)
        self.groups = VerbGroups(words, text.tokens, mentions, sentence.first, sentence.last)

    def run(self) -> None:
        i = self.first
        while i < self.last:
            i = self._step(i)
        self._finish()

    # -- one token or unit ---------------------------------------------------------------------------------------
    def _step(self, i: int) -> int:
        tokens, words = self.tokens, self.words
        token = tokens[i]
        key = token.key
        mention = self.mentions.get(i)
        attribution = words.attributions.match(tokens, i, self.last) if key in words.attributions.starts else None
        if attribution is not None:
            self._touch(i, i + attribution[0])
            self.nouns.begin(self.clause, "attribution", i, i + attribution[0], attribution[1])
            if attribution[1] in words.nobodys:
                self.nouns.end()
            return i + attribution[0]
        word = words.functions.match(tokens, i, self.last) if key in words.functions.starts else None
        if mention is not None and (word is None or word[0] <= mention.last - i):
            self._touch(mention.first, mention.last)
            self.nouns.add_mention(self.clause, mention)
            return mention.last
        expression = self.expressions.get(i)
        if expression is not None and (word is None or expression.last - i >= word[0]):
            self.clause.times.append(expression)
            self._touch(i, expression.last)
            self.nouns.drop_empty(self.clause)
            return expression.last
        adverb = self._adverb_size(i)
        if adverb:
            self.clause.adverbs.extend(t.key for t in tokens[i : i + adverb] if i not in self.groups.auxiliaries)
            self.nouns.end()
            return i + adverb
        group = self.groups.at.get(i)
        if word is not None and (group is None or key not in words.preverbs):
            return self._function_word(i, word[0], word[1][0], word[1][1], word[1][2])
        if key == THAT:
            self._that(i)
            return i + 1
        if key == OBJECT:
            self._touch(i, i + 1)
            self.nouns.mark_object(self.clause, i)
            return i + 1
        if key in words.modal_adverbs and self._is_modal_adverb(i):
            self._touch(i, i + 1)
            modal = words.modal_adverbs[key]
            self.clause.modal, self.clause.modal_aspect = modal.gloss, modal.aspect
            self.nouns.end()
            return i + 1
        if group is not None:
            return self._verb(group)
        if token.word.kind == "punct":
            self._punctuation(i, key)
            return i + 1
        if key in MUST:
            self.clause.modal = key
            self.nouns.end()
            return i + 1
        self._touch(i, i + 1)
        self.nouns.add_head(self.clause, i)
        return i + 1

    def _function_word(self, i: int, size: int, role: str, entry: str, word: FunctionWord) -> int:
        end = i + size
        if word.canon == "تا" and size > 1 and self.closed is not None:
            self._subordinate(i, i + 1, "purpose")  # خواست تا به آوارگان کمک کنند: no "up to" after a verb
            return i + 1
        if role in ("adverb", "break"):
            governs = self._governs(i, end)
            if governs is not None:
                role, (entry, word) = "prep", governs
        if self._belongs(i, end, role):
            for at in range(i, end):
                self.nouns.add_head(self.clause, at)
            return end
        if role in ("sub", "coord", "break"):
            self._conjunction(i, end, role, entry, word)
            return end
        if role == "adverb":
            self.clause.adverbs.append(" ".join(t.key for t in self.tokens[i:end]))
            self.nouns.end()
            return end
        self._touch(i, end)
        if role == "prep":
            self._preposition(i, end, entry, word)
        elif role == "word":
            for at in range(i, end):
                self.nouns.add_head(self.clause, at)
        elif role == "opener":
            self.nouns.add_opener(self.clause, i)
        elif role == "manner":
            self.nouns.end()
            return self._manner_end(end)
        return end

    def _belongs(self, i: int, end: int, role: str) -> bool:
        """Whether a function word is a part of the noun phrase that it stands in."""
        if role == "approximator":
            return self._is_near(i, end)
        return end == i + 1 and (
            (role == "adverb" and self._is_quantity(i)) or (role == "prep" and self._is_adjective_part(i))
        )

    def _is_near(self, i: int, end: int) -> bool:
        """Whether نزدیک به is an adjective with its complement (رسانه‌های نزدیک به دولت), not before a number."""
        if self.tokens[end - 1].key != "به" or end >= self.last or self.tokens[end].word.number is not None:
            return False
        phrase = self.nouns.open
        return phrase is not None and phrase.heads[-1:] == [i - 1] and not self.nouns.joined

    def _governs(self, i: int, end: int) -> tuple[str, FunctionWord] | None:
        """The preposition that an adverb is where a noun follows (در ادامهٔ نشست)."""
        found = self.words.prepositions.get(tuple(t.key for t in self.tokens[i:end]))
        if found is None or end >= self.last:
            return None
        following = self.tokens[end].word
        verb = self.groups.after(end)
        if following.kind == "punct" or verb is None or verb.first == end:
            return None
        alone = verb.first == end + 1 and (self.words.pairs(following, verb.lemma) or verb.lemma in GENERIC_LIGHT)
        return None if alone or self.words.functions.match(self.tokens, end, self.last) is not None else found

    def _is_adjective_part(self, i: int) -> bool:
        """Whether بی or مقابل at ``i`` belongs to the noun before it (رفتار بی ثبات، طرف مقابل)."""
        phrase = self.nouns.open
        if self.tokens[i].key not in _ADJECTIVE_PARTS or phrase is None or self.closed is not None:
            return False
        return phrase.heads[-1:] == [i - 1] and not self.nouns.joined

    def _preposition(self, i: int, end: int, entry: str, word: FunctionWord) -> None:
        if end == i + 2 and end in self.groups.at:
            self.nouns.begin(self.clause, self.tokens[i].key, i, i + 1, entry)
            self.nouns.add_head(self.clause, i + 1)  # از بین بردند: no preposition of two words, for nothing follows it
        else:
            self.nouns.begin(self.clause, word.canon, i, end, entry)

    def _conjunction(self, i: int, end: int, role: str, entry: str, word: FunctionWord) -> None:
        if role == "break":
            self._break(i)
        elif role == "coord":
            self._coordinate(i, end)
        elif word.relation == "purpose" and end == i + 1 and self._is_until(end):
            self._touch(i, end)
            self.nouns.begin(self.clause, "تا", i, end, entry)
        else:
            self._subordinate(i, end, RELATIONS[word.relation or "time"])

    def _coordinate(self, i: int, end: int) -> None:
        elided = None
        if self.closed is None and self.tokens[i].key == "و":
            elided = left_out(self.words, self.tokens, self.clause, self.nouns.open, i, self.groups.after(end))
        if elided is not None:
            self._verb(elided)
        if self.closed is None:
            self.nouns.joined = True
        else:
            self._next_clause(i, coordinate=True)

    def _is_quantity(self, i: int) -> bool:
        """Whether دیگر or بیشتر belongs to a noun: the one before it (محدودیت‌های بیشتر) or, after و, the next."""
        if self.tokens[i].key not in QUANTITIES or self.closed is not None:
            return False
        phrase = self.nouns.open
        if phrase is None or phrase.last != i:
            return phrase is not None and self.nouns.joined
        word = self.tokens[i - 1].word
        return phrase.heads[-1:] == [i - 1] and (word.plural or word.indefinite)

    def _is_modal_adverb(self, i: int) -> bool:
        """شاید and ممکن before a verb in the subjunctive, where ممکن is no adjective (هر اقدام ممکن را)."""
        following = self.groups.after(i + 1)
        if following is None or following.tense != "subjunctive" or following.first == i + 1:
            return False
        return self.tokens[i + 1].key != OBJECT and self.tokens[i + 1].word.kind != "punct"

    def _adverb_size(self, i: int) -> int:
        """How many words at ``i`` tell how often or how long, or that a deed goes on; 0 where none do."""
        if self._is_frequency(i):
            return 2
        spans = self.tokens[i].key in _TIME_SPANS and self._stands_alone(i)
        return int(spans or i in self.groups.auxiliaries)

    def _stands_alone(self, i: int) -> bool:
        """Whether سال‌ها says how long by itself: after no preposition, and no noun follows (سال‌ها جنگ)."""
        phrase, at = self.nouns.open, i + 1
        if at >= self.last or (phrase is not None and phrase.last == phrase.first):
            return False
        if self.tokens[at].key in (OBJECT, "و"):
            return False
        return self.words.functions.match(self.tokens, at, self.last) is not None or at in self.groups.at

    def _is_frequency(self, i: int) -> bool:
        """Whether دو بار and the like begin at ``i``, after no preposition (برای دومین بار)."""
        if self.tokens[i].word.number is None or i + 1 >= self.last or self.tokens[i + 1].key not in TIMES:
            return False
        phrase = self.nouns.open
        return phrase is None or phrase.last > phrase.first

    def _is_until(self, at: int) -> bool:
        """Whether تا at ``at`` - 1 is a preposition (تا هرات، تا ۲۰ سال), not "so that" after a verb."""
        if self.closed is None:
            return True
        return at in self.expressions or (at < self.last and self.tokens[at].word.kind == "number")

    def _manner_end(self, at: int) -> int:
        """Where an adverb of manner ends: after its adjective, and another one joined to it (آزاد و منصفانه)."""
        if at >= self.last or at in self.mentions or self.groups.at.get(at) is not None:
            return at
        if self.words.functions.match(self.tokens, at, self.last) is not None or self.tokens[at].word.kind != "word":
            return at
        end = at + 1
        if end + 1 < self.last and self.tokens[end].key in AND and self.tokens[end + 1].key in self.words.adjectives:
            end += 2
        return end

    def _touch(self, first: int, last: int) -> None:
        if self.closed is not None:
            if self._wants(self.closed, first):
                self._complete(self.closed, first)
            else:
                self._next_clause(first, coordinate=False)
        self.clause.last = max(self.clause.last, last)

    # -- clauses -------------------------------------------------------------------------------------------------
    def _open(self, at: int, relation: Relation, parent: int | None) -> Clause:
        quoted = at < len(self.inside) and self.inside[at]
        return Clause(-1, self.number, at, at, relation=relation, parent=parent, quoted=quoted)

    def _next_clause(self, at: int, coordinate: bool) -> None:
        """Open the clause after a closed one: it stays in the same place of the tree."""
        before = self.closed
        assert before is not None
        self.clause = self._open(at, before.relation, before.parent)
        if before.quoted and not self.clause.quoted and before.relation == "content" and before.parent is not None:
            before = self.clauses[before.parent]  # the quotation is over: on goes the clause that it completes
            self.clause.relation, self.clause.parent = before.relation, before.parent
        self.clause.coordinate, self.clause.previous = coordinate, before.index
        self.clause.antecedent, self.clause.embedded = before.antecedent, before.embedded
        self.clause.within = before.within
        if not coordinate and before.relation == "content" and before.parent is not None and self.hosted is not None:
            above = self.clauses[before.parent]
            if above.fronted and self.tokens[at - 1].key in COMMAS:
                before = above  # با وجود آن که وعده داد … را باز کند، …
                self.clause.parent = above.parent
        if before.fronted and coordinate:
            self.clause.fronted = True
        elif before.fronted and self.hosted is not None:
            self.clause.relation = self.hosted
            self.hosted = None
        self.closed = None
        self.nouns.end()

    def _complete(self, parent: Clause, at: int) -> None:
        """Open the clause at ``at`` that completes a closed one."""
        self.clause = self._open(at, "content", parent.index)
        self.clause.embedded, self.clause.within = parent.embedded, parent.within
        self.closed = None
        self.nouns.end()

    def _that(self, i: int) -> None:
        if self.closed is not None:
            self._complete(self.closed, i + 1)
            return
        antecedent = self.clause.phrases[-1] if self.clause.phrases else None
        if antecedent is None and not self.clause.times:
            return  # که at a clause's head after a subordinator
        if antecedent is not None and antecedent.last == i and self.tokens[i - 1].key in ("این", "آن"):
            self._suspend(i + 1, "content", None)  # با بیان این که …، گفت
            return
        self._suspend(i + 1, "relative", antecedent)

    def _suspend(self, at: int, relation: Relation, antecedent: Phrase | None) -> None:
        self.suspended.append(self.clause)
        self.clause = self._open(at, relation, None)
        self.clause.antecedent, self.clause.embedded = antecedent, True
        self.clause.within = self.suspended[-1]
        self.closed = None
        self.nouns.end()

    def _subordinate(self, i: int, end: int, relation: Relation) -> None:
        if self.closed is not None:
            before = self.closed
            self.clause = self._open(end, relation, before.index)
            self.clause.embedded, self.clause.within = before.embedded, before.within
            if relation in ("condition", "adverbial") and self._is_content_fronted(before, i, end):
                self.clause.fronted, self.hosted = True, "content"
            self.closed = None
        elif self.clause.phrases or self.clause.times:
            self._suspend(end, relation, None)
        else:
            if not self.clause.fronted:
                self.hosted = self.clause.relation
            self.clause.relation, self.clause.fronted = relation, True
        self.nouns.end()

    def _is_content_fronted(self, before: Clause, i: int, end: int) -> bool:
        """تهدید کرد اگر …، …: a subordinate clause right after a verb, and a comma and another clause after it."""
        assert before.verb is not None
        one = self.groups.after(end)
        if before.verb.last != i or one is None or self.groups.left(one.last) == 0 or one.last >= self.last:
            return False
        return self.tokens[one.last].key in COMMAS

    def _break(self, i: int) -> None:
        """اما and the like: what follows is a main clause of its own, unless a subject has only just been named."""
        if self.closed is not None:
            self.clause = self._open(i + 1, "main", None)
            self.clause.previous, self.clause.coordinate = self.closed.index, True
            self.closed = None
        self.nouns.end()

    def _verb(self, group: VerbGroup) -> int:
        self._touch(group.first, group.last)
        self.nouns.part_compound(self.clause, group)
        self.nouns.mark_predicative(self.clause, group)
        self._name_antecedent()
        modal = self._modal_over(group)
        if modal is not None:
            return self._under_modal(group, *modal)
        if group.lemma in MODAL and self._verb_follows(group):
            self.clause.modal = group.lemma
            if group.tense in ("past", "perfect") and not group.negated:
                self.clause.modal_aspect = "asserted"  # توانستند … را بازداشت کنند: they did
            self.nouns.end()
            return group.last
        clause = self.clause
        if [t.key for t in self.tokens[clause.first : group.first]].count("نه") > 1:
            group.negated = True  # نه تایید و نه رد کرد
        clause.verb, clause.last = group, max(clause.last, group.last)
        clause.quoted = self.inside[min(group.first, group.last - 1)]
        if clause.relation == "purpose" and group.tense not in ("subjunctive", "imperative"):
            self._leave_purpose(clause)
        clause.index = len(self.clauses)
        self.clauses.append(clause)
        self.closed = clause
        self.nouns.end()
        if self.suspended and not self._goes_on(group):
            self.clause, self.closed = self.suspended.pop(), None
        return group.last

    def _leave_purpose(self, clause: Clause) -> None:
        """A purpose stands in the subjunctive; what is told in the indicative goes on beside the clause above it."""
        above = self.clauses[clause.parent] if clause.parent is not None else None
        if above is not None:
            clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index
            clause.coordinate = True

    def _name_antecedent(self) -> None:
        """گروهی که خود را … می‌نامد: the name stands for the antecedent."""
        antecedent = self.clause.antecedent
        if antecedent is None or any(m.kind not in ("people", "group") or m.plural for m in antecedent.mentions):
            return
        itself = any(p.ra and [self.tokens[h].key for h in p.heads] == ["خود"] for p in self.clause.phrases)
        named = next((p for p in self.clause.phrases if p.predicative and p.mentions), None)
        if itself and named is not None:
            antecedent.mentions = named.mentions[:1]

    def _modal_over(self, group: VerbGroup) -> tuple[int, Modal] | None:
        """The modal that a verb makes with the words before it, if the next verb is a subjunctive: words and entry."""
        options = self.words.modals.get(group.lemma)
        if options is None or group.negated or not self._subjunctive_follows(group):
            return None
        for words, modal in options:
            size = len(words)
            before = self.tokens[max(self.first, group.first - size) : group.first]
            if tuple(t.key for t in before) == words and not (size == 0 and self._asks()):
                return size, modal
        return None

    def _subjunctive_follows(self, group: VerbGroup) -> bool:
        following = self.groups.after(group.last)
        while following is not None and following.elided:  # قرار است … دیدار کرده و … ارزیابی کند
            following = self.groups.after(following.last)
        return following is not None and following.tense == "subjunctive"

    def _asks(self) -> bool:
        """از او خواست: somebody is asked, so that what follows is another's deed."""
        return any(p.func == "از" or (p.func == "به" and p.mentions) for p in self.clause.phrases)

    def _under_modal(self, group: VerbGroup, size: int, modal: Modal) -> int:
        self.clause.modal, self.clause.modal_aspect = modal.gloss, modal.aspect
        words = range(group.first - size, group.first)
        for phrase in self.clause.phrases:
            phrase.heads = [h for h in phrase.heads if h not in words]
        self.clause.phrases = [p for p in self.clause.phrases if p.heads or p.mentions]
        self.nouns.end()
        at = group.last
        return at + 1 if at < self.last and self.tokens[at].key in (THAT, "تا") else at

    def _verb_follows(self, group: VerbGroup) -> bool:
        return self.groups.after(group.last) is not None and self.tokens[group.last].key != THAT

    def _goes_on(self, group: VerbGroup) -> bool:
        """Whether the embedded clause is followed by one joined to it or completing it, not by the clause around it."""
        at, verbs_left = group.last, self.groups.left(group.last)
        if at >= self.last or verbs_left <= len(self.suspended):
            return False
        if self._wants(self.clause, at):
            return True
        key = self.tokens[at].key
        return key == THAT or (key in AND and verbs_left > len(self.suspended))

    def _wants(self, before: Clause, at: int) -> bool:
        """Whether what follows a verb without که is its content: a subjunctive (نخواستند نامشان فاش شود)."""
        verb, following = before.verb, self.groups.after(at)
        if verb is None or following is None or following.tense != "subjunctive" or verb.tense == "subjunctive":
            return False
        return not any(t.word.kind == "punct" for t in self.tokens[verb.last : following.first])

    def _punctuation(self, i: int, key: str) -> None:
        if key in COMMAS:
            self.nouns.broken = True
        elif key in LABEL_ENDS and self._is_label(i, key):
            self.clause = self._open(i + 1, "main", None)
            self.nouns.end()
        elif key in (":", "؛", ";"):
            if self.closed is not None and key == ":":
                parent = self.closed.index
                self.clause, self.closed = self._open(i + 1, "content", parent), None
            elif self.closed is not None:
                self._next_clause(i + 1, coordinate=True)
            self.nouns.end()
        elif self.nouns.open is not None and key in ("(", ")"):
            self.nouns.broken = True

    def _is_label(self, i: int, key: str) -> bool:
        """Whether what stands before a colon or dash at a sentence's head is a label, no part of its clause.

        A news item opens with its agency's name, place and day (خبرگزاری دید: …، کابل (پژواک، ۲۳ عقرب): …، تهران -
        ایرنا - …), a quotation without a verb with its speaker (مجاهد: …). A dash ends names of outlets and places.
        """
        if self.closed is not None or self.suspended or self.clause.relation != "main" or self.clause.coordinate:
            return False
        if i - self.first > LONGEST_LABEL or any(p.func for p in self.clause.phrases):
            return False
        mentions = [m for p in self.clause.phrases for m in p.mentions]
        if key == ":":
            return bool(mentions or self.clause.times) or i - self.first <= SHORT_LABEL
        return bool(mentions) and all(m.kind in ("outlet", "place") for m in mentions)

    def _finish(self) -> None:
        """Clauses left without a verb: kept where they hold anything, for headlines and noun phrases."""
        for clause in [*self.suspended, *([self.clause] if self.closed is None else [])]:
            if clause.phrases:
                clause.index = len(self.clauses)
                self.clauses.append(clause)


__all__ = ["ClauseParser"]
