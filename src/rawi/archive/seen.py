"""Whom reports' actors were found to be, for as long as nothing has changed that this rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable

from rawi.record import Actor

_MOST = 20_000


class Seen:
    """An actor that says the same of itself in another report is the same again, without being looked up and judged:
    unless another actor was given one of its keys, or something was learnt of one that it was compared with."""

    def __init__(self) -> None:
        self._found: dict[Hashable, int] = {}
        self._by_key: dict[str, set[Hashable]] = defaultdict(set)
        self._by_actor: dict[int, set[Hashable]] = defaultdict(set)

    def forget(self) -> None:
        """Drop everything."""
        self._found.clear()
        self._by_key.clear()
        self._by_actor.clear()

    def get(self, actor: Actor) -> int | None:
        """Whom it was found to be."""
        return self._found.get(_said(actor))

    def keep(self, actor: Actor, id: int, keys: Iterable[str], compared: Iterable[int]) -> None:
        """It was found to be this one, by these keys, after it was compared with these."""
        if len(self._found) > _MOST:
            self.forget()
        said = _said(actor)
        self._found[said] = id
        for key in keys:
            self._by_key[key].add(said)
        for other in compared:
            self._by_actor[other].add(said)

    def added(self, keys: Iterable[str]) -> None:
        """Somebody was given these keys."""
        for key in keys:
            self._drop(self._by_key.pop(key, ()))

    def changed(self, id: int) -> None:
        """Something was learnt of somebody."""
        self._drop(self._by_actor.pop(id, ()))

    def _drop(self, gone: Iterable[Hashable]) -> None:
        for said in gone:
            self._found.pop(said, None)


def _said(actor: Actor) -> Hashable:
    """All that is looked at in an actor."""
    return (
        *(actor.name, actor.name_en, actor.kind, actor.transliterated),
        *(actor.country, actor.wikidata, actor.roles),
    )
