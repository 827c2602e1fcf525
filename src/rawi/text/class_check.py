"""Whether the examples of the lexicon's classes of words show what the words do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rawi.lexicon import Lexicon
from rawi.lexicon.examples import Problem, run
from rawi.lexicon.kinds_classes import WordClass
from rawi.text.classes import classes_of, keys_in
from rawi.text.phrases import keys_of


def problems(lexicon: Lexicon, tell: Callable[[str], str]) -> Iterator[Problem]:
    """Entries whose words make no difference to an example, or make one to a counter-example; words that are several.

    ``tell`` gives what a reader of this lexicon makes of a text.
    """
    for name, entry in lexicon.of(WordClass).items():
        several = [word for word in entry.words if len(keys_of(word)) != 1]
        yield from (("classes", name, f"a word of a class is one word: {word}") for word in several)
    check = _Check(lexicon, tell)
    yield from run("classes", lexicon.of(WordClass), check.shows)


class _Check:
    """What the words of an entry change."""

    def __init__(self, lexicon: Lexicon, tell: Callable[[str], str]) -> None:
        self.lexicon, self.tell = lexicon, tell

    def shows(self, text: str, _: str, entry: WordClass) -> bool:
        """The text is read otherwise without the entry's words."""
        read = self.tell(text)
        with self._without(entry):
            return self.tell(text) != read

    @contextmanager
    def _without(self, entry: WordClass) -> Iterator[None]:
        """The classes that the rooms share, for a while without an entry's words."""
        classes = classes_of(self.lexicon)
        kept = classes[entry.name]
        classes[entry.name] = kept - keys_in(entry)
        try:
            yield
        finally:
            classes[entry.name] = kept
