"""Whether the lexicon's examples of the text room show what they should."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.lexicon import Lexicon
from rawi.lexicon.examples import Problem, run
from rawi.lexicon.kinds_text import Joined, NumberWord, Plurals, Spelling, Standard, Verb, WordList
from rawi.text.analyser import Analyser
from rawi.text.letters import letters
from rawi.text.model import Text, Token


def problems(lexicon: Lexicon, analyser: Analyser) -> Iterator[Problem]:
    """Entries whose examples do not show them, or whose counter-examples do."""
    check = _Check(analyser)
    yield from run("verbs", lexicon.of(Verb), check.verb)
    yield from run("numbers", lexicon.of(NumberWord), check.number)
    yield from run("plurals", lexicon.of(Plurals), check.plural)
    yield from run("joined", lexicon.of(Joined), check.joined)
    yield from run("spellings", lexicon.of(Spelling), check.spelling)
    yield from run("words", lexicon.of(WordList), check.listed)
    yield from run("standards", lexicon.of(Standard), check.standard)


class _Check:
    """What a text shows of an entry of each file."""

    def __init__(self, analyser: Analyser) -> None:
        self.analyser = analyser

    def verb(self, text: str, _: str, verb: Verb) -> bool:
        """A form of the verb stands in the text and is read as this verb before any other."""
        lemma = letters(verb.infinitive)
        return any(t.word.verbs and t.word.verbs[0].lemma == lemma for t in self._tokens(text))

    def number(self, text: str, _: str, number: NumberWord) -> bool:
        """A word of the text has the value."""
        return any(t.word.kind == "word" and t.word.number == number.value for t in self._tokens(text))

    def plural(self, text: str, _: str, plurals: Plurals) -> bool:
        """A word of the text is read as the plural of a singular of the list."""
        pairs = {letters(plural): letters(singular) for plural, singular in plurals.pairs.items()}
        return any(
            t.word.plural and any(t.key.startswith(p) and t.word.lemma == s for p, s in pairs.items())
            for t in self._tokens(text)
        )

    def joined(self, text: str, _: str, joined: Joined) -> bool:
        """A phrase of the list is read as several words where it is written as one."""
        taken = self.analyser.analyse(text)
        phrases = [[self.analyser.key(w) for w in phrase.split()] for phrase in joined.phrases]
        return any(
            self._stands(taken, at, phrase) and not any(c.isspace() for c in taken.quote(at, at + len(phrase)))
            for at in range(len(taken.tokens))
            for phrase in phrases
        )

    def spelling(self, text: str, _: str, spelling: Spelling) -> bool:
        """A variant is read as the spelling that stands for all."""
        canon, variants = letters(spelling.canon), [letters(v) for v in spelling.variants]
        taken = self.analyser.analyse(text)
        return any(
            t.key.startswith(canon) and letters(text[t.start : t.end]).startswith(tuple(variants)) for t in taken.tokens
        )

    def listed(self, text: str, _: str, words: WordList) -> bool:
        """A word of one of the lists is read as that list wants."""
        taken = self.analyser.analyse(text)
        return any(self._is_listed(taken, token, words) for token in taken.tokens)

    def _is_listed(self, text: Text, token: Token, words: WordList) -> bool:
        word = token.word

        def among(listed: tuple[str, ...], *forms: str) -> bool:
            return bool({letters(w) for w in listed} & set(forms))

        if among(words.known, word.key, word.lemma):
            return word.common
        if among(words.whole, word.key):
            return word.lemma == word.key
        if among(words.names, word.key):
            return not word.common
        if among(words.heh, word.key.removesuffix("ی")):
            return word.key.endswith(("ه", "هی"))
        if among(words.copular, word.key):
            follows = text.tokens[token.index + 1 : token.index + 2]
            return any(f.start == token.end and any(v.form == "copula" for v in f.word.verbs) for f in follows)
        if among(words.one_of, word.key):
            return word.indefinite
        if among(words.solid, word.key) or among(words.called, word.key):
            return True
        if word.clitic and among(words.owned, word.key.removesuffix(word.clitic)):
            return True
        if among(words.abbreviations, word.key):
            after = token.index + 1
            return after < len(text.tokens) - 1 and all(s.last != after + 1 for s in text.sentences)
        return False

    def standard(self, text: str, _: str, standard: Standard) -> bool:
        """A word of the text tells the standard."""
        told = {letters(w) for w in (*standard.prs, *standard.pes)}
        return any(t.key in told or t.word.lemma in told for t in self._tokens(text))

    def _tokens(self, text: str) -> list[Token]:
        return self.analyser.analyse(text).tokens

    @staticmethod
    def _stands(text: Text, at: int, keys: list[str]) -> bool:
        tokens = text.tokens[at : at + len(keys)]
        return len(tokens) == len(keys) and all(
            t.key == k or (t is tokens[-1] and t.key.removesuffix("ی") == k) for t, k in zip(tokens, keys, strict=True)
        )
