"""Clauses of a sentence in one line each, for tables of what the parser should find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.parse import ClauseParser
from rawi.lexicon import load
from rawi.text import Analyser
from rawi.text.model import Text
from rawi.time.find import find as find_times
from rawi.who import Finder

Shown = Callable[[str], list[str]]


def _phrase(text: Text, phrase: Phrase) -> str:
    function = "را" if phrase.ra else phrase.func
    words = " ".join(t.key for t in text.tokens[phrase.first : phrase.last])
    return f"{function}{'+' if phrase.attached else ''}: {words}"


def _clause(text: Text, clause: Clause) -> str:
    verb = clause.verb
    name = "—" if verb is None else f"{verb.lemma} {verb.tense}"
    if verb is not None:
        name += "".join(f" {mark}" for mark in ("passive", "negated", "elided") if getattr(verb, mark))
    return " | ".join([f"{clause.relation} {name}", *(_phrase(text, p) for p in clause.phrases)])


@pytest.fixture(scope="session")
def shown() -> Shown:
    """A sentence's clauses as lines: relation, verb, tense, then phrases as ``function: words``.

    Words are keys (no joiners); ``را`` marks the object, ``+`` what hangs on it.
    """
    lexicon = load()
    analyser, finder, parser = Analyser(lexicon), Finder(lexicon), ClauseParser(lexicon)

    def lines(sentence: str) -> list[str]:
        text = analyser.analyse(sentence)
        times = find_times(text, date(2025, 1, 15), lexicon)
        return [_clause(text, c) for c in parser.parse(text, times, finder.find(text, times))]

    return lines
