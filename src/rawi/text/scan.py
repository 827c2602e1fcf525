"""One linear scan of a text into tokens, sentences and quotations.

Only punctuation, line ends, and words that join or split take the slow path.
"""

from __future__ import annotations

import re
from itertools import accumulate

from rawi.text.model import Sentence, Text, Token, Word
from rawi.text.surfaces import ARABIC, COMPARISON, PAIRED, SCAN, Mark, Surfaces
from rawi.text.together import DROPPED
from rawi.text.words import LONGEST

_OPEN_ENDS = frozenset({"با", "از", "به", "در", "برای", "بر", "توسط", "که", "و"})
"""Words that no sentence ends in."""
_LONGEST_BROKEN = 60
"""A sentence of so many words runs on over no further line's end."""
_STOPS = frozenset(".!?؟…")
_OPENING = {"«": "»", "“": "”", "„": "”", "‹": "›"}
_CLOSERS = frozenset("»”\"“'’)]›")
_LETTERS = frozenset(
    {"ای", "بی", "سی", "دی", "اف", "جی", "اچ", "آی", "کی", "ال", "ام", "ان", "او", "پی", "آر", "اس", "تی", "وی"}
)
"""Names of Latin letters, by which news writes initials."""
_SPELT = _LETTERS | {"یو", "کیو", "ایچ", "ایکس", "زد", "دبلیو"}
"""Those by which names are spelt out, three and more in a row."""
_PRONOUNS = frozenset({"او", "وی", "کی"})
"""Those that begin no name, since they are words by themselves: *وی* بی سی تن آمد."""
_INITIAL = re.compile(rf"\s*+(?:{'|'.join(sorted(_LETTERS))})\s*+\.")
_DAY_OR_MONTH = frozenset({"ماه", "می", "تاریخ"})


_UNNAMED = 4
"""So many words before بهنام may somebody without a name stand."""


class Scan:
    """The state of one pass over a text."""

    def __init__(self, surfaces: Surfaces, abbreviations: frozenset[str], raw: str) -> None:
        self.surfaces, self.words, self.abbreviations = surfaces, surfaces.words, abbreviations
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
        self.broken = 0  # over so many line ends the sentence may still run on
        self.ran_on = 0  # where it last did
        self.spelt = -1  # the last name that letters' names spell out

    def run(self) -> Text:
        """Take the text apart."""
        tokens = self.tokens
        resolve = self.surfaces.resolve
        simple = self.surfaces.simple
        count, pending = 0, False
        parts = SCAN.split(self.raw)
        surfaces, edges = parts[1::2], list(accumulate(map(len, parts)))
        for surface, word, start, end in zip(surfaces, map(simple.get, surfaces), edges[::2], edges[1::2]):  # noqa: B905 (a gap is last)
            if word is None:
                found = resolve(surface)
                if isinstance(found, Mark):
                    self._mark(found, start, end)
                    count, pending = len(tokens), self.continuous >= 0
                    continue
                word = found
            if pending:
                pending = False
                if self._continues(end, word):
                    continue
            if word.key in _SPELT and self._spells(end, word):
                count = len(tokens)
                continue
            tokens.append(Token(count, start, end, word, word.key))
            count += 1
        self._end_line()
        self._rejoin()
        self._headlines()
        return Text(self.raw, tokens, self.sentences, self.quotes)

    # -- words that join or split --------------------------------------------------------------------------------
    def _mark(self, mark: Mark, start: int, end: int) -> None:
        kind = mark.kind
        if kind == "punct":
            self._punctuation(mark.word, start, end)
        elif kind == "line":
            if not self._runs_on():
                self._end_line()
        elif kind == "parts":
            self.continuous = -1
            if mark.word.key in self.surfaces.splitter.called and not self._is_somebody_unnamed():
                self._add(start, end, mark.word)
                return
            for a, b, word in mark.parts:
                self._add(start + a, start + b, word)
        elif kind == "continuous":
            self.continuous = len(self.tokens) if self._may_continue() else -1
            self._add(start, end, mark.word)
        else:
            self.continuous = -1
            joined = self._join_half(mark, end) if kind == "half" else self._join_ending(mark, end)
            if not joined and self._is_ezafe_of_quotation(mark, start):
                self.tokens[-1].end = end  # no letter is lost
            elif not joined:
                self._add(start, end, mark.word)

    def _is_somebody_unnamed(self) -> bool:
        """Whether somebody stands before who is not named yet, so that what follows says what he is called: مردی
        *بهنام* کریم, یک مرد ۳۰ ساله *بهنام* کریم; but پولیس *بهنام احمدی* را گرفت."""
        near = self.tokens[max(self.line_first, len(self.tokens) - _UNNAMED) :]
        last = near[-1].key if near else ""
        one = last.endswith("ی") and self.words.word(last[:-1]).noun  # جوانی بهنام رضا
        return one or any(t.word.indefinite or t.word.number is not None for t in near)

    def _add(self, start: int, end: int, word: Word) -> None:
        self.tokens.append(Token(len(self.tokens), start, end, word, word.key))

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
        whole = self.words.word(token.key + word.key)
        if not whole.verbs:
            return False
        token.end, token.word, token.key = end, whole, whole.key
        return True

    def _spells(self, end: int, word: Word) -> bool:
        """Join a letter's name to those before it, where they spell out a name: ام سی سی, یو ان دی پی."""
        tokens, at = self.tokens, len(self.tokens) - 1
        if at < self.line_first or at < self.first:
            return False
        if self.spelt != at:
            at -= 1
            letters = at >= self.line_first and at >= self.first and tokens[at + 1].key in _SPELT
            if not letters or tokens[at].key not in _SPELT or tokens[at].key in _PRONOUNS:
                return False
        key = "".join(token.key for token in tokens[at:]) + word.key
        del tokens[at + 1 :]
        whole = self.words.word(key)
        tokens[at].end, tokens[at].word, tokens[at].key = end, whole, whole.key
        self.spelt = at
        return True

    def _join_ending(self, mark: Mark, end: int) -> bool:
        """Join ها، تر or ای to the word before it in the same line."""
        if len(self.tokens) == self.line_first:
            return False
        token = self.tokens[-1]
        key = token.key
        if token.word.kind != "word" or not 1 < len(key) <= LONGEST:
            return False
        ending = mark.word.key
        if mark.kind == "after-heh":
            if key[-1] != "ه" or (len(key) < 4 and key != "شده"):
                return False
            if ending[0] == "گ":
                key = key[:-1]  # باشنده گان، زخمی شده گان
            word = token.word if ending == "ی" and key not in self.words.heh else self.words.word(key + ending)
        else:
            word = self.words.word(key + ending)
            if ending in COMPARISON and not word.comparative:
                return False
        token.end, token.word, token.key = end, word, word.key
        return True

    def _is_ezafe_of_quotation(self, mark: Mark, start: int) -> bool:
        """Whether ی right behind a closing mark is the ezafe of what is quoted, and no word: ولسوالی «دره»ی پنجشیر."""
        if mark.word.key != "ی" or len(self.tokens) == self.line_first or self.tokens[-1].key not in ("»", "”"):
            return False
        return not self.raw[self.tokens[-1].end : start].strip("\u200c\u200d")

    def _join_half(self, mark: Mark, end: int) -> bool:
        """Join the second half of گفت و گو or گفت وگو, written apart, to the first."""
        half = mark.word.key.removeprefix("و")
        at = len(self.tokens) - (1 if half != mark.word.key else 2)
        first = next(one for other, one in PAIRED.items() if half.startswith(other))
        if at < self.line_first or self.tokens[at].key != first:
            return False
        if half == mark.word.key and self.tokens[at + 1].key != "و":
            return False
        token = self.tokens[at]
        word = self.words.word(f"{token.key}و{half}")
        del self.tokens[at + 1 :]
        token.end, token.word, token.key = end, word, word.key
        return True

    # -- sentences and quotations --------------------------------------------------------------------------------
    def _punctuation(self, word: Word, start: int, end: int) -> None:
        self.continuous = -1
        at = len(self.tokens)
        self._add(start, end, word)
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
            and ARABIC(self.raw[end])
        ):
            self._end_sentence()  # the space after the full stop was lost

    def _is_abbreviation(self, at: int) -> bool:
        if self.tokens[at].key != "." or at == self.first:
            return False
        before = self.tokens[at - 1]
        if before.word.kind == "number":
            return at - 1 == self.line_first  # a numbered line
        short = (len(before.key) == 1 and before.word.kind != "punct") or before.key in self.abbreviations
        return short or self._is_initial(at)

    def _is_initial(self, at: int) -> bool:
        """Whether a full stop ends the name of a Latin letter, beside another that a full stop ends: اس. جی. شنکر."""
        tokens = self.tokens
        if tokens[at - 1].key not in _LETTERS:
            return False
        second = at - 3 >= self.first and tokens[at - 2].key == "." and tokens[at - 3].key in _LETTERS
        return second or _INITIAL.match(self.raw, tokens[at].end) is not None

    def _follows(self, end: int, marks: frozenset[str]) -> bool:
        return self.raw[end : end + 1] in marks if end < len(self.raw) else False

    def _space_follows(self, end: int) -> bool:
        raw, size = self.raw, len(self.raw)
        while end < size and raw[end] in DROPPED:
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

    def _runs_on(self) -> bool:
        """Whether a sentence runs on over a line's end, as where a link stands in a line of its own: behind a word that
        opens what is not there yet, and once more behind that, until its verb comes."""
        if len(self.tokens) == self.first or len(self.tokens) - self.first > _LONGEST_BROKEN:
            return False
        last = self.tokens[-1]
        if last.key in _OPEN_ENDS:
            self.broken = 2
        elif self.broken and (last.word.kind == "punct" or any(_finite(t.word) for t in self.tokens[self.ran_on :])):
            self.broken = 0
        else:
            self.broken = max(self.broken - 1, 0)
        if self.broken:
            self.continuous, self.ran_on = -1, len(self.tokens)
        return self.broken > 0

    def _end_line(self) -> None:
        self.continuous, self.broken = -1, 0
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
                or (ended and (titles or "." in (last, before)))
                or last == ":"
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
