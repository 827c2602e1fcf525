"""OPTIONS answers with all methods of an address: the framework forgets those that were registered later."""

from __future__ import annotations

from collections.abc import Iterable

from litestar.routes import BaseRoute, HTTPRoute
from litestar.types import HTTPScope, Message, Receive, Send

from rawi.desk.safety.answers import Layer


def options(app: Layer, routes: Iterable[BaseRoute]) -> Layer:
    """A layer that puts the right Allow on answers to OPTIONS (RFC 9110, 10.2.1)."""
    allowed = {r.path_format: ", ".join(sorted(r.route_handler_map)) for r in routes if isinstance(r, HTTPRoute)}

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        async def with_allow(message: Message) -> None:
            methods = allowed.get(scope.get("path_template", ""))
            if message["type"] == "http.response.start" and methods:
                others = [h for h in message["headers"] if h[0].lower() != b"allow"]
                message["headers"] = [*others, (b"allow", methods.encode())]
            await send(message)

        await app(scope, receive, with_allow if scope["method"] == "OPTIONS" else send)

    return layer
