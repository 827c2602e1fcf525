"""Answers are sent compressed to whoever takes them so (RFC 9110, 8.4): over a slow line, pages come in a fifth."""

from __future__ import annotations

import gzip
import re
from functools import lru_cache
from typing import Any

from litestar.types import HTTPScope, Message, Receive, Send

from rawi.desk.safety.answers import Layer, header

_LEAST = 1024
"""Bytes below which nothing is won."""
_TEXTS = re.compile(rb"text/|application/(?:[a-z.+-]*json|javascript)|image/svg")
_SECRET = b'name="_csrf_token"'
"""What a form's token stands in. How far an answer shrinks would tell of it (BREACH), so that it is sent as it is."""


def packing(app: Layer) -> Layer:
    """A layer that compresses whole answers of text to whoever takes gzip. Their ETags become weak: the bytes on the
    line are others, what they say is the same."""

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        if not _taken(header(scope, "accept-encoding")):
            await app(scope, receive, send)
            return
        begun: list[Any] = []

        async def packed(message: Message) -> None:
            if message["type"] == "http.response.start":
                begun.append(message)
                return
            start = begun.pop() if begun else None
            if start and start["status"] == 304 and "W/" in header(scope, "if-none-match"):
                start["headers"] = _weak(start["headers"])
            if start and message["type"] == "http.response.body" and _worth(start, message):
                message["body"] = _gzipped(message["body"])
                start["headers"] = _headers(start["headers"], len(message["body"]))
            if start:
                await send(start)
            await send(message)

        await app(scope, receive, packed)

    return layer


def _taken(accepted: str) -> bool:
    """Whether gzip is among what is accepted, and not refused (``gzip;q=0``)."""
    for coding in accepted.lower().split(","):
        name, _, weight = coding.partition(";")
        if name.strip() in ("gzip", "*"):
            return not re.fullmatch(r"\s*q=0(\.0*)?\s*", weight)
    return False


def _worth(start: Any, body: Any) -> bool:
    there = {k.lower(): v for k, v in start["headers"]}
    whole, size = not body.get("more_body"), len(body.get("body", b""))
    text = _TEXTS.match(there.get(b"content-type", b""))
    return bool(whole and size >= _LEAST and text and b"content-encoding" not in there and _SECRET not in body["body"])


@lru_cache(maxsize=64)
def _gzipped(body: bytes) -> bytes:
    """No time is written: the same answer is the same bytes."""
    return gzip.compress(body, 6, mtime=0)


def _headers(headers: list[tuple[bytes, bytes]], size: int) -> list[tuple[bytes, bytes]]:
    others = [h for h in _weak(headers) if h[0].lower() != b"content-length"]
    return [
        *others,
        (b"content-length", str(size).encode()),
        (b"content-encoding", b"gzip"),
        (b"vary", b"Accept-Encoding"),
    ]


def _weak(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(k, b"W/" + v if k.lower() == b"etag" and not v.startswith(b"W/") else v) for k, v in headers]
