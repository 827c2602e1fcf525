"""ETags: an answer that the asker has already is not sent again (RFC 9110, 13.1.2)."""

from __future__ import annotations

import hashlib
from typing import Any

from litestar.types import HTTPScope, Message, Receive, Send

from rawi.desk.safety.answers import Layer, header

_KEPT = (b"etag", b"cache-control", b"set-cookie", b"vary", b"link")
"""Headers that a 304 carries too."""


def tags(app: Layer) -> Layer:
    """A layer that gives each whole answer to a GET its hash as ETag, and answers 304 where nothing changed.

    Answers that come in parts, and those that have an ETag, pass through as they are.
    """

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        if scope["method"] != "GET":
            await app(scope, receive, send)
            return
        begun: list[Any] = []

        async def tagged(message: Message) -> None:
            if message["type"] == "http.response.start":
                begun.append(message)
                return
            start = begun.pop() if begun else None
            if start and message["type"] == "http.response.body" and _whole(start, message):
                start, message = _compared(scope, start, message)
            if start:
                await send(start)
            await send(message)

        await app(scope, receive, tagged)

    return layer


def _whole(start: Any, body: Any) -> bool:
    there = {k.lower() for k, _ in start["headers"]}
    return start["status"] == 200 and not body.get("more_body") and b"etag" not in there


def _compared(scope: HTTPScope, start: Any, body: Any) -> tuple[Any, Any]:
    """The answer with its tag, or 304 in its place."""
    tag = f'"{hashlib.blake2b(body["body"], digest_size=12).hexdigest()}"'
    start["headers"] = [*start["headers"], (b"etag", tag.encode())]
    if tag not in (t.strip().removeprefix("W/") for t in header(scope, "if-none-match").split(",")):
        return start, body
    kept = [h for h in start["headers"] if h[0].lower() in _KEPT]
    return {**start, "status": 304, "headers": kept}, {**body, "body": b""}
