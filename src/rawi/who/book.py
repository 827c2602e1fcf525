"""Phrases kept by their first word, of which the longest that stands in a text is found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from rawi.lexicon.phrasebook import Node

V = TypeVar("V")


class Book(Generic[V]):
    """Phrases by their first key; `match` takes the longest, by each word's key or else its lemma."""

    def __init__(self) -> None:
        self.by_first: dict[str, Node[V]] = {}

    def add(self, keys: Sequence[str], value: V) -> None:
        """Add a phrase; the first value of the same keys stays."""
        children, node = self.by_first, None
        for key in keys:
            node = children.setdefault(key, Node())
            children = node.children
        if node is not None and not node.ends:
            node.ends, node.value = True, value

    def single(self, key: str) -> bool:
        """Whether a word is a whole phrase."""
        node = self.by_first.get(key)
        return node is not None and node.ends

    def is_longer(self, key: str) -> bool:
        """Whether a word begins a phrase of several."""
        node = self.by_first.get(key)
        return node is not None and bool(node.children)

    def match(self, keys: Sequence[str], lemmas: Sequence[str], at: int, last: int) -> tuple[int, V] | None:
        """The longest phrase that begins at ``at`` and ends by ``last``: its length and value."""
        key, lemma = keys[at], lemmas[at]
        one, other = self.by_first.get(key), self.by_first.get(lemma) if lemma != key else None
        if one is None or other is None:
            one = one or other
            if one is None:
                return None
            if at + 1 >= last or not one.children:
                return (1, one.value) if one.ends else None  # type: ignore[return-value]
            options = [one]
        else:
            options = [one, other]
        best: Node[V] | None = None
        size, i = 0, at
        while options:
            i += 1
            for node in options:
                if node.ends:
                    best, size = node, i - at
                    break
            if i >= last:
                break
            further = [node.children for node in options if node.children]
            if not further:
                break
            options = _following(further, keys[i], lemmas[i])
        return (size, best.value) if best is not None else None  # type: ignore[return-value]


def _following(ways: list[dict[str, Node[V]]], key: str, lemma: str) -> list[Node[V]]:
    """How phrases may go on with a word: by its key, and by its lemma."""
    found: list[Node[V]] = []
    for nodes in ways:
        one = nodes.get(key)
        if one is not None:
            found.append(one)
        other = nodes.get(lemma) if lemma != key else None
        if other is not None:
            found.append(other)
    return found
