"""Phrases kept by their first word, of which the longest that stands in a text is found."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Generic, TypeVar

from rawi.lexicon.phrasebook import Node, grow

V = TypeVar("V")


class Book(Generic[V]):
    """Phrases by their first key; `match` takes the longest, by each word's key or else its lemma."""

    def __init__(self) -> None:
        self.by_first: dict[str, Node[V]] = {}

    def add(self, keys: Sequence[str], value: V) -> None:
        """Add a phrase; the first value of the same keys stays."""
        node = grow(self.by_first, keys)
        if node is not None and not node.ends:
            node.ends, node.value = True, value

    def single(self, key: str) -> bool:
        """Whether a word is a whole phrase."""
        node = self.by_first.get(key)
        return node is not None and node.ends

    def further(self, key: str) -> Container[str]:
        """The words that may follow one with which phrases begin."""
        node = self.by_first.get(key)
        return (node.children if node is not None else None) or ()

    def match(self, keys: Sequence[str], lemmas: Sequence[str], at: int, last: int) -> tuple[int, V] | None:
        """The longest phrase that begins at ``at`` and ends by ``last``: its length and value."""
        best: Node[V] | None = None
        children: dict[str, Node[V]] | None = self.by_first
        size, i = 0, at
        while children is not None:
            key, lemma = keys[i], lemmas[i]
            node = children.get(key)
            if lemma != key and (other := children.get(lemma)) is not None:
                if node is not None:
                    further, end = _longest([node, other], keys, lemmas, i, last)
                    best, size = (best, size) if further is None else (further, end - at)
                    break
                node = other
            if node is None:
                break
            i += 1
            if node.ends:
                best, size = node, i - at
            if i >= last:
                break
            children = node.children
        return (size, best.value) if best is not None else None  # type: ignore[return-value]


def _longest(
    ways: list[Node[V]], keys: Sequence[str], lemmas: Sequence[str], at: int, last: int
) -> tuple[Node[V] | None, int]:
    """Of phrases that go on with a word both by its key and by its lemma, the longest, and where it ends."""
    best, end = None, at
    while ways:
        at += 1
        ended = next((node for node in ways if node.ends), None)
        if ended is not None:
            best, end = ended, at
        ways = _following(ways, keys[at], lemmas[at]) if at < last else []
    return best, end


def _following(ways: list[Node[V]], key: str, lemma: str) -> list[Node[V]]:
    """How phrases may go on with a word: by its key, and by its lemma."""
    forms = (key,) if key == lemma else (key, lemma)
    return [way.children[form] for way in ways if way.children for form in forms if form in way.children]
