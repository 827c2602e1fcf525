"""Entities as the followthemoney library wants them: known properties, values that its types accept, one order.

Names and the like are kept as the library cleans them (it drops zero-width joiners); a statement's ``original_value``
keeps what stood there. Running text is kept as it came, for quotations count its code points.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from followthemoney import model
from followthemoney.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from followthemoney.property import Property

DATASET = "rawi"
PERSIAN, ENGLISH = "fas", "eng"
"""Languages as the library knows them: it refuses ``prs``."""


class Fact(NamedTuple):
    """One value of one property, and where it comes from."""

    prop: str
    value: str
    lang: str | None
    original: str | None
    origin: str | None


class Entity:
    """One entity as it is put together. ``origin`` says which report or account its facts come from, ``seen`` when that
    came into the archive."""

    def __init__(self, schema: str, id: str, origin: str = "", seen: str | None = None) -> None:
        self.schema, self.id, self._origin, self._seen = schema, id, origin or None, seen
        self.facts: list[Fact] = []
        self._told: set[tuple[str, str]] = set()

    def add(
        self,
        prop: str,
        values: str | Iterable[str | None] | None,
        lang: str | None = None,
        original: str | None = None,
        origin: str = "",
    ) -> Entity:
        """Values of a property; what the library's type does not accept is left out."""
        if not values:
            return self
        kind, longest = _kind(self.schema, prop)
        for value in (values,) if isinstance(values, str) else values:
            if not value:
                continue
            for fitting in _fitting(self.schema, prop, kind, longest, value):
                if (prop, fitting) not in self._told:
                    self._told.add((prop, fitting))
                    self.facts.append(Fact(prop, fitting, lang, original or value, origin or self._origin))
        return self

    def to_dict(self) -> dict[str, Any]:
        """The entity as the library's tools read it."""
        properties: dict[str, list[str]] = {}
        for fact in self.facts:
            properties.setdefault(fact.prop, []).append(fact.value)
        return {"id": self.id, "schema": self.schema, "properties": properties, "datasets": [DATASET]}

    def statements(self) -> Iterator[Statement]:
        """A statement for each value."""
        for fact in self.facts:
            yield Statement(
                entity_id=self.id,
                prop=fact.prop,
                schema=self.schema,
                value=fact.value,
                dataset=DATASET,
                lang=fact.lang,
                original_value=fact.original,
                first_seen=self._seen,
                origin=fact.origin,
            )


def _fitting(schema: str, name: str, kind: str, longest: int, value: str) -> tuple[str, ...]:
    """A value as the library keeps it: cleaned and cut, running text in pieces of the greatest length; or nothing. Ids
    of entities are Rawi's own."""
    if kind == "entity":
        return (value,)
    if kind != "text":
        return _clean(schema, name, value)
    return tuple(value[i : i + longest] for i in range(0, len(value), longest)) if value.strip() else ()


@lru_cache(maxsize=1 << 16)
def _clean(schema: str, name: str, value: str) -> tuple[str, ...]:
    prop = _property(schema, name)
    clean = prop.type.clean(value, format=prop.format)
    if not clean:
        return ()
    longest = prop.max_length
    return (clean if len(clean) <= longest else f"{clean[: longest - 1]}…",)


@lru_cache(maxsize=1 << 10)
def _kind(schema: str, name: str) -> tuple[str, int]:
    """The type of a property, and its greatest length."""
    prop = _property(schema, name)
    return prop.type.name, prop.max_length


@lru_cache(maxsize=1 << 10)
def _property(schema: str, name: str) -> Property:
    prop = model[schema].get(name)
    if prop is None or prop.stub:
        raise ValueError(f"{schema} has no property {name}")
    return prop
