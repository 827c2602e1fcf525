"""Clauses: one walk over a sentence's tokens, linear in its length.

Persian is verb-final, so a clause is closed by its verb group; که, subordinators and quotations open a clause inside
or after another, و joins clauses that may share a subject.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from rawi.clauses.model import Clause, Phrase, Relation, VerbGroup
from rawi.clauses.verbs import BE, MODAL, verb_group
from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import Attribution, FunctionWord, Homograph, Modal
from rawi.lexicon.phrasebook import PhraseBook
from rawi.text import analyse
from rawi.text.model import Sentence, Text
from rawi.time.model import Expression, Times
from rawi.who.model import Mention, Who

THAT = "که"
OBJECT = "را"
AND = frozenset({"و", "یا"})
COMMAS = frozenset({"،", ","})
REFLEXIVES = frozenset({"خود", "خویش", "خویشتن", "خودش", "خودشان"})
MUST = frozenset({"باید", "نباید", "بایست", "میبایست"})
_RELATIONS: dict[str, Relation] = {
    "condition": "condition",
    "purpose": "purpose",
    "background": "background",
    "time": "adverbial",
    "cause": "adverbial",
}


@lru_cache(maxsize=20000)
def keys_of(phrase: str) -> tuple[str, ...]:
    """A lexicon phrase as token keys: cut by the same tokeniser as the text."""
    return tuple(token.key for token in analyse(phrase).tokens)


class ClauseParser:
    """Holds the compiled function words; `parse` gives a text's clauses in order of their verbs' closing."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words: PhraseBook[tuple[str, str, FunctionWord]] = PhraseBook()
        for name, word in lexicon.of(FunctionWord).items():
            for phrase in word.phrases:
                self.words.add(keys_of(phrase), (word.role, f"function_words:{name}", word))
        self.attributions: PhraseBook[str] = PhraseBook()
        for name, entry in lexicon.of(Attribution).items():
            for phrase in entry.phrases:
                self.attributions.add(keys_of(phrase), f"attributions:{name}")
        self.modals: dict[str, list[tuple[tuple[str, ...], Modal]]] = {}
        for modal in lexicon.of(Modal).values():
            for verb in modal.verbs:
                *words, last = keys_of(verb)
                self.modals.setdefault(last, []).append((tuple(words), modal))
        self.nounlike = frozenset(k for h in lexicon.of(Homograph).values() for w in h.words for k in keys_of(w)[:1])

    def parse(self, text: Text, times: Times, who: Who) -> list[Clause]:
        """All clauses of the text, sentence by sentence."""
        mentions = {m.first: m for m in who.mentions}
        expressions = {e.first: e for e in times.expressions}
        inside = _quoted(text)
        clauses: list[Clause] = []
        for number, sentence in enumerate(text.sentences):
            _Walk(self, text, number, sentence, mentions, expressions, inside, clauses).run()
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
        parser: ClauseParser,
        text: Text,
        number: int,
        sentence: Sentence,
        mentions: dict[int, Mention],
        expressions: dict[int, Expression],
        inside: list[bool],
        clauses: list[Clause],
    ) -> None:
        self.parser = parser
        self.text, self.tokens = text, text.tokens
        self.number, self.first, self.last = number, sentence.first, sentence.last
        self.mentions, self.expressions, self.inside = mentions, expressions, inside
        self.clauses = clauses
        self.suspended: list[Clause] = []
        self.clause = self._open(sentence.first, "main", None)
        self.closed: Clause | None = None  # the clause closed last, while nothing of the next has come
        self.phrase: Phrase | None = None
        self.joined = False  # a coordinator stands between the phrase and what comes
        self.broken = False  # a comma stands there
        self.groups = self._verb_groups()
        self.starts = sorted(self.groups)

    def _verb_groups(self) -> dict[int, VerbGroup]:
        groups: dict[int, VerbGroup] = {}
        i = self.first
        while i < self.last:
            mention = self.mentions.get(i)
            if mention is not None:
                i = mention.last
                continue
            if self.tokens[i].word.verbs:
                group = verb_group(self.tokens, i, self.last, self.parser.nounlike)
                if group is not None:
                    groups[i] = group
                    i = group.last
                    continue
            i += 1
        return groups

    def run(self) -> None:
        i = self.first
        while i < self.last:
            i = self._step(i)
        self._finish()

    # -- one token or unit ---------------------------------------------------------------------------------------
    def _step(self, i: int) -> int:
        tokens, parser = self.tokens, self.parser
        token = tokens[i]
        key = token.key
        mention = self.mentions.get(i)
        attribution = parser.attributions.match(tokens, i, self.last)
        if attribution is not None:
            self._begin_phrase("attribution", i, i + attribution[0], attribution[1])
            return i + attribution[0]
        word = parser.words.match(tokens, i, self.last)
        if mention is not None and (word is None or word[0] <= mention.last - i):
            self._add_mention(mention)
            return mention.last
        expression = self.expressions.get(i)
        if expression is not None and (word is None or expression.last - i >= word[0]):
            self.clause.times.append(expression)
            self._touch(i, expression.last)
            self._end_phrase()
            return expression.last
        if word is not None:
            return self._function_word(i, word[0], word[1][0], word[1][1], word[1][2])
        if key == THAT:
            self._that(i)
            return i + 1
        if key == OBJECT:
            self._object_mark(i)
            return i + 1
        group = self.groups.get(i)
        if group is not None:
            return self._verb(group)
        if token.word.kind == "punct":
            self._punctuation(i, key)
            return i + 1
        if key in MUST:
            self.clause.modal = key
            self._end_phrase()
            return i + 1
        self._add_head(i)
        return i + 1

    def _function_word(self, i: int, size: int, role: str, entry: str, word: FunctionWord) -> int:
        end = i + size
        if role == "prep":
            self._begin_phrase(word.canon, i, end, entry)
        elif role == "sub":
            if word.relation == "purpose" and self.closed is None and size == 1:
                self._end_phrase()  # تا before a time or number is "until", not "so that"
            else:
                self._subordinate(i, end, _RELATIONS[word.relation or "time"])
        elif role == "coord":
            if self.closed is None:
                self.joined = True
            else:
                self._next_clause(i, coordinate=True)
        elif role == "break":
            self._break(i)
        elif role == "approximator":
            self._touch(i, end)
        else:
            self.clause.adverbs.append(" ".join(t.key for t in self.tokens[i:end]))
            self._end_phrase()
        return end

    # -- phrases -------------------------------------------------------------------------------------------------
    def _touch(self, first: int, last: int) -> None:
        if self.closed is not None:
            self._next_clause(first, coordinate=False)
        self.clause.last = max(self.clause.last, last)

    def _begin_phrase(self, func: str, start: int, first: int, entry: str) -> None:
        self._touch(start, first)
        self._end_phrase()
        self.phrase = Phrase(func, start, first, first, entry=entry)
        self.clause.phrases.append(self.phrase)

    def _end_phrase(self) -> None:
        self.phrase = None
        self.joined = self.broken = False

    def _room_for(self, mention: Mention | None, at: int) -> Phrase:
        """The phrase that takes the next word or mention: the open one, or a new bare one."""
        phrase = self.phrase
        if phrase is not None and phrase.last > phrase.first:
            ended_by_name = bool(phrase.mentions) and phrase.mentions[-1].last == self._end_of(phrase)
            if self.broken and not self.joined:
                goes_on = mention is not None and ended_by_name and self._is_list(mention)
            elif self.joined:
                goes_on = True
            else:
                goes_on = not ended_by_name and not self._closed(phrase)
            if not goes_on:
                phrase = None
        if phrase is None:
            phrase = Phrase("", at, at, at)
            self.clause.phrases.append(phrase)
        self.phrase, self.joined, self.broken = phrase, False, False
        return phrase

    def _closed(self, phrase: Phrase) -> bool:
        """Whether a phrase can take nothing more: it ends in خود or a possessive clitic."""
        if not phrase.heads or phrase.heads[-1] + 1 != phrase.last:
            return False
        word = self.tokens[phrase.heads[-1]].word
        return word.key in REFLEXIVES or bool(word.clitic)

    def _end_of(self, phrase: Phrase) -> int:
        return max([m.last for m in phrase.mentions[-1:]] + [h + 1 for h in phrase.heads[-1:]], default=phrase.first)

    def _is_list(self, mention: Mention) -> bool:
        """Whether a mention after a comma is a member of a list that و closes (``قندهار، هلمند و کابل``)."""
        at = mention.last
        while at < self.last:
            key = self.tokens[at].key
            following = self.mentions.get(at + 1)
            if following is None:
                return False
            if key in AND:
                return True
            if key not in COMMAS:
                return False
            at = following.last
        return False

    def _add_mention(self, mention: Mention) -> None:
        self._touch(mention.first, mention.last)
        phrase = self._room_for(mention, mention.first)
        phrase.mentions.append(mention)
        phrase.last = mention.last

    def _add_head(self, i: int) -> None:
        self._touch(i, i + 1)
        phrase = self.phrase
        if phrase is None or self.tokens[i].key not in REFLEXIVES or phrase.last != i:
            phrase = self._room_for(None, i)
        phrase.heads.append(i)
        phrase.last = i + 1

    def _object_mark(self, i: int) -> None:
        self._touch(i, i + 1)
        phrases = self.clause.phrases
        for back in range(len(phrases) - 1, -1, -1):
            if phrases[back].func == "" and not phrases[back].ra:
                phrases[back].ra = True
                for inner in phrases[back + 1 :]:
                    inner.attached = True
                break
        self._end_phrase()

    # -- clauses -------------------------------------------------------------------------------------------------
    def _open(self, at: int, relation: Relation, parent: int | None) -> Clause:
        quoted = at < len(self.inside) and self.inside[at]
        return Clause(-1, self.number, at, at, relation=relation, parent=parent, quoted=quoted)

    def _next_clause(self, at: int, coordinate: bool) -> None:
        """Open the clause after a closed one: it stays in the same place of the tree."""
        before = self.closed
        assert before is not None
        self.clause = self._open(at, before.relation, before.parent)
        self.clause.coordinate, self.clause.previous = coordinate, before.index
        self.clause.antecedent, self.clause.embedded = before.antecedent, before.embedded
        self.clause.within = before.within
        self.closed = None
        self._end_phrase()

    def _that(self, i: int) -> None:
        if self.closed is not None:
            parent = self.closed
            self.clause = self._open(i + 1, "content", parent.index)
            self.clause.embedded, self.clause.within = parent.embedded, parent.within
            self.closed = None
            self._end_phrase()
            return
        antecedent = self.clause.phrases[-1] if self.clause.phrases else None
        if antecedent is None and not self.clause.times:
            return  # که at a clause's head after a subordinator
        self._suspend(i + 1, "relative", antecedent)

    def _suspend(self, at: int, relation: Relation, antecedent: Phrase | None) -> None:
        self.suspended.append(self.clause)
        self.clause = self._open(at, relation, None)
        self.clause.antecedent, self.clause.embedded = antecedent, True
        self.clause.within = self.suspended[-1]
        self.closed = None
        self._end_phrase()

    def _subordinate(self, i: int, end: int, relation: Relation) -> None:
        if self.closed is not None:
            before = self.closed
            self.clause = self._open(end, relation, before.index)
            self.clause.embedded, self.clause.within = before.embedded, before.within
            self.closed = None
        elif self.clause.phrases or self.clause.times:
            self._suspend(end, relation, None)
        else:
            self.clause.relation = relation
        self._end_phrase()

    def _break(self, i: int) -> None:
        """اما and the like: what follows is a main clause of its own, unless a subject has only just been named."""
        if self.closed is not None:
            self.clause = self._open(i + 1, "main", None)
            self.clause.previous, self.clause.coordinate = self.closed.index, True
            self.closed = None
        self._end_phrase()

    def _verb(self, group: VerbGroup) -> int:
        self._touch(group.first, group.last)
        modal = self._modal_over(group)
        if modal is not None:
            return self._under_modal(group, *modal)
        if group.lemma in MODAL and self._verb_follows(group):
            self.clause.modal = group.lemma
            self._end_phrase()
            return group.last
        clause = self.clause
        clause.verb, clause.last = group, max(clause.last, group.last)
        clause.index = len(self.clauses)
        self.clauses.append(clause)
        self.closed = clause
        self._end_phrase()
        if self.suspended and not self._goes_on(group):
            self.clause, self.closed = self.suspended.pop(), None
        return group.last

    def _modal_over(self, group: VerbGroup) -> tuple[int, Modal] | None:
        """The modal that a verb makes with the words before it, if the next verb is a subjunctive: words and entry."""
        options = self.parser.modals.get(group.lemma)
        if options is None or group.negated or not self._subjunctive_follows(group):
            return None
        for words, modal in options:
            size = len(words)
            before = self.tokens[max(self.first, group.first - size) : group.first]
            if tuple(t.key for t in before) == words and not (size == 0 and self._asks()):
                return size, modal
        return None

    def _subjunctive_follows(self, group: VerbGroup) -> bool:
        at = bisect_left(self.starts, group.last)
        return at < len(self.starts) and self.groups[self.starts[at]].tense == "subjunctive"

    def _asks(self) -> bool:
        """از او خواست: somebody is asked, so that what follows is another's deed."""
        return any(p.func in ("از", "به") and p.mentions for p in self.clause.phrases)

    def _under_modal(self, group: VerbGroup, size: int, modal: Modal) -> int:
        self.clause.modal, self.clause.modal_aspect = modal.gloss, modal.aspect
        words = range(group.first - size, group.first)
        for phrase in self.clause.phrases:
            phrase.heads = [h for h in phrase.heads if h not in words]
        self.clause.phrases = [p for p in self.clause.phrases if p.heads or p.mentions]
        self._end_phrase()
        at = group.last
        return at + 1 if at < self.last and self.tokens[at].key in (THAT, "تا") else at

    def _verb_follows(self, group: VerbGroup) -> bool:
        at = bisect_left(self.starts, group.last)
        if at == len(self.starts):
            return False
        return self.tokens[group.last].key != THAT

    def _goes_on(self, group: VerbGroup) -> bool:
        """Whether the embedded clause is followed by one joined to it or completing it, not by the clause around it."""
        at, verbs_left = group.last, len(self.starts) - bisect_left(self.starts, group.last)
        if at >= self.last or verbs_left <= len(self.suspended):
            return False
        key = self.tokens[at].key
        return key == THAT or (key in AND and verbs_left > len(self.suspended))

    def _punctuation(self, i: int, key: str) -> None:
        if key in COMMAS:
            self.broken = True
        elif key in (":", "؛", ";"):
            if self.closed is not None and key == ":":
                parent = self.closed.index
                self.clause, self.closed = self._open(i + 1, "content", parent), None
            elif self.closed is not None:
                self._next_clause(i + 1, coordinate=True)
            self._end_phrase()
        elif self.phrase is not None and key in ("(", ")"):
            self.broken = True

    def _finish(self) -> None:
        """Clauses left without a verb: kept where they hold anything, for headlines and noun phrases."""
        for clause in [*self.suspended, *([self.clause] if self.closed is None else [])]:
            if clause.phrases:
                clause.index = len(self.clauses)
                self.clauses.append(clause)


__all__ = ["BE", "ClauseParser", "keys_of"]
