"""The Host header names this machine: a page elsewhere whose name was made to point here (DNS rebinding) names another.

Where the desk listens on other addresses it cannot know its names; there every request needs the token, which a page
elsewhere does not have.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from litestar.types import HTTPScope, Receive, Send

from rawi.desk.safety.answers import Layer, header, refuse
from rawi.desk.settings import LOOPBACK, Settings


def hosts(app: Layer, settings: Settings) -> Layer:
    """A layer that refuses other hosts than this machine's own names, on the loopback address."""
    if not settings.loopback:
        return app

    async def layer(scope: HTTPScope, receive: Receive, send: Send) -> None:
        if _name(header(scope, "host")) not in LOOPBACK:
            detail = "This desk answers to 127.0.0.1 and localhost only; use the address that rawi desk printed."
            await refuse(scope, send, 421, "Misdirected Request", detail)
        else:
            await app(scope, receive, send)

    return layer


def _name(host: str) -> str:
    """The name in a Host header, without its port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
