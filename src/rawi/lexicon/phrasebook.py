"""Longest match of fixed phrases over folded tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Keyed(Protocol):
    """Anything with a folded ``key``, such as a token."""

    key: str


class PhraseBook(Generic[T]):
    """Phrases of one or more keys with a value each; `match` finds the longest that begins at a token.

    Looking up is one dictionary access for a token that begins no phrase, so a text is scanned in linear time.
    """

    def __init__(self, phrases: Iterable[tuple[Sequence[str], T]] = ()) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for keys, value in phrases:
            self.add(keys, value)

    def add(self, keys: Sequence[str], value: T) -> None:
        """Add a phrase; the same keys added again replace the value."""
        if not keys:
            return
        options = [o for o in self._by_first.get(keys[0], []) if o[0] != tuple(keys)]
        options.append((tuple(keys), value))
        options.sort(key=lambda option: -len(option[0]))
        self._by_first[keys[0]] = options

    def match(self, tokens: Sequence[Keyed], at: int, last: int) -> tuple[int, T] | None:
        """The longest phrase that begins at ``tokens[at]`` and ends by ``last``: its length and value."""
        options = self._by_first.get(tokens[at].key)
        if options is None:
            return None
        for keys, value in options:
            size = len(keys)
            if size == 1 or (at + size <= last and all(tokens[at + k].key == keys[k] for k in range(1, size))):
                return size, value
        return None

    def single(self, key: str) -> T | None:
        """The value of a phrase of one word."""
        return next((value for keys, value in self._by_first.get(key, ()) if len(keys) == 1), None)
