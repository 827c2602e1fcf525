"""HEAD is GET without the body (RFC 9110, 9.3.2): the framework knows it only where it is told for each address."""

from __future__ import annotations

from litestar.types import HTTPScope, Message, Receive, Send

from rawi.desk.safety.answers import Layer


def heads(app: Layer) -> Layer:
    """A layer that answers HEAD with the headers of GET."""

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        async def without_body(message: Message) -> None:
            if message["type"] == "http.response.body":
                message["body"] = b""
            await send(message)

        if scope["method"] == "HEAD":  # a copy: the server still has to know
            asked: HTTPScope = {**scope, "method": "GET"}
            await app(asked, receive, without_body)
        else:
            await app(scope, receive, send)

    return layer
