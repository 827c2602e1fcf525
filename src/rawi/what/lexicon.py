"""The what lexicon, compiled for matching once: verbs by lemma, event nouns, cues, channels."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.clauses.model import Phrase
from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_what import (
    Attribution,
    Channel,
    Cue,
    Evaluation,
    ModeCue,
    Pointer,
    Predicate,
    Speech,
    SupportVerb,
)
from rawi.lexicon.phrasebook import PhraseBook
from rawi.text.model import Token
from rawi.text.phrases import keys_of
from rawi.what.patterns import Match, VerbTable, best_match, fits, noun_table

_EZAFE = 8
"""So many words from a noun on may hold what its deed is done to: کشف پنجاه کیلوگرم تریاک."""


class WhatLexicon:
    """Tables of one lexicon; holds nothing of any text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.speech: VerbTable[Speech] = VerbTable()
        for name, entry in lexicon.of(Speech).items():
            for verb in entry.verbs:
                self.speech.add(verb, f"speech:{name}", entry, with_passive=True)
        self.predicates: VerbTable[Predicate] = VerbTable()
        for name, predicate in lexicon.of(Predicate).items():
            for verb in predicate.verbs:
                passive = "obj" in (*predicate.recipient, *predicate.actor) or bool(predicate.objects)
                self.predicates.add(verb, f"predicates:{name}", predicate, with_passive=passive)
        self.frames = {f"predicates:{n}": p for n, p in lexicon.of(Predicate).items()}
        self.supports: VerbTable[SupportVerb] = VerbTable()
        for name, support in lexicon.of(SupportVerb).items():
            for verb in support.verbs:
                self.supports.add(verb, f"supports:{name}", support, with_passive=False)
        self.nouns = noun_table((f"predicates:{n}", p) for n, p in lexicon.of(Predicate).items())
        self.attributions = {f"attributions:{n}": a for n, a in lexicon.of(Attribution).items()}
        self.channels: PhraseBook[tuple[str, Channel]] = PhraseBook(
            (keys_of(w), (n, c)) for n, c in lexicon.of(Channel).items() for w in c.words
        )
        self.modes = _mode_books(lexicon.of(ModeCue).values())
        self.cues: PhraseBook[tuple[str, Cue]] = PhraseBook(
            (keys_of(p), (n, c)) for n, c in lexicon.of(Cue).items() for p in c.phrases
        )
        self.pointers = {keys_of(w)[0]: p for p in lexicon.of(Pointer).values() for w in p.words}
        self.undone = {keys_of(w): (n, c) for n, c in lexicon.of(Cue).items() for w in c.undone}
        self.evaluations: PhraseBook[str] = PhraseBook(
            (keys_of(w), e.value) for e in lexicon.of(Evaluation).values() for w in e.words
        )
        self._starts = [
            (keys_of(s)[0], e.value, frozenset(keys_of(b)[0] for b in e.but))
            for e in lexicon.of(Evaluation).values()
            for s in e.starts
        ]
        self._constraints: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self._objects: dict[str, frozenset[str]] = {}

    def unless(self, entry: str, speech: Speech) -> frozenset[str]:
        """The folded ``unless`` of a verb of saying, compiled once."""
        if entry not in self._constraints:
            self._constraints[entry] = (frozenset(), frozenset(" ".join(keys_of(w)) for w in speech.unless))
        return self._constraints[entry][1]

    def constraints(self, entry: str, predicate: Predicate) -> tuple[frozenset[str], frozenset[str]]:
        """The folded ``words`` and ``unless`` of a predicate, compiled once."""
        known = self._constraints.get(entry)
        if known is None:
            known = (
                frozenset(" ".join(keys_of(w)) for w in predicate.words),
                frozenset(" ".join(keys_of(w)) for w in predicate.unless),
            )
            self._constraints[entry] = known
        return known

    def evaluation(self, tokens: list[Token]) -> str:
        """``blame`` or ``praise`` by the last of the tokens' evaluating words; empty where there is none."""
        value, at = "", 0
        while at < len(tokens):
            single = self.evaluations.single(tokens[at].word.lemma)
            found = self.evaluations.match(tokens, at, len(tokens)) or (single and (1, single))
            size, here = found or self._prefixed(tokens, at)
            value = here or value
            at += size
        return value

    def _prefixed(self, tokens: list[Token], at: int) -> tuple[int, str]:
        """What a word says by how it begins, with its size: غیرسازنده is one word or two."""
        whole, size = tokens[at].key, 1
        for start, value, but in self._starts:
            if whole == start and at + 1 < len(tokens):
                whole, size = whole + tokens[at + 1].key, 2
            if whole.startswith(start) and whole not in but:
                return size, value
        return 1, ""

    def objects(self, entry: str, predicate: Predicate) -> frozenset[str]:
        """The folded ``objects`` of a predicate, compiled once."""
        if not predicate.objects:
            return frozenset()
        known = self._objects.get(entry)
        if known is None:
            known = self._objects[entry] = frozenset(" ".join(keys_of(w)) for w in predicate.objects)
        return known

    def channel(self, tokens: list[Token], at: int) -> tuple[str, Channel] | None:
        """The channel (statement, video, X …) that the word at ``at`` names, with its entry's id."""
        found = self.channels.match(tokens, at, len(tokens))
        return found[1] if found else self.channels.single(tokens[at].word.lemma)

    def noun_at(self, tokens: list[Token], head: int) -> tuple[str, Predicate] | None:
        """The entry whose event noun begins at ``head``, and whose ``objects`` follow it if it has any."""
        token = tokens[head]
        for lemma in (token.word.lemma, token.key):
            for keys, entry, predicate in self.nouns.get(lemma, ()):
                objects = self.objects(entry, predicate)
                rest = tokens[head + 1 : head + len(keys)]
                if _spell(rest, keys[1:]) and fits(tokens[head : head + _EZAFE], objects, frozenset()):
                    return entry, predicate
        return None

    def infinitive_at(
        self, tokens: list[Token], phrase: Phrase, head: int, around: list[Token]
    ) -> tuple[str, Predicate] | None:
        """The predicate of an infinitive used as a noun: ربودن دو بازرگان، کشته شدن سه سرباز.

        ``around``: the tokens of its clause, among which the entry's ``words`` must be.
        """
        form = next((f for f in tokens[head].word.verbs if f.form == "infinitive"), None)
        if form is None:
            return None
        lemma, before = form.lemma, [h for h in phrase.heads if h < head]
        if lemma == "شدن" and before:
            participle = next((f for f in tokens[before[-1]].word.verbs if f.form == "participle"), None)
            if participle is not None:
                lemma, before = participle.lemma, before[:-1]
        fitting = (
            m
            for m in self.predicates.find(tokens, lemma, before)
            if not m.pattern.target.negated and fits(around, *self.constraints(m.pattern.entry, m.pattern.target))
            if fits(tokens[phrase.start : phrase.last], self.objects(m.pattern.entry, m.pattern.target), frozenset())
        )
        best: Match[Predicate] | None = best_match(fitting)
        return (best.pattern.entry, best.pattern.target) if best is not None else None


def _spell(words: list[Token], keys: tuple[str, ...]) -> bool:
    """Whether words are those of an event noun, in any form."""
    if len(words) < len(keys):
        return False
    return all(key in (w.key, w.word.lemma) for key, w in zip(keys, words, strict=True))


def _mode_books(cues: Iterable[ModeCue]) -> dict[str, PhraseBook[tuple[int, str]]]:
    """For each type of event the words that decide its mode, with the rank of their entry and the mode."""
    phrases: dict[str, dict[tuple[str, ...], tuple[int, str]]] = {}
    for rank, cue in enumerate(cues):
        known = phrases.setdefault(cue.type, {})
        for word in cue.words:
            known.setdefault(keys_of(word), (rank, cue.mode))
    return {type_: PhraseBook(known.items()) for type_, known in phrases.items()}
