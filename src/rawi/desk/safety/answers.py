"""Refusals by the layers, which stand before the app: a problem for programs, a line of text for people."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec
from litestar.datastructures import Headers
from litestar.types import HTTPScope, Receive, Send

Layer = Callable[[HTTPScope, Receive, Send], Awaitable[None]]
"""An ASGI app as far as it answers HTTP."""

API = "/api/"
"""What programs ask; everything else is for people."""


async def refuse(
    scope: HTTPScope, send: Send, status: int, title: str, detail: str, *more: tuple[bytes, bytes]
) -> None:
    """Answer with a problem (RFC 9457), or for people with its detail."""
    if scope["path"].startswith(API):
        kind, body = b"application/problem+json", problem(status, title, detail)
    else:
        kind, body = b"text/plain; charset=utf-8", f"{detail}\n".encode()
    await answer(send, status, kind, body, *more)


def problem(status: int, title: str, detail: str) -> bytes:
    """The JSON of a problem of no type of its own."""
    return msgspec.json.encode({"type": "about:blank", "title": title, "status": status, "detail": detail})


async def answer(send: Send, status: int, kind: bytes, body: bytes, *more: tuple[bytes, bytes]) -> None:
    """One whole answer."""
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", kind), length, *more]})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def header(scope: HTTPScope, name: str) -> str:
    """A header of a request, or nothing."""
    return Headers.from_scope(scope).get(name, "")
