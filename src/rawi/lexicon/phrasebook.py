"""Longest match of fixed phrases over folded tokens: a trie of keys."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import compress
from typing import Generic, TypeVar

T = TypeVar("T")


def where(words: Sequence[str], known: Container[str], first: int = 0) -> list[int]:
    """Where words stand that are among some, counted from ``first``: the interpreter takes no step for each word."""
    return list(compress(range(first, first + len(words)), map(known.__contains__, words)))


class Node(Generic[T]):
    """Where a phrase may end (``ends``, with its value) and how it may go on."""

    __slots__ = ("children", "ends", "value")

    def __init__(self) -> None:
        self.children: dict[str, Node[T]] | None = None
        self.ends = False
        self.value: T | None = None


def grow(root: dict[str, Node[T]], keys: Sequence[str]) -> Node[T] | None:
    """The node where a phrase of these keys ends in the trie ``root``, made if it is not there; None of no keys."""
    children, node = root, None
    for key in keys:
        if node is not None:
            children = node.children = node.children or {}
        node = children.get(key)
        if node is None:
            node = children[key] = Node()
    return node


class PhraseBook(Generic[T]):
    """Phrases of one or more keys with a value each; `match` finds the longest that begins at a token.

    Looking up is one dictionary access for each token of the longest phrase, however many phrases there are.
    """

    def __init__(self, phrases: Iterable[tuple[Sequence[str], T]] = ()) -> None:
        self._root: dict[str, Node[T]] = {}
        self.starts: Mapping[str, object] = self._root
        """Keys that begin a phrase: loops over tokens look here before they call `match`."""
        for keys, value in phrases:
            self.add(keys, value)

    def add(self, keys: Sequence[str], value: T) -> None:
        """Add a phrase; the same keys added again replace the value."""
        node = grow(self._root, keys)
        if node is not None:
            node.ends, node.value = True, value

    def places(self, keys: Sequence[str], first: int, last: int) -> Sequence[int]:
        """Where, from ``first`` up to ``last``, a phrase may begin."""
        return where(keys[first:last], self._root, first)

    def standing(self, keys: Sequence[str], first: int, last: int) -> list[tuple[int, int]]:
        """Where phrases stand, and how many words the longest has there: what is asked of a whole text is asked so."""
        found: list[tuple[int, int]] = []
        for at in self.places(keys, first, last):
            node = self._root[keys[at]]
            if node.children is not None and at + 1 < last and keys[at + 1] in node.children:
                match = self.match(keys, at, last)
                if match is not None:
                    found.append((at, match[0]))
            elif node.ends:
                found.append((at, 1))
        return found

    def match(self, keys: Sequence[str], at: int, last: int) -> tuple[int, T] | None:
        """The longest phrase that begins at ``keys[at]`` and ends by ``last``: its length and value."""
        node = self._root.get(keys[at])
        best: Node[T] | None = None
        size, i = 0, at
        while node is not None:
            i += 1
            if node.ends:
                best, size = node, i - at
            if i >= last or node.children is None:
                break
            node = node.children.get(keys[i])
        return (size, best.value) if best is not None else None  # type: ignore[return-value]

    def after(self, key: str) -> Iterable[str]:
        """The words that may follow one with which phrases begin."""
        node = self._root.get(key)
        return (node.children if node is not None else None) or ()

    def single(self, key: str) -> T | None:
        """The value of a phrase of one word."""
        node = self._root.get(key)
        return node.value if node is not None and node.ends else None
