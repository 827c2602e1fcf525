"""Who and where: the mentions of a text and the actors they stand for."""

from __future__ import annotations

from functools import lru_cache

from rawi.lexicon import Lexicon, load
from rawi.text.model import Text
from rawi.time.model import Times
from rawi.who.coreference.resolve import Cast
from rawi.who.english import translate
from rawi.who.mentions import Mentions
from rawi.who.model import Who
from rawi.who.nodes import Node
from rawi.who.phrases.sentences import PhraseReader
from rawi.who.unlisted import Unlisted
from rawi.who.words.vocabulary import Vocabulary


class Finder:
    """Holds the compiled lexicon of the who room; `find` reads one text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.vocabulary = Vocabulary(lexicon)
        self.unlisted = Unlisted(lexicon, self.vocabulary)

    def find(self, text: Text, times: Times) -> Who:
        """The mentions of a text, outermost ones in order, and the actors they stand for."""
        reader = PhraseReader(self.vocabulary, text, times)
        cast = Cast(self.vocabulary, text, reader.keys, reader.lemmas)
        # headlines name people and bodies in short; they are read when the report has told the whole names
        order = sorted(range(len(text.sentences)), key=lambda s: text.sentences[s].headline)
        nodes: list[Node] = []
        for number in order:
            sentence = text.sentences[number]
            found = reader.sentence(sentence.first, sentence.last)
            for node in found:
                node.sentence = number
                cast.resolve(node)
            nodes.extend(found)
        translate(cast, nodes)
        return Mentions(cast).who(nodes)


@lru_cache(maxsize=2)
def _finder(lexicon: Lexicon) -> Finder:
    return Finder(lexicon)


def find(text: Text, times: Times, lexicon: Lexicon | None = None) -> Who:
    """The actors and places of a text, with the packaged lexicon where none is given."""
    return _finder(lexicon or load()).find(text, times)
