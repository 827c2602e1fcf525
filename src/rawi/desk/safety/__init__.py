"""What stands between the network and the desk: plain ASGI layers, outermost of all, so that no answer escapes them."""

from __future__ import annotations

from litestar import Litestar
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from rawi.desk.packing import packing
from rawi.desk.safety.answers import Layer
from rawi.desk.safety.headers import headers
from rawi.desk.safety.heads import heads
from rawi.desk.safety.hosts import hosts
from rawi.desk.safety.kinds import kinds
from rawi.desk.safety.options import options
from rawi.desk.safety.origins import origins
from rawi.desk.safety.tags import tags
from rawi.desk.safety.tokens import tokens
from rawi.desk.settings import Settings


def guarded(app: Litestar, handler: Layer, settings: Settings) -> ASGIApp:
    """What answers for an app, with every layer around it."""
    inner = heads(options(packing(tags(handler)), app.routes))
    layers = headers(hosts(tokens(origins(kinds(inner)), settings), settings))

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == ScopeType.HTTP:
            await layers(scope, receive, send)

    return guard
