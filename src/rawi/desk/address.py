"""The address bar holds the whole question: filters out of an address, and addresses that ask a little more or less."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode

from litestar import Request

from rawi.archive.filters import Filters

NAMES = {
    "actor": "actors",
    "role": "role",
    "type": "types",
    "mode": "mode",
    "context": "context",
    "place": "place",
    "from": "first",
    "to": "last",
    "standing": "standings",
    "claimant": "claimant",
    "outlet": "outlet",
    "aspect": "aspects",
    "country": "country",
    "province": "province",
    "q": "text",
}
"""Names in the address and the fields of `Filters` that they fill."""
_ORDER = {name: i for i, name in enumerate(NAMES)}
"""One question has one address, in whatever order it was put."""
MANY = ("actor", "type", "standing", "aspect")
"""Those that may be given more than once."""


@dataclass(frozen=True, slots=True)
class Address:
    """A path and its query, in order. Changing a question begins its list anew, so the place in the list goes."""

    path: str
    pairs: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def of(request: Request[Any, Any, Any]) -> Address:
        """The address of a request."""
        given = [(k, v.strip()) for k, v in request.query_params.multi_items() if k not in ("lang", "token")]
        pairs = sorted((p for p in given if p[1]), key=lambda p: _ORDER.get(p[0], len(_ORDER)))
        return Address(request.url.path, tuple(pairs))

    def __str__(self) -> str:
        return f"{quote(self.path)}?{'&'.join(_encoded(*p) for p in self.pairs)}" if self.pairs else quote(self.path)

    def at(self, path: str) -> Address:
        """The same question elsewhere."""
        return Address(path, self.pairs)

    def get(self, name: str) -> str:
        """The first value of a name, or nothing."""
        return next((v for k, v in self.pairs if k == name), "")

    def all(self, name: str) -> list[str]:
        """All values of a name."""
        return [v for k, v in self.pairs if k == name]

    def set(self, name: str, value: str) -> Address:
        """With this value for a name, in place of any other; without the name where the value is empty."""
        kept = [(k, v) for k, v in self.pairs if k not in (name, "after")]
        return Address(self.path, (*kept, (name, value)) if value else tuple(kept))

    def add(self, name: str, value: str) -> Address:
        """With one value more, or in place of the old one where a name takes one only."""
        if name not in MANY:
            return self.set(name, value)
        return Address(self.path, (*self.drop(name, value).pairs, (name, value)))

    def drop(self, name: str, value: str = "") -> Address:
        """Without this value of a name, or without any."""
        gone = [(k, v) for k, v in self.pairs if k == "after" or (k == name and value in ("", v))]
        return Address(self.path, tuple(p for p in self.pairs if p not in gone))

    def asked(self) -> list[tuple[str, str]]:
        """What narrows the ledger, in the order of the address."""
        return [(k, v) for k, v in self.pairs if k in NAMES and k != "role"]

    def filters(self, limit: int = 50) -> Filters:
        """The question as the archive takes it."""
        told: dict[str, Any] = {}
        for key, field in NAMES.items():
            told[field] = tuple(self.all(key)) if key in MANY else self.get(key)
        return Filters(**told, limit=limit)


@lru_cache(maxsize=16_384)
def _encoded(name: str, value: str) -> str:
    """One pair of a query: a page has hundreds of addresses of the same few."""
    return urlencode(((name, value),))
