"""The what lexicon, compiled for matching once: verbs by lemma, event nouns, cues, channels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import get_args

from rawi.clauses.model import Phrase
from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_classes import WordClass
from rawi.lexicon.kinds_deeds import DeedClass
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
from rawi.lexicon.phrasebook import PhraseBook, where
from rawi.text.classes import classes_of
from rawi.text.model import Text, Token
from rawi.text.phrases import keys_of, spellings
from rawi.what.patterns import Match, VerbPattern, VerbTable, best_match, noun_table
from rawi.what.wording import NOTHING, Stretch, Wording

_EZAFE = 8
"""So many words from a noun on may hold what its deed is done to: کشف پنجاه کیلوگرم تریاک."""


HIT_CLASSES = frozenset({"hit_things", "closed_things", "helped_places", "vessels"})
"""Classes of the things that stand for whom a deed befalls where nobody is named."""
TAKE = "گرفتن"
_LEFT_OUT = ("کردن", "دادن")
"""Verbs that add nothing to what their noun tells."""
SPEAKER = "speaker"
"""Who does what a frame tells, where to say it of somebody is to do it: گفت که این کار باعث تنش می‌شود."""
IMPERSONAL = frozenset({"AID", "ASSAULT", "SUPPORT"})
"""Types of deeds that news tells in the passive without a subject: به دویست خانواده کمک شد، به پاسگاه حمله شد، از او
تقدیر شد."""


class WhatLexicon:
    """Tables of one lexicon; holds nothing of any text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.classes = classes_of(lexicon)
        self.things = _glosses(lexicon)
        """What is hit, as English says it, by its key."""
        self.constrained: dict[str, tuple[Wording, Wording]] = {}
        """The ``words`` and ``unless`` of the entries that were asked for; see `constraints`."""
        self._objects: dict[str, Wording] = {}
        self._reports: dict[str, tuple[Wording, Wording]] = {}
        self.speech: VerbTable[Speech] = VerbTable()
        for name, entry in lexicon.of(Speech).items():
            for verb in (spelt for listed in entry.verbs for spelt in spellings(listed)):
                self.speech.add(verb, f"speech:{name}", entry, with_passive=True)
        self.opinions = frozenset(f"speech:{name}" for name, entry in lexicon.of(Speech).items() if entry.opinion)
        self.predicates: VerbTable[Predicate] = VerbTable(self._wanted)
        for name, predicate in lexicon.of(Predicate).items():
            passive = "obj" in predicate.recipient + predicate.actor or bool(predicate.objects)
            passive = passive or (predicate.type in IMPERSONAL and "subj" in predicate.actor)
            for verb in (spelt for listed in predicate.verbs for spelt in spellings(listed)):
                self.predicates.add(verb, f"predicates:{name}", predicate, passive)
        self.frames = {f"predicates:{n}": p for n, p in lexicon.of(Predicate).items()}
        self.entries = _by_class(self.frames)
        """For each class of deeds the ids of its entries."""
        self.supports: VerbTable[SupportVerb] = VerbTable()
        for name, support in lexicon.of(SupportVerb).items():
            for verb in support.verbs:
                self.supports.add(verb, f"supports:{name}", support, with_passive=False)
        self._begin: dict[str, set[str]] = {}
        """First words of the patterns of all three tables, by the verb."""
        for table in (self.speech, self.predicates, self.supports):
            for light, patterns in table.light.items():
                self._begin.setdefault(light, set()).update(patterns.listed)
        self.nouns = noun_table((f"predicates:{n}", p) for n, p in lexicon.of(Predicate).items())
        self._names = frozenset((*self.nouns, *(noun + "ی" for noun in self.nouns)))
        """Words that may be such a noun's first: also those that take the indefinite ی for another word."""
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
            (keys_of(v), e.value) for e in lexicon.of(Evaluation).values() for w in e.words for v in spellings(w)
        )
        self._starts = [
            (keys_of(s)[0], e.value, frozenset("".join(keys_of(b)) for b in e.but))
            for e in lexicon.of(Evaluation).values()
            for s in e.starts
        ]

    def places(self, text: Text, verb: str, heads: list[int]) -> list[int]:
        """Which of a clause's words ``heads`` may begin a pattern of its verb: places in that list."""
        first = self._begin.get(verb)
        if first is None:
            return []
        keys, lemmas = text.keys, text.lemmas
        return [place for place, at in enumerate(heads) if lemmas[at] in first or keys[at] in first]

    def unless(self, entry: str, speech: Speech) -> Wording:
        """The ``unless`` of a verb of saying, compiled once."""
        if entry not in self.constrained:
            self.constrained[entry] = (NOTHING, _wording(speech.unless))
        return self.constrained[entry][1]

    def constraints(self, entry: str, predicate: Predicate) -> tuple[Wording, Wording]:
        """The ``words`` and ``unless`` of a predicate, compiled once."""
        known = self.constrained.get(entry)
        if known is None:
            known = self.constrained[entry] = (_wording(predicate.words), _wording(predicate.unless))
        return known

    def _wanted(self, entry: str, predicate: Predicate) -> frozenset[str]:
        """Words one of which must stand in a clause that tells a predicate by a verb."""
        if predicate.type == "REQUEST" and predicate.content:
            return frozenset()  # they may stand in the clause that completes it
        return self.constraints(entry, predicate)[0].firsts or self.objects(entry, predicate).firsts

    def evaluation(self, tokens: list[Token]) -> str:
        """``blame`` or ``praise`` by the last of the tokens' evaluating words; empty where there is none."""
        value, at, keys = "", 0, [t.key for t in tokens]
        while at < len(tokens):
            best = keys[at].endswith("ترین")  # مهم‌ترین وظیفه ranks, and praises nothing
            single = None if best else self.evaluations.single(tokens[at].word.lemma)
            found = self.evaluations.match(keys, at, len(keys)) or (single and (1, single))
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
            after = tokens[at + size].key if at + size < len(tokens) else ""
            if whole.startswith(start) and whole not in but and whole + after not in but:
                return size, value
        return 1, ""

    def objects(self, entry: str, predicate: Predicate) -> Wording:
        """The ``objects`` of a predicate, compiled once."""
        if not predicate.objects:
            return NOTHING
        known = self._objects.get(entry)
        if known is None:
            known = self._objects[entry] = _wording(predicate.objects)
        return known

    def report(self, entry: str, predicate: Predicate) -> tuple[Wording, Wording]:
        """The ``report`` and ``report_unless`` of a predicate, compiled once."""
        known = self._reports.get(entry)
        if known is None:
            known = self._reports[entry] = (_wording(predicate.report), _wording(predicate.report_unless))
        return known

    def said_by(self, text: Text, at: int) -> tuple[str, str] | None:
        """The entry and gloss of the act of saying that a noun names, with a light verb or by itself: *تاکید*."""
        said = self.speech.of_noun(text.keys[at], _LEFT_OUT)
        if said:
            return said[0][0], said[0][1].gloss
        acts = [(name, act) for name, act in self.predicates.of_noun(text.keys[at], _LEFT_OUT) if act.says]
        if not acts and (noun := self.noun_at(text, at, leads=True)) is not None and noun[1].says:
            acts = [noun]
        return (acts[0][0], acts[0][1].gloss) if acts else None

    def channel(self, text: Text, at: int) -> tuple[str, Channel] | None:
        """The channel (statement, video, X …) that the word at ``at`` names, with its entry's id."""
        found = self.channels.match(text.keys, at, len(text.keys))
        return found[1] if found else self.channels.single(text.lemmas[at])

    def deeds(self, text: Text) -> set[int]:
        """Where a word stands that can name a deed: it begins an event noun, or is an infinitive."""
        names, tokens = self._names, text.tokens
        found = {*where(text.keys, names), *where(text.lemmas, names)}
        found.update([at for at in text.verbal for form in tokens[at].word.verbs if form.form == "infinitive"])
        return found

    def noun_at(self, text: Text, head: int, leads: bool = False) -> tuple[str, Predicate] | None:
        """The entry whose event noun begins at ``head``, and whose ``objects`` follow it if it has any.

        ``leads``: the word is known to be the first of its phrase, whatever stands before it.
        """
        form, other = self._forms(text, head, leads)
        one = self.nouns.get(form)
        two = self.nouns.get(other) if other != form else None
        if one is None:
            one, two = two, None
        if one is None:
            return None
        options = one.at(text, head)
        if two is not None:
            options = sorted(chain(options, two.at(text, head)), key=lambda noun: -len(noun[0]))
        for _, entry, predicate in options:
            if not predicate.objects:
                return entry, predicate
            if self.objects(entry, predicate).stands_in(Stretch.of(text, head, head + _EZAFE)):
                return entry, predicate
        return None

    @staticmethod
    def _forms(text: Text, head: int, leads: bool) -> tuple[str, str]:
        """The forms by which a word may be listed: its lemma and its key, and one that leads its phrase without its
        indefinite ی, although it is an adjective elsewhere: *انفجاری* در کابل رخ داد, not مواد انفجاری."""
        key = text.keys[head]
        leads = leads or not (head and text.tokens[head - 1].word.kind == "word")
        if leads and key.endswith("ی") and text.lemmas[head] == key:
            return (key, key[:-1])
        return (text.lemmas[head], key)

    def noun_end(self, text: Text, head: int) -> int:
        """Where the longest event noun that begins at ``head`` ends: تبادله زندانیان."""
        listed = filter(None, map(self.nouns.get, (text.lemmas[head], text.keys[head])))
        return max((head + 1 + len(rest) for nouns in listed for rest, _, _ in nouns.at(text, head)), default=head + 1)

    def _is_called(self, tokens: list[Token], phrase: Phrase, predicate: Predicate) -> bool:
        """Whether an infinitive of naming tells what its frame asks for: با غیرقانونی خواندن این حمله."""
        wanted = predicate.evaluated
        return not wanted or self.evaluation(tokens[phrase.first : phrase.last]) == wanted

    def infinitive_at(self, text: Text, phrase: Phrase, head: int, around: Stretch) -> tuple[str, Predicate] | None:
        """The predicate of an infinitive used as a noun: ربودن دو بازرگان، کشته شدن سه سرباز.

        ``around``: the words of its clause, among which the entry's ``words`` must be.
        """
        tokens = text.tokens
        form = next((f for f in tokens[head].word.verbs if f.form == "infinitive"), None)
        if form is None:
            return None
        lemma, before = form.lemma, [h for h in phrase.heads if h < head]
        if lemma == "شدن" and before:
            participle = next((f for f in tokens[before[-1]].word.verbs if f.form == "participle"), None)
            if participle is not None:
                lemma, before = participle.lemma, before[:-1]
        own = Stretch.of(text, phrase.start, phrase.last)
        fitting = (
            m
            for m in self.predicates.find(text, lemma, before, around)
            if not (lemma == TAKE and before[-1:] == [head - 1] and not m.tokens)  # آتش گرفتن کشتی takes no ship
            and self._is_infinitive(m.pattern, around, own)
            and self._is_called(tokens, phrase, m.pattern.target)
        )
        best: Match[Predicate] | None = best_match(fitting)
        return (best.pattern.entry, best.pattern.target) if best is not None else None

    def verbless_at(self, text: Text, phrase: Phrase, head: int, around: Stretch) -> tuple[str, Predicate] | None:
        """The predicate of a compound verb that only its noun stands for: در حال *ارسال* سلاح است, as ارسال کردن."""
        own = Stretch.of(text, phrase.start, phrase.last)
        found = (m for verb in _LEFT_OUT for m in self.predicates.find(text, verb, [head], around))
        fitting = (m for m in found if m.tokens and self._is_infinitive(m.pattern, around, own))
        return next(((m.pattern.entry, m.pattern.target) for m in fitting if not m.pattern.passive), None)

    def _is_infinitive(self, pattern: VerbPattern[Predicate], around: Stretch, own: Stretch) -> bool:
        """Whether an infinitive with these words around it and in its own phrase tells what a pattern tells."""
        entry, predicate = pattern.entry, pattern.target
        words, unless = self.constraints(entry, predicate)
        if predicate.negated or (words and not words.stands_in(around)) or unless.stands_in(around):
            return False
        objects = self.objects(entry, predicate)
        return not objects or objects.stands_in(own)


def _by_class(frames: Mapping[str, Predicate]) -> dict[DeedClass, frozenset[str]]:
    """For each class of deeds the ids of the entries that are of it."""
    found: dict[DeedClass, set[str]] = {name: set() for name in get_args(DeedClass)}
    for entry, predicate in frames.items():
        for name in predicate.classes:
            found[name].add(entry)
    return {name: frozenset(entries) for name, entries in found.items()}


def _glosses(lexicon: Lexicon) -> dict[str, str]:
    """The English of the words of things that are hit, closed or seized, by their keys."""
    classes = (c for c in lexicon.of(WordClass).values() if c.name in HIT_CLASSES)
    return {key: gloss for c in classes for word, gloss in c.words.items() for key in keys_of(word)}


def _wording(listed: tuple[str, ...]) -> Wording:
    return Wording(" ".join(keys_of(spelt)) for words in listed for spelt in spellings(words))


def _mode_books(cues: Iterable[ModeCue]) -> dict[str, PhraseBook[tuple[int, str]]]:
    """For each type of event the words that decide its mode, with the rank of their entry and the mode."""
    phrases: dict[str, dict[tuple[str, ...], tuple[int, str]]] = {}
    for rank, cue in enumerate(cues):
        known = phrases.setdefault(cue.type, {})
        for word in cue.words:
            known.setdefault(keys_of(word), (rank, cue.mode))
    return {type_: PhraseBook(known.items()) for type_, known in phrases.items()}
