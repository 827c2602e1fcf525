"""A connection is given back when its request is answered, however that ends.

The framework's own way (a dependency that yields) does not give back where another dependency of the same request
fails, so that a few requests with a bad parameter would leave no connection for anybody.
"""

from __future__ import annotations

import sqlite3
from contextvars import ContextVar

from litestar.types import HTTPScope, Message, Receive, Send

from rawi.desk.connections import Pool
from rawi.desk.safety.answers import Layer

_LENT: ContextVar[list[sqlite3.Connection]] = ContextVar("lent")


async def borrowed(pool: Pool) -> sqlite3.Connection:
    """A connection for the request that is being answered."""
    db = await pool.take()
    _LENT.get().append(db)
    return db


def lending(app: Layer, pool: Pool) -> Layer:
    """A layer that gives back what a request borrowed: when its answer begins, for then it is made, or at the end."""

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        lent: list[sqlite3.Connection] = []
        _LENT.set(lent)

        async def answered(message: Message) -> None:
            while lent:
                pool.give(lent.pop())
            await send(message)

        try:
            await app(scope, receive, answered)
        finally:
            while lent:
                pool.give(lent.pop(), whole=False)

    return layer
