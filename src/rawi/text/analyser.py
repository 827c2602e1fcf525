"""`Analyser`: a report's text into tokens, sentences and quotations, in one linear scan.

The scan finds surfaces on the original string, so offsets are exact; all that is known of a surface is worked out once
and kept. Only punctuation, line ends, and words that join or split take the slow path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rawi.lexicon import Lexicon, load
from rawi.lexicon.kinds_text import Joined, NumberWord, Plurals, Spelling, Verb, WordList
from rawi.text.letters import JOINERS, LATIN, LETTERS, MARKS, TABLE, letters
from rawi.text.model import Sentence, Text, Token, VerbForm, Word
from rawi.text.nouns import Morphology, Nominal
from rawi.text.verbs import VerbTable
from rawi.text.vocabulary import vocabulary

_ENDS = "\n\r\u2028\u2029"
_NUMBER = r"\d++(?:(?:[.,٫٬/]\d++)++|(?:،\d{3}(?!\d))++)?+"
_ORDINAL = rf"(?:[{JOINERS}]*+(?:امین|مین|ام|م)(?![{LETTERS}]))?+"
SCAN = re.compile(
    rf"[{LETTERS}]++(?:[{JOINERS}{MARKS}]++[{LETTERS}]++)*+[{MARKS}]*+"
    rf"|[{_ENDS}]"
    rf"|{_NUMBER}{_ORDINAL}"
    rf"|[{LATIN}][{LATIN}0-9{MARKS}]*+"
    r"|[^\W\d_]++"
    r"|''"
    rf"|[^\s{JOINERS}{MARKS}]"
)
_STOPS = frozenset(".!?؟…")
_OPENING = {"«": "»", "“": "”", "„": "”", "‹": "›"}
_CLOSERS = frozenset("»”\"“'’)]›")
_PLURAL_ENDINGS = frozenset({"ها", "های", "هایی", "هایش", "هایشان", "هایم", "هایت", "هایمان", "هایتان"})
_COMPARISON = frozenset({"تر", "ترین", "تری"})
_AFTER_HEH = frozenset({"ای", "ی"})
_CONTINUOUS = frozenset({"می", "نمی"})
_DAY_OR_MONTH = frozenset({"ماه", "می", "تاریخ"})
LONGEST = 40
"""Longer runs of letters than any word are kept as they are, unanalysed."""
CACHED = 100_000
"""Surfaces and keys that are kept before the caches start anew."""
_COPULA_ENDINGS = frozenset({"اند", "ایم", "اید"})
"""After a word in ه they are the verb to be (آماده‌اند)."""
_PLACES = frozenset({"اینجا", "آنجا", "کجا", "همینجا", "همانجا", "چرا"})
_FINITE = frozenset({"past", "present", "perfect", "imperfect", "subjunctive"})
_UNSPLIT_RA = frozenset({"چرا", "زیرا", "برا", "اجرا", "ماجرا", "سرا", "فرا", "ورا", "صحرا"})


@dataclass(slots=True)
class Mark:
    """A surface on the slow path: punctuation, a line end, a word that may join its neighbour, or several words.

    ``parts`` are (start within the surface, end, word).
    """

    kind: str
    word: Word
    parts: list[tuple[int, int, Word]] = field(default_factory=list)


_LIGHT_INFINITIVES = ("شدن", "کردن", "زدن", "دادن", "گرفتن", "ساختن")
_HEH_KEPT = re.compile("(?<=.[^ا])هگ(?=ان|ی)")
"""Afghan papers keep the ه that گ replaces: نماینده‌گان is نمایندگان; ماه‌گی and کهگیلویه keep a sounded one."""


class Analyser:
    """Takes texts apart by one lexicon. Safe to share: caches hold only immutable values."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        lexicon = lexicon if lexicon is not None else load()
        frequency, indefinite = vocabulary()
        lists = list(lexicon.of(WordList).values())
        self._spellings: dict[str, str] = {}
        for entry in lexicon.of(Spelling).values():
            self._spellings.update({letters(v): letters(entry.canon) for v in entry.variants})
        self._variant_starts = {v[:3] for v in self._spellings}
        self._heh = frozenset(letters(w) for e in lists for w in e.heh)
        self._names = frozenset(letters(w) for e in lists for w in e.names)
        self._abbreviations = frozenset(letters(w) for e in lists for w in e.abbreviations)
        known = {letters(w): 3.5 for e in lists for w in e.known}
        plurals = {letters(p): letters(s) for e in lexicon.of(Plurals).values() for p, s in e.pairs.items()}
        known.update({s: 3.5 for s in plurals.values() if s not in known})
        whole = frozenset(letters(w) for e in lists for w in e.whole)
        self._morphology = Morphology(frequency, indefinite, plurals, whole, known)
        self._verbs = VerbTable(lexicon.of(Verb).values())
        self._numbers, self._ordinals = _number_words(lexicon)
        self._tens = [w for w, n in self._numbers.items() if 20 <= n <= 90] + ["صد", "هزار"]
        self._joined = self._joined_phrases(lexicon)
        self._words: dict[str, Word] = {}
        self._simple: dict[str, Word] = {}
        self._marks: dict[str, Mark] = {}

    def _joined_phrases(self, lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
        joined: dict[str, tuple[str, ...]] = {}
        for entry in lexicon.of(Joined).values():
            for phrase in entry.phrases:
                parts = tuple(self.key(p) for p in phrase.split())
                joined["".join(parts)] = parts
                if entry.clipped and parts[0] == "به":
                    joined["ب" + "".join(parts[1:])] = parts
        return joined

    # -- keys and words ------------------------------------------------------------------------------------------
    def key(self, surface: str) -> str:
        """The key of one written word."""
        key = letters(surface)
        if len(key) > LONGEST:
            return key
        if key.endswith("ء") and key[-2:-1] in ("ا", "ه"):
            key = key[:-1]
        if "هگ" in key:
            key = _HEH_KEPT.sub("گ", key)
        if key.endswith("هی") and len(key) > 3:
            key = self._without_ezafe(key)
        if key[:3] in self._variant_starts:
            for variant, canon in self._spellings.items():
                if key.startswith(variant):
                    return canon + key[len(variant) :]
        return key

    def _without_ezafe(self, key: str) -> str:
        """خارجهی is خارجه with an ezafe, گروهی is not: the last ه of گروه is sounded."""
        base = key[:-1]
        if base in self._heh or base[-2] == "ا" or any(base.endswith(h) for h in self._heh if len(h) > 2):
            return key
        return base if self._morphology.zipf(base) or not self._morphology.zipf(key) else key

    def word(self, key: str) -> Word:
        """The analysis of a key; always the same object while it is cached."""
        found = self._words.get(key)
        if found is None:
            if len(self._words) >= CACHED:
                self._words.clear()
            found = self._analyse(key)
            if len(key) <= LONGEST:
                self._words[key] = found
        return found

    def _analyse(self, key: str) -> Word:
        if len(key) > LONGEST:
            return Word(key, "word", key)
        morphology = self._morphology
        verbs = self._verbs.read(key)
        number = self._numbers.get(key)
        ordinal = self._ordinals.get(key)
        rank = morphology.zipf(key)
        if number is not None or ordinal is not None:
            return Word(
                key,
                "word",
                key,
                number=number if ordinal is None else ordinal,
                ordinal=ordinal is not None,
                verbs=verbs,
                common=True,
                rank=rank,
            )
        noun = Nominal(key) if any(v.form == "perfect" for v in verbs) else morphology.analyse(key)
        if not verbs and noun.clitic and noun.lemma in self._verbs.infinitives:
            verbs = (VerbForm(noun.lemma, "infinitive"),)
        base = rank or morphology.zipf(noun.lemma)
        common = bool(verbs) or (base > 0 and key not in self._names and noun.lemma not in self._names)
        return Word(
            key,
            "word",
            noun.lemma,
            noun.plural,
            noun.indefinite,
            noun.comparative,
            noun.clitic,
            verbs,
            common=common,
            rank=base,
        )

    def knows(self, key: str) -> bool:
        """Whether a key is a word of the language, a form of one, or a form of a verb."""
        return self._morphology.zipf(key) > 0 or self.word(key).common

    # -- surfaces ------------------------------------------------------------------------------------------------
    def _classify(self, surface: str) -> Word | Mark:
        first = surface[0]
        if first in _ENDS:
            return Mark("line", Word("\n", "other", "\n"))
        if first.isdecimal():
            return _number(surface)
        if not first.isalpha():
            return Mark("punct", Word(surface, "punct", surface))
        if ord(first) not in TABLE and not _ARABIC(first):
            lowered = letters(surface)
            return Word(lowered, "latin" if _IS_LATIN(first) else "other", lowered, rank=0.0)
        key = self.key(surface)
        if not key:
            return Mark("punct", Word(surface, "punct", surface))
        if key in _PLURAL_ENDINGS or key in _COMPARISON:
            return Mark("ending", self.word(key))
        if key in _AFTER_HEH:
            return Mark("after-heh", self.word(key))
        if (
            key in _CONTINUOUS
            or (key.endswith("می") and key[:-2] in self._verbs.preverbs)
            or (key.endswith("نمی") and key[:-3] in self._verbs.preverbs)
        ):
            return Mark("continuous", self.word(key))
        if len(key) <= LONGEST:
            parts = self.split(key)
            if len(parts) > 1:
                return Mark("parts", self.word(key), _aligned(surface, parts, self))
        return self.word(key)

    def split(self, key: str) -> tuple[str, ...]:
        """The words that a written word stands for: one, or several that lost the space between them."""
        parts = self._listed(key)
        if parts:
            return parts
        if len(key) < 5 or self._verbs.read(key):
            return (key,)
        return (
            self._split_tense(key)
            or self._split_infinitive(key)
            or self._split_number(key)
            or self._split_ending(key)
            or (key,)
        )

    def _split_infinitive(self, key: str) -> tuple[str, ...]:
        """A compound infinitive used as a noun: کشته‌شدن، شلاق‌زدن."""
        for light in _LIGHT_INFINITIVES:
            if key.endswith(light) and len(key) > len(light) + 2 and self._solid(key[: -len(light)]):
                return (key[: -len(light)], light)
        return ()

    def _listed(self, key: str) -> tuple[str, ...]:
        """The words of a phrase of the lexicon that is written as one, with its ezafe or indefinite ی."""
        parts = self._joined.get(key)
        if parts is not None:
            return parts
        for ending in ("ی", "ای"):
            if key.endswith(ending):
                parts = self._joined.get(key[: -len(ending)])
                if parts is not None and len(parts[-1]) > 2 and parts[-1] != "این":
                    return (*parts[:-1], parts[-1] + ending)
        return ()

    def _split_tense(self, key: str) -> tuple[str, ...]:
        """A verb and its auxiliary: خواهدشد، گفته‌بود."""
        for start in ("خواهند", "نخواهند", "خواهد", "نخواهد"):
            if key.startswith(start) and key[len(start) :] in self._verbs.future_stems:
                return (start, key[len(start) :])
        at = key.find("ه", 2)
        while 0 < at < len(key) - 1:
            rest = key[at + 1 :]
            if rest in _AUXILIARIES and any(v.form == "participle" for v in self._verbs.read(key[: at + 1])):
                return (key[: at + 1], rest)
            at = key.find("ه", at + 1)
        return ()

    def _split_ending(self, key: str) -> tuple[str, ...]:
        """An unknown word that ends in را, که or the verb to be after a word that stands by itself."""
        if (key.endswith("است") and key[:-2] in _PLACES) or (key.endswith("هاست") and self._solid(key[:-2])):
            return (key[:-2], "ست")
        if self._morphology.zipf(key):
            return ()
        if key.endswith("که") and any(f.form in _FINITE for f in self._verbs.read(key[:-2])):
            return (key[:-2], "که")
        if key.endswith("را") and len(key) > 5 and key not in _UNSPLIT_RA and self._solid(key[:-2]):
            return (key[:-2], "را")
        if key.endswith("اند") and len(key) > 6 and self._solid(key[:-3]) and not self._verbs.read(key):
            return (key[:-3], "اند")
        if key.endswith("یست") and len(key) > 5 and self._solid(key[:-2]):
            return (key[:-2], "ست")
        if key.endswith("یکه") and self._solid(key[:-2]):
            return (key[:-2], "که")
        if key[-3:] in _COPULA_ENDINGS and len(key) > 6 and key[-4] == "ه" and self._solid(key[:-3]):
            return (key[:-3], key[-3:])
        return ()

    def _solid(self, key: str) -> bool:
        return self._morphology.zipf(key) >= 3.3 or (self.word(key).plural and self.word(key).common)

    def _split_number(self, key: str) -> tuple[str, ...]:
        for tens in self._tens:
            if key.startswith(tens + "و"):
                rest = key[len(tens) + 1 :]
                if rest in self._numbers or rest in self._ordinals:
                    return (tens, "و", rest)
        return ()

    def _resolve(self, surface: str) -> Word | Mark:
        mark = self._marks.get(surface)
        if mark is not None:
            return mark
        found = self._classify(surface)
        if len(surface) <= LONGEST * 2:
            if isinstance(found, Word):
                if len(self._simple) >= CACHED:
                    self._simple.clear()
                self._simple[surface] = found
            else:
                if len(self._marks) >= CACHED:
                    self._marks.clear()
                self._marks[surface] = found
        return found

    def fold(self, text: str) -> str:
        """The keys of a text's words and punctuation, joined by single spaces."""
        return " ".join(token.key for token in self.analyse(text).tokens)

    # -- the scan ------------------------------------------------------------------------------------------------
    def analyse(self, raw: str) -> Text:
        """Take a text apart. Never fails; an empty text gives an empty `Text`."""
        return _Scan(self, raw).run()


class _Scan:
    """The state of one pass over a text."""

    def __init__(self, analyser: Analyser, raw: str) -> None:
        self.analyser = analyser
        self.raw = raw
        self.tokens: list[Token] = []
        self.sentences: list[Sentence] = []
        self.tentative: list[int] = []  # sentences that a closing quotation mark ended
        self.quotes: list[tuple[int, int]] = []
        self.opened: tuple[int, str] | None = None
        self.line_first = 0
        self.first = 0
        self.paragraph = 0
        self.continuous = -1  # where a می stands that the next word may complete
        self.stopped = False  # a full stop waits for its closing mark

    def run(self) -> Text:
        tokens = self.tokens
        append = tokens.append
        resolve = self.analyser._resolve
        simple = self.analyser._simple.get
        count = 0
        for match in SCAN.finditer(self.raw):
            surface = match.group()
            word = simple(surface)
            if word is None:
                found = resolve(surface)
                if isinstance(found, Mark):
                    self._mark(found, match)
                    count = len(tokens)
                    continue
                word = found
            start, end = match.span()
            if self.continuous >= 0 and self._continues(end, word):
                continue
            append(Token(count, start, end, word))
            count += 1
        self._end_line()
        self._rejoin()
        self._headlines()
        return Text(self.raw, tokens, self.sentences, self.quotes)

    # -- words that join or split --------------------------------------------------------------------------------
    def _mark(self, mark: Mark, match: re.Match[str]) -> None:
        kind = mark.kind
        if kind == "punct":
            self._punctuation(mark.word, match)
        elif kind == "line":
            self._end_line()
        elif kind == "parts":
            self.continuous = -1
            start = match.start()
            for a, b, word in mark.parts:
                self.tokens.append(Token(len(self.tokens), start + a, start + b, word))
        elif kind == "continuous":
            self.continuous = len(self.tokens) if self._may_continue() else -1
            self.tokens.append(Token(len(self.tokens), *match.span(), mark.word))
        else:
            self.continuous = -1
            if not self._join_ending(mark, match.end()):
                self.tokens.append(Token(len(self.tokens), *match.span(), mark.word))

    def _may_continue(self) -> bool:
        """می after a number or ماه is the month of May."""
        if len(self.tokens) == self.line_first:
            return True
        before = self.tokens[-1].word
        return before.number is None and before.key not in _DAY_OR_MONTH

    def _continues(self, end: int, word: Word) -> bool:
        at, self.continuous = self.continuous, -1
        if word.kind != "word":
            return False
        token = self.tokens[at]
        whole = self.analyser.word(token.key + word.key)
        if not whole.verbs:
            return False
        token.end, token.word, token.key = end, whole, whole.key
        return True

    def _join_ending(self, mark: Mark, end: int) -> bool:
        """Join ها، تر or ای to the word before it in the same line."""
        if len(self.tokens) == self.line_first:
            return False
        token = self.tokens[-1]
        key = token.key
        if token.word.kind != "word" or len(key) < 2:
            return False
        ending = mark.word.key
        if mark.kind == "after-heh":
            if key[-1] != "ه" or len(key) < 4:
                return False
            word = token.word if ending == "ی" and key not in self.analyser._heh else self.analyser.word(key + ending)
        else:
            word = self.analyser.word(key + ending)
            if ending in _COMPARISON and not word.comparative:
                return False
        token.end, token.word, token.key = end, word, word.key
        return True

    # -- sentences and quotations --------------------------------------------------------------------------------
    def _punctuation(self, word: Word, match: re.Match[str]) -> None:
        self.continuous = -1
        start, end = match.span()
        at = len(self.tokens)
        self.tokens.append(Token(at, start, end, word))
        key = word.key
        if key in _STOPS:
            self._stop(at, end)
            return
        self._quotation(at, key)
        if self.stopped:
            if key not in _CLOSERS or self._follows(end, _CLOSERS | _STOPS):
                self.stopped = key in _CLOSERS
            elif self._space_follows(end):
                self.stopped = False
                self._end_sentence()
                self.tentative.append(len(self.sentences) - 1)
            else:
                self.stopped = False

    def _stop(self, at: int, end: int) -> None:
        if self._follows(end, _STOPS):
            return
        if self._space_follows(end):
            if not self._is_abbreviation(at):
                self._end_sentence()
        elif self._follows(end, _CLOSERS):
            self.stopped = True
        elif (
            at > self.first
            and self.tokens[at].key == "."
            and _finite(self.tokens[at - 1].word)
            and _ARABIC(self.raw[end])
        ):
            self._end_sentence()  # the space after the full stop was lost

    def _is_abbreviation(self, at: int) -> bool:
        if self.tokens[at].key != "." or at == self.first:
            return False
        before = self.tokens[at - 1]
        if before.word.kind == "number":
            return at - 1 == self.line_first  # a numbered line
        return (len(before.key) == 1 and before.word.kind != "punct") or before.key in self.analyser._abbreviations

    def _follows(self, end: int, marks: frozenset[str]) -> bool:
        return self.raw[end : end + 1] in marks if end < len(self.raw) else False

    def _space_follows(self, end: int) -> bool:
        raw, size = self.raw, len(self.raw)
        while end < size and raw[end] in _DROPPED:
            end += 1
        return end >= size or raw[end].isspace()

    def _quotation(self, at: int, key: str) -> None:
        opened = self.opened
        if opened is None:
            if key in _OPENING:
                self.opened = (at, _OPENING[key])
            elif key in ('"', "''"):
                self.opened = (at, key)
            elif key == "”":
                self.opened = (at, "”")
        elif key == opened[1] or (opened[1] == "”" and key == "“"):
            if at > opened[0] + 1:
                self.quotes.append((opened[0] + 1, at))
            self.opened = None

    def _end_sentence(self) -> None:
        last = len(self.tokens)
        self.stopped = False
        if last > self.first:
            self.sentences.append(Sentence(self.first, last, self.paragraph))
            self.first = last

    def _end_line(self) -> None:
        self.continuous = -1
        self._end_sentence()
        self.opened = None
        if len(self.tokens) > self.line_first:
            self.line_first = len(self.tokens)
            self.paragraph += 1

    def _rejoin(self) -> None:
        """A quoted sentence goes on where a verb of the frame follows its closing mark: «…» گفت."""
        for number in reversed(self.tentative):
            if number + 1 < len(self.sentences):
                here, after = self.sentences[number], self.sentences[number + 1]
                word = self.tokens[after.first].word
                if here.paragraph == after.paragraph and (_finite(word) or word.key in ("که", "،", "و", "،")):
                    here.last = after.last
                    del self.sentences[number + 1]

    def _headlines(self) -> None:
        """Mark the lines without a full stop before the first paragraph that has one."""
        if not self.sentences or self.sentences[-1].paragraph == 0:
            return
        titles = 0
        for sentence in self.sentences:
            last = self.tokens[sentence.last - 1].key
            before = self.tokens[max(sentence.last - 2, sentence.first)].key
            ended = last in _STOPS or (last in _CLOSERS and before in _STOPS)
            if (
                sentence.paragraph != titles
                or (ended and (titles or last == "."))
                or sentence.last - sentence.first > 40
            ):
                break
            titles += 1
        else:
            titles = 1  # nothing but lines: the first is the title
        for sentence in self.sentences[:titles]:
            sentence.headline = True


def _finite(word: Word) -> bool:
    return bool(word.verbs) and word.verbs[0].form not in ("participle", "infinitive")


def _number(surface: str) -> Word:
    folded = letters(surface)
    digits = folded.rstrip("امین")
    ordinal = digits != folded
    plain = digits.replace("٫", ".").replace("٬", ",").replace("،", ",")
    parts = re.split(r"[.,]", plain)
    grouped = len(parts) > 1 and "." not in plain and all(len(p) == 3 for p in parts[1:])
    value = None
    if (len(parts) == 1 or grouped) and len(plain) < 30 and plain.replace(",", "").isdecimal():
        value = int(plain.replace(",", ""))
    return Word(plain + ("م" if ordinal else ""), "number", plain, number=value, ordinal=ordinal, common=True)


def _number_words(lexicon: Lexicon) -> tuple[dict[str, int], dict[str, int]]:
    numbers: dict[str, int] = {}
    ordinals: dict[str, int] = {}
    for entry in lexicon.of(NumberWord).values():
        for written in entry.words:
            word = letters(written)
            numbers[word] = entry.value
            ordinals[word + "م"] = ordinals[word + "مین"] = entry.value
        ordinals.update({letters(o): entry.value for o in entry.ordinals})
    ordinals.pop("سیم", None)
    ordinals.pop("نهم ", None)
    return numbers, ordinals


def _aligned(surface: str, parts: tuple[str, ...], analyser: Analyser) -> list[tuple[int, int, Word]]:
    """Where the parts of a written word stand in it: each takes letters until they fold to it."""
    spans: list[tuple[int, int, Word]] = []
    at = 0
    for number, part in enumerate(parts):
        end = len(surface) if number == len(parts) - 1 else _end_of(surface, at, part)
        spans.append((at, end, analyser.word(part)))
        at = end
        while at < len(surface) and surface[at] in _DROPPED:
            at += 1
    return spans


def _end_of(surface: str, at: int, part: str) -> int:
    end, matched = at, 0
    while end < len(surface) and matched < len(part):
        folded = TABLE.get(ord(surface[end]), surface[end])
        if folded and not part.startswith(folded, matched):
            break
        matched += len(folded)
        end += 1
    while end < len(surface) and surface[end] in _MARKS:
        end += 1
    return max(end, at + 1)


_DROPPED = frozenset(chr(c) for c, folded in TABLE.items() if folded == "" and re.match(f"[{JOINERS}]", chr(c)))
_MARKS = frozenset(chr(c) for c, folded in TABLE.items() if folded == "" and re.match(f"[{MARKS}]", chr(c)))
_AUXILIARIES = frozenset(
    {"بود", "بودند", "بودم", "بودیم", "نبود", "نبودند", "باشد", "باشند", "شد", "شدند", "است", "نیست"}
)
_ARABIC = re.compile(f"[{LETTERS}]").match
_IS_LATIN = re.compile(f"[{LATIN}]").match


@lru_cache(maxsize=1)
def default() -> Analyser:
    """The analyser of the packaged lexicon."""
    return Analyser()


def analyse(text: str) -> Text:
    """Take a text apart with the packaged lexicon."""
    return default().analyse(text)


def fold(text: str) -> str:
    """The key of a phrase: each word's key, joined with single spaces."""
    return default().fold(text)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text as they stand in it."""
    taken = analyse(text)
    return (taken.quote(s.first, s.last) for s in taken.sentences)
