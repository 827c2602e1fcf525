"""Whether the lexicon's examples of the clauses room show what they should."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.clauses.model import Clause
from rawi.clauses.parse import RELATIONS, ClauseParser
from rawi.lexicon import Lexicon
from rawi.lexicon.examples import Problem, run
from rawi.lexicon.kinds_what import FunctionWord, Homograph, Modal, Naming
from rawi.text.analyser import Analyser
from rawi.text.model import Text
from rawi.text.phrases import keys_of
from rawi.time.find import find as find_times
from rawi.who import Finder


def problems(lexicon: Lexicon, analyser: Analyser, finder: Finder, parser: ClauseParser) -> Iterator[Problem]:
    """Entries whose examples do not show them, or whose counter-examples do."""
    check = _Check(lexicon, analyser, finder, parser)
    yield from run("function_words", lexicon.of(FunctionWord), check.function_word)
    yield from run("homographs", lexicon.of(Homograph), check.homograph)
    yield from run("namings", lexicon.of(Naming), check.naming)
    yield from run("modals", lexicon.of(Modal), check.modal)


class _Check:
    """What a text shows of an entry of each file."""

    def __init__(self, lexicon: Lexicon, analyser: Analyser, finder: Finder, parser: ClauseParser) -> None:
        self.lexicon, self.analyser, self.finder, self.parser = lexicon, analyser, finder, parser

    def function_word(self, text: str, name: str, word: FunctionWord) -> bool:
        """The word does in the text what its role says."""
        taken, clauses = self._parse(text)
        entry = f"function_words:{name}"
        if word.role == "prep":
            return any(p.entry == entry and p.func == word.canon for c in clauses for p in c.phrases)
        if word.role == "sub" and not any(c.relation == RELATIONS[word.relation or "time"] for c in clauses):
            return False
        if word.role == "adverb" and not any(c.adverbs for c in clauses):
            return False
        return any(
            found is not None and found[1][1] == entry
            for found in (
                self.parser.words.functions.match(taken.keys, at, len(taken.keys)) for at in range(len(taken.tokens))
            )
        )

    def homograph(self, text: str, _: str, words: Homograph) -> bool:
        """A word of the list is no verb; or, of two verbs that share a form, it is the one after such words."""
        taken, clauses = self._parse(text)
        groups = [c.verb for c in clauses if c.verb is not None]
        if words.verb:
            return any(group.lemma == words.verb for group in groups)
        listed = {keys_of(w)[0] for w in words.words}
        verbs = {i for group in groups for i in range(group.first, group.last)}
        return any(t.key in listed and t.word.verbs and t.index not in verbs for t in taken.tokens)

    def naming(self, text: str, _: str, naming: Naming) -> bool:
        """The verb has an object and what that is called."""
        lemmas = {keys_of(v)[-1] for v in naming.verbs}
        return any(
            c.verb is not None and c.verb.lemma in lemmas and any(p.predicative for p in c.phrases)
            for c in self._parse(text)[1]
        )

    def modal(self, text: str, _: str, modal: Modal) -> bool:
        """The verb stands over another and gives it its aspect."""
        return any(c.modal == modal.gloss and c.modal_aspect == modal.aspect for c in self._parse(text)[1])

    def _parse(self, text: str) -> tuple[Text, list[Clause]]:
        taken = self.analyser.analyse(text)
        times = find_times(taken, None, self.lexicon)
        return taken, self.parser.parse(taken, times, self.finder.find(taken, times))
